"""CORRECTIV."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta, xpath


class Correctiv(Extractor):
    """CORRECTIV."""

    name = "CORRECTIV"
    hosts = ("correctiv.org",)
    timezone = "Europe/Berlin"
    section = css("header .topline__link")
    lead = css(".detail__excerpt")
    tags = meta("keywords") | ld("keywords").but("Featured-auf-Startseite|Related Articles am Ende")
    body = running_text(".detail__content") | bulk(running_text("article div[class*=entry-content]"))
    # Who wrote, edited and checked the text is told below it, in italics or behind a label.
    drop = (
        # How to reach a reporter with a hint.
        css("blockquote:has(a[href*='signal.me'])"),
        xpath("//p[i and not(text()[normalize-space()])]"),
        saying("p", r"(?=.{0,199}$)(?:Redigatur|Redigat und|Redaktion:|Faktencheck:|Text & Recherche|Mitarbeit:)"),
    )
