"""Ведомости."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Vedomosti(Extractor):
    """Ведомости."""

    name = "Ведомости"
    hosts = ("vedomosti.ru",)
    timezone = "Europe/Moscow"
    body = bulk(with_subheads(css(".box-paragraph__text, .article-boxes-list__item p")))
