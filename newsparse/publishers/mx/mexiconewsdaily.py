"""Mexico News Daily."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import ld, xpath


class MexicoNewsDaily(WordPress):
    """Mexico News Daily."""

    marker = None
    name = "Mexico News Daily"
    hosts = ("mexiconewsdaily.com",)
    timezone = "America/Mexico_City"
    title = ld("headline")
    tags = ld("keywords").but("editors_pick")
    body = running_text(".tdb_single_content .tdb-block-inner")
    # Whose reports were used is told in italics.
    drop = (xpath("//p[em and not(text()[normalize-space()])]"),)
