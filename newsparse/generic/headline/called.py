"""The headline of a page that states none for machines but the site's name: a block that is called one, or heads the text."""

from __future__ import annotations

from itertools import pairwise

from newsparse.generic.headline.witnesses import APART, HIDDEN
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.grammar.headline import headline_key
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.scripts import is_hangul
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment

TITLE_NAME = regex(
    r"head-?line|(?:^|[ _-])(?:title|ttl|tit|subject|heading)(?:$|[ _\d-])"
    r"|(?:news|article|post|entry|view)_?-?(?:title|ttl|tit)\b"
)
#: Characters of a block that may be a headline, and of a line of text.
_SHORTEST, LONGEST, _LINE, _KOREAN_LINE = 8, 160, 120, 60
#: The share of a block that is bold where all of it is.
_BOLD = 0.9
#: Segments between a headline and its text; a page that is an article soon gets to it.
_ABOVE = 8
#: Characters of a Korean sentence, and lines of a head in one block.
_SENTENCE, _HEAD = 30, 3
_HEADINGS = frozenset(("h2", "h3", "h4"))


def called_headline(page: Page) -> Segment | None:
    """The first block in the open that is called a headline and is long enough for one, or else the first that is bold throughout."""
    bold: Segment | None = None
    for s in page.segments:
        if _SHORTEST < len(s.text) <= LONGEST and not s.links and not s.flags & (APART | HIDDEN):
            if TITLE_NAME.search(names_of(s)):
                return s
            if bold is None and s.strong_chars >= _BOLD * len(s.text.replace(" ", "")) and s.text[-1] != ".":
                bold = s
    return bold


def heading_of_text(page: Page, names: frozenset[str]) -> Segment | None:
    """The heading below the h1 rank, no link and not the site's name, that stands last above the first two lines of text on end."""
    segments = page.segments
    text = next((s.index for s, after in pairwise(segments) if _is_text(s) and _is_text(after)), 0)
    for s in reversed(segments[max(text - _ABOVE, 0) : text]):
        is_heading = s.tag in _HEADINGS or s.branch.tag in _HEADINGS
        if is_heading and _SHORTEST < len(s.text) <= LONGEST and " " in s.text and not s.links and not s.flags & (APART | HIDDEN):
            return s if headline_key(s.text) not in names else None
    return None


def line_above_date(page: Page) -> Segment | None:
    """The first line of the block whose later line states a Korean page's day, above its text ("<dl><dt>…<dd>작성일 : 2031-02-11"), or the heading right above that."""
    segments = page.segments
    text = next(
        (
            s.index
            for s in segments
            if s.kind == "text"
            and len(s.text) > _SENTENCE
            and s.text.endswith("다.")
            and not s.flags & (APART | HIDDEN)
        ),
        0,
    )
    for dated in segments[max(text - _ABOVE, 0) : text]:
        if dated.kind == "text" and holds_digit(dated.text) and is_hangul(dated.text[0]) and beside_dates(dated.text) is not None:
            for s in segments[max(dated.index - _HEAD, 0) : dated.index]:
                if (
                    (s.branch is dated.branch or s.tag in _HEADINGS)
                    and s.kind == "text"
                    and _SHORTEST < len(s.text) <= LONGEST
                    and " " in s.text
                    and not s.links
                    and not s.flags & (APART | HIDDEN)
                ):
                    return s
            return None
    return None


def _is_text(s: Segment) -> bool:
    return (
        s.kind == "text"
        and len(s.text)
        > (_LINE if s.text.isascii() or not is_hangul(s.text.rstrip("\"'”’.)")[-1:] or " ") else _KOREAN_LINE)
        and not s.flags & (APART | HIDDEN)
    )


def names_of(s: Segment) -> str:
    """Class and id of a segment's element."""
    element = s.element
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()
