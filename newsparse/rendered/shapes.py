"""Shapes: what a line of the body or head looks like by itself: prose, headline, subhead, caption."""

from __future__ import annotations

import re

from newsparse.regex import regex
from newsparse.rendered.lines import weight

_SENTENCE_END = regex(r"[.!?。！？…][”’\"'」』）)\]】]{0,3}$")
_MARKED_HEADING = regex(r"[◇◆■□○●◎▣▷▶☞★☆]\s?\S")
_MARKED_CAPTION = regex(r"[▲△▼▽◀]\s?\S")
_MAX_CAPTION = 400
#: Where a caption's credit stands.
_TAIL = 120

_KO_CREDIT = (
    r"[/(\[<]\s?(?:사진|그래픽|자료|이미지|출처)\s?(?:제공|출처)?\s?[=:ㅣ|]|"
    r"(?:사진|그래픽|자료사진|일러스트)\s?(?:제공|출처)?\s?[=:ㅣ|]\s?\S|"
    r"\s[/ⓒ©]\s?\S{1,30}$|[/=]\s?\S{1,12} (?:기자|제공)$|"
    r"(?:연합뉴스|뉴시스|뉴스1|AP|AFP|EPA|로이터)[)\]]?$|제공[)\]]?\.?$|재판매[^\[\]]{0,16}금지\]?$"
)
_LATIN_CREDIT = (
    r"\b(?:photo(?:graph)?s?|(?:image|photo) credits?|image|picture|illustration|credit|source|foto|bild|"
    r"quelle|photographie)\s?(?:by|:|©|\(c\))|"
    r"(?:getty images|reuters|ap photo|/ap|/afp|/epa|shutterstock|alamy|imago|dpa|picture alliance|istock)\b"
    r".{0,40}$"
)
_JA_CREDIT = r"(?:写真|撮影|提供)\s?[=＝:：]|[=＝].{1,20}(?:撮影|提供)$|(?:撮影|提供)[)）]?$"
_CREDIT = regex(f"{_KO_CREDIT}|{_LATIN_CREDIT}|{_JA_CREDIT}", re.I)


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE_END.search(text[-8:]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is running text: wide enough, and ending as sentences end."""
    width = weight(text)
    if text.endswith(("...", "…")):  # a teaser cut off
        return width >= 240
    return width >= 60 and (ends_sentence(text) or width >= 240)


def is_headline(text: str) -> bool:
    """Whether a line could be a headline or a line of the deck: more than a label, less than a paragraph."""
    return 16 <= weight(text) <= 240 and sum(c.isalpha() for c in text) >= 6


def is_marked_heading(text: str) -> bool:
    """Whether a line starts with a subhead's marker (◇, ■) and is no sentence."""
    return _MARKED_HEADING.match(text) is not None and weight(text) <= 140 and not ends_sentence(text)


def is_caption(text: str) -> bool:
    """Whether a line, by itself, can only be a caption: its marker, or a credit at its end."""
    if len(text) > _MAX_CAPTION:
        return False
    if _MARKED_CAPTION.match(text):
        return sum(text.count(marker) for marker in "▲△▼") <= 1
    return _CREDIT.search(text[-_TAIL:]) is not None and not (is_prose(text) and text.endswith("다."))


def is_subhead(text: str) -> bool:
    """Whether an unmarked line between paragraphs can be a subhead: short, and no sentence."""
    if ends_sentence(text) and not text.endswith("?"):
        return False
    return 4 <= weight(text) <= 90 and not text.endswith((":", ",", ";")) and any(c.isalpha() for c in text)
