"""Single lines that lead to another article, and rows of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.amid.boxes.link_boxes import is_related_line
from newsparse.body.stripping.amid.links.closing_links import closing_links
from newsparse.body.stripping.amid.links.headed_links import headed_links
from newsparse.body.stripping.amid.links.labelled import (
    back_links,
    boxed_links,
    is_announced,
    is_dashed_link,
    is_link_row,
    is_site_row,
    labelled_alike,
    lone_headlines,
)
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

_DASHES = frozenset("-–—•·»>")  # marks before links to other articles
_READ_MORE = regex(
    r"[\s▶►☞→>»•*\[(【-]{0,4}(?:read(?: more| also| next| now)?\b|go deeper\b|also read|also see|see also|more:|more on|related|watch\b|don.t miss|recommended"
    r"|must read|further reading|lesen sie|mehr|auch interessant|lire aussi|à lire|voir aussi|lea (?:también|más)|te puede|leggi"
    r"|leia|czytaj|läs|les også|lees ook|читайте|관련\s?기사|함께\s?(?:읽|볼)|다른\s?기사|바로\s?가기|あわせて|関連|続き|▶|►|☞|👉)",
    re.I,
)  # fmt: skip


@block_stripper
def read_more(body: BodyText) -> Iterator[Segment]:
    """Single lines that are a link to another article: "Read more: …", "▶ …", "관련기사 …"."""
    if body.linked:
        texts = [s for s in body.linked if s.link_chars and s.link_chars >= 0.6 * len(s.text) and len(s.text) <= 250]
        yield from (s for s in texts if _READ_MORE.match(s.text) or s.text[0] in _DASHES and is_dashed_link(s))
        yield from (s for s in body.linked if s.links and len(s.text) <= 250 and (is_announced(s) or is_link_row(s)))
        yield from (s for s in body.texts[-1:] if is_site_row(s))
        yield from labelled_alike(texts)
        yield from back_links(texts)
        yield from (s for s in texts if is_related_line(s))
        yield from lone_headlines(body)
    yield from headed_links(body, foreign=not (body.language or "en").startswith("en"))
    yield from boxed_links(body)
    yield from closing_links(body.texts)
