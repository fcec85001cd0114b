"""Candidates of one byline that a page shows in several places, put together."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsparse.generic.byline.candidate import Candidate
from newsparse.grammar.bylines.names import is_byline

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: How far a name with a role of its own line is believed.
IN_ROLE = 2.2
_MOST_AUTHORS = 12
#: Headings that may hold a name alone in its card, and how far within the card.
_NAMES, _WITHIN = frozenset(("h3", "h4", "h5", "h6", "strong", "b")), 2


def gathered(found: list[Candidate]) -> list[Candidate]:
    """Boxes, and signatures alone in their lines, that follow each other are one byline; a repeated candidate counts once."""
    out: list[Candidate] = []
    for candidate in found:
        at = len(out) - 1
        if candidate.source.endswith("_link"):  # beside each link stands what its box says
            at = next((i for i in range(at, max(at - _MOST_AUTHORS, -1), -1) if out[i].source == candidate.source), at)
        elif candidate.source.endswith(".box") and at >= 0 and out[at].source.endswith("_link"):
            at = next((i for i in range(at, -1, -1) if out[i].source == candidate.source and out[i].element is candidate.element), at)
        before = out[at] if out else None
        if (
            before is not None
            and before.source == candidate.source
            and (before.weight == candidate.weight or _report_together(before, candidate))
            and _are_one(before, candidate)
            and not before.keys & candidate.keys
            and len(before.authors) < 12
        ):
            out[at] = Candidate(
                before.source, before.authors + candidate.authors, before.weight, before.raw, before.element
            )
        elif candidate.keys:
            out.append(candidate)
    best: dict[tuple[str, frozenset[str]], Candidate] = {}
    for candidate in out:
        kept = best.get(key := (candidate.source, candidate.keys))
        if kept is None or kept.weight < candidate.weight:
            best[key] = candidate
    return list(best.values())


def _are_one(first: Candidate, second: Candidate) -> bool:
    """Whether two places of one kind and weight that follow each other belong together."""
    kind = first.source.rpartition(".")[2]
    if kind.endswith("_link"):
        return _are_items(first.element, second.element)
    return kind == "box" or kind == "alone" and first.weight == IN_ROLE or kind == "signature" and _sign_together(first, second)


def _report_together(first: Candidate, second: Candidate) -> bool:
    """Whether two lines that touch name Korean reporters, the second below the text's end: "<p>하가람 기자</p><p>노을빛 인턴기자</p>"."""
    if second.element is None or first.element is None or second.element.getprevious() is not first.element:
        return False
    return all((author.role or "").endswith("기자") for author in (*first.authors, *second.authors))


def _are_items(a: Element | None, b: Element | None) -> bool:
    """Whether two links to authors are items of one short list, or stand in cards that are called alike, side by side."""
    if a is None or b is None or a.tag != b.tag:
        return False
    if a is b:  # portraits part the lines of one block
        return True
    if a.tag != "li" and a.get("class") != b.get("class"):
        return False
    if a.tag == "li" or a.get("class"):
        return _are_siblings(a, b) or a.tag != "li" and _are_cards(a.getparent(), b.getparent())
    return a.tag in _NAMES and any(
        _are_cards(one, other)
        for one, other in islice(zip(a.iterancestors(), b.iterancestors(), strict=False), _WITHIN)
    )


def _are_siblings(a: Element, b: Element) -> bool:
    items = a.getparent()
    return items is not None and items is b.getparent() and len(items) < _MOST_AUTHORS


def _are_cards(a: Element | None, b: Element | None) -> bool:
    return a is not None and b is not None and a is not b and a.get("class") == b.get("class") is not None and _are_siblings(a, b)


def _sign_together(first: Candidate, second: Candidate) -> bool:
    """Whether two signatures stand in lines that touch: "<p>하가람 기자</p><p>노을빛 인턴기자</p>"."""
    a, b = first.element, second.element
    if a is None or b is None or not (a is b or b.getprevious() is a or _is_beside(a.getparent(), b.getparent())):
        return False
    return is_byline(first.raw, first.authors, "ko") and is_byline(second.raw, second.authors, "ko")


def _is_beside(a: Element | None, b: Element | None) -> bool:
    return a is not None and b is not None and a is not b and len(a) == len(b) == 1 and b.getprevious() is a
