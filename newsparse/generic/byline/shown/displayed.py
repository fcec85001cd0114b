"""The bylines that a page shows: near the headline, then at the two ends of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.below.signed_end import signature_of
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.gathered import gathered
from newsparse.generic.byline.shown.alone import without_sign
from newsparse.generic.byline.shown.in_segment import KOREAN_SIGNED, WROTE, in_segment, said_beside_dates
from newsparse.generic.byline.shown.introduced import marked
from newsparse.generic.byline.shown.labels_apart import labels_apart
from newsparse.generic.byline.shown.letters import letter
from newsparse.generic.byline.shown.lines import (
    spaced,
)
from newsparse.generic.byline.shown.places import (
    LONGEST,
    OPENERS,
    Places,
    of_others,
)
from newsparse.generic.byline.shown.signed_below import (
    bold_at_the_end,
    chinese_brackets,
    from_a_place,
    japanese_brackets,
    name_below,
    reported,
    right_aligned,
    signed_off,
)
from newsparse.generic.byline.shown.window import Window
from newsparse.grammar.bylines.east_asian_roles import ROLES
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.wire_captions import is_wire_caption
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_NOT_WRITING = regex(
    r"\s{0,3}(?:(?:medically|expertly|technically|clinically|fact)[ -])?(?:reviewed|edited|checked|verified|tested by|translated|photo|illustrat|video|"
    r"last (?:updated|modified|changed) .{0,30}\bby\b|翻訳|監修|撮影|摄影|校对|责任编辑|責任編輯|责编|責編|翻译|翻譯|사진|번역|감수|foto|bild|©|ⓒ|\(c\)|comment|recommended|featuring|sponsored|presented|powered|image|courtesy|design|produced|hosted|approved)"
)
#: How a label ends that stands before a name of its own line.
_AWAITS_NAME = regex(r"(?:^.{0,24}\b(?:by|von|par|por|editor|reviewer|checker|photos?|fotos?|bild)|^[^\x00-\x7f]{2,6})\s{0,2}[:：]?$")
_EDGES = " :：/／|｜"
#: Characters at the end of a text in lines that may hold its signature.
_SIGNED_END = 300
#: It opens a text within so many characters.
_OPENING = 40
#: A line of its own that says by whom, in so many words.
BY_NAME = regex(r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s?:?\s[A-ZÀ-Þ][\w’'.-]{0,20}(?: (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w’'.-]{0,20}){1,3}")
#: Who wrote, behind who did other work.
WRITTEN_BESIDES = regex(r"[\s|•·—–,;]((?:[Ww]ritten|[Aa]uthored) by .{3,120})", re.S)
#: The fewest letters of a name; a bullet has fewer.
_NAME, _SIGN = 4, 2
#: A list in an aside: above the headline it offers other stories.
_TEASERS = int(In.ASIDE | In.LIST)


def displayed(window: Window, language: str | None) -> list[Candidate]:
    """What the page shows to readers: near the headline, then at the two ends of the body."""
    head, end, near = window.head, window.end, window.near
    places = Places(head, end, window.last)
    found: list[Candidate] = []
    other_work = False
    others: set[str] = set()
    for at, segment in enumerate(near):
        text = segment.text
        if len(text) > LONGEST and text[0] not in OPENERS or segment.index < head and segment.flags & _TEASERS == _TEASERS:
            other_work = False
            continue
        before = near[at - 1 - (at > 1 and len(near[at - 1].text) < _SIGN)] if at else None  # past a bullet
        if text[0] in OPENERS and is_wire_caption(text) and not end == segment.index == window.last:  # unless that is all of a photo story
            continue
        if other_work and before is not None and _AWAITS_NAME.search(before.text[:_OPENING].lower()):
            other_work = False
            continue  # the name under "Reviewed by"
        if other_work := bool(_NOT_WRITING.match(text[:_OPENING].lower())) or ROLES.get(text.strip(_EDGES), "writes") != "writes":
            others |= _named_after(text, language)
            found += _written_besides(segment, language, 1.0 if segment.index <= end + 2 else 0.8)
            continue
        place = places.of(segment)
        if (
            place is None
            and head - 3 <= segment.index < end
            and _says_who(said_beside_dates(text, language))
            and not of_others(segment, head)
        ):
            place = ""  # though a box around it is called a sidebar
        if place is None:
            continue
        following = _following(near, at)
        found += in_segment(segment, place, following, language, 1.0 if segment.index <= end + 2 else 0.8)
        if not place and head - 3 <= segment.index != head:
            found += without_sign(segment, head, end, before, following, language)
    for at, segment in enumerate(window.after):
        if _NOT_WRITING.match(segment.text[:_OPENING].lower()):
            found += _written_besides(segment, language, 0.6)
        elif (place := places.of(segment)) is not None:
            following = _following(window.after, at)
            found += in_segment(segment, place, following, language, 0.4 if segment.index > window.last else 0.6)
    found += _of_language(window, language or "")
    found += from_a_place(window, language)
    found += _at_the_ends(window, language)
    return gathered([one for one in found if not (one.keys <= others and one.source == "generic.byline.box")])


def _at_the_ends(window: Window, language: str | None) -> Iterator[Candidate]:
    """Who signs in the last lines of a text."""
    yield from bold_at_the_end(window, language)
    yield from right_aligned(window, language)
    yield from name_below(window, language)
    yield from letter(window, language)
    yield from reported(window, language)
    if window.ending is not None and "\n" in window.ending.text[-_SIGNED_END:]:
        yield from _in_last_lines(window.ending, language)
    if window.ending is not None and (signature := signature_of(window.ending.text)):
        yield from marked("signature", signature, window.ending, language, 1.5)


def _of_language(window: Window, language: str) -> Iterator[Candidate]:
    """Whom pages of one language name in ways of their own: Chinese and Japanese behind labels in blocks of their own and in brackets, Korean stations at the end of a report."""
    if language.startswith(("zh", "ja")):
        yield from labels_apart(window.near, window.head, window.end)
        yield from japanese_brackets(window) if language.startswith("ja") else chinese_brackets(window)
    elif language.startswith("ko"):
        yield from signed_off(window)


def _says_who(text: str) -> bool:
    return BY_NAME.fullmatch(text) is not None or WROTE.match(text) is not None


def _following(segments: list[Segment], at: int) -> Segment | None:
    """The next segment that may hold a name, past initials in a circle and bullets."""
    for s in segments[at + 1 : at + 3]:
        if len(s.text) >= _NAME or not s.text.isupper() and s.text.isalnum():
            return s
    return None


def _written_besides(segment: Segment, language: str | None, trust: float) -> Iterator[Candidate]:
    """Who wrote, in a line that first says who did other work: "Reviewed by Kim Doe, MD — Written by Jan Roe"."""
    if len(segment.text) < LONGEST and (said := WRITTEN_BESIDES.search(spaced(segment))):
        yield from marked("by", said[1], segment, language, 2.5 * trust)


def _named_after(text: str, language: str | None) -> frozenset[str]:
    """Whom a line names that says who did other work: "Edited by: Kim Doe"."""
    _, by, name = text[:LONGEST].partition(" by")
    named = parse_byline(name.lstrip(" :"), language, trusted=False).authors if by else ()
    return frozenset(Candidate.key(author.name) for author in named)


def _in_last_lines(segment: Segment, language: str | None) -> Iterator[Candidate]:
    """A Korean signature in the last lines of a body whose lines ``<br>`` parts."""
    for line in segment.text[-_SIGNED_END:].split("\n")[1:]:
        if 4 < len(line) < 80 and line[-1] not in ".!?" and KOREAN_SIGNED.search(line):
            yield from marked("signature", line, segment, language, 1.5)


