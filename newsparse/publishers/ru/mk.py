"""Московский комсомолец."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class MK(Extractor):
    """Московский комсомолец."""

    name = "Московский комсомолец"
    hosts = ("mk.ru",)
    timezone = "Europe/Moscow"
    lead = css(".article__description")
    body = bulk(running_text(".article__body, .inread-content"))
