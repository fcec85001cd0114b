"""Which of several places that name authors is right: agreement wins, and plain bylines overrule accounts."""

from __future__ import annotations

import re

from newsparse.generic.byline.candidate import Candidate
from newsparse.regex import regex


def elected(candidates: list[Candidate]) -> Candidate:
    """The candidate whose set of authors the others agree on most, completed by those that hold it.

    Each candidate stands for its set with the weight of its source; a set scores by the F1 it has
    against every candidate, so that metadata confirmed by the byline wins over either alone.
    """
    if len(candidates) == 1:  # as on most pages: with whom it could agree there is nobody
        return candidates[0]
    candidates = _desks(without_newsrooms(candidates))
    best = _unless_signed(_unless_in_full(_unless_belied(_likeliest(candidates), candidates), candidates), candidates)
    return _as_displayed(_completed(best, candidates), candidates)


def _as_displayed(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """What metadata name by an account's spelling ("jane doe") or by a first name alone ("Jane"), as a byline displays it."""
    if best.element is not None or len(best.authors) != 1 or " " in (name := best.authors[0].name) and not name.islower():
        return best
    for c in candidates:
        if c.element is not None and len(c.authors) == 1 and not (shown := c.authors[0].name).isupper():
            if c.keys == best.keys and " " in name:
                return Candidate(best.source, (best.authors[0].model_copy(update={"name": shown}),), best.weight, best.raw, c.element)
            if c.weight >= _FULL and c.authors[0].kind == "person" and shown.casefold().startswith(f"{name.casefold()} "):
                return c
    return best


def without_newsrooms(candidates: list[Candidate]) -> list[Candidate]:
    """Where any place names a person, a newsroom that others name only published it."""
    newsrooms = [c for c in candidates if c.is_of_newsrooms]
    if not newsrooms:
        return candidates
    named = frozenset(key for c in newsrooms for key in c.keys)
    persons = [c for c in candidates if not c.is_of_newsrooms]
    return persons if any(c.is_of_persons and not c.keys & named for c in persons) else candidates


#: How a Korean desk's name ends that signs for the paper: "온라인뉴스팀", "디지털뉴스부".
_DESK = regex(r"(?:뉴스|편집|취재|보도|이슈|속보|디지털|온라인)\S{0,8}(?:팀|부|국|룸|센터)|편집국|보도국|\S{2,8}편집부")


def _desks(candidates: list[Candidate]) -> list[Candidate]:
    """Where nobody is named, the desk that the page shows to readers, and not the paper that metadata name."""
    shown = [c for c in candidates if c.element is not None and len(c.authors) == 1 and _DESK.fullmatch(c.authors[0].name)]
    return shown if shown and all(c.is_of_newsrooms for c in candidates) else candidates


def _likeliest(candidates: list[Candidate]) -> Candidate:
    return max(candidates, key=lambda one: (support(one, candidates), one.weight))


def _unless_belied(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """Metadata often names the account that published: a plain byline of others, where none confirms it, is right."""
    shown = [c for c in candidates if c.element is not None]
    if best.element is not None or any(best.words & c.words for c in shown):
        return best
    plain = [c for c in shown if c.weight >= _PLAIN and c.is_of_persons]
    return _likeliest(plain) if plain else best


def _unless_in_full(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """An account of one word posted what others sign in full behind a "by" in a line of its own: "by Kemi", "By Ada Field and Tunde Sample"."""
    if len(best.authors) != 1 or best.authors[0].kind != "person" or not (name := best.authors[0].name).isascii() or " " in name:
        return best
    signed = [
        c
        for c in candidates
        if c.source == _BY
        and c.weight >= _PLAIN
        and c.is_of_persons
        and all(" " in author.name for author in c.authors)
    ]
    return _likeliest(signed) if signed and not any(best.words & c.words for c in signed) else best


def _unless_signed(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """The account that published a Korean text is not who signs it below, in a name of its script and with a role: "by editor01", "하가람 기자"."""
    if any(" " in author.name or not author.name.isascii() for author in best.authors):
        return best
    signed = [
        c
        for c in candidates
        if c.element is not None and _is_signed_by_all(c) and not any(author.name.isascii() for author in c.authors)
    ]
    return _likeliest(signed) if signed else best


#: What names whoever stands behind a "by".
_BY = "generic.byline.by"
#: A displayed candidate of this weight is a byline beyond doubt.
_PLAIN = 2.5


def support(candidate: Candidate, candidates: list[Candidate]) -> float:
    """The votes for a candidate's set of authors: its own weight, and of every other's as much as both agree."""
    total = 0.0
    for other in candidates:
        if common := len(candidate.keys & other.keys):
            total += other.weight * 2 * common / (len(candidate.keys) + len(other.keys))
    return total


def _completed(best: Candidate, candidates: list[Candidate]) -> Candidate:
    """The fullest list that holds it: metadata often names the first author only, links only those with a page."""
    more = [c for c in candidates if c.keys > best.keys and (c.weight >= _FULL and _completes(c, best) or _is_signed_by_all(c))]
    return max(more, key=lambda c: c.weight) if more else best


def _is_signed_by_all(other: Candidate) -> bool:
    """Whether a line on the page signs for reporters, each with a role: Korean papers name the first above, and all below."""
    return other.element is not None and all((author.role or "").endswith("기자") for author in other.authors)


def _completes(other: Candidate, best: Candidate) -> bool:
    if other.element is None:  # metadata that lists an agency beside the persons that the byline names
        return all(a.kind == "organization" for a in other.authors if Candidate.key(a.name) not in best.keys)
    if best.element is None:
        return not any(EDITING.search(a.role or "") for a in other.authors if Candidate.key(a.name) not in best.keys)
    return other.element is best.element


#: A role of whom metadata leave out, though the byline shows who did it.
EDITING = regex(r"\b(?:editor|reviewer|checker)\b", re.I)


#: A candidate of this weight may complete another.
_FULL = 2.3
