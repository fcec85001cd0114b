"""Boxes amid a text that hold nothing but links to other articles, told by what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.names import BITS, meaning_of
from newsparse.body.stripping.text import own_meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from newsparse.tree.segments import Branch, Segment

_LINKED = 0.9  # share of a line that is a link


def is_all_links(box: Branch, inside: Sequence[Segment]) -> bool:
    """Whether a box that is called related holds nothing but links.

    Args:
        inside: what of the box stands in the body.
    """
    return (
        all(s.link_chars >= _LINKED * len(s.text) for s in inside)
        and bool(meaning_of(box.names) & BITS["related"])
        and not _leads_to_itself(box.element)
    )


def is_related_line(s: Segment) -> bool:
    """Whether a line that is nothing but a link is itself called related."""
    return (
        s.link_chars >= _LINKED * len(s.text)
        and s.element is not s.branch.element
        and bool(own_meaning(s) & BITS["related"])
        and not _leads_to_itself(s.element)
    )


def _leads_to_itself(element: Element) -> bool:
    """Whether some link leads to a part of the page, as headings do that are called as what they say: "popular-instruments"."""
    return any((link.get("href") or "#").startswith("#") for link in element.iter("a"))
