"""Pages whose metadata say no more than where they stand: a board's name and the site's, "보도자료 - 한빛원"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.generic.publisher.korean_site import is_korean_newsroom
from newsparse.generic.section.section_addresses import path_of
from newsparse.grammar.headline import headline_key, parts_of
from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.generic.headline.headings import Candidate
    from newsparse.generic.headline.witnesses import Witness
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

#: What boards are called.
_BOARDS = frozenset("보도자료 보도자료상세 보도자료상세보기 보도설명 보도설명자료 해명자료 설명자료 새소식 공지사항 알림 알림마당 소식 뉴스 기사 언론보도 상세보기 게시판 홍보 홍보센터".split())


#: What pages for printing, and those of systems that state nothing of the article, are called.
_FUNCTIONS = frozenset("기사인쇄 기사프린트 프린트 인쇄 인쇄하기 기사인쇄하기 프린트하기 기사보기 뉴스보기 기사본문 본문보기 기사상세 뉴스상세".split())
#: The same of boards.
_OF_BOARDS = frozenset("보도자료상세보기 보도자료상세 보도자료보기 상세보기 게시물보기 게시글보기 게시판상세보기 게시판보기".split())
#: How offices are called, which have such boards; characters of the longest name; steps of such a title: site, board, function.
_OFFICES, _LONGEST_OFFICE, _STEPS = ("부", "청", "처", "원", "공사", "공단", "위원회", "재단", "협회", "연합회", "중앙회", "학회", "진흥원", "학교", "대학", "시", "군", "구", "도"), 14, 3


def names_function(title: str) -> bool:
    """Whether a title says the site's name, if anything, and what the page is for: "한빛일보 - 기사 인쇄"."""
    if title.isascii():
        return False
    parts = parts_of(title)
    keys = [headline_key(part) for part in parts]
    return (
        len(parts) <= 2
        and not _FUNCTIONS.isdisjoint(keys)
        and all(key in _FUNCTIONS or is_korean_newsroom(part) for key, part in zip(keys, parts, strict=True))
    )  # noqa: PLR2004 - site and function


def names_office_page(title: str) -> bool:
    """Whether a title says what a page of a board is for, on the site of an office: "보도자료 상세보기 | 한빛교통부"."""
    if title.isascii():
        return False
    parts = parts_of(title)
    keys = [headline_key(part) for part in parts]
    return (
        len(parts) <= _STEPS
        and not _OF_BOARDS.isdisjoint(keys)
        and all(key in _OF_BOARDS or key in _BOARDS or is_office(part) for key, part in zip(keys, parts, strict=True))
    )


def without_function(title: str) -> str:
    """A title without what a board's page is for, behind the headline, and the board: "새 다리 개통 상세보기|보도자료"."""
    if "보기" not in title:
        return title
    headline, *rest = parts_of(title) or [title]
    before, _, function = headline.rpartition(" ")
    told = function in _OF_BOARDS and len(before) >= _SHORTEST_HEADLINE and headline_key(before) not in _BOARDS
    return before if told and all(names_board(part) or is_office(part) for part in rest) else title


_SHORTEST_HEADLINE = 8  # characters


def is_office(part: str) -> bool:
    """Whether a part of a title is spelled as an office's name: "한빛교통부"."""
    return part.endswith(_OFFICES) and len(part) <= _LONGEST_OFFICE and " " not in part


def _heads_text(title: str, page: Page) -> bool:
    """Whether a heading that leads nowhere says what a title says: it is no office's name, however it ends."""
    return any(s.tag in ("h1", "h2", "h3") and s.text == title and not leads_home(s) for s in page.segments)


#: Where Korean offices have their sites; segments at the head of a page, letters of the shortest name that stands alone.
_OFFICE_HOSTS, _HEAD, _SHORTEST = (".go.kr", ".or.kr", ".re.kr", ".mil.kr", ".ac.kr", ".hs.kr", ".ms.kr", ".es.kr", ".sc.kr", ".kg.kr"), 30, 3
#: What a part of an office's site is called behind its name: "한빛과학원 뉴스센터".
_OF_NEWS = regex(r"\s(?:뉴스센터|뉴스룸|뉴스|홍보센터|소식|웹진|홈페이지|누리집|대표\s?(?:홈페이지|누리집))$")
#: What templates set around the name of a site.
_FRAME = " :;=~·|*※★☆■◆▶"


def office_of(page: Page) -> tuple[str, str] | None:
    """(name, source) of the Korean office whose site a page is of: the end of ``<title>``, on a host of other kinds if a logo says the same, else how a logo's alternative text begins, "한빛교통부 Ministry of Example"."""
    ends = [part.strip(_FRAME) for part in parts_of(page.title_tag or "")]
    may_name = ends[1:] or ends and not _heads_text(ends[0], page)
    alts = _logos(page)
    logos = [alt.split(" ")[0] for alt in alts]
    if not page.host.endswith(_OFFICE_HOSTS):
        ends, logos = [end for end in ends if end in alts], []
    found = [(ends[at], "title") for at in (-1, 0) if ends and may_name] + [(alt, "logo") for alt in logos]
    return next(
        (
            (name, source)
            for name, source in found
            if len(name) >= _SHORTEST and is_office(_OF_NEWS.sub("", name)) and headline_key(name) not in _BOARDS
        ),
        None,
    )


def leads_home(s: Segment) -> bool:
    """Whether a line is a link to the front page, as the name of a site is."""
    if not s.links or s.link_chars < len(s.text):
        return False
    return is_front(next((link.get("href") or "" for link in s.element.iter("a")), ""))


def is_front(href: str) -> bool:
    """Whether an address is a site's front page: "/", "/index.php"."""
    if not href.startswith(("/", "http")):
        return False
    page = path_of(href).rpartition("/")[2]
    return not page or page.startswith(("index.", "main.", "portal."))


def names_board(part: str) -> bool:
    """Whether a part of a title is what boards are called: "보도자료 상세보기"."""
    return headline_key(part) in _BOARDS


def _is_nobodys(c: Candidate) -> bool:
    """Whether a heading is a board's name, an office's, or a link to the front page."""
    return names_board(c.text) or is_office(c.text) or leads_home(c.segment)


def _is_trail(title: str, page: Page) -> bool:
    """Whether a title says where its page stands and no more, a board among it: "보도자료 - 위원회 소식 - 알림마당 - 한빛위원회"; each step short and the office's name or in a menu or a trail of the page."""
    parts = parts_of(title) or [title.strip(_FRAME)]
    if len(parts) == 1 and is_office(parts[0]):
        return _signs_site(parts[0], page)
    if not 1 < len(parts) <= _LONGEST_TRAIL or any(len(part) > _LONGEST_OFFICE for part in parts):
        return False
    if not any(map(_is_called_board, parts)):
        return False
    steps = [part for part in parts if not _is_called_board(part) and not is_office(part)]
    menus = [s.text for s in page.segments if s.kind == "text" and len(s.text) <= _LONGEST_MENU and _leads(s)] if steps else []
    return all(any(step in menu for menu in menus) for step in steps)


def _is_called_board(part: str) -> bool:
    """Whether a part of a title is a board's name, or one word that ends as such names do: "병원뉴스"."""
    return names_board(part) or part.endswith(_ENDS) and len(part) <= _LONGEST_BOARD and " " not in part


_ENDS, _LONGEST_BOARD = ("뉴스", "소식", "보도자료", "공지사항", "게시판", "알림마당"), 7


def _leads(s: Segment) -> bool:
    """Whether a line is of a menu or a trail."""
    return bool(s.links or s.flags & _MENU) or _CRUMBS.search(f"{s.branch.names} {s.element.get('class')}".lower()) is not None


def _signs_site(name: str, page: Page) -> bool:
    """Whether a logo at the head of a page, a link home there, or a line at its foot says a name."""
    head = page.segments[:_HEAD]
    if any(alt.startswith(name) for alt in _logos(page)) or any(s.text == name and leads_home(s) for s in head):
        return True
    return any(name in s.text for s in page.segments[-_FOOT:])


def _logos(page: Page) -> list[str]:
    """The alternative texts of pictures at the head of a page."""
    return [s.element.get("alt") or "" for s in page.segments[:_HEAD] if s.kind == "image"]


_FOOT = 6
#: Steps of the longest such title; characters of a menu; what boxes of trails are called.
_LONGEST_TRAIL, _LONGEST_MENU, _MENU = 6, 80, In.NAV.value | In.LIST.value
_CRUMBS = regex(r"locat|crumb|path|navi?(?![a-z])|lnb|gnb")


def without_boards(page: Page, candidates: list[Candidate], witnesses: list[Witness], paper: list[Witness]) -> tuple[list[Candidate], list[Witness], list[Witness]]:
    """The h1s and what is stated, without the site's name and its boards' where nothing else is stated; what named the site goes to the last."""
    if not candidates and witnesses and all(names_office_page(w.raw) for w in witnesses):
        return candidates, [], witnesses
    nobodys = all(map(_is_nobodys, candidates))
    if nobodys and witnesses and all(_is_trail(w.raw, page) for w in witnesses):
        return [], [], paper or witnesses
    if not _name_no_article(candidates, witnesses):
        return candidates, witnesses, paper
    return [c for c in candidates if not leads_home(c.segment)], [], paper or witnesses


def _name_no_article(candidates: Sequence[Candidate], witnesses: Sequence[Witness]) -> bool:
    """Whether all that is stated are names of boards and of the site, as an h1 that leads to its front page shows it."""
    homes = {headline_key(c.text) for c in candidates if leads_home(c.segment)}
    if not homes or not witnesses:
        return False
    said = [{headline_key(part) for part in parts_of(w.text)} for w in witnesses]
    return all(parts and parts <= homes | _BOARDS for parts in said) and any(parts & _BOARDS for parts in said)
