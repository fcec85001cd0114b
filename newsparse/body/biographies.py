"""Who the writer is, told below the text: "Ada Field is a reporter in Sampleton.", "Jonas Keil schreibt über Häfen."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.body.colophon import is_colophon
from newsparse.body.names import BITS
from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _SHORTEST, _LONGEST = 3, 6, 700  # texts below the text, texts of a whole body, characters of a life
_BEFORE = 40  # characters before the name: "About the author: ", "Unser Korrespondent "
#: What follows a name that a life begins with, from there on.
TELLS = regex(
    r"(?:,[^.!?]{1,60},|\s\([^()]{1,60}\))?\s(?:is|has|writes|covers|works|reports|lives|teaches|serves|leads|ist|schreibt|arbeitet|arbeitete|berichtet|lebt|leitet|studierte?"
    r"|est|écrit|travaille|couvre|es|escribe|trabaja|cubre|è|scrive|lavora|é|escreve|trabalha|jest|pisze|pracuje|är|skriver|schrijft|werkt)\s"
)
#: A life that begins with what its subject is called: "El autor es arquitecto".
_OF_THE_AUTHOR = regex(r"(?:the (?:author|writer)|der autor|die autorin|el autor|la autora|o autor|a autora|l['’]aut(?:ore|rice|eur))\s(?:is|has|ist|es|fue|é|foi|è|est)\s", re.I)
_HEADING = regex(
    r"(?:about the (?:author|writer)(?:s|\(s\))?|über (?:den autor|die autorin)|zur person|à propos de l['’]aut(?:eur|rice)|sobre (?:la firma|el autor|la autora|o autor|a autora)|sobre la autora|acerca del autor"
    r"|(?:l['’]autore|l['’]autrice|chi è l['’]autore)|over de auteur|om (?:författaren|forfatteren)|o autorze|об авторе|про автора|yazar hakkında)\s?:?",
    re.I,
)
#: Texts above the running text among which the byline stands.
_FIRST, _LIST, _BYLINE = 8, In.LIST.value, BITS["byline"]
_HEADED, _LONGEST_HEADING = 5, 30  # last texts among which such a heading stands, and its characters
_ENDS = frozenset(".!?»”\"")


def biography(body: BodyText) -> Iterator[Segment]:
    """Paragraphs at the end that tell who the author is, and lists in the byline's box."""
    texts = body.texts
    if any(s.flags & _LIST for s in texts[:_FIRST]):
        yield from (s for s in texts[:_FIRST] if s.flags & _LIST and body.around[s] & _BYLINE)
    if len(texts) >= _SHORTEST:
        yield from _told_below(texts)
    names = [author.name for author in body.authors if author.kind == "person"]
    if not names or len(texts) < _SHORTEST:
        return
    for s in reversed(texts[-_LAST:]):
        text = s.text
        if len(text) <= _LONGEST and (_OF_THE_AUTHOR.match(text) or any(_is_life(text, name) for name in names)):
            yield s
        elif not is_colophon(text.lower()):
            break


def _told_below(texts: Sequence[Segment]) -> Sequence[Segment]:
    """A heading such as "About the author" among the last texts, and all that stands below it."""
    for at, s in enumerate(texts[-_HEADED:]):
        if len(s.text) <= _LONGEST_HEADING and _HEADING.fullmatch(s.text):
            below = texts[-_HEADED:][at:]
            return below if sum(len(one.text) for one in below) <= _LONGEST else ()
    return ()


def _is_life(text: str, name: str) -> bool:
    at = text.find(name, 0, _BEFORE + len(name))
    return at >= 0 and not _ENDS.intersection(text[:at]) and TELLS.match(text, at + len(name)) is not None
