"""The name on the masthead: above the headline, or at the foot, as the way home."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.generic.headline.boards import is_front, is_office, leads_home, names_board, office_of
from newsparse.generic.publisher.korean_site import is_korean_newsroom
from newsparse.generic.section.section_addresses import path_of
from newsparse.generic.section.trail_words import KINDS_OF_PAGES
from newsparse.grammar.copyright import states_rights
from newsparse.grammar.headline import SECTIONS, clean_headline, headline_key, overlap, parts_of
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST_NAME = 60
_HEADLINES = ("h1", "h2", "h3", "h4")
_WHOLE = 8  # letters of a headline that no name completes ("インタビュー：…")
#: Segments at either end of a page that show its name, and the characters of such a line.
_HEAD, _FOOT, _LONGEST_LINE = 30, 12, 160
#: Letters of the shortest name; what shares more with the headline is the headline.
_SHORTEST, _SAME = 3, 0.5
#: Parts of a title without the name of a board.
_BOARD = 2
#: White space and signs of a headline beyond its letters.
_SPACES = 60


def on_masthead(page: Page) -> str | None:
    """The last part of the ``<title>``, where the head of the page or its foot shows the same: a logo's alternative text, a link, a copyright line."""
    parts = parts_of_title(page)
    if len(parts) > _BOARD and " > " in (page.title_tag or "") and is_office(parts[0]) and any(map(names_board, parts[1:-1])):
        return parts[0]  # of an office's board: "한빛군청 | 보도자료 > 새 다리"
    if parts[1:] and (office := office_of(page)) and office[1] == "title" and office[0] in parts:
        return office[0]
    if len(parts) > 1 and (named := _before_headline(parts, page)):
        return named
    if len(parts) < 2 or not may_be_name(name := parts[-1]):
        return None
    if any(s.tag in _HEADLINES and overlap(name, s.text) > _SAME and not leads_home(s) for s in page.segments):
        return None
    ends = (*page.segments[:_HEAD], *page.segments[-_FOOT:])
    return name if any(_shows_name(s, name) for s in ends) else None


def may_be_name(part: str) -> bool:
    """Whether a part of the ``<title>`` may name a site: no section, and short, in wide letters half as long."""
    longest = _LONGEST_NAME if part.isascii() else _LONGEST_NAME // 2
    key = headline_key(part)
    return (
        len(part) <= longest
        and len(key) >= _SHORTEST
        and key not in SECTIONS
        and key not in KINDS_OF_PAGES
        and key != "blog"
        and not part.lower().startswith("by ")
    )


def _shows_name(s: Segment, name: str) -> bool:
    """Whether a logo's alternative text is the name, or a line holds it by itself or beside the rights."""
    key = headline_key(name)
    if s.kind == "image":
        return headline_key(s.element.get("alt") or "") == key
    if len(s.text) > _LONGEST_LINE or s.tag in _HEADLINES and not leads_home(s) or name not in s.text:
        return False
    return states_rights(s.text) or any(headline_key(text) == key and not _is_of_menu(owner, is_tail) for text, owner, is_tail in s.pieces)


def _is_of_menu(owner: Element, is_tail: bool) -> bool:
    """Whether a piece of text is a link that leads below the front page, as a section's does."""
    address = "" if is_tail or owner.tag != "a" else owner.get("href") or ""
    return address.startswith(("/", "http")) and path_of(address) != "" and not is_front(address)


def _before_headline(parts: Sequence[str], page: Page) -> str | None:
    """The first part of a ``<title>`` that ends in the headline, where a link to the front page says the same: "한빛소식 - 강변에 새 길"."""
    if not 1 < len(parts[0]) <= _LONGEST_NAME // 4 or parts[0].isascii():
        return None
    headline, name = headline_key(" ".join(parts[1:])), headline_key(parts[0])
    if not all(map(names_board, parts[1:])) and not any(
        abs(len(s.text) - len(headline)) <= _SPACES and headline_key(s.text) == headline for s in page.segments
    ):
        return None
    return parts[0] if any(_is_logo(s, name) for s in page.segments[:_HEAD]) else None


def on_logo(page: Page) -> str | None:
    """The newsroom that the picture which leads home is called, above the headline."""
    for s in page.segments[:_HEAD]:
        if s.kind == "image" and (around := s.element.getparent()) is not None and around.tag == "a" and is_front(around.get("href") or ""):
            name = (s.element.get("alt") or "").strip()
            if is_korean_newsroom(name):
                return name
    return None


def _is_logo(s: Segment, key: str) -> bool:
    """Whether a line or a picture of that name is a link to the front page."""
    if s.kind != "image":
        return headline_key(s.text) == key and leads_home(s)
    around = s.element.getparent()
    return (
        headline_key(s.element.get("alt") or "") == key
        and around is not None
        and around.tag == "a"
        and is_front(around.get("href") or "")
    )


#: ":한빛타임즈: 강변에 새 길", ":: 한빛타임즈 :: 강변에 새 길"
_IN_COLONS = regex(r":{1,3}\s?([^:\s][^:]{1,20}?)\s?:{1,3}\s?(?=\S)")


def parts_of_title(page: Page) -> list[str]:
    """The parts of the ``<title>``; a wide colon parts it where the headline stands before the last: "新しい橋が開通した：かもめ通信"."""
    title = clean_headline(page.title_tag or "")
    if title[:1] == ":" and (named := _IN_COLONS.match(title)):
        return [named[1], title[named.end() :]]
    headline, colon, name = title.rpartition("：")
    if (
        colon
        and name
        and len(parts_of(name)) == 1
        and (key := headline_key(headline))
        and len(key) >= _WHOLE
        and any(s.tag in _HEADLINES and headline_key(s.text) == key for s in page.segments)
    ):
        return [headline, name]
    return parts_of(title)
