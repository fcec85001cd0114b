"""When it was published and last edited."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from newsparse.article import Warning
from newsparse.draft import Draft, Reading
from newsparse.generic.dates.address_month import address_month, read_by_address
from newsparse.generic.dates.doubt import doubt_of, may_be_swapped
from newsparse.generic.dates.edited_later import edited_on_day_without_year
from newsparse.generic.dates.false_zone import at_offset, in_zone_of, on_shown_clock, without_false_offset
from newsparse.generic.dates.line import ShownDate
from newsparse.generic.dates.metadata import (
    MODIFIED_METAS,
    PUBLISHED_METAS,
    WEAK_METAS,
    StatedDate,
    address_date,
    hidden_edits,
    itemprop_dates,
    ld_dates,
    meta_dates,
    script_dates,
    unnamed_meta_dates,
    web_page_dates,
)  # fmt: skip
from newsparse.generic.dates.midnight import with_shown_clock
from newsparse.generic.dates.shown import far_dates, shown_dates
from newsparse.generic.dates.that_day import edited_that_day
from newsparse.generic.dates.trust import (
    as_stated,
    as_stated_in_korean,
    is_of_the_page,
    may_be_published,
    without_named_edits,
)
from newsparse.grammar.dates import DateReading
from newsparse.grammar.dates.reading import fixed
from newsparse.page import Page

_SAME = timedelta(seconds=60)
#: Trust that the dates shown on a page do not reach together.
_SETTLED = 7.0
#: Trust in a dateline at the headline that is older than metadata by more than a time zone can explain.
_EARLIER, _DAYS = 30.0, timedelta(days=2)


def published_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """First publication: all sources together say which day, the most exact one of that day says when."""
    found = published_candidates(page, draft)
    if not found:
        return None
    votes = votes_of(found, draft)
    day = _likeliest_day(votes, found, draft)
    anchor = next(one for one in found if day in days_of(one.reading, draft))
    best = with_shown_clock(_before_edit(_exact(anchor, found, draft), page, draft), page, draft)
    element = anchor.element if best.element is None else best.element
    if doubt := doubt_of(day, votes, found, best, page, draft):
        draft.warnings.append(Warning(code="date_ambiguous", message=doubt))
    reading = on_shown_clock(best.reading, page, draft)
    return Reading(_on_day(reading, day, draft), best.source, best.raw, element)


def _before_edit(best: StatedDate, page: Page, draft: Draft) -> StatedDate:
    """The publication that a Korean page shows, where its metadata call the edit beside it the publication."""
    if best.element is not None or best.reading.precision == "day" or not str(draft.get("language") or "").startswith("ko"):
        return best
    edited = next(modified_candidates(page, draft), None)
    if edited is None or abs(edited.reading.moment - best.reading.moment) > _SAME:
        return best
    shown = shown_dates(page, draft)
    minute = best.reading.moment.replace(second=0, microsecond=0)
    if not any(one.label == "modified" and one.reading.moment == minute for one in shown):
        return best
    first = next((one for one in shown if one.label == "published" and one.reading.precision != "day" and one.reading.moment < minute), None)
    return best if first is None else as_stated(first)


def modified_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """The last edit that the page states, in metadata or beside a label.

    One from before the publication, when the text was being written, is none.
    """
    published: DateReading | None = draft.get("published_at")
    for found in modified_candidates(page, draft):
        reading = in_zone_of(published, on_shown_clock(found.reading, page, draft), draft)
        if published is not None and reading.moment < published.moment and published.precision != "day":
            if reading.precision == "day" or published.moment - reading.moment >= _SAME:
                continue
            reading = published  # the same minute, told without its seconds
        return Reading(_on_day(reading, None, draft, published), found.source, found.raw, found.element)
    return None if published is None else edited_that_day(page, draft, published) or edited_on_day_without_year(page, draft, published)


def modified_candidates(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """Every last edit that is stated or labelled so, most trusted first."""
    yield from ld_dates(page, draft, "dateModified")
    yield from meta_dates(page, draft, MODIFIED_METAS)
    yield from web_page_dates(page, draft, "dateModified")
    yield from itemprop_dates(page, draft, "dateModified")
    yield from (as_stated(one) for one in shown_dates(page, draft) if one.label == "modified" and not is_of_the_page(one, page, draft))
    yield from hidden_edits(page, draft)


def to_the_second(reading: DateReading, page: Page, draft: Draft, metas: tuple[str, ...], key: str) -> DateReading:
    """A displayed minute with the second and the zone that metadata of the same minute state; else as it is."""
    if reading.precision == "day":
        return reading
    for one in (*meta_dates(page, draft, metas), *ld_dates(page, draft, key)):
        later = (one.reading.moment - reading.moment).total_seconds()
        if one.reading.zone_stated and abs(later) < 60 and one.reading.moment.utcoffset() == reading.moment.utcoffset():
            reading = reading._replace(zone_stated=True)
        if reading.precision == "minute" and one.reading.precision == "second" and 0 < later < 60:
            moment = reading.moment + timedelta(seconds=int(later))
            return reading._replace(moment=moment, precision="second")
    return reading


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


def votes_of(found: list[StatedDate], draft: Draft) -> dict[date, float]:
    """The trust in each day; sources of one kind count once, a UTC moment for its local day as well."""
    kinds_of: dict[date, dict[str, float]] = {}
    for one in found:
        for day in sorted(days_of(one.reading, draft)):  # the order of a set of days is another in each process
            kinds = kinds_of.setdefault(day, {})
            kinds[one.source] = max(kinds.get(one.source, 0.0), one.trust)
    return {day: sum(kinds.values()) for day, kinds in kinds_of.items()}


def _likeliest_day(votes: dict[date, float], found: list[StatedDate], draft: Draft) -> date:
    first = max(found, key=lambda one: one.trust).reading
    day_there = first.moment.date() if first.precision == "day" or not _has_one_zone(draft) else first.moment.astimezone(draft.zone).date()
    return max(votes, key=lambda day: (votes[day], day == day_there))


def _has_one_zone(draft: Draft) -> bool:
    """Whether the page's country is known and keeps one newsroom clock, unlike the United States."""
    return draft.zone_basis == "publisher" or draft.zone_basis == "language" and getattr(draft.zone, "key", "") != "America/New_York"


def _exact(anchor: StatedDate, found: list[StatedDate], draft: Draft) -> StatedDate:
    """The most exact candidate that means the anchor's moment, or its day where it states only that."""
    best = anchor
    found = sorted(found, key=_by_exactness)
    if anchor.reading.precision == "day" or not anchor.reading.zone_stated or found[0].source == 'ld("datePublished")':
        days = days_of(anchor.reading, draft)
        for one in found:
            if one.reading.precision != "day" and (one.reading.zone_stated or one.element is None) and days & days_of(one.reading, draft):
                best = one
                break
        else:
            for one in found:
                if best.reading.precision == "day" and one.reading.precision != "day" and days & days_of(one.reading, draft):
                    best = one
    for one in found:
        if _better(one.reading, best.reading):
            best = one
    return best


def _by_exactness(one: StatedDate) -> tuple[bool, bool, bool]:
    """Which of two moments of one day to believe: the JSON-LD article's, then other metadata's, then a visible one."""
    return one.source != 'ld("datePublished")', one.element is not None, one.source in _LOOSE


_LOOSE = frozenset(f'meta("{name}")' for name in WEAK_METAS if "creat" in name) | {'ld("dateCreated")', "script_json"}


def days_of(reading: DateReading, draft: Draft) -> set[date]:
    """The day of a moment as stated, and on the clock of the page's country."""
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


def on_own_clock(reading: DateReading, draft: Draft) -> DateReading:
    """A UTC moment that a publisher's own source states, on that publisher's clock."""
    if draft.zone is None or draft.zone_basis != "publisher" or reading.precision == "day":
        return reading
    return _on_day(reading, reading.moment.astimezone(draft.zone).date(), draft)


def _on_day(reading: DateReading, day: date | None, draft: Draft, beside: DateReading | None = None) -> DateReading:
    """A UTC moment on the clock of the page's own country, where its day there is ``day`` or another moment is told ``beside`` it so.

    Midnight UTC is how a bare day is often written; it stays.
    """
    moment = reading.moment
    if moment.utcoffset() or reading.precision == "day" or draft.zone is None or draft.zone_basis == "assumed":
        return reading
    local = fixed(moment.astimezone(draft.zone).replace(tzinfo=None), draft.zone)
    if local is None or local != moment:
        return reading
    if local.date() != (day or moment.date()) and not (beside and beside.precision != "day" and beside.moment.utcoffset()):
        return reading
    if not (moment.hour or moment.minute or moment.second):
        return reading
    return DateReading(local, reading.precision, reading.zone_stated)
