"""taz."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class Taz(Extractor):
    """taz."""

    name = "taz"
    hosts = ("taz.de",)
    timezone = "Europe/Berlin"
    title = meta("taz:title")
    published_at = ld("datePublished")
    lead = css("article > p.typo-r-subline-detail") | css("p.intro")
    tags = meta("taz:tag")
    body = bulk(css(".main-article-corpus p.bodytext.paragraph, .main-article-corpus h2")) | bulk(
        css(".sectbody > p[class*=article], .sectbody > h6")
    )
    credit = css("[data-for=picture] > figcaption > span")
