"""The dates that a page shows readers: around the headline, and at the ends of the body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from newsparse.draft import Draft
from newsparse.generic.time_elements import stated_by, time_elements, with_zone
from newsparse.grammar.dates import DateReading, Label, find_dates, last_label, read_stated
from newsparse.page import Page
from newsparse.segments import Branch, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Place = Literal["below", "above", "after", "elsewhere"]

#: Segments searched on each side of the headline, before the body's first and after its last.
_NEAR = 6
_ABOVE, _BELOW, _BEFORE_BODY, _AFTER, _FAR_AFTER = 10, 50, 4, 8, 300
#: A line with more is running text; dates in it are those of its story.
LINE = 220
#: A dateline holds less than this besides its dates: a byline, a place, a reading time.
_BESIDE = 100
_WEB_YEAR = 1990
#: Names of boxes that hold comments, other articles, or the site's own news.
OTHERS = re.compile(
    r"comment(?!s?[-_]?(?:count|number|link))|kommentar|disqus|related|recommend|trending|popular|read-?next"
)
_SHORT_LABEL = 40
_DIGIT = re.compile(r"\d")
AFTER_DIGITS = re.compile(r"^.*\d", re.S)


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A visible date: where it stands to the headline and the body, and what its label says.

    Attributes:
        machine: the date is a ``<time datetime>``.
        dateline: the line holds little beside its dates, and these are recent enough for a web page.
        later: another date stands nearer to the headline.
    """

    reading: DateReading
    label: Label | None
    place: Place
    raw: str
    element: Element
    machine: bool
    dateline: bool
    later: bool


def shown_dates(page: Page, draft: Draft) -> list[ShownDate]:
    """Visible dates, the nearest to the headline's end first."""
    segments = page.segments
    headline = headline_index(page, draft)
    body = draft.body
    first, last = (body.first, body.last) if body and body.segments and not body.detached else (0, 0)
    start = headline if headline is not None else max(first - 8, 0)
    end = _end_of_lead(segments, max(first + 2, start + _NEAR)) if start < first <= start + _BELOW else start + _BELOW
    places: list[tuple[Place, Iterable[int]]] = [
        ("below", range(start, min(end, len(segments)))),
        ("above", range(start - 1, max(start - 1 - _ABOVE, -1), -1)),
    ]
    if first > end:
        places.append(("below", range(max(first - _BEFORE_BODY, end), min(first + 3, len(segments)))))
    if last > start:
        places.append(("after", range(max(last - 2, end), min(last + _AFTER, len(segments)))))
    found: list[ShownDate] = []
    for place, indices in places:
        for at in indices:
            found += _in_segment(segments, at, place, start, len(found), draft)
    if not found:
        for at in range(max(last, end), min(last + _FAR_AFTER, len(segments))):
            found += [one for one in _in_segment(segments, at, "elsewhere", start, 0, draft) if one.label == "published"]
            if found:
                break
    return found


def _end_of_lead(segments: list[Segment], end: int) -> int:
    """Where the search below the headline ends: what counts as the body's first line may be the deck or byline."""
    paragraphs = 0
    for s in segments[end : end + _NEAR]:
        paragraphs += len(s.text) > LINE
        if paragraphs == 2:  # noqa: PLR2004
            break
        end += 1
    return end


def headline_index(page: Page, draft: Draft) -> int | None:
    """The segment that shows the headline, else the h1 nearest above the body."""
    element, title = draft.shown("title"), draft.get("title")
    body = draft.body
    first = body.first if body and body.segments and not body.detached else len(page.segments)
    named: int | None = None
    heading: int | None = None
    for s in page.segments:
        if s.kind != "text" or not (s.tag in _HEADLINE_TAGS or s.branch.tag in _HEADLINE_TAGS):
            continue
        if s.index > first and (named is not None or heading is not None):
            break
        if s.element is element:
            return s.index
        if title and s.text == title and named is None:
            named = s.index
        if s.tag == "h1":
            heading = s.index
    return named if named is not None else heading


_HEADLINE_TAGS = frozenset(("h1", "h2", "h3"))


def _in_segment(segments: list[Segment], at: int, place: Place, headline: int, earlier: int, draft: Draft) -> Iterator[ShownDate]:
    s = segments[at]
    if s.kind != "text" or len(s.text) > LINE:
        return
    if not _DIGIT.search(s.text) and s.tag != "time" and (len(s.text) > _SHORT_LABEL or len(s.parts) < 2):
        return
    machine = time_elements(s)
    language = draft.get("language")
    found = find_dates(s.text, zone=draft.zone, language=language, fetched_at=draft.fetched_at)
    if not found and not machine or _of_others(s, headline):
        return
    before = _label_before(segments, at) if not found or found[0].label is None else None
    beside = len(s.text) - sum(len(one.raw) for one in found)
    if machine and len(machine) >= len(found):
        for number, element in enumerate(machine):
            stated = stated_by(element)
            reading = read_stated(stated, zone=draft.zone, language=language, fetched_at=draft.fetched_at)
            if reading is None:
                continue
            if number < len(found) and not reading.zone_stated:
                reading = with_zone(reading, found[number].reading)
            label = found[number].label if number < len(found) else None
            label = label or (before if number == 0 else None)
            yield ShownDate(reading, label, place, stated, element, True, beside <= _BESIDE, bool(earlier or number))
        return
    for number, one in enumerate(found):
        label = one.label or (before if number == 0 else None)
        dateline = beside <= _BESIDE and one.reading.moment.year >= _WEB_YEAR
        yield ShownDate(one.reading, label, place, one.raw, s.element, False, dateline, bool(earlier or number))


def _of_others(s: Segment, headline: int) -> bool:
    """Whether the segment stands in a box of comments or of other articles, apart from the headline."""
    branch: Branch | None = s.branch
    while branch is not None and not branch.first <= headline < branch.last:
        if OTHERS.search(branch.names):
            return True
        branch = branch.parent
    return False


def _label_before(segments: list[Segment], at: int) -> Label | None:
    if at == 0:
        return None
    before = segments[at - 1]
    if before.kind != "text" or len(before.text) > _SHORT_LABEL:
        return None
    return last_label(AFTER_DIGITS.sub("", before.text))  # a label before a date of its own is that date's
