"""The links of a byline that are names: rel=author, addresses of authors' pages, links in a byline's own element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.grammar.bylines.bywords import BYLINE_END, NOT_NAMES, introduction
from newsparse.grammar.bylines.east_asian_roles import ROLES
from newsparse.grammar.bylines.names import parse_byline, read_email
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Steps of an address after which an author is named: "/author/jane-doe", "/about/people/jane-doe".
_AUTHOR_STEPS = frozenset(
    "author authors by byline bylines reporter-bio av profile profiles staff people person persons writer writers reporter reporters journalist journalists "
    "contributor contributors autor autoren autores autori autora auteur auteurs redaktion redacteur redacteurs team user users "
    "member members columnist columnists firmas redactores giornalisti autore bio journaliste journalistes skribenter profil "
    "persona muhabir muhabirler yazar yazarlar zurnalistas zurnaliste zurnalists autorius avtor avtori avtory authory autorka autorzy dziennikarz novinari novinar "
    "szerzo szerzok toimittaja kirjoittaja skribent forfatter redaktor redaktorzy autory arthrografos syntaktis penulis wartawan tacgia tac-gia phong-vien katib kolumnist columnista columnistas "
    "periodista periodistas articulistas redactor colunistas colaboradores jornalista firma firmes signatures hofundur zpravodaj mwandishi editorial-team expert experts correspondent correspondents expert-author expert-authors".split()
)
_EDGES = " \n:：/／|｜、·"
_FAR_EAST = "\u3040"  # the least character of scripts whose names have no shape of their own
#: An account's name: one word, all lower case or with digits in it.
_HANDLE = regex(r"@?[a-z][a-z0-9_.-]{2,29}")
#: Where channels and accounts are, of a newsroom as of anybody.
ELSEWHERE = regex(r"(?:https?:)?//(?:[a-z]{1,3}\.)?(?:youtube\.com|tiktok\.com|threads\.(?:net|com)|instagram\.com|facebook\.com|pinterest\.\w+|t\.me)/")
#: Steps of an address after which a section or a tag is named.
_SECTION_STEPS = frozenset("category categories tag tags section sections kategorie kategorien rubrik rubrique categoria".split())
#: What stands before the name of somebody who did not write.
_OTHER_WORK = regex(r"\b(?:reviewed|checked|edited|verified|translated|photos?|photographs|illustrat\w{2,6}|video|produced|graphics)\s{1,3}by\W{0,4}$")


def author_links(segment: Segment, language: str | None, inside_byline: bool) -> Iterator[tuple[str, Author]]:
    """The names that its links show, up to where the byline ends; not those of other work ("Edited by")."""
    pieces = [(text, _anchor_of(element, tail)) for text, element, tail in [*segment.pieces, ("", segment.element, False)]]
    linked: dict[Element, list[str]] = {}  # what readers see of each: an icon in it has a title
    for text, anchor in pieces:
        if anchor is not None:
            linked.setdefault(anchor, []).append(text)
    between, found = "", False
    for text, anchor in pieces:
        if anchor is None:
            between += text
            continue
        if anchor not in linked:
            continue
        shown = " ".join(" ".join(linked.pop(anchor)).split())
        between, before = "", between.lower()
        if found and BYLINE_END.search(before):
            return
        if before and (_OTHER_WORK.search(before) or ROLES.get(_last_word(before), "writes") != "writes"):
            continue
        href = anchor.get("href") or ""
        if href.startswith("mailto:"):
            continue
        rel = (anchor.get("rel") or "").split()
        kind = (
            "rel"
            if "author" in rel
            else "href"
            if is_author_page(href)
            or _lists_work_of(shown, anchor)
            or shown[:1] == "@"
            and href[:1] == "/" != href[1:2]
            and _is_handle(shown, href)
            else "byline"
        )
        if kind == "byline" and (not inside_byline or _leads_to_section(anchor) or _is_labelled_otherwise(before, language)):
            continue
        if kind == "href" and _is_handle(shown, href):
            found = True
            yield kind, Author(name=shown.lstrip("@")).model_copy(update={"url": href})
        elif 1 < len(shown) < 80:
            named = parse_byline(shown, language, trusted=kind == "rel" or kind == "href" and max(shown) >= _FAR_EAST).authors
            if not named and _is_nickname(shown, href, kind, anchor):
                kind, named = "nick", (Author(name=shown.removeprefix("u/"), kind="organization" if is_newsroom(shown) else "person"),)
            for author in named:
                found = True
                yield kind, author.model_copy(update={"url": href}) if href[:1] not in ("", "#") else author


def _last_word(before: str) -> str:
    """What a line says right before a link: "責任編輯" of "報導 責任編輯："."""
    return next(iter(before.strip(_EDGES).split()[-1:]), "")


#: How a link says that it leads to all that somebody wrote, or to who that is: before the name, and behind it.
_WORK_OF = regex(
    r"\b(?:posts?|articles?|stories|bio(?:graphy)?|profile|contenu|artigos|posts|matérias|articoli|articolo|contenuti|artículos|entradas|notas|noticias|publicaciones|artykuły|teksty|wpisy|"
    r"beiträge|artikel|inhalte|profil(?:seite)?|artiklar|artikler|artikelen|berichten|inlägg|innlegg|indlæg|статьи|материалы|записи|публикации|články|yazıları)\W{1,3}"
    r"(?:by|of|from|von|av|af|van|de|di|do|da|por|par|autora?|автора)\W{1,3}$|^author(?: bio| profile)?: $", re.I
)  # fmt: skip
_BIO_OF = regex(r"[’']s? (?:bio(?:graphy)?|profile|author page|posts|articles|stories|archive)\b", re.I)
_NICKNAME = 30  # characters
#: Where accounts have their pages; people whom a story is about have theirs elsewhere.
_ACCOUNTS = regex(r"/(?:authors?|autor\w{0,3}|auteurs?|users?|members?|profil\w{0,2})/|[?&]author(?:_name)?=|/@")
_COLONS = (":", "：")
#: A link's tooltip says little besides the name.
_TOOLTIP = 60


def _lists_work_of(shown: str, anchor: Element) -> bool:
    """Whether a link that shows a name says of it that it leads to that one's work: "Posts by Jane Doe", "Zur Profilseite von Jonas Keil"."""
    for said in (anchor.get("title"), anchor.get("aria-label")):
        if said and " " in shown and len(said) < len(shown) + _TOOLTIP and (at := said.find(shown)) > 0:
            return _WORK_OF.search(said[:at]) is not None or _BIO_OF.match(said[at + len(shown) :]) is not None
    return False


def _is_handle(shown: str, href: str) -> bool:
    """Whether a link shows the account that it leads to, where members have no other name: "devhaneul" for /@devhaneul."""
    if shown.lower() in NOT_NAMES:
        return False
    return (
        _HANDLE.fullmatch(shown) is not None
        and href.rstrip("/").rpartition("/")[2].lstrip("@~").casefold() == shown.lstrip("@").casefold()
    )


#: Labels of scripts without blanks, which stand glued to what is before them.
_EASTERN = tuple(f"{label}{colon}" for label in ("作者", "记者", "記者", "编辑", "編輯", "文", "著者", "執筆") for colon in ":：")


def _is_labelled_otherwise(before: str, language: str | None) -> bool:
    """Whether a label with a colon ends what stands before a link, and introduces no author: "Организации:"."""
    label = before.rstrip()
    return label.endswith(_COLONS) and introduction(language, f"{label.split()[-1]} x") is None and not label.endswith(_EASTERN)


def _is_nickname(shown: str, href: str, kind: str, anchor: Element) -> bool:
    """Whether a link to an author's page shows a name that has no shape of one, but that of its address: "mh" for /author/mh, "Catch of the day" for /members/catch-of-the-day.17/."""
    if kind != "rel" and (kind != "href" or not _ACCOUNTS.search(href.lower())):
        return False
    page = letters_of(href.rstrip("/").rpartition("/")[2].lower())
    name = letters_of(shown.lower())
    return (
        shown.lower() not in NOT_NAMES
        and len(shown) <= _NICKNAME
        and len(name) > 1
        and (
            len(page) > 1
            and (page in name or name in page)
            or kind == "rel"
            and (anchor.get("title") or "").endswith(f" {shown}")
        )
    )


def is_author_page(href: str) -> bool:
    """Whether an address looks like that of an author's page."""
    low = href[:300].lower()
    if ELSEWHERE.match(low):
        return False
    if "/author" in low or "author=" in low or "/@" in low:
        return True
    steps = low.split("/")[1:]
    for at, step in enumerate(steps):
        word, _, value = step.partition("=" if "?" not in step else "?")
        if word in _AUTHOR_STEPS and (value or steps[at + 1 : at + 2] not in ([], [""])):
            return True
    return False


def is_section_link(segment: Segment) -> bool:
    """Whether the first link of a line leads to a section or a tag: what a byline says after its name."""
    for _, element, tail in segment.pieces:
        if (anchor := _anchor_of(element, tail)) is not None:
            return _leads_to_section(anchor)
    return False


def _leads_to_section(anchor: Element) -> bool:
    rel = (anchor.get("rel") or "").split()
    steps = (anchor.get("href") or "")[:300].lower().split("/")
    return "category" in rel or "tag" in rel or not _SECTION_STEPS.isdisjoint(steps[:-1])


def mailed(segment: Segment) -> str | None:
    """The address of a mail link in a line."""
    if not segment.links:
        return None
    for _, element, tail in segment.pieces:
        href = (anchor.get("href") or "") if (anchor := _anchor_of(element, tail)) is not None else ""
        if href[:7].lower() == "mailto:" and (address := read_email(href[7:])):
            return address
    return None


def _anchor_of(element: Element, tail: bool) -> Element | None:
    """The link that holds a piece of text, looking two levels up."""
    holder = element.getparent() if tail else element
    for _ in range(3):
        if holder is None or holder.tag == "a":
            return holder
        holder = holder.getparent()
    return None


def is_linked_headline(text: str, authors: tuple[Author, ...], language: str | None) -> bool:
    """Whether a link in a Korean writer's box leads to another text of that one: "[칼럼] 봄의 이자"; none is a desk, or a name behind one.

    Args:
        authors: whom the text names, read as a byline.
    """
    if not (language or "").startswith("ko") or _LINKED_HEADLINE.match(text) is None:
        return False
    last = text.rpartition(" ")[2]
    if last.endswith(("팀", "부", "국", "룸", "센터")) and is_newsroom(last):
        return False  # "한빛일보 디지털 뉴스팀"
    employed = [author for author in authors if author.organization and is_newsroom(author.organization)]
    return not any(text == f"{author.organization} {author.name}" for author in employed)


_LINKED_HEADLINE = regex(r"\[[^\]]{1,20}\] ?\S{1,20} |\S{1,20}의 |\S{1,20} \S{1,20} \S")
