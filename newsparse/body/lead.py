"""The standfirst that opens an article's text, wherever the page shows it: one that a publisher declares, or the deck in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsparse.body.locating.locate import segments_below
from newsparse.body.stripping.amid.spoken import shown_text, without_spoken
from newsparse.grammar.headline import clean_headline, is_displayed_row, is_standfirst
from newsparse.sources import Source
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

#: A standfirst is a paragraph or two; a source that yields more has met something else.
_MOST_CHARACTERS = 1200
#: How many segments above the body a deck may stand, and how far into it, where the model has kept a part.
_REACH, _INTO_BODY = 40, 6
#: Languages whose papers print a deck for display, and begin the text anew below it.
_DECK_APART = frozenset(("en", "ko", "ja", "zh"))


def with_lead(page: Page, draft: Draft, segments: list[Segment], captions: frozenset[int]) -> list[Segment]:
    """``segments`` of the body with its standfirst before them, each once; what ``captions`` has the index of is none."""
    if lead := declared_lead(page, draft):
        texts = {s.text for s in segments}
        return [*(s for s in lead if s.text not in texts), *segments]
    if lead := _shown(page, draft, segments):
        texts, known = {s.text for s in segments}, captions.union([s.index for s in segments])
        new = [without_spoken(s) for s in lead if s.text not in texts and s.index not in known]
        return sorted([*new, *segments], key=_index)
    return segments


def declared_lead(page: Page, draft: Draft) -> list[Segment]:
    """The segments that the publisher's ``lead`` finds; none where it declares none, or finds what is too long for one."""
    for _, declared in draft.extractor.declarations("lead"):
        for source in declared.alternatives() if isinstance(declared, Source) else ():
            elements = [value for value in source.find(page) if etree.iselement(value)]
            found = [s for s in segments_below(page, elements) if s.kind == "text"] if elements else []
            if found and sum([len(s.text) for s in found]) <= _MOST_CHARACTERS:
                return found
    return []


def _shown(page: Page, draft: Draft, segments: list[Segment]) -> list[Segment]:
    """The deck above a body that the block model found, if it is the standfirst that the text follows from."""
    body, deck = draft.body, draft.readings.get("subtitles")
    if body is None or body.source != "generic.body" or deck is None or not segments:
        return []
    language = str(draft.get("language") or "en")[:2]
    if (
        not any(map(is_standfirst, deck.value))
        or language in _DECK_APART
        and not (language in _MAY_OPEN and _is_inside(deck.element, body.container))
    ):
        return []
    lines = frozenset(deck.value)
    first = segments[0].index
    above = page.segments[max(0, first - _REACH) : first + _INTO_BODY]
    return [
        s
        for s in above
        if s.kind == "text"
        and not _is_displayed(s)
        and all(clean_headline(line) in lines for line in shown_text(s).split("\n"))
    ]


def _is_displayed(s: Segment) -> bool:
    """Whether a heading is set for display: short, or several lines in one that dashes part, as Greek papers set them."""
    return bool(s.flags & _HEADING) and (len(s.text) < _DISPLAY or is_displayed_row(s.text))


#: A heading of fewer characters is a line for display, whatever it ends with.
_HEADING, _DISPLAY = int(In.HEADING), 80
#: Of these, the languages whose papers set the first paragraph of a text as its standfirst, in the text's own box.
_MAY_OPEN = frozenset(("ja",))


def _is_inside(deck: Element | None, container: Element | None) -> bool:
    return deck is not None and container is not None and any(box is container for box in deck.iterancestors())


def _index(s: Segment) -> int:
    return s.index
