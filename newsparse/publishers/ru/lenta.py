"""Лента.ру."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Lenta(Extractor):
    """Лента.ру."""

    name = "Лента.ру"
    hosts = ("lenta.ru",)
    timezone = "Europe/Moscow"
    lead = css(".topic-body__title-yandex, .topic-body__title-subtitle")
    body = bulk(running_text(".topic-body__content, .b-text") | css(".topic-body__content-text"))
