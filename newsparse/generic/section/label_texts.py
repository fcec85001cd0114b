"""The texts of a line that may be the label of a section, and what no section is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.grammar.letters import holds_digit
from newsparse.grammar.to_readers.buttons import is_button
from newsparse.grammar.to_readers.controls import COMMENTS
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Characters and words of a label; the least letter of other alphabets than Latin; characters between the links of a row.
LONGEST_LABEL, _WORDS = 36, 4
_NOT_LATIN = "\u0370"
_BETWEEN = 3
ELSEWHERE = In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.CAPTION.value
MENU = In.NAV.value | In.LIST.value | In.LINK.value
#: What some set around a section: "[교계]", "Tech —".
_AROUND_LABEL = "[]【】〈〉<>|—–-·•/ "
#: Names of those who write for the site.
_WRITERS = regex(r".{0,40}(?:\bstaff(?:, .{1,20})?|\bteam|\bredaktion|newsletter)$", re.I)
#: Links to the same page in another language.
LANGUAGES = frozenset("EN DE FR ES IT PT NL PL RU UK AR ZH JA KO TR English Deutsch Français Español Italiano edit Edit Bearbeiten bearbeiten Modifier modifier Editar editar".split())
#: What is said before a section in so many words: "Kategori: …", "دسته‌بندی: …".
BEFORE_SECTION = frozenset(
    "section category categories kategorien rubriken ressorts catégories categorías categorie rubrik ressort kategorie kategori kategória kategorie kategorija rubryka rubrika rubrică rubrique catégorie categoría sección categoria sezione editoria categorie "
    "osasto kategoria flokkur рубрика раздел категория категорія рубрики категорија рубрика κατηγορία bölüm rubrika айдар бөлім რუბრიკა კატეგორია բաժին القسم قسم تصنيف التصنيف دسته‌بندی سرویس گروه בקטגוריה מדור श्रेणी विभाग বিভাগ หมวด หมวดหมู่ kanal".split()
) | {"chuyên mục"}
LONGEST_LABEL_BEFORE = 16
#: Words before a section, a day or a name: "in", "Filed under".
_BEFORE_NAMES = frozenset(("in", "on", "by", "at", "von", "am", "par", "dans", "en", "por", "em", "di", "da", "su", "w", "door", "av", "af", "posted in", "posted on", "posted by", "published in", "published by", "filed under", "filed in", "written by", "tagged", "under"))
#: What some of them are spelled like in capitals: the European championship of several languages.
_ABBREVIATED = frozenset(("EM",))
#: Links of a box that are one within another; more are a menu.
STEPS = 3


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


def bare_label(text: str) -> str:
    """A section without what is set around it, and the sign of tags before it: "#Tides"; that of a language is its own: "C#"."""
    return text.strip(_AROUND_LABEL).lstrip("# ")


def may_be_section(text: str) -> bool:
    """Whether a text may be the name of a section: a few words, no date, no sentence, no button."""
    if (
        not 1 < len(text) <= LONGEST_LABEL
        or text.count(" ") >= _WORDS
        or text[-1] in ".!?:;,…"
        or text[0] in ":;,.)@"
        or text in LANGUAGES
        or text.lower() in _BEFORE_NAMES
        and text not in _ABBREVIATED
    ):
        return False
    return not holds_digit(text) and not is_button(text) and _WRITERS.match(text) is None


def behind_label(s: Segment) -> tuple[str, Element] | None:
    """The only link of a line before which the page says that it is a section."""
    before, colon, _ = s.text[:LONGEST_LABEL_BEFORE].partition(":")
    if not colon or before.strip().lower() not in BEFORE_SECTION:
        return None
    linked = [(text, element) for text, element, link in labels(s) if link is not None]
    return linked[0] if len(linked) == 1 and may_be_section(linked[0][0]) else None


def is_row(s: Segment) -> bool:
    """Whether a line is several links and little else, as menus of other alphabets than Latin are that no list is made of."""
    return s.links > 1 and any(c >= _NOT_LATIN and c.isalpha() for c in s.text) and len(s.text) - s.link_chars <= s.links * _BETWEEN


#: All of the line of a button that leads to the comments; in Chinese the word of a section, too.
_COMMENTS = regex(rf"(?:{COMMENTS})", re.I)


def counts_comments(s: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a line is the word for comments, right behind their number: "3" and "评论"."""
    return s.index > 0 and segments[s.index - 1].text.strip("()+").isdecimal() and _COMMENTS.fullmatch(s.text) is not None


#: Links on one side of a label that make a menu of it.
_ROW = 3


def stands_in_cells(s: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a line is a link in a row of such, each in a cell or box of its own: the menu of a page that is laid out in tables."""
    return _is_link(s) and sum(map(_is_link, segments[max(0, s.index - _ROW) : s.index + _ROW + 1])) > _ROW


def _is_link(s: Segment) -> bool:
    return s.links == 1 and len(s.text) <= LONGEST_LABEL and s.link_chars >= len(s.text.replace(" ", ""))
