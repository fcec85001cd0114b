"""Коммерсантъ."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Kommersant(Extractor):
    """Коммерсантъ."""

    name = "Коммерсантъ"
    hosts = ("kommersant.ru",)
    timezone = "Europe/Moscow"
    lead = css(".doc_header__subheader")
    authors = css(".document_authors")
    body = running_text(".article_text_wrapper")
    drop = (css(".document_authors"),)
