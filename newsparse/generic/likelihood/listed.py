"""What a page lists: what one author wrote, what many answered, what is sold at the price below the headline.

Each is said by parts that no single article has: a heading that announces the posts of whom the headline names, answers
in the boxes of a forum's software, a line that is a price before any text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.sources import css
from newsparse.tree.build import text_below
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.draft import Draft
    from newsparse.page import Page

_OF = regex(
    r"(?:(?:the )?(?:latest|recent|more|all|other|older|new)(?: (?:articles?|posts?|stories|news|content|work|columns?|reviews))?|articles?|posts?|stories|columns|recent activity|entries|everything)"
    r" (?:from|by|written by|of|authored by) |(?:alle |weitere |neueste )?(?:artikel|beiträge|texte|kolumnen) von |(?:tous )?(?:les |ses )?(?:derniers )?articles (?:de|par) "
    r"|(?:todos los |últimos )?(?:artículos|noticias|textos) de |(?:tutti )?gli articoli di |(?:todas as |últimas )?(?:matérias|notícias) (?:de|por) |artikelen van |все (?:статьи|материалы) автора ", re.I,
)  # fmt: skip
#: Boxes of one answer each, by the software of forums; how many there are at least, and how much of them the first may hold.
_ANSWERS = css(".message-userContent .bbWrapper, .postbody .content, .postbit .postcontent, .postbitlegacy .postcontent, .topic-body .cooked, .crawler-post .post, .forum-post-content")
_BOXES = frozenset("message-usercontent postbody postbit postbitlegacy topic-body crawler-post forum-post".split())
_FEWEST, _FIRST = 3, 0.5
_LINE, _ABOVE = 100, 500  # characters of a line that is running text; of all such above the first answer, at most
_AROUND = In.NAV.value | In.FOOTER.value | In.ASIDE.value
_HEADLINE = 80


def lists_of_author(page: Page, draft: Draft) -> bool:
    """Whether a line announces what was written by whom the headline names."""
    name = draft.get("title", "").strip().lower()
    if not name or len(name) > _HEADLINE:
        return False
    size = len(name)
    for s in page.segments:
        if (
            size < len(s.text) < size + _HEADLINE
            and name in s.text.lower()
            and (found := _OF.match(s.text)) is not None
            and s.text[found.end() :].strip(" :.").lower() == name
        ):
            return True
    return False


def is_thread(page: Page) -> bool:
    """Whether several people answer each other, and what the first wrote is not most of it."""
    if _BOXES.isdisjoint(page.name_words):
        return False
    answers = {_post_of(box): box for box in reversed(list(_ANSWERS.find(page)))}  # the first box of each
    sizes = [len(" ".join(text_below(box).split())) for box in answers.values()][::-1]
    return len(sizes) >= _FEWEST and sizes[0] <= _FIRST * sum(sizes) and _said_above(page, list(answers.values())) <= _ABOVE


def _post_of(box: Element) -> Element:
    """The outermost of the boxes around an answer that the software has for one."""
    around = [e for e in (box, *box.iterancestors()) if not _BOXES.isdisjoint((e.get("class") or "").lower().split())]
    return around[-1] if around else box


def _said_above(page: Page, boxes: list[Element]) -> int:
    """The characters of running text above the first of the boxes: an article that readers answer."""
    inside = {e for box in boxes for e in box.iter()}
    size = 0
    for s in page.segments:
        if s.element in inside:
            return size
        if len(s.text) > _LINE and not s.flags & _AROUND and s.link_chars * 3 < len(s.text):
            size += len(s.text)
    return 0


_PRICE = regex(r"(?:(?:from|price|now|only|sale price|regular price|guide price|asking price|offers (?:over|around)|preis|ab|prix|prezzo|precio|cena|nur|desde|à partir de) ?:? ?)?(?:[$€£₹] ?\d[\d.,]{0,12}(?: ?(?:usd|cad|aud|eur))?|\d[\d .,]{0,12} ?(?:€|eur|usd|zł|kč|chf|円|원)) ?\*?(?: (?:honoraires inclus|inkl\. .{1,12}|incl?\.? .{1,12}|ttc|pcm|per (?:week|month|night)))?", re.I)
#: Segments below the headline among which a price may stand; a text of so many characters ends them.
_BELOW, _TEXT = 8, 90


def has_its_price(page: Page, draft: Draft) -> bool:
    """Whether a line below the headline is a price, before any running text."""
    headline = draft.shown("title")
    if headline is None:
        return False
    at = next((s.index for s in page.segments if s.element is headline or headline in s.runs.owners[s.start : s.end]), None)
    if at is None:
        return False
    for s in page.segments[at + 1 : at + 1 + _BELOW]:
        if len(s.text) > _TEXT:
            return False
        if s.text and not s.flags & _AROUND and _PRICE.fullmatch(s.text.strip()):
            return True
    return False
