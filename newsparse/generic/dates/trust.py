"""How far a date that the page shows is believed, beside those that metadata state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.draft import Draft
from newsparse.generic.dates.line import ShownDate
from newsparse.generic.dates.metadata import StatedDate
from newsparse.grammar.copyright import states_rights
from newsparse.page import Page

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Trust in "originally published on ...": more than in any other date that is shown.
_FIRST = 3.5
#: More in a Korean label with a clock, since addresses and issues have the next morning's day: "입력 2031.02.09 17:40".
_KOREAN = 1.0
#: Characters of a line that is a label and what it labels; a longer one is of the text.
_LABELLED = 40
#: Elements in a line that are looked at.
_INSIDE = 12


def as_stated_in_korean(one: ShownDate) -> StatedDate:
    """The same on a Korean page."""
    stated = as_stated(one)
    labelled = one.place in ("below", "above") and one.dateline and one.label == "published" and one.reading.precision != "day"
    return stated._replace(trust=stated.trust + _KOREAN) if labelled else stated


def as_stated(one: ShownDate) -> StatedDate:
    """A shown date as one among those that are stated."""
    what = "time" if one.machine else "text"
    source = f"shown.{what}({one.label or 'unlabelled'}, {one.place})"
    return StatedDate(one.reading, source, one.raw, one.element, trust=_trust(one))


def _trust(one: ShownDate) -> float:
    if one.first:
        return _FIRST
    if one.place == "elsewhere" or not one.dateline:
        return 1.0 if one.label == "published" else 0.3
    trust = {"below": 2.2, "above": 2.0, "after": 0.5}[one.place] + (0.3 if one.reading.precision != "day" else 0.0)
    return trust + (0.9 if one.label == "published" else 0.0) - (0.8 if one.later else 0.0)


def may_be_published(shown: Sequence[ShownDate]) -> list[ShownDate]:
    """Those of the dates shown that may be of the publication: neither labelled otherwise, nor the site's clock above an earlier edit, or above an earlier moment right below the headline."""
    edits = [one.reading.moment.date() for one in shown if one.label == "modified" and one.dateline and one.place in ("below", "above")]
    last = max(edits, default=date.max)
    told = next((one for one in shown if one.near and one.dateline and one.label in (None, "published") and one.place == "below"), None)
    if told is not None and told.reading.precision != "day":
        last = min(last, told.reading.moment.date())
    return [
        one
        for one in shown
        if one.label not in ("modified", "site") and (one.label or one.machine or one.place != "above" or one.reading.moment.date() <= last)
    ]


def without_named_edits(shown: Sequence[ShownDate], stated: Sequence[StatedDate]) -> list[ShownDate]:
    """The dates shown without those that microdata call the last edit, where metadata state the publication of another day: themes may show no other."""
    days = {one.reading.moment.date() for one in stated}
    return [one for one in shown if one.label or not days or one.reading.moment.date() in days or not _is_named_edit(one.element)]


def _is_named_edit(element: Element) -> bool:
    """Whether an element, what it stands in or all that stands in it is called ``dateModified``, and nothing there ``datePublished``."""
    around = [element, element.getparent()]
    named = {(one.get("itemprop") or "") for one in (*around, *islice(element.iterdescendants(), _INSIDE)) if one is not None}
    return "dateModified" in named and "datePublished" not in named


def is_of_the_page(one: ShownDate, page: Page, draft: Draft) -> bool:
    """Whether a bare day below a Korean text is when an office last looked at its page, "담당부서 : 기획예산실 | 최종수정일 : 2031-01-02"; or a moment beside the site's copyright line when anything on it changed."""
    body = draft.body
    if body is None or body.detached or not body.segments or not str(draft.get("language") or "").startswith("ko"):
        return False
    last = max((s.index for s in body.segments if len(s.text) > _LABELLED and not states_rights(s.text)), default=body.last)
    is_day = one.reading.precision == "day"
    return any(s.element is one.element and (is_day or states_rights(s.text)) for s in page.segments[last + 1 :])
