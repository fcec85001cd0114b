"""The headline as readers see it.

Every h1 stands for election; the witnesses are what the page states for machines (JSON-LD, og:title,
twitter:title, ``<title>``), with the site's own name cut off. The h1 that they agree with most is the
headline. Where they agree with none, what they say is looked for in the page's other blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.headline.begun import begins_title, goes_on
from newsparse.generic.headline.boards import names_function, without_boards
from newsparse.generic.headline.called import (
    TITLE_NAME,
    called_headline,
    heading_of_text,
    line_above_date,
    names_of,
)
from newsparse.generic.headline.headings import Candidate, h1s, pieces_of
from newsparse.generic.headline.in_tables import headline_over_text, may_name_site
from newsparse.generic.headline.trail import LIKE, below_trail, is_in_trail, stated_as
from newsparse.generic.headline.trimmed import first_part, trimmed
from newsparse.generic.headline.witnesses import (
    APART,
    HIDDEN,
    Witness,
    behind_site,
    is_beside,
    is_part,
    witnesses_of,
)
from newsparse.generic.publisher.korean_site import is_korean_newsroom
from newsparse.generic.publisher.site import site_keys
from newsparse.grammar.headline import (
    LONGEST,
    clean_headline,
    headline_key,
    headline_words,
    overlap,
)
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import types_of
from newsparse.tree.segments import In, Segment
from newsparse.tree.shown_text import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: An h1 that shares less than this with every witness is not believed at once.
AGREEMENT = 0.34
#: Another block must share this much with a witness to be the headline that no h1 is.
LIKENESS = 0.7
#: Two settings of one headline differ in length by less than this.
_NEAR = 12
#: Less agreement than this does not lift a later h1 over a first one that has a hint of it.
_DOUBTFUL, _HINT = 0.5, 0.15
#: An h1 longer than this, and longer than twice what every witness states, is a paragraph set as a heading.
_PARAGRAPH = 160
#: What templates set around a paper's name.
_STATION = regex(r"[A-Z]{2,5} ?[가-힣]{2,8}(?:방송|문화방송|TV)(?: ?뉴스)?|[A-Z]{2,5} 뉴스")
_FRAME = " :;=~·|-–—*※★☆■◆▶"

_HEADING = int(In.HEADING)
_LINK = int(In.LINK)
_FORM = int(In.FORM)
_LISTED = int(In.LIST | In.TABLE | In.FIGURE)
_TYPESET = dict.fromkeys(map(ord, "\"'`´‘’‚“”„«»‹›")) | dict.fromkeys(map(ord, "‐‑‒–—−"), "-") | {ord("…"): "..."}


def title(page: Page, draft: Draft) -> Reading[str] | None:
    """The shown headline that the metadata agrees with, else the metadata's; ``None`` if there is neither."""
    names = site_keys(page, draft)
    witnesses = witnesses_of(page, names)
    # a paper whose templates say no more
    paper = [
        w
        for w in witnesses
        if is_korean_newsroom(bare := w.text.strip(_FRAME))
        and " " not in bare
        or _STATION.fullmatch(bare)
        or names_function(w.raw)
    ]
    witnesses = [w for w in witnesses if w not in paper] if paper else witnesses
    candidates = h1s(page, names, longest_h1(witnesses))
    if beside := [c for c in candidates if is_beside(c, witnesses)]:
        candidates, witnesses = [c for c in candidates if c not in beside], witnesses[:-1]
    if witnesses and (own := behind_site(page, candidates, witnesses, names)):
        candidates, witnesses = [c for c in candidates if not is_part(c, own)], [*witnesses[:-1], own]
    candidates, witnesses, paper = without_boards(page, candidates, witnesses, paper)
    shown = (
        _elected(candidates, witnesses)
        or _elsewhere(page, witnesses, 1.0)
        or _unwitnessed(candidates, witnesses)
        or _elsewhere(page, witnesses, LIKENESS)
    )
    if shown is not None:
        text, element = trimmed(shown, witnesses, names), shown.element
        if is_in_trail(shown.segment) and (below := below_trail(page, shown.segment, text, witnesses)):
            element = below.element
            if stated := stated_as(below, witnesses):
                if len(below.pieces) > 1 or headline_key(stated.text) != headline_key(below.text):
                    return Reading(as_shown(stated.text, element), stated.source, stated.raw, element)
                return Reading(below.text, element.tag, below.text, element)
            if overlap(below.text, text) >= LIKE and not any(
                headline_key(w.text) == headline_key(text) for w in witnesses if w.source != "title"
            ):
                return Reading(below.text, element.tag, below.text, element)
        if stated := _outvoting(page, text, witnesses):
            return Reading(stated.text, stated.source, stated.raw, element)
        text = _spaced(text, element, witnesses)
        return Reading(text, shown.element.tag, shown.text, element)
    if begun := begins_title(page) or goes_on(page, witnesses):
        return Reading(clean_headline(begun.text), "title", page.title_tag or "", begun.element)
    if all(may_name_site(w.text) for w in witnesses) and (over := headline_over_text(page, [w.text for w in witnesses])):
        return Reading(clean_headline(over.text), over.tag, over.text, over.element)
    if not witnesses and (called := (paper and called_headline(page) or heading_of_text(page, names)) or line_above_date(page)):
        return Reading(clean_headline(called.text), called.tag, called.text, called.element)
    if witnesses or paper:
        best = (witnesses or paper)[0]
        return Reading(first_part(best.text), best.source, best.raw)
    return None


def shown_at(page: Page, headline: str) -> Element | None:
    """The element that shows a headline known from elsewhere, a heading before any other, one in a trail after those in the open."""
    key, shortest, longest = headline_key(headline), len(headline) - _NEAR, len(headline) + _NEAR
    found: Element | None = None
    step: Element | None = None
    for s in page.segments:
        if s.kind == "text" and shortest < len(s.text) < longest and not s.flags & APART:
            if headline_key(s.text) == key:
                if not s.flags & _HEADING:
                    found = s.element if found is None else found
                elif not is_in_trail(s):
                    return s.element
                elif step is None:
                    step = s.element
    return found if step is None else step


def as_shown(headline: str, element: Element | None) -> str:
    """A headline in the spelling of the element that shows it: its quotation marks and dashes, not those of metadata."""
    text = text_of(element) if element is not None else ""
    return text if text and not text.isupper() and _plain(text) == _plain(headline) else headline


def _spaced(text: str, element: Element, witnesses: list[Witness]) -> str:
    """A headline whose parts have elements of their own, with the spaces between these: "<i>[단독]</i>강변에 새 길"."""
    if not len(element):
        return text
    letters = text.replace(" ", "")
    return next((w.text for w in witnesses if len(w.text) > len(text) and w.text.replace(" ", "") == letters), text)


def _plain(text: str) -> str:
    """Text without what typesetting changes: quotation marks, lengths of dashes, case."""
    return " ".join(text.translate(_TYPESET).casefold().split())


def longest_h1(witnesses: list[Witness]) -> int:
    """Characters of the longest h1 that can be the headline, given what the page states."""
    stated = max((2 * len(w.text) for w in witnesses), default=LONGEST)
    return min(max(stated, _PARAGRAPH), LONGEST)


def _elected(candidates: list[Candidate], witnesses: list[Witness]) -> Candidate | None:
    """The candidate of highest overlap with a witness; of equals the first that stands in the open."""
    best, best_score, first_score = None, AGREEMENT, 0.0
    stated = {headline_key(w.text) for w in witnesses}
    for place, candidate in enumerate(candidates):
        if headline_key(candidate.text) in stated:
            score = 1.0
        else:
            score = max((overlap(candidate.text, w.text) for w in witnesses), default=0.0)
        s = candidate.segment
        score -= 0.02 * min(place, 5) + 0.1 * bool(s.flags & APART) + 0.3 * bool(s.flags & HIDDEN)
        score -= 0.25 * (place > 0 and (s.link_chars > 0 or bool(s.flags & _LINK)))
        if place == 0 and _is_sentence(candidate):
            first_score = score
        if score > best_score:
            best, best_score = candidate, score
    if best is not None and best_score < _DOUBTFUL and _HINT < first_score < best_score:
        return candidates[0]  # teasers below share a word or two with every headline of their section
    return best


def _elsewhere(page: Page, witnesses: list[Witness], least: float) -> Candidate | None:
    """A block outside any h1 that shows what a witness states, by at least ``least``; if near, a heading."""
    if not witnesses:
        return None
    wanted = {headline_key(w.text): w for w in witnesses}
    low = min(len(w.text) for w in witnesses) * 0.6
    high = min(max(len(w.text) for w in witnesses) * 1.5, LONGEST)
    best: Segment | None = None
    best_score = 0.0
    # ASP.NET sets a form around the page, its h1 and all.
    apart = APART & ~_FORM if any(s.tag == "h1" and s.flags & _FORM for s in page.segments) else APART
    for s in page.segments:
        if s.kind != "text" or not low <= len(s.text) <= high or s.flags & (apart | HIDDEN):
            continue
        dressed = bool(s.flags & _HEADING) or TITLE_NAME.search(names_of(s)) is not None
        key = headline_key(s.text)
        if key in wanted:
            score = 1.0
        elif not dressed or len(key) < 10:
            continue
        elif any(stated.startswith(key) or stated.endswith(key) and 2 * len(key) > len(stated) for stated in wanted):
            score = 1.0
        elif least < 1:
            score = max(overlap(s.text, w.text) for w in witnesses)
        else:
            continue
        if score < least:
            continue
        score += 0.2 * dressed - 0.1 * bool(s.flags & _LISTED)
        score -= 0.1 * (s.link_chars > 0 or bool(s.flags & _LINK))
        if score > best_score:
            best, best_score = s, score
    return None if best is None else Candidate(clean_headline(best.text), best.element, pieces_of(best), best)


def _unwitnessed(candidates: list[Candidate], witnesses: list[Witness]) -> Candidate | None:
    """An h1 that no witness knows: the first in the open, and a sentence where there are witnesses at all."""
    for c in candidates:
        if c.segment.flags & (APART | HIDDEN) and len(candidates) > 1:
            continue
        if not witnesses or _is_sentence(c):
            return c
    return None


def _is_sentence(candidate: Candidate) -> bool:
    """Whether it is long enough for a headline, and no link: a section's or a box's name is neither."""
    text, s = candidate.text, candidate.segment
    return len(headline_words(text)) > 2 and len(text) > 15 and s.link_chars < len(s.text)


def _outvoting(page: Page, shown: str, witnesses: list[Witness]) -> Witness | None:
    """A newspaper's JSON-LD headline that a second statement repeats, where the page shows a variant of it.

    Not where what is shared is a third: then there is one for searchers, one for sharers, and readers have the one that is shown; not where the shown headline holds it whole: then the metadata is merely shorter; nor where a section's name stands behind what is shown: "Headline | Sampleton News".
    """
    if not witnesses or not witnesses[0].source.startswith("ld") or not any("News" in kind for kind in types_of(page.ld_article)):
        return None
    stated, key = headline_key(witnesses[0].text), headline_key(shown)
    if stated in key or witnesses[0].text.startswith(f"{shown} | ") or not any(headline_key(w.text) == stated for w in witnesses[1:]):
        return None
    is_third = any("og:title" in w.source and headline_key(w.text) not in (stated, key) for w in witnesses)
    return witnesses[0] if not is_third and overlap(shown, witnesses[0].text) >= AGREEMENT else None


