"""Börsen-Zeitung."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class BoersenZeitung(Extractor):
    """Börsen-Zeitung."""

    name = "Börsen-Zeitung"
    hosts = ("boersen-zeitung.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title").re(r"^[^|]+")
    authors = css("meta[name='twitter:misc:Written by']", attr="content") | meta("twitter:data1")
    published_at = meta("article:published_time") | meta("article:published:time")
    lead = css("storefront-html.excerpt > div")
    tags = css("a[href^='/thema/'] > span")
    body = bulk(css("storefront-content-body .no-tts p, storefront-content-body .no-tts ul"))
    subheads = (css("p[class*=interline]"),)
