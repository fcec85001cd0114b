"""Sizes: how much text and how many links stand where, the best span of running text, and what contains it.

All sums are running totals over the segments in reading order. A branch holds a stretch of them, so
what stands below it is a difference of two numbers, and no branch is asked unless a block is doubtful.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from newsparse.body.names import BITS, NEGATIVE, meaning_of
from newsparse.tree.segments import Branch, In, Segment

_NAV, _FOOTER, _ASIDE, _HIDDEN = In.NAV.value, In.FOOTER.value, In.ASIDE.value, In.HIDDEN.value
_AGAINST = _NAV | _FOOTER | _HIDDEN | In.FORM.value | NEGATIVE
#: What a branch is not taken for if most of the page stands in it: libxml2 puts whole articles into an unclosed
#: ``<nav>`` or ``<header>``, and ``<body>`` is called all sorts of things.
_FORGIVEN = _AGAINST | _ASIDE | In.HEADER.value | BITS["byline"]
#: Boxes that may be most of what a page shows that a script renders; the headline stands in none of them.
_BOXES = _FOOTER | BITS["foot"] | BITS["cookie"] | BITS["modal"] | BITS["comment"]
#: What is said of so much of the page's running text is said of boxes of any kind; boxes of other people's text excepted.
_WORDS = NEGATIVE & ~_BOXES
_COMMON = 0.4
_MOST = 0.6  # share of the page's running text that makes a branch hold most of it
_LONG = 120  # characters of running text that make a paragraph
_ENOUGH = 0.8  # share of the span that its container holds
_TAG_FLAGS = {"nav": _NAV, "menu": _NAV, "header": In.HEADER.value, "footer": _FOOTER, "aside": _ASIDE,
              "form": In.FORM.value}  # fmt: skip


class Sizes:
    """Measures of a page's segments, by their position among those that hold text.

    Characters count twice where the page writes in Hangul, Kana or Han, which say about as much in half of them.

    Attributes:
        size, link: characters; of them in links.
        own: meanings of the names of the segment's own element.
        standing: flags and meanings of all that surrounds it, and its own.
        signature: number of its signature (own tag and class, tag and names of the branch).
        share, count: by signature, characters of running text and segments.
        copies: how often each text stands on the page.
        again: whether the segment's text stood on the page before.
        at: by ``Segment.index``, how many segments with text stand before it.
        text, running, longs: characters, characters outside of links, and long paragraphs before each position.
        first, last: the best span of running text.
        container: the deepest branch that holds four fifths of it.
    """

    __slots__ = (
        "again", "at", "container", "copies", "count", "first", "last", "link", "longs", "own", "running", "share",
        "signature", "size", "standing", "text",
    )  # fmt: skip

    def __init__(
        self, size: list[int], link: list[int], own: list[int], standing: list[int], signature: list[int], share: list[int],
        count: list[int], copies: dict[str, int], again: list[bool], at: list[int], text: list[int], running: list[int],
        longs: list[int], first: int, last: int, container: Branch,
    ) -> None:  # fmt: skip
        self.size, self.link, self.own, self.standing = size, link, own, standing
        self.signature, self.share, self.count, self.copies, self.again = signature, share, count, copies, again
        self.at, self.text, self.running, self.longs = at, text, running, longs
        self.first, self.last, self.container = first, last, container

    def ends(self, branch: Branch) -> tuple[int, int]:
        """The positions of the first segment below a branch, and after the last."""
        return self.at[branch.first], self.at[branch.last]


def measure(
    everything: list[Segment], segments: list[Segment], branches: list[Branch], headline_at: int
) -> Sizes:
    """Measure ``segments``, those of ``everything`` that hold text (at least one).

    ``headline_at`` is the headline's position among them, or -1.
    """
    scale = 2 if _is_cjk(segments) else 1
    size = [len(s.text) * scale for s in segments]
    link = [
        linked if (linked := s.link_chars * scale) < length else length  # min() takes three times as long
        for s, length in zip(segments, size, strict=True)
    ]
    n = len(segments)
    called, signature, again, plain, long = [""] * n, [0] * n, [False] * n, [0] * n, [0] * n
    share, count = [0], [0]  # number 0 is nothing but links
    copies: dict[str, int] = {}
    known: dict[tuple[str, str, str, str], int] = {}
    for i, (s, length, linked) in enumerate(zip(segments, size, link, strict=True)):
        if linked == length:  # an item of a menu or list of links: what it is called matters to nobody
            continue
        rest = plain[i] = length - linked
        words, branch, element = s.text, s.branch, s.element
        if words in copies:
            copies[words] += 1
            again[i] = True
        else:
            copies[words] = 1
        names = called[i] = "" if element is branch.element else element.get(b"class", "")
        key = (s.tag, names, branch.tag, branch.names)
        if key in known:
            number = known[key]
            share[number] += rest
            count[number] += 1
        else:
            number = known[key] = len(share)
            share.append(rest)
            count.append(1)
        signature[i] = number
        if rest > _LONG and linked < length * 0.3:
            long[i] = 1
    text, running, longs = list(accumulate(size, initial=0)), list(accumulate(plain, initial=0)), list(accumulate(long, initial=0))
    at = _positions(everything, segments)
    around, mended, idle = _surroundings(branches, at, running, segments[headline_at].index if headline_at >= 0 else -1)
    own, standing, first, last = _span(segments, size, link, called, around, mended, idle | _said_of_most(known, share, running[-1]))
    container = _container(segments, at, running, first, last)
    return Sizes(
        size, link, own, standing, signature, share, count, copies, again, at, text, running, longs, first, last,
        container,
    )  # fmt: skip


def _is_cjk(segments: list[Segment]) -> bool:
    sample = "".join([s.text[:20] for s in segments[:: max(1, len(segments) // 10)]])
    return not sample.isascii() and sum(
        "\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in sample
    ) * 4 > len(sample)


def _positions(everything: list[Segment], segments: list[Segment]) -> list[int]:
    counted = [0] * len(everything)
    for s in segments:
        counted[s.index] = 1
    return list(accumulate(counted, initial=0))


def _surroundings(
    branches: list[Branch], at: list[int], running: list[int], headline: int
) -> tuple[dict[Branch, int], bool, int]:
    """Flags and meanings of each branch and all around it; whether flags were forgiven; meanings that mean nothing here.

    What is said of most of the page's text says nothing of it: some builders call each box of an article a widget.
    """
    common = _COMMON * running[-1]
    around, mended, below = _around(branches, at, running, headline, 0)
    idle = sum(bit for bit, text in below.items() if text > common)
    if idle:
        around, mended, _ = _around(branches, at, running, headline, idle)
    return around, mended, idle


def _said_of_most(known: dict[tuple[str, str, str, str], int], share: list[int], running: int) -> int:
    """Meanings that the blocks' own names give so much of the page's text that they mean nothing: "topic__text"."""
    common = _COMMON * running
    text: dict[int, int] = {}
    for (_, names, _, _), number in known.items():
        if names and (bits := meaning_of(names.lower()) & _WORDS):
            text[bits] = text.get(bits, 0) + share[number]
    idle = 0
    for bits, below in text.items():
        if below > common:
            idle |= bits
    return idle


def _around(
    branches: list[Branch], at: list[int], running: list[int], headline: int, idle: int
) -> tuple[dict[Branch, int], bool, dict[int, int]]:
    """Flags and meanings of each branch and all around it; whether flags were forgiven; the text below each meaning."""
    most = _MOST * running[-1]
    around: dict[Branch, int] = {}
    mended = False
    under: dict[int, int] = {}
    for b in branches:
        first, last = b.first, b.last
        if first == last:
            continue
        below = running[at[last]] - running[at[first]]
        parent = b.parent
        outside = around[parent] if parent is not None else 0
        if mended and parent is not None:
            bits = outside | _TAG_FLAGS.get(b.tag, 0) | (b.flags & ~parent.flags)
        else:
            bits = outside | b.flags
        if not below:  # a menu is known by its links, whatever it is called
            around[b] = bits
            continue
        fresh = 0
        if b.names:
            named = meaning_of(b.names) & ~idle
            fresh = named & _WORDS & ~outside
            bits |= named
        if below > most:
            forgiven = _FORGIVEN if parent is None or first <= headline < last else _FORGIVEN & ~_BOXES
            mended = mended or bool(b.flags & forgiven)
            bits &= ~forgiven
        elif fresh:
            while fresh:
                bit = fresh & -fresh
                fresh ^= bit
                under[bit] = under.get(bit, 0) + below
        around[b] = bits
    return around, mended, under


def _span(
    segments: list[Segment], size: list[int], link: list[int], called: list[str], around: dict[Branch, int], mended: bool,
    idle: int,
) -> tuple[list[int], list[int], int, int]:
    """What each segment is and stands in, and the run of segments with the largest sum of values (Kadane).

    A segment adds its characters to a run, less its links and the cost of a break.
    """
    own = [meaning_of(names.lower()) & ~idle if names else 0 for names in called]
    standing: list[int] = []
    best = current = 0.0
    first = last = start = 0
    for i, (s, length, linked, mine) in enumerate(zip(segments, size, link, own, strict=True)):
        branch = s.branch
        bits = mine | around[branch] | (s.flags & ~branch.flags if mended else s.flags)
        standing.append(bits)
        value = length - 3.0 * linked - (10.0 if s.tag == "p" and linked < length * 0.3 else 25.0)
        if bits & _AGAINST:
            value = (value if value < 0.0 else 0.0) - 30.0 if value < 400.0 else value * 0.3
        elif bits & _ASIDE:
            value *= 0.3
        if current <= 0.0:
            current, start = value, i
        else:
            current += value
        if current > best:
            best, first, last = current, start, i
    return own, standing, first, last


def _container(segments: list[Segment], at: list[int], running: list[int], first: int, last: int) -> Branch:
    """The deepest branch with four fifths of the span's running text: it holds the middle of it."""
    start, end = running[first], running[last + 1]
    middle = bisect_right(running, (start + end) / 2, first, last + 1) - 1
    branch = segments[max(first, min(middle, last))].branch
    enough = _ENOUGH * (end - start)
    while branch.parent is not None:
        below = running[min(at[branch.last], last + 1)] - running[max(at[branch.first], first)]
        if below >= enough:
            break
        branch = branch.parent
    return branch


def last_long(sizes: Sizes, end: int) -> int:
    """The position of the last long paragraph before ``end``; -1 if there is none."""
    return bisect_left(sizes.longs, sizes.longs[end]) - 1
