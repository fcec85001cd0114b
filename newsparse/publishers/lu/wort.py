"""Luxemburger Wort."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class LuxemburgerWort(Extractor):
    """Luxemburger Wort."""

    name = "Luxemburger Wort"
    hosts = ("wort.lu",)
    timezone = "Europe/Luxembourg"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("h2[class*=articleParagraph]") | css("article h2[class*=paragraph]")
    # Among the topics stand the sections.
    tags = css("div[class*=tag-list] a").but("Mosaik|Sport|Panorama|Luxemburg|Norden|Osten|Westen|Süden")
    body = bulk(css("p[class*=articleParagraph], h4[class*=articleSubheading]")) | bulk(
        running_text("article section, article section > div[class*=interview_interview]")
    )
