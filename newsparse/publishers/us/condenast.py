"""Condé Nast: WIRED, The New Yorker, Vogue and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta


class CondeNast(Extractor):
    """Condé Nast: WIRED, Vanity Fair, GQ and their sisters share one layout."""

    hosts = (
        "wired.com",
        "vanityfair.com",
        "gq.com",
        "pitchfork.com",
        "glamour.com",
        "bonappetit.com",
        "cntraveler.com",
        "teenvogue.com",
        "architecturaldigest.com",
        "self.com",
    )
    timezone = "America/New_York"
    title = css("h1[class^=ArticleHeader__hed], h1.post-title") | ld("headline")
    subtitles = foremost(
        css("[class*=ContentHeaderDek]") | css(".content-header__dek") | css("h2[class^=ArticleHeader__dek]")
    )
    lead = css("[class*=ContentHeaderDek]")
    body = running_text(".body__inner-container, .body__inner-container > div[id]")
    subheads = (css(".body__inner-container [role=heading]"),)
    drop = (saying("p", r"If you buy something using links in our stories"), css(".article-meta ul.metadata"))


class NewYorker(CondeNast):
    """The New Yorker."""

    name = "The New Yorker"
    hosts = ("newyorker.com",)
    # Its addresses name the day of the printed issue.
    published_at = ld("datePublished") | meta("article:published_time") | meta("pubdate")
    # The keywords of JSON-LD name templates, too.
    tags = meta("keywords")


class Vogue(NewYorker):
    """Vogue."""

    name = "Vogue"
    hosts = ("vogue.com", "vogue.co.uk")
