"""Which line in Hangul is the headline: what Korean papers print around one is told from it by its words and its place.

The trees learned from pages of which few are Korean, and a deck, a caption or a trail is as near to byline and text.
"""

from __future__ import annotations

from newsparse.grammar.bylines.names import is_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.rendered import shapes
from newsparse.rendered.around import steps_of
from newsparse.rendered.evidence import Lines
from newsparse.rendered.furniture import is_furniture

#: Lines of a deck, lines of byline, dates and buttons below a headline, and the width of the shortest line worded like one.
_DECK, _SIGNED, _WORDED = 3, 6, 16
#: Log-odds above which the trees are believed.
_SURE = 2.5
#: How much less the trees may think of the headline than of its deck, in log-odds.
_DOUBT = 5.0


def may_be_headline(page: Lines, at: int) -> bool:
    """Whether a line is neither a byline nor a sentence, a caption or a trail, if it is in Hangul."""
    text = page.texts[at]
    if text.isascii() or not "가" <= max(text) <= "힣":
        return True
    if text.endswith("다.") or page.bylines[at] and is_byline(text, (), "ko") or len(steps_of(text)) > 1:
        return False
    if "다." in text and (split_caption(text)[0] or "").endswith("다."):
        return False
    return not any("재판매" in below for below in page.texts[at + 1 : at + 3])


def above_deck(page: Lines, at: int, worth: dict[int, float]) -> int:
    """The headline where ``at`` may be what follows one: a line of the deck, above byline and dates or below them.

    Args:
        worth: what the trees say of each line that may be the headline.
    """
    if worth[at] > _SURE or page.texts[at].isascii() or not "가" <= max(page.texts[at]) <= "힣":
        return at
    signed = next((i for i in range(at - 1, max(-1, at - _SIGNED - 1), -1) if page.dated[i]), None)
    above = None if signed is None else next((i for i in range(signed - 1, max(-1, signed - _SIGNED), -1) if _is_worded(page, i)), None)
    best = worth[at] - _DOUBT
    if above is not None and worth.get(above, best) > best:  # a headline stands above its dates
        at = above
    top = at
    while top and at - top < _DECK and _is_worded(page, top - 1) and worth.get(top - 1, best) > best:
        top -= 1
    return top if top and page.widths[top - 1] < _WORDED else at


def _is_worded(page: Lines, at: int) -> bool:
    """Whether a line is worded like a headline or a line of a deck."""
    text = page.texts[at]
    if page.widths[at] < _WORDED or " " not in text or not "가" <= max(text) <= "힣" or not may_be_headline(page, at):
        return False
    if page.bylines[at] or page.dated[at] or page.captions[at] or page.more[at] or page.rights[at] or page.lines[at].bullet:
        return False
    return not shapes.is_prose(text) and not is_furniture(text)
