"""Rappler."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Rappler(WordPress):
    """Rappler."""

    marker = None
    name = "Rappler"
    hosts = ("rappler.com",)
    timezone = "Asia/Manila"
    body = bulk(running_text(".post-single__content"))
