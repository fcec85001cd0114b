"""Condé Nast in Italy: Vogue Italia, GQ Italia and Vanity Fair Italia."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.publishers.uk.condenast import CondeNastInternational
from newsparse.publishers.us.condenast import CondeNast
from newsparse.sources import css


class CondeNastItalia(CondeNastInternational):
    """Condé Nast in Italy: Vogue Italia and GQ Italia."""

    hosts = ("vogue.it", "gqitalia.it")
    timezone = "Europe/Rome"


class VanityFairItalia(CondeNast):
    """Vanity Fair Italia."""

    name = "Vanity Fair Italia"
    hosts = ("vanityfair.it",)
    timezone = "Europe/Rome"
    subtitles = foremost(css("[class*=ContentHeaderDek]") | css(".article-header .lead"))
    lead = foremost(css("[class*=ContentHeaderDek]") | css(".article-header .lead"))
    published_at = undated(css(".article-header time.date"))
