"""The table of contents of a text: its title, and its links into the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.body.stripping.stripper import block_stripper
from newsparse.grammar.letters import letters_of
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.body.stripping.text import BodyText
    from newsparse.tree.segments import Segment

#: How such tables are called, letters alone, in lower case; and words that are subheads of the text as often.
_TITLES = frozenset(
    "tableofcontents inthisarticle inthispost inthisguide onthispage inhaltsverzeichnis inhaltsübersicht tabledesmatières tabladecontenidos "
    "tabladecontenido índicedecontenidos indicedeicontenuti jumptosection jumpto quicknavigation quickmenu inthisreview skipto spistreści inhoudsopgave innehållsförteckning "
    "目次 もくじ 목차 目录 目錄 оглавление".split()
)
_WORDS = frozenset("contents sommaire índice indice inhalt inhoud contenido contenidos sommario содержание índex conteúdo".split())
#: What their letters begin with, by which half of the lines are told.
_FIRST = frozenset(title[0] for title in _TITLES | _WORDS)
_LONGEST, _LINKED = 32, 0.9
#: Links of a block that is no list and is one all the same.
_SEVERAL = 3
_HEADING, _LIST = In.HEADING.value, In.LIST.value


@block_stripper
def contents(body: BodyText) -> Iterator[Segment]:
    """A table of contents: its title, items of lists and blocks of several links that lead to places in the page."""
    for s in body.linked:
        if _is_made_of_links(s) and (
            _leads_into_page(s)
            if s.flags & _LIST
            else all((link.get("href") or "")[:1] == "#" for link in s.element.iter("a"))
        ):
            yield s
    said = {
        s: letters_of(s.text.casefold())
        for s in body.short
        if len(s.text) <= _LONGEST
        and not ((first := s.text[:1]).isascii() and first.isalnum() and first.lower() not in _FIRST)
        and not s.text[-1:].isdigit()
        and not _is_made_of_links(s)
    }
    yield from [s for s, letters in said.items() if letters in _TITLES]
    if words := [s for s, letters in said.items() if letters in _WORDS]:
        below = dict(pairwise(body.texts))
        yield from [
            s
            for s in words
            if (after := below.get(s)) is None
            or after.flags & _HEADING
            or after.link_chars >= _LINKED * len(after.text)
        ]


def _is_made_of_links(s: Segment) -> bool:
    """Whether a line is an item of a list that is a link, or a block of several links."""
    return (bool(s.flags & _LIST) or s.links >= _SEVERAL) and s.link_chars >= _LINKED * len(s.text)


def _leads_into_page(s: Segment) -> bool:
    link = next(s.element.iter("a"), None)
    return link is not None and len(href := link.get("href") or "") > 1 and href[0] == "#"
