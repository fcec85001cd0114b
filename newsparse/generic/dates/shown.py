"""The dates that a page shows readers: around the headline, and at the ends of the body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newsparse.draft import Draft
from newsparse.generic.dates.line import JUST_ABOVE, LEAD, LINE, Place, ShownDate, dates_of
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments searched on each side of the headline, before the body's first and after its last.
_NEAR = 6
_PARAGRAPH, _SENTENCE = 150, 60  # characters
_STOPS, _WIDE_STOPS = (".", "!", "?", "”", '"'), ("。", "！", "？", "」")
_LIST, _BOXES, _LEADS_BACK = In.LIST.value, 4, ("↩", "↑", "^")  # a note, the boxes around one, and how one ends that leads back
_ABOVE, _BELOW, _BEFORE_BODY, _AFTER, _FAR_AFTER = 10, 50, 4, 8, 300


def shown_dates(page: Page, draft: Draft) -> list[ShownDate]:
    """Visible dates around the headline and the body, the nearest to the headline's end first; read once for a draft."""
    if draft.dates_shown is None:
        draft.dates_shown = _around(page.segments, *_spans(page, draft), draft)
    return draft.dates_shown


def far_dates(page: Page, draft: Draft) -> list[ShownDate]:
    """The first date below all those that is labelled published; where there are none, the one day in the headline's own box.

    In the text only a dateline counts.
    """
    segments = page.segments
    headline, end, _, last = _spans(page, draft)
    begin = max(last, end)
    box = None if shown_dates(page, draft) else _box_of(segments, headline, begin)
    unlabelled: list[ShownDate] = []
    for at in range(end, min(begin + _FAR_AFTER, len(segments))):
        for one in dates_of(segments, at, "elsewhere", headline, 0, draft):
            if one.label == "published" and (one.dateline or at >= begin):
                return [one]
            if one.label is None and one.dateline and box is not None and begin <= at < box.last and not _is_note(segments[at]):
                unlabelled.append(one)
    return unlabelled[:1] if len({one.reading.moment.date() for one in unlabelled}) == 1 else []


def _around(segments: list[Segment], headline: int, end: int, first: int, last: int, draft: Draft) -> list[ShownDate]:
    end = min(end, len(segments))
    if last > headline:  # what stands behind a short text is below no headline
        end = min(end, last + 1)
    text = next(islice(_paragraphs(segments, headline + 1, end), 1, None), end)  # no dateline stands behind two of its paragraphs
    lead = min(headline + LEAD, text + 1, end)
    places: list[tuple[Place, Iterable[int]]] = [
        ("below", range(headline, lead)),
        ("above", range(headline - 1, max(headline - 1 - JUST_ABOVE, -1), -1)),
        ("below", range(lead, end)),
        ("above", range(headline - 1 - JUST_ABOVE, max(headline - 1 - _ABOVE, -1), -1)),
    ]
    if first > end:
        places.append(("below", range(max(first - _BEFORE_BODY, end), min(first + 3, len(segments)))))
    if last > headline:
        places.append(("after", [at for at in range(max(last - 2, end), min(last + _AFTER, len(segments))) if not _is_note(segments[at])]))
    found: list[ShownDate] = []
    nearer = 0  # than the next; the headline's own date is what it tells of
    for where, indices in places:
        for at in indices:
            place: Place = "after" if nearer and at > text and where == "below" else where
            if dates := [_not_of_rights(one, segments, at) for one in dates_of(segments, at, place, headline, nearer, draft)]:
                found += dates
                nearer += sum(one.dateline for one in dates) if at != headline else 0
    return found


#: What lists of notes are called; "preferences" are none.
_NOTES = regex(r"footnote|endnote|(?<![a-z])references(?![a-z])")


def _is_note(s: Segment) -> bool:
    """Whether a text is a note to another, whose dates are those of what it cites: it leads back, or its list is called so."""
    if not s.flags & _LIST:
        return False
    branch: Branch | None = s.branch
    for _ in range(_BOXES):
        if branch is None:
            break
        if _NOTES.search(branch.names):
            return True
        branch = branch.parent
    return s.text.rstrip("\ufe0e\ufe0f").endswith(_LEADS_BACK)


def _not_of_rights(one: ShownDate, segments: list[Segment], at: int) -> ShownDate:
    """A moment right below the headline, which is the article's though the sign of a copyright stands before it: "ⓒ 한빛일보 2031.02.09 17:40"."""
    if one.label != "site" or not one.near or not one.dateline or one.place != "below" or one.reading.precision == "day":
        return one
    beside = segments[at - 1].text + segments[at].text if at else segments[at].text
    return one._replace(label=None) if "ⓒ" in beside or "©" in beside else one


def _paragraphs(segments: list[Segment], first: int, end: int) -> Iterator[int]:
    """Indices of the paragraphs among the segments, two short ones in a row counted as one."""
    short = False
    for at in range(first, end):
        text = segments[at].text
        if len(text) > _PARAGRAPH or short and _is_sentence(text):
            yield at
            short = False
        else:
            short = _is_sentence(text)


def _is_sentence(text: str) -> bool:
    return len(text) > _SENTENCE and text.endswith(_STOPS) or len(text) > _SENTENCE // 2 and text.endswith(_WIDE_STOPS)


def _spans(page: Page, draft: Draft) -> tuple[int, int, int, int]:
    """Indices of segments: the headline (or where it could be), the end of its lead, the body's first and last."""
    headline, body = headline_index(page, draft), draft.body
    first, last = (body.first, body.last) if body and body.segments and not body.detached else (0, 0)
    if headline is not None and last and headline > last:  # of a box below the text
        headline = None
    start = headline if headline is not None else max(first - 8, 0)
    end = _end_of_lead(page.segments, max(first + 2, start + _NEAR)) if start < first <= start + _BELOW else start + _BELOW
    return start, end, first, last


def _box_of(segments: list[Segment], headline: int, last: int) -> Branch | None:
    """The smallest branch that holds the headline and the text's end, unless that is the page."""
    branch: Branch | None = segments[headline].branch if headline < len(segments) else None
    while branch is not None and branch.last <= last:
        branch = branch.parent
    return branch if branch is not None and branch.tag != "body" else None


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
    """The segment that shows the headline, else the h1 nearest above the body; looked for once for many rules."""
    body = draft.body
    first = body.first if body and body.segments and not body.detached else len(page.segments)
    known = draft.shown("title"), draft.get("title"), first
    if draft.headline_at is None or draft.headline_at[0] != known:
        draft.headline_at = known, _headline_index(page, *known)
    return draft.headline_at[1]


def headline_indexes(page: Page, draft: Draft) -> list[int]:
    """The segment that shows the headline, and that which shows it again soon below, above the text: bars that stay on the screen show it first."""
    at = headline_index(page, draft)
    if at is None:
        return []
    between = takewhile(lambda s: len(s.text) < _PARAGRAPH, page.segments[at + 1 : at + 1 + _SOON])
    again = next((s.index for s in between if s.tag in _HEADLINE_TAGS and s.text == page.segments[at].text), None)
    return [at] if again is None else [at, again]


def _headline_index(page: Page, element: Element | None, title: str | None, first: int) -> int | None:
    named: int | None = None
    heading: int | None = None
    for s in page.segments:
        if s.tag not in _HEADLINE_TAGS and s.branch.tag not in _HEADLINE_TAGS or s.kind != "text":
            continue
        if s.index > first and (named is not None or heading is not None):
            break
        if s.element is element:
            return s.index
        if title and s.text == title and named is None:
            named = s.index
        if s.tag == "h1":
            heading = s.index
    if named is None and element is not None:  # a cell of a layout table, or a block below an h1 with the site's name
        own = _block_of(element)
        shown = next((s.index for s in page.segments if s.element is own and (heading is None or s.index <= first + _INTO)), None)
        if shown is not None:
            return shown
    return named if named is not None else heading


def _block_of(element: Element) -> Element:
    """The block whose line an inline element is: ``<td><span class="headline-title"><b>``."""
    while element.tag in _INLINE and (around := element.getparent()) is not None:
        element = around
    return element


_INLINE = frozenset("span b strong em font a".split())

#: Segments of a body that may stand above the headline, taken for text: a trail, a section.
_INTO = 3
#: Segments between two settings of one headline.
_SOON = 8
_HEADLINE_TAGS = frozenset(("h1", "h2", "h3"))
