"""Dagbladet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class Dagbladet(Extractor):
    """Dagbladet."""

    name = "Dagbladet"
    hosts = ("dagbladet.no", "db.no")
    timezone = "Europe/Oslo"
    title = meta("og:title")
    authors = css("div[itemtype='http://schema.org/Person'] address.name > a")
    lead = css("main article .article-top header > h3, main article [class*=articleHeader] > h2")
    tags = meta("article:tag")
    body = bulk(running_text("main > article > div.body-copy, main > article > div.bodytext"))
