"""Alter Ego: To Vima, Ta Nea and in.gr share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class ToVima(WordPress):
    """Alter Ego: To Vima, Ta Nea and in.gr share one layout."""

    marker = None
    hosts = ("tovima.gr", "tanea.gr", "in.gr")
    timezone = "Europe/Athens"
    body = bulk(running_text(".main-content, .entry-content, .article-content"))
