"""The date with which a story's text begins, for pages that show none elsewhere."""

from __future__ import annotations

from itertools import islice

from newsparse.draft import Draft
from newsparse.generic.dates.line import LINE, ShownDate
from newsparse.generic.dates.shown import headline_index
from newsparse.grammar.dates import FoundDate, find_dates
from newsparse.page import Page
from newsparse.regex import regex

#: Where in a long line the date of its dateline ends.
_OPENING = 72
_AT_START = 2
#: How many long lines may hold it, and how far below the body's first segment they are looked for.
_LINES, _REACH = 3, 8
#: What parts a dateline from its story: " --", " (Wire)", ": ".
CLOSING = regex(r"\s{0,2}[)\]]?\s{0,2}(?:[–—(:|/]|-\s?-?)")


def opening_date(page: Page, draft: Draft) -> ShownDate | None:
    """The date with which the first long line below the headline begins: "HARWICK, May 6, 2025 (Wire) -- The ..."."""
    segments, body = page.segments, draft.body
    headline = headline_index(page, draft)
    first = body.first if body and body.segments else (headline or 0)
    start = min(first, headline + 1) if headline is not None else first
    lines = (s for s in segments[start : first + _REACH] if s.kind == "text" and len(s.text) > LINE)
    for s in islice(lines, _LINES):
        found = find_dates(s.text[:_OPENING], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
        if found and found[0].label not in ("modified", "site") and _is_dateline(s.text, found[0]):
            one = found[0]
            return ShownDate(one.reading, one.label, "below", one.raw, s.element, False, False, True, False)
    return None


def _is_dateline(text: str, one: FoundDate) -> bool:
    """Whether the line begins with the date, or with its place and a dash or bracket behind the date."""
    return one.start <= _AT_START or CLOSING.match(text, one.end) is not None
