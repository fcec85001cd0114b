"""Occupy Democrats."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class OccupyDemocrats(WordPress):
    """Occupy Democrats."""

    marker = None
    name = "Occupy Democrats"
    hosts = ("occupydemocrats.com",)
    timezone = "America/New_York"
    title = meta("og:title")
    section = css(".post-detail-category a")
    tags = ld("keywords")
    body = running_text(".entry-content")
