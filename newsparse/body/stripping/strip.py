"""The runner: asks strippers what does not belong in the body, removes it, and records each removal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from lxml import etree

from newsparse.article import Removal
from newsparse.body.stripping.amid.spoken import spoken_elements
from newsparse.body.stripping.below.signed_end import without_signature
from newsparse.body.stripping.below.tips import calls_for_tips
from newsparse.body.stripping.stripper import BlockStripper, Stripper, stripper_name
from newsparse.body.stripping.text import BodyText
from newsparse.errors import PLUGGED_IN, ExtractorError, WrongInput
from newsparse.tree.below import stands_in_any
from newsparse.tree.segments import In, Segment
from newsparse.tree.tags import INLINE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.result import Body

Named = TypeVar("Named")
#: A stripper that names more than this share of the body's text has mistaken it, and is not followed.
MOST = 0.5
#: The stripper whose short lines are no text even where nothing else is, and their characters.
_COPYRIGHT, _NOTICE = "copyright_line", 80
#: Characters of captions that may go all the same, if anything is left: a picture with a line below it. A ``<figcaption>`` goes always.
_CAPTION_CHARS = 500
_CAPTION = In.CAPTION.value
#: Characters of what was cut that its record keeps.
KEPT = 80


class Cut(NamedTuple):
    """What was taken out of the body: by which stripper, and the segment that it was or stood in."""

    stripper: str
    segment: Segment

    @property
    def record(self) -> dict[str, str]:
        """The values of the ``Removal`` that the article keeps; made of these by the article, many cost half."""
        return {"stripper": self.stripper, "place": _place(self.segment), "text": self.segment.text[:KEPT]}

    @property
    def removal(self) -> Removal:
        """The record of it that the article keeps."""
        return Removal(**self.record)


def strip(body: Body, known: BodyText, strippers: Sequence[Stripper], drops: list[Element]) -> list[Cut]:
    """Take out of ``body.segments`` what the extractor drops and what the strippers name.

    Args:
        body: changed in place.
        known: what block strippers may look at; its segments are replaced as they shrink.
        strippers: in the order in which they are asked.
        drops: elements that the extractor's ``drop`` found; they are taken whatever they hold.
    """
    cuts: list[Cut] = []
    if drops:
        gone = set(_inside(body, drops))
        cuts += [Cut("drop", s) for s in body.segments if s in gone and s.text]
        body.segments = [s for s in body.segments if s not in gone]
        _cut_inline(body, drops, "drop", cuts)
    if spoken := spoken_elements(body.segments):
        _cut_inline(body, spoken, "hidden_text", cuts)
    if known.segments is not body.segments:
        known = known.of(body.segments)
    asked = iter(strippers)
    while (one := _next_that_names(asked, body, known)) is not None:
        name, named = stripper_name(one[0]), one[1]
        if name != _COPYRIGHT or max([len(s.text) for s in named]) > _NOTICE:  # which may be all that a flash of one line leaves
            sure = [s for s in named if calls_for_tips(s.text)]
            named = _credible(named, body, known) or sure
        if not named:
            continue
        cuts += [Cut(name, s) for s in named if s.text]
        gone = set(named)
        body.segments = [s for s in body.segments if s not in gone]
        known = known.of(body.segments)
    if body.segments and (known.language or "").startswith("ko") and (bare := without_signature(last := body.segments[-1])) is not None:
        cuts.append(Cut("byline", last))
        body.segments[-1] = bare
    return cuts


def unlikely(body: Body) -> list[Cut]:
    """What the block model left out of the container."""
    return [Cut("unlikely_block", s) for s in body.unlikely]


def _next_that_names(asked: Iterator[Stripper], body: Body, known: BodyText) -> tuple[Stripper, list[Segment]] | None:
    """The next stripper that names something of the body, and what. Most name nothing, so that all cost what their rules do and no more."""
    for stripper in asked:
        try:
            if isinstance(stripper, BlockStripper):
                found = list(islice(stripper.function(known), _MOST_NAMED + 1))
                named = _of_body(_ended(found), body) if found else found
            elif body.container is not None:
                named = _inside(body, _elements(_ended(list(islice(stripper(body.container), _MOST_NAMED + 1)))))
            else:
                continue
        except WrongInput as nonsense:
            raise ExtractorError(f"stripper {stripper_name(stripper)}", str(nonsense)) from nonsense
        except PLUGGED_IN as error:
            raise ExtractorError(f"stripper {stripper_name(stripper)}", f"raised {error!r}") from error
        if named:
            return stripper, named
    return None


def _of_body(found: list[Segment], body: Body) -> list[Segment]:
    wanted = set(found)
    if not all(isinstance(s, Segment) for s in wanted):
        raise WrongInput("must name segments of the body, as in (s for s in body.texts if ...)")
    return [s for s in body.segments if s in wanted]


def _elements(found: list[Element]) -> list[Element]:
    if not all(etree.iselement(e) for e in found):
        raise WrongInput("must name elements, as in element.iter('aside')")
    return found


#: Nodes that one stripper may name; one that never ends is ended here.
_MOST_NAMED = 1_000_000


def _ended(found: list[Named]) -> list[Named]:
    if len(found) > _MOST_NAMED:
        raise WrongInput(f"names more than {_MOST_NAMED:,} nodes")
    return found


def _credible(named: list[Segment], body: Body, known: BodyText) -> list[Segment]:
    """What a stripper names; where that is most of the body, the captions of the article's pictures alone, if they are that short."""
    whole = sum([len(s.text) for s in body.segments])
    if sum([len(s.text) for s in named]) <= MOST * whole:
        return named
    captions = [s for s in named if s.index in known.captions]
    if sum([len(s.text) for s in captions]) < min(whole, _CAPTION_CHARS):
        return captions
    return [s for s in captions if s.flags & _CAPTION]


def _inside(body: Body, elements: Sequence[Element]) -> list[Segment]:
    if not elements:
        return []
    known = dict.fromkeys(elements, True)
    return [s for s in body.segments if stands_in_any(s.element, known)]


def _cut_inline(body: Body, elements: Sequence[Element], name: str, cuts: list[Cut]) -> None:
    """Cut inline elements out of the segments whose text they are part of."""
    inline = any(element.tag in INLINE for element in elements)  # no block is part of a segment
    known = dict.fromkeys(elements, True)
    for at, s in enumerate(body.segments if inline else ()):
        if s.end - s.start == 1 and s.runs.owners[s.start] is s.element:  # no element in it
            continue
        parts = [p for p in s.pieces if not stands_in_any(p[1].getparent() if p[2] else p[1], known)]
        if len(parts) < s.end - s.start:
            cuts.append(Cut(name, s))
            body.segments[at] = left = s.holding(parts, s.link_chars, s.strong_chars, s.links)
            left.link_chars = min(left.link_chars, len(left.text))
            left.strong_chars = min(left.strong_chars, len(left.text))
    body.segments = [s for s in body.segments if s.text or s.kind not in ("text", "pre")]


def _place(s: Segment) -> str:
    """Where it stood, as a short CSS path: its own element and the block around it."""
    own = _step(s.element)
    branch = s.branch if s.branch.element is not s.element else s.branch.parent
    if branch is None:
        return own
    return f"{_step(branch.element)} > {own}"


def _step(element: Element) -> str:
    if identity := element.get(b"id"):
        return f"{element.tag}#{identity}"
    first = element.get(b"class", "").split(None, 1)
    return f"{element.tag}.{first[0]}" if first else element.tag
