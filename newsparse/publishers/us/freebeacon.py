"""The Washington Free Beacon."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class FreeBeacon(WordPress):
    """The Washington Free Beacon."""

    marker = None
    name = "The Washington Free Beacon"
    hosts = ("freebeacon.com",)
    timezone = "America/New_York"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("h2.article-excerpt")
    tags = ld("keywords")
    body = bulk(running_text(".article-content"))
