"""Vanguard."""

from newsparse.platforms.wordpress import WordPress
from newsparse.saying import saying


class Vanguard(WordPress):
    """Vanguard."""

    marker = None
    name = "Vanguard"
    hosts = ("vanguardngr.com",)
    timezone = "Africa/Lagos"
    drop = (*WordPress.drop, saying("p", r"(?:Read|READ|Also|ALSO) (?:Also|ALSO|also|Read|READ|read)\b|Vanguard News(?: Nigeria)?\.?$|Kindly Share This Story"),)
