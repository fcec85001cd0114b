"""Nine News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.saying import saying
from newsparse.sources import css, ld


class NineNews(Extractor):
    """Nine News: each paragraph is a box of its own."""

    name = "Nine News"
    hosts = ("9news.com.au",)
    timezone = "Australia/Sydney"
    title = ld("headline")
    published_at = ld("datePublished")
    # Since 2026.
    tags = css("ul[data-ui-testid=footer-tags] li")
    body = bulk(
        css(".article__body .block-content > div:has(> span), .article__body .block-content > div:has(> h3)")
    )
    drop = (saying("div:not(:has(div))", r"READ MORE:"),)
    credit = css("figcaption").re(r"\(([^()]{2,80})\)$")
