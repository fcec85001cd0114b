"""BodyText: what a block stripper may look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newsparse.body.home import sole_home_of
from newsparse.body.names import BITS, meaning_of
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.article import Author

_TEXT = frozenset(("text", "pre"))
#: Characters of labels, names and buttons; any line of more may be a sentence.
SHORT = 60
_TABLE = In.TABLE.value
_APART = In.HEADING.value | In.LIST.value


class BodyText:
    """What a block stripper may look at.

    Attributes:
        segments: the body, in reading order.
        container: the element that holds it, if one does.
        texts: the segments that hold text.
        short, linked: of these, lines of at most ``SHORT`` characters, and those that hold links or stand in one. Most rules
            are about such lines, and most paragraphs are none.
        around: what the names around each text mean, as bits of ``newsparse.body.names``.
        title, subtitles, authors, language: as far as they are known.
        captions: indices of the segments that are captions or credits of the article's figures.
        headline: the element that shows the headline, where one does.
        headline_at: index of the segment that shows it; ``None`` if unknown.
        host: whose page it is; empty if unknown.
    """

    def __init__(
        self, segments: Sequence[Segment], container: Element | None, title: str = "", subtitles: tuple[str, ...] = (),
        authors: tuple[Author, ...] = (), language: str | None = None, captions: frozenset[int] = frozenset(),
        headline: Element | None = None, host: str = "", headline_at: int | None = None,
    ) -> None:  # fmt: skip
        self.segments, self.container, self.headline, self.headline_at = segments, container, headline, headline_at
        self.texts = texts = [s for s in segments if s.kind in _TEXT]
        self.short = [s for s in texts if len(s.text) <= SHORT]
        self.linked = [s for s in texts if s.links or s.link_chars]
        self.around: Mapping[Segment, int] = _Surroundings(container)
        self.host = host
        self.title, self.subtitles, self.authors = title, subtitles, authors
        self.language, self.captions = language, captions

    def of(self, segments: Sequence[Segment]) -> BodyText:
        """The same with other segments."""
        other = BodyText(
            segments, self.container, self.title, self.subtitles, self.authors, self.language, self.captions, self.headline, self.host, self.headline_at
        )  # fmt: skip
        other.around = self.around  # which depends on the container alone
        if (names := self.__dict__.get("names")) is not None:
            other.names = names  # of no less than stands around those
        return other

    @cached_property
    def sole_home(self) -> Branch | None:
        """The block in which nearly all of the text stands side by side."""
        return sole_home_of(self.texts)

    def heads(self, s: Segment) -> bool:
        """Whether a segment stands in one ``<figcaption>`` with the headline: some templates set the article's head over its picture."""
        box = self._captioned
        return box is not None and box in s.element.iterancestors("figcaption")

    @cached_property
    def _captioned(self) -> Element | None:
        return next(self.headline.iterancestors("figcaption"), None) if self.headline is not None else None

    @cached_property
    def storys_own(self) -> int:
        """Flags of what holds dates, names and labels of the story's own: headings, lists and tables, but not the table that a whole page is laid out in."""
        in_tables = [len(s.text) for s in self.texts if s.flags & _TABLE]
        return _APART if in_tables and 2 * sum(in_tables) > sum([len(s.text) for s in self.texts]) else _APART | _TABLE

    @cached_property
    def said(self) -> str:
        """All texts in one string, a line each at least: for cheap "does any of them hold this word"."""
        return "\n".join([s.text for s in self.texts])

    @cached_property
    def names(self) -> str:
        """What the blocks around the segments are called, and maybe others that were around the body: for "is none of them called so"."""
        blocks: dict[Branch, None] = {}
        for s in self.segments:
            branch: Branch | None = s.branch
            while branch is not None and branch not in blocks:
                blocks[branch] = None
                branch = branch.parent
        return " ".join([branch.names for branch in blocks])


class _Surroundings(dict[Segment, int]):
    """What the names around segments mean, found out when it is asked: most rules ask of a few."""

    def __init__(self, container: Element | None) -> None:
        self.container = container
        self.boxes: dict[Branch, int] = {}

    def __missing__(self, s: Segment) -> int:
        if s.branch not in self.boxes:
            self.boxes[s.branch] = _of_boxes(s.branch, self.container)
        found = self[s] = self.boxes[s.branch] | (0 if s.element is self.container else own_meaning(s))
        return found


def _of_boxes(branch: Branch | None, container: Element | None) -> int:
    """Meanings of the names of a block and of what stands between it and the body's element."""
    mask = 0
    while branch is not None and branch.element is not container:
        if branch.names:
            own = meaning_of(branch.names)
            # A wrapper that is called a body is the body, whatever else it is called.
            mask |= 0 if own & BITS["body"] and branch.last - branch.first > 3 else own
        branch = branch.parent
    return mask


def own_meaning(s: Segment) -> int:
    """What the names of the segment's element mean."""
    branch = s.branch
    if s.element is branch.element:
        return meaning_of(branch.names) if branch.names else 0
    name, identity = s.element.get(b"class", ""), s.element.get(b"id", "")  # as bytes, which lxml need not encode
    return _meaning(f"{name} {identity}") if name or identity else 0


@lru_cache(maxsize=1024)
def _meaning(names: str) -> int:
    return meaning_of(names.lower())
