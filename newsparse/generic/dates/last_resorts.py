"""Dates for pages that have none where dates are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from newsparse.draft import Draft
from newsparse.generic.dates.address_month import address_month
from newsparse.generic.dates.line import JUST_ABOVE, LEAD
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.opening import opening_date
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.dates.time_elements import tooltip_of
from newsparse.generic.dates.trust import as_stated
from newsparse.grammar.dates import DateReading, find_dates, read_stated
from newsparse.grammar.dates.yearless import read_yearless
from newsparse.grammar.headline import parts_of
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Characters of a line, of the shortest date; bytes of the page in which its day is looked for.
_SHORT, _SHORTEST, _READ = 40, 8, 1_000_000
#: Characters of a day's number and of its month's name on a leaf.
_DAY, _MONTH = 2, 10
_YEAR = regex(r"\d{4}")
_WEB = 1994  # what a page's title dates before there were any was said or found then
#: A leap year, at whose end every day and month has been.
_ANY_YEAR = datetime(2024, 12, 31, 23, 59, tzinfo=UTC)
#: How a description ends that tells its page's date: "… (Notizia del 14 Gennaio 2020)".
_IN_BRACKETS = regex(r"[(\[]([^()\[\]]{6,60})[)\]]\s{0,2}[.…]?$")


_IN_WIDE_BRACKETS = regex(r"[（(【［\[]([^（）()【】［］\[\]]{8,30})[）)】］\]]$")


def last_resorts(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """The date with which the text opens; a day below the headline with the year that the page's own numbers add to it; a part of
    the page's title; the date in brackets that ends the description."""
    if opening := opening_date(page, draft):
        yield as_stated(opening)
    if closing := _closing(page, draft):
        yield closing
    yield from completed(page, draft)
    for part in parts_of(page.title_tag or "")[1:]:
        if _SHORTEST <= len(part) <= _SHORT and holds_digit(part) and (day := _whole_date(part, draft)) and day.moment.year >= _WEB:
            yield StatedDate(day, "title", part, None, trust=0.3)
    for text in dict.fromkeys((page.meta("description"), page.meta("og:description"))):
        if text and (match := _IN_BRACKETS.search(text.strip()[-80:])):
            found = find_dates(match[1], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
            if len(found) == 1 and found[0].end == len(match[1].strip()) and found[0].label != "site":
                yield StatedDate(found[0].reading, 'meta("description")', found[0].raw, None, trust=0.3)


def _whole_date(part: str, draft: Draft) -> DateReading | None:
    """The date that a part of the page's title is, and nothing besides: "Boats sail again | Harbour News | 12.02.2031"."""
    found = find_dates(part, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
    return found[0].reading if len(found) == 1 and not found[0].start and found[0].end == len(part) else None


def _closing(page: Page, draft: Draft) -> StatedDate | None:
    """The date in brackets with which the text ends, as agencies of East Asia close it: "…という。（2031/03/04-14:58）"."""
    body = draft.body
    if body is None or not body.segments or not (draft.get("language") or "").startswith(("ja", "zh")):
        return None
    s = body.segments[-1]
    match = _IN_WIDE_BRACKETS.search(s.text[-_SHORT:])
    found = find_dates(match[1], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at) if match else ()
    return StatedDate(found[0].reading, "text.closing", found[0].raw, s.element, trust=0.4) if len(found) == 1 else None


def of_address_month(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """A day at the headline without its year, in the month of the page's address: "19 Aug" at "/2031/08/kinder/"."""
    if month := address_month(page):
        for one in completed(page, draft, month[0]):
            if one.reading.moment.month == month[1]:
                yield one._replace(trust=_IN_ADDRESS)


#: Trust in a day without year that the address gives month and year.
_IN_ADDRESS = 3.0


def completed(page: Page, draft: Draft, year: int | None = None) -> Iterator[StatedDate]:
    """ "[06月24日 11時30分]" on a page that is called "news20190624" somewhere, and by no other year of that day; or with the ``year`` of its address."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    segments = page.segments
    for at in (*range(headline + 1, min(headline + LEAD, len(segments))), *range(headline - 1, max(headline - JUST_ABOVE, 0) - 1, -1)):
        s = segments[at]
        if s.kind != "text" or len(s.text) > _SHORT or not holds_digit(s.text) or _YEAR.search(s.text):
            continue
        text, language = _with_month(segments, at), draft.get("language")
        if (any_year := read_yearless(text, zone=draft.zone, language=language, fetched_at=_ANY_YEAR)) is None:
            continue
        day = any_year.moment
        if (told := told_of_day(s, day, draft)) is not None:
            yield StatedDate(told, f"shown.time(unlabelled, {'below' if at > headline else 'above'})", text, s.element, trust=0.5)
            continue
        # What begins with a digit, not with a look behind it, is searched ten times as fast.
        written = rb"((?:1(?<!\d1)9|2(?<!\d2)0)\d\d)([-/._]?)%02d(?:\2)%02d(?!\d)" % (day.month, day.day)
        years = {year} if year else {int(match[1]) for match in re.finditer(written, page.source[:_READ])}
        if len(years) != 1:
            continue
        until = datetime(years.pop(), day.month, day.day, 23, 59, 59, tzinfo=draft.zone or UTC)
        if reading := read_yearless(text, zone=draft.zone, language=language, fetched_at=until):
            place = "below" if at > headline else "above"
            yield StatedDate(reading, f"shown.text(yearless, {place})", text, s.element, trust=0.5)


def told_of_day(s: Segment, day: datetime, draft: Draft) -> DateReading | None:
    """The moment of a day without year that an attribute of its element tells: ``<abbr title="2031-05-15T10:30:00-04:00">May 15</abbr>``."""
    tooltip = tooltip_of(s)
    told = read_stated(tooltip, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at) if tooltip else None
    return told if told is not None and (told.moment.month, told.moment.day) == (day.month, day.day) else None


def _with_month(segments: list[Segment], at: int) -> str:
    """A line; the number on a calendar leaf with the month that stands above or below it."""
    text = segments[at].text
    if len(text) > _DAY or not text.isdigit():
        return text
    beside = (segments[other].text for other in (at - 1, at + 1) if 0 <= other < len(segments))
    month = next((one for one in beside if len(one) <= _MONTH and one.rstrip(".").isalpha()), "")
    return f"{text} {month}"
