"""der Freitag."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class DerFreitag(Extractor):
    """der Freitag."""

    name = "der Freitag"
    hosts = ("freitag.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("p.bc-article-intro__text")
    tags = ld("keywords")
    body = bulk(running_text(".bo-article-text"))
