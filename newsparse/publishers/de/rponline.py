"""Rheinische Post."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class RheinischePost(Extractor):
    """Rheinische Post."""

    name = "Rheinische Post"
    hosts = ("rp-online.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    body = css(
        "article p:has(> [data-cy=intro]), [data-cy=article-content-text] > p, [data-cy=article-content-text] > h2,"
        " [data-cy=article-content-text] > ul, [data-cy=inline-infobox] p"
    ) | css("[data-cy=article-content]")
    drop = (css("[data-cy=dateline], [data-cy=dateline] + span"),)
