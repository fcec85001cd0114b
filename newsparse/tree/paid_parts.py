"""The part of an article that is for subscribers, as JSON-LD names it: text of the article, whatever its box is called."""

from __future__ import annotations

import re

from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.regex import regex
from newsparse.structured.jsonld import Node
from newsparse.tree.segments import Branch, In, Segment

#: One class of a list of selectors: ".paywall, .subscriber-content".
_CLASS = regex(r"\.([a-zA-Z_][\w-]{2,60})")
_SENTENCE, _ENDS = 40, (".", "!", "?", "…", "”", '"', "»", "。")
#: What an offer says, which stands in a box of that name where the text is cut off.
_OFFER = regex(r"subscri|abonn|log ?in|sign ?(?:in|up)|suscr|assin(?:e|ante|atura)|anmelde|inscri|register|subskry|predplat|előfizet|tilaa|подпи|підпи|구독|로그인|회원|会員|會員|会员|订阅|訂閱", re.I)


def free_paid_parts(article: Node, segments: list[Segment], branches: list[Branch]) -> None:
    """Take the name that ``hasPart.cssSelector`` says from boxes that hold sentences and no offer: "paywall" is said of both."""
    if not (classes := _named(article)):
        return
    for branch in branches:
        if not classes.isdisjoint(words := branch.names.split()) and _is_text(segments[branch.first : branch.last]):
            branch.names = " ".join(word for word in words if word not in classes)


def _named(article: Node) -> set[str]:
    """The classes, in lower case, of the article's parts: those that speak against a text. Others are what rules know its box by."""
    parts = article.get("hasPart")
    selectors = [part.get("cssSelector") for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]
    told = [one for selector in selectors for one in (selector if isinstance(selector, list) else [selector])]
    return {
        name
        for one in told
        if isinstance(one, str) and len(one) < _LONGEST
        for name in _CLASS.findall(one.lower())
        if meaning_of(name) & NEGATIVE
    }


_LONGEST = 300


def _is_text(segments: list[Segment]) -> bool:
    """Whether paragraphs of a box are sentences, and none of its lines offers anything or asks for an address."""
    lines = [s for s in segments if s.kind == "text"]
    if any(s.flags & In.FORM or len(s.text) < _LONGEST and _OFFER.search(s.text) for s in lines):
        return False
    return any(s.tag == "p" and len(s.text) > _SENTENCE and s.text.endswith(_ENDS) for s in lines)
