"""Dates for pages that have none where dates are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from newsparse.draft import Draft
from newsparse.generic.dates.line import LEAD
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.opening import opening_date
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.dates.trust import as_stated
from newsparse.grammar.dates import find_dates
from newsparse.grammar.dates.yearless import read_yearless
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex

#: Characters of a line; bytes of the page in which its day is looked for.
_SHORT, _READ = 40, 1_000_000
_YEAR = regex(r"\d{4}")
#: A leap year, at whose end every day and month has been.
_ANY_YEAR = datetime(2024, 12, 31, 23, 59, tzinfo=UTC)
#: How a description ends that tells its page's date: "… (Notizia del 14 Gennaio 2020)".
_IN_BRACKETS = regex(r"[(\[]([^()\[\]]{6,60})[)\]]\s{0,2}[.…]?$")


_IN_WIDE_BRACKETS = regex(r"[（(【［\[]([^（）()【】［］\[\]]{8,30})[）)】］\]]$")


def last_resorts(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """The date with which the text opens; a day below the headline with the year that the page's own numbers add to it; the
    date in brackets that ends the description."""
    if opening := opening_date(page, draft):
        yield as_stated(opening)
    if closing := _closing(page, draft):
        yield closing
    yield from completed(page, draft)
    for text in dict.fromkeys((page.meta("description"), page.meta("og:description"))):
        if text and (match := _IN_BRACKETS.search(text.strip()[-80:])):
            found = find_dates(match[1], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
            if len(found) == 1 and found[0].end == len(match[1].strip()) and found[0].label != "site":
                yield StatedDate(found[0].reading, 'meta("description")', found[0].raw, None, trust=0.3)


def _closing(page: Page, draft: Draft) -> StatedDate | None:
    """The date in brackets with which the text ends, as agencies of East Asia close it: "…という。（2031/03/04-14:58）"."""
    body = draft.body
    if body is None or not body.segments or not (draft.get("language") or "").startswith(("ja", "zh")):
        return None
    s = body.segments[-1]
    match = _IN_WIDE_BRACKETS.search(s.text[-_SHORT:])
    found = find_dates(match[1], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at) if match else ()
    return StatedDate(found[0].reading, "text.closing", found[0].raw, s.element, trust=0.4) if len(found) == 1 else None


def completed(page: Page, draft: Draft, year: int | None = None) -> Iterator[StatedDate]:
    """ "[06月24日 11時30分]" on a page that is called "news20190624" somewhere, and by no other year of that day; or with the ``year`` of its address."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    for s in page.segments[headline + 1 : headline + LEAD]:
        if s.kind != "text" or len(s.text) > _SHORT or not holds_digit(s.text) or _YEAR.search(s.text):
            continue
        language = draft.get("language")
        if (any_year := read_yearless(s.text, zone=draft.zone, language=language, fetched_at=_ANY_YEAR)) is None:
            continue
        day = any_year.moment
        # What begins with a digit, not with a look behind it, is searched ten times as fast.
        written = rb"((?:1(?<!\d1)9|2(?<!\d2)0)\d\d)([-/._]?)%02d(?:\2)%02d(?!\d)" % (day.month, day.day)
        years = {year} if year else {int(match[1]) for match in re.finditer(written, page.source[:_READ])}
        if len(years) != 1:
            continue
        until = datetime(years.pop(), day.month, day.day, 23, 59, 59, tzinfo=draft.zone or UTC)
        if reading := read_yearless(s.text, zone=draft.zone, language=language, fetched_at=until):
            yield StatedDate(reading, "shown.text(yearless, below)", s.text, s.element, trust=0.5)
