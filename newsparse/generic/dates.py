"""When it was published and last edited."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta

from newsparse.draft import Draft, Reading
from newsparse.generic.date_metadata import (
    MODIFIED_METAS, PUBLISHED_METAS, WEAK_METAS, StatedDate, address_date, itemprop_dates, ld_dates, meta_dates,
    web_page_dates,
)  # fmt: skip
from newsparse.generic.date_shown import ShownDate, shown_dates
from newsparse.grammar.dates import DateReading
from newsparse.grammar.dates.reading import fixed
from newsparse.page import Page

_SAME = timedelta(seconds=60)
_DAY = timedelta(hours=14)


def published_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """First publication: the most trusted source says which day, the most exact one of that day says when."""
    found = published_candidates(page, draft)
    if not found:
        return None
    anchor = found[0]
    best = _exact(anchor, found, draft)
    reading = _local(best.reading, {one.reading.moment.date() for one in found if not one.reading.zone_stated}, draft)
    return Reading(reading, best.source, best.raw, anchor.element if best.element is None else best.element)


def modified_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """The last edit that the page states, in metadata or beside a label."""
    for one in (
        *ld_dates(page, draft, "dateModified"),
        *meta_dates(page, draft, MODIFIED_METAS),
        *web_page_dates(page, draft, "dateModified"),
        *itemprop_dates(page, draft, "dateModified"),
        *(_as_stated(shown) for shown in shown_dates(page, draft) if shown.label == "modified"),
    ):
        return Reading(_local(one.reading, set(), draft), one.source, one.raw, one.element)
    return None


def published_candidates(page: Page, draft: Draft) -> list[StatedDate]:
    """Every date that may be the article's, the most trusted first; of none labelled modified."""
    shown = [one for one in shown_dates(page, draft) if one.label not in ("modified", "site")]
    shown.sort(key=_shown_rank)
    near = [_as_stated(one) for one in shown if _shown_rank(one) < _FAR]
    far = [_as_stated(one) for one in shown if _shown_rank(one) >= _FAR]
    address = address_date(page, draft)
    return [
        *meta_dates(page, draft, PUBLISHED_METAS),
        *web_page_dates(page, draft, "datePublished"),
        *((address,) if address else ()),
        *near,
        *itemprop_dates(page, draft, "datePublished"),
        *ld_dates(page, draft, "datePublished", "dateCreated", "uploadDate"),
        *meta_dates(page, draft, WEAK_METAS),
        *far,
    ]


_FAR = 4


def _shown_rank(one: ShownDate) -> int:
    if one.place in ("below", "above") and one.dateline:
        return 0 if one.label == "published" else 1 if one.machine and one.place == "below" else 2 if one.place == "below" else 3
    if one.label == "published":
        return 3 if one.dateline else 4
    return 5 if one.place == "below" else 6 if one.place == "above" else 7


def _as_stated(one: ShownDate) -> StatedDate:
    what = "time" if one.machine else "text"
    return StatedDate(one.reading, f"shown.{what}({one.label or 'unlabelled'}, {one.place})", one.raw, one.element)


def _exact(anchor: StatedDate, found: list[StatedDate], draft: Draft) -> StatedDate:
    """The most exact candidate that means the anchor's moment, or its day where it states only that."""
    best = anchor
    found = sorted(found, key=lambda one: one.element is not None)
    if anchor.reading.precision == "day" or not anchor.reading.zone_stated:
        days = _days(anchor.reading, draft)
        for one in found:
            if one.reading.precision != "day" and one.reading.zone_stated and days & _days(one.reading, draft):
                best = one
                break
        else:
            for one in found:
                if best.reading.precision == "day" and one.reading.precision != "day" and days & _days(one.reading, draft):
                    best = one
    for one in found:
        if _better(one.reading, best.reading):
            best = one
    return best


def _days(reading: DateReading, draft: Draft) -> set[date]:
    days = {reading.moment.date()}
    if reading.precision != "day" and draft.zone is not None:
        days.add(reading.moment.astimezone(draft.zone).date())
    return days


def _better(one: DateReading, best: DateReading) -> bool:
    """Whether ``one`` says the same more exactly: seconds, fractions, or the offset of a clock called UTC."""
    if one.precision == "day" or best.precision == "day" or not one.zone_stated:
        return False
    same_clock = abs(one.moment.replace(tzinfo=UTC) - best.moment.replace(tzinfo=UTC)) < _SAME
    if same_clock and one.moment.utcoffset() and not best.moment.utcoffset():
        return True
    if abs(one.moment - best.moment) >= _SAME:
        return False
    return (one.precision == "second", one.moment.microsecond > 0) > (best.precision == "second", best.moment.microsecond > 0)


def _local(reading: DateReading, days: set[date], draft: Draft) -> DateReading:
    """A UTC moment on the clock of the page's own country, so that its day is the one readers saw.

    Where the two days differ it stays unless the page shows the local one, and at midnight UTC, which is how a
    bare day is often written.
    """
    moment = reading.moment
    if moment.utcoffset() or reading.precision == "day" or draft.zone is None or draft.zone_basis == "assumed":
        return reading
    local = fixed(moment.astimezone(draft.zone).replace(tzinfo=None), draft.zone)
    if local is None or local != moment or not (moment.hour or moment.minute or moment.second):
        return reading
    if local.date() != moment.date() and (local.date() not in days or moment.date() in days):
        return reading
    return DateReading(local, reading.precision, reading.zone_stated)
