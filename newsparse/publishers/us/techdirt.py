"""Techdirt."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Techdirt(Extractor):
    """Techdirt."""

    name = "Techdirt"
    hosts = ("techdirt.com",)
    timezone = "America/Los_Angeles"
    title = css("h1.posttitle")
    published_at = undated(css(".pub_date"))
