"""Landesspiegel."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Landesspiegel(WordPress):
    """Landesspiegel."""

    marker = None
    name = "Landesspiegel"
    hosts = ("landesspiegel.li",)
    timezone = "Europe/Vaduz"
    body = running_text(".entry-content")
