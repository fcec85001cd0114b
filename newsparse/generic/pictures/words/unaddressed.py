"""Figures whose picture a script loads from nowhere that the page names: their caption and credit are told all the same."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from newsparse.generic.pictures.words.figure_names import names_caption
from newsparse.generic.pictures.words.joined_words import letters
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.article import Image
    from newsparse.generic.pictures.figures import Figured
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

_FIGURE, _CAPTION, _LINK_OR_HEADING, _ASIDE = In.FIGURE.value, In.CAPTION.value, (In.LINK | In.HEADING).value, In.ASIDE.value
_LONGEST_UNNAMED = 400  # characters


def unaddressed(page: Page, segment: Segment, figure: Figured | None, heard: set[int]) -> Iterator[tuple[str, Image, str]]:
    """The picture of a figure amid the text, as ``pictures_near`` tells of it; ``heard`` learns what it took."""
    if figure is not None and _is_told_of(page, segment, figure, heard):
        heard |= figure.used
        yield "", figure.image, ""


def _is_told_of(page: Page, segment: Segment, figure: Figured, heard: Collection[int]) -> bool:
    """Whether the page says by its markup that what stands beside a picture without an address is its caption or credit.

    Args:
        page: the page.
        segment: that of the picture.
        figure: what was read of it.
        heard: the indices of what other pictures have taken.
    """
    if segment.flags & _ASIDE or not (figure.image.caption or figure.image.credit) or not figure.used.isdisjoint(heard):
        return False
    said = [page.segments[at] for at in figure.used]
    if any(text.flags & _LINK_OR_HEADING for text in said):
        return False
    if any(text.flags & _CAPTION or names_caption(text.element) or names_caption(text.branch.element) for text in said):
        return True
    # A figure that is never closed holds the article's own paragraphs.
    return any(text.flags & _FIGURE for text in said) and sum(len(text.text) for text in said) <= _LONGEST_UNNAMED


def says_same(image: Image, other: Image) -> bool:
    """Whether a picture without an address says of itself what another says: the same one, shown once more."""
    if image.credit != other.credit or (image.alt and other.alt and image.alt != other.alt):
        return False
    return letters(image.caption or "") == letters(other.caption or "")
