"""What an export shows besides the body, and what the body shows already."""

from __future__ import annotations

from newsparse.article import Article, Removal, Update
from newsparse.body.stripping.strip import KEPT
from newsparse.content import Figure, Image
from newsparse.generic.pictures.addresses.renditions import picture_key


def pictures_of(article: Article) -> list[Image]:
    """The pictures that have an address, the lead first, each once though it has many renditions."""
    images: dict[str, Image] = {}
    for image in article.images:
        if image.url:
            images.setdefault(picture_key(image.url), image)
    if (lead := article.lead_image) and lead.url:
        key = picture_key(lead.url)
        images = {key: images.get(key, lead)} | images
    return list(images.values())


def removed_text(removal: Removal) -> str:
    """The first characters of what was cut, with an ellipsis where there was more."""
    return removal.text + "…" * (len(removal.text) >= KEPT)


def unshown_deck(article: Article) -> tuple[str, ...]:
    """The deck's lines without those that open the body: a standfirst is both."""
    opening = {getattr(block, "text", "") for block in article.body[:4]}
    return tuple(line for line in article.subtitles if line not in opening)


def unshown_lead_image(article: Article) -> Image | None:
    """The lead image, unless a figure of the body shows it, maybe in another size."""
    lead = article.lead_image
    if lead is None or lead.url is None:
        return None
    key = picture_key(lead.url)
    for block in article.body:
        if isinstance(block, Figure):
            image = block.image
            if (lead.caption and lead.caption == image.caption) or (
                image.url and picture_key(image.url) == key
            ):
                return None
    return lead


def unshown_updates(article: Article) -> tuple[Update, ...]:
    """The entries of a live blog whose text is not in the body already, however either parts it into paragraphs."""
    if not article.updates:
        return ()
    shown = _folded(article.text)
    return tuple([one for one in article.updates if one.body and not (one.text and _folded(one.text) in shown)])


def _folded(text: str) -> str:
    return " ".join(text.split())
