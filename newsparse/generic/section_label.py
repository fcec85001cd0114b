"""The section that a page shows above its headline and states nowhere else.

Signs tell one: its address is the beginning of the article's own, its names call it a section, the page's menu says the same,
it is a link to a list of stories in a small box beside the headline, or it says what newspapers call their sections. A kicker, which says what
this article is about, has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.draft import Draft
from newsparse.generic.buttons import is_button
from newsparse.generic.byline.links import is_author_page
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.kind import KIND_BY_WORD
from newsparse.generic.tags.signs import PLAIN, TAG_PATH
from newsparse.grammar.headline import headline_key
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.section_names import SECTION_NAMES
from newsparse.grammar.signature_lines import is_of_dates
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, and below it, among which the label stands; its characters and words.
_ABOVE, _BELOW, LONGEST_LABEL, _WORDS = 6, 4, 36, 4
_NOT_LATIN = "\u0370"  # the least letter of other alphabets
_RIGHT_ABOVE, _RIGHT_BELOW = 3, 2  # segments below the headline in which a word of the address needs no link
_BETWEEN = 3  # characters between the links of a row
ELSEWHERE = In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.CAPTION.value
_NAV, _HEADER, _LIST = In.NAV.value, In.HEADER.value, In.LIST.value
_ROWS = _NAV | _LIST
_FEW = 4  # items of a list or row that stands with the headline and is no menu
_HEAD_OF_SITE, _SMALL = 3, 12  # segments above such a box, or in it, so that it is not the whole page
_SAME_BOX = 6  # segments above the headline in which the box begins that holds both it and its label
MENU = In.NAV.value | In.LIST.value | In.LINK.value
_SECTION_NAME = regex(r"(?<![a-z])(?:sub-?)?(?:section|genre|categor(?:y|ie|ia)|rubri(?:c|k|que)|ressort|vignette|cate)(?![a-z]{2})|seccion|sezione|secao|kategori")


#: What some set around a section: "[교계]", "Tech —".
AROUND_LABEL = "[]【】〈〉<>|—–-·•/ "


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
        if s.links == 1 and (named := _behind_label(s)):
            yield named
        if s.flags & ELSEWHERE or s.flags & _ROWS and not head.is_row_of_labels(s):
            continue
        if s.index < headline and s.links > 1 and (called := _last_of_box(s)):
            yield called
        for text, element, link in sorted(labels(s), key=lambda label: -head.depth(label[2])):
            key = headline_key(text)
            if not key or key in others or not may_be_section(text) or s.flags & _ROWS and link is None:
                continue
            href = link.get("href") or "" if link is not None else ""
            if link is not None and (href[:1] == "#" or "/@" in href or "nofollow" in (link.get("rel") or "")):
                continue  # a part of the page; whose page it is: "/@haga"; what is to be downloaded
            if head.makes_section(key, text, element, link, s):
                yield text.strip(AROUND_LABEL), element


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
        if alone and above and self.stands_with(s) and (key in SECTION_NAMES if link is None else leads_to_section(link, self.page.host, right_above=s.index + 1 == self.headline) and not self.is_menu_below(s)):
            return True
        if alone and s.index <= self.headline + _RIGHT_BELOW and KIND_BY_WORD.get(text.lower()) not in _NO_SECTIONS and headline_key(text.lower().translate(PLAIN)) in self.path.split("/")[1:-1]:
            return True  # "Trondheim" over /nyheter/trondheim/…
        if s.flags & _ROWS or s.links > 1 and is_row(s) and not _SECTION_NAME.search((s.element.get("class") or "").lower()):
            return False
        return (link is not None or s.index < self.headline and len(text) == len(s.text)) and self.stands_with(s) and key in self.menu

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


def labels(s: Segment) -> Iterator[tuple[str, Element, Element | None]]:
    """(text, its element, the link it is) of every piece of a line that may be a label."""
    for text, owner, is_tail in s.pieces:
        if is_tail or not (said := " ".join(text.split())):
            continue
        holder: Element | None = owner
        link = None
        for _ in range(3):
            if holder is None or holder is s.branch.element:
                break
            if holder.tag == "a":
                link = holder
                break
            holder = holder.getparent()
        yield said, owner, link


#: Names of those who write for the site.
_WRITERS = regex(r".{0,40}(?:\bstaff|\bteam|\bredaktion|newsletter)$", re.I)
#: Links to the same page in another language.
LANGUAGES = frozenset("EN DE FR ES IT PT NL PL RU UK AR ZH JA KO TR English Deutsch Français Español Italiano edit Edit Bearbeiten bearbeiten Modifier modifier Editar editar".split())
#: What is said before a section in so many words: "Kategori: …", "دسته‌بندی: …".
BEFORE_SECTION = frozenset(
    "section category categories kategorien rubriken ressorts catégories categorías categorie rubrik ressort kategorie kategori kategória kategorie kategorija kategorie: rubryka rubrika rubrică rubrique catégorie categoría sección categoria sezione editoria categorie "
    "osasto kategoria flokkur рубрика раздел категория категорія рубрики категорија рубрика κατηγορία bölüm rubrika айдар бөлім რუბრიკა კატეგორია բաժին القسم قسم تصنيف التصنيف دسته‌بندی سرویس گروه בקטגוריה מדור श्रेणी विभाग বিভাগ หมวด หมวดหมู่ chuyên mục kanal kategori rubrik".split()
)
LONGEST_LABEL_BEFORE = 16
#: Where many a company's journal keeps what it calls topics, and others sections.
_TOPIC = regex(r"/(?:topics?|themen?|thema|temas?|argomenti|sujets?)/[^/?]+/?$")
#: Kinds whose names over a headline are a sign of the page's make, and of no section.
_NO_SECTIONS = frozenset(("live", "video", "photo"))


def _behind_label(s: Segment) -> tuple[str, Element] | None:
    """The only link of a line before which the page says that it is a section."""
    before, colon, _ = s.text[:LONGEST_LABEL_BEFORE].partition(":")
    if not colon or before.strip().lower() not in BEFORE_SECTION:
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    return linked[0] if len(linked) == 1 and may_be_section(linked[0][0]) else None


def _last_of_box(s: Segment) -> tuple[str, Element] | None:
    """The innermost of the links that are all of a line whose own name calls it a section: "사회 지역"."""
    if not _SECTION_NAME.search((s.element.get("class") or "").lower()):
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    apart = s.link_chars >= sum(map(str.isalnum, s.text)) and len(linked) <= STEPS
    return linked[-1] if linked and apart and may_be_section(linked[-1][0]) else None


#: Links of a box that are one within another; more are a menu.
STEPS = 3


def may_be_section(text: str) -> bool:
    """Whether a text may be the name of a section: a few words, no date, no sentence, no button."""
    return 1 < len(text) <= LONGEST_LABEL and text not in LANGUAGES and text.count(" ") < _WORDS and not holds_digit(text) and text[-1] not in ".!?:;,…" and text[0] not in ":;,.)" and not is_button(text) and _WRITERS.match(text) is None


def begins(path: str, href: str, host: str) -> bool:
    """Whether an address is one of the steps above the article's, or several of them."""
    above = path_of(href)
    return len(above) > 1 and (path.startswith(f"{above}/") or above.count("/") > 1 and f"{above}/" in path) and _is_at_home(href, host)


def _is_at_home(href: str, host: str) -> bool:
    """Whether a link leads to the same site."""
    return "//" not in href[:8] or f"//{host}/" in f"{href}/" or f"//www.{host}/" in f"{href}/"


def leads_to_section(link: Element, host: str, *, right_above: bool) -> bool:
    """Whether a link leads to a list of the site's own stories: a short path without a number, no button's, no writer's, no tag's, though a topic's right above."""
    href, names = link.get("href") or "", (link.get("class") or "").lower()
    name = path_of(href).rpartition("/")[2]
    if not name or not (_is_at_home(href, host) or f".{host}/" in href) or ".php?" in href or name.count("-") >= _WORDS or holds_digit(name) or is_author_page(href) or TAG_PATH.search(href) and not (right_above and _TOPIC.search(href)):
        return False
    return "btn" not in names and "button" not in names


@lru_cache(maxsize=2048)
def path_of(address: str) -> str:
    """The path of an address in lower case, without the last slash; empty for the site itself."""
    try:
        return urlsplit(address[:500]).path.lower().rstrip("/")
    except ValueError:
        return ""


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


def is_row(s: Segment) -> bool:
    """Whether a line is several links and little else, as menus of other alphabets than Latin are that no list is made of."""
    return s.links > 1 and max(s.text) >= _NOT_LATIN and len(s.text) - s.link_chars <= s.links * _BETWEEN
