"""Vanguard."""

from newsparse.platforms.wordpress import WordPress
from newsparse.saying import saying


class Vanguard(WordPress):
    """Vanguard."""

    marker = None
    name = "Vanguard"
    hosts = ("vanguardngr.com",)
    timezone = "Africa/Lagos"
    drop = (*WordPress.drop, saying("p", r"(?:Read|READ) (?:Also|ALSO|also)\b|(?:Also Read|ALSO READ|Also read\s?:)|Vanguard News(?: Nigeria)?\.?$|Kindly Share This Story"),)
