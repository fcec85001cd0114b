"""The trail of sections as a page shows it: in a block that is called one, or in a line above the headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.draft import Draft
from newsparse.generic.dates.shown import headline_indexes
from newsparse.generic.publisher.site import site_keys
from newsparse.generic.section.korean_sections import are_side_by_side
from newsparse.generic.section.section_addresses import path_of
from newsparse.generic.section.trail_ends import names_itself
from newsparse.generic.section.trail_steps import parted, steps_of
from newsparse.generic.section.trail_words import HERE, HOME, IN_MENUS
from newsparse.grammar.dates.shapes import NUMERIC
from newsparse.grammar.headline import headline_key
from newsparse.grammar.section_names import SECTION_NAMES
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.build import text_below
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A trail of more steps, or a step of more characters, is no trail.
LONGEST_TRAIL, LONGEST_STEP = 8, 60
_TRAIL_NAME = regex(r"bread-?_?crumb|pankuzu|(?:^|[ _-])(?:fil-d-?)?ariane(?:$|[ _-])|briciole|brotkr(?:[uü]|ue)me|broodkruimel|kruimelpad|murupolku|drobeckov|topic-?path|(?:channel|crumb)-?path|(?:^|[ _-])crumbs?(?:$|[ _-])|(?:^|[ _]|(?<!elementor)-)location(?:$|[ _-])|(?:^|[ _-])nav[-_]?path")
#: One of these stands in every name of a trail.
_TRAIL_WORDS = ("crumb", "location", "path", "pankuzu", "ariane", "briciole", "krüme", "krume", "kruimel", "polku", "drobeckov")
_STEP_MARKS = regex(r"[>›»/|·→❯]+")  # what parts a trail's steps
#: How a trail begins that says what it is.
YOU_ARE_HERE = ("您现在的位置", "您当前的位置", "您所在的位置", "您的位置", "当前位置", "当前的位置", "所在位置", "你的位置", "您現在的位置", "目前位置", "現在位置", "現在地", "현재위치", "현재 위치")
#: Segments above a headline among which its trail stands; steps of a trail that no name calls one.
_ABOVE, _FEW = 10, 6
_NAV, _LINK = In.NAV.value, In.LINK.value
_SITE_HEAD, _IN_STORY = (In.NAV | In.HEADER).value, (In.MAIN | In.ARTICLE).value
_LONGEST_LEAF = 300  # characters of a block of text alone that may be one


def shown_steps(page: Page, draft: Draft) -> list[str]:
    """The steps of the first short block that is called a breadcrumb."""
    title = draft.get("title")
    for names, named in _named_blocks(page, draft):
        # "Share", "Hide related pages"; a headline whose dash parts no steps
        segments = [s for s in named if s.tag != "button" and s.text != title and not _is_date(s)]
        steps = [step for s in segments for step in steps_of(s)]
        if len(steps) > 1 and _ends_in_text(segments) and names_itself(steps[-1], page, draft):
            steps.pop()
        if len(steps) > 1 and headline_key(steps[0]) not in HOME and _begins_at_front(steps, segments):
            steps[0] = "Home"  # whatever it is called there
        if not steps or len(steps) > LONGEST_TRAIL + 2 or max(map(len, steps)) > 4 * LONGEST_STEP:
            continue
        # which may be an address
        if (
            "location" not in names
            or headline_key(steps[0]) in HOME
            or _leads_from_site(steps[0], segments, page, draft)
        ):
            return steps[::-1] if _leads_outwards(segments) else steps
        if headline_key(steps[-1]) in HERE or headline_key((parted(segments[-1].text) or [""])[-1]) in HERE:
            return steps
    return []


def _is_date(s: Segment) -> bool:
    """Whether a line beside the links is when the text was published, whose strokes part no steps: "Thứ Sáu, 14/03/2031 - 06:30"."""
    return not (s.links or s.flags & _LINK) and len(s.text) <= LONGEST_STEP and NUMERIC.search(s.text) is not None


def _leads_from_site(step: str, segments: list[Segment], page: Page, draft: Draft) -> bool:
    """Whether a trail of links begins with the site's name: "Sample Business > Companies"; a firm's address may, too, and leads nowhere."""
    return any(s.links > 1 or s.flags & _LINK for s in segments) and headline_key(step) in site_keys(page, draft)


def _begins_at_front(steps: list[str], segments: list[Segment]) -> bool:
    """Whether the first step is a link to the site's front page and the second leads elsewhere: "Sample online", "/"."""
    links = [a for s in segments[:2] for a in s.element.iter("a")]
    addresses = [(a.get("href") or "-").strip() for a in links]
    return (
        len(links) > 1
        and text_below(links[0]).strip() == steps[0]
        and addresses[0] == "/" != addresses[1]
        and headline_key(steps[0]) not in SECTION_NAMES
    )


def _ends_in_text(segments: list[Segment]) -> bool:
    """Whether all lines of a trail are links but the last."""
    last = segments[-1]
    return not (last.links or last.flags & _LINK) and all(
        s.links or s.flags & _LINK or not any(map(str.isalnum, s.text)) for s in segments[:-1]
    )


def unnamed_steps(page: Page, draft: Draft) -> list[str]:
    """The steps of a line or list above the headline that begins with the start page: "Home > News > Local"; the nearest to it, since menus begin so too."""
    for headline in headline_indexes(page, draft):
        if steps := _unnamed_above(headline, page, draft):
            return steps
    return []


def _unnamed_above(headline: int, page: Page, draft: Draft) -> list[str]:
    for s in reversed(page.segments[max(0, headline - _ABOVE) : headline]):
        if s.kind != "text" or len(s.text) >= _LONGEST_LEAF:
            continue
        if s.tag == "li" and headline_key(s.text) in HOME and _opens_trail(s, headline, page):
            return _unless_menu([one.text for one in page.segments[s.index : s.branch.last]])
        begins = s.text.startswith(YOU_ARE_HERE)
        steps = steps_of(s)
        if not begins < len(steps) <= _FEW + begins or not (
            begins or _leads_here(steps, s, page) or _ends_in_headline(s, str(draft.get("title") or ""))
        ):
            continue
        if _ends_in_section(steps, s, page) or not _heads_site(s, str(draft.get("title") or "")):
            return _unless_menu(steps[_is_site(steps[0], s, page) :])
    return []


def _leads_here(steps: list[str], s: Segment, page: Page) -> bool:
    """Whether the steps of a line lead from the start page, to the text itself, or ever deeper."""
    return headline_key(steps[0]) in HOME or _is_from_home_or_here(parted(s.text)) or _is_site(steps[0], s, page) or _leads_deeper(s)


def _ends_in_section(steps: list[str], s: Segment, page: Page) -> bool:
    """Whether a line within the story leads from the start page to the section that metadata state: "홈", "교계", "교단"."""
    return (
        bool(s.flags & _IN_STORY)
        and headline_key(steps[0]) in HOME
        and headline_key(steps[-1]) == headline_key(page.meta("article:section") or " ")
    )


def _is_from_home_or_here(pieces: list[str]) -> bool:
    """Whether the pieces of a line begin with the start page, or end in the word for the text itself: "禾讯网 > 国内新闻 > 正文"."""
    return bool(pieces) and (headline_key(pieces[0]) in HOME or pieces[-1] in HERE)


def _ends_in_headline(s: Segment, title: str) -> bool:
    """Whether a line of links that marks part ends in the headline, or in how it begins: "Example > News > Business > A ferry for al…"."""
    if s.links < 2 or not any(mark in s.text for mark in _DEEPER):  # noqa: PLR2004 - one link and the headline are a teaser
        return False
    last = headline_key((parted(s.text) or [""])[-1].rstrip(".…"))
    return len(last) > _BEGINNING and headline_key(title).startswith(last)


_BEGINNING = 8  # letters of a headline that is cut short


def _is_site(step: str, s: Segment, page: Page) -> bool:
    """Whether a step is the site as ``<title>`` names it, in a line of the Far East that marks part: "南方网 > 新闻中心 > 广东新闻"."""
    if s.text.isascii() or not (">" in s.text or "›" in s.text or "＞" in s.text):
        return False
    named = _TITLE_MARK.split(page.title_tag or "")[-1]
    return headline_key(named) == headline_key(step)


#: What stands before the site in a ``<title>`` of the Far East: "旧船坞将关闭_东海新闻网", "旧船坞将关闭--东海网".
_TITLE_MARK = regex(r"[_|｜–—－-]")


def _opens_trail(s: Segment, headline: int, page: Page) -> bool:
    """Whether the list that an item opens is short, stands with the headline, and is no menu."""
    if s.branch.last - s.branch.first > _FEW or not holds_headline(s.branch.parent, headline, _LEVELS):
        return False
    if s.flags & _NAV and s.flags & _SITE_HEAD == _SITE_HEAD and not s.flags & _IN_STORY:
        return False  # the head of the site
    if _menus_between(page.segments[s.branch.last : headline]):
        return False
    return not (s.flags & _NAV and _leads_apart(s.branch.element)) and (not _is_called_menu(s) or _ends_at_headline(s, headline))


def _ends_at_headline(s: Segment, headline: int) -> bool:
    """Whether the list of an item holds three steps or fewer and stands right above the headline, in one box with it: "article-top-nav"."""
    box, around = s.branch, s.branch.parent
    return (
        box.last == headline
        and box.last - box.first <= _STEPS
        and around is not None
        and around.tag != "body"
        and around.first <= headline < around.last
        and not s.flags & _SITE_HEAD
    )


def _menus_between(below: Sequence[Segment]) -> bool:
    """Whether a list of links to lists of stories stands between the steps and the headline: they were the bar above the site's menu."""
    lists: dict[Branch, int] = {}
    for s in below:
        if s.tag == "li" and s.links == 1 and path_of((next(s.element.iter("a")).get("href") or "").partition("#")[0]):
            lists[s.branch] = lists.get(s.branch, 0) + 1
    return any(count >= _MENU for count in lists.values())


#: Items of a menu; steps of a trail that stands right above a headline.
_MENU, _STEPS = 4, 3


def _heads_site(s: Segment, title: str) -> bool:
    """Whether a line of links that neither a mark parts nor the headline ends stands at the head of the site, as menus do."""
    if s.flags & _NAV and len(_paths(s.element)) > 1:
        return _leads_apart(s.element)
    if s.flags & _IN_STORY or _STEP_MARKS.search(s.text) is not None or s.text.endswith(title):
        return False
    names = f"{s.branch.names} {(s.element.get('class') or '').lower()}"
    if s.flags & _SITE_HEAD and s.links > 2:  # noqa: PLR2004 - a page of a small site may lead back by two
        return True
    return "header" in names or "nav" in names or "menu" in names or _leads_apart(s.element)


def _leads_apart(steps: Element) -> bool:
    """Whether the steps of a line or list lead to places side by side, as a menu's do: "/news", "/sport"; a trail's lead ever deeper."""
    paths = _paths(steps)
    return len(paths) > 1 and not any(deeper.startswith(f"{path}/") for path, deeper in pairwise(paths))


def _leads_deeper(s: Segment) -> bool:
    """Whether a line is links that marks of a trail part and each of which leads below the one before: "Local > Transport", "/local" and "/local/transport"."""
    if s.links < 2 or not any(mark in s.text for mark in _DEEPER) or len(paths := _paths(s.element)) != s.links:  # noqa: PLR2004
        return False
    return all(deeper.startswith(f"{path}/") for path, deeper in pairwise(paths))


#: Marks that part a trail's steps and no menu's.
_DEEPER = ">›»→❯＞"


def _leads_outwards(segments: list[Segment]) -> bool:
    """Whether each step of a trail lies within the next: "/opinion/guests" before "/opinion"."""
    paths = [path for s in segments if s.links for path in _paths(s.element)]
    return len(paths) > 1 and all(deeper.startswith(f"{path}/") for deeper, path in pairwise(paths))


def _paths(steps: Element) -> list[str]:
    return [path for a in steps.iter("a") if (path := path_of(a.get("href") or ""))]


def _unless_menu(steps: list[str]) -> list[str]:
    """The steps, or none where they are a small site's menu: "Home", "Blog", "About", "Contact"."""
    return [] if any(headline_key(step) in IN_MENUS for step in steps) or are_side_by_side(steps) else steps


def _is_called_menu(s: Segment) -> bool:
    """Whether the list of an item, or the box around it, is called a menu, and no trail: "gnav", "main-menu", "gnb"."""
    names = f"{s.branch.names} {s.branch.parent.names if s.branch.parent is not None else ''}"
    return "nav" in names or "menu" in names or "gnb" in names or "lnb" in names


#: Boxes around a list of steps that may hold the headline too.
_LEVELS = 3


def holds_headline(branch: Branch | None, headline: int, levels: int) -> bool:
    """Whether a box or one of those around it, and not the page, holds the headline too: a menu stands apart."""
    for _ in range(levels):
        if branch is None or branch.tag == "body":
            return False
        if branch.first <= headline < branch.last:
            return True
        branch = branch.parent
    return False


def _named_blocks(page: Page, draft: Draft) -> Iterator[tuple[str, list[Segment]]]:
    """(names, segments) of every block that is called a trail: those with blocks in them, then leaves above the body."""
    told = [word for word in _TRAIL_WORDS if word in page.names]
    for branch in page.branches if told else ():
        names = branch.names
        for word in told:
            if word in names:
                if _TRAIL_NAME.search(names):
                    yield names, page.segments[branch.first : min(branch.last, branch.first + 30)]
                break
    body = draft.body
    leaves: list[tuple[str, str, Segment]] = []
    for s in page.segments[: body.first if body and not body.detached and body.segments else None]:
        if s.kind != "text" or len(s.text) >= _LONGEST_LEAF:
            continue
        if (element := s.element) is s.branch.element and not told:
            continue  # its names are among those of the page, of which none may be a trail's
        own, name = element.get(b"class", ""), element.get(b"id", "")  # as bytes, which lxml need not encode
        if own or name:
            leaves.append((own, name, s))
    said = "\n".join([part for own, name, _ in leaves for part in (own, name)]).lower()
    if any(word in said for word in _TRAIL_WORDS):
        yield from ((names, [s]) for own, name, s in leaves if _TRAIL_NAME.search(names := f"{own} {name}".lower()))


