"""The line that stands between headline and byline, whatever it is called: what is above the byline belongs to the headline."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.generic.byline.introduced import is_introduced
from newsparse.generic.byline.lines import spaced
from newsparse.generic.byline.places import Places
from newsparse.generic.dates.told import begins_with_date
from newsparse.grammar.korean_dates import beside_dates
from newsparse.grammar.names import parse_byline
from newsparse.grammar.signature_lines import LONGEST as _LONGEST_SIGNATURE, is_signature_line
from newsparse.tree.segments import Segment

#: Characters of a deck; a kicker is shorter.
_SHORTEST, _LONGEST = 24, 320
_WIDE = "\u2e80"  # the least character of scripts that say as much in half as many
#: Characters of a line in a box that is called an author's.
_SHORT_BYLINE = 80


def above_byline(s: Segment, near: Sequence[Segment], start: int, body: int, language: str | None) -> bool:
    """Whether ``s`` follows the headline at once, and a byline or a date follows it, before the body.

    Args:
        near: the texts between headline and body.
        start: index of the segment after the headline.
        body: that of the first paragraph; 0 where it is not known.
    """
    shortest = _SHORTEST if s.text.isascii() or max(s.text) < _WIDE else _SHORTEST // 2
    if s.index != start or s.links or not shortest <= len(s.text) <= _LONGEST or s.index >= body:
        return False
    following = next((other for other in near if other.index > s.index), None)
    if following is None or following.index >= body or len(following.text) > _LONGEST_SIGNATURE:
        return False
    if s.text.endswith((":", "：")) or begins_with_date(s.text):
        return False
    if parse_byline(s.text, language).marked or is_signature_line(s.text, (), language):
        return False
    if len(s.text) < _SHORT_BYLINE and Places(start - 1).of(s) == "author":
        return False
    return (
        is_signature_line(following.text, (), language)
        or (language or "").startswith("ko") and beside_dates(following.text) == ""
        or ((is_introduced(following.text, language) or len(following.text) < _SHORT_BYLINE) and parse_byline(spaced(following), language).marked)
        or (len(following.text) < _SHORT_BYLINE and Places(start - 1).of(following) == "author")
    )
