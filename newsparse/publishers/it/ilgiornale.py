"""il Giornale."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld, meta


class IlGiornale(Extractor):
    """il Giornale."""

    name = "il Giornale"
    hosts = ("ilgiornale.it",)
    timezone = "Europe/Rome"
    title = ld("headline") | meta("og:title")
    tags = ld("keywords")
    lead = css(".article__abstract")
    body = css(".typography--content")
