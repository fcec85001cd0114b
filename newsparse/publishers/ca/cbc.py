"""CBC News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class CBC(Extractor):
    """CBC News."""

    name = "CBC News"
    hosts = ("cbc.ca",)
    timezone = "America/Toronto"
    title = ld("headline")
    lead = css("h2.deck")
    body = bulk(running_text("div.story"))
