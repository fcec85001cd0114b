"""Lists of ways to pass an article on, where no name says so, and the clocks beside the entries of a live page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: Ways to pass an article on, as lists of buttons name them.
SHARED = frozenset(
    "x|x.com|twitter|facebook|whatsapp|messenger|telegram|linkedin|pinterest|reddit|bluesky|threads|instagram|xing|e-mail|email|mail|sms|pocket|flipboard|"
    "copy link|link kopieren|copier le lien|copiar enlace|copiar link|copia link|kopieer link|kopiuj link|kopiera länk|kopier link|kopier lenke|kopioi linkki|kopírovat odkaz|копировать ссылку|"
    "share|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|print|drucken|imprimer|imprimir|stampa".split("|")
)
_LIST = In.LIST.value
_LONGEST, _LONGEST_CLOCK = 20, 12
_CLOCK = regex(r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?))?", re.I)


def share_list(body: BodyText) -> Iterator[Segment]:
    """Lists of networks and of other ways to pass an article on, and clocks that tell when an entry was posted."""
    items = [s for s in body.texts if s.flags & _LIST and len(s.text) <= _LONGEST and s.text.casefold() in SHARED]
    if len(items) > 1:
        yield from items
    yield from (s for s in body.texts if len(s.text) <= _LONGEST_CLOCK and (s.tag == "time" or s.runs.owners[s.start].tag == "time") and _CLOCK.fullmatch(s.text))
