"""Nine News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, xpath


class NineNews(Extractor):
    """Nine News: each paragraph is a box of its own."""

    name = "Nine News"
    hosts = ("9news.com.au",)
    timezone = "Australia/Sydney"
    title = ld("headline")
    body = bulk(
        css(".article__body .block-content > div:has(> span), .article__body .block-content > div:has(> h3)")
    )
    drop = (xpath("//div[starts-with(normalize-space(.), 'READ MORE:') and not(div)]"),)
    credit = css("figcaption").re(r"\(([^()]{2,80})\)$")
