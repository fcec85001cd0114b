"""Advance Local: NJ.com, cleveland.com and their sisters share one layout."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Advance(Arc):
    """Advance Local: NJ.com, cleveland.com and their sisters share one layout."""

    marker = None
    hosts = (
        "nj.com",
        "oregonlive.com",
        "cleveland.com",
        "mlive.com",
        "al.com",
        "syracuse.com",
        "pennlive.com",
        "masslive.com",
        "nola.com",
    )
    timezone = "America/New_York"
    body = bulk(
        css(
            ".entry-content > .article__paragraph, .entry-content > p, .entry-content > h2, .entry-content > h3, .entry-content > h4, "
            ".entry-content > ul, .entry-content > ol, .entry-content > blockquote, .entry-content > .article__list"
        )
    )
