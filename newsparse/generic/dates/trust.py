"""How far a date that the page shows is believed, beside those that metadata state."""

from __future__ import annotations

from newsparse.generic.dates.line import ShownDate
from newsparse.generic.dates.metadata import StatedDate

#: Trust in "originally published on ...": more than in any other date that is shown.
_FIRST = 3.5


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
