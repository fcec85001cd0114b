"""The section as the site's menu calls it: what links around the headline repeat, and "Tennis" of /tennis/2031/05/cup-final."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.section.label_texts import (
    ELSEWHERE,
    LONGEST_LABEL,
    MENU,
    STEPS,
    bare_label,
    is_row,
    labels,
    may_be_section,
)
from newsparse.generic.section.section_addresses import begins, path_of
from newsparse.generic.tags.signs import PLAIN
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Where no headline is shown, the menu is looked for among so many segments.
_AT_TOP = 60


def menu_labels(page: Page, draft: Draft) -> Iterator[tuple[str, Element]]:
    """Links around an East Asian headline that the site's menu says too, in lists and rows of up to three: nearest first."""
    headline = headline_index(page, draft)
    if headline is None or not (draft.get("language") or "").startswith(("ja", "zh")):
        return
    segments = page.segments
    menu: dict[str, set[int]] = {}
    for s in segments[:headline]:
        if s.flags & MENU and s.links or s.kind == "text" and is_row(s):
            for text, _, link in labels(s):
                if link is not None and len(text) <= LONGEST_LABEL:
                    menu.setdefault(headline_key(text), set()).add(s.index)
    for s in (*segments[headline + 1 : headline + 1 + _AROUND], *segments[max(0, headline - _APART) : headline][::-1]):
        if s.kind != "text" or s.flags & _NOT_BESIDE or not _is_short_row(s):
            continue
        for text, element, link in labels(s):
            if (
                link is not None
                and may_be_section(text)
                and not _OF_A_DAY.search(link.get("href") or "")
                and menu.get(headline_key(text), set()) - {s.index}
            ):
                yield bare_label(text), element


#: The address of a post, which stands under the year in which it was written.
_OF_A_DAY = regex(r"/(?:19|20)\d\d[/-]?\d\d")


def _is_short_row(s: Segment) -> bool:
    """Whether a line is up to three links and little else, and no item of a long list."""
    is_of_menu = s.tag == "li" and s.branch.last - s.branch.first > _AROUND
    return 0 < s.links <= STEPS and s.link_chars >= len(s.text) // 2 and not is_of_menu


#: Segments above and below a headline among which such links stand.
_APART, _AROUND = 3, 6
#: The last of the alphabets between Latin and the scripts of the Far East, from Greek to Lao.
_LAST_ALPHABET = "\u0eff"
#: How Danes and Norwegians spell their letters in addresses: "Miljø", /miljoe.
_NORDIC = str.maketrans({"ø": "oe", "å": "aa", "æ": "ae"})
#: Steps of addresses under which all articles of a site, or of one language, stand.
_NO_SECTION = regex(r"[a-z]{1,2}|articles?|news|novosti|story|post")
_NOT_BESIDE = ELSEWHERE | In.NAV.value


def menu_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """What links above the headline that lead to steps of the article's address say, if they spell that step; the deepest first."""
    path = path_of(str(draft.get("url") or page.url or ""))
    above = [path[:at] for at in range(2, len(path)) if path[at] == "/" != path[at - 1]]
    if not above:
        return
    initials = {letter for step in above for letter in _initials(step[step.rfind("/") + 1])}
    found: dict[int, tuple[str, Element]] = {}
    for s in page.segments[: headline_index(page, draft) or _AT_TOP]:
        if (
            not s.links
            or s.kind != "text"
            or s.links == 1
            and (not s.flags & MENU or s.text[0] not in initials and not _is_spelled_freely(s.text))
        ):
            continue
        for text, element, link in labels(s):
            href = link.get("href") or "" if link is not None else ""
            if (
                "?" not in href
                and begins(path, href, page.host)
                and may_be_section(text)
                and (
                    _spells(text, path_of(href))
                    or _is_spelled_freely(text)
                    and s.flags & MENU
                    and not _NO_SECTION.fullmatch(path_of(href).strip("/"))
                )
            ):
                found.setdefault(path_of(href).count("/"), (text, element))
    for depth in sorted(found, reverse=True):
        text, element = found[depth]
        yield Reading(text, "menu at the address", text, element)


def _initials(letter: str) -> str:
    """How a name may begin that an address spells with a letter: "Ö" is "oe" there."""
    others = "".join([chr(code) for code, plain in PLAIN.items() if str(plain)[0] == letter])
    return f"{letter}{letter.upper()}{others}{others.upper()}"


def _is_spelled_freely(text: str) -> bool:
    """Whether a text is in letters that an address spells as it likes: "България", /bulgaria; "پاکستان", /Pakistan."""
    return "\u0370" <= text[:1] <= _LAST_ALPHABET


def _spells(text: str, path: str) -> bool:
    """Whether a text is the last step of a path, in whatever letters."""
    low, step = text.lower(), headline_key(path.rpartition("/")[2])
    return headline_key(low.translate(PLAIN)) == step or headline_key(low.translate(_NORDIC)) == step
