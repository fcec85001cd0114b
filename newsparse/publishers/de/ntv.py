"""ntv."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class NTV(Extractor):
    """ntv."""

    name = "ntv"
    hosts = ("n-tv.de",)
    timezone = "Europe/Berlin"
    # The h1 holds the kicker too.
    title = meta("og:title")
    published_at = meta("date") | ld("datePublished")
    authors = css(".article__author")
    lead = css("div.wrapper-article p[class*=leadtext]")
    body = bulk(
        css("div.wrapper-article p[class*=paragraph], div.wrapper-article h2[class*=subheadline]")
    ) | bulk(running_text("div.article__text"))
