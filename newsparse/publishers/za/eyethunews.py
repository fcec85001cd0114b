"""Eyethu News."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class EyethuNews(WordPress):
    """Eyethu News."""

    marker = None
    name = "Eyethu News"
    hosts = ("eyethunews.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    lead = css("h2.entry-sub-title")
    authors = css("header .meta-author")
    body = running_text(".entry-content")
