"""Observer."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Observer(WordPress):
    """Observer, formerly The New York Observer."""

    marker = None
    name = "Observer"
    hosts = ("observer.com",)
    timezone = "America/New_York"
    title = css("h1.entry-title")
    subtitles = foremost(css("h2.dek"))
