"""Numbers set alike down a page: of steps, of cards, of a list of places.

Each by itself tells the block model nothing, and one in a row of them comes out otherwise than its fellows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.tree.segments import In, Segment

_LONGEST = 16  # characters of such a line
_MOST = 2  # times as many lines of a row were left out as were kept, at least
#: What stands or falls with its list, its table or its figure, and what rules of its own see to.
_OTHERWISE = In.LIST.value | In.TABLE.value | In.CAPTION.value | In.HEADING.value | In.QUOTE.value

_Set = tuple[str, str, str, str]


def without_numbers(kept: list[Segment], dropped: list[Segment]) -> tuple[list[Segment], list[Segment]]:
    """A body without the numbers of a row most of which was left out.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
    """
    rows: dict[_Set, list[Segment]] = {}
    for how, s in _numbers(kept):
        rows.setdefault(how, []).append(s)
    if not rows:
        return kept, dropped
    left = [how for how, _ in _numbers(dropped)]
    gone = {s for how, taken in rows.items() if left.count(how) >= _MOST * len(taken) for s in taken}
    if not gone or len(gone) == len(kept):
        return kept, dropped
    return [s for s in kept if s not in gone], sorted([*dropped, *gone], key=lambda s: s.index)


def _numbers(segments: Sequence[Segment]) -> Iterator[tuple[_Set, Segment]]:
    """Each number that stands alone in a line, with how it is set."""
    for s in segments:
        if (
            len(s.text) <= _LONGEST
            and s.kind == "text"
            and not s.flags & _OTHERWISE
            and any(map(str.isdigit, s.text))
            and not any(map(str.isalpha, s.text))
        ):
            own, inner = s.element.get("class") or "", s.element is s.branch.element
            if own or s.branch.names:
                yield (s.tag, own, s.branch.tag, "" if inner else s.branch.names), s
