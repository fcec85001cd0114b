"""English decks in sentences above byline and picture: papers print one for display, and begin the text anew below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.names import BITS, meaning_of
from newsparse.body.text import BodyText, own_meaning
from newsparse.grammar.letters import letters_of
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADING, _DECK = In.HEADING.value, BITS["deck"]
_FIRST, _SENTENCE, _BETWEEN = 6, 24, 2  # texts among which a deck opens a body, characters of a sentence, steps from a deck to the text, past a picture


def deck_apart(body: BodyText) -> list[Segment]:
    """The deck in the box of the headline, set as a heading or called a deck, which lines part from an English text that names its author."""
    if not body.subtitles or not body.authors or body.headline is None or (body.language or "en")[:2] != "en":
        return []
    lines, box = {letters_of(line.casefold()) for line in body.subtitles}, body.headline.getparent()
    decks = [s for s in body.texts[:_FIRST] if letters_of(s.text.casefold()) in lines and _is_beside(s, box)]
    if not decks or box is None:
        return []
    first = next((s for s in body.texts if s.index > decks[-1].index and len(s.text) > _SENTENCE), None)
    return decks if first is not None and first.index - decks[-1].index > _BETWEEN and first.element.getparent() is not box else []


def _is_beside(s: Segment, box: Element | None) -> bool:
    """Whether a deck stands in the headline's box, set as a heading or called a deck, alone or in a box that is called so."""
    around = s.element.getparent()
    if around is box:
        return bool(s.flags & _HEADING or own_meaning(s) & _DECK)
    return around is not None and around.getparent() is box and bool(meaning_of(around.get("class") or "") & _DECK) and not any(other is not s.element for other in around)
