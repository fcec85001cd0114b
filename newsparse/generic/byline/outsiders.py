"""Who writes for a Korean newspaper and is none of its reporters: "하슬찬 | 소설가", "탁이든 가온대 경제학부 교수"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.draft import Draft
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.places import Places
from newsparse.generic.byline.window import Window
from newsparse.grammar.names import parse_byline
from newsparse.page import Page
from newsparse.regex import regex

#: A column's name in brackets before its headline; what sections of opinion are called.
_COLUMN = regex(r"\s?(?:\[[^\[\]]{2,24}\]|<[^<>]{2,24}>|〈[^〈〉]{2,24}〉|【[^【】]{2,24}】)")
_OPINION = regex(r"오피니언|칼럼|사설|기고|시론|논단|에세이|기획연재|opinion|column")
_ROLE = regex(r"(?:교수|변호사|소설가|시인|작가|평론가|연구원|연구위원|소장|대표|의원|회장|이사장|원장|위원|위원장|센터장|PD|의사|약사|박사|목사|신부|스님|시장|군수|구청장|총장|학장|이사|칼럼니스트|디렉터|활동가|교사)\s?[)\]]?$")
_LONGEST = 45
#: Bits of the segments' place: of a text's first lines, and of its last.
_FIRST, _LAST = 3, 3


def outsiders(page: Page, draft: Draft, window: Window) -> Iterator[Candidate]:
    """A line above or below a piece of opinion that is nothing but a name and what its bearer does."""
    if not str(draft.get("language") or "").startswith("ko") or not _is_opinion(page, str(draft.get("title") or "")):
        return
    places = Places(window.head)
    near = [s for s in window.near if window.head < s.index < window.end + _FIRST]
    for s in (*near, *(s for s in window.after if s.index >= window.last - _LAST)):
        text = s.text.strip(" /=■◇▲<>〈〉")
        if len(text) > _LONGEST or not _ROLE.search(text) or places.of(s) is None:
            continue
        read = parse_byline(text, "ko", trusted=True)
        if len(read.authors) == 1 and read.marked and text.lstrip("글: ").startswith(read.authors[0].name):
            yield Candidate("generic.byline.outsider", read.authors, 1.5, s.text, s.element)
            return


def _is_opinion(page: Page, title: str) -> bool:
    return bool(_COLUMN.match(title) or _OPINION.search((page.meta("article:section", "article:section2") or "").lower()))
