"""Postmedia: its newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Postmedia(Extractor):
    """Postmedia: its newspapers share one layout."""

    hosts = (
        "canada.com",
        "nationalpost.com",
        "financialpost.com",
        "vancouversun.com",
        "theprovince.com",
        "calgaryherald.com",
        "edmontonjournal.com",
        "montrealgazette.com",
        "ottawacitizen.com",
        "torontosun.com",
        "leaderpost.com",
        "thestarphoenix.com",
        "windsorstar.com",
        "lfpress.com",
    )
    timezone = "America/Toronto"
    lead = css("p.article-subtitle")
    drop = (css("#disclaimer, .visually-hidden, [class*=newsletter-widget]"),)
