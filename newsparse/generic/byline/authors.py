"""Who wrote it: metadata and displayed bylines vote, and agreement wins."""

from __future__ import annotations

import re

from newsparse.article import Author
from newsparse.draft import Draft, Reading
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.details.completed import completed
from newsparse.generic.byline.details.details import detailed, name_of_paper
from newsparse.generic.byline.details.offices import offices
from newsparse.generic.byline.details.outsiders import outsiders
from newsparse.generic.byline.metadata import declared, marked_up
from newsparse.generic.byline.owner import owner
from newsparse.generic.byline.shown.displayed import displayed
from newsparse.generic.byline.shown.introduced import is_introduced
from newsparse.generic.byline.shown.unmarked import unmarked
from newsparse.generic.byline.shown.window import Window, window_of
from newsparse.generic.byline.vote import elected
from newsparse.generic.publisher.site import is_lent, registrable
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.names import is_byline
from newsparse.grammar.credits.east_asian_credits import LONGEST, editors_in
from newsparse.grammar.headline import headline_key, parts_of
from newsparse.grammar.letters import letters_of
from newsparse.page import Page
from newsparse.regex import regex

__all__ = ["authors", "is_byline"]


def authors(page: Page, draft: Draft) -> Reading[tuple[Author, ...]] | None:
    """The authors that metadata and displayed bylines agree on most, in the byline's order; ``None`` without any."""
    window = window_of(page, draft)
    candidates = _without_unseen(authors_named(page, draft, window), page, draft.get("language"))
    if not candidates:
        return None
    best = elected(candidates)
    shown = best.element
    if shown is None:
        shown = next((c.element for c in candidates if c.element is not None and c.keys & best.keys), None)
    if _is_the_portal(best, page, draft):
        return None
    named = _of_employer(set_in_capitals(detailed(best.authors, candidates, window, shown, page, name_of_paper(draft)), page), best.raw, draft)
    return Reading(completed(_of_the_paper(named, page, draft), page, draft), best.source, best.raw, shown)


def _without_unseen(candidates: list[Candidate], page: Page, language: str | None) -> list[Candidate]:
    """The candidates without persons that only metadata name, whom readers see nowhere, where the page's byline names a newsroom.

    That is a newsroom behind a "by" or in a link to its articles, or one that metadata name as well.
    """
    shown = [c for c in candidates if c.element is not None]
    if not shown or len(shown) == len(candidates) or not all(c.is_of_newsrooms for c in shown):
        return candidates
    stated = [c for c in candidates if c.element is None]
    unseen = [c for c in stated if not c.is_of_newsrooms]
    if not unseen or not any(
        not _DESK.search(c.raw)
        and (c.weight > _DOUBTFUL or is_introduced(c.raw, language) or any(c.keys == other.keys for other in stated))
        for c in shown
    ):
        return candidates
    names = [author.name.casefold() for c in unseen for author in c.authors]
    seen = _read_by_all(page).casefold()
    if any(name in seen for name in names):
        return candidates
    return [c for c in candidates if c not in unseen]


def _read_by_all(page: Page) -> str:
    return "\n".join([s.text for s in page.segments])


#: A newsroom's name in a box counts for no more than this.
_DOUBTFUL = 0.9
#: Newsrooms that stand for persons they do not name.
_DESK = regex(r"\b(?:staff|team|editors?|editorial|redaktion|rédaction|redacción|redazione|redação|redactie)\b", re.I)


def set_in_capitals(named: tuple[Author, ...], page: Page) -> tuple[Author, ...]:
    """The authors, those whom the byline sets in capitals as the page spells them elsewhere: "VON MORITZ KEIL"."""
    return tuple([_spelled_out(author, page) if author.name.isupper() and " " in author.name else author for author in named])


def _spelled_out(author: Author, page: Page) -> Author:
    name = author.name.title()
    return author.model_copy(update={"name": name}) if name.encode() in page.source or name in _read_by_all(page) else author


def _is_the_portal(best: Candidate, page: Page, draft: Draft) -> bool:
    """Whether metadata name as the author nobody but the site, on which another paper published: "新浪新闻" over a text of "北方晚报"."""
    publisher = draft.get("publisher")
    if not str(draft.get("language") or "").startswith(("ja", "zh")):
        return False
    if (
        best.element is not None
        or publisher is None
        or not publisher.name
        or len(best.authors) != 1
        or best.authors[0].kind != "organization"
    ):
        return False
    name, paper = headline_key(best.authors[0].name), headline_key(publisher.name)
    return name != paper and paper not in name and headline_key((parts_of(page.title_tag or "") or [""])[-1].rpartition("_")[2]) == name


def _of_employer(named: tuple[Author, ...], raw: str, draft: Draft) -> tuple[Author, ...]:
    """The authors; the paper behind one of them ("Jane Doe, SAMPLE TODAY", "Jane Doe Today Staff Writer") is whom that one works for, and wrote nothing."""
    publisher = draft.get("publisher")
    called = (publisher.name or "") if publisher is not None else ""
    called = called if " " in called else called.partition(".")[0]  # of a site that only its address names
    named = tuple(_without_employer(author, called) for author in named)
    paper = letters_of(called.casefold()) if len(named) > 1 else ""
    kept: list[Author] = []
    if len(named) > 1 and named[0].kind == "person" and _is_stem(named[0].name, called):
        named = named[1:]  # "财新 于小满，实习记者 唐宁"
    raw = raw.replace(" ,", ",")  # between elements
    for author in named:
        if (
            kept
            and paper
            and (author.kind == "person" or f"{kept[-1].name}, {author.name}" in raw)
            and (_is_paper(author.name, paper) or _is_paper(_EDITION.sub("", author.name), paper))
        ):
            if kept[-1].organization is None or f"{kept[-1].name}, {author.name}" in raw:
                kept[-1] = kept[-1].model_copy(update={"organization": author.name})
        else:
            kept.append(author)
    return tuple(kept)


def _is_paper(name: str, paper: str) -> bool:
    """Whether the letters of a name are those of the paper, or end in them behind its town and no given name: "Eastmere Statesman" of "The Statesman"."""
    letters, bare = letters_of(name.casefold()).removeprefix("the"), paper.removeprefix("the")
    return letters == bare or len(bare) > _TOWNLESS and letters.endswith(bare) and name.partition(" ")[0].casefold() not in GIVEN_NAMES


_TOWNLESS = 7  # characters of the shortest such name: "Post", "Sun" and "Journal" end longer names too


def _is_stem(name: str, paper: str) -> bool:
    """Whether a name is the site's, or that without the word for what it is: "东海" of "东海网", "江报" of "江报新闻"."""
    return len(name) > 1 and not name.isascii() and paper.startswith(name) and paper[len(name) :] in _OF_SITES


_OF_SITES = frozenset(("", "网", "網", "在线", "新闻", "新聞", "新闻网", "新聞網", "传媒", "日报", "日報", "周刊", "週刊"))
#: Behind the name of a paper that has editions for several countries, or desks that sign for it.
_EDITION = regex(r" (?:US|UK|USA|Canada|Australia|India|Business|Digital|Entertainment|Health|Money|News|Online|Opinion|Politics|Sports?|Style|Tech|Travel|World)$")


#: A newscast, in which a report ran: nobody's employer. Its number is an hour of the evening or noon; "뉴스1" and "아이뉴스24" employ.
_NEWSCAST = regex(r"(?:[가-힣A-Z]{0,6}\s?)?(?:뉴스\s?(?:데스크|룸|광장|라인|나이트|와이드|투데이|외전|[2-9]|1[0-2])|(?:[2-9]|1[0-2])\s?뉴스)")


def _without_employer(author: Author, paper: str) -> Author:
    """The author without the last word of the paper's name, which some print between name and role, and without a newscast for an employer."""
    if author.organization and author.organization != paper and author.kind == "person" and _NEWSCAST.fullmatch(author.organization):
        author = author.model_copy(update={"organization": None})
    name, _, last = author.name.rpartition(" ")
    if author.role and " " in name and last and last in paper.split()[1:]:
        return author.model_copy(update={"name": name, "organization": author.organization or paper})
    return author


def _of_the_paper(named: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The authors, the paper's own name among them as an organization's: "Le Phare" and "ABC Hafen" have the shape of a person's, and "Phare" that of a nickname."""
    publisher = draft.get("publisher")
    paper = (publisher.name or "").casefold() if publisher is not None else ""
    declared = draft.extractor.name is not None  # a blog may have its author's name
    own = (
        paper
        if declared
        or paper.partition(" ")[0] in _ARTICLES
        or _holds_initials(publisher.name if publisher is not None else None)
        else ""
    )
    host = registrable(page.host)
    hosts = ("",) if is_lent(host) else (host, host.partition(".")[0])
    return tuple(
        author.model_copy(update={"kind": "organization"})
        if author.kind == "person" and ((name := author.name.casefold()) == own or name in hosts)
        else author
        for author in named
    )


def _holds_initials(name: str | None) -> bool:
    """Whether one word of a name is three capitals or more, and another is not: "CNN Indonesia". A last word that can be spoken may be a person's: "Jean DUPONT"."""
    words = (name or "").split()
    capitals = [word for word in words if len(word) > 2 and word.isupper()]  # noqa: PLR2004
    return 0 < len(capitals) < len(words) and (words[-1] not in capitals or _VOWELS.isdisjoint(words[-1]))


_VOWELS = frozenset("AEIOUYÀÁÂÄÅÆÈÉÊËÍÎÏÓÔÖØÚÛÜ")


#: With which the name of a paper begins, and no person's.
_ARTICLES = frozenset("le la les el los las il lo der die das the het de o".split())


def authors_named(page: Page, draft: Draft, window: Window) -> list[Candidate]:
    """Every place that names authors: metadata, displayed bylines; where there is none, microdata, then names without a mark."""
    language = draft.get("language")
    found = [*_not_of_editors(declared(page, language), window, language), *_not_of_the_site(displayed(window, language), window, draft)]
    if any(author.kind == "person" for candidate in found for author in candidate.authors):
        return found
    return (
        list(outsiders(page, draft, window))
        or found
        or list(offices(page, draft, window))
        or marked_up(page, language)
        or unmarked(page, window, language)
        or list(owner(page, draft))
    )


#: Names that no word or class calls authors'.
_WITHOUT_SIGN = frozenset(("generic.byline.alone", "generic.byline.name_below"))


def _not_of_the_site(candidates: list[Candidate], window: Window, draft: Draft) -> list[Candidate]:
    """Those without a line that has nothing of a byline and is the site's own name, as in its header: "Gemeinde Lauter", "Der Bote 30.11.2031"."""
    publisher = draft.get("publisher")
    if publisher is None or not publisher.name or not candidates:
        return candidates
    own, above, title = (
        Candidate.key(publisher.name),
        [s.element for s in window.near if s.index < window.head],
        Candidate.key(draft.get("title", "")),
    )
    return [
        one for one in candidates
        if one.source not in _WITHOUT_SIGN or title != Candidate.key(one.raw) and own != (said := Candidate.key(one.raw)) and not (one.element in above and said.startswith(own))
    ]  # fmt: skip


def _not_of_editors(candidates: list[Candidate], window: Window, language: str | None) -> list[Candidate]:
    """Those that name others than whom the page credits with editing: Chinese systems state the editor on duty as the author."""
    if not candidates or not (language or "").startswith("zh"):
        return candidates
    lines = [s.text for s in (*window.near, *window.after) if len(s.text) <= LONGEST]
    editors = {Candidate.key(name) for line in lines for name in editors_in(line)}
    return [c for c in candidates if not c.keys <= editors]
