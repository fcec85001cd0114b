"""Luxemburger Wort."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class LuxemburgerWort(Extractor):
    """Luxemburger Wort."""

    name = "Luxemburger Wort"
    hosts = ("wort.lu",)
    timezone = "Europe/Luxembourg"
    title = meta("og:title")
    lead = css("h2[class*=articleParagraph]")
    tags = css("div[class*=tag-list] a")
    body = bulk(css("p[class*=articleParagraph], h4[class*=articleSubheading]"))
