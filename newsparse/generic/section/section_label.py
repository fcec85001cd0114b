"""The section that a page shows above its headline and states nowhere else.

Signs tell one: its address is the beginning of the article's own, its names call it a section, the page's menu says the same,
it is a link to a list of stories in a small box beside the headline, or it says what newspapers call their sections. A kicker, which says what
this article is about, has none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.draft import Draft
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.kind.kind import KIND_BY_WORD
from newsparse.generic.section.label_texts import (
    ELSEWHERE,
    LONGEST_LABEL,
    MENU,
    STEPS,
    bare_label,
    behind_label,
    counts_comments,
    is_row,
    labels,
    may_be_section,
)
from newsparse.generic.section.section_addresses import begins, leads_to_section, path_of
from newsparse.generic.tags.signs import PLAIN
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.grammar.headline import headline_key
from newsparse.grammar.section_names import SECTION_NAMES
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, and below it, among which the label stands.
_ABOVE, _BELOW = 6, 4
_RIGHT_ABOVE, _RIGHT_BELOW = 3, 2  # segments below the headline in which a word of the address needs no link
_NAV, _HEADER, _LIST = In.NAV.value, In.HEADER.value, In.LIST.value
_ROWS = _NAV | _LIST
_FEW = 4  # items of a list or row that stands with the headline and is no menu
_HEAD_OF_SITE, _SMALL = 3, 12  # segments above such a box, or in it, so that it is not the whole page
_SAME_BOX = 6  # segments above the headline in which the box begins that holds both it and its label
_SECTION_NAME = regex(r"(?<![a-z])(?:sub-?)?(?:section|genre|categor(?:y|ie|ia)|rubri(?:c|k|que)|ressort|vignette|cate)(?![a-z]{2})|seccion|sezione|secao|kategori")


#: Kinds whose names over a headline are a sign of the page's make, and of no section.
_NO_SECTIONS = frozenset(("live", "video", "photo"))


def section_labels(page: Page, draft: Draft) -> Iterator[tuple[str, Element]]:
    """What stands near the headline and a sign makes its section, nearest first, with the element that shows it."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    segments = page.segments
    head = _Head(page, headline, path_of(str(draft.get("url") or page.url or "")))
    others = {headline_key(str(draft.get("title") or "")), *(headline_key(author.name) for author in draft.get("authors", ()))}
    for s in (*_above(segments, headline), *segments[headline + 1 : headline + 1 + _BELOW]):
        if s.kind != "text" or len(s.text) > 4 * LONGEST_LABEL:
            continue
        if s.links == 1 and (named := behind_label(s)):
            yield named
        if s.flags & ELSEWHERE or s.flags & _ROWS and not head.is_row_of_labels(s) or counts_comments(s, segments):
            continue
        if s.index < headline and s.links > 1 and (called := _last_of_box(s)):
            yield called
        short = [label for label in labels(s) if len(label[0]) <= LONGEST_LABEL]
        for text, element, link in sorted(short, key=lambda label: -head.depth(label[2])):
            key = headline_key(text)
            if not key or key in others or not may_be_section(text) or s.flags & _ROWS and link is None:
                continue
            href = link.get("href") or "" if link is not None else ""
            if link is not None and (href[:1] == "#" or "/@" in href or "nofollow" in (link.get("rel") or "")):
                continue  # a part of the page; whose page it is: "/@haga"; what is to be downloaded
            if head.makes_section(key, text, element, link, s):
                yield bare_label(text), element


class _Head:
    """The headline of a page, and what makes a label near it a section."""

    def __init__(self, page: Page, headline: int, path: str) -> None:
        self.page, self.headline, self.path = page, headline, path
        self._menu: set[str] | None = None

    def makes_section(self, key: str, text: str, element: Element, link: Element | None, s: Segment) -> bool:
        """Whether a sign makes a label a section: its address, its name, its place and where it leads, the address of the page, the menu."""
        alone = len(text) == len(s.text) or link is not None and is_of_dates(s.text.replace(text, " ", 1), None)
        if self.depth(link) or _is_called(element, s, alone=alone):
            return True
        above = 0 < self.headline - s.index <= (_RIGHT_ABOVE if link is not None else 1)
        if alone and above and self.stands_with(s) and self._is_called_or_leads_so(key, link, s):
            return True
        if alone and s.index <= self.headline + _RIGHT_BELOW and self._is_step(text):
            return True
        if s.flags & _ROWS or s.links > 1 and is_row(s) and not _SECTION_NAME.search((s.element.get("class") or "").lower()):
            return False
        return (link is not None or s.index < self.headline and len(text) == len(s.text)) and self.stands_with(s) and key in self.menu

    def _is_called_or_leads_so(self, key: str, link: Element | None, s: Segment) -> bool:
        """Whether a label is what newspapers call their sections, or leads to a list of stories and is in no head of the site."""
        if link is None:
            return key in SECTION_NAMES
        return leads_to_section(link, self.page.host, right_above=s.index + 1 == self.headline) and not self.is_menu_below(s)

    def _is_step(self, text: str) -> bool:
        """Whether a label is a step of the address, and says no kind of page: "Trondheim" over /nyheter/trondheim/…"""
        return (
            KIND_BY_WORD.get(text.lower()) not in _NO_SECTIONS
            and headline_key(text.lower().translate(PLAIN)) in self.path.split("/")[1:-1]
        )

    @property
    def menu(self) -> set[str]:
        """Keys of what the links above the headline say that stand in menus."""
        if self._menu is None:
            self._menu = _said_in_menus(self.page.segments, self.headline)
        return self._menu

    def depth(self, link: Element | None) -> int:
        """How deep the section is that a link leads to, if it is one of those above the article; else 0."""
        href = link.get("href") or "" if link is not None else ""
        return path_of(href).count("/") if href and begins(self.path, href, self.page.host) else 0

    def is_menu_below(self, s: Segment) -> bool:
        """Whether a menu stands between a segment and the headline."""
        return any(one.flags & _NAV for one in self.page.segments[s.index + 1 : self.headline])

    def stands_with(self, s: Segment) -> bool:
        """Whether a segment stands in a small box beside the headline, and not in the head of the site, which ends before it."""
        if s.flags & _HEADER and not self.page.segments[self.headline].flags & _HEADER:
            return False
        box: Branch | None = s.branch
        inner = None
        while box is not None and not box.first <= self.headline < box.last:
            inner, box = box, box.parent
        return inner is None or inner.last - inner.first <= _FEW

    def holds(self, s: Segment) -> bool:
        """Whether a box around a segment that begins near the headline holds it too, and is not the whole page."""
        box: Branch | None = s.branch
        while box is not None and not box.first <= self.headline < box.last:
            box = box.parent
        if box is None or box.tag == "body" or box.first < self.headline - _SAME_BOX:
            return False
        return box.first >= _HEAD_OF_SITE or box.last - box.first <= _SMALL

    def is_row_of_labels(self, s: Segment) -> bool:
        """Whether the list or row that a segment stands in is a short one right above the headline, and no menu."""
        row: Branch | None = s.branch
        while row is not None and row.tag not in ("ul", "ol", "nav"):
            row = row.parent
        return s.index < self.headline and (row is None or row.last - row.first <= _FEW) and self.stands_with(s) and self.holds(s)


def _above(segments: list[Segment], headline: int) -> list[Segment]:
    """The segments above a headline, nearest first, but the labels of one row as they stand: the first of several is the section."""
    near: list[Segment] = []
    for s in segments[max(0, headline - _ABOVE) : headline][::-1]:
        row = _row_of(s) if near and s.flags & _LIST else None
        if row is not None and row is _row_of(near[-1]) and _are_beside(row):
            near.insert(-sum(_row_of(one) is row for one in near), s)
        else:
            near.append(s)
    return near


def _row_of(s: Segment) -> Branch | None:
    """The list that a segment stands in."""
    branch: Branch | None = s.branch if s.flags & _LIST else None
    while branch is not None and branch.tag not in ("ul", "ol"):
        branch = branch.parent
    return branch


def _are_beside(row: Branch) -> bool:
    """Whether the links of a list lead to places side by side, and not each deeper than the one before."""
    paths = [path for link in row.element.iter("a") if (path := path_of(link.get("href") or ""))]
    return not any(deeper.startswith(f"{path}/") for path, deeper in pairwise(paths))


def _last_of_box(s: Segment) -> tuple[str, Element] | None:
    """The innermost of the links that are all of a line whose own name calls it a section: "사회 지역"."""
    if not _SECTION_NAME.search((s.element.get("class") or "").lower()):
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    apart = s.link_chars >= sum(map(str.isalnum, s.text)) and len(linked) <= STEPS
    return linked[-1] if linked and apart and may_be_section(linked[-1][0]) else None


def _is_called(element: Element, s: Segment, *, alone: bool) -> bool:
    """Whether the label's own element or one around it in its line is called a section; the line itself, if it says no more."""
    holder: Element | None = element
    for _ in range(3):
        if holder is None or holder is s.element and not alone:
            return False
        if (names := holder.get("class")) and _SECTION_NAME.search(names.lower()):
            return True
        holder = None if holder is s.element else holder.getparent()
    return False


def _said_in_menus(segments: list[Segment], headline: int) -> set[str]:
    """Keys of what the links above the headline say that stand in menus."""
    said: set[str] = set()
    for s in segments[: max(0, headline - 1)]:
        if s.flags & MENU and s.links > 1:  # a line of links without a list
            said |= {headline_key(text) for text, _, link in labels(s) if link is not None and len(text) <= LONGEST_LABEL}
        elif s.links > 1 and is_row(s):
            said |= {headline_key(text) for text, _, link in labels(s) if link is not None}
        elif s.flags & MENU and s.links and len(s.text) <= LONGEST_LABEL:
            said.add(headline_key(s.text))
    return said
