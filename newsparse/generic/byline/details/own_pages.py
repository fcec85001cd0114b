"""The pages of authors who are known by name: where a link that says a name leads to what that one wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.generic.byline.shown.links import ELSEWHERE, is_author_page
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Characters of a line whose link may be an author's.
_LONGEST = 150
#: Authors that are looked for, and the least character of scripts whose full names have no space.
_MOST, _WIDE = 12, "\u2e80"
#: Pages of readers, of whom any may be called "Anna".
_READERS = regex(r"/(?:users?|members?)/", re.I)
#: How the block of a comment is called, which holds no more segments than this.
_COMMENT, _BLOCK = regex(r"(?:^|[ _])(?:user-|post-|li-|div-)?comment(?!s?[_-](?:open|closed|count))"), 24


def with_own_pages(authors: tuple[Author, ...], page: Page) -> tuple[Author, ...]:
    """The authors; those whose page none of the places told that name them have the one that a link with their name leads to."""
    if not [author for author in authors if author.url is None and author.kind == "person"]:
        return authors
    return (
        *[
            _with_page(author, page) if author.url is None and author.kind == "person" else author
            for author in authors[:_MOST]
        ],
        *authors[_MOST:],
    )


def _with_page(author: Author, page: Page) -> Author:
    name = author.name
    is_whole = " " in name or min(name) >= _WIDE
    for s in page.segments:
        if not s.links or s.text[_LONGEST:] or name not in s.text:
            continue
        href = _address(s, name, author.role)
        may_be_own = href and (is_whole or not _READERS.search(href)) and not _is_comment(s)
        if may_be_own and (url := page.absolute(href)) and url.partition("#")[0] not in (page.url, page.canonical):
            return author.model_copy(update={"url": url.partition("?")[0] if "/@" in url else url})
    return author


def _address(s: Segment, name: str, role: str | None) -> str | None:
    """The address of the author's page that a link of this name leads to, or of this name and role: "하가람 기자"."""
    for text, owner, is_tail in s.pieces:
        if text.strip() in (name, f"{name} {role}") and (link := _link(owner.getparent() if is_tail else owner)) is not None:
            href = link.get("href") or ""
            if is_author_page(href) or "author" in (link.get("rel") or "").split() and not ELSEWHERE.match(href):
                return href
    return None


def _is_comment(s: Segment) -> bool:
    branch: Branch | None = s.branch
    while branch is not None and branch.last - branch.first <= _BLOCK:
        if "comment" in branch.names and _COMMENT.search(branch.names):
            return True
        branch = branch.parent
    return False


def _link(element: Element | None) -> Element | None:
    for _ in range(3):
        if element is None or element.tag == "a":
            return element
        element = element.getparent()
    return None
