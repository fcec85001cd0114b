"""Boards of Korean offices, where a table states headline, office and day in labelled cells, and holds the text below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.marking import read_anew
from newsparse.page import Page
from newsparse.sources import Declared
from newsparse.tree.shown_text import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Labels of the cells. The first three headline cells, office, and day; the last those of a press release.
_HEADLINE = ("제목", "제 목")
_OFFICE = ("담당부서", "작성부서", "부서", "부서명", "담당기관", "기관명", "작성자", "등록자", "작성자명", "이름", "글쓴이")
_DAY = ("작성일", "등록일", "게시일", "배포일", "보도일", "작성일자", "등록일자", "게시일자", "보도일자", "작성일시", "등록일시")
#: Who posts for whom it may concern.
_NOBODY = frozenset("관리자 최고관리자 운영자 웹마스터 admin Admin webmaster".split())
#: How a desk's name ends, as no person's does, and what it is about where it ends as a person's may: "문화과", "홍보실".
_DESKS, _OF_DESKS, _ABOUT = ("과", "팀", "처"), ("실", "부", "국", "관"), frozenset("홍보 공보 기획 정책 민원 감사 전산 정보 인사 총무 행정 교무 교육 연구 학생 도서 안전 복지 문화 환경 건설 기록 박물 미술 체육".split())
#: The table has so many rows at most, and the text so many characters at least.
_ROWS, _SHORTEST = 20, 80
_MOVED = "data-notice"
_MARKS = tuple(word.encode() for word in ("작성일", "등록일", "게시일", "배포일", "보도일"))
_SHARED = "일".encode()[:1]  # a byte of all of them, which no page without Hangul holds: one byte is found twenty times as fast as a word


def _said(cell: Element) -> str:
    return text_of(cell).strip(" :：")


def _cells(table: Element) -> dict[str, Element]:
    """Label to the cell behind it."""
    found: dict[str, Element] = {}
    for label in table.iter("th"):
        cell = label.getnext()
        if cell is not None and cell.tag == "td":
            found.setdefault(_said(label), cell)
    return found


def _text_cell(table: Element) -> Element | None:
    """The cell that holds the text: the longest that no label stands before; where it was moved below the table, the box that it is now."""
    if (below := table.getnext()) is not None and below.get(_MOVED):
        return below
    free = [
        cell
        for cell in table.iter("td")
        if (before := cell.getprevious()) is None or before.tag != "th" or _said(before) in ("내용", "본문")
    ]
    longest = max(free, key=lambda cell: len(text_of(cell)), default=None)
    return longest if longest is not None and len(text_of(longest)) >= _SHORTEST else None


def _alone_above(table: Element) -> Element | None:
    """The cell that is all of the first row and spans the table, as a headline without a label does."""
    row = next(table.iter("tr"), None)
    cells = [cell for cell in row if cell.tag in ("th", "td")] if row is not None else []
    return cells[0] if len(cells) == 1 and cells[0].get("colspan") and text_of(cells[0]) else None


class notice(Declared):  # noqa: N801
    """Cells of the first table that holds a headline behind its label, a day, and a text: those behind ``labels``; without any, the text's."""

    labels: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"notice({', '.join(map(repr, self.labels))})"

    def find(self, page: Page) -> list[Any]:
        if _SHARED not in page.source or not any(mark in page.source for mark in _MARKS):
            return []
        for table in page.root.iter("table"):
            if len(table.findall(".//tr")) > _ROWS or table.find(".//table") is not None:
                continue
            cells = _cells(table)
            if (above := _alone_above(table)) is not None:
                cells.setdefault(_HEADLINE[0], above)
            text = _text_cell(table) if _HEADLINE[0] in cells or _HEADLINE[1] in cells else None
            if text is not None and any(label in cells for label in _DAY):
                return [cells[label] for label in self.labels if label in cells] if self.labels else [text]
        return []


class NoticeBoard(Extractor):
    """A page of such a board."""

    timezone = "Asia/Seoul"
    marker = notice()
    title = notice(_HEADLINE)
    published_at = notice(_DAY)
    body = notice()

    def prepare(self, page: Page) -> Page:
        """The page with the text below the table: paragraphs in a cell would be read as data."""
        for cell in notice().find(page):
            table = next(cell.iterancestors("table"), None)
            if table is not None:
                cell.tag = "div"
                cell.set(_MOVED, "text")
                table.addnext(cell)
        return read_anew(super().prepare(page))

    def authors(self, page: Page) -> list[Author]:
        """The office that published it, or who posted it."""
        for cell in notice(_OFFICE).find(page):
            if (name := text_of(cell)) and name not in _NOBODY:
                return [Author(name=name, kind="person" if is_korean_name(name) and not _is_desk(name) else "organization")]
        return []


def _is_desk(name: str) -> bool:
    return name.endswith(_DESKS) or name.endswith(_OF_DESKS) and name[:-1] in _ABOUT
