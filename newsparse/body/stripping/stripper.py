"""Stripper: what names parts of a body that are none of it.

A plain callable ``(element) -> elements`` is given the body's element and names elements inside
it. A ``@block_stripper`` is given a ``BodyText`` (the segments, and what is known of the article)
and names segments. Both are pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from newsparse.body.stripping.text import BodyText
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class BlockStripper:
    """A stripper of segments, by name."""

    def __init__(self, name: str, function: Callable[[BodyText], Iterable[Segment]]) -> None:
        self.name, self.function = name, function

    def __call__(self, body: BodyText) -> Iterable[Segment]:
        return self.function(body)


#: Names elements inside the body's element, or segments of it.
Stripper = Callable[["Element"], Iterable["Element"]] | BlockStripper


def block_stripper(function: Callable[[BodyText], Iterable[Segment]]) -> BlockStripper:
    """Make a function of a ``BodyText`` a stripper."""
    return BlockStripper(function.__name__, function)


def without(strippers: Sequence[Stripper], *names: str) -> tuple[Stripper, ...]:
    """The strippers except those with these names."""
    return tuple(s for s in strippers if stripper_name(s) not in names)


def stripper_name(stripper: Stripper) -> str:
    """The name under which removals are recorded."""
    if isinstance(stripper, BlockStripper):
        return stripper.name
    return getattr(stripper, "__name__", type(stripper).__name__)


def stripper_doc(stripper: Stripper) -> str:
    """What it takes: the first line of its docstring; empty if it has none."""
    function = stripper.function if isinstance(stripper, BlockStripper) else stripper
    return next(iter((function.__doc__ or "").strip().splitlines()), "").strip()
