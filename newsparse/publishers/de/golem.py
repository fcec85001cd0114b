"""Golem.de."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Golem(Extractor):
    """Golem.de."""

    name = "Golem.de"
    hosts = ("golem.de",)
    timezone = "Europe/Berlin"
    section = css(".go-article__related-topics .go-tag")
    lead = css(".go-article-header__intro, article hgroup > p")
    body = running_text("article.go-article, article.go-article > .go-richtext") | running_text(
        "article .formatted > section"
    )
    drop = (css(".go-vh, .go-visually-hidden, :is(p, li):has(> a > .go-label--sponsored)"),)
