"""The category under which a blog files its post, where nothing states a section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.section.label_texts import BEFORE_SECTION, labels, may_be_section
from newsparse.generic.section.section_addresses import leads_to_section
from newsparse.generic.tags.shown import CATEGORY_LABELS
from newsparse.grammar.dates import find_dates
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, below it and below the text in which a category stands; characters of its name.
_ABOVE, _BELOW, _LONGEST = 2, 12, 60
_WIDGET = 4  # lines of one link each below a label that are a list of all categories
_LONGEST_LINE, _LONGEST_NAME = 120, 40  # characters of a line of them, and of one in a line
_AROUND_LINKS = 5  # characters beside each link of a line that is nothing else: "In ", " and "
_LABELS = CATEGORY_LABELS | BEFORE_SECTION | frozenset(("posted in", "published in", "abgelegt unter", "veröffentlicht in", "veröffentlicht unter", "classé dans", "publicado en", "publicado em", "pubblicato in"))
#: The same without a colon.
_FILED = regex(r"(?:posted in|abgelegt unter|veröffentlicht (?:in|unter)|classé dans|publié dans|publicado e[nm]|pubblicato in|geplaatst in|publicerat i|kategoriserat som)\s(?=[^\W\d])", re.I)
#: Of these, those that are as often said of a day or a paper, and need a link.
_ALSO_OF_DATES = ("post", "publ")
_PARTED = regex(r"[,|:/·•]|\s(?:and|und|et) tagged\s|\s(?=-\s)")
_FILED_BEFORE = ("posted in", "filed under", "abgelegt unter", "veröffentlicht in", "veröffentlicht unter", "classé dans", "publié dans", "publicado en", "publicado em", "pubblicato in", "geplaatst in", "publicerat i", "kategoriserat som", "opublikowano w", "рубрика")
#: The foot of an article, where blogs say so.
_FOOT = In.FOOTER.value | In.ARTICLE.value
#: Segments below the headline in which the address of a link is enough.
_NEAR = 5
#: Items of a list above the headline that is no menu.
_LIST, _FEW = In.LIST.value, 2
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.CAPTION.value


def linked_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The links that say of themselves that they lead to a category, as WordPress' themes do."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    body = draft.body
    last = body.segments[-1].index if body is not None and not body.detached and body.segments else headline
    yield from _labelled([*page.segments[max(0, headline - _ABOVE) : headline + _NEAR + 1], *page.segments[last + 1 : last + _BELOW]], page, headline, last)
    for s in page.segments[headline : last + _BELOW]:
        if s.flags & _FOOT == _FOOT and s.links and s.kind == "text" and _is_of_article(s, headline, last) and (named := _behind_label(s)):
            yield Reading(named, "label of a category", named, s.element)
    known = [author.name for author in draft.get("authors", ())]
    for s in (*page.segments[headline + 1 : headline + _NEAR + 1], *page.segments[max(0, headline - _ABOVE) : headline]):
        if (
            s.kind == "text"
            and s.links
            and len(s.text) <= _LONGEST_LINE
            and not s.flags & _ELSEWHERE
            and _MAY_BE_IN.search(s.text)
            and (named := _filed_in(s, known, page.host, draft.get("language")))
        ):
            yield Reading(named, "label of a category", named, s.element)
    for s in (*page.segments[max(0, headline - _ABOVE) : headline + _BELOW], *page.segments[last + 1 : last + _BELOW]):
        if not s.links or s.index < headline and s.flags & _LIST and s.branch.last - s.branch.first > _FEW:
            continue
        near = headline - _ABOVE <= s.index <= headline + _NEAR and not s.flags & _ELSEWHERE
        link = next((a for a in s.element.iter("a") if _is_category(a, near=near)), None)
        if link is not None and _is_of_article(s, headline, last):
            name = " ".join("".join(map(str, link.itertext())).split())[:_LONGEST]
            yield Reading(name, "link to a category", name, s.element)


def _labelled(segments: list[Segment], page: Page, headline: int, last: int) -> Iterator[Reading[str]]:
    """What stands behind a label that says so, in its line or the next: "テーマ：" + "庭のこと", "分類：生活", "Rubrik: Garten, Haus"."""
    for s in segments:
        if s.kind != "text" or len(s.text) > _LONGEST_LINE:
            continue
        label, colon, rest = s.text.replace("：", ":").partition(":")
        filed = _FILED.match(s.text) if not colon and (s.links or s.text[:4].lower() not in _ALSO_OF_DATES) else None
        if filed is not None:
            label, rest = filed[0], s.text[filed.end() :]
        elif label.strip(" [【").lower() not in _LABELS:
            continue
        if not _is_of_article(s, headline, last):
            continue
        if rest.strip() and (first := _first_of(s, rest)):
            yield Reading(first, "label of a category", first, s.element)
        elif not rest.strip() and (below := _link_below(s, page)) is not None:
            yield Reading(below.text, "label of a category", below.text, below.element)


def _link_below(label: Segment, page: Page) -> Segment | None:
    """The line below a label that is one short link, unless it begins a list of all categories."""
    below = page.segments[label.index + 1 : label.index + 1 + _WIDGET]
    if not below or below[0].kind != "text" or below[0].links != 1 or len(below[0].text) > _LONGEST:
        return None
    is_alone = label.branch.last == label.index + 2
    return below[0] if is_alone or not all(one.links == 1 for one in below) else None


def _is_of_article(s: Segment, headline: int, last: int) -> bool:
    """Whether the article in which a line stands is that of the headline or of the end of the text, and not a teaser below it."""
    box: Branch | None = s.branch
    while box is not None and box.tag != "article":
        box = box.parent
    return box is None or box.first <= headline < box.last or box.first <= last < box.last


def _behind_label(s: Segment) -> str:
    """The first link of a line right before which a label stands: "3 May by Ada, Categories: Garden | Leave a reply"; empty if none is."""
    before = ""
    for text, element, is_tail in s.pieces:
        linked = not is_tail and (element.tag == "a" or (around := element.getparent()) is not None and around.tag == "a")
        if linked and text.strip():
            said = before.rstrip(" :\xa0").lower()
            if said.endswith(_FILED_BEFORE) or before.rstrip()[-1:] == ":" and said.rpartition(" ")[2] in _LABELS:
                return " ".join(text.split())
            before = ""
        else:
            before += text
    return ""


def _filed_in(s: Segment, authors: Sequence[str], host: str, language: str | None) -> str:
    """The first link that a line of date or author says the article is filed in: "3 May 2031 by Ada Lo in Garden"; empty if none is."""
    before = ""
    for text, element, is_tail in s.pieces:
        link = next((one for one in (element, element.getparent()) if one is not None and one.tag == "a"), None)
        if link is None or is_tail or not text.strip():
            before += text
            continue
        before = " ".join(before[-_LONGEST_LINE:].split())
        opening = _IN.search(before)
        known = opening is not None and _says_when_or_who(before[: opening.start()], s, authors, language)
        if known and may_be_section(said := " ".join(text.split())) and leads_to_section(link, host, right_above=False):
            return said
        before += text
    return ""


def _says_when_or_who(before: str, s: Segment, authors: Sequence[str], language: str | None) -> bool:
    """Whether a line is one of date or author by what stands before "in", or is nothing but that and links: "At least 12 died in" is none."""
    if not before.strip():
        return len(s.text) - s.link_chars <= _AROUND_LINKS * s.links
    return any(name in before for name in authors) or holds_digit(before) and bool(find_dates(before, language=language))


#: What a line holds that says so, and what stands right before the link to where an article is filed.
_MAY_BE_IN = regex(r"\b(?:in|en|em|dans|i|w|v|u|în|unter|under|в|у)\b", re.I)
_IN = regex(r"(?:^|[\s·•|,–-])(?:in|en|em|dans|i|w|v|u|în|unter|under|в|у)\s?:?$", re.I)


def _first_of(s: Segment, rest: str) -> str:
    """The first of the categories behind a label, which is its link's text, or stands before the first comma or bar; empty for a sentence."""
    linked = next((text for text, _, link in labels(s) if link is not None), None)
    first = linked or _PARTED.split(rest.strip(), maxsplit=1)[0].strip(" ]】")
    return first if len(first) <= _LONGEST_NAME and (s.links or len(s.text) <= _LONGEST) else ""


def _is_category(link: Element, *, near: bool) -> bool:
    """Whether a link says that it leads to a category, or, near the headline, its address does."""
    return "category" in (link.get("rel") or "").split() or near and "/category/" in (link.get("href") or "").lower().rstrip("/")
