"""The office that a Korean press release is from, where a label says which: "담당부서 문화체육과"; the paper, where it signs with its address."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Author, Publisher
from newsparse.draft import Draft
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.window import Window
from newsparse.grammar.bylines.names import read_email
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment

_LABELS = frozenset(("담당부서", "작성부서", "부서", "부서명", "제공부서", "담당기관", "소관부서", "작성기관", "배포기관"))
_LABELLED = regex(rf"(?:{'|'.join(sorted(_LABELS))})\s?[:：|]?\s?([가-힣A-Za-z0-9·() ]{{2,30}})")
_NAME = regex(r"[가-힣A-Za-z0-9·() ]{2,30}")
#: Who posted, if it is called as an office is: "작성자 건설교통과".
_POSTED = regex(r"(?:작성자|등록자|글쓴이)\s?[:：|]?\s?([가-힣0-9·() ]{1,20}(?:과|팀|실|국|담당관|센터|사업소|보건소|위원회|관실|단))")
#: Segments after the headline among which the label stands.
_REACH = 16
#: Characters of a line in which the paper signs with its address: "한빛일보 | news@hanbit.example 등록 2031.02.09".
_LONGEST_SIGNED = 90
#: Characters of a line of labels and values.
_LONGEST_ROW = 120
_OPENS = (*_LABELS, "작성자", "등록자", "글쓴이")


def offices(page: Page, draft: Draft, window: Window) -> Iterator[Candidate]:
    """The office behind its label near the headline."""
    if not str(draft.get("language") or "").startswith("ko"):
        return
    near = page.segments[window.head : window.head + _REACH]
    publisher = draft.get("publisher")
    for at, s in enumerate(near):
        name = None
        if "@" in s.text and (paper := _signed_by_paper(s.text, publisher)):
            yield Candidate("generic.byline.paper", (paper,), 1.0, s.text, s.element)
            return
        if s.text.strip(" :：") in _LABELS:
            name = near[at + 1].text if at + 1 < len(near) and _NAME.fullmatch(near[at + 1].text) else None
        elif labelled := _behind_label(s):
            name = labelled
        elif len(s.text) <= 2 * _REACH and (found := _LABELLED.fullmatch(s.text) or _POSTED.fullmatch(s.text)):
            name = found[1].strip()
        if name:
            yield Candidate("generic.byline.office", (Author(name=name, kind="organization"),), 1.0, s.text, s.element)
            return


def _behind_label(s: Segment) -> str | None:
    """The office in a line of several labels, each in an element of its own and without a space before its value: "담당부서" + "중소금융과" + "담당자" + …."""
    if s.kind != "text" or len(s.text) > _LONGEST_ROW or not s.text.startswith(_OPENS):
        return None
    pieces = [text.strip(" :：|\n") for text, _, _ in s.pieces]
    said = [piece for piece in pieces if piece]
    if len(said) <= 2 or _NAME.fullmatch(said[1]) is None:  # noqa: PLR2004 - another label
        return None
    return said[1] if said[0] in _LABELS or _POSTED.fullmatch(" ".join(said[:2])) else None


def _signed_by_paper(line: str, publisher: Publisher | None) -> Author | None:
    """The paper as the author of what it signs with its name and its address."""
    if publisher is None or not publisher.name or len(line) > _LONGEST_SIGNED or not line.startswith(publisher.name):
        return None
    email = read_email(line)
    return Author(name=publisher.name, kind="organization", email=email) if email else None
