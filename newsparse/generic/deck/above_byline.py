"""The line that stands between headline and byline, whatever it is called: what is above the byline belongs to the headline."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.generic.byline.shown.introduced import is_introduced
from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.byline.shown.places import Places
from newsparse.generic.dates.told import begins_with_date
from newsparse.grammar.bylines.names import parse_byline, read_email
from newsparse.grammar.bylines.signature_lines import LONGEST as _LONGEST_SIGNATURE, is_signature_line
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.tree.segments import Segment

#: Characters of a deck; a kicker is shorter.
_SHORTEST, _LONGEST = 24, 320
_WIDE = "\u2e80"  # the least character of scripts that say as much in half as many
#: Characters of a line in a box that is called an author's.
_SHORT_BYLINE = 80
#: A byline that parts a standfirst from the text stands within so many segments of it: a portrait may come before the name.
_BESIDE = 2
_ITEM = "li"
#: Elements in which a deck of few words stands, and its blanks.
_DISPLAY, _FEW = frozenset(("h2", "h3", "h4", "blockquote")), 2
#: Characters of a deck in Latin letters that neither a class nor a byline tells.
_SHORT_LATIN = 20


def above_byline(s: Segment, near: Sequence[Segment], start: int, body: int, language: str | None) -> list[Segment]:
    """The deck that ``s`` is or begins, if it follows the headline at once, and a byline or a date follows it before the text goes on.

    Items of one list are a deck of as many lines. A standfirst may be the text's first paragraph, made as those below the byline.

    Args:
        near: the texts between headline and body.
        start: index of the segment after the headline.
        body: that of the first paragraph; 0 where it is not known.
    """
    if s.index != start or not 0 < body >= s.index or not _may_be_line(s):
        return []
    deck = [s, *_items_after(s, near)] if s.tag == _ITEM else [s]
    following = next((other for other in near if other.index > deck[-1].index and not (s.tag == other.tag == _ITEM)), None)
    if following is None or len(following.text) > _LONGEST_SIGNATURE:
        return []
    if following.index >= body and not (s.index == body and following.index - s.index <= _BESIDE):
        return []
    if s.text.endswith((":", "：")) or begins_with_date(s.text) or "@" in s.text and read_email(s.text):
        return []
    if parse_byline(spaced(s), language).marked or is_signature_line(s.text, (), language):
        return []
    if len(s.text) < _SHORT_BYLINE and Places(start - 1).of(s) == "author":
        return []
    signed = (
        is_signature_line(following.text, (), language)
        or (language or "").startswith("ko")
        and beside_dates(following.text) == ""
        or (
            (is_introduced(following.text, language) or len(following.text) < _SHORT_BYLINE)
            and parse_byline(spaced(following), language).marked
        )
        or (len(following.text) < _SHORT_BYLINE and Places(start - 1).of(following) == "author")
    )
    return deck if signed else []


def _may_be_line(s: Segment) -> bool:
    shortest = _SHORTEST if (s.text.isascii() or max(s.text) < _WIDE) and not is_short_line(s) else _SHORTEST // 2
    return not s.links and shortest <= len(s.text) <= _LONGEST


def is_short(text: str) -> bool:
    """Whether a text is too short for a deck, unless a class or a byline says so."""
    return len(text) < _SHORT_LATIN and text.isascii()


def is_short_line(s: Segment) -> bool:
    """Whether few words are set as a heading or a quotation, and not in the capitals of a label: "Research we're watching"."""
    return s.tag in _DISPLAY and s.text.count(" ") >= _FEW and not s.text.isupper()


def _items_after(first: Segment, near: Sequence[Segment]) -> list[Segment]:
    """The items of a list that follow its first at once, none of which is a link."""
    items: list[Segment] = []
    for s in near:
        if s.index == first.index + len(items) + 1 and s.tag == _ITEM and _may_be_line(s):
            items.append(s)
    return items
