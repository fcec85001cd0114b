"""Every date of publication that a page states."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice

from newsparse.draft import Draft
from newsparse.generic.dates.address_month import address_month, read_by_address
from newsparse.generic.dates.doubt import may_be_swapped
from newsparse.generic.dates.false_zone import at_offset, without_false_offset
from newsparse.generic.dates.line import ShownDate
from newsparse.generic.dates.metadata import (
    PUBLISHED_METAS,
    WEAK_METAS,
    StatedDate,
    address_date,
    itemprop_dates,
    ld_dates,
    meta_dates,
    script_dates,
    unnamed_meta_dates,
    web_page_dates,
)  # fmt: skip
from newsparse.generic.dates.shown import far_dates, shown_dates
from newsparse.generic.dates.trust import (
    as_stated,
    as_stated_in_korean,
    may_be_published,
    without_named_edits,
)
from newsparse.grammar.dates import DateReading
from newsparse.page import Page

#: Trust that the dates shown on a page do not reach together.
_SETTLED = 7.0
#: Trust in a dateline at the headline that is older than metadata by more than a time zone can explain.
_EARLIER, _DAYS = 30.0, timedelta(days=2)


def published_candidates(page: Page, draft: Draft) -> list[StatedDate]:
    """Every date that may be the article's, those that are most exact first; none labelled modified."""
    stated = without_false_offset([
        *meta_dates(page, draft, PUBLISHED_METAS),
        *web_page_dates(page, draft, "datePublished"),
        *ld_dates(page, draft, "datePublished"),
    ])  # fmt: skip
    weak = list(meta_dates(page, draft, WEAK_METAS))
    address = address_date(page, draft)
    besides = [*((address,) if address else ()), *ld_dates(page, draft, "dateCreated", "uploadDate")]
    if _agree([*stated, *weak, *besides]):
        return [*stated, *weak, *besides]
    dates = without_named_edits(may_be_published(shown_dates(page, draft)), stated)
    korean = str(draft.get("language") or "").startswith("ko")
    shown = [as_stated_in_korean(one) if korean else as_stated(one) for one in dates]
    if dates and stated and _is_earlier(dates, [*stated, *weak, *besides]):
        shown[0] = shown[0]._replace(trust=_EARLIER)
    if not stated and address is None and not any(one.near for one in dates) and address_month(page):
        from newsparse.generic.dates.last_resorts import of_address_month

        shown += islice(of_address_month(page, draft), 1)
    found = [*stated, *itemprop_dates(page, draft, "datePublished"), *weak, *shown, *besides]
    if not found:
        found = [*unnamed_meta_dates(page, draft), *script_dates(page, draft)]
    if not found:
        found = [as_stated(one) for one in far_dates(page, draft)]
    if not found:
        from newsparse.generic.dates.last_resorts import last_resorts  # one page in ten needs it

        found = [*islice(last_resorts(page, draft), 1)]
    elif len(found) == 1 and address is not None and address.reading.precision == "day":
        from newsparse.generic.dates.last_resorts import completed

        day = address.reading.moment.date()
        found += [one for one in islice(completed(page, draft, day.year), 1) if one.reading.moment.date() == day]
    return read_by_address(at_offset(_on_one_clock(found)), page)


def _is_earlier(dates: list[ShownDate], stated: list[StatedDate]) -> bool:
    """Whether the dateline at the headline, and none beside it, tells a day before all that metadata state, which then are of a later edition."""
    shown, days = dates[0], {one.reading.moment.date() for one in stated}
    if not shown.near or not shown.dateline or may_be_swapped(as_stated(shown)):
        return False
    if any((one.near or one.machine) and one.dateline and one.reading.moment.date() in days for one in dates):
        return False
    return shown.reading.moment + _DAYS < min(one.reading.moment for one in stated)


def _agree(stated: list[StatedDate]) -> bool:
    """Whether metadata alone tell the day and the newsroom's clock, so that no date that is shown could change either."""
    if not any(one.reading.zone_stated and one.reading.moment.utcoffset() for one in stated):
        return False
    if len({one.reading.moment.date() for one in stated}) > 1:
        return False
    return sum({one.source: one.trust for one in stated}.values()) >= _SETTLED


def _on_one_clock(found: list[StatedDate]) -> list[StatedDate]:
    """A meta without zone means UTC where its clock is that of another date in UTC, unless readers see that clock."""
    timed = [one for one in found if one.reading.precision != "day"]
    loose = {id(one) for one in timed if one.element is None and not one.reading.zone_stated}
    if not loose or len(loose) == len(timed):
        return found
    utc: dict[datetime, DateReading] = {}
    for one in timed:
        if one.reading.zone_stated and (one.element is None or one.reading.moment.utcoffset()):
            utc.setdefault(_clock(one.reading.moment.astimezone(UTC)), one.reading)
    for one in timed:
        if one.element is not None and not one.reading.zone_stated:
            utc.pop(_clock(one.reading.moment), None)
    return [
        one._replace(reading=_in_utc(one.reading, utc[clock]))
        if id(one) in loose and (clock := _clock(one.reading.moment)) in utc else one
        for one in found
    ]  # fmt: skip


def _in_utc(reading: DateReading, same: DateReading) -> DateReading:
    moment = reading.moment.replace(tzinfo=UTC).astimezone(same.moment.tzinfo)
    return DateReading(moment, reading.precision, True)


def _clock(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0, tzinfo=None)
