"""One line of a page and the dates that it shows readers, each with what its label says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsparse.draft import Draft
from newsparse.generic.cards import is_linked_item, of_another_story
from newsparse.generic.dates.leaf import LEAF, on_leaf
from newsparse.generic.dates.time_elements import (
    TIMES,
    labels_of,
    stated_by,
    time_elements,
    tooltip_of,
    with_zone,
)
from newsparse.generic.dates.told import (
    DATED,
    LONGEST,
    OF_A_PERIOD,
    OF_ITS_SUBJECT,
    START,
    WEB_YEAR,
    begins_with_date,
    is_first,
    opens_text,
    tells_the_hour,
    without_hidden_edit,
)
from newsparse.grammar.dates import (
    DateReading,
    FoundDate,
    Label,
    find_dates,
    last_label,
    read_recent,
    read_stated,
)
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.scripts import is_east_asian
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment, parted

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Place = Literal["below", "above", "after", "elsewhere"]

#: A line with more is running text; dates in it are those of its story.
LINE = 220
#: A dateline holds less than this besides its dates: a byline, a place, a reading time.
_BESIDE = 100
#: Names of boxes that hold other articles, or the site's own news; and comments, which never stand above the text.
_OTHER_ARTICLES = r"related|recommend|trending|popular|read-?next"
OTHERS = regex(r"comment(?!s?[-_]?(?:count|number|link))|kommentar|disqus|" + _OTHER_ARTICLES)
ABOVE_TEXT = regex(_OTHER_ARTICLES)
_SHORT = 40
_CAPTION = In.CAPTION.value
#: A line that names a day without its year or time of day, and has no other words: "24 December".
_BARE = 16
#: What stands so near above the headline is nearer than what stands farther below it.
JUST_ABOVE, LEAD = 3, 7
#: How a post of a social network that stands in the text is signed: "— Kim Doe (@kimdoe) January 6, 2026".
_HANDLE, _DASHES = "(@", ("—", "–", "-")
#: A line of the text with more than this besides its dates, and a stop at its end, is a sentence.
_SENTENCE = 30
_LOWER, _WORDS = regex(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ][^\W\d_]"), 3
_STOPS = (".", "!", "?", "…", "”", '"', "。")
#: Marks that say whose a picture is; a date after such a line is not the copyright's.
_RIGHTS = ("©", "ⓒ", "copyright", "(c)")
#: What firms call what they write of the law: "Legal Update", "Client Update".
KIND_OF_TEXT = regex(r"(?!(?:last|latest|most recent|page|content)\b)(?:[^\W\d]{3,20} ){1,3}update", re.I)
AFTER_DIGITS = regex(r"^.*\d", re.S)


class ShownDate(NamedTuple):
    """A visible date: where it stands to the headline and the body, and what its label says.

    Attributes:
        machine: the date is a ``<time datetime>``.
        dateline: the line holds little beside its dates, and these are recent enough for a web page.
        later: another date stands nearer to the headline.
        near: it stands right at the headline, and is the article's own.
        first: the line says that it is the first of several dates.
    """

    reading: DateReading
    label: Label | None
    place: Place
    raw: str
    element: Element
    machine: bool
    dateline: bool
    later: bool
    near: bool
    first: bool = False


def dates_of(
    segments: list[Segment], at: int, place: Place, headline: int, earlier: int, draft: Draft
) -> Sequence[ShownDate]:
    """The dates of ``segments[at]``; none of running text, of comments, of other articles.

    Args:
        headline: index of the segment that shows it.
        earlier: how many dates stand nearer to it.
    """
    s = segments[at]
    text, pieces = s.text, s.end - s.start
    if s.kind != "text" or len(text) > LINE and (len(text) > LONGEST or not begins_with_date(text)):
        return ()
    nested = s.tag in TIMES or pieces > 1 or pieces and s.runs.owners[s.start] is not s.element
    if holds_digit(text):
        machine = time_elements(s) if nested else []
        if pieces > 1:
            text = parted(s)
        if not machine and not DATED.search(text):
            recent = _recent(segments, at, text, place, earlier, draft) if len(text) <= _SHORT else ()
            return recent if recent and not _of_others(s, segments, headline, draft) else ()
    elif not nested or not (machine := time_elements(s)):
        return ()
    found = _written(segments, at, text, place, bool(machine), draft)
    if not found and not machine or _of_others(s, segments, headline, draft) or _HANDLE in text and text.startswith(_DASHES):
        return ()
    before = _label_before(segments, at) if not found or found[0].label is None else None
    beside = (len(text) if len(text) <= LINE else START) - sum(len(one.raw) for one in found)
    if not machine and text.endswith(_STOPS) and (beside > _SENTENCE or len(_LOWER.findall(text)) >= _WORDS):
        if place == "above" and all(one.label is None for one in found):
            return ()  # of what the site tells
        if draft.body and draft.body.first + (found[0].label is not None) <= s.index <= draft.body.last:
            beside += _BESIDE
    if at == headline:  # of what the story tells
        beside += _BESIDE
    if s.flags & _CAPTION or _HANDLE in text:  # a date among other words is the picture's, or the post's
        beside += _BESIDE // 2
    # such a character is half a word
    if s.flags & _CAPTION and not machine and beside + sum(map(is_east_asian, text)) > _SHORT + _BESIDE // 2:
        return ()
    lead = min(headline + LEAD, draft.body.first + 1 if draft.body and draft.body.last else len(segments))
    near = headline - JUST_ABOVE <= at <= lead and not OF_ITS_SUBJECT.search(text)
    if machine and len(machine) >= len(found):
        stated = _stated(s, machine, found, before, place, earlier, beside <= _BESIDE, draft)
        return [one._replace(near=near) for one in stated]
    if len(found) == 1:
        found = (_timed_beside(segments, at, _made_exact(s, found[0], draft)),)
    elif pieces > 1:
        found = without_hidden_edit(s, found)
    return [
        ShownDate(
            one.reading, one.label or (before if number == 0 else None), place, one.raw, s.element, False,
            (beside <= _BESIDE or not number and opens_text(text, one)) and one.reading.moment.year >= WEB_YEAR, bool(earlier or number),
            near, is_first(text, one),
        )
        for number, one in enumerate(found)
        if one.label or beside <= _BESIDE or one.reading.moment.year >= WEB_YEAR
    ]  # fmt: skip


def _written(segments: list[Segment], at: int, text: str, place: Place, stated: bool, draft: Draft) -> Sequence[FoundDate]:
    """The dates that a line shows; a long one only those that it says are of its entry, where none is ``stated`` for machines."""
    found = find_dates(text, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
    if place == "above" and tells_the_hour(text, found) or found and found[0].label is None and "年" in text and OF_A_PERIOD.match(text):
        return ()
    if stated:
        return found
    if len(found) == 2 and found[0].reading.moment.year < WEB_YEAR and found[0].label is None:  # noqa: PLR2004
        return ()  # somebody's life
    if not found:
        return on_leaf(segments, at, draft) if len(text) <= LEAF else ()
    return () if len(text) > LINE and found[0].label != "published" else found


def _stated(
    s: Segment, machine: list[Element], found: Sequence[FoundDate], before: Label | None, place: Place, earlier: int,
    dateline: bool, draft: Draft,
) -> Iterator[ShownDate]:  # fmt: skip
    """The dates of ``<time>`` elements, as exact as they are stated, labelled as they are shown."""
    named = labels_of(machine) if len(machine) > 1 else ()
    for number, element in enumerate(machine):
        stated = stated_by(element)
        reading = read_stated(stated, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
        if reading is None and len(machine) == len(found):
            reading = found[number].reading  # of what readers see, where machines are told nonsense
        if reading is None:
            continue
        if reading.precision == "day" and len(machine) == len(found) and _is_of_that_day(found[number].reading, reading):
            reading = found[number].reading  # "<time datetime=2031-03-04>4 March 2031 | 18:20</time>"
        label = found[number].label if number < len(found) else last_label(_until(s, element))
        if number < len(named):
            label = label or named[number]
        if number < len(found) and not reading.zone_stated:
            reading = with_zone(reading, found[number].reading)
        yield ShownDate(
            reading, label or (before if number == 0 else None), place, stated, element, True, dateline, bool(earlier or number), False
        )


#: A line that is a time of day and nothing else.
_CLOCK_ALONE = regex(r"(\d{1,2})[:.](\d\d)(?:\s?(?:Uhr|h|hs|น\.|WIB))?")


def _timed_beside(segments: list[Segment], at: int, shown: FoundDate) -> FoundDate:
    """A day with the time of day that the line right below or above it is, in the same box: "<div>11/06/2031</div><div>7:41</div>"."""
    if shown.reading.precision != "day":
        return shown
    for other in (at + 1, at - 1):
        beside = segments[other] if 0 <= other < len(segments) else None
        if beside is None or beside.branch.parent is not segments[at].branch.parent and beside.branch is not segments[at].branch:
            continue
        clock = _CLOCK_ALONE.fullmatch(beside.text) if len(beside.text) < _BARE else None
        if clock and int(clock[1]) < 24 and int(clock[2]) < 60:  # noqa: PLR2004
            moment = shown.reading.moment.replace(hour=int(clock[1]), minute=int(clock[2]))
            return shown._replace(reading=shown.reading._replace(moment=moment, precision="minute"))
    return shown


def _is_of_that_day(shown: DateReading, stated: DateReading) -> bool:
    """Whether what is shown tells the minute of the day that is stated."""
    return shown.precision != "day" and shown.moment.date() == stated.moment.date()


def _made_exact(s: Segment, shown: FoundDate, draft: Draft) -> FoundDate:
    """A day that is shown, with the time of that day that an attribute of its own element states; a minute, with its zone."""
    if shown.reading.zone_stated or not (tooltip := tooltip_of(s)):
        return shown
    stated = read_stated(tooltip, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
    if stated is None or stated.precision == "day":
        return shown
    if shown.reading.precision != "day":
        same = stated.moment.replace(second=0, microsecond=0, tzinfo=None) == shown.reading.moment.replace(
            second=0, microsecond=0, tzinfo=None
        )
        return shown._replace(reading=stated) if stated.zone_stated and same else shown
    day = shown.reading.moment.date()
    if day not in (stated.moment.date(), stated.moment.astimezone(draft.zone or UTC).date()):
        return shown
    return shown._replace(reading=stated)


def _until(s: Segment, element: Element) -> str:
    """The segment's text up to the end of ``element``'s own."""
    texts: list[str] = []
    for text, owner, is_tail in s.pieces:
        if owner is element and is_tail:
            break
        texts.append(text)
    return " ".join(" ".join(texts).split()) if s.end > s.start else s.text


def _recent(segments: list[Segment], at: int, text: str, place: Place, earlier: int, draft: Draft) -> Sequence[ShownDate]:
    """The date of a line like "3 hours ago": what its elements say besides, else what it means when the page was fetched."""
    s = segments[at]
    zone, language, fetched = draft.zone, draft.get("language"), draft.fetched_at
    tooltip = tooltip_of(s)
    reading = read_stated(tooltip, zone=zone, language=language, fetched_at=fetched) if tooltip else None
    if reading is None and fetched is not None:
        reading = read_recent(text, zone=zone, language=language, fetched_at=fetched)
        if reading is not None and reading.precision == "day" and len(text) > _BARE:
            return ()
    if reading is None:
        return ()
    label = last_label(text) or last_label(tooltip or "") or _label_before(segments, at)
    return (ShownDate(reading, label, place, tooltip or text, s.element, tooltip is not None, True, bool(earlier), False),)


def _of_others(s: Segment, segments: list[Segment], headline: int, draft: Draft) -> bool:
    """Whether the segment stands in a box of comments or of other articles, apart from the headline."""
    branch: Branch | None = s.branch
    body = draft.body
    above_text = body is not None and headline < s.index < body.last  # comments stand below all of it
    below = body.last if body and not body.detached else -1
    while branch is not None and not branch.first <= headline < branch.last:
        if _is_called_others(branch.names, above_text) or below >= 0 and branch.first > below and branch.tag == "article":  # a teaser
            return True
        branch = branch.parent
    last = body.last if body and not body.detached else 0
    return 0 < last <= s.index and is_linked_item(s) or of_another_story(s, segments, headline, last)


@lru_cache(maxsize=1024)
def _is_called_others(names: str, above_text: bool) -> bool:
    return (ABOVE_TEXT if above_text else OTHERS).search(names) is not None


def _label_before(segments: list[Segment], at: int) -> Label | None:
    """What a label in a segment of its own says of the date that follows."""
    if at == 0:
        return None
    before = segments[at - 1]
    if before.kind != "text" or len(before.text) > _SHORT:
        return None
    if any(mark in before.text.lower() for mark in _RIGHTS) or KIND_OF_TEXT.fullmatch(before.text):
        return None
    return last_label(AFTER_DIGITS.sub("", before.text))  # a label before a date of its own is that date's
