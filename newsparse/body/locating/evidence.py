"""Evidence: what can be measured about each segment that may belong to the body.

The numbers feed the block model (``newsparse.body.locating.model``), which was trained on exactly this
function (``tests/train/body_model.py``); change one and the other must be trained again. They say
where a segment stands (below which containers, how far from headline and from the other
paragraphs), what its containers are called, how much of it is links, and how much of the page's
running text carries the same signature: newspapers set their paragraphs in one markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.locating.consent import holds_consent, without_consent
from newsparse.body.locating.noise import holds_noise, starts_noisy
from newsparse.body.locating.sizes import Sizes, last_long, measure
from newsparse.body.locating.weights import SETTLED, early, late
from newsparse.body.names import BITS, NEGATIVE, meaning_of
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from newsparse.page import Page

#: What is measured of every candidate, and what besides of those of which that leaves doubt.
PLAIN: tuple[str, ...] = (
    "length", "links", "ending", "tag", "share", "dominant", "next_share", "from_last_long", "top_share", "parent_share",
    "against", "near_media", "since_mark", "section_running", "alike", "in_comment", "lead",
)  # fmt: skip
CLOSER: tuple[str, ...] = (
    "noise", "in_list", "in_quote", "in_consent", "near_caption", "near_box", "branch_share", "parent_longs", "top_count",
    "container_count", "span_share", "from_headline", "from_last", "longs_before", "since_first", "section", "summary",
    "repeated", "copies", "relative_length",
)  # fmt: skip
#: Those that are fractions. The others are whole numbers, and compared with whole ones, which takes half the time.
FRACTIONS = frozenset((
    "links", "share", "next_share", "top_share", "parent_share", "section_running", "branch_share", "span_share", "longs_before",
    "summary", "relative_length",
))  # fmt: skip

#: Tags in the order in which they hold less and less often text of an article.
_TAG_RANK = {"p": 0, "pre": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 5, "li": 6, "dd": 7, "dt": 7, "td": 8, "th": 8,
             "div": 9, "blockquote": 10, "section": 11, "article": 11, "figcaption": 14, "h1": 15, "a": 16, "span": 12,
             "button": 18, "label": 18, "footer": 17, "header": 16, "time": 17}  # fmt: skip
_OTHER_TAG = 13
_ENDS, _COLONS = frozenset(".!?。！？…؟।"), frozenset(":：")
_CLOSING = "\"'”’»)]」』"
_CLOSES = frozenset(_CLOSING)
_WORD = regex(r"\w+")
_MARK = NEGATIVE | BITS["byline"]
_NAV_FOOTER = In.NAV.value | In.FOOTER.value
_HEADING, _LIST, _QUOTE = In.HEADING.value, In.LIST.value, In.QUOTE.value
_AGAINST = NEGATIVE | In.ASIDE.value
_QUOTED = 1.0  # log-odds for a quotation in doubt: gold keeps half of them, and a reader misses one that is gone
_NEVER = -9.0  # log-odds of what stands in a nav, a footer or among comments, and of links in a box that is called by what it is
_COMMENT, _CAPTION, _MEDIA, _BOX = (BITS[m] for m in ("comment", "caption", "media", "box"))
_POPUP = BITS["cookie"] | BITS["modal"]
_NOT_OUTSIDE = _NAV_FOOTER | _COMMENT
_NEAR_TOP = 15  # segments from the headline within which a lead stands
_HEADING_LENGTH = 150  # characters of the longest heading
#: Outside of the container only running text is a candidate: shorter, more linked, rarer blocks hardly ever belong.
_SHORTEST_OUTSIDE, _MOST_LINKS_OUTSIDE, _RAREST_OUTSIDE, _SHORTEST_AGAINST = 25, 0.3, 0.005, 100


class Evidence:
    """Candidates, and for each a number that stands for its markup and its log-odds of belonging to the body.

    ``rows`` (``PLAIN`` and ``CLOSER`` numbers of each) is filled only for training. ``container`` is the
    deepest branch that holds four fifths of the best span of running text.
    """

    __slots__ = ("candidates", "container", "rows", "scores", "signature")

    def __init__(
        self, candidates: list[Segment], signature: list[int], scores: list[float], rows: list[tuple[float, ...]], container: Branch | None
    ) -> None:  # fmt: skip
        self.candidates, self.signature, self.scores, self.rows, self.container = candidates, signature, scores, rows, container


def gather(page: Page, title: str, headline: object | None, *, training: bool = False) -> Evidence:
    """Measure and weigh every candidate segment of the page."""
    everything = page.segments
    segments = [s for s in everything if s.kind == "text" or s.kind == "pre"]
    if not segments:
        return Evidence([], [], [], [], None)
    if holds_consent(page.names):
        segments = without_consent(everything, segments, page.branches, headline)
    headings = [i for i, s in enumerate(segments) if s.flags & _HEADING]
    headline_at = _headline_index(segments, headings, title.strip(), headline)
    sizes = measure(everything, segments, page.branches, headline_at)
    description = page.meta("og:description", "description") or ""
    return _weigh(segments, sizes, headings, headline_at, description, training)


def _weigh(  # noqa: PLR0915 - the hot loop: a call for each block would cost as much as what it does
    segments: list[Segment], sizes: Sizes, headings: list[int], headline_at: int, description: str, training: bool
) -> Evidence:
    size, link, own, standing, signature = sizes.size, sizes.link, sizes.own, sizes.standing, sizes.signature
    running, text, longs, share, count = sizes.running, sizes.text, sizes.longs, sizes.share, sizes.count
    n = len(segments)
    all_running = running[n] or 1
    start, end = sizes.ends(sizes.container)
    first, last = sizes.first, sizes.last
    in_span = running[last + 1] - running[first] or 1
    usual = in_span / (longs[last + 1] - longs[first] or 1)
    last_paragraph = last_long(sizes, end)
    dominant = share.index(max(share))
    shares = [text_alike / all_running for text_alike in share]
    top_from = (headline_at if headline_at >= 0 else first) - _NEAR_TOP
    top_until = top_from + 2 * _NEAR_TOP if description else top_from
    lead_start = description[:40]
    summary: set[str] | None = None  # its words, once they are asked for
    branches = _Branches(sizes, start, end)
    known = branches.known
    seen: Branch | None = None
    around, branch_share, parent_share, parent_longs, top_share, top_count = _UNSEEN
    heads = [i for i in headings if size[i] < _HEADING_LENGTH]
    heads.append(n)
    heading, section_start = 0, 0
    section_end = heads[0]
    section = running[section_end]
    section_running = section / (text[section_end] or 1)
    marked = 0
    scores: list[float] = []
    rows: list[tuple[float, ...]] = []
    places = (*_outside(sizes, range(start)), *range(start, end), *_outside(sizes, range(end, n)))
    for i in places:
        s, length, bits, number = segments[i], size[i], standing[i], signature[i]
        if (bits & _NAV_FOOTER or (bits & NEGATIVE and link[i] > 0.6 * length)) and not training:
            scores.append(_NEVER)
            continue
        words, branch = s.text, s.branch
        while i >= section_end:
            heading += 1
            section_start, section_end = section_end, heads[heading]
            section = running[section_end] - running[section_start]
            section_running = section / (text[section_end] - text[section_start] or 1)
        noisy = starts_noisy(words)
        if noisy or (own[i] & _MARK and length < 200 and i > first):
            marked = i
        if branch is not seen:  # that of the block before, as most are
            numbers = known[branch] if branch in known else branches.count(branch, start <= i < end)
            around, branch_share, parent_share, parent_longs, top_share, top_count = numbers
            seen = branch
        between = around | own[i]
        if between & _COMMENT and not training:  # readers' words, below a container that holds the article's too
            scores.append(_NEVER)
            continue
        ending = words[-1]
        if ending in _CLOSES:
            ending = words.rstrip(_CLOSING)[-1:]
        row: tuple[float, ...] = (
            length, link[i] / (length or 1), 1 if ending in _ENDS else 2 if ending in _COLONS else 0,
            _TAG_RANK.get(s.tag, _OTHER_TAG), shares[number], number == dominant,
            shares[signature[i + 1]] if i + 1 < n else -1.0, i - last_paragraph, top_share, parent_share,
            against.bit_count() if (against := bits & _AGAINST) else 0, between & _MEDIA, running[i] - running[marked], section_running,
            count[number], bits & _COMMENT,
            (near_top := top_from < i < top_until and length < 600)
            and (lead_start in words or words[:40] in description),
        )  # fmt: skip
        score = 0.0
        if training or -SETTLED < (score := early(row)) < SETTLED:
            copies = sizes.copies.get(words, 1)
            if near_top and summary is None:
                summary = set(_WORD.findall(description.lower()))
            row += (
                noisy + (2 if length < 300 and holds_noise(words) else 0), bits & _LIST, bits & _QUOTE, bits & _POPUP,
                between & _CAPTION, between & _BOX, branch_share, parent_longs, top_count, end - start,
                in_span / all_running, i - headline_at if headline_at >= 0 else -99, i - last,
                longs[i] / (longs[n] or 1), running[i] - running[first], section,
                _shared(summary, words) if near_top and summary else 0.0,
                length > 20 and sizes.again[i], copies if length > 8 else 0, length / usual,
            )  # fmt: skip
            if training:
                rows.append(row)
            else:
                score += late(row)
                if bits & _QUOTE and not bits & _AGAINST and link[i] < 0.4 * length:
                    score += _QUOTED
        scores.append(score)
    return Evidence([segments[i] for i in places], [signature[i] for i in places], scores, rows, sizes.container)


def _outside(sizes: Sizes, positions: range) -> list[int]:
    """The positions outside of the container that are candidates: running text in a markup that is not rare."""
    size, link, standing, signature, share = sizes.size, sizes.link, sizes.standing, sizes.signature, sizes.share
    rarest = _RAREST_OUTSIDE * (sizes.running[-1] or 1)
    return [
        i for i in positions
        if size[i] >= _SHORTEST_OUTSIDE and link[i] <= _MOST_LINKS_OUTSIDE * size[i] and share[signature[i]] >= rarest
        and not standing[i] & _NOT_OUTSIDE and (size[i] >= _SHORTEST_AGAINST or not standing[i] & NEGATIVE)
    ]  # fmt: skip


#: Meanings of what stands between the container and a branch; shares of the page's text below the branch and its
#: parent, and the parent's long paragraphs; share of the container's text, and segments, below the container's child.
Numbers = tuple[int, float, float, int, float, int]
_UNSEEN: Numbers = 0, 0.0, 0.0, 0, 0.0, 0


class _Branches:
    """The numbers of each branch that holds candidates, counted once."""

    __slots__ = ("container", "known", "longs", "sizes", "text", "tops", "total", "within")

    def __init__(self, sizes: Sizes, start: int, end: int) -> None:
        self.sizes = sizes
        self.container = sizes.container
        self.text, self.longs = sizes.text, sizes.longs
        self.total = self.text[-1] or 1
        self.within = self.text[end] - self.text[start] or 1
        self.known: dict[Branch, Numbers] = {}
        self.tops: dict[Branch, tuple[int, Branch]] = {self.container: (0, self.container)}

    def count(self, branch: Branch, inside: bool) -> Numbers:
        """Count the numbers of a branch that is not yet known."""
        text, longs, at = self.text, self.longs, self.sizes.at
        first, last = at[branch.first], at[branch.last]
        up_first, up_last = first, last
        if (parent := branch.parent) is not None:
            up_first, up_last = at[parent.first], at[parent.last]
        branch_share, up_share = (text[last] - text[first]) / self.total, (text[up_last] - text[up_first]) / self.total
        up_longs = longs[up_last] - longs[up_first]
        numbers = 0, branch_share, up_share, up_longs, -1.0, last - first
        if inside:
            between, top = self._top(branch)
            top_first, top_last = at[top.first], at[top.last]
            below = (text[top_last] - text[top_first]) / self.within
            numbers = between, branch_share, up_share, up_longs, below, top_last - top_first
        self.known[branch] = numbers
        return numbers

    def _top(self, branch: Branch) -> tuple[int, Branch]:
        """What the branches between it and the container are called, and the container's child among them."""
        tops = self.tops
        above: list[Branch] = []
        while branch not in tops:
            above.append(branch)
            branch = branch.parent  # type: ignore[assignment]
        between, top = tops[branch]
        for below in reversed(above):
            if top is self.container:
                top = below
            between |= meaning_of(below.names) if below.names else 0
            tops[below] = between, top
        return between, top


def _shared(summary: set[str], text: str) -> float:
    """The share of the summary's words that a text has."""
    return len(summary.intersection(_WORD.findall(text.lower()))) / len(summary)


def _headline_index(segments: list[Segment], headings: list[int], title: str, headline: object | None) -> int:
    if headline is not None:
        for i, s in enumerate(segments):
            if s.element is headline:
                return i
    fallback = -1
    for i in headings:
        s = segments[i]
        if s.text == title:
            return i
        if fallback < 0 and s.tag == "h1":
            fallback = i
    return fallback
