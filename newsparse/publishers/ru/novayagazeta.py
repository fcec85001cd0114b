"""Новая газета."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class NovayaGazeta(Extractor):
    """Новая газета."""

    name = "Новая газета"
    hosts = ("novayagazeta.ru", "novayagazeta.eu")
    timezone = "Europe/Moscow"
    body = bulk(css("#materialBody p, [id=article-body] p"))
