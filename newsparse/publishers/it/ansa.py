"""ANSA."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ANSA(Extractor):
    """ANSA."""

    name = "ANSA"
    hosts = ("ansa.it",)
    timezone = "Europe/Rome"
    lead = css("h2.news-stit")
    body = bulk(running_text(".news-txt, .post-single-text") | css(".news-txt"))
