"""Slate.fr."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SlateFr(Extractor):
    """Slate.fr."""

    name = "Slate.fr"
    hosts = ("slate.fr",)
    timezone = "Europe/Paris"
    drop = (
        css(
            ".tag_articles, .article_insert, .sharing-tools, .feed-articles-aside, .article-signature, .newsletter-container, .to-read"
        ),
    )
