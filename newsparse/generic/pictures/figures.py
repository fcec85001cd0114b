"""Figures: an image element of the page read together with the caption and credit shown beside it.

``figure_image`` and ``read_figure`` are cheap (they look at a handful of neighbouring segments)
and shared by the image fields and by the body's ``Figure`` blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse.article import Image
from newsparse.content import made
from newsparse.generic.pictures.addresses.renditions import best_address, stated_size
from newsparse.generic.pictures.words.beside import WordsBeside
from newsparse.generic.pictures.words.figure_words import credit_of_attribute
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from newsparse.page import Page


class Figured(NamedTuple):
    """A figure: its image, and the indices of the text segments that are its caption and credit."""

    image: Image
    used: frozenset[int] = frozenset()


def figure_image(page: Page, segment: Segment, segments: Sequence[Segment] | None = None) -> Image | None:
    """The picture of an image segment with its displayed caption and credit; ``None`` without an address."""
    found = read_figure(page, segment, segments)
    return found.image if found and found.image.url else None


def read_figure(
    page: Page, segment: Segment, segments: Sequence[Segment] | None = None, *, url: str | None = None
) -> Figured | None:
    """The same, with the text segments that it took. A figure of the page itself is read once and kept.

    Args:
        segment: a segment of kind "image".
        segments: what ``segment.index`` counts in; ``page.segments`` unless the body is detached.
        url: its ``best_address``, if that is known already.
    """
    if segments is not None and segments is not page.segments:
        return _read(page, segment, segments, url)
    if segment.index not in page.figures:
        page.figures[segment.index] = _read(page, segment, page.segments, url)
    return page.figures[segment.index]


def _read(page: Page, segment: Segment, segments: Sequence[Segment], url: str | None) -> Figured | None:
    url = url or best_address(page, segment.element)
    shown = WordsBeside(segments, segment)
    caption, credit = shown.words()
    if url is None and not shown.used:
        return None
    width, height = stated_size(segment.element)
    alt, title = _line(segment.element.get("alt")), _line(segment.element.get("title"))
    if credit is None:
        credit = (title and credit_of_attribute(title, (alt, caption))) or (
            alt and credit_of_attribute(alt, (title, caption))
        )
    image = made(Image, {"url": url, "alt": alt, "caption": caption, "credit": credit, "width": width, "height": height})
    return Figured(image, frozenset(shown.used))


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
