"""La Gazzetta del Mezzogiorno."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class GazzettaDelMezzogiorno(Extractor):
    """La Gazzetta del Mezzogiorno."""

    name = "La Gazzetta del Mezzogiorno"
    hosts = ("lagazzettadelmezzogiorno.it",)
    timezone = "Europe/Rome"
    body = bulk(running_text(".testo_articolo") | css(".testo_articolo"))
