"""A day on a calendar leaf, whose parts stand in blocks of their own: "<div>sept.</div><div>07</div><div>2031</div>"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.draft import Draft
from newsparse.grammar.dates import FoundDate, find_dates
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: A part has no more characters; the last one is a year, or ends with it.
LEAF = 14
_YEAR = regex(r"(?:[^\W\d_]{3,9}\.?,? )?(?:19|20)\d\d")
_PART = regex(r"\d{1,2}\.?|[^\W\d_]{3,10}\.?,?|\d{1,2}\.? [^\W\d_]{3,10}|[^\W\d_]{3,10}\.? \d{1,2}")
_PARTS = 2


def on_leaf(segments: Sequence[Segment], at: int, draft: Draft) -> Sequence[FoundDate]:
    """The day that a segment ends with its year, of which the segments right above it in the same box are the rest."""
    last = segments[at]
    if not _YEAR.fullmatch(last.text):
        return ()
    parts = [last.text]
    for before in reversed(segments[max(at - _PARTS, 0) : at]):
        beside = before.branch is last.branch or before.branch.parent is last.branch.parent
        if not beside or len(before.text) > LEAF or not _PART.fullmatch(before.text):
            break
        parts.insert(0, before.text)
        found = find_dates(" ".join(parts), zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
        if found:
            return found
    return ()
