"""The one picture that a theme sets above the headline, of an article that declares none: WordPress' featured image, which stands in the article's own box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.generic.pictures.addresses.links import links_away
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.page import Page
    from newsparse.tree.segments import Branch

_CALLED = regex(r"wp-post-image|featured|(?<![a-z])(?:post|article|entry|blog|page|header|hero|cover|lead|main|title)[-_]{0,2}(?:image|img|photo|picture|thumb(?:nail)?|media|cover|hero|header-image|visual)(?![a-z])|(?<![a-z])hero(?![a-z])")
_IN_ARTICLE = (In.ARTICLE | In.MAIN).value
_NEAR, _LONGEST = 8, 120  # segments between it and the headline, and characters of one: a trail, a section, a day
_WRAPPERS = 6


def is_called_lead(names: str) -> bool:
    """Whether a box or a picture is called the article's: "article-hero", "featured-image"."""
    return _CALLED.search(names.lower()) is not None


def leads_from_above(page: Page, picture: Segment, headline: int) -> bool:
    """Whether a picture is the only one between the begin of the box that it shares with the headline and the headline, and is called the article's.

    Args:
        picture: a segment of kind "image" that stands above the headline.
        headline: the index of the segment that shows it.
    """
    between = page.segments[picture.index + 1 : headline]
    if len(between) > _NEAR or not picture.flags & _IN_ARTICLE or links_away(picture.element):
        return False
    if any(s.kind == "image" or len(s.text) > _LONGEST for s in between):
        return False
    names = [(picture.element.get("class") or "").lower()]
    box: Branch | None = picture.branch
    for _ in range(_WRAPPERS):
        if box is None or box.last > headline:
            break
        names.append(box.names)
        box = box.parent
    if box is None or not box.first <= headline < box.last or not _CALLED.search(" ".join(names)):
        return False
    return all(s.kind != "image" for s in page.segments[box.first : picture.index])
