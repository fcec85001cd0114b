"""When it was published and last edited."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta

from newsparse.article import Warning
from newsparse.draft import Draft, Reading
from newsparse.generic.dates.candidates import published_candidates
from newsparse.generic.dates.doubt import doubt_of
from newsparse.generic.dates.edited_later import edited_on_day_without_year
from newsparse.generic.dates.false_zone import in_zone_of, on_shown_clock
from newsparse.generic.dates.metadata import (
    MODIFIED_METAS,
    WEAK_METAS,
    StatedDate,
    hidden_edits,
    itemprop_dates,
    ld_dates,
    meta_dates,
    web_page_dates,
)  # fmt: skip
from newsparse.generic.dates.midnight import with_shown_clock
from newsparse.generic.dates.shown import shown_dates
from newsparse.generic.dates.that_day import edited_that_day
from newsparse.generic.dates.trust import (
    as_stated,
    is_of_the_page,
)
from newsparse.grammar.dates import DateReading
from newsparse.grammar.dates.reading import fixed
from newsparse.page import Page

_SAME = timedelta(seconds=60)


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
    first = next(
        (
            one
            for one in shown
            if one.label == "published" and one.reading.precision != "day" and one.reading.moment < minute
        ),
        None,
    )
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
