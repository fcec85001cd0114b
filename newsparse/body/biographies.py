"""Who the writer is, told below the text: "Ada Field is a reporter in Sampleton.", "Jonas Keil schreibt über Häfen."."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

_LAST, _SHORTEST, _LONGEST = 3, 6, 700  # texts below the text, texts of a whole body, characters of a life
_BEFORE = 40  # characters before the name: "About the author: ", "Unser Korrespondent "
#: What follows a name that a life begins with, from there on.
TELLS = regex(
    r"(?:,[^.!?]{1,60},|\s\([^()]{1,60}\))?\s(?:is|has|writes|covers|works|reports|lives|teaches|serves|leads|ist|schreibt|arbeitet|arbeitete|berichtet|lebt|leitet|studierte?"
    r"|est|écrit|travaille|couvre|es|escribe|trabaja|cubre|è|scrive|lavora|é|escreve|trabalha|jest|pisze|pracuje|är|skriver|schrijft|werkt)\s"
)
_ENDS = frozenset(".!?»”\"")


def biography(body: BodyText) -> Iterator[Segment]:
    """Paragraphs at the end that tell who the author is."""
    texts = body.texts
    names = [author.name for author in body.authors if author.kind == "person"]
    if not names or len(texts) < _SHORTEST:
        return
    for s in reversed(texts[-_LAST:]):
        text = s.text
        if len(text) > _LONGEST or not any(_is_life(text, name) for name in names):
            break
        yield s


def _is_life(text: str, name: str) -> bool:
    at = text.find(name, 0, _BEFORE + len(name))
    return at >= 0 and not _ENDS.intersection(text[:at]) and TELLS.match(text, at + len(name)) is not None
