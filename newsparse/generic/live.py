"""The dated entries of a live blog, from JSON-LD or from repeated dated boxes of the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from newsparse.article import Block, Heading, Paragraph, Update
from newsparse.draft import Draft, Reading
from newsparse.grammar.dates import read_date
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import text_of
from newsparse.structured.entities import unescape
from newsparse.structured.jsonld import Node, types_of
from newsparse.tree.segments import Branch, Segment

_MOST = 500
_FEWEST = 3  # dated boxes alike: fewer are a byline and a comment
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
    boxes = _dated_boxes(page, body.first, body.last)
    for box, stated in boxes[:_MOST]:
        segments = page.segments[box.first : box.last]
        if (update := _from_box(segments, stated, draft)) is not None:
            yield update


def _dated_boxes(page: Page, first: int, last: int) -> list[tuple[Branch, str]]:
    """Sibling boxes of one tag and class that each hold a ``<time>``; the largest such family."""
    near = (branch for branch in page.branches if branch.first >= first - 4 and branch.last <= last + 400)
    by_element = {branch.element: branch for branch in near}
    families: dict[tuple[object, str, str], dict[Branch, str]] = {}
    for time in page.root.iter("time"):
        stated = time.get("datetime") or text_of(time)
        node = time.getparent()
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
    reading = read_date(
        stated[:80], zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at
    )
    return reading.moment if reading else None
