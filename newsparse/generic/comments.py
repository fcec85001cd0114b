"""The number of comments shown."""

from __future__ import annotations

import re

from newsparse.draft import Draft, Reading
from newsparse.page import Page
from newsparse.structured.jsonld import Node

_WORDS = (
    r"댓글|의견|전체\s?댓글|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"commento|reacties|reactions?|"
    r"kommentarer|komentarzy|komentáře|комментари(?:й|я|ев)|yorum|コメント|评论|留言"
)
_NUMBER = r"(\d{1,3}(?:[,.]\d{3})*|\d{1,6})"
#: "댓글 12", "댓글(12)", "Comments (12)", "Kommentare: 3"
_WORD_FIRST = re.compile(rf"(?:{_WORDS})\s?(?:수|쓰기|보기)?\s?[:(\[]?\s?{_NUMBER}\s?개?[)\]]?", re.I)
#: "12 Comments", "12개의 댓글", "12件のコメント"
_NUMBER_FIRST = re.compile(rf"\(?{_NUMBER}\)?\s?(?:개의\s|件の|条)?(?:{_WORDS})", re.I)
_EDGES = frozenset("0123456789()[]개")
_LONGEST = 40
_AFTER = 60


def comment_count(page: Page, draft: Draft) -> Reading[int] | None:
    """The count that JSON-LD states or that stands between headline and the page matter after the body."""
    stated = _stated(page.ld_article)
    if stated:
        return Reading(stated, 'ld("commentCount")', str(stated))
    body = draft.body
    start, end = (max(0, body.first - 40), body.last + _AFTER) if body and not body.detached else (0, 0)
    for segment in page.segments[start:end]:
        text = segment.text
        if 2 < len(text) <= _LONGEST and (text[0] in _EDGES or text[-1] in _EDGES):
            if match := _WORD_FIRST.fullmatch(text) or _NUMBER_FIRST.fullmatch(text):
                count = int(re.sub(r"[,.]", "", match.group(1)))
                return Reading(count, "generic.comments", text, segment.element)
    return Reading(0, 'ld("commentCount")', "0") if stated == 0 else None


def _stated(node: Node) -> int | None:
    found = _whole(node.get("commentCount"))
    if found is not None:
        return found
    statistics = node.get("interactionStatistic")
    for entry in statistics if isinstance(statistics, list) else [statistics]:
        if isinstance(entry, dict) and "comment" in str(entry.get("interactionType", "")).lower():
            return _whole(entry.get("userInteractionCount"))
    return None


def _whole(value: object) -> int | None:
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) < 9:
        value = int(value)
    return (
        value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10_000_000 else None
    )
