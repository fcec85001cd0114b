"""Where a deck may stand: between the headline and the first paragraph of the running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsparse.draft import Draft
from newsparse.page import Page
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.result import Body

#: How many segments after the headline a deck may begin; how many of the body's first may be one.
_REACH = 24
_INTO_BODY, _ABOVE = 3, 6
#: The body's paragraphs are known by those of its first segments that are longer than a line.
_OPENING, SENTENCE, _KOREAN_SENTENCE = 16, 60, 14
#: The first syllable of Hangul, and the share of a segment in bold that sets it apart.
_HANGUL, _BOLD = "가", 0.9
#: A segment of so many characters is a text in lines.
_WHOLE_TEXT = 300
_ARTICLE = In.ARTICLE.value
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class Place(NamedTuple):
    """Where a deck may stand.

    Attributes:
        near: the text between the headline and a little into the body.
        body: index of the running text's first paragraph; 0 where the page's own tree holds no body.
        start: index of the segment after the headline.
        around: the block around the headline, where it is shown.
        headline: its text.
        apart: whether it stands outside of any ``<article>``.
        english: whether the text is in English, whose papers print no standfirst as the text's first paragraph.
    """

    near: list[Segment]
    body: int
    start: int
    around: Branch | None
    headline: str
    apart: bool
    english: bool


def place_of(page: Page, draft: Draft) -> Place:
    """Where the deck of this page may stand."""
    segments, shown = page.segments, draft.shown("title")
    body = _running_text(draft.body)
    start, around = _after(segments, shown) if shown is not None else (None, None)
    if start is None:
        start = max(0, body - 8)
    elif draft.body is not None and not draft.body.detached and body < start:  # a line above the headline was taken for text
        body = next((s.index for s in draft.body.segments if s.kind == "text" and s.index >= start and s.tag not in _HEADINGS), body)
    end = min(start + _REACH, max(body + _INTO_BODY, start) if body else len(segments))
    reach = segments[start:end]
    if start + _REACH < body and str(draft.get("language") or "").startswith("ko"):  # a bar of buttons may stand between
        reach += segments[max(end, body - _ABOVE) : body + _INTO_BODY]
    near = [s for s in reach if s.kind == "text"]
    apart = around is not None and not around.flags & _ARTICLE
    return Place(near, body, start, around, draft.get("title", ""), apart, str(draft.get("language") or "").startswith("en"))


def _running_text(body: Body | None) -> int:
    """Index of the first paragraph of the make that the body's paragraphs share; 0 without a body on the page.

    The body may open with the deck; the deck is made otherwise than the paragraphs after it.
    """
    if body is None or body.detached or not body.segments:
        return 0
    texts = [s for s in body.segments[:_OPENING] if s.kind == "text"]
    paragraphs = [s for s in texts if is_long(s.text) and not _is_in_bold_lines(s)]
    makes = [make_of(s) for s in paragraphs]
    for s, make in zip(paragraphs, makes, strict=True):
        if makes.count(make) > 1 or _is_whole(s.text):
            return s.index
    if paragraphs:  # a text of short paragraphs
        first = {make_of(s): s.index for s in reversed(texts)}
        alike = [make_of(s) for s in texts]
        if at := next((first[make] for make in makes if alike.count(make) > 1), 0):
            return at
    boxed = [(s.branch.tag, s.branch.names, s.tag, s.element.get("class")) for s in paragraphs]
    return next((s.index for s, box in zip(paragraphs, boxed, strict=True) if boxed.count(box) > 1), body.first)  # each in a box of its own


def is_long(text: str) -> bool:
    """Whether a text is longer than a line of display: a Korean sentence needs half the characters."""
    return len(text) > SENTENCE or (len(text) > _KOREAN_SENTENCE and text[-2:] == "다.") or (text[-1:] == "。" and len(text) > SENTENCE // 2)


def _is_in_bold_lines(s: Segment) -> bool:
    """Whether a Korean segment is lines of display, all of them bold: a deck that only ``<br>`` parts from the text."""
    if "\n" not in s.text or max(s.text) < _HANGUL or s.strong_chars < _BOLD * len(s.text.replace("\n", "")):
        return False
    return all(len(line) <= SENTENCE and not line.endswith("다.") for line in s.text.split("\n"))


def _is_whole(text: str) -> bool:
    """Whether a segment is all of a text whose paragraphs ``<br>`` parts."""
    return text.count("\n") > 1 and (len(text) > _WHOLE_TEXT or text.count("다.\n") > 1)


def opens_paragraph(s: Segment, place: Place) -> bool:
    """Whether it is the first line of the one paragraph that is all of the text, whose lines ``<br>`` parts."""
    return any(other.index == place.body and other.element is s.element for other in place.near)


def make_of(s: Segment) -> tuple[int, str, str | None]:
    """What paragraphs of one text have in common: the block around them, their tag and class."""
    branch = s.branch
    if branch.element is s.element and branch.parent is not None:  # of a paragraph that holds a picture or links in lines
        branch = branch.parent
    return id(branch), s.tag, s.element.get("class")


def _after(segments: list[Segment], element: Element) -> tuple[int | None, Branch | None]:
    """The index after the last segment that ``element`` holds, and the block around it."""
    for s in segments:
        if s.element is element:
            if s.branch.element is element and s.tag in _HEADINGS:
                return s.branch.last, s.branch.parent
            return s.index + 1, s.branch
    for s in segments:
        branch: Branch | None = s.branch
        while branch is not None and branch.first == s.index:
            if branch.element is element:
                return branch.last, branch.parent
            branch = branch.parent
    return None, None
