"""Lesotho Times: the writer is a line of its own above the text, the desk is in the metadata."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import xpath


class LesothoTimes(WordPress):
    """Lesotho Times: the writer is a line of its own above the text, the desk is in the metadata."""

    marker = None
    name = "Lesotho Times"
    hosts = ("lestimes.com",)
    timezone = "Africa/Maseru"
    authors = xpath("//div[contains(@class, 'entry-content')]//p[position() <= 6][strong]").re(
        r"^[A-Z][\w'’.-]{1,20}(?:[ /][A-Z][\w'’.-]{1,20}){1,5}$"
    )
    body = running_text(".entry-content")
