"""Pages laid out in tables, as small sites of the years before 2015 are: no box holds the story alone, so its headline and its copyright line bound it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.generic.deck.place import is_long
from newsparse.grammar.copyright import opens_copyright, read_copyright, states_rights
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TABLE = In.TABLE.value
_LONGEST_NOTICE = 200


def within_story(kept: list[Segment], segments: Sequence[Segment], headline: Element | None) -> tuple[list[Segment], list[Segment]]:
    """(kept, left out): a body all of whose texts stand in tables, without the page's head above the headline and what follows the copyright line.

    Either goes only where it holds no sentence.
    """
    if len(kept) < 2 or not all(s.flags & _TABLE for s in kept):  # noqa: PLR2004
        return kept, []
    start = next((s.index for s in segments if s.element is headline), -1) if headline is not None else -1
    above = [s for s in kept if s.index < start]
    if len(above) == len(kept) or any(is_long(s.text) for s in above):
        above = []
    below = _below_rights(kept[len(above) :])
    return kept[len(above) : len(kept) - len(below)], [*above, *below]


def _below_rights(kept: list[Segment]) -> list[Segment]:
    """What stands below the first copyright line that a sentence precedes."""
    said = False
    for at, s in enumerate(kept):
        if said and len(s.text) <= _LONGEST_NOTICE and _is_notice(s.text):
            below = kept[at + 1 :]
            return [] if any(_is_sentence(one.text) for one in below) else kept[at:]
        said = said or is_long(s.text)
    return []


def _is_notice(text: str) -> bool:
    return states_rights(text) and (opens_copyright(text) or read_copyright(text) is not None)


def _is_sentence(text: str) -> bool:
    return is_long(text) and text[-1] in ".!?。”\"" and not states_rights(text)
