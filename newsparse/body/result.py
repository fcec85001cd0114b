"""Body: the segments of a page that make its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.building.tables import Rows
    from newsparse.tree.segments import Segment


class Body:
    """The located body.

    Attributes:
        segments: what belongs to it, in reading order. They are ``page.segments`` unless ``detached``.
        container: the element that holds them, if one does.
        source: what located it, as code.
        detached: the segments come from markup in a script, not from the page's own tree.
        owner: the extractor class whose declaration located it.
        unlikely: text inside the container that the block model left out.
        tables: the rows of the tables that were read to locate it.
    """

    __slots__ = ("container", "detached", "owner", "segments", "source", "tables", "unlikely")

    def __init__(
        self, segments: list[Segment], container: Element | None, source: str, detached: bool = False,
        owner: str = "Generic", unlikely: list[Segment] | None = None,
    ) -> None:  # fmt: skip
        self.segments, self.container, self.source, self.detached = segments, container, source, detached
        self.owner, self.unlikely = owner, [] if unlikely is None else unlikely
        self.tables: Rows = {}

    @property
    def first(self) -> int:
        """Index in ``page.segments`` of its first text; 0 if it has none."""
        for s in self.segments:  # asked dozens of times a page, and found at once
            if s.kind == "text":
                return s.index
        return 0

    @property
    def last(self) -> int:
        """Index in ``page.segments`` of its last text; 0 if it has none."""
        for s in reversed(self.segments):
            if s.kind == "text":
                return s.index
        return 0
