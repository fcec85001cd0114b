"""What other places of a page add to authors who are known by name: role, address, employer.

Korean pages name a reporter above the text and sign below it: "하가람 기자 garam@press.example", or with
an address alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline.details.called_reporters import with_called_role
from newsparse.generic.byline.details.near_addresses import (
    address_behind,
    address_behind_life,
    addresses_of,
    is_name_with_address,
    is_spelled_like,
    lone_address,
    names_reporter,
)
from newsparse.generic.byline.details.outsiders import outsider_in
from newsparse.generic.byline.details.own_addresses import with_own_addresses
from newsparse.generic.byline.details.own_pages import with_own_pages
from newsparse.generic.byline.details.signing_texts import lines_of_authors
from newsparse.generic.byline.shown.lines import spaced
from newsparse.grammar.bylines.names import is_address, is_byline, joined, parse_byline, read_email
from newsparse.grammar.credits.east_asian_credits import role_beside
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex

#: Segments looked at at the body's end, and after it.
_END, _BELOW = 8, 16
#: Lines below a name in which its address may stand alone.
_BESIDE = 4
#: "한빛뉴스 하가람입니다. [haga@hanbit.example]"
_SIGNED_OFF = regex(r"입니다\.?\s{0,3}[\[(<]\s{0,2}([\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4})\s{0,2}[\])>]$")
_SIGN_OFF = 120
#: How a station's card tells whose it is: "가람총국 취재부 하가람 기자입니다."
_INTRODUCED = regex(r"(?:^|\s)([가-힣]{2,4})\s(기자|특파원|앵커|아나운서|해설위원)입니다\.?$")
#: Characters of an East Asian line that names authors; those of a text's beginning and end that may.
_SIGNING, _ENDS = 120, 60


def completed(authors: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The same authors, in the same order, with what the page shows of them elsewhere; of others than Korean pages the address that ends the text."""
    authors = with_own_pages(authors, page)
    language = str(draft.get("language") or "")
    korean = language.startswith("ko")
    if korean:
        authors = _with_agency(authors, draft)
        authors = tuple(map(_without_masters_address, authors))
    if not any(_lacks(author, korean) for author in authors):
        return authors
    if language.startswith(("zh", "ja")):
        return _with_roles(authors, page, draft)
    if not korean:
        return with_own_addresses(_with_last_address(authors, page, draft), page, draft)
    publisher = draft.get("publisher")
    return with_called_role(
        with_signatures(authors, lines_of_authors(page, draft), (publisher.name or "") if publisher is not None else ""),
        page,
        draft,
    )


def with_signatures(authors: tuple[Author, ...], lines: Iterable[tuple[str, bool]], paper: str = "") -> tuple[Author, ...]:
    """The authors with role and address from Korean lines, each with whether an address may sign there alone; with the paper where it signs beside them."""
    authors = tuple(map(_without_masters_address, authors))
    known = {author.name: author for author in authors}
    persons = [author.name for author in authors]
    if len(persons) == 1:
        lines = list(lines)
        for other in _signing_beside(authors[0], lines):
            known[other.name] = _plain(other, paper)
            persons.append(other.name)
    near: str | None = persons[0] if len(persons) == 1 else None
    beside = 0  # lines since one that named the only author
    above, before = True, ""
    for text, ends in lines:
        beside -= 1
        if (
            before == near
            and near
            and not known[near].role
            and (told := outsider_in(f"{near} {text.split(chr(10), 1)[0]}"))
            and told[0].name == near
        ):
            known[near] = joined(known[near], told[0])  # "하가람" above "한빛대 교수"
        before = text
        if ends and above:  # of several, an address that stands alone below the text is the first one's
            above, near = False, persons[0] if persons else None
        if named := [name for name in persons if name in text]:
            for other in () if "기자" in text else outsider_in(text):
                if other.name in known:
                    known[other.name] = joined(known[other.name], other)
            for other in parse_byline(text, "ko").authors:
                if other.name in known:
                    known[other.name] = joined(known[other.name], _without_masters_address(_plain(other, paper)))
            near, beside = named[0], _BESIDE if len(persons) == 1 else 0
            known[near] = _as_signed_off(known[near], text[-_SIGN_OFF:], is_card=ends, is_sole=len(named) == 1)
            if ends and len(named) == 1 and not known[near].email and (own := address_behind(text, near)):
                known[near] = known[near].model_copy(update={"email": own})
        elif ends and len(persons) > 1 and (several := addresses_of(text, len(persons))):
            for name, address in zip(persons, several, strict=True):
                known[name] = joined(known[name], Author(name=name, email=address))
        elif ends and near and beside > 1 and len(persons) == 1 and not known[near].email and (living := address_behind_life(text)):
            known[near] = known[near].model_copy(update={"email": living})
        elif (
            (ends or beside > 0 and is_address(text))
            and near
            and not known[near].email
            and (email := lone_address(text, near))
            and not names_reporter(text)
        ):
            known[near] = known[near].model_copy(update={"email": email})
    return tuple(known[name] for name in persons)


def _as_signed_off(author: Author, text: str, *, is_card: bool, is_sole: bool) -> Author:
    """The author with the role that a station's card tells, and with the address behind how a report ends."""
    changes: dict[str, str] = {}
    if is_card and not author.role and (called := _INTRODUCED.search(text)) and called[1] == author.name:
        changes["role"] = called[2]
    if is_sole and not author.email and (signed := _SIGNED_OFF.search(text)):
        changes["email"] = signed[1]
    return author.model_copy(update=changes) if changes else author


def _without_masters_address(author: Author) -> Author:
    """A person without the address of who runs the site: old systems print it beside every reporter."""
    runs_site = author.kind == "person" and (author.email or "").lower().startswith(_MASTERS)
    return author.model_copy(update={"email": None}) if runs_site else author


_MASTERS = ("webmaster@", "master@", "admin@")


def _with_agency(authors: tuple[Author, ...], draft: Draft) -> tuple[Author, ...]:
    """The authors with the agency or paper that names them in the dateline which opens the text: "(나루=한빛통신) 하가람 기자 = "."""
    told: dict[str, str | None] = {}
    for s in draft.body.segments[:_OPENING] if draft.body is not None else ():
        opening = s.text[:_DATELINE]
        if opening[:1] in _OPENERS and s.kind == "text" and ("기자" in opening or "특파원" in opening):
            closed = max(map(opening.find, _CLOSERS))
            signs = opening.find("=", closed)
            told |= {
                author.name: author.organization
                for author in parse_byline(opening[: max(signs, closed) + 1], "ko").authors
                if _is_paper(author.organization or "", opening)
            }
    return authors if not told else tuple(
        author.model_copy(update={"organization": agency})
        if author.kind == "person" and author.organization is None and (agency := told.get(author.name)) else author
        for author in authors
    )  # fmt: skip


def _is_paper(agency: str, opening: str) -> bool:
    """Whether what a dateline names is more than a place: "[한빛통신=하가람 기자]" and "(나루=한빛)", not "[나루=하가람 기자]"."""
    return len(agency) > _LONGEST_PLACE or agency[:1].isascii() or agency.startswith("뉴스") or f"={agency}" in opening.replace("= ", "=")


_LONGEST_PLACE = 3
#: Segments before a text's first words, pictures and their captions among them; characters of a dateline, and what is around its place.
_OPENING, _DATELINE, _OPENERS, _CLOSERS = 14, 70, ("(", "[", "【"), (")", "]", "】")


def _signing_beside(author: Author, lines: list[tuple[str, bool]]) -> tuple[Author, ...]:
    """Who signs at the text's end behind its only author, who is alone above it: "하가람·노을빛 기자 haga@press.example"."""
    for text, ends in lines:
        if ends and text.lstrip("[(<【/ ").startswith(author.name) and "기자" in text and is_byline(text, (author,), "ko"):
            return tuple(
                other
                for other in parse_byline(text, "ko").authors
                if other.name != author.name and other.role and other.kind == "person"
            )
    return ()


def _with_roles(authors: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The authors with the roles that touch their names in lines above and below the text, or where it opens and ends."""
    lines = [text for line, _ in lines_of_authors(page, draft) if (text := line if len(line) <= _SIGNING else "")]
    if (body := draft.body) is not None and body.segments:
        lines += [body.segments[0].text[:_ENDS], body.segments[-1].text[-_ENDS:]]
    found: list[Author] = []
    for author in authors:
        role = None
        if author.kind == "person" and not author.role:
            role = next((role for line in lines if (role := role_beside(author.name, line))), None)
        found.append(author.model_copy(update={"role": role}) if role else author)
    return _with_last_address(tuple(found), page, draft)


def _with_last_address(authors: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The only author with the address that stands alone in one of the text's last lines, or below it if it is spelled like the name."""
    body = draft.body
    if body is None or len(authors) != 1 or authors[0].kind != "person" or authors[0].email:
        return authors
    # which agencies set below it
    texts = (
        s.text.removesuffix("(END)").rstrip()
        for s in reversed(body.segments[-_END:])
        if s.kind == "text" and "@" in s.text
    )
    last = next((text for text in texts if is_address(text)), None)
    if named := next(
        (
            s.text
            for s in reversed(body.segments[-_END:])
            if s.kind == "text" and "@" in s.text and is_name_with_address(s.text, authors[0].name)
        ),
        None,
    ):
        return (authors[0].model_copy(update={"email": read_email(named)}),)
    if last is None and not body.detached:
        last = next(
            (
                text
                for s in page.segments[body.last : body.last + _BELOW]
                if "@" in s.text
                and is_spelled_like(text := spaced(s).rpartition(" ")[2], authors[0].name)
                and is_address(s.text)
            ),
            None,
        )
    email = lone_address(last, authors[0].name) if last else None
    return (authors[0].model_copy(update={"email": email}),) if email else authors


def _lacks(author: Author, korean: bool) -> bool:
    return author.kind == "person" and not (author.role and author.email and (author.organization or not korean))


def _plain(other: Author, paper: str) -> Author:
    """Without the employer, which may be the desk or the place, unless it is the paper: "[한빛일보=하가람 기자]"."""
    return (
        other
        if other.organization and paper and headline_key(other.organization) == headline_key(paper)
        else other.model_copy(update={"organization": None})
    )


