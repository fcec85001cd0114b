"""Days written without their year, which is that of the fetch: "8 января, 17:46", "Jan 6, 3:12 pm", "06月24日 11時30分"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

from newsparse.grammar.dates.clock import clock_after, clock_before
from newsparse.grammar.dates.months import month_named
from newsparse.grammar.dates.reading import DateReading, dated
from newsparse.grammar.dates.shapes import FIRST, LETTER, month_first
from newsparse.regex import regex

#: 6 January, 6. Januar, 6 de enero
DAY_MONTH = regex(rf"(?P<day>{FIRST}\d?)(?:st|nd|rd|th|er|\.|º|ª)?\s?(?:(?:de|di|of|d[’'])\s?)?(?P<month>{LETTER}{{3,20}})")
#: January 6, Jan. 06
MONTH_DAY = regex(rf"(?<!{LETTER})(?P<month>{LETTER}{{3,20}})\.?\s(?P<day>\d{{1,2}})(?![\d:])")
#: 1月6日, 1월 6일
NUMBERED = regex(rf"(?P<number>{FIRST}\d?)(?:月|월\s?)(?P<day>\d{{1,2}})(?:日|일)")
#: 06.01. 10:30, 06/01 10:30, 01-06 10:30: only with a time of day.
NUMERIC = regex(r"(?P<a>\d(?<![\d./:-]\d)\d?)(?P<sep>[./-])(?P<b>\d{1,2})\.?(?=[\s,|-]{1,4}(?:(?:um|à|às|klo?\.?|ore|ora|la|alle|om|ob|kell|plkst\.|godz\.|o godz\.|στις|saat|v|ve|o|u|в|у|о)\s?)?\d{1,2}[:.h]\d\d)")
_YEAR_LAST = ("ko", "ja", "zh", "hu", "lt", "mn")


def read_yearless(
    text: str, *, zone: tzinfo | None, language: str | None, fetched_at: datetime
) -> DateReading | None:
    """The latest day so written that is not after ``fetched_at``, with its time of day; ``None`` if there is none."""
    for pattern in (NUMBERED, DAY_MONTH, MONTH_DAY, NUMERIC):
        for match in pattern.finditer(text):
            month, day = _month_and_day(match, language, getattr(zone, "key", "") or "")
            if month and (found := _latest(month, day, text, match, zone, fetched_at)):
                return found
    return None


def days_without_year(text: str) -> list[tuple[int, int]]:
    """Where days stand in a text that no year follows, each with where it ends."""
    found = [match.span() for match in NUMERIC.finditer(text)]
    if not text.isascii():
        found += [match.span() for match in NUMBERED.finditer(text)]
    found += [match.span() for match in DAY_MONTH.finditer(text) if not _YEAR.match(text, match.end()) and month_named(match["month"])]
    return sorted(found)


#: What follows a day that is written with its year.
_YEAR = regex(r"[\s.,/-]{0,3}(?:(?:de|del|do)\s)?(?:19|20)\d\d(?!\d)")


def _month_and_day(match: re.Match[str], language: str | None, zone_key: str) -> tuple[int | None, int]:
    parts = match.groupdict()
    if name := parts.get("month"):
        return month_named(name, language), int(parts["day"])
    if parts.get("number"):
        return int(parts["number"]), int(parts["day"])
    a, b = int(parts["a"]), int(parts["b"])
    if (language or "")[:2] in _YEAR_LAST or month_first(parts["sep"], language, zone_key):
        return a, b
    return b, a


def _latest(
    month: int, day: int, text: str, match: re.Match[str], zone: tzinfo | None, fetched_at: datetime
) -> DateReading | None:
    today = (fetched_at if fetched_at.tzinfo else fetched_at.replace(tzinfo=UTC)).astimezone(zone or UTC).date()
    for year in (today.year, today.year - 1):
        try:
            written = date(year, month, day)
        except ValueError:
            continue
        if written - today > timedelta(days=1):
            continue
        clock = clock_after(text, match.end(), zone) or clock_before(text, 0, match.start(), zone)
        naive = datetime(written.year, written.month, written.day)
        if clock is None:
            return dated(naive, "day", stated=None, zone=zone, fetched_at=fetched_at)
        naive = naive.replace(hour=clock.hour, minute=clock.minute, second=clock.second)
        return dated(naive, clock.precision, stated=clock.zone, zone=zone, fetched_at=fetched_at)
    return None
