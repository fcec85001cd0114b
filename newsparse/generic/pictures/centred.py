"""How editors set captions without any name for them: in small print in the paragraph of the picture; those of China and Japan also plain there, or centred below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.grammar.scripts import is_hangul
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST = 160
_FAR_EAST = "\u2e80"  # the least character of scripts that need no blanks
_SENTENCE_ENDS = "。」』"
_FEW, _ENDS = 40, ".!?。"  # letters of an alternative text that many a sentence may begin with, and how sentences end
_CAPTION = In.CAPTION.value
_OF_EDITORS = ("Editor's note", "Editor’s note", "Editor's Note", "Editor’s Note", "Editors' note", "Editors’ note", "Updated ", "Correction:")
_SMALL_PRINT = frozenset(("em", "i", "small"))


def is_set_as_caption(text: Segment, picture: Segment, segments: Sequence[Segment]) -> bool:
    """Whether the line right behind a picture is in its paragraph, in small print or no sentence, or is centred as the picture is, and what follows is not."""
    if len(text.text) > _LONGEST or text.links or any(map(is_hangul, text.text)):
        return False
    if max(text.text) < _FAR_EAST:
        if not (stands_in_block_of(picture, text) and text.tag == "p" and text.text[0] not in "(*" and _is_small_print(text)):
            return False
        goes_on = any(s.kind == "text" and s.tag == "p" and _is_small_print(s) for s in segments[text.index + 1 : text.index + 2])  # as a poem does, or a note
        return not goes_on and not text.text.startswith(_OF_EDITORS)
    if stands_in_block_of(picture, text) and text.tag == "p" and (text.text[-1] not in _SENTENCE_ENDS or _is_small_print(text)):
        return True
    if not _is_centred(text.element) or not _is_centred(picture.branch.element) and text.text[-1] in _SENTENCE_ENDS:
        return False
    after = next((s for s in segments[text.index + 1 : text.index + 3] if s.kind == "text"), None)
    return after is not None and not _is_centred(after.element)


def goes_on_from(alt: str, text: Segment) -> bool:
    """Whether a line is a paragraph that begins with the few words of an alternative text: "The new bridge", and below it "The new bridge is of larch …"."""
    return len(alt) < _FEW and text.tag == "p" and len(text.text) > _LONGEST and text.text[-1] in _ENDS and not text.flags & _CAPTION


def _is_small_print(text: Segment) -> bool:
    """Whether all that a line says is set apart from a paragraph's words."""
    return all(owner.tag in _SMALL_PRINT and not tail for said, owner, tail in text.pieces if said.strip())


def stands_in_block_of(picture: Segment, text: Segment) -> bool:
    """Whether a text stands immediately in the block of a picture: "<p><img><br>The bridge</p>"."""
    return text.branch is picture.branch and text.element is text.branch.element


def _is_centred(element: Element) -> bool:
    """Whether a block's own attributes centre what is in it."""
    return element.get("align") == "center" or "center" in (element.get("class") or "") or "center" in (element.get("style") or "")
