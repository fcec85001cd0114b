"""Condé Nast in Spain: Vogue España, GQ España and Vanity Fair España."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.publishers.uk.condenast import CondeNastInternational
from newsparse.publishers.us.condenast import CondeNast
from newsparse.sources import css


class CondeNastEspana(CondeNastInternational):
    """Condé Nast in Spain: Vogue España and GQ España."""

    hosts = ("vogue.es", "revistagq.com")
    timezone = "Europe/Madrid"


class VanityFairEspana(CondeNast):
    """Vanity Fair España."""

    name = "Vanity Fair España"
    hosts = ("revistavanityfair.es",)
    timezone = "Europe/Madrid"
    subtitles = foremost(css("[class*=ContentHeaderDek]") | css(".header .lead-in"))
    lead = foremost(css("[class*=ContentHeaderDek]") | css(".header .lead-in"))
    published_at = undated(css(".header .publication-date"))
