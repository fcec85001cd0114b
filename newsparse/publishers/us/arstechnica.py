"""Ars Technica."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class ArsTechnica(WordPress):
    """Ars Technica."""

    marker = None
    name = "Ars Technica"
    hosts = ("arstechnica.com",)
    timezone = "America/New_York"
    subtitles = foremost(css("h2[itemprop=description]"))
    body = bulk(running_text(".article-content, .post-content"))
    drop = (saying(".article-content p", r"Listing image\b"),)
