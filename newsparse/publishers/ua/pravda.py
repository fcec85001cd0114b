"""Українська правда."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class UkrainskaPravda(Extractor):
    """Українська правда."""

    name = "Українська правда"
    hosts = ("pravda.com.ua",)
    timezone = "Europe/Kyiv"
    tags = css(".post_news_tags a, .post_tags a")
    body = running_text(".post_article_text, .post_news_text") | running_text("article.post .post_text")
