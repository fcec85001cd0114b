"""Caltagirone Editore: Il Messaggero, Il Mattino and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Caltagirone(Extractor):
    """Caltagirone Editore: Il Messaggero, Il Mattino and their sisters share one layout."""

    hosts = (
        "ilmessaggero.it",
        "ilmattino.it",
        "ilgazzettino.it",
        "leggo.it",
        "corriereadriatico.it",
        "quotidianodipuglia.it",
    )
    timezone = "Europe/Rome"
    body = bulk(running_text(".body-text") | css(".body-text, .article-body"))
