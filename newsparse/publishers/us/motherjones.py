"""Mother Jones."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class MotherJones(WordPress):
    """Mother Jones."""

    marker = None
    name = "Mother Jones"
    hosts = ("motherjones.com",)
    timezone = "America/Los_Angeles"
    title = css("h1.entry-title")
    subtitles = foremost(css("h2.dek"))
