"""PopMatters."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class PopMatters(WordPress):
    """PopMatters."""

    marker = None
    name = "PopMatters"
    hosts = ("popmatters.com",)
    timezone = "America/Chicago"
    subtitles = foremost(css(".post-black-caption"))
