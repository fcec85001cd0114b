"""Text behind a wall that is scrambled: letters of no language, set where the rest of the article would stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.grammar.stopwords import STOPWORDS
from newsparse.regex import regex

if TYPE_CHECKING:
    from newsparse.tree.segments import Segment

#: Languages in which no paragraph of so many characters and words does without their commonest words.
_LANGUAGES = frozenset("en de fr es it pt nl".split())
_LONG, _MANY = 80, 10
#: So many such paragraphs end a text that is scrambled.
_FEWEST = 3
#: One common word among so many says that a text can be read. (Letters at random make one now and then.)
_READABLE = 12
_WORD = regex(r"[^\W\d_]+")


def scrambled(segments: Sequence[Segment], language: str | None) -> list[Segment]:
    """The segments at the end of a walled text that are words of no language; empty where it is readable to its end."""
    code = (language or "")[:2]
    if code not in _LANGUAGES:
        return []
    common = STOPWORDS[code]
    found: list[Segment] = []
    paragraphs = sure = 0
    for s in reversed(segments):
        words = _WORD.findall(s.text.lower())
        if _READABLE * sum(word in common for word in words) > len(words):
            break
        found.append(s)
        if len(s.text) >= _LONG and len(words) >= _MANY:
            paragraphs += 1
            sure = len(found)
    return found[:sure] if paragraphs >= _FEWEST else []
