"""The dated entries of a live blog, from JSON-LD or from repeated dated boxes of the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from newsparse.article import Block, Heading, Paragraph, Update
from newsparse.draft import Draft, Reading
from newsparse.grammar.dates import read_date
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import text_of
from newsparse.structured.entities import unescape
from newsparse.structured.jsonld import Node, types_of
from newsparse.tree.segments import Branch, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 500
_FEWEST = 3  # dated boxes alike: fewer are a byline and a comment
_ABOVE = 4  # segments above the body's first in which such a box may begin
#: A time of the day and nothing else: "21:12", "21.12 Uhr", "21h12", "kl. 21.12".
_CLOCK, _LONGEST_CLOCK = regex(r"(?:kl\.? |om )?([01]?\d|2[0-3])[:.h]([0-5]\d)(?: ?(?:Uhr|uur|h|hs|hrs))?"), 12
_TAG = regex(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})[^<>]{0,2000}>")
_BLOCK_TAGS = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote figure section article tr".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def updates(page: Page, draft: Draft) -> Reading[tuple[Update, ...]] | None:
    """The entries as the page orders them; ``None`` for anything but a live blog."""
    return next(entries(page, draft), None)


def entries(page: Page, draft: Draft) -> Iterator[Reading[tuple[Update, ...]]]:
    """The entries as JSON-LD states them, then as the page of a live blog shows them."""
    if found := tuple(_declared(page, draft)):
        yield Reading(found, 'ld("liveBlogUpdate")', str(len(found)))
    if draft.get("kind") == "live" and (found := tuple(_shown(page, draft))):
        yield Reading(found, "generic.live", str(len(found)))


def _declared(page: Page, draft: Draft) -> Iterator[Update]:
    for node in page.ld:
        if "LiveBlogPosting" in types_of(node):
            entries = node.get("liveBlogUpdate")
            for entry in (entries if isinstance(entries, list) else [entries])[:_MOST]:
                if isinstance(entry, dict) and (update := _from_node(entry, draft)):
                    yield update
            return


def _from_node(entry: Node, draft: Draft) -> Update | None:
    headline = entry.get("headline") or entry.get("name")
    text, stated = entry.get("articleBody") or entry.get("text"), entry.get("datePublished")
    title = _plain(headline) if isinstance(headline, str) else None
    body = tuple(Paragraph(text=line) for line in _lines(text)) if isinstance(text, str) else ()
    if not title and not body:
        return None
    return Update(
        published_at=_moment(stated, draft) if isinstance(stated, str) else None, title=title, body=body
    )


def _lines(markup: str) -> list[str]:
    """Paragraphs of a text that may be HTML."""
    parted = _TAG.sub(lambda tag: "\n" if tag.group(2).lower() in _BLOCK_TAGS else "", markup)
    return [line for part in unescape(parted).split("\n") if (line := " ".join(part.split()))]


def _plain(text: str) -> str | None:
    return " ".join(_lines(text)) or None


def _shown(page: Page, draft: Draft) -> Iterator[Update]:
    body = draft.body
    if body is None or body.detached or not body.segments:
        return
    boxes = _dated_boxes(page, body.first, body.last) or _clocked_boxes(page, body.first, body.last, draft)
    for box, stated in boxes[:_MOST]:
        segments = [s for s in page.segments[box.first : box.last] if s.text != stated]
        if (update := _from_box(segments, stated, draft)) is not None:
            yield update


def _dated_boxes(page: Page, first: int, last: int) -> list[tuple[Branch, str]]:
    """Sibling boxes of one tag and class that each hold a ``<time>``; the largest such family."""
    times = [(time, time.get("datetime") or text_of(time)) for time in page.root.iter("time")]
    return _largest_family(page, first, last, times)


def _clocked_boxes(page: Page, first: int, last: int, draft: Draft) -> list[tuple[Branch, str]]:
    """The same of boxes that each show a time of the day alone, in a line of its own: that of the day on which the blog began."""
    if draft.get("published_at") is None:
        return []
    near = page.segments[max(0, first - _ABOVE) : last + 1]
    clocks = [(s.element, s.text) for s in near if s.kind == "text" and len(s.text) <= _LONGEST_CLOCK and _CLOCK.fullmatch(s.text)]
    return _largest_family(page, first, last, clocks) if len(clocks) >= _FEWEST else []


def _largest_family(page: Page, first: int, last: int, times: list[tuple[Element, str]]) -> list[tuple[Branch, str]]:
    near = (branch for branch in page.branches if branch.first >= first - _ABOVE and branch.last <= last + 400)
    by_element = {branch.element: branch for branch in near}
    families: dict[tuple[object, str, str], dict[Branch, str]] = {}
    for time, stated in times:
        node = time if time in by_element else time.getparent()
        for _ in range(6):
            if node is None:
                break
            branch = by_element.get(node)
            if branch is not None and branch.parent is not None:
                family = families.setdefault((branch.parent, branch.tag, branch.names.split(" ")[0]), {})
                family.setdefault(branch, stated)
            node = node.getparent()
    alike = [family for family in families.values() if len(family) >= _FEWEST]
    return list(max(alike, key=_extent).items()) if alike else []


def _extent(family: dict[Branch, str]) -> int:
    return sum(branch.last - branch.first for branch in family)


def _from_box(segments: list[Segment], stated: str, draft: Draft) -> Update | None:
    title: str | None = None
    body: list[Block] = []
    for segment in segments:
        if segment.kind != "text" or any(
            element.tag == "time" for _, element, tail in segment.pieces if not tail
        ):
            continue
        if segment.tag in _HEADINGS and not body and title is None:
            title = segment.text
        elif segment.tag in _HEADINGS:
            body.append(Heading(text=segment.text, level=int(segment.tag[1])))
        elif segment.link_chars < len(segment.text):
            body.append(Paragraph(text=segment.text))
    moment = _moment(stated, draft)
    return Update(published_at=moment, title=title, body=tuple(body)) if moment and (title or body) else None


def _moment(stated: str, draft: Draft) -> datetime | None:
    if (clock := _CLOCK.fullmatch(stated)) is not None and (begun := draft.get("published_at")) is not None:
        day: datetime = begun.moment
        return day.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
    reading = read_date(
        stated[:80], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at
    )
    return reading.moment if reading else None
