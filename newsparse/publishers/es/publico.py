"""Público."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class Publico(Extractor):
    """Público."""

    name = "Público"
    hosts = ("publico.es",)
    timezone = "Europe/Madrid"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css(
        "[class*=text-base][class*='desktop:text-xl'] p, [class*='desktop:flex'] p[class*='desktop:text-lg']"
    )
    # Some keywords are paths, of which the last step counts.
    tags = meta("keywords").but("").re(r"[^/]+$")
    body = bulk(css(".body-modules.w-full"))
    drop = (css("div[class*=related-intext]"),)
    # Credits are bold, and nothing else says so.
    credit = css("figure.image-container figcaption > strong")
