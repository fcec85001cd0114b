"""The number of comments shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.draft import Draft, Reading
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.to_readers.comment_lines import says_no_comments
from newsparse.grammar.to_readers.controls import COMMENTS
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import Node
from newsparse.tree.segments import In, Segment

_NUMBER = r"(\d{1,3}(?:[,.]\d{3})*|\d{1,6})"
#: "댓글 12", "댓글(12)", "Comments (12)", "Kommentare: 3"
_WORD_FIRST = regex(rf"(?:{COMMENTS})\s?(?:수|쓰기|보기|달기)?\s?[:(\['‘]?\s?{_NUMBER}\s?[개건件則则条條]?[)\]'’]?", re.I)
#: "12 Comments", "12개의 댓글", "12件のコメント"
_NUMBER_FIRST = regex(rf"(?:\[\s?)?(?:共\s?|この記事に)?\(?{_NUMBER}\)?\s?(?:개의\s|件の|[条條則则]\s?)?(?:{COMMENTS})(?:があります)?(?:\s?\])?", re.I)
#: "3 minutes, 12 comments", "See all comments (12)"
_AMID = regex(rf"(?<![^\s,|/·•]){_NUMBER}\s(?:{COMMENTS})(?=\s?(?:$|[,|/·•]))|(?:{COMMENTS})\s?\({_NUMBER}\)$", re.I)
#: How WordPress heads the comments, in its own words: "3 thoughts on “Headline”", "One response to “Headline”".
_HEADED = regex(rf"(?:{_NUMBER}|(one))\s(?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to|for) [“\"«‘&]", re.I)
#: What the words beyond ASCII hold one of, in lower case.
_STEMS_BEYOND_ASCII = ("коммент", "댓글", "코멘트", "100자평", "의견", "コメント", "评论", "留言", "коментар", "σχόλια", "σχολια", "תגובות", "пікір", "تعليق", "luận", "kiến", "ความคิดเห็น", "टिप्पणि", "hozzá")
#: The same of those in ASCII: "Comments", "Kommentar", "comentarios" have "ment".
_STEMS = ("ment", "reacti", "respon", "yorum", "komm", "komentar", "disku", "debata")
#: Labels that are all of an element, before the number in the next.
_LABELS = frozenset(("댓글", "댓글수", "댓글 수", "코멘트", "100자평", "Comments"))
_LONGEST_NUMBER = 7
_NEAR = 12
_CARDS = In.LIST.value | In.ASIDE.value  # where other articles' counts stand
_CLOSING = 3  # the last segments of a text's own block, which may say it of the text above them
_BELOW = 30  # segments below a text among which what is said of comments is said of its own
_EDGES = frozenset("0123456789()[]'’개건件則则条條共こ")
_SHORTEST, _LONGEST = 3, 40
_AFTER = 60
_LONGEST_LINE = 120  # of a byline with a count
_LONGEST_HEADED = 300


def comment_count(page: Page, draft: Draft) -> Reading[int] | None:
    """The count that JSON-LD states or that stands between headline and the page matter after the body."""
    return next((reading for reading, contra in counts(page, draft) if not contra), None)


def counts(page: Page, draft: Draft) -> Iterator[tuple[Reading[int], str]]:
    """Every count that is stated or shown, most trusted first, with what speaks against it."""
    stated = _stated(page.ld_article)
    if stated:
        yield Reading(stated, 'ld("commentCount")', str(stated)), ""
    shown: dict[int, Segment] = {}
    for count, segment in _shown(page, draft):
        shown.setdefault(count, segment)
    for count, segment in shown.items():
        others = len(shown) > 1 and draft.body is not None and segment.index > draft.body.last + _NEAR
        contra = "of several counts, one far below the text is another article's" if others else ""
        yield Reading(count, "generic.comments", segment.text, segment.element), contra
    if stated == 0:
        yield Reading(0, 'ld("commentCount")', "0"), ""


def _shown(page: Page, draft: Draft) -> Iterator[tuple[int, Segment]]:
    """(count, segment) of every short text that is a count, or holds one beside headline or body."""
    body = draft.body
    if body is None or body.detached:
        return
    none: Segment | None = None  # what says that there are none, if no line counts them
    first, last = body.first, body.segments[-1].index if body.segments else body.last
    for segment in page.segments[max(0, first - 40) : body.last + _AFTER]:
        text = segment.text
        size = len(text)
        below_first, below_last = segment.index - first, segment.index - last
        if size > _LONGEST:
            if size < _LONGEST_HEADED and (-_NEAR < below_first < _CLOSING or below_last > -_CLOSING):
                yield from _of_long(segment, below_first, below_last)
            continue
        if (
            text in _LABELS
            and (beside := page.segments[segment.index + 1 : segment.index + 2])
            and beside[0].text.isdecimal()
            and len(beside[0].text) < _LONGEST_NUMBER
        ):
            yield int(beside[0].text), segment  # "<dt>댓글</dt><dd>3</dd>"
            continue
        if size < _SHORTEST:
            continue
        is_edged = text[0] in _EDGES or text[-1] in _EDGES
        if not is_edged and not (-_NEAR < below_first < _CLOSING or -_CLOSING < below_last < _BELOW):
            continue  # elsewhere a number amid a line counts no comments
        if not holds_digit(text):
            none = none or (segment if -_CLOSING < below_last < _BELOW and _says_none(segment) else None)
            continue
        low = text.lower()
        if not any(map(low.__contains__, _STEMS)) and (low.isascii() or not _has_foreign_word(low)):
            continue
        match = None
        if is_edged:
            match = _WORD_FIRST.fullmatch(text) or _NUMBER_FIRST.fullmatch(text)
        if match is None and (-_NEAR < below_first < _CLOSING or 0 <= below_last < _BELOW):
            match = _AMID.search(text)
            if match is None and segment.end - segment.start > 1:
                match = _in_pieces(segment)
            if match is None and "|" in text:
                yield from _in_line(segment)
        if match and not ("respon" in low and first <= segment.index < last):  # amid the text those to a survey
            number = next(group for group in match.groups() if group)
            yield int(re.sub(r"[,.]", "", number)), segment
    yield from [(0, none)] if none else []


def _says_none(segment: Segment) -> bool:
    """Whether a line says that nobody has commented, and not on a card of another article."""
    return not segment.flags & _CARDS and says_no_comments(segment.text)


def _in_pieces(segment: Segment) -> re.Match[str] | None:
    """A count in an element of its own, or in two, among other buttons: "Share" + "3" + "Comments"."""
    pieces = [said for text, _, _ in segment.pieces if (said := " ".join(text.split()))]
    numbers_follow = not pieces[0].isdigit() and pieces[-1].isdigit()  # "추천" + "0" + "댓글" + "2"
    for at, piece in enumerate(pieces):
        for said in (piece, f"{piece} {pieces[at + 1]}" if at + 1 < len(pieces) and piece.isdigit() is not numbers_follow else ""):
            if 2 < len(said) <= _LONGEST and (match := _NUMBER_FIRST.fullmatch(said) or _WORD_FIRST.fullmatch(said)):  # noqa: PLR2004
                return match
    return None


def _in_line(segment: Segment) -> Iterator[tuple[int, Segment]]:
    """The count in a line that says who posted when and where, parted by bars: "Posted by Jane Doe in Travel | Comments (2)"."""
    for part in segment.text.split("|") if "|" in segment.text else ():
        said = part.strip()
        if 2 < len(said) <= _LONGEST and (match := _WORD_FIRST.fullmatch(said) or _NUMBER_FIRST.fullmatch(said)):
            yield int(re.sub(r"[,.]", "", match[1])), segment


def _of_long(segment: Segment, below_first: int, below_last: int) -> Iterator[tuple[int, Segment]]:
    """The count in a line that says more: the heading of the comments, or a byline."""
    if below_last > -_CLOSING and (count := _headed(segment.text)):
        yield count, segment
    elif "|" in segment.text and -_NEAR < below_first < _CLOSING or 0 <= below_last < _CLOSING:
        yield from _in_line(segment)
    elif -_NEAR < below_first < _CLOSING and len(segment.text) <= _LONGEST_LINE and segment.links:
        yield from _in_link(segment)


def _in_link(segment: Segment) -> Iterator[tuple[int, Segment]]:
    """The count in a link of a byline's: "May 6, 2031 by <a>Jane Doe</a> <a>3 Comments</a>"."""
    for text, element, is_tail in segment.pieces:
        said, owner = text.strip(), element.getparent() if is_tail else element
        if (
            owner is not None
            and owner.tag == "a"
            and _SHORTEST <= len(said) <= _LONGEST
            and holds_digit(said)
            and (match := _NUMBER_FIRST.fullmatch(said))
        ):
            yield int(re.sub(r"[,.]", "", match[1])), segment


def _headed(text: str) -> int:
    """The number in a heading of WordPress' over the comments; 0 if it is none."""
    if not (text[0].isdigit() or text[0] in "oO") or not (match := _HEADED.match(text)):
        return 0
    return int(re.sub(r"[,.]", "", match[1])) if match[1] else 1


def _has_foreign_word(folded: str) -> bool:
    """Whether a text in lower case may hold one of the words beyond ASCII."""
    return any(stem in folded for stem in _STEMS_BEYOND_ASCII)


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
