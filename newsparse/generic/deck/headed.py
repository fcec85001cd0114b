"""A headline's second line: the small heading right below it that is not the first of those that part the text, or a line inside of its own heading."""

from __future__ import annotations

from newsparse.body.result import Body
from newsparse.draft import Draft, Reading
from newsparse.generic.deck.captions import CAPTIONED
from newsparse.generic.deck.korean import deck_line
from newsparse.generic.deck.names import DECK_NAME, is_free
from newsparse.generic.deck.place import Place
from newsparse.grammar.bylines.signature_lines import is_signature_line
from newsparse.grammar.headline import clean_headline, overlap
from newsparse.grammar.letters import holds_digit
from newsparse.tree.segments import In, Segment
from newsparse.tree.shown_text import lines_of, text_of

_SHORTEST, _LONGEST = 24, 320
#: A heading that shares so much with the headline is the headline again.
_SAME = 0.55
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
#: Segments between a headline and a heading that belongs to a part.
_FAR = 6
#: What stands between headline and deck and is neither: the page's trail and menus, a picture and its caption.
_ASIDE = int(In.NAV | In.ASIDE | In.FIGURE | In.CAPTION | In.FORM | In.HIDDEN)


def headed_at_once(candidates: list[Segment], place: Place, body: Body | None) -> list[Segment]:
    """The small heading that is the first line below a shown headline, unlike all headings of the text or parted from it by a picture or a date."""
    if not candidates or place.around is None or not place.body or body is None:
        return []
    first = candidates[0]
    if (
        first.tag not in _HEADINGS
        or first.links
        or first.index >= place.body
        or not _SHORTEST <= len(first.text) <= _LONGEST
        or first.text[-1] == ":"
    ):
        return []
    if (
        first is not next((s for s in place.near if not s.flags & _ASIDE), None)
        or not is_free(first)
        or overlap(first.text, place.headline) > _SAME
    ):
        return []
    return [first] if _is_apart(first, place) or not any(s.tag == first.tag for s in body.segments if s is not first) else []


def _is_apart(heading: Segment, place: Place) -> bool:
    """Whether a caption or a date stands between a heading and the text."""
    between = (s for s in place.near if heading.index < s.index < place.body)
    return any(s.flags & CAPTIONED or holds_digit(s.text) and is_signature_line(s.text) for s in between)


def leads_a_part(s: Segment, place: Place) -> bool:
    """Whether a small heading of its own stands above it, far below the headline: it leads a part of the text, not the whole."""
    above = next((other for other in reversed(place.near) if other.index < s.index), None)
    return above is not None and above.tag in _HEADINGS and above.index == s.index - 1 and above.index - place.start > _FAR


def in_headline(draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The line of a heading that is called a deck and that its headline leaves out: "<h1>Headline <span class=entry-subtitle>Deck</span></h1>"."""
    element, headline = draft.shown("title"), draft.get("title", "")
    if element is None or not len(element):
        return None
    for inner in element:
        names = (inner.get("class") or "").lower()
        if names and DECK_NAME.search(names) and len(line := text_of(inner)) >= _SHORTEST:
            whole = text_of(element)
            if whole.startswith(headline) and line not in headline:
                lines = tuple(filter(None, [deck_line(clean_headline(one)) for one in lines_of(inner)]))
                return Reading(lines, "deck.in_headline", line, inner) if lines else None
    return None


def is_named_deck(s: Segment) -> bool:
    """Whether a sentence is called a deck by its own block: "<h1 class=page-sub-header>"."""
    return s.text[-1] in ".!?。" and DECK_NAME.search((s.element.get("class") or "").lower()) is not None
