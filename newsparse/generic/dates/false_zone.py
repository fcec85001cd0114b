"""A clock called UTC that the page shows as local: Korean templates write "Z" after their own time."""

from __future__ import annotations

from datetime import timedelta

from newsparse.draft import Draft
from newsparse.generic.dates.shown import shown_dates
from newsparse.grammar.dates import DateReading
from newsparse.page import Page

_KOREA = timedelta(hours=9)
_MINUTE = timedelta(minutes=1)


def on_shown_clock(reading: DateReading, page: Page, draft: Draft) -> DateReading:
    """The moment on Korea's clock, where it is stated in UTC and a visible date without a zone reads the same."""
    moment, zone = reading.moment, draft.zone
    if reading.precision == "day" or moment.utcoffset() != timedelta(0) or zone is None:
        return reading
    local = moment.replace(tzinfo=zone)
    if local.utcoffset() != _KOREA:
        return reading
    for one in shown_dates(page, draft):
        seen = one.reading
        if not seen.zone_stated and seen.precision != "day" and abs(seen.moment - local) < _MINUTE:
            return reading._replace(moment=local)
    return reading
