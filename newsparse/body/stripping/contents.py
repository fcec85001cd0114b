"""The table of contents of a text: its title, and its links into the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

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
_LONGEST, _LINKED = 32, 0.9
#: Links of a block that is no list and is one all the same.
_SEVERAL = 3
_HEADING, _LIST = In.HEADING.value, In.LIST.value


def contents(body: BodyText) -> Iterator[Segment]:
    """A table of contents: its title, items of lists and blocks of several links that lead to places in the page."""
    texts = body.texts
    for at, s in enumerate(texts):
        if s.flags & _LIST and s.link_chars >= _LINKED * len(s.text):
            if _leads_into_page(s):
                yield s
        elif s.links >= _SEVERAL and s.link_chars >= _LINKED * len(s.text):
            if all((link.get("href") or "")[:1] == "#" for link in s.element.iter("a")):
                yield s
        elif len(s.text) <= _LONGEST and not s.text[-1:].isdigit() and _is_title(s, texts[at + 1] if at + 1 < len(texts) else None):
            yield s


def _is_title(s: Segment, after: Segment | None) -> bool:
    said = letters_of(s.text.casefold())
    if said in _TITLES:
        return True
    return said in _WORDS and (after is None or bool(after.flags & _HEADING) or after.link_chars >= _LINKED * len(after.text))


def _leads_into_page(s: Segment) -> bool:
    link = next(s.element.iter("a"), None)
    return link is not None and len(href := link.get("href") or "") > 1 and href[0] == "#"
