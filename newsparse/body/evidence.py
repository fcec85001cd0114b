"""Evidence: what can be measured about each segment that may belong to the body.

The numbers feed the block model (``newsparse.body.model``), which was trained on exactly this
function (``tests/train/body_model.py``); change one and the other must be trained again. They say
where a segment stands (below which containers, how far from headline and from the other
paragraphs), what its containers are called, how much of it is links, and how much of the page's
running text carries the same signature: newspapers set their paragraphs in one markup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsparse.body.names import BITS, meaning_of
from newsparse.body.noise import holds_noise, starts_noisy
from newsparse.body.sizes import NEGATIVE, Sizes, measure
from newsparse.segments import Branch, In, Segment

if TYPE_CHECKING:
    from newsparse.page import Page

FEATURES: tuple[str, ...] = (
    "width", "link_density", "ending", "noise_words", "lines", "tag", "caption", "list", "article", "main", "footer",
    "hidden", "form", "in_comment", "in_caption", "near_media", "near_box", "share", "dominant", "next_share",
    "next2_share", "prev_share", "branch_links", "branch_share", "branch_size", "parent_links", "parent_share",
    "top_share", "top_size", "inside", "depth_below", "depth", "parent_siblings", "since_mark", "marks",
    "heading_distance", "heading_level", "heading_here", "from_headline", "long_before", "long_after",
    "long_after_count", "text_before", "next_links", "prev_links", "summary_overlap", "repeated", "copies",
    "span_share", "container_links",
)  # fmt: skip

#: Tags in the order in which they hold less and less often text of an article.
_TAG_RANK = {"p": 0, "pre": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 5, "li": 6, "dd": 7, "dt": 7, "td": 8, "th": 8,
             "div": 9, "blockquote": 10, "section": 11, "article": 11, "figcaption": 14, "h1": 15, "a": 16, "span": 12,
             "button": 18, "label": 18, "footer": 17, "header": 16, "time": 17}  # fmt: skip
_OTHER_TAG = 13
_ENDING = re.compile(r"[.!?。！？…؟।][\"'”’»)\]」』]{0,3}$")
_WORD = re.compile(r"\w+")
_MARK = NEGATIVE | BITS["byline"]
_NAV_FOOTER = In.NAV.value | In.FOOTER.value
_HEADING, _CAPTION, _LIST, _FORM = In.HEADING.value, In.CAPTION.value, In.LIST.value, In.FORM.value
_ARTICLE, _MAIN, _FOOTER, _HIDDEN = In.ARTICLE.value, In.MAIN.value, In.FOOTER.value, In.HIDDEN.value
_COMMENT_BIT, _CAPTION_BIT, _MEDIA_BIT, _BOX_BIT = (BITS[m] for m in ("comment", "caption", "media", "box"))
_NEAR_TOP = 15  # segments from the headline within which a lead stands


@dataclass(slots=True)
class Evidence:
    """Candidates and their numbers (one tuple each, in the order of ``FEATURES``).

    ``container`` is the deepest branch that holds four fifths of the best span of running text.
    """

    candidates: list[Segment]
    rows: list[tuple[float, ...]]
    container: Branch | None


def gather(page: Page, title: str, headline: object | None) -> Evidence:
    """Measure every candidate segment of the page."""
    segments = [s for s in page.segments if s.kind == "text" or s.kind == "pre"]
    if not segments:
        return Evidence([], [], None)
    near, mask, siblings = _names(page.branches)
    sizes = measure(segments, page.branches, near, mask)
    below = _below(page.branches, sizes.container, near)
    headline_at = _headline_index(segments, title, headline)
    candidates, rows = _rows(page, segments, sizes, near, mask, siblings, below, headline_at)
    return Evidence(candidates, rows, sizes.container)


Siblings = dict[tuple[Branch | None, str, str], int]
#: Depth below the container, meanings of what stands between, and the container's child that holds the branch.
Place = tuple[int, int, Branch]


def _names(branches: list[Branch]) -> tuple[dict[Branch, int], dict[Branch, int], Siblings]:
    """What each branch is called, what it stands in, and how many siblings share its tag and names."""
    near: dict[Branch, int] = {}
    mask: dict[Branch, int] = {}
    siblings: Siblings = {}
    for b in branches:
        names, parent = b.names, b.parent
        near[b] = own = meaning_of(names) if names else 0
        mask[b] = own | mask[parent] if parent is not None else own
        if b.last > b.first:
            key = (parent, b.tag, names)
            siblings[key] = siblings.get(key, 0) + 1
    return near, mask, siblings


def _below(branches: list[Branch], container: Branch, near: dict[Branch, int]) -> dict[Branch, Place]:
    below: dict[Branch, Place] = {container: (0, 0, container)}
    for b in branches:
        if b.parent in below and b is not container:
            depth, between, top = below[b.parent]
            below[b] = (depth + 1, between | near[b], b if depth == 0 else top)
    return below


def _rows(
    page: Page, segments: list[Segment], sizes: Sizes, near: dict[Branch, int], mask: dict[Branch, int],
    siblings: Siblings, below: dict[Branch, Place], headline_at: int,
) -> tuple[list[Segment], list[tuple[float, ...]]]:  # fmt: skip
    n = len(segments)
    size, link, own_mask, running = sizes.size, sizes.link, sizes.own, sizes.running
    signature, tallies = sizes.signature, sizes.tallies
    total, total_running = sum(size) or 1, sizes.cumulative[-1] or 1
    shares = [sizes.share[sig] / total_running for sig in signature]
    shares += [-1.0, -1.0]
    dominant = max(sizes.share, key=sizes.share.__getitem__)
    long_total = sizes.longs[n]
    container = tallies[sizes.container]
    container_text, container_links = container.text or 1, container.link / (container.text or 1)
    span_share = sizes.in_span / total_running
    summary_words = set(_WORD.findall((page.meta("og:description", "description") or "").lower()))
    top_from = (headline_at if headline_at >= 0 else sizes.first) - _NEAR_TOP
    scale = 2 if _is_cjk(segments) else 1
    candidates: list[Segment] = []
    rows: list[tuple[float, ...]] = []
    seen: set[str] = set()
    heading_at, heading_level = -1, 0
    heading_branch: Branch | None = None
    marks = since = 0
    for i, s in enumerate(segments):
        length, linked, flags, b, text, own = size[i], link[i], s.flags, s.branch, s.text, own_mask[i]
        if flags & _HEADING and length < 150:
            heading_at, heading_branch = i, b
            heading_level = int(s.tag[1]) if len(s.tag) == 2 and s.tag[0] == "h" else 7
        noisy = starts_noisy(text)
        if noisy or (own & _MARK and length < 200 and i > sizes.first):
            marks += 1
            since = 0
        place = below.get(b)
        if place is None and (linked >= 0.6 * length or flags & _NAV_FOOTER):
            since += running[i]
            seen.add(text)
            continue
        names = mask[b] | own
        depth_below, between, top = place if place is not None else (-1, 0, b)
        between |= own
        tally, top_tally, parent = tallies[b], tallies[top], b.parent
        up = tallies[parent] if parent is not None else tally
        overlap = 0.0
        if top_from < i < top_from + 2 * _NEAR_TOP and length < 600 and summary_words:
            overlap = len(summary_words.intersection(_WORD.findall(text.lower()))) / len(summary_words)
        candidates.append(s)
        rows.append((
            length * scale, linked / (length or 1), 1 if _ENDING.search(text[-5:]) else 2 if text[-1:] in ":：" else 0,
            noisy + (2 if length < 300 and holds_noise(text) else 0), text.count("\n"),
            _TAG_RANK.get(s.tag, _OTHER_TAG), flags & _CAPTION, flags & _LIST, flags & _ARTICLE, flags & _MAIN,
            flags & _FOOTER, flags & _HIDDEN, flags & _FORM, names & _COMMENT_BIT, names & _CAPTION_BIT,
            between & _MEDIA_BIT, between & _BOX_BIT,
            shares[i], signature[i] == dominant, shares[i + 1], shares[i + 2], shares[i - 1] if i else -1.0,
            tally.link / (tally.text or 1), tally.text / total, tally.count,
            up.link / (up.text or 1), up.text / total,
            top_tally.text / container_text if place is not None else -1.0, top_tally.count,
            place is not None, depth_below, b.depth,
            siblings.get((parent.parent, parent.tag, parent.names), 1) if parent is not None else 0,
            since, marks, i - heading_at if heading_at >= 0 else -1, heading_level, heading_branch is b,
            i - headline_at if headline_at >= 0 else -99,
            sizes.longs[i] / (long_total or 1), (long_total - sizes.longs[i + 1]) / (long_total or 1),
            long_total - sizes.longs[i + 1], sizes.cumulative[i] / total_running,
            link[i + 1] / (size[i + 1] or 1) if i + 1 < n else -1.0, link[i - 1] / (size[i - 1] or 1) if i else -1.0,
            overlap, length > 20 and text in seen, sizes.copies[text] if length > 8 else 0,
            span_share, container_links,
        ))  # fmt: skip
        since += running[i]
        seen.add(text)
    return candidates, rows


def _is_cjk(segments: list[Segment]) -> bool:
    """Whether the page writes in Hangul, Kana or Han: a character there says about twice as much."""
    sample = "".join([s.text[:20] for s in segments[:: max(1, len(segments) // 10)]])
    return sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in sample) * 4 > len(sample)


def _headline_index(segments: list[Segment], title: str, headline: object | None) -> int:
    title = title.strip()
    fallback = -1
    for i, s in enumerate(segments):
        if headline is not None and s.element is headline:
            return i
        if s.flags & _HEADING:
            if s.text == title:
                return i
            if fallback < 0 and s.tag == "h1":
                fallback = i
    return fallback
