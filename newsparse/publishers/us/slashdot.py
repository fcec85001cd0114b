"""Slashdot."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Slashdot(Extractor):
    """Slashdot."""

    name = "Slashdot"
    hosts = ("slashdot.org",)
    timezone = "America/New_York"
    title = css(".story .story-title > a:first-child")
    authors = css(".story-byline > a")
    published_at = undated(css("time[id^=fhtime]"))
    body = bulk(css("[id^=fhbody-]"))
