"""Aftonbladet."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Aftonbladet(Extractor):
    """Aftonbladet."""

    name = "Aftonbladet"
    hosts = ("aftonbladet.se",)
    timezone = "Europe/Stockholm"
    source_id = css("link[rel=canonical]", "href").re(r"/a/(\w+)/")
    subtitles = css("[data-test-tag=subtitle]")
    lead = css("[data-test-tag=lead-text], .article-intro .layout-component[class*=_lead]")
    body = running_text("section.article-body") | css(
        "article > p[class^=hyperion-css]:not([data-test-tag=lead-text]), article > [data-test-tag=paragraph-header]"
    )
    drop = (css("[data-test-tag=subtitle]"),)
