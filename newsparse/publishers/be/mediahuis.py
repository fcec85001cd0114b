"""Mediahuis: its Flemish newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, xpath


class Mediahuis(Extractor):
    """Mediahuis: its Flemish newspapers share one layout."""

    hosts = ("standaard.be", "gva.be", "hbvl.be")
    timezone = "Europe/Brussels"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("[data-testid=article-intro]")
    tags = css("ul[class*=taglist] > li, div[class*=tag-list] > a")
    body = running_text("[data-testid=article-body]")
    subheads = (
        xpath("//*[@data-testid='article-body']/p[span[@class='bold'] and not(text()[normalize-space()])]"),
    )


class Nieuwsblad(Mediahuis):
    """Het Nieuwsblad."""

    name = "Het Nieuwsblad"
    hosts = ("nieuwsblad.be",)
