"""Condé Nast in Britain: British GQ, Vogue Business and Tatler."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.publishers.us.condenast import CondeNast
from newsparse.sources import css, ld


class CondeNastInternational(CondeNast):
    """Condé Nast outside the United States: British GQ, Vogue Business and their sisters."""

    hosts = ("gq-magazine.co.uk", "voguebusiness.com")
    timezone = "Europe/London"
    subtitles = foremost(css("[class*=ContentHeaderDek]") | css("[data-test-id=Dek], [data-test-id=DekText]"))
    lead = foremost(css("[class*=ContentHeaderDek]") | css("[data-test-id=Dek], [data-test-id=DekText]"))


class Tatler(CondeNast):
    """Tatler and WIRED UK, which shared a layout of their own until 2021."""

    hosts = ("tatler.com", "wired.co.uk")
    timezone = "Europe/London"
    title = css("h1.a-header__title") | ld("headline")
    subtitles = foremost(css("[class*=ContentHeaderDek]") | css(".a-header__teaser"))
    authors = css(".a-header__byline-name")
    published_at = undated(css(".a-header__date"))
