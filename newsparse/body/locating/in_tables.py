"""Pages laid out in tables, as small sites of the years before 2015 are: no box holds the story alone, so its headline and the cell of its text bound it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.body.stripping.below.closing_lines import is_imprint
from newsparse.generic.deck.place import is_long
from newsparse.grammar.copyright import states_rights
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TABLE = In.TABLE.value
_PART = 5  # so many times what stands above a headline is the whole
_ENDS = (".", "!", "?", "。", "”", '"')


def within_story(kept: list[Segment], segments: Sequence[Segment], headline: Element | None) -> tuple[list[Segment], list[Segment]]:
    """(kept, left out): a body all of whose texts stand in tables, without the page's head above the headline and what stands outside of the cell of its last sentence.

    Either goes only where it holds no sentence, or the head is little and stands in a cell of its own.
    """
    if len(kept) < 2 or not all(s.flags & _TABLE for s in kept):  # noqa: PLR2004
        return kept, []
    start = next((s.index for s in segments if s.element is headline), -1) if headline is not None else -1
    above = [s for s in kept if s.index < start]
    if len(above) == len(kept) or any(is_long(s.text) for s in above) and not _stand_apart(above, kept, headline):
        above = []
    below = _outside(kept[len(above) :])
    return kept[len(above) : len(kept) - len(below)], [*above, *below]


def _stand_apart(above: list[Segment], kept: list[Segment], headline: Element | None) -> bool:
    """Whether what stands above a headline is little, and none of it in the headline's cell: when the society meets next, in a column of its own."""
    cell = next(headline.iterancestors("td", "th"), None) if headline is not None else None
    if cell is None or _PART * sum([len(s.text) for s in above]) > sum([len(s.text) for s in kept]):
        return False
    return all(cell not in s.element.iterancestors("td", "th") for s in above)


def _outside(kept: list[Segment]) -> list[Segment]:
    """What follows the last sentence and stands in another cell."""
    last = next((at for at in range(len(kept) - 1, -1, -1) if _is_sentence(kept[at].text)), None)
    if last is None:
        return []
    cell = (
        next(iter(kept[last].element.iterancestors("td", "th")), None)
        if kept[last].element.tag not in ("td", "th")
        else kept[last].element
    )
    beyond = next(
        (
            at
            for at in range(last + 1, len(kept))
            if cell is not None and kept[at].element is not cell and cell not in kept[at].element.iterancestors()
        ),
        len(kept),
    )
    return kept[beyond:]


def _is_sentence(text: str) -> bool:
    return is_long(text) and text.endswith(_ENDS) and not states_rights(text) and not is_imprint(text)
