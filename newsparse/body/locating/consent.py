"""Boxes that ask for consent to cookies: lawyers write long paragraphs, at times more than the article has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.names import BITS, meaning_of
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

#: One of these is in the names of a page that has such a box.
_WORDS = ("consent", "cookie", "gdpr", "dsgvo", "onetrust", "usercentrics", "didomi", "iubenda")
_CONSENT = BITS["cookie"]
_ARTICLES = In.ARTICLE.value | In.MAIN.value


def holds_consent(names: str) -> bool:
    """Whether the names of a page's boxes hold one that such a box has."""
    for word in _WORDS:  # noqa: SIM110 - a generator costs twice as much here
        if word in names:
            return True
    return False


def without_consent(
    everything: Sequence[Segment], segments: list[Segment], branches: Sequence[Branch], headline: object | None
) -> list[Segment]:
    """``segments`` without those in a box that is called by it; all of them if nothing else is left.

    A wrapper of the page may be called "cookies-accepted", but holds its headline or its ``<article>``; what holds most of the
    ``<article>`` around it, and nothing to press, is about cookies that are baked.
    """
    inside: set[int] = set()
    until = 0
    for branch in branches:
        if branch.first >= until and branch.names and branch.last > branch.first and meaning_of(branch.names) & _CONSENT:
            below = everything[branch.first : branch.last]
            holds_article = any(s.element is headline or s.tag == "h1" or s.flags & ~branch.flags & _ARTICLES for s in below)
            if not holds_article and not _is_most_of_article(branch, everything):
                inside.update(range(branch.first, branch.last))
                until = branch.last
    return [s for s in segments if s.index not in inside] or segments if inside else segments


def _is_most_of_article(branch: Branch, everything: Sequence[Segment]) -> bool:
    """Whether a branch holds most of the text of the page's ``<article>`` or ``<main>``, and nothing to press."""
    flag = branch.flags & _ARTICLES
    if next(branch.element.iter("button", "input"), None) is not None:
        return False
    around = sum([len(s.text) for s in everything if s.flags & flag]) if flag else 0
    return 2 * sum([len(s.text) for s in everything[branch.first : branch.last]]) > around > 0
