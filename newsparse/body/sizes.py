"""Sizes: how much text and how many links stand where, the best span of running text, and what contains it."""

from __future__ import annotations

from dataclasses import dataclass

from newsparse.body.names import BITS, meaning_of
from newsparse.segments import Branch, In, Segment

#: (own tag, own names, tag and names of the branch): what newspapers set all their paragraphs in.
Signature = tuple[str, str, str, str]

NEGATIVE = sum(
    BITS[m] for m in ("comment", "share", "related", "promo", "cookie", "nav", "side", "foot", "hide", "form", "tags")
)
_UNLIKELY = In.NAV.value | In.FOOTER.value | In.FORM.value | In.HIDDEN.value
_ASIDE = In.ASIDE.value
_LONG = 120  # characters of running text that make a paragraph


class Tally:
    """Characters of text, of it in links, and segments below one branch."""

    __slots__ = ("count", "link", "text")

    def __init__(self) -> None:
        self.text = self.link = self.count = 0


@dataclass(slots=True)
class Sizes:
    """Measures of a page's segments, by their position among those that hold text.

    Attributes:
        size, link, running: characters; of them in links; the others.
        own: meanings of the names of the segment's own element.
        signature, share: each segment's signature; characters of running text by signature.
        copies: how often each text stands on the page.
        tallies: by branch.
        first, last: the best span of running text.
        cumulative, longs: running text, and long paragraphs, before each position.
        in_span: running text in the span.
        container: the deepest branch that holds four fifths of the span.
    """

    size: list[int]
    link: list[int]
    running: list[int]
    own: list[int]
    signature: list[Signature]
    share: dict[Signature, int]
    copies: dict[str, int]
    tallies: dict[Branch, Tally]
    first: int
    last: int
    cumulative: list[int]
    longs: list[int]
    in_span: int
    container: Branch


def measure(
    segments: list[Segment], branches: list[Branch], near: dict[Branch, int], mask: dict[Branch, int]
) -> Sizes:
    """Measure segments (at least one); ``near`` and ``mask`` are the branches' own and inherited meanings."""
    size: list[int] = []
    link: list[int] = []
    running: list[int] = []
    own_masks: list[int] = []
    signatures: list[Signature] = []
    share: dict[Signature, int] = {}
    copies: dict[str, int] = {}
    tallies: dict[Branch, Tally] = {}
    value: list[float] = []
    cumulative, longs = [0], [0]
    for s in segments:
        b, text = s.branch, s.text
        length = len(text)
        linked = s.link_chars if s.link_chars < length else length
        plain = length - linked
        if s.element is b.element:
            own = near[b]
            signature = ("", b.tag, b.names, "")
        else:
            names = s.element.get("class", "")
            if identity := s.element.get("id"):
                names = f"{names} {identity}"
            names = names.lower()
            own = meaning_of(names) if names else 0
            signature = (s.tag, names, b.tag, b.names)
        size.append(length)
        link.append(linked)
        running.append(plain)
        own_masks.append(own)
        signatures.append(signature)
        share[signature] = share.get(signature, 0) + plain
        copies[text] = copies.get(text, 0) + 1
        if (tally := tallies.get(b)) is None:
            tally = tallies[b] = Tally()
        tally.text += length
        tally.link += linked
        tally.count += 1
        value.append(_value(s, length, linked, own | mask[b]))
        cumulative.append(cumulative[-1] + plain)
        longs.append(longs[-1] + (plain > _LONG and linked < length * 0.3))
    _add_up(branches, tallies)
    first, last = _best_span(value)
    in_span = cumulative[last + 1] - cumulative[first] or 1
    container = _container(segments, running, first, last, in_span)
    return Sizes(
        size, link, running, own_masks, signatures, share, copies, tallies, first, last, cumulative, longs, in_span,
        container,
    )  # fmt: skip


def _value(s: Segment, length: int, linked: int, names: int) -> float:
    """What a segment adds to a span of running text: its characters, less its links and the cost of a break."""
    value = length - 3.0 * linked - (10 if s.tag == "p" and linked < length * 0.3 else 25)
    if s.flags & _UNLIKELY or names & NEGATIVE:
        return (value if value < 0 else 0) - 30 if value < 400 else value * 0.3
    return value * 0.3 if s.flags & _ASIDE else value


def _add_up(branches: list[Branch], tallies: dict[Branch, Tally]) -> None:
    """Add each branch's tally to its parent's, innermost first."""
    for b in reversed(branches):
        tally = tallies.get(b)
        if tally is not None and b.parent is not None:
            if (up := tallies.get(b.parent)) is None:
                up = tallies[b.parent] = Tally()
            up.text += tally.text
            up.link += tally.link
            up.count += tally.count


def _best_span(value: list[float]) -> tuple[int, int]:
    """First and last index of the run with the largest sum (Kadane)."""
    best = current = 0.0
    first = last = start = 0
    for i, v in enumerate(value):
        if current <= 0:
            current, start = v, i
        else:
            current += v
        if current > best:
            best, first, last = current, start, i
    return first, last


def _container(segments: list[Segment], running: list[int], first: int, last: int, in_span: int) -> Branch:
    held: dict[Branch, int] = {}
    for i in range(first, last + 1):
        branch = segments[i].branch
        held[branch] = held.get(branch, 0) + running[i]
    whole: dict[Branch, int] = {}
    for branch, text in held.items():
        up: Branch | None = branch
        while up is not None:
            whole[up] = whole.get(up, 0) + text
            up = up.parent
    enough = [b for b, text in whole.items() if text >= 0.8 * in_span]
    return max(enough, key=lambda b: b.depth) if enough else segments[first].branch
