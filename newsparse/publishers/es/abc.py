"""ABC."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class ABC(Extractor):
    """ABC."""

    name = "ABC"
    hosts = ("abc.es",)
    timezone = "Europe/Madrid"
    title = meta("title")
    published_at = ld("datePublished")
    lead = css(".voc-info-container > h2") | css(".v-a-inf-c > h2")
    # The first of the list is its label.
    tags = css(".voc-wrapper ul.voc-topics__list > li + li") | css("ul.v-tpc__u > li + li")
    body = bulk(css(".voc-d p.voc-p, .voc-d h3.voc-d-c__s-title, .voc-d figure")) | bulk(
        css("article p.v-d-p, article p.v-a-t, article h3.v-cmp-suh, article figure:has(img.v-a-img)")
    )
    caption = css("figcaption > span[class*=v-fc__t]")
    credit = css("figcaption > span[class*=v-fc__p]")
