"""Фонтанка.ру."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Fontanka(Extractor):
    """Фонтанка.ру."""

    name = "Фонтанка.ру"
    hosts = ("fontanka.ru",)
    timezone = "Europe/Moscow"
    body = bulk(with_subheads(css("[class*=articleContent] p, .article_text p")))
