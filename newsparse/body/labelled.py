"""Links to other articles that stand in lines of their own under one label, in whatever language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.segments import In

if TYPE_CHECKING:
    from newsparse.segments import Segment

_LIST = In.LIST.value
_LONGEST = 250
#: A label before the title of a linked article.
LABEL = re.compile(r"([^|:：–—»\d]{2,40})[|:：–—»]\s?\S")


def labelled_alike(texts: list[Segment]) -> Iterator[Segment]:
    """Lines that are links after the same label ("IN FULL | …", "MORE : …"), where there are several."""
    labelled: dict[str, list[Segment]] = {}
    for s in texts:
        if s.link_chars and s.link_chars >= 0.6 * len(s.text) and len(s.text) <= _LONGEST and not s.flags & _LIST:
            if found := LABEL.match(s.text):
                labelled.setdefault(found[1].strip().casefold(), []).append(s)
    for alike in labelled.values():
        if len(alike) > 1:
            yield from alike
