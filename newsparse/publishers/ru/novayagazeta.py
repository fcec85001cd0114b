"""Новая газета."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class NovayaGazeta(Extractor):
    """Новая газета."""

    name = "Новая газета"
    hosts = ("novayagazeta.ru", "novayagazeta.eu")
    timezone = "Europe/Moscow"
    body = bulk(with_subheads(css("#materialBody p, [id=article-body] p")))
