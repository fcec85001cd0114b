"""Where bylines are looked for: around the headline, and around the body's end."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.draft import Draft
from newsparse.generic.cards import of_another_story
from newsparse.page import Page
from newsparse.tree.segments import Branch, Segment

#: Segments that a deck, a byline and a bar of buttons may take before the first sentence.
_DECK = 24
#: Segments that bylines may take at a body's beginning, and how long a line of text is.
_BYLINES, _PARAGRAPH = 5, 100
#: A headline so many segments above the text may be another setting of it; the byline stands within so many of the text.
_FAR, _ABOVE_TEXT = 80, 12
#: Segments at the end of a body, some of which may be boxes that were taken for it.
_BOXES = 10
#: Characters at the end of a text that hold its last full stop, and perhaps a signature.
_SIGNED = 140
#: How a headline may begin that reads like a byline: "Von der Leyen reist ab", "By the numbers".
_BY = ("by ", "von ", "par ", "por ", "di ", "door ", "af ", "av ")


class Window(NamedTuple):
    """The segments where a byline may stand.

    Attributes:
        head: index of the headline's segment.
        end: index of the body's first, or where it is guessed to begin.
        last: index of the body's last segment; -1 where the page's own tree holds no body.
        near: the segments around the headline, down into the body.
        after: those around the body's end.
        ending: the body's last segment, where the page's own tree holds it.
    """

    head: int
    end: int
    last: int
    near: list[Segment]
    after: list[Segment]
    ending: Segment | None


def window_of(page: Page, draft: Draft) -> Window:
    """The window of a page whose headline and body are known."""
    segments, body = page.segments, draft.body
    located = body is not None and bool(body.segments) and not body.detached
    first, last = (body.first, body.last) if body is not None and located else (-1, -1)
    head = _headline_index(segments, draft, first)
    ending: Segment | None = None
    if body is not None and located and str(draft.get("language") or "").startswith("ko"):
        # A body may be taken to begin at its deck, and its block to end far below its last paragraph.
        first = next((s.index for s in body.segments[:_DECK] if s.text.endswith("다.")), first)
        ending = next((s for s in reversed(body.segments[-_BOXES:]) if "다." in s.text[-_SIGNED:] or "\n" in s.text), body.segments[-1])
        last = min(last, ending.index + 1)
    elif body is not None and located:
        first = next((s.index for s in body.segments[:_BYLINES] if len(s.text) > _PARAGRAPH), first)  # a byline may open it
    end = first if head <= first <= head + _FAR else head + 12
    below = max(end + 3, head + 10)
    # where the headline stands in the page's head besides
    above = [] if first < head + _FAR else segments[max(below, first - _ABOVE_TEXT) : first]
    near = [s for s in (*segments[max(0, head - 6) : below], *above) if s.kind == "text" and not _is_of_another(s, segments, head, last)]
    after = (
        [
            s
            for s in segments[max(below, last - 2) : last + 14]
            if s.kind == "text" and not _is_of_another(s, segments, head, last)
        ]
        if last >= 0
        else []
    )
    title = str(draft.get("title") or "")
    if title.lower().startswith(_BY):  # the headline, and what repeats it
        near, after = ([s for s in part if s.text[: len(title)] != title] for part in (near, after))
    if ending is None and body is not None and located:
        ending = body.segments[-1]
    return Window(head, end, last, near, after, ending)


def _is_of_another(s: Segment, segments: list[Segment], head: int, last: int) -> bool:
    """Whether a segment is another story's: in its card, or in an ``<article>`` below the body that has no headline of a page: a teaser or a comment, whose writer is another."""
    branch: Branch | None = s.branch if last >= 0 else None
    while branch is not None and branch.first > last:
        if branch.element.tag == "article":
            return next(branch.element.iter("h1"), None) is None
        branch = branch.parent
    return of_another_story(s, segments, head, last)


def _headline_index(segments: list[Segment], draft: Draft, first: int) -> int:
    """Index of the segment that shows the headline; without one, some steps before the body."""
    shown = draft.shown("title")
    title = draft.get("title")
    found = h1 = -1
    for segment in segments:
        if segment.element is shown or (segment.tag == "h1" and segment.text == title):
            found = segment.index
            if first < 0 or found <= first:
                break
        elif segment.tag == "h1" and h1 < 0:
            h1 = segment.index
    if first >= 0 and not 0 <= found <= first + 2:
        found = h1 if first - 40 <= h1 <= first else max(0, first - 12)
    return max(0, found, h1 if found < 0 else 0)
