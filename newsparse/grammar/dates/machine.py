"""Dates written for machines: ISO 8601 in every shape, and seconds or milliseconds since 1970."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

from newsparse.article import DatePrecision
from newsparse.grammar.dates.reading import DateReading, dated
from newsparse.grammar.dates.zones import stated_zone
from newsparse.regex import regex

#: 2026-01-06T15:12:30.123+0900, 2026-01-06 15:12, 2026-01-06T15:12Z, 2026-01-06T15:12:0Z, 20260106T151230Z, 20260106151230, 20260106
ISO = regex(
    r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))"
    r"(?:(?:[Tt_]|\s{0,2}[Tt]?\s{0,2})(\d{2}):?([0-5]\d)(?::?([0-5]\d|60|(?<=:)\d)(?:[.,:](\d{1,12}))?)?"
    r"\s?(Z|z|(?:GMT|UTC)?\s?[+\-−]\d{1,2}(?::?[0-5]\d)?(?::00)?|[A-Z]{3,4})?(?:\[[\w/]{1,40}\])?)?"
)
EPOCH = regex(r"(\d{9,10})(\d{3}|\d{6}|\.\d{1,9})?")
_EPOCH_YEARS = (1990, 2100)


def read_machine(text: str, zone: tzinfo | None, fetched_at: datetime | None) -> DateReading | None:
    """The moment that all of ``text`` writes for machines, or ``None``."""
    if match := ISO.fullmatch(text):
        return _iso(match, zone, fetched_at)
    if match := EPOCH.fullmatch(text):
        fraction = (match[2] or "").lstrip(".").ljust(6, "0")[:6]
        moment = datetime(1970, 1, 1) + timedelta(seconds=int(match[1]), microseconds=int(fraction))
        if _EPOCH_YEARS[0] <= moment.year <= _EPOCH_YEARS[1]:
            return dated(moment, "second", stated=UTC, zone=zone, fetched_at=fetched_at)
    return None


def _iso(match: re.Match[str], zone: tzinfo | None, fetched_at: datetime | None) -> DateReading | None:
    year, month, day, month_, day_, hour, minute, second, fraction, offset = match.groups()
    microsecond = int(((fraction or "") + "000000")[:6])
    try:
        naive = datetime(
            int(year), int(month or month_), int(day or day_),
            int(hour or 0), int(minute or 0), min(int(second or 0), 59), microsecond,
        )  # fmt: skip
    except ValueError:
        return None
    precision: DatePrecision = "day" if hour is None else "minute" if second is None else "second"
    stated = stated_zone(offset.removesuffix(":00") if offset and offset.count(":") > 1 else offset, zone) if offset else None
    return dated(naive, precision, stated=stated, zone=zone, fetched_at=fetched_at)
