"""What a link to another article says: the headline on its card, without the time, the teaser and the button beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.body.stripping.amid.spoken import hides
from newsparse.grammar.to_readers.read_also import LONGEST, says_read_also
from newsparse.regex import regex
from newsparse.sources import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Shorter links lead to sections and people; characters of a label and the mark behind it.
SHORTEST, LABEL = 14, LONGEST + 4
_UNSEEN = ("script", "style", "svg", "noscript", "time")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: Boxes around a button in which its story's heading is looked for, and around a link that may be a heading.
_CARD, _WITHIN = 4, 2
#: What a link to another article says to those who hear the page read; how it begins.
_LEAD = regex(r"^(?:read more|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto|ler mais|czytaj więcej)\b[\s:»›→–-]{0,4}", re.I)
_LEADS = frozenset(("re", "co", "we", "me", "li", "le", "cz"))
#: All that a button of a card says, besides what stands over lists of links, too.
_READ_ON = frozenset(("more", "mehr", "continue", "continue reading", "learn more", "zum artikel", "ganzen artikel lesen", "artikel lesen", "lire la suite", "lire plus", "lire", "suite", "leer más", "leer", "leggi tutto", "leggi", "continua", "continua a leggere", "ler mais", "ler", "lees verder", "więcej", "celý článek", "tovább", "devamı", "devamını oku", "подробнее", "читать далее", "детальніше", "続きを読む", "詳しく見る", "阅读全文", "閱讀全文", "자세히 보기"))  # fmt: skip
_BRACKETS = {"[": "]", "【": "】"}  # around a label
_SIGNS = " ►▶▸»›→❯>…[]()"
_LISTED = " ·ㆍ•▶►▷☞"
_END_SIGNS = " ►▶▸›→❯|"
_TIME = regex(r"[\[(（]?\s?(?:\d{1,2}:\d\d(?::\d\d)?(?: Uhr)?|(?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}\.?(?: \d{1,2}:\d\d)?|(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:：]\d\d)?)\s?[\])）]?")
#: Names of what holds a card's headline, and of what stands beside it.
_TITLE_NAMES = regex(r"(?:title|headline|heading|titel|titre|titulo|titulek|teaser_header|teaser-h\d)(?![a-z])")
_KICKER_NAMES = regex(r"category|kicker|over-?(?:line|title)|eyebrow|topline|pre-?(?:title|headline)|section-?title|dachzeile|rubri[ck]|badge|author")


def links_of(box: Element) -> Iterable[Element]:
    """The links of a box, or the one around it."""
    around = next(box.iterancestors("a"), None)
    return box.iter("a") if around is None else (around,)


def title_of(anchor: Element) -> tuple[int, str]:
    """The headline that a link leads to, after how sure that is; for a button that of the card around."""
    if not len(anchor):
        text = " ".join((anchor.text or "").split())
    else:
        nodes = [(node, node.get("class")) for node in anchor.iter()]
        part = _marked(nodes)
        if part is not None:
            return 2, part
        text = _words(nodes)
    if text and len(text) < 2 * SHORTEST and _is_button(text):
        return 1, _on_card(anchor) or ""
    return 2 if _is_heading(anchor) else 1, text


def cleaned(text: str) -> str:
    """A headline without the label before it, and the words and signs of a button around it."""
    if (
        text[0] in _BRACKETS
        and text.endswith(_BRACKETS[text[0]])
        and text.count(text[0]) == 1
        and ":" in text[:LABEL]
        and says_read_also(text[1:LABEL].partition(":")[0].strip())
    ):
        text = text[1:-1].strip()  # "[관련 기사 : …]"
    text = text.lstrip(_LISTED) or text
    label, colon, _ = text[:LABEL].partition(":")
    if colon and weight(text) - len(label) > SHORTEST and says_read_also(label):
        text = text[len(label) + 1 :].lstrip()
    if text[0] in _BRACKETS and says_read_also(text[: (end := text.find(_BRACKETS[text[0]], 0, LABEL)) + 1]):
        text = text[end + 1 :].lstrip()
    if text[:2].lower() in _LEADS:
        text = _without_lead(text)
    return text.replace("\xad", "").rstrip(_END_SIGNS)[:300]


_WIDE = "\u1100"  # the least letter of which each is a syllable or a word


def weight(text: str) -> int:
    """Length with a syllable or ideograph counted twice."""
    return len(text) if text.isascii() or max(text) < _WIDE else len(text) + sum(1 for c in text if c >= _WIDE)


def _marked(nodes: list[tuple[Element, str | None]]) -> str | None:
    """What a link holds as a headline: the highest heading in it, or what its names call so; in a heading what ends it."""
    headings: list[tuple[str, int, Element]] = []
    named: list[tuple[Element, str]] = []
    for node, names in nodes[1:]:
        if node.tag in _HEADINGS and (text := text_of(node)):
            headings.append((str(node.tag) if _is_whole(text) else "h7", -len(text), node))
        elif names and _says_title(names) and _is_whole(text := text_of(node)):
            if named and _is_in(node, named[-1][0], nodes[0][0]):
                named.pop()
            named.append((node, text))
    if not headings:
        return _without_kicker(named[0][0]) if named else None
    heading = min(headings, key=_rank)[2]
    whole = text_of(heading)
    if whole.endswith(":"):
        return None
    return _without_kicker(next((node for node, text in named if whole.endswith(text) and _is_in(node, heading, nodes[0][0])), heading))


def _is_in(node: Element, outer: Element, anchor: Element) -> bool:
    """Whether a node of a link stands in another of its nodes."""
    around = node.getparent()
    while around is not None and around is not anchor:
        if around is outer:
            return True
        around = around.getparent()
    return False


def _is_whole(text: str) -> bool:
    """Whether a text is a headline, and neither a word nor a kicker before one."""
    return weight(text) >= SHORTEST and not text.endswith(":")


def _without_kicker(headline: Element) -> str:
    """The text of a headline without what its names call a kicker, if enough is left."""
    if not len(headline):
        return text_of(headline)
    skipped = {one for node in headline.iter() if node is not headline and _is_beside(node) for one in node.iter()}
    if skipped:
        pieces: list[str] = []
        for node in headline.iter():
            if node not in skipped and node.tag.__class__ is str:
                pieces.append(node.text or "")
            if node is not headline and node.getparent() not in skipped:
                pieces.append(node.tail or "")
        text = " ".join("".join(pieces).split())
        if weight(text) >= SHORTEST:
            return text
    return text_of(headline)


def _is_beside(node: Element) -> bool:
    names = node.get("class") or ""
    return names != "" and (hides(names) or _KICKER_NAMES.search(names.lower()) is not None)


def _rank(heading: tuple[str, int, Element]) -> tuple[str, int]:
    return heading[:2]


def _says_title(names: str) -> bool:
    low = names.lower()
    return (
        ("tit" in low or "head" in low or "teaser-h" in low)
        and _TITLE_NAMES.search(low) is not None
        and "sub" not in low
        and not _KICKER_NAMES.search(low)
    )


def _words(nodes: list[tuple[Element, str | None]]) -> str:
    """All that is seen of a link with blocks parted, without what hides for the ears, and times at its ends."""
    anchor = nodes[0][0]
    said: list[str] = []
    skipped: set[Element] = set()
    for node, names in nodes:
        if names and node is not anchor and hides(names):
            skipped.update(node.iter())
        tag = node.tag
        if node.text and tag.__class__ is str and tag not in _UNSEEN and node not in skipped and (words := " ".join(node.text.split())):
            said.append(words)
        if node.tail and node is not anchor and (not skipped or node.getparent() not in skipped) and (words := " ".join(node.tail.split())):
            said.append(words)
    if not said and skipped:
        return text_of(anchor)
    if len(said) > 1:
        if says_read_also(said[0]) or _TIME.fullmatch(said[0]):
            del said[0]
        if len(said) > 1 and len(said[-1]) < 2 * SHORTEST and (_is_button(said[-1]) or _TIME.fullmatch(said[-1])):
            said.pop()
    return " ".join(said)


def _is_button(text: str) -> bool:
    plain = text.strip(_SIGNS)
    return plain.lower() in _READ_ON or says_read_also(plain)


#: Children of a card: what holds more is a list, and would be gone through once for each button in it.
_LARGEST_CARD = 24


def _on_card(button: Element) -> str | None:
    """The one heading of the card that a button stands on, if all of the card leads to the same story."""
    card = button.getparent()
    for _ in range(_CARD):
        if card is None or next(islice(card, _LARGEST_CARD, None), None) is not None:
            return None
        headings = list(card.iter(*_HEADINGS))
        if headings:
            is_card = len(headings) == 1 and all(link.get("href") == button.get("href") for link in card.iter("a"))
            return text_of(headings[0]) if is_card else None
        card = card.getparent()
    return None


def _is_heading(anchor: Element) -> bool:
    """Whether a link is all of a heading."""
    node = anchor.getparent()
    for _ in range(_WITHIN):
        if node is None:
            return False
        if node.tag in _HEADINGS:
            return True
        node = node.getparent()
    return False


def _without_lead(text: str) -> str:
    rest = _LEAD.sub("", text, count=1)
    return rest.removesuffix(" Continue") if weight(rest) >= SHORTEST else text
