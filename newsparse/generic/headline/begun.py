"""A headline that ``<title>`` tells in part: the line of the page with which it begins, the heading that goes on from it."""

from __future__ import annotations

from newsparse.generic.headline.witnesses import APART, HIDDEN, Witness
from newsparse.grammar.headline import LONGEST, headline_key
from newsparse.page import Page
from newsparse.tree.segments import In, Segment

_SHORTEST = 5  # characters of a headline in Han or Kana
_TOLD = 10  # letters of a part of a headline that no other heading begins with by chance
_HEADING = In.HEADING.value


def begins_title(page: Page) -> Segment | None:
    """The first block in the open with which ``<title>`` begins, before a mark that the site's names follow: "舊橋重開-澳門日報"."""
    whole = page.title_tag or ""
    for s in page.segments if not whole.isascii() else ():
        size = len(s.text)
        if (
            _SHORTEST < size < len(whole)
            and not s.links
            and not s.flags & (APART | HIDDEN)
            and whole.startswith(s.text)
            and whole[size:].lstrip()[:1] in _TITLE_MARKS
        ):
            return s
    return None


#: What parts a headline from the site in a title of the Far East.
_TITLE_MARKS = frozenset("-_|｜—–－(（")


def goes_on(page: Page, witnesses: list[Witness]) -> Segment | None:
    """The first heading in the open, no link, that begins with the words of what ``<title>`` states: "The Old Canal", and below it "The Old Canal and the Men Who Dug It"."""
    stated = [w.text.lower() for w in witnesses if " " in w.text and len(headline_key(w.text)) >= _TOLD]
    for s in page.segments if stated else ():
        if s.flags & _HEADING and len(s.text) <= LONGEST and not s.links and not s.flags & (APART | HIDDEN):
            low = s.text.lower()
            if any(low.startswith(text) and not low[len(text) : len(text) + 1].isalnum() for text in stated):
                return s
    return None
