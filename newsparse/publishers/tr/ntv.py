"""NTV."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class NTVTR(Extractor):
    """NTV."""

    name = "NTV"
    hosts = ("ntv.com.tr",)
    timezone = "Europe/Istanbul"
    title = meta("og:title").re(r"^[^|]+")
    authors = meta("articleAuthor")
    lead = css("h2.category-detail-sub-title") | css("div[class*=info-text-card] h2")
    tags = meta("dmp:tags") | xpath("(//ul[contains(@class, 'text-[#3D619B]')])[1]/li").re(r"^(.*?)\s{0,4}-?$")
    photo = css("[property=articleBody] div.relative:has(> p):has(> picture)")
    caption = css("figure.relative > p")
    credit = css("figure.relative > div")
    body = bulk(running_text("div.content-news-tag-selector")) | bulk(
        css(
            "[property=articleBody] div[class*=content] > p, div[property=articleBody][class*=content] > p,"
            " [property=articleBody] div[data-imageindex] h2"
        )
    )
