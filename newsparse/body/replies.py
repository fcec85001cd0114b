"""What readers reply, where microdata says so: forums and blogs mark each comment, whatever its box is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.tree.segments import Segment

_TYPES = ("/Comment", "/UserComments")


def without_replies(kept: list[Segment]) -> list[Segment]:
    """A body without what stands in an element that is an item of the kind of a comment, unless all of it does."""
    # To climb from what was kept takes a tenth of looking through the page's bytes for such names first.
    known: dict[Element | None, bool] = {None: False}
    ours = [s for s in kept if not _is_reply(s.element, known)]
    return ours or kept


def _is_reply(element: Element | None, known: dict[Element | None, bool]) -> bool:
    path: list[Element] = []
    while element is not None and element not in known:
        path.append(element)
        element = element.getparent()
    found = known[element]
    for below in reversed(path):
        found = known[below] = found or below.get("itemprop") == "comment" or (below.get("itemtype") or "").endswith(_TYPES)
    return found
