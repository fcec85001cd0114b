"""A clock called UTC that is local: templates of the Far East write "Z" after their own time, others write the clock of UTC before their offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

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


#: The farthest clock from UTC that newspapers keep.
_FARTHEST = timedelta(hours=13)


def at_offset(found: list[StatedDate]) -> list[StatedDate]:
    """The same with moments on the clock that readers see, where that is whole hours away from UTC and across midnight.

    A visible clock without a zone tells it beside metadata that state the same minute in UTC, or a ``<time>`` that states its own offset; else its
    day would be read as one of UTC.
    """
    stated = [
        one.reading.moment
        for one in found
        if one.element is None
        and one.reading.precision == "second"
        and one.reading.zone_stated
        and not one.reading.moment.utcoffset()
    ]
    beside = [moment for one in found for moment in stated if _apart(one, moment)] if stated else []
    if not beside:
        return found
    moment = beside[0]
    apart = next(apart for one in found if (apart := _apart(one, moment)))
    local = DateReading(moment.astimezone(timezone(apart)), "second", True)
    return [one._replace(reading=local) if one.reading.moment == moment or _apart(one, moment) == apart else one for one in found]


def _apart(one: StatedDate, moment: datetime) -> timedelta | None:
    """How far a visible clock is from a moment in UTC, where it tells the same minute on another day."""
    shown = one.reading
    if one.element is not None and shown.zone_stated and abs(shown.moment - moment) < _MINUTE and shown.moment.date() != moment.date():
        return shown.moment.utcoffset()
    if one.element is None or shown.zone_stated or shown.precision == "day" or shown.moment.second not in (0, moment.second):
        return None
    apart = shown.moment.replace(tzinfo=UTC, second=moment.second) - moment.replace(microsecond=0)
    return apart if abs(apart) <= _FARTHEST and not apart.seconds % 3600 and shown.moment.date() != moment.date() else None


def in_zone_of(published: DateReading | None, edited: DateReading, draft: Draft) -> DateReading:
    """An edit that states no zone, where nothing else tells one, in that of the publication."""
    if (
        published is None
        or edited.zone_stated
        or draft.zone_basis != "assumed"
        or not (published.zone_stated and published.moment.utcoffset())
    ):
        return edited
    return edited._replace(moment=edited.moment.replace(tzinfo=published.moment.tzinfo))
