"""Grup Serra: Mallorca Magazin and Última Hora share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class MallorcaMagazin(Extractor):
    """Grup Serra: Mallorca Magazin and Última Hora share one layout."""

    hosts = ("mallorcamagazin.com", "ultimahora.es")
    timezone = "Europe/Madrid"
    title = meta("og:title")
    lead = css("h2.post-subtitle")
    tags = css(".post-tags li")
    body = bulk(css("#post-text"))
    # Its own headings have no class, those of other articles have.
    drop = (css("#post-text h2[class], #post-text h4[class]"),)
