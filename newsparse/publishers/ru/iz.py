"""Известия."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Izvestia(Extractor):
    """Известия."""

    name = "Известия"
    hosts = ("iz.ru",)
    timezone = "Europe/Moscow"
    body = bulk(running_text(".text-article__inside [itemprop=articleBody] > div, .text-article__inside"))
