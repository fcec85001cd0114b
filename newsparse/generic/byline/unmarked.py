"""The author that only the end of an article tells: a biography, or a link to all articles by the name."""

from __future__ import annotations

import re

from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.window import Window
from newsparse.grammar.names import parse_byline
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_OUTSIDE = int(In.NAV | In.CAPTION | In.FORM | In.HIDDEN)
#: It opens a text within so many characters.
_OPENING = 200
_ALL_BY = regex(
    r"(?:(?:view |see |read |browse )?(?:all|more|other)(?: (?:of|\w{4,8}))? (?:by|from)|about the author:?|"
    r"alle (?:artikel|beiträge) von|mehr von|tous les articles de|más artículos de|todos los artículos de|"
    r"tutti gli articoli di|altri articoli di|meer (?:artikelen )?(?:van|door)) (?=\S)",
    re.I,
)
_BIOGRAPHY = regex(
    r"\(?((?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w.'’-]{1,20}) "
    r"(?:is|was|has been|works as|ist|est|es|è|é|är|er|jest) [^.]{0,60}?\b"
    r"(?:writer|author|journalist|editor|columnist|reporter|blogger|contributor|correspondent|freelancer?|"
    r"redakteur|redakteurin|autor|autorin|journalistin|journaliste|rédacteur|rédactrice|auteure?|periodista|"
    r"redactora?|giornalista|redacteur|skribent|dziennikarka?|muhabir)\b"
)


def unmarked(window: Window, language: str | None) -> list[Candidate]:
    """The persons that the end of the body introduces, where nothing else on the page names an author."""
    found: list[Candidate] = []
    for s in (*window.near, *window.after):
        if s.index < window.last - 2 or s.index <= window.head or s.flags & _OUTSIDE:
            continue
        if said := _ALL_BY.match(s.text[:_OPENING]):
            found += _named("all_by", s.text[said.end() :], s, language)
        elif said := _BIOGRAPHY.match(s.text[:_OPENING]):
            found += _named("biography", said.group(1), s, language)
    return found


def _named(kind: str, name: str, s: Segment, language: str | None) -> list[Candidate]:
    authors = parse_byline(name, language, trusted=False).authors if len(name) < 60 else ()
    if len(authors) != 1 or authors[0].kind != "person":
        return []
    return [Candidate(f"generic.byline.{kind}", authors, 1.5, s.text, s.element)]
