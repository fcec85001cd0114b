"""Above the Law."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class AboveTheLaw(WordPress):
    """Above the Law."""

    marker = None
    name = "Above the Law"
    hosts = ("abovethelaw.com",)
    timezone = "America/New_York"
    title = css("h1.single-post__title")
    subtitles = foremost(css(".single-post__subtitle"))
