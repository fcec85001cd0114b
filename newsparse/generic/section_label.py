"""The section that a page shows above its headline and states nowhere else: a label that is a link to the section.

Three signs tell one: its address is the beginning of the article's own, the page's menu says the same, or its names call it
a section. A kicker, which says what this article is about, has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.draft import Draft
from newsparse.generic.byline.links import is_author_page
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.kind import KIND_BY_WORD
from newsparse.generic.tags.shown import PLAIN, TAG_PATH
from newsparse.grammar.controls import is_control
from newsparse.grammar.headline import SECTIONS, headline_key
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.signature_lines import is_of_dates
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, and below it, among which the label stands; its characters and words.
_ABOVE, _BELOW, _LONGEST, _WORDS = 6, 4, 36, 4
_NOT_LATIN = "\u0370"  # the least letter of other alphabets
_RIGHT_BELOW = 2  # segments below the headline in which a word of the address needs no link
_BETWEEN = 3  # characters between the links of a row
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.LIST.value | In.HIDDEN.value | In.CAPTION.value
_MENU = In.NAV.value | In.LIST.value | In.LINK.value
_SECTION_NAME = regex(r"(?<![a-z])(?:sub-?)?(?:section|genre|categor(?:y|ie|ia)|rubri(?:c|k|que)|ressort|vignette|cate)(?![a-z]{2})|seccion|sezione|secao|kategori")


#: What some boards set around a section: "[교계]".
_BRACKETS = "[]【】〈〉<> "


def section_labels(page: Page, draft: Draft) -> Iterator[tuple[str, Element]]:
    """What stands near the headline and a sign makes its section, nearest first, with the element that shows it."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    segments = page.segments
    path = path_of(str(draft.get("url") or page.url or ""))
    others = {headline_key(str(draft.get("title") or "")), *(headline_key(author.name) for author in draft.get("authors", ()))}
    menu: set[str] | None = None
    for s in (*segments[max(0, headline - _ABOVE) : headline][::-1], *segments[headline + 1 : headline + 1 + _BELOW]):
        if s.kind == "text" and len(s.text) <= 4 * _LONGEST and (named := _behind_label(s)):
            yield named
        if s.kind != "text" or s.flags & _ELSEWHERE or len(s.text) > 4 * _LONGEST:
            continue
        if s.index < headline and s.links > 1 and (called := _last_of_box(s)):
            yield called
        for text, element, link in sorted(labels(s), key=lambda label: -_depth(path, label[2])):
            key = headline_key(text)
            if not key or key in others or not _may_be(text):
                continue
            text = text.strip(_BRACKETS)
            if link is not None and ("/@" in (link.get("href") or "") or "nofollow" in (link.get("rel") or "")):
                continue  # whose page it is: "/@haga"; what is to be downloaded
            alone = len(text) == len(s.text) or link is not None and is_of_dates(s.text.replace(text, " ", 1), None)
            if link is not None and _begins(path, link.get("href") or "") or _is_called(element, s, alone=alone):
                yield text, element
            elif alone and s.index == headline - 1 and (key in SECTIONS if link is None else _leads_to_section(link, text, page.host)):
                yield text, element
            elif link is None and alone and s.index <= headline + _RIGHT_BELOW and KIND_BY_WORD.get(text.lower()) not in _NO_SECTIONS and headline_key(text.lower().translate(PLAIN)) in path.split("/")[1:-1]:
                yield text, element  # "Trondheim" over /nyheter/trondheim/…
            elif (not _is_row(s) or _SECTION_NAME.search((s.element.get("class") or "").lower())) and (link is not None or s.index < headline and len(text) == len(s.text)):
                menu = _said_in_menus(segments, headline) if menu is None else menu
                if key in menu:
                    yield text, element


def menu_labels(page: Page, draft: Draft) -> Iterator[tuple[str, Element]]:
    """Links around an East Asian headline that the site's menu says too, in lists and rows of up to three: nearest first."""
    headline = headline_index(page, draft)
    if headline is None or not (draft.get("language") or "").startswith(("ja", "zh")):
        return
    segments = page.segments
    menu: dict[str, set[int]] = {}
    for s in segments[:headline]:
        if s.flags & _MENU and s.links or s.kind == "text" and _is_row(s):
            for text, _, link in labels(s):
                if link is not None and len(text) <= _LONGEST:
                    menu.setdefault(headline_key(text), set()).add(s.index)
    for s in (*segments[headline + 1 : headline + 1 + _AROUND], *segments[max(0, headline - _APART) : headline][::-1]):
        if s.kind != "text" or s.flags & _NOT_BESIDE or not 0 < s.links <= _STEPS or s.link_chars < len(s.text) // 2 or s.tag == "li" and s.branch.last - s.branch.first > _AROUND:
            continue
        for text, element, link in labels(s):
            if link is not None and _may_be(text) and menu.get(headline_key(text), set()) - {s.index}:
                yield text.strip(_BRACKETS), element


#: Segments above and below a headline among which such links stand.
_APART, _AROUND = 3, 6
_NOT_BESIDE = _ELSEWHERE & ~In.LIST.value


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


#: How buttons begin that ask for something, and names of those who write for the site.
_CALLS = regex(
    r"(?:subscri|join|get |start|schedul|connect|e-?mail|book|sign|log|contact|download|try|buy|shop|donat|back|more|see |view|read|our |newsletters?\b|zurück|mehr|alle |abonn|anmeld|jetzt|spend|retour|voir|s.abonner|"
    r"suscr|volver|iscriviti|torna|assine|voltar)|.{0,40}(?:\bstaff|\bteam|\bredaktion|newsletter)$", re.I
)  # fmt: skip
#: Links to the same page in another language.
_LANGUAGES = frozenset("EN DE FR ES IT PT NL PL RU UK AR ZH JA KO TR English Deutsch Français Español Italiano edit Edit Bearbeiten bearbeiten Modifier modifier Editar editar".split())
#: What is said before a section in so many words: "Kategori: …", "دسته‌بندی: …".
BEFORE_SECTION = frozenset(
    "section category categories kategorien rubriken ressorts catégories categorías categorie rubrik ressort kategorie kategori kategória kategorie kategorija kategorie: rubryka rubrika rubrică rubrique catégorie categoría sección categoria sezione editoria categorie "
    "osasto kategoria flokkur рубрика раздел категория категорія рубрики категорија рубрика κατηγορία bölüm rubrika айдар бөлім რუბრიკა კატეგორია բաժին القسم قسم تصنيف التصنيف دسته‌بندی سرویس گروه בקטגוריה מדור श्रेणी विभाग বিভাগ หมวด หมวดหมู่ chuyên mục kanal kategori rubrik".split()
)
_LONGEST_BEFORE = 16
#: Kinds whose names over a headline are a sign of the page's make, and of no section.
_NO_SECTIONS = frozenset(("live", "video", "photo"))


def _behind_label(s: Segment) -> tuple[str, Element] | None:
    """The only link of a line before which the page says that it is a section."""
    before, colon, _ = s.text[:_LONGEST_BEFORE].partition(":")
    if not colon or s.links != 1 or before.strip().lower() not in BEFORE_SECTION:
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    return linked[0] if len(linked) == 1 and _may_be(linked[0][0]) else None


def _last_of_box(s: Segment) -> tuple[str, Element] | None:
    """The innermost of the links that are all of a line whose own name calls it a section: "사회 지역"."""
    if not _SECTION_NAME.search((s.element.get("class") or "").lower()):
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    apart = s.link_chars >= sum(map(str.isalnum, s.text)) and len(linked) <= _STEPS
    return linked[-1] if linked and apart and _may_be(linked[-1][0]) else None


#: Links of a box that are one within another; more are a menu.
_STEPS = 3


def _may_be(text: str) -> bool:
    return 1 < len(text) <= _LONGEST and text not in _LANGUAGES and text.count(" ") < _WORDS and not holds_digit(text) and text[-1] not in ".!?:;,…"


def _begins(path: str, href: str) -> bool:
    """Whether an address is one of the steps above the article's, or several of them."""
    above = path_of(href)
    return len(above) > 1 and (path.startswith(f"{above}/") or above.count("/") > 1 and f"{above}/" in path)


def _leads_to_section(link: Element, text: str, host: str) -> bool:
    """Whether a link leads to a list of the site's own stories: a short path without a number, no button's, no writer's."""
    href, names = link.get("href") or "", (link.get("class") or "").lower()
    name = path_of(href).rpartition("/")[2]
    at_home = href[:1] == "/" and href[:2] != "//" or f"//{host}/" in href or f".{host}/" in href
    if not name or not at_home or name.count("-") >= _WORDS or holds_digit(name) or is_author_page(href) or TAG_PATH.search(href):
        return False
    return "btn" not in names and "button" not in names and not _CALLS.match(text) and not is_control(text)


def _depth(path: str, link: Element | None) -> int:
    """How deep the section is that a link leads to, if it is one of those above the article."""
    href = link.get("href") or "" if link is not None else ""
    return path_of(href).count("/") if href and _begins(path, href) else 0


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
        if s.flags & _MENU and s.links > 1:  # a line of links without a list
            said |= {headline_key(text) for text, _, link in labels(s) if link is not None and len(text) <= _LONGEST}
        elif _is_row(s):
            said |= {headline_key(text) for text, _, link in labels(s) if link is not None}
        elif s.flags & _MENU and s.links and len(s.text) <= _LONGEST:
            said.add(headline_key(s.text))
    return said


def _is_row(s: Segment) -> bool:
    """Whether a line is several links and little else, as menus of other alphabets than Latin are that no list is made of."""
    return s.links > 1 and max(s.text) >= _NOT_LATIN and len(s.text) - s.link_chars <= s.links * _BETWEEN
