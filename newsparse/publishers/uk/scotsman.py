"""National World: The Scotsman, the Yorkshire Post and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class NationalWorld(Extractor):
    """National World: The Scotsman, the Yorkshire Post and their sisters share one layout."""

    hosts = (
        "scotsman.com",
        "yorkshirepost.co.uk",
        "newsletter.co.uk",
        "thestar.co.uk",
        "lep.co.uk",
        "portsmouth.co.uk",
    )
    timezone = "Europe/London"
    body = bulk(css(".article-content p, .article-content h2"))
