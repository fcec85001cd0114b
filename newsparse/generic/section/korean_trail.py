"""The trail of a Korean page that nothing calls one and that does not begin with the start page: "사회 > 해양수산", links above the headline."""

from __future__ import annotations

from newsparse.draft import Draft
from newsparse.generic.dates.shown import headline_indexes
from newsparse.generic.section.korean_sections import SECTIONS, are_side_by_side
from newsparse.generic.section.trail import holds_headline
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

#: Segments above a headline among which its trail stands, steps of one, characters of a step.
_ABOVE, _FEW, _LONGEST = 3, 3, 14
_SPACES = 1  # in a step that nothing links
_LEVELS = 4  # from a line's own box to that which holds the headline too
_LINK = In.LINK.value
_MENU = int(In.FOOTER | In.ASIDE | In.NAV)
_DEEPER, _MARKS = frozenset(">›»→❯＞"), " >›»→❯＞|/·ㅣ\xa0\n"
#: What a line of links is called that leads to the text, where no mark says so.
_CALLED = regex(r"(?:^|[ _-])(?:loc|location|path|cate(?:gory)?|section|sec)(?:$|[ _-])|(?:cate|section)[-_]?(?:name|wrap|area)")


def linked_steps(page: Page, draft: Draft) -> list[str]:
    """The steps of a line of links right above the headline, the first of which is called as a section is."""
    if not str(draft.get("language") or "").startswith("ko"):
        return []
    return next((steps for headline in headline_indexes(page, draft) if (steps := _above(headline, page))), [])


def _above(headline: int, page: Page) -> list[str]:
    menu = _MENU & ~page.segments[headline].flags
    for s in reversed(page.segments[max(0, headline - _ABOVE) : headline]):
        if s.kind != "text" or s.flags & menu:
            continue
        if s.flags & _LINK and s.branch.tag == "li" or s.tag == "li":
            return _steps_of(_of_list(s, page), headline) if holds_headline(s.branch, headline, _LEVELS) else []
        if steps := _steps_of([s], headline):
            return steps if holds_headline(s.branch, headline, _LEVELS) else []
    return []


def _of_list(s: Segment, page: Page) -> list[Segment]:
    """The items of the list that a line is one of."""
    around: Branch | None = s.branch
    while around is not None and around.tag not in ("ul", "ol"):
        around = around.parent
    return [] if around is None or around.last - around.first > _FEW else list(page.segments[around.first : around.last])


def _steps_of(lines: list[Segment], headline: int) -> list[str]:
    """What the links of a line, or of each line of a list, say, if nothing else stands there and they lead from a section into one within it."""
    steps = [text for s in lines for text in _linked(s)] or _parted(lines)
    if not 1 < len(steps) <= _FEW or steps[0] not in SECTIONS or max(map(len, steps)) > _LONGEST or any(s.index >= headline for s in lines):
        return []
    said = "".join([s.text for s in lines])
    if len(said.translate(_NO_MARKS)) != sum([len(step.translate(_NO_MARKS)) for step in steps]):
        return []
    marked = not _DEEPER.isdisjoint(said)
    return steps if marked or not are_side_by_side(steps) and any(_CALLED.search(_names(s)) for s in lines) else []


def _parted(lines: list[Segment]) -> list[str]:
    """The steps of a line that marks part and nothing links: "산업 > 자동차"."""
    if len(lines) != 1 or _DEEPER.isdisjoint(said := lines[0].text) or len(said) > _FEW * _LONGEST:
        return []
    steps = [step for piece in _PARTS.split(said) if (step := piece.strip(_MARKS))]
    return steps if not any("," in step or step.count(" ") > _SPACES for step in steps) else []  # "문화 > 책 > 우리가 몰랐던 섬"


_PARTS = regex(r"[>›»→❯＞]")
_NO_MARKS = str.maketrans("", "", _MARKS)


def _linked(s: Segment) -> list[str]:
    """What each link of a line says."""
    if s.flags & _LINK:
        return [s.text.strip(_MARKS)]
    pieces = [(text.strip(_MARKS), e) for text, e, is_tail in s.pieces if not is_tail]
    return [said for said, e in pieces if said and (e.tag == "a" or (around := e.getparent()) is not None and around.tag == "a")]


def _names(s: Segment) -> str:
    around = s.branch.parent.names if s.branch.tag in ("li", "ul", "ol") and s.branch.parent is not None else ""
    return f"{s.element.get('class') or ''} {s.branch.names} {around}".lower()
