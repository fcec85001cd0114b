"""Nature: its news and comment; papers are read by the generic engine."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld


class Nature(Extractor):
    """Nature: its news and comment; papers are read by the generic engine."""

    name = "Nature"
    hosts = ("nature.com",)
    timezone = "Europe/London"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("p.c-article-abstract, div.c-article-abstract p") | css("div.c-article-teaser-text")
    tags = ld("keywords").but("multidisciplinary|Science|Humanities and Social Sciences")
    body = bulk(css("[data-test=access-teaser]")) | bulk(css("div.c-article-body.main-content"))
    drop = (css("[data-label=Related], [class*=recommended]"),)
