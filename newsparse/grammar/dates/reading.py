"""DateReading: a moment as a page gives it, and which moments a news page can mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import DatePrecision

#: Newspapers digitise their archives; what is older is a null ("0001-01-01", "1900-01-01") or history. What is
#: later is a year of another calendar: Nepal's papers write 2082 for 2025.
OLDEST_YEAR, NEWEST_YEAR = 1700, 2069
_NULLS = frozenset(((1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 30), (1980, 1, 1)))
#: A clock may be wrong by minutes; a date without zone by as much as the widest offset.
_SKEW, _ZONELESS = timedelta(minutes=15), timedelta(hours=14)


class DateReading(NamedTuple):
    """A date as a page states it.

    Attributes:
        moment: aware, with a fixed offset; a bare day is midnight in its zone.
        precision: "day", "minute" or "second".
        zone_stated: whether the text itself stated the zone.
    """

    moment: datetime
    precision: DatePrecision
    zone_stated: bool


def dated(
    naive: datetime, precision: DatePrecision, *, stated: tzinfo | None, zone: tzinfo | None, fetched_at: datetime | None
) -> DateReading | None:
    """The reading of a wall-clock time, or ``None`` where no news page can mean it.

    Args:
        naive: date and time as written.
        stated: the zone written beside it, if one is.
        zone: what is meant where none is (UTC if ``None``).
        fetched_at: later moments are refused.
    """
    if not OLDEST_YEAR <= naive.year <= NEWEST_YEAR or (naive.year, naive.month, naive.day) in _NULLS:
        return None
    moment = fixed(naive, stated or zone or UTC)
    if moment is None or is_future(moment, fetched_at, known=stated is not None):
        return None
    return DateReading(moment, precision, stated is not None)


def fixed(naive: datetime, zone: tzinfo) -> datetime | None:
    """``naive`` in ``zone`` with the offset of that moment, whole minutes, instead of the zone's rules."""
    try:
        moment = naive.replace(tzinfo=UTC if zone is UTC else _offset(zone.utcoffset(naive)), fold=0)
        if not _FIRST_SAFE < naive.year < _LAST_SAFE:
            moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return moment


#: Years between which no offset leads out of the calendar.
_FIRST_SAFE, _LAST_SAFE = 1, 9999


@lru_cache(maxsize=64)
def _offset(of: timedelta | None) -> tzinfo:
    minutes = round(of.total_seconds() / 60) if of else 0
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def is_future(moment: datetime, fetched_at: datetime | None, *, known: bool) -> bool:
    """Whether ``moment`` is after the page was fetched; ``known`` says that its zone is stated."""
    if fetched_at is None:
        return False
    if fetched_at.tzinfo is None:
        fetched_at = fetched_at.replace(tzinfo=UTC)
    return moment - fetched_at > (_SKEW if known else _ZONELESS)
