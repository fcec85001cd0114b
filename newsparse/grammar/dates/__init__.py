"""Dates as newspapers write them.

    read_date("2026년 1월 6일 15시 12분", zone=seoul)      one date, of a text that is a date
    find_dates("입력 2026.01.06 15:12 수정 …", zone=seoul)  every date of a line, labelled
    last_label("최종수정 ")                                 what a date that follows is: "modified"
"""  # fmt: skip

from __future__ import annotations

from datetime import datetime, tzinfo

from newsparse.grammar.dates.fallback import read_with_dateparser
from newsparse.grammar.dates.find import FoundDate, find_dates
from newsparse.grammar.dates.labels import Label, first_label, last_label
from newsparse.grammar.dates.machine import read_machine
from newsparse.grammar.dates.reading import DateReading
from newsparse.grammar.dates.relative import read_relative
from newsparse.grammar.dates.yearless import read_yearless

__all__ = ["DateReading", "FoundDate", "Label", "find_dates", "first_label", "last_label", "read_date", "read_recent", "read_stated"]


def read_date(
    text: str, *, zone: tzinfo | None = None, language: str | None = None, fetched_at: datetime | None = None
) -> DateReading | None:
    """The date that ``text`` states; never raises.

    Args:
        text: a date in any shape newspapers or machines write, with its label or without. Of several the
            published one is taken, else the first that is no label's of the site's clock.
        zone: what is meant where the text states no zone (UTC if ``None``); its IANA key tells the country.
        language: BCP 47; decides what 1/2/2026 means, and shared month names.
        fetched_at: when the page was fetched: later dates are refused, "3 hours ago" counts from it.
    """
    if reading := read_stated(text, zone=zone, language=language, fetched_at=fetched_at):
        return reading
    text = text.strip()[:200]
    if fetched_at is not None and (reading := read_recent(text, zone=zone, language=language, fetched_at=fetched_at)):
        return reading
    return read_with_dateparser(text, zone=zone, language=language, fetched_at=fetched_at)


def read_stated(
    text: str, *, zone: tzinfo | None = None, language: str | None = None, fetched_at: datetime | None = None
) -> DateReading | None:
    """As ``read_date``, but only what the tables know and what counts from no clock: always fast."""
    text = text.strip()
    if len(text) < 60 and (reading := read_machine(text, zone, fetched_at)):
        return reading
    found = find_dates(text, zone=zone, language=language, fetched_at=fetched_at)
    best = min(found, key=lambda one: _RANK[one.label], default=None)
    return best.reading if best and best.label != "site" else None


def read_recent(
    text: str, *, zone: tzinfo | None, language: str | None, fetched_at: datetime
) -> DateReading | None:
    """The date of a short ``text`` that leaves out what a reader at ``fetched_at`` knew: "3 hours ago", "8 January, 17:46"."""
    return read_relative(text, zone, fetched_at) or read_yearless(text, zone=zone, language=language, fetched_at=fetched_at)


_RANK: dict[Label | None, int] = {"published": 0, None: 1, "modified": 2, "site": 3}
