"""What an export has to add to the body, because the body does not show it already."""

from __future__ import annotations

from newsparse.article import Article, Update
from newsparse.content import Figure, Image


def unshown_lead_image(article: Article) -> Image | None:
    """The lead image, unless a figure of the body shows it."""
    lead = article.lead_image
    if lead is None or lead.url is None:
        return None
    shown = {block.image.url for block in article.body if isinstance(block, Figure)}
    return None if lead.url in shown else lead


def unshown_updates(article: Article) -> tuple[Update, ...]:
    """The entries of a live blog whose text is not in the body already."""
    if not article.updates:
        return ()
    text = article.text
    return tuple(
        update for update in article.updates if update.body and (not update.text or update.text not in text)
    )
