"""Коммерсантъ."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Kommersant(Extractor):
    """Коммерсантъ."""

    name = "Коммерсантъ"
    hosts = ("kommersant.ru",)
    timezone = "Europe/Moscow"
    lead = css(".doc_header__subheader")
