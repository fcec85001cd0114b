"""Captions and credits among the paragraphs, whatever picture they are of."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.names import BITS
from newsparse.body.stripping.amid.italics import in_italics_below
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText, own_meaning
from newsparse.generic.pictures.buttons import is_button
from newsparse.grammar.credits.credit_shapes import is_credit_line
from newsparse.grammar.credits.credits import split_caption
from newsparse.tree.segments import In, Segment

_CAPTION, _TABLE, _FIGURE = In.CAPTION.value, In.TABLE.value, In.FIGURE.value
_CAPTION_NAME = BITS["caption"]
_PICTURED = _CAPTION | _FIGURE
_POINTERS, _POINTED = frozenset("▲△▼◀◁"), 240  # marks that open a caption, and the longest of those


def is_marked_caption(s: Segment, body: BodyText) -> bool:
    """Whether markup says that a text belongs to a picture: its element, its figure."""
    return bool(s.flags & _CAPTION) and not body.heads(s) or s.flags & (_FIGURE | _TABLE) == _FIGURE and is_button(s.text)


def is_named_caption(s: Segment) -> bool:
    """Whether the class of a text's element says so, or of the one inline element that holds all of it."""
    if len(s.text) >= 500:  # noqa: PLR2004 - a caption
        return False
    element = s.element
    if (element is s.branch.element or element.keys()) and own_meaning(s) & _CAPTION_NAME:  # most have no attributes
        return True
    return s.start < s.end and s.runs.owners[s.start] is not element and _is_caption_inline(s)


def _is_caption_inline(s: Segment) -> bool:
    """Whether all of a text is in one inline element that is called a caption: a writer's picture amid lines that ``<br>`` parts."""
    inline = s.runs.owners[s.start]
    if inline is s.element or inline.tag != "span" or "caption" not in (inline.get("class") or ""):
        return False
    owners = (e.getparent() if is_tail else e for text, e, is_tail in s.pieces if text.strip())
    return all(owner is not None and inline in (owner, *owner.iterancestors()) for owner in owners)


@block_stripper
def captions(body: BodyText) -> Iterator[Segment]:
    """Captions and credits: they are kept with their images."""
    shown, own = body.captions, body.storys_own
    for s in body.texts:
        if s.index in shown or s.flags & _PICTURED and is_marked_caption(s, body) or is_named_caption(s):
            yield s
        elif s.text[:1] in _POINTERS and len(s.text) < _POINTED and split_caption(s.text)[1]:
            yield s  # "▲ 나루시 강변 (사진=나루시)": of a picture that stands elsewhere, or nowhere
        elif not s.flags & own and is_credit_line(s.text):
            yield s
    yield from in_italics_below(body)
