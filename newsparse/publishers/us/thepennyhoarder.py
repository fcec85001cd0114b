"""The Penny Hoarder."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css, meta


class ThePennyHoarder(WordPress):
    """The Penny Hoarder."""

    marker = None
    name = "The Penny Hoarder"
    hosts = ("thepennyhoarder.com",)
    timezone = "America/New_York"
    title = meta("dcterms.title")
    authors = css("link[rel=author]", attr="title")
