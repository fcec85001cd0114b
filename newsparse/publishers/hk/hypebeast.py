"""Hypebeast."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Hypebeast(WordPress):
    """Hypebeast."""

    marker = None
    name = "Hypebeast"
    hosts = ("hypebeast.com",)
    timezone = "Asia/Hong_Kong"
    title = css(".post-body-title")
    subtitles = foremost(css(".post-body-excerpt"))
