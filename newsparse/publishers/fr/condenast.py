"""Condé Nast in France: GQ France and Vanity Fair France."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.publishers.uk.condenast import CondeNastInternational
from newsparse.publishers.us.condenast import CondeNast
from newsparse.sources import css


class GQFrance(CondeNastInternational):
    """GQ France."""

    name = "GQ France"
    hosts = ("gqmagazine.fr",)
    timezone = "Europe/Paris"


class VanityFairFrance(CondeNast):
    """Vanity Fair France."""

    name = "Vanity Fair France"
    hosts = ("vanityfair.fr",)
    timezone = "Europe/Paris"
    subtitles = foremost(css("[class*=ContentHeaderDek]") | css(".hero__posttitle"))
    lead = foremost(css("[class*=ContentHeaderDek]") | css(".hero__posttitle"))
    authors = css(".entry-header .hero__author")
    published_at = undated(css(".entry-header .hero__publication"))
