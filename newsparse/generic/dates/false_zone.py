"""A clock called UTC that is local: templates of the Far East write "Z" after their own time, others write the clock of UTC before their offset."""

from __future__ import annotations

from datetime import UTC, timedelta

from newsparse.draft import Draft
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.shown import shown_dates
from newsparse.grammar.dates import DateReading
from newsparse.page import Page

_FAR_EAST = (timedelta(hours=8), timedelta(hours=9))
_MINUTE = timedelta(minutes=1)


def on_shown_clock(reading: DateReading, page: Page, draft: Draft) -> DateReading:
    """The moment on the clock of China, Japan or Korea, where it is stated in UTC and a visible date without a zone reads the same."""
    moment, zone = reading.moment, draft.zone
    if reading.precision == "day" or moment.utcoffset() != timedelta(0) or zone is None:
        return reading
    local = moment.replace(tzinfo=zone)
    if local.utcoffset() not in _FAR_EAST:
        return reading
    for one in shown_dates(page, draft):
        seen = one.reading
        if not seen.zone_stated and seen.precision != "day" and abs(seen.moment - local) < _MINUTE:
            return reading._replace(moment=local)
    return reading


def without_false_offset(stated: list[StatedDate]) -> list[StatedDate]:
    """A clock that is UTC, though the local offset is written behind it, is told by another of the same second and offset."""
    if len(stated) < 2:  # noqa: PLR2004
        return stated
    true = {
        (moment.astimezone(UTC).replace(tzinfo=None), moment.utcoffset()): one.reading
        for one in stated if one.reading.precision == "second" and (moment := one.reading.moment).utcoffset()
    }  # fmt: skip
    return [
        one._replace(reading=true.get((one.reading.moment.replace(tzinfo=None), one.reading.moment.utcoffset()), one.reading))
        for one in stated
    ]
