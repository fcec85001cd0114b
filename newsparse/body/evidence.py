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
from newsparse.segments import Branch, In, Segment, lower_names

if TYPE_CHECKING:
    from newsparse.page import Page

FEATURES: tuple[str, ...] = (
    "width", "link_density", "links", "strong_density", "ending", "noise_words", "has_date", "lines", "tag",
    "caption", "table", "list", "figure", "heading", "article", "main", "footer", "hidden", "form", "aside", "header",
    "in_comment", "in_caption", "in_tags", "near_ads", "near_share", "near_media", "near_box", "near_caption",
    "near_byline", "near_body", "near_deck", "negatives", "own_negative",
    "share", "dominant", "next_share", "next2_share", "next3_share", "prev_share", "prev2_share",
    "branch_links", "branch_share", "branch_size", "parent_links", "parent_share", "top_share", "top_links", "top_size",
    "inside", "depth_below", "depth", "siblings", "parent_siblings",
    "since_mark", "marks", "heading_distance", "heading_noise", "heading_level", "heading_here",
    "from_headline", "long_before", "long_after", "long_after_count", "text_before", "span_before", "span_after",
    "span_place", "from_span", "to_span", "next_width", "next_links", "prev_width", "prev_links", "to_long",
    "title_overlap", "summary_overlap", "summary_share", "repeated", "copies", "span_share", "container_links",
)  # fmt: skip

_TAG_RANK = {"p": 0, "pre": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 5, "li": 6, "dd": 7, "dt": 7, "td": 8, "th": 8,
             "div": 9, "blockquote": 10, "section": 11, "article": 11, "figcaption": 14, "h1": 15, "a": 16, "span": 12,
             "button": 18, "label": 18, "footer": 17, "header": 16, "time": 17}  # fmt: skip
_ENDING = re.compile(r"[.!?。！？…؟।][\"'”’»)\]」』]{0,3}$")
_NOISE_START = (
    "share", "tweet", "subscribe", "sign up", "newsletter", "advertisement", "related", "read more", "read next",
    "read also", "see also", "follow", "comment", "leave a", "login", "log in", "more from", "more on", "you may",
    "recommended", "photo", "image", "credit", "source", "copyright", "©", "published", "updated", "posted", "by ",
    "written by", "tags", "tag:", "filed under", "categor", "click here", "download", "loading", "this article",
    "this story", "editor's note", "editor’s note", "also read", "watch", "listen", "skip", "print", "email", "facebook",
    "twitter", "anzeige", "werbung", "mehr zum", "lesen sie", "auch interessant", "teilen", "lire aussi", "à lire", "abonn",
    "publicit", "leggi anche", "lee también", "suscr", "leia", "czytaj", "läs ", "les også", "관련", "저작권", "무단", "공유",
    "댓글", "제보", "광고", "입력", "수정", "구독", "関連", "続きを", "広告", "читайте", "подпис",
)  # fmt: skip
_NOISE_ANYWHERE = (
    "newsletter", "subscri", "sign up", "all rights reserved", "cookie", "privacy policy", "terms of ", "follow us",
    "click here", "read more", "inbox", "contributed to this", "can be reached at", "is a staff", "is a senior",
    "is a freelance", "무단", "재배포", "구독", "©", "ⓒ", " @", "alle rechte", "droits réservés", "abonn",
)  # fmt: skip
_NOISE_HEADING = (
    "related", "more ", "read", "also like", "recommend", "popular", "trending", "latest", "comment", "newsletter",
    "subscribe", "share", "follow", "about the", "author", "tags", "topics", "sign up", "next", "previous", "leave a",
    "you may", "miss", "editor", "contact", "join", "recent", "similar", "관련", "인기", "추천", "댓글", "mehr", "auch",
    "weitere", "lire aussi", "plus ", "leggi", "interess", "続き", "関連", "ランキング", "más ", "veja", "lees ook", "läs",
)  # fmt: skip
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d")
_WORD = re.compile(r"\w+")

_NEGATIVE = sum(
    BITS[m] for m in ("comment", "share", "related", "promo", "cookie", "nav", "side", "foot", "hide", "form", "tags")
)
_MARK = _NEGATIVE | BITS["byline"]
_ADS = BITS["related"] | BITS["promo"] | BITS["cookie"] | BITS["teaser"]
_SHARE = BITS["share"] | BITS["tags"] | BITS["nav"] | BITS["side"]
_BYLINE = BITS["byline"] | BITS["meta"]
_NAV, _FOOTER, _FORM, _HIDDEN, _ASIDE = (f.value for f in (In.NAV, In.FOOTER, In.FORM, In.HIDDEN, In.ASIDE))
_HEADING, _CAPTION, _TABLE, _LIST = (f.value for f in (In.HEADING, In.CAPTION, In.TABLE, In.LIST))
_FIGURE, _ARTICLE, _MAIN, _HEADER = (f.value for f in (In.FIGURE, In.ARTICLE, In.MAIN, In.HEADER))


@dataclass(slots=True)
class Evidence:
    """Candidates and their numbers (one tuple each, in the order of ``FEATURES``).

    ``container`` is the deepest branch that holds four fifths of the best span of running text.
    """

    candidates: list[Segment]
    rows: list[tuple[float, ...]]
    container: Branch | None


class _Tally:
    """Text below one branch."""

    __slots__ = ("count", "link", "text")

    def __init__(self) -> None:
        self.text = self.link = self.count = 0


def gather(page: Page, title: str, headline: object | None) -> Evidence:  # noqa: C901, PLR0912, PLR0915 - one hot pass
    """Measure every candidate segment of the page."""
    segments = [s for s in page.segments if s.kind == "text" or s.kind == "pre"]
    n = len(segments)
    if not n:
        return Evidence([], [], None)
    wide = _is_cjk(segments)

    # 1. Names: what every branch, and what it stands in, is called.
    near: dict[Branch, int] = {}
    mask: dict[Branch, int] = {}
    siblings: dict[tuple[Branch | None, str, str], int] = {}
    for b in page.branches:
        names = b.names
        near[b] = own = meaning_of(names) if names else 0
        parent = b.parent
        mask[b] = own | mask[parent] if parent is not None else own
        if b.last > b.first:
            key = (parent, b.tag, names)
            siblings[key] = siblings.get(key, 0) + 1

    # 2. Per segment: sizes, signature, meaning of its own names.
    size: list[int] = []
    link: list[int] = []
    own_mask: list[int] = []
    signature: list[tuple[str, str, str, str]] = []
    share: dict[tuple[str, str, str, str], int] = {}
    copies: dict[str, int] = {}
    tallies: dict[Branch, _Tally] = {}
    value: list[float] = []
    for s in segments:
        b = s.branch
        length = len(s.text)
        linked = s.link_chars if s.link_chars < length else length
        size.append(length)
        link.append(linked)
        if s.element is b.element:
            own = near[b]
            sig = ("", b.tag, b.names, "")
        else:
            names = s.element.get("class", "")
            if identity := s.element.get("id"):
                names = f"{names} {identity}"
            names = lower_names(names) if names else ""
            own = meaning_of(names) if names else 0
            sig = (s.tag, names, b.tag, b.names)
        own_mask.append(own)
        signature.append(sig)
        share[sig] = share.get(sig, 0) + length - linked
        copies[s.text] = copies.get(s.text, 0) + 1
        tally = tallies.get(b)
        if tally is None:
            tally = tallies[b] = _Tally()
        tally.text += length
        tally.link += linked
        tally.count += 1
        v = length - 3.0 * linked - (10 if s.tag == "p" and linked < length * 0.3 else 25)
        flags = s.flags
        if flags & (_NAV | _FOOTER | _FORM | _HIDDEN) or (own | mask[b]) & _NEGATIVE:
            v = (v if v < 0 else 0) - 30 if v < 400 else v * 0.3
        elif flags & _ASIDE:
            v *= 0.3
        value.append(v)
    for b in reversed(page.branches):
        tally = tallies.get(b)
        if tally is not None and b.parent is not None:
            up = tallies.get(b.parent)
            if up is None:
                up = tallies[b.parent] = _Tally()
            up.text += tally.text
            up.link += tally.link
            up.count += tally.count

    # 3. The best span of running text, and the container that holds most of it.
    first, last = _best_span(value)
    running = [max(a - c, 0) for a, c in zip(size, link, strict=True)]
    cumulative = [0]
    longs = [0]
    for r, c, a in zip(running, link, size, strict=True):
        cumulative.append(cumulative[-1] + r)
        longs.append(longs[-1] + (1 if r > 120 and c < a * 0.3 else 0))
    total = sum(size) or 1
    total_running = cumulative[-1] or 1
    in_span = (cumulative[last + 1] - cumulative[first]) or 1
    container = _container(segments, running, first, last, in_span)
    container_tally = tallies[container]
    below: dict[Branch, tuple[int, int, Branch]] = {}  # branch -> (depth below container, names between, child of container)
    for b in page.branches:
        if b is container:
            below[b] = (0, 0, b)
        elif b.parent in below:
            depth, names_between, top = below[b.parent]
            below[b] = (depth + 1, names_between | near[b], b if depth == 0 else top)
    dominant = max(share, key=share.__getitem__)

    # 4. One row a candidate.
    at_headline = _headline_index(segments, title, headline)
    title_words = set(_WORD.findall(title.lower()))
    summary = page.meta("og:description", "description") or ""
    summary_words = set(_WORD.findall(summary.lower()))
    near_top = at_headline if at_headline >= 0 else first
    candidates: list[Segment] = []
    rows: list[tuple[float, ...]] = []
    seen: set[str] = set()
    heading_at, heading_level, heading_noise, heading_branch = -1, 0, 0, None
    marks = since = 0
    span_share = in_span / total_running
    container_links = container_tally.link / (container_tally.text or 1)
    shares = [share[sig] / total_running for sig in signature]
    shares += [-1.0, -1.0, -1.0]
    long_total = longs[n]
    to_long = _distance_to_long(size)
    for i, s in enumerate(segments):
        length, linked, flags, b = size[i], link[i], s.flags, s.branch
        text = s.text
        own = own_mask[i]
        if flags & _HEADING and length < 150:
            heading_at, heading_branch = i, b
            heading_level = int(s.tag[1]) if len(s.tag) == 2 and s.tag[0] == "h" and s.tag[1] in "123456" else 7
            heading_noise = 1 if length < 60 and _holds(text.lower(), _NOISE_HEADING) else 0
        noisy = 1 if text[:20].lower().startswith(_NOISE_START) else 0
        if noisy or (own & _MARK and length < 200 and i > first):
            marks += 1
            since = 0
        place = below.get(b)
        if place is None and (linked >= 0.6 * length or flags & (_NAV | _FOOTER)):
            since += running[i]
            seen.add(text)
            continue
        all_names = mask[b] | own
        depth_below, between, top = place if place is not None else (-1, 0, b)
        between |= own
        tally = tallies[b]
        parent = b.parent
        up = tallies[parent] if parent is not None else tally
        top_tally = tallies[top]
        words = set(_WORD.findall(text.lower())) if length < 600 and near_top - 15 < i < near_top + 15 else None
        candidates.append(s)
        rows.append((
            length * 2 if wide else length, linked / length if length else 0.0, s.links, s.strong_chars / (length or 1),
            1 if _ENDING.search(text[-5:]) else 2 if text[-1:] in ":：" else 0,
            noisy + (2 if length < 400 and _holds(text.lower(), _NOISE_ANYWHERE) else 0),
            1 if length < 120 and _DATE.search(text) else 0, text.count("\n"), _TAG_RANK.get(s.tag, 13),
            1 if flags & _CAPTION else 0, 1 if flags & _TABLE else 0, 1 if flags & _LIST else 0,
            1 if flags & _FIGURE else 0, 1 if flags & _HEADING else 0, 1 if flags & _ARTICLE else 0,
            1 if flags & _MAIN else 0, 1 if flags & _FOOTER else 0, 1 if flags & _HIDDEN else 0,
            1 if flags & _FORM else 0, 1 if flags & _ASIDE else 0, 1 if flags & _HEADER else 0,
            1 if all_names & BITS["comment"] else 0, 1 if all_names & BITS["caption"] else 0,
            1 if all_names & BITS["tags"] else 0,
            (between & _ADS).bit_count(), (between & _SHARE).bit_count(), 1 if between & BITS["media"] else 0,
            1 if between & BITS["box"] else 0, 1 if between & BITS["caption"] else 0, (between & _BYLINE).bit_count(),
            1 if between & BITS["body"] else 0, 1 if between & BITS["deck"] else 0,
            (all_names & _NEGATIVE).bit_count(), (own & _NEGATIVE).bit_count(),
            shares[i], 1 if signature[i] == dominant else 0, shares[i + 1] if i + 1 < n else -1.0,
            shares[i + 2] if i + 2 < n else -1.0, shares[i + 3] if i + 3 < n else -1.0,
            shares[i - 1] if i else -1.0, shares[i - 2] if i > 1 else -1.0,
            tally.link / (tally.text or 1), tally.text / total, tally.count if tally.count < 50 else 50,
            up.link / (up.text or 1), up.text / total,
            top_tally.text / (container_tally.text or 1) if place is not None else -1.0,
            top_tally.link / (top_tally.text or 1), top_tally.count if top_tally.count < 50 else 50,
            1 if place is not None else 0, depth_below, b.depth, siblings.get((parent, b.tag, b.names), 1),
            siblings.get((parent.parent, parent.tag, parent.names), 1) if parent is not None else 0,
            since if since < 5000 else 5000, marks if marks < 20 else 20,
            (i - heading_at if i - heading_at < 30 else 30) if heading_at >= 0 else -1, heading_noise, heading_level,
            1 if heading_branch is b else 0,
            max(-20, min(40, i - at_headline)) if at_headline >= 0 else -99,
            longs[i] / (long_total or 1), (long_total - longs[i + 1]) / (long_total or 1),
            min(long_total - longs[i + 1], 20), cumulative[i] / total_running,
            (cumulative[i] - cumulative[min(i, first)]) / in_span, (cumulative[last + 1] - cumulative[i + 1]) / in_span,
            (i - first) / ((last - first) or 1), max(-20, min(20, i - first)), max(-20, min(20, last - i)),
            size[i + 1] if i + 1 < n else -1, link[i + 1] / (size[i + 1] or 1) if i + 1 < n else -1.0,
            size[i - 1] if i else -1, link[i - 1] / (size[i - 1] or 1) if i else -1.0, to_long[i],
            len(words & title_words) / (len(title_words) or 1) if words else 0.0,
            len(words & summary_words) / (len(summary_words) or 1) if words else 0.0,
            len(words & summary_words) / len(words) if words else 0.0,
            1 if length > 20 and text in seen else 0, min(copies[text], 4) if length > 8 else 0,
            span_share, container_links,
        ))  # fmt: skip
        since += running[i]
        seen.add(text)
    return Evidence(candidates, rows, container)


def _is_cjk(segments: list[Segment]) -> bool:
    """Whether the page writes in Hangul, Kana or Han: a character there says about twice as much."""
    sample = "".join([s.text[:20] for s in segments[:: max(1, len(segments) // 10)]])
    return sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in sample) * 4 > len(sample)


def _holds(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - a generator costs twice as much here
        if word in text:
            return True
    return False


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
        b: Branch | None = segments[i].branch
        while b is not None:
            held[b] = held.get(b, 0) + running[i]
            b = b.parent
    enough = [b for b, text in held.items() if text >= 0.8 * in_span]
    return max(enough, key=lambda b: b.depth) if enough else segments[first].branch


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


def _distance_to_long(size: list[int]) -> list[int]:
    """For each segment, how many steps to the next of 80 characters or more (9 if none within 3)."""
    out = [9] * len(size)
    for i in range(len(size)):
        for step in (1, 2, 3, 4):
            if i + step >= len(size):
                break
            if size[i + step] >= 80:
                out[i] = step
                break
    return out
