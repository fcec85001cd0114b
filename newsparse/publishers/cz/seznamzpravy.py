"""Seznam Zprávy."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld


class SeznamZpravy(Extractor):
    """Seznam Zprávy."""

    name = "Seznam Zprávy"
    hosts = ("seznamzpravy.cz",)
    timezone = "Europe/Prague"
    lead = css("main p.speakable")
    tags = ld("keywords").re(r"^(.*?)(?:,[A-Z0-9_-]{2,12}){0,12}$")
    body = bulk(
        css(
            "[class*=mol-rich-content--for-article] > [class*=speakable] > p, [class*=mol-rich-content--for-article] > h2,"
            " [class*=mol-rich-content--for-article] > [class*=speakable] > ul"
        )
    ) | bulk(
        css(
            "article[role=article] div[class*=speakable] p, article[role=article] div[class*=speakable] ul,"
            " article[role=article] h2[class*=speakable]"
        )
    )
    drop = (
        css(
            "#accessibility-article, .mol-article-card, .mol-post-card__body:has(button), .mol-post-card__body > h3"
        ),
    )
