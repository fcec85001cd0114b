"""The Citizen."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class TheCitizen(WordPress):
    """The Citizen."""

    marker = None
    name = "The Citizen"
    hosts = ("citizen.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    tags = ld("keywords")
    lead = css(".single-excerpt h2")
    body = running_text(".single-content")
