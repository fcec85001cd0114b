"""How editors set captions without any name for them: in small print in the paragraph of the picture; those of China and Japan also plain there, or centred below it; those of Korea in small print centred below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.grammar.scripts import is_hangul
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST = 160
#: Greys that stand out less than black, and letters smaller than a text's.
_GREY = r"(?:#(?:[5-9a]{3}|[5-9a][0-9a-f](?:[5-9a][0-9a-f]){2})\b|(?:dim|dark|slate)?gr[ae]y\b)"
_FAINT = regex(rf"(?<![\w-])color\s?:\s?{_GREY}|font-size\s?:\s?(?:(?:[89]|1[0-3])(?:\.\d)?px|(?:[789]|10)(?:\.\d)?pt|(?:x-|xx-)?small|0?\.[6-8]\d?r?em)", re.I)
_PALE = regex(_GREY, re.I)
_FAR_EAST = "\u2e80"  # the least character of scripts that need no blanks
_SENTENCE_ENDS = "。」』"
_FEW, _ENDS = 40, ".!?。"  # letters of an alternative text that many a sentence may begin with, and how sentences end
#: How a Korean line begins that says who stands where in a picture, or that it is of one.
_SHOWS = regex(r"[\[(<〈]?\s?(?:(?:왼|오른)쪽(?:부터|에서|이|은|\)|\s)|앞줄|뒷줄|첫째\s?줄|가운데(?:가|\))|(?:사진|그림)\s?\d?[\].:)]\s?\S)")
_CAPTION = In.CAPTION.value
_OF_EDITORS = ("Editor's note", "Editor’s note", "Editor's Note", "Editor’s Note", "Editors' note", "Editors’ note", "Updated ", "Correction:")
_SIZES = frozenset(("1", "-1", "-2"))  # of letters, as pages of the old web set them
_BLOCKS = ("p", "center", "td")
_NEAR = 4  # segments below a caption among which the text goes on
_SMALL_PRINT = frozenset(("em", "i", "small"))


def is_set_as_caption(text: Segment, picture: Segment, segments: Sequence[Segment]) -> bool:
    """Whether the line right behind a picture is in its paragraph, in small print or no sentence, or is centred as the picture is, and what follows is not."""
    if len(text.text) > _LONGEST or text.links:
        return False
    if any(map(is_hangul, text.text)):
        return _is_korean_caption(text, picture, segments)
    if max(text.text) < _FAR_EAST:
        if not (stands_in_block_of(picture, text) and text.tag in _BLOCKS and text.text[0] not in "(*" and _is_small_print(text)):
            return False
        # as a poem does, or a note
        goes_on = any(
            s.kind == "text" and s.tag == "p" and _is_small_print(s) for s in segments[text.index + 1 : text.index + 2]
        )
        return not goes_on and not text.text.startswith(_OF_EDITORS)
    if stands_in_block_of(picture, text) and text.tag == "p" and (text.text[-1] not in _SENTENCE_ENDS or _is_small_print(text)):
        return True
    if not _is_centred(text.element) or not _is_centred(picture.branch.element) and text.text[-1] in _SENTENCE_ENDS:
        return False
    after = next((s for s in segments[text.index + 1 : text.index + 3] if s.kind == "text"), None)
    return after is not None and not _is_centred(after.element)


def _is_korean_caption(text: Segment, picture: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a Korean line in the paragraph of a picture, or centred below it, is set smaller or paler than the text, and what follows is not."""
    if _SHOWS.match(text.text) and text.index == picture.index + 1 and text.text[-1] not in _ENDS:
        return True
    if not (stands_in_block_of(picture, text) or text.index == picture.index + 1 and _is_centred(text.element)):
        return False
    return _is_faint(text) and not any(s.kind == "text" and _is_faint(s) for s in segments[text.index + 1 : text.index + 2])


def is_smaller_line(text: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a line's own element, or all the inline ones in it, set it in small or grey letters, and the next of its kind is not set so, as a text is whose every paragraph states its letters."""
    if not _is_small_line(text):
        return False
    after = next((s for s in segments[text.index + 1 : text.index + 1 + _NEAR] if s.kind == "text" and s.tag == text.tag), None)
    return after is None or not _is_small_line(after)


def _is_small_line(text: Segment) -> bool:
    return _is_set_faint(text.element) or _is_faint(text)


def _is_faint(text: Segment) -> bool:
    """Whether inline elements set all that a line says in small or grey letters."""
    for said, element, tail in text.pieces:
        if not said.strip():
            continue
        owner = element.getparent() if tail else element
        while owner is not None and owner is not text.element and not _is_set_faint(owner):
            owner = owner.getparent()
        if owner is None or owner is text.element:
            return False
    return True


def _is_set_faint(element: Element) -> bool:
    style = element.get("style")
    return (
        style is not None
        and _FAINT.search(style) is not None
        or element.tag == "font"
        and _PALE.match(element.get("color") or "") is not None
    )


def goes_on_from(alt: str, text: Segment) -> bool:
    """Whether a line is a paragraph that begins with the few words of an alternative text: "The new bridge", and below it "The new bridge is of larch …"."""
    return len(alt) < _FEW and text.tag == "p" and len(text.text) > _LONGEST and text.text[-1] in _ENDS and not text.flags & _CAPTION


def _is_small_print(text: Segment) -> bool:
    """Whether all that a line says is set apart from a paragraph's words."""
    return all(not tail and (owner.tag in _SMALL_PRINT or _is_small_font(owner)) for said, owner, tail in text.pieces if said.strip())


def _is_small_font(element: Element) -> bool:
    return element.tag == "font" and element.get("size") in _SIZES


def stands_in_block_of(picture: Segment, text: Segment) -> bool:
    """Whether a text stands immediately in the block of a picture: "<p><img><br>The bridge</p>"."""
    return text.branch is picture.branch and text.element is text.branch.element


def _is_centred(element: Element) -> bool:
    """Whether a block's own attributes centre what is in it."""
    return element.get("align") == "center" or "center" in (element.get("class") or "") or "center" in (element.get("style") or "")
