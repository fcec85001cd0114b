"""The dates that a page shows readers: around the headline, and at the ends of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from newsparse.draft import Draft
from newsparse.grammar.dates import DateReading, Label, find_dates, last_label, read_stated
from newsparse.page import Page
from newsparse.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Place = Literal["below", "above", "after", "elsewhere"]

_ABOVE, _BELOW, _AFTER = 10, 40, 8
#: A line with more is running text; dates in it are those of its story.
_LINE = 220
#: A dateline holds less than this besides its dates: a byline, a place, a reading time.
_BESIDE = 100
_WEB_YEAR = 1990
#: Names of boxes that hold comments, other articles, or the site's own news.
OTHERS = re.compile(
    r"comment(?!s?[-_]?(?:count|number|link))|kommentar|disqus|related|recommend|trending|popular|read-?next"
)
_SHORT_LABEL = 40
_OTHER = In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.CAPTION


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A visible date: where it stands to the headline and the body, and what its label says.

    Attributes:
        distance: segments from the headline ("below", "above") or from the body's end ("after").
        machine: the date is a ``<time datetime>``.
        dateline: the line holds little beside its dates, and these are recent enough for a web page.
    """

    reading: DateReading
    label: Label | None
    place: Place
    distance: int
    raw: str
    element: Element
    machine: bool
    dateline: bool


def shown_dates(page: Page, draft: Draft) -> list[ShownDate]:
    """Visible dates, the nearest to the headline's end first."""
    segments = page.segments
    headline = headline_index(page, draft)
    body = draft.body
    first, last = (body.first, body.last) if body and body.segments and not body.detached else (0, 0)
    start = headline if headline is not None else first
    end = first + 1 if first > start and first - start <= _BELOW else start + _BELOW // 2
    found: list[ShownDate] = []
    for at in range(start, min(end + 1, len(segments))):
        found += _in_segment(segments, at, "below", at - start, start, draft)
    for at in range(start - 1, max(start - 1 - _ABOVE, -1), -1):
        found += _in_segment(segments, at, "above", start - at, start, draft)
    if last > start:
        for at in range(max(last - 2, end + 1), min(last + _AFTER, len(segments))):
            found += _in_segment(segments, at, "after", at - last, start, draft)
    return found


def headline_index(page: Page, draft: Draft) -> int | None:
    """The segment that shows the headline, else the h1 nearest above the body."""
    element, title = draft.shown("title"), draft.get("title")
    first = draft.body.first if draft.body and draft.body.segments and not draft.body.detached else len(page.segments)
    named: int | None = None
    heading: int | None = None
    for s in page.segments:
        if s.kind != "text" or s.tag not in _HEADLINE_TAGS and not s.flags & In.HEADING:
            continue
        if s.element is element:
            return s.index
        if title and s.text == title and named is None:
            named = s.index
        if s.tag == "h1" and (s.index <= first or heading is None):
            heading = s.index
    return named if named is not None else heading


_HEADLINE_TAGS = frozenset(("h1", "h2", "h3"))


def _in_segment(segments: list[Segment], at: int, place: Place, distance: int, headline: int, draft: Draft) -> Iterator[ShownDate]:
    s = segments[at]
    if s.kind != "text" or len(s.text) > _LINE:
        return
    machine = _time_elements(s)
    if not machine and not any(map(str.isdigit, s.text)):
        return
    language = draft.get("language")
    found = find_dates(s.text, zone=draft.zone, language=language, fetched_at=draft.fetched_at)
    if not found and not machine or _of_others(s, headline):
        return
    before = _label_before(segments, at) if not found or found[0].label is None else None
    beside = len(s.text) - sum(len(one.raw) for one in found)
    if machine and len(machine) >= len(found):
        for number, element in enumerate(machine):
            stated = element.get("datetime") or ""
            reading = read_stated(stated, zone=draft.zone, language=language, fetched_at=draft.fetched_at)
            if reading is None:
                continue
            label = found[number].label if number < len(found) else None
            label = label or (before if number == 0 else None)
            yield ShownDate(reading, label, place, distance, stated, element, True, beside <= _BESIDE)
        return
    for number, one in enumerate(found):
        label = one.label or (before if number == 0 else None)
        dateline = beside <= _BESIDE and one.reading.moment.year >= _WEB_YEAR
        yield ShownDate(one.reading, label, place, distance, one.raw, s.element, False, dateline)


def _of_others(s: Segment, headline: int) -> bool:
    """Whether the segment stands in a box of comments or of other articles, apart from the headline."""
    branch: Branch | None = s.branch
    while branch is not None and not branch.first <= headline < branch.last:
        if OTHERS.search(branch.names):
            return True
        branch = branch.parent
    return False


def _time_elements(s: Segment) -> list[Element]:
    found = [s.element] if s.tag == "time" and s.element.get("datetime") else []
    for _, element, is_tail in s.parts:
        if element.tag == "time" and not is_tail and element.get("datetime"):
            found.append(element)
    return found


def _label_before(segments: list[Segment], at: int) -> Label | None:
    if at == 0:
        return None
    before = segments[at - 1]
    return last_label(before.text) if before.kind == "text" and len(before.text) <= _SHORT_LABEL else None
