"""Dates as newspapers write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from newsparse.article import DatePrecision


@dataclass(frozen=True, slots=True)
class DateReading:
    """A moment (aware), how exact it is, and whether the text itself stated the zone."""

    moment: datetime
    precision: DatePrecision
    zone_stated: bool


def read_date(
    text: str, *, zone: tzinfo | None = None, language: str | None = None, fetched_at: datetime | None = None
) -> DateReading | None:
    """The first date written in ``text``; ``zone`` is meant where it states none (UTC if ``None``)."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        return DateReading(moment.replace(tzinfo=zone or UTC), "second", False)
    return DateReading(moment, "second", True)
