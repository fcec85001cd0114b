"""Who writes for a Korean newspaper and is none of its reporters: "하슬찬 | 소설가", "탁이든 가온대 경제학부 교수"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.byline.shown.places import Places
from newsparse.generic.byline.shown.window import Window
from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: A column's name in brackets before its headline; what sections of opinion are called.
_COLUMN = regex(r"\s?(?:\[[^\[\]]{2,24}\]|<[^<>]{2,24}>|〈[^〈〉]{2,24}〉|【[^【】]{2,24}】)")
_OPINION = regex(r"오피니언|칼럼|사설|기고|시론|논단|에세이|기획연재|opinion|column")
_ROLE = regex(r"(?:교수|변호사|소설가|시인|작가|수필가|에세이스트|만화가|화백|사진가|저술가|비평가|평론가|연구원|연구위원|소장|대표|의원|회장|이사장|원장|위원|위원장|센터장|PD|의사|약사|박사|목사|신부|스님|시장|군수|구청장|총장|학장|이사|칼럼니스트|디렉터|활동가|교사|과장|부장|팀장|실장|국장|본부장|지부장|사무국장|사무처장|사무총장|관장|교장|교감|대사|간호사|변리사|세무사|회계사|노무사|한의사|수의사|전문의|건축가|기획자|감독|연구자|학자|번역가)\s?[)\]]?$")
_LONGEST = 45
#: Who writes, in brackets before the first words of the text: "[탁이든 가온대 경제학부 교수] 다리는 …".
_IN_BRACKETS = regex(r"\[([^\[\]=]{5,45})\](?=\s?\S)")
#: What one wrote, behind what one does: "하가람 수필가·『골목』 저자".
_WORKS = regex(r"\s?[·,]\s?[『「《<][^』」》>]{1,30}[』」》>]\s?(?:저자|지은이|작가)$")
#: Bits of the segments' place: of a text's first lines, and of its last.
_FIRST, _LAST = 3, 3
#: Segments above a headline among which the page's trail stands, its characters, and what parts its steps.
_TRAIL_ABOVE, _LONGEST_TRAIL, _STEPS = 4, 60, frozenset(">›»")
_CAPTION = In.CAPTION.value


def outsiders(page: Page, draft: Draft, window: Window) -> Iterator[Candidate]:
    """A line above or below a piece of opinion that is nothing but a name and what its bearer does."""
    if not str(draft.get("language") or "").startswith("ko"):
        return
    places = Places(window.head)
    near = [s for s in window.near if window.head < s.index < window.end + _FIRST]
    yield from _beside_date(near)
    if not _is_opinion(page, str(draft.get("title") or ""), window.head):
        return
    ending = [s for s in (*window.near, *window.after) if s.index >= max(window.last - _LAST, window.end + _FIRST)]
    found = _first_of(near, places) or _first_of(ending, places) or _below_portrait(near, page)
    if found is not None:
        yield found


def _first_of(lines: list[Segment], places: Places) -> Candidate | None:
    for s in lines:
        opens = _IN_BRACKETS.match(s.text) if s.text[:1] == "[" else None
        if places.of(s) is not None and (authors := outsider_in(opens[1] if opens else s.text)):
            return Candidate("generic.byline.outsider", authors, 1.5, opens[0] if opens else s.text, s.element)
    return None


def _below_portrait(near: list[Segment], page: Page) -> Candidate | None:
    """Whom the line below the first picture names, if it says no more than a name and what its bearer does."""
    for s in near:
        if (s.flags & _CAPTION or page.segments[s.index - 1].kind == "image") and (authors := outsider_in(" ".join(s.text.split()))):
            return Candidate("generic.byline.portrait", authors, 0.5, s.text, s.element)
    return None


def outsider_in(line: str) -> tuple[Author, ...]:
    """Who a line names that says no more than a name and what its bearer does; nobody else."""
    text = _WORKS.sub("", line.strip(" /=■◇▲<>〈〉"))
    if len(text) > _LONGEST or not (_ROLE.search(text) or text.endswith(")") and _ROLE.search(text.partition("(")[0].rstrip())):
        return ()
    read = parse_byline(text, "ko", trusted=True)
    return read.authors if len(read.authors) == 1 and read.marked and text.lstrip("글: ").startswith(read.authors[0].name) else ()


def _beside_date(near: list[Segment]) -> Iterator[Candidate]:
    """The first line with a date that names an outsider before it, whatever the page is about: "하가람 변호사 | 2031.02.09"."""
    for s in near:
        if (
            holds_digit(s.text)
            and (rest := beside_dates(spaced(s)))
            and (authors := outsider_in(rest.partition("|")[0]) or _bare_name(rest))
        ):
            yield Candidate("generic.byline.outsider", authors, 1.5, s.text, s.element)
            return


def _is_opinion(page: Page, title: str, head: int) -> bool:
    if _COLUMN.match(title) or _OPINION.search((page.meta("article:section", "article:section2") or "").lower()):
        return True
    above = page.segments[max(0, head - _TRAIL_ABOVE) : max(0, head)]
    return any(len(s.text) <= _LONGEST_TRAIL and not _STEPS.isdisjoint(s.text) and _OPINION.search(s.text.lower()) for s in above)


def _bare_name(text: str) -> tuple[Author, ...]:
    """The name that a line says and nothing else, beside its dates: of three syllables, since two are often a place."""
    return (Author(name=text),) if len(text) == _SYLLABLES and is_korean_name(text) else ()


_SYLLABLES = 3
