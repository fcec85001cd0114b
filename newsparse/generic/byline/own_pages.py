"""The pages of authors who are known by name: where a link that says a name leads to what that one wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.generic.byline.links import ELSEWHERE, is_author_page
from newsparse.page import Page
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Characters of a line whose link may be an author's.
_LONGEST = 150


def with_own_pages(authors: tuple[Author, ...], page: Page) -> tuple[Author, ...]:
    """The authors; those whose page none of the places told that name them have the one that a link with their name leads to."""
    if not [author for author in authors if author.url is None and author.kind == "person"]:
        return authors
    return tuple([_with_page(author, page) if author.url is None and author.kind == "person" else author for author in authors])


def _with_page(author: Author, page: Page) -> Author:
    name = author.name
    for s in [s for s in page.segments if s.links and name in s.text and not s.text[_LONGEST:]]:
        href = _address(s, name)
        if href and (url := page.absolute(href)) and url.partition("#")[0] not in (page.url, page.canonical):
            return author.model_copy(update={"url": url.partition("?")[0] if "/@" in url else url})
    return author


def _address(s: Segment, name: str) -> str | None:
    """The address of the author's page that a link of this name leads to."""
    for text, owner, is_tail in s.pieces:
        if text.strip() == name and (link := _link(owner.getparent() if is_tail else owner)) is not None:
            href = link.get("href") or ""
            if is_author_page(href) or "author" in (link.get("rel") or "").split() and not ELSEWHERE.match(href):
                return href
    return None


def _link(element: Element | None) -> Element | None:
    for _ in range(3):
        if element is None or element.tag == "a":
            return element
        element = element.getparent()
    return None
