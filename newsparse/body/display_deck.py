"""A deck of an English page that is set for display: a clause without a full stop, in a box apart from the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.home import around, home_of
from newsparse.body.text import BodyText
from newsparse.grammar.headline import is_sentence
from newsparse.grammar.letters import letters_of
from newsparse.tree.segments import Segment

_OPENING = 4  # texts of the body among which a deck stands


def display_deck(body: BodyText) -> Iterator[Segment]:
    """The deck's clauses of an English page, where they do not stand among the paragraphs."""
    if not body.subtitles or not (body.language or "en").startswith("en"):
        return
    lines = {letters_of(line.casefold()) for line in body.subtitles if not is_sentence(line)}
    texts = body.texts
    opening = [s for s in texts[:_OPENING] if letters_of(s.text.casefold()) in lines] if lines else []
    if not opening or len(opening) == len(texts):
        return
    home = home_of(texts)
    yield from (s for s in opening if around(s) is not home)
