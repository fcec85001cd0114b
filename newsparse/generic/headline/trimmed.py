"""A headline without what a page sets before and behind it: kickers, sections, the site's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.generic.headline.headings import Candidate
from newsparse.generic.headline.witnesses import (
    Witness,
)
from newsparse.grammar.headline import (
    clean_headline,
    cut_site,
    headline_key,
    parts_of,
)
from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_KICKER_NAME = regex(
    r"kicker|over-?line|eyebrow|topline|surtitle|pre-?title|rubri|badge"
    r"|(?:^|[ _-])(?:label|category|date|time|flag|tag)(?:$|[ _-])"
)
_SIGN_FIRST = regex(r"[+*▶►●■]\s{1,2}(?=\w)")


def trimmed(shown: Candidate, witnesses: list[Witness], names: frozenset[str]) -> str:
    """Without kicker, badge, date or deck in the same element, where its own pieces part them."""
    text = shown.text
    stated = [headline_key(w.text) for w in witnesses]
    if len(shown.pieces) > 1 and (signed := _SIGN_FIRST.match(text)) and headline_key(text[signed.end() :]) in stated:
        text = text[signed.end() :]  # "+", set before what is for subscribers
    key = headline_key(text)
    if " | " in text:  # a whole <title> with its trail, or words for search engines, set as the heading
        if (
            (last := text.rsplit(" | ", 1)[1])
            and headline_key(last) in stated
            and (shown.segment.link_chars or shown.pieces[0][0].strip().endswith("|"))
        ):
            return last  # behind a linked section, or a label of its own element: "<span>Opinion | </span>"
        if amid := next((w.text for w in witnesses if " | " not in w.text and f": {w.text} | " in f": {text}"), None):
            return amid  # "Show: Headline | Video of 4 March 2031"
        return cut_site(first_part(text), names)
    if len(shown.pieces) < 2:
        return cut_site(text, names)
    bounds = [0]
    for piece, _ in shown.pieces:
        bounds.append(bounds[-1] + len(headline_key(clean_headline(piece))))
    if key in stated and not (kicker := _kicker_of(shown, witnesses, key)):
        return cut_site(text, names)
    if key in stated:
        stated = [key[len(kicker) :]]
    for own in stated:
        if len(own) > 8 and (at := key.find(own)) >= 0 and at in bounds and at + len(own) in bounds:
            inside = shown.pieces[_last_index(bounds, at) : bounds.index(at + len(own))]
            return clean_headline("".join(piece for piece, _ in inside))
    kept = [piece for piece, element in shown.pieces if element is shown.element or not _is_kicker(element)]
    rest = clean_headline("".join(kept))
    return cut_site(rest if len(rest) > 9 and len(rest) * 2 > len(text) else text, names)


def _kicker_of(shown: Candidate, witnesses: list[Witness], key: str) -> str:
    """The key of the line with which a headline begins, in an element of its own, where metadata state what follows it alone."""
    first = next((clean_headline(piece) for piece, element in shown.pieces if piece.strip() and element is not shown.element), "")
    kicker = headline_key(first)
    return kicker if kicker and key.startswith(kicker) and any(headline_key(w.text) == key[len(kicker) :] for w in witnesses) else ""


def _last_index(bounds: list[int], at: int) -> int:
    """The last piece that starts at ``at``: pieces of white space start there too."""
    return len(bounds) - 1 - bounds[::-1].index(at)


def _is_kicker(element: Element) -> bool:
    return element.tag == "time" or _KICKER_NAME.search((element.get("class") or "").lower()) is not None


def first_part(text: str) -> str:
    """A headline that nothing on the page confirms ends where its trail of short parts begins."""
    first, *rest = parts_of(text) or [text]
    shortest = 1 if " | " in text else 2
    return first if rest and first.count(" ") > shortest and all(part.count(" ") < 5 for part in rest) else text
