"""junge Welt."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta, xpath


class JungeWelt(Extractor):
    """junge Welt. Until 2026 its text stood in columns without a name of their own."""

    name = "junge Welt"
    hosts = ("jungewelt.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css(".teaser.lead") | xpath("//article[//div[@id='article-meta-footer']]/h2")
    body = bulk(
        css(
            "div:has(> div#article-meta-footer) div[class*=content] p, div:has(> div#article-meta-footer) div[class*=content] > h3"
        )
    )
    drop = (css("div.bg-light.mx-auto"),)
    caption = css("article img + div[class*='text-base/6']")
    credit = css("figcaption[class*='text-base/6'] > span")
