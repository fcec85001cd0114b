"""Ippen: Frankfurter Rundschau, Merkur and their regional newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class FrankfurterRundschau(Extractor):
    """Ippen: Frankfurter Rundschau, Merkur and their regional newspapers share one layout."""

    hosts = (
        "fr.de",
        "merkur.de",
        "hna.de",
        "tz.de",
        "op-online.de",
        "kreiszeitung.de",
        "24hamburg.de",
        "24rhein.de",
        "wa.de",
        "come-on.de",
        "soester-anzeiger.de",
    )
    timezone = "Europe/Berlin"
    title = css("h1.id-StoryElement-headline")  # JSON-LD and the title tag have another, for search engines
    published_at = ld("datePublished")
    lead = css("p.id-StoryElement-leadText, p.id-Article-content-item-summary")
    body = css(
        ".id-StoryElement-paragraph, .id-Article-content-item-paragraph, .id-StoryElement-crosshead,"
        " .id-Article-content-item-headline-text, .id-StoryElement-list, .id-StoryElement-image, article.id-Story > ul, article.id-Story > blockquote"
    )
