"""Who wrote it: metadata and displayed bylines vote, and agreement wins."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.draft import Draft, Reading
from newsparse.generic.byline_candidate import Candidate
from newsparse.generic.byline_completed import completed
from newsparse.generic.byline_displayed import displayed
from newsparse.generic.byline_metadata import declared
from newsparse.grammar.names import is_byline, joined
from newsparse.page import Page

__all__ = ["authors", "is_byline"]


def authors(page: Page, draft: Draft) -> Reading[tuple[Author, ...]] | None:
    """The set of authors that the page's candidates agree on most.

    Each candidate stands for its set with the weight of its source; a set scores by the F1 it has
    against every candidate, so that metadata confirmed by the byline wins over either alone.
    """
    language = draft.get("language")
    candidates = [*declared(page, language), *displayed(page, draft, language)]
    if not candidates:
        return None
    best = max(candidates, key=lambda one: (_support(one, candidates), one.weight))
    best = _completed(best, candidates)
    named = completed(tuple(_enriched(author, candidates) for author in best.authors), page, draft)
    shown = best.element
    if shown is None:
        shown = next((c.element for c in candidates if c.element is not None and c.keys & best.keys), None)
    return Reading(named, best.source, best.raw, shown)


def _support(candidate: Candidate, candidates: list[Candidate]) -> float:
    total = 0.0
    for other in candidates:
        if common := len(candidate.keys & other.keys):
            total += other.weight * 2 * common / (len(candidate.keys) + len(other.keys))
    return total


def _completed(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """Metadata often names the first author only: a displayed byline that holds it and more is complete."""
    if best.element is not None:
        return best
    more = [c for c in candidates if c.element is not None and c.weight >= 2.5 and c.keys > best.keys]
    return max(more, key=lambda c: c.weight) if more else best


def _enriched(author: Author, candidates: list[Candidate]) -> Author:
    """With the role, address and employer that any place shows for the same name."""
    key = Candidate.key(author.name)
    for candidate in candidates:
        for other in candidate.authors:
            if other is not author and Candidate.key(other.name) == key:
                author = joined(author, other)
    return author
