"""InsideHook."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class InsideHook(WordPress):
    """InsideHook."""

    marker = None
    name = "InsideHook"
    hosts = ("insidehook.com",)
    timezone = "America/New_York"
    title = css(".title-block h1")
    subtitles = css(".title-block h2")
    drop = (css(".inline-related"),)
