"""Links to other articles that stand in lines of their own under one label, in whatever language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.tree.segments import Segment

_LIST = In.LIST.value
#: A label before the title of a linked article.
LABEL = regex(r"([^|:：–—»\d]{2,40})[|:：–—»]\s?\S")


def labelled_alike(links: list[Segment]) -> Iterator[Segment]:
    """Of lines that are links, those after the same label ("IN FULL | …", "MORE : …"), where there are several."""
    labelled: dict[str, list[Segment]] = {}
    for s in links:
        if not s.flags & _LIST and (found := LABEL.match(s.text)):
            labelled.setdefault(found[1].strip().casefold(), []).append(s)
    for alike in labelled.values():
        if len(alike) > 1:
            yield from alike
