"""Where the link leads that holds a picture: to another page, or to the picture itself in its full size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.generic.pictures.words.figure_words import is_sole_credit
from newsparse.grammar.credits.credit_brackets import ends_in_credit
from newsparse.regex import regex
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PICTURE_FILE = regex(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])|/(?:photo|image|gallery|foto|bild)s?/|attachment", re.I)
_NOWHERE = ("#", "javascript:")
_WRAPPERS = 6  # elements between a picture and its link


def links_away(picture: Element) -> bool:
    """Whether a picture is a link to another page than this one or a picture."""
    link = _link_of(picture)
    return link is not None and _leads_away(link)


def is_linked_title(picture: Segment, words: Sequence[Segment]) -> bool:
    """Whether a picture and all that is said of it lead to another page: a teaser."""
    for text in words:
        if text.link_chars <= 0.8 * len(text.text) or is_sole_credit(text.text) or ends_in_credit(text.text):
            return False
    return links_away(picture.element)


def is_in_own_link(text: Element, picture: Element) -> bool:
    """Whether a text stands in the link of a picture that shows nothing but the picture: a caption, and no teaser's headline."""
    link = _link_of(picture)
    return link is not None and not _leads_away(link) and any(above is link for above in text.iterancestors("a"))


def _link_of(picture: Element) -> Element | None:
    node = picture
    for _ in range(_WRAPPERS):
        parent = node.getparent()
        if parent is None or parent.tag == "a":
            return parent
        node = parent
    return None


def _leads_away(link: Element) -> bool:
    href = link.get("href") or ""
    return bool(href) and not href.startswith(_NOWHERE) and _PICTURE_FILE.search(href) is None
