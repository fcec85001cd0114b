"""Slides that a script has put in a second time, so that a slider runs on from its last to its first: in pages that a browser saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: What Slick, Swiper, Splide, Glide and Flickity's kind call a copy; Owl calls it "cloned" beside its own name.
_CLONED = frozenset(("slick-cloned", "swiper-slide-duplicate", "splide__slide--clone", "glide__slide--clone", "tns-slide-cloned"))
_OWL = frozenset(("owl-item", "cloned"))
_SIGNS = (b"cloned", b"swiper-slide-duplicate", b"slide--clone")


def without_clones(root: Element, source: bytes) -> None:
    """Take copies of slides out of the tree.

    Args:
        source: the page's bytes, in which most pages have no such name.
    """
    if not any(sign in source for sign in _SIGNS):
        return
    for element in [*root.iter("div", "li", "section", "article")]:
        names = frozenset((element.get("class") or "").split())
        if _CLONED.isdisjoint(names) and not names >= _OWL:
            continue
        if (around := element.getparent()) is not None and not (element.tail or "").strip():
            around.remove(element)
