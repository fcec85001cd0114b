"""Интерфакс."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Interfax(Extractor):
    """Интерфакс."""

    name = "Интерфакс"
    hosts = ("interfax.ru",)
    timezone = "Europe/Moscow"
    body = bulk(running_text("article[itemprop=articleBody], .infinitblock article"))
