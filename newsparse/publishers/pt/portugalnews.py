"""The Portugal News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, xpath


class PortugalNews(Extractor):
    """The Portugal News."""

    name = "The Portugal News"
    hosts = ("theportugalnews.com",)
    timezone = "Europe/Lisbon"
    title = ld("headline")
    lead = css("div.fs-4.font-semibold.mb-3")
    authors = css(".col-lg-10.order-lg-1 > p").re(r"(?i)^by (.{2,80}?), in\b")
    body = bulk(css("div.article-body"))
    subheads = (xpath("//div[@class='article-body']/p[b[not(u)] and not(text()[normalize-space()])]"),)
