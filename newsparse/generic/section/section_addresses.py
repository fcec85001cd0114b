"""What an address says of the section of an article: the steps above it, and links that lead to a list of stories."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.generic.byline.shown.links import is_author_page
from newsparse.generic.tags.signs import TAG_PATH
from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WORDS = 4  # in the last step of a section's address
#: Where many a company's journal keeps what it calls topics, and others sections.
_TOPIC = regex(r"/(?:topics?|themen?|thema|temas?|argomenti|sujets?)/[^/?]+/?$")

#: A list that a query names: "?cat=12", "/news/list.html?section=politics".
_CATEGORY = regex(r"[^?#]{0,120}\?(?:cat|cate|category|catid|cat_id|cat_no|section|sec|sectioncode|s_section|sc_section_code|menu|mcd)=[\w-]{1,20}")


def begins(path: str, href: str, host: str) -> bool:
    """Whether an address is one of the steps above the article's, or several of them."""
    above = path_of(href)
    return len(above) > 1 and (path.startswith(f"{above}/") or above.count("/") > 1 and f"{above}/" in path) and is_at_home(href, host)


def is_at_home(href: str, host: str) -> bool:
    """Whether a link leads to the same site."""
    return "//" not in href[:8] or f"//{host}/" in f"{href}/" or f"//www.{host}/" in f"{href}/"


def leads_to_section(link: Element, host: str, *, right_above: bool) -> bool:
    """Whether a link leads to a list of the site's own stories: a short path without a number, no button's, no writer's, no tag's, though a topic's right above."""
    href, names = link.get("href") or "", (link.get("class") or "").lower()
    if right_above and is_at_home(href, host) and _CATEGORY.fullmatch(href[:200].lower()):
        return True
    name = path_of(href).rpartition("/")[2]
    if not name or name.count("-") >= _WORDS or holds_digit(name) or not (is_at_home(href, host) or f".{host}/" in href):
        return False
    if ".php?" in href or is_author_page(href) or TAG_PATH.search(href) and not (right_above and _TOPIC.search(href)):
        return False
    return "btn" not in names and "button" not in names


#: An address whose path ends where it can be seen, as that of most: told in a fifth of the time that taking it apart takes.
_PLAIN = regex(r"(?:https?://[a-zA-Z0-9.-]+)?((?:/(?!/)[^\s?#]*)?)(?:[?#][^\s]*)?", re.ASCII)


@lru_cache(maxsize=2048)
def path_of(address: str) -> str:
    """The path of an address in lower case, without the last slash; empty for the site itself."""
    if (plain := _PLAIN.fullmatch(address, 0, 500)) is not None:
        return plain[1].lower().rstrip("/")
    try:
        return urlsplit(address[:500]).path.lower().rstrip("/")
    except ValueError:
        return ""
