"""The other half of a text that stands in two boxes beside each other, called by where they stand: "story-top" and "story-bottom", "text" and "text after-ad".

To the block model what is called a bottom is a footer, and what is called an ad is one. Where the box beside the text's own differs
from it by such words alone and holds nothing but paragraphs, it is the text that goes on. So is what is called a bottom beside a box
without a name, if it holds so much of a text that it is none of the page's notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newsparse.body.names import BITS, meaning_of
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.LINK.value
_DEPTH, _NEAR = 4, 40  # boxes around the last paragraph whose neighbours are looked at; segments behind it in which a neighbour begins
_PARAGRAPH, _LINKED, _TITLE = 60, 0.25, 15  # characters of a paragraph, share of the box's text in links, characters of a link that may be a headline
_BODY = BITS["body"]
_WORDS = regex(r"[a-z]+")
#: Words of names that say where a box stands, and nothing of what it holds.
_PLACES = frozenset("top bottom upper lower first second third last before after above below start end begin beginning part half one two three ad ads advert break fold".split())


#: Of these, those of what stands below, and how much of the text that stands above it a box has that is called so beside one without a name; its paragraphs.
_BELOW, _SHARE, _FEWEST = frozenset(("bottom", "lower", "second", "below")), 0.6, 2


def with_other_half(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in the box below the last paragraph that is called as its own is, but for where it stands.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    if not kept or (half := _half_below(kept[-1], everything)) is None:
        return kept, dropped
    taken = set(kept)
    back = [s for s in everything[half.first : half.last] if s.kind in ("text", "pre") and s not in taken]
    if not kept[-1].branch.names and _is_small([s for s in back if len(s.text) >= _PARAGRAPH], kept):
        return kept, dropped
    return [*kept, *back], [s for s in dropped if s not in set(back)]


def _half_below(last: Segment, everything: Sequence[Segment]) -> Branch | None:
    box: Branch | None = last.branch
    for _ in range(_DEPTH):
        if box is None or (around := box.parent) is None:
            return None
        if (box.names or last.branch is box) and (half := _neighbour(box, around, everything)) is not None:
            return half if _is_plain(half, last, everything) else None
        box = around
    return None


def _neighbour(box: Branch, around: Branch, everything: Sequence[Segment]) -> Branch | None:
    """The next box beside one with its name, but for words of place."""
    at = box.last
    while at < min(around.last, box.last + _NEAR):
        beside = everything[at].branch
        while beside.parent is not None and beside.parent is not around and beside is not around:
            beside = beside.parent
        if beside is around or beside.parent is None:
            at += 1
            continue
        if beside.tag == box.tag and beside.names != box.names and _are_halves(box.names, beside.names):
            return beside
        at = max(at + 1, beside.last)
    return None


@lru_cache(maxsize=256)
def _are_halves(names: str, other: str) -> bool:
    """Whether two names differ by words of place alone: by one that only the second has, or by one that each has. What is called by more than these is called a text: a page's bottom is none."""
    words, others = set(_WORDS.findall(names)), set(_WORDS.findall(other))
    if not words:
        own = " ".join(sorted(others - _PLACES))
        return bool(others & _BELOW) and (not own or bool(meaning_of(own) & _BODY))
    stem = words - _PLACES
    if stem != others - _PLACES or not others > stem or words == others:
        return False
    return bool(meaning_of(" ".join(sorted(stem))) & _BODY) if stem else words > stem


def _is_small(paragraphs: Sequence[Segment], kept: Sequence[Segment]) -> bool:
    return len(paragraphs) < _FEWEST or sum([len(s.text) for s in paragraphs]) < _SHARE * sum([len(s.text) for s in kept])


def _make(s: Segment) -> tuple[str, str | None]:
    """How a paragraph is set; one that ``<br>`` parts from others in its box has none of its own."""
    return s.tag, None if s.element is s.branch.element else s.element.get("class")


def _is_plain(half: Branch, last: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a box holds paragraphs set as the last one is, and no list of other articles."""
    if half.flags & _APART:
        return False
    texts = [s for s in everything[half.first : half.last] if s.kind in ("text", "pre")]
    make = _make(last)
    if not any(_make(s) == make and len(s.text) >= _PARAGRAPH and not s.link_chars * 4 > len(s.text) for s in texts):
        return False
    size, linked = sum([len(s.text) for s in texts]), sum([s.link_chars for s in texts])
    return linked <= _LINKED * size and not any(
        s.link_chars >= _TITLE and s.link_chars > 0.8 * len(s.text) or s.flags & _APART for s in texts
    )
