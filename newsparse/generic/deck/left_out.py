"""A paragraph between headline and text that the text does not hold: nothing but a deck stands there."""

from __future__ import annotations

from newsparse.body.result import Body
from newsparse.generic.deck.names import is_free
from newsparse.generic.deck.place import Place
from newsparse.grammar.bylines.signature_lines import is_signature_line
from newsparse.grammar.headline import overlap
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_SHORTEST, _LONGEST = 40, 420
#: Lines between it and the headline, a byline's and a date's, characters of such a line, and segments, which may be pictures.
_BETWEEN, _SHORT, _REACH = 3, 40, 8
#: How what stands in no paragraph ends, and what may stand above that: the page's trail.
_ENDS, _TRAIL = frozenset(".!?。！？"), int(In.NAV | In.LIST)
#: A line that shares so much with the next, or with the headline, says the same.
_SAME = 0.6
#: What a page says of itself, from the start of a line in lower case.
_OF_THE_PAGE = regex(
    r"(?:this|the|our|these|purchases|we|all|as an?) (?:(?:blog )?(?:post|article|page|story|site|guide|podcast|content|newsletter|links?)s?|made|independently|amazon)\b"
    r"|(?:diese|der |die )(?:[rs] )?(?:beitrag|artikel|seite|text)|(?:cet|este|esta|questo|dit|deze) art[ií]\w{2,4}|\W"
)
#: Of rewards, sponsors and access.
_TRADE = regex(r"\b(?:commissions?|affiliates?|sponsor(?:ed|s)|subscribers?|newsletter|cookies?|log in|sign (?:up|in)|javascript|copyright)\b")


def left_out(candidates: list[Segment], place: Place, body: Body | None, language: str | None) -> list[Segment]:
    """The paragraph, if it follows the headline at once, or behind short lines, and is in no list, box or link of its own; a ``<div>`` if it is a sentence, right below the headline."""
    if not candidates or place.around is None or body is None or body.detached or not place.body:
        return []
    s = candidates[0]
    is_paragraph = (s.tag == "p" or s.tag == "div" and s.text[-1] in _ENDS) and _SHORTEST <= len(s.text) <= _LONGEST and "\n" not in s.text
    if not is_paragraph or s.links or s.index >= min(place.body, body.first):
        return []
    before = [other for other in place.near if other.index < s.index]
    if s.tag == "div" and any(not other.flags & _TRAIL for other in before):
        return []
    if len(before) > _BETWEEN or s.index - place.start > _REACH or any(len(other.text) > _SHORT for other in before) or not is_free(s):
        return []
    if any(s.text.startswith(_name_in(other.text)) for other in before):  # of whom the byline names
        return []
    low = s.text.lower()
    if (
        low.endswith((":", "："))
        or " | " in low
        or _OF_THE_PAGE.match(low[:_SHORT])
        or _TRADE.search(low)
        or is_signature_line(s.text, (), language)
    ):
        return []
    following = next((other for other in place.near if other.index > s.index), None)
    again = overlap(s.text, place.headline) > _SAME or following is not None and overlap(s.text, following.text) > _SAME
    return [] if again else [s]


def _name_in(line: str) -> str:
    """The last two words of a byline, which are a name."""
    return " ".join(line.split()[-2:])
