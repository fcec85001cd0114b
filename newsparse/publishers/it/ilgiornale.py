"""il Giornale."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class IlGiornale(Extractor):
    """il Giornale."""

    name = "il Giornale"
    hosts = ("ilgiornale.it",)
    timezone = "Europe/Rome"
    lead = css(".article__abstract")
    body = css(".typography--content")
