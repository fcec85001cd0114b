"""Motorsport-Magazin."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class MotorsportMagazin(Extractor):
    """Motorsport-Magazin."""

    name = "Motorsport-Magazin"
    hosts = ("motorsport-magazin.com",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("p.teaser")
    tags = meta("news_keywords")
    body = bulk(running_text("section.article-body"))
