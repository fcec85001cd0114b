"""A headline that no markup calls one: the line of the page with which ``<title>`` begins."""

from __future__ import annotations

from newsparse.generic.headline.witnesses import APART, HIDDEN
from newsparse.page import Page
from newsparse.tree.segments import Segment

_SHORTEST = 5  # characters of a headline in Han or Kana


def begins_title(page: Page) -> Segment | None:
    """The first block in the open with which ``<title>`` begins, before a mark that the site's names follow: "舊橋重開-澳門日報"."""
    whole = page.title_tag or ""
    for s in page.segments if not whole.isascii() else ():
        size = len(s.text)
        if _SHORTEST < size < len(whole) and not s.links and not s.flags & (APART | HIDDEN) and whole.startswith(s.text) and whole[size:].lstrip()[:1] in _TITLE_MARKS:
            return s
    return None


#: What parts a headline from the site in a title of the Far East.
_TITLE_MARKS = frozenset("-_|｜—–－(（")
