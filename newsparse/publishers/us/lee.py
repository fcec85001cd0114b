"""Lee Enterprises: the Omaha World-Herald, the St. Louis Post-Dispatch and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Lee(Extractor):
    """Lee Enterprises: the Omaha World-Herald, the St. Louis Post-Dispatch and their sisters share one layout."""

    hosts = (
        "omaha.com",
        "stltoday.com",
        "tulsaworld.com",
        "madison.com",
        "journalstar.com",
        "nwitimes.com",
        "pantagraph.com",
        "qctimes.com",
        "siouxcityjournal.com",
        "wcfcourier.com",
        "lacrossetribune.com",
        "journaltimes.com",
        "bismarcktribune.com",
        "wacotrib.com",
        "theeagle.com",
    )
    timezone = "America/Chicago"
    drop = (
        css(
            ".lee-featured-subscription, .inline-asset:not([class*=image]), .asset-tagline, .social-share-links"
        ),
    )


class LeeEast(Lee):
    """Lee Enterprises in the East: The Buffalo News, the Richmond Times-Dispatch and their sisters."""

    hosts = (
        "buffalonews.com",
        "richmond.com",
        "roanoke.com",
        "greensboro.com",
        "journalnow.com",
        "dailyprogress.com",
        "newsadvance.com",
    )
    timezone = "America/New_York"
