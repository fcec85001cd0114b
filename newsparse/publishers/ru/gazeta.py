"""Газета.Ru."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class GazetaRu(Extractor):
    """Газета.Ru."""

    name = "Газета.Ru"
    hosts = ("gazeta.ru",)
    timezone = "Europe/Moscow"
    lead = css(".b_article-header h2.subheader")
    body = bulk(running_text(".b_article-text, .article_text_wrapper"))
