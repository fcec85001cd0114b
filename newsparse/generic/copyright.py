"""The copyright line: the one nearest after the body, else the site's own in the footer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.spotting import spot
from newsparse.grammar.copyright import (
    names_nobody,
    opens_copyright,
    read_amid,
    read_closing,
    read_copyright,
    states_rights,
    through_rights,
)
from newsparse.grammar.credits.credits import names_agency
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import BREAK, In, Part, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ENDING, _ENDING_DECLARED = 6, 20  # segments at the end of the body; of one that a publisher's class names, what stands below the text may be part
_NEAR = 40  # segments after the body that still belong to the article's page matter
#: What every copyright line holds one of.
_WORDS = (
    "©",
    "ⓒ",
    "(c)",
    "copyright",
    "저작권",
    "무단",
    "재배포",
    "reserved",
    "vorbehalten",
    "réservés",
    "reservados",
    "riservati",
    "voorbehouden",
    "prohibida",
    "права защищены",
    "転載",
    "著作権",
    "版权",
    "版權",
    "转载",
    "zastrzeżone",
    "saklıdır",
    "hak cipta",
    "محفوظ", "حقوق", "זכויות", "ลิขสิทธิ์", "bản quyền", "επιφύλαξη", "सर्वाधिकार", "স্বত্ব", "rettighe", "oikeudet pid", "práva", "fenntartva", "rezervate", "захищено", "opphavsrett", "riservata",
)
#: Segments at the end of a page that are its foot though nothing says so, and characters of a line there.
_LONGEST_FOOT = 400
#: Characters of a line of the foot that is no paragraph.
_LONGEST_LINE = 100
_FOOT = 20
_NAMED = "copyright"
#: What templates of Korea and Japan call that box, if a sign is in its line; in English it is the text that is called so, and some there say it of theirs, too.
_IN_COPY = ("©", "ⓒ", "(c)", "copyright")
_COPY, _WIDE = regex(r"(?<![a-z])copy(?![a-z])"), "\u3040"
_YEAR = regex(r"(?:19|20)\d\d")
_ONLY_RIGHTS = regex(r"[©\s]{1,4}all rights? reserved\.?", re.I | re.A)
#: Behind which the holder's name follows, in a link or not.
_SIGNS = ("©", "ⓒ")
_CLOSED = regex(r"(?:[.|·•/]|\s[–—-])\s*\Z")
_TWO, _WORDS_OF_NOTICE = 2, 3  # elements; spaces of a sentence
_NAME = regex(r"[^\W\d_]{3}")
#: A link that is part of the line.
_MORE = regex(r"[©ⓒ]|copyright|rights|rechte|droits|derechos|diritti|direitos", re.I)
_PICTURE = In.FIGURE.value | In.CAPTION.value
_FOOTER, _LINK = In.FOOTER.value, In.LINK.value


def copyright(page: Page, draft: Draft) -> Reading[str] | None:
    """The line as displayed; a "©" beside a picture is a credit and never taken."""
    return next(copyright_lines(page, draft), None)


def copyright_lines(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """Every line that states whose the text is, most trusted first."""
    segments = page.segments
    body = draft.body if draft.body and not draft.body.detached else None
    last = min(body.last, body.segments[-1].index + 1) if body and body.segments else 0
    weak: list[Reading[str]] = []
    nameless: list[Reading[str]] = []
    ending = body.segments[-(_ENDING if body.source == "generic.body" else _ENDING_DECLARED) :] if body else []
    credits = {
        headline_key(image.credit)
        for image in (*draft.get("images", ()), *filter(None, (draft.get("lead_image"),)))
        if image.credit
    }
    for segment in spot([*ending, *segments[max(0, last - 3) : last + _NEAR]], _WORDS):
        if line := _line_of(segment):
            reading = Reading(line, "generic.copyright", segment.text[:300], segment.element)
            if headline_key(line) in credits and not segment.flags & _FOOTER:
                continue
            if names_nobody(line):
                nameless.append(reading)
            elif states_rights(line) or segment.flags & _FOOTER or segment.index > last and _YEAR.search(line) or _is_named(segment):
                yield reading
            else:
                weak.append(reading)  # "© Agency": perhaps only where the text is from
    for segment in reversed(spot(segments[max(last + _NEAR, len(segments) - 60) :], _WORDS)):
        if line := _line_of(segment):
            reading = Reading(line, "generic.copyright", segment.text[:300], segment.element)
            if not names_nobody(line):
                yield reading
            else:
                nameless.append(reading)
    far, foot = last + _NEAR, len(segments) - _FOOT
    for segment in reversed(spot([s for s in segments if s.index >= far or _is_at_foot(s, foot)], _WORDS)):
        if line := _line_at_foot(segment, foot):
            yield Reading(line, "generic.copyright", segment.text[:300], segment.element)
    yield from weak
    for segment in spot([s for s in segments[-_FOOT:] if s.flags & _FOOTER], _SIGNS):
        if segment.kind == "text" and len(segment.text) > _LONGEST_LINE and (line := read_amid(segment.text)) and not names_nobody(line):
            yield Reading(line, "generic.copyright", segment.text[:300], segment.element)
    yield from nameless
    for name in ("copyright", "dcterms.rights", "dc.rights", "rights"):
        if (stated := page.meta(name)) and (line := read_copyright(stated)):
            yield Reading(line, f'meta("{name}")', stated[:300])


def without_links(segment: Segment) -> str:
    """The text of a segment up to the first link that no longer belongs to the line: "Terms of use", "Privacy"."""
    if not segment.link_chars:
        return _up_to_notice(segment)
    if segment.link_chars >= len(segment.text):
        return segment.text
    if (own := _behind_links(segment)) is not None:
        return own
    if "\n" in segment.text:
        return segment.text
    up_to = _up_to_links(segment.parts)
    return up_to if len(up_to) < len(segment.text) else segment.text


def _up_to_notice(segment: Segment) -> str:
    """The text of a segment up to an element that touches it and is a sentence of its own: "© Sample Media, LLC" and "App is a mark of Shop Inc."."""
    if segment.end - segment.start < _TWO:
        return segment.text
    said, joined = "", False
    for text in segment.runs.texts[segment.start : segment.end]:
        notice = said[-1:].isalnum() and text[:1].isupper() and text.count(" ") >= _WORDS_OF_NOTICE
        if notice and (sign := max(said.rfind("©"), said.rfind("ⓒ"))) >= 0 and _NAME.search(said, sign):
            if not opens_copyright(text):
                return " ".join(said.split())
            joined, said = True, f"{said} "  # a former holder's and the present one's
        said += text
    return " ".join(said.split()) if joined else segment.text


def _touches(said: str, link: str) -> bool:
    """Whether a link is set apart by nothing but its style: "© Eastmere Post" and "Archive"."""
    return said[-1:].islower() and link[:1].isupper() and ("©" in said or "ⓒ" in said) and _NAME.search(said) is not None


def _behind_links(segment: Segment) -> str | None:
    """The part of a footer's line that begins behind other links and opens as a copyright line does; ``None`` if there is none."""
    pieces = segment.parts
    linked = False
    for at, (text, element, is_tail) in enumerate(pieces):
        in_link = not is_tail and _is_linked(element, segment)
        if linked and not in_link and (opens_copyright(text.lstrip()) or "©" in text and states_rights(text)):
            own = _up_to_links(pieces[at:]).lstrip(" |·•")
            return None if _ONLY_RIGHTS.fullmatch(own) else own
        linked = linked or in_link
    return None


def _is_linked(element: Element, segment: Segment) -> bool:
    """Whether an element of a line is a link or stands in one."""
    node: Element | None = element
    while node is not None and node is not segment.element:
        if node.tag == "a":
            return True
        node = node.getparent()
    return bool(segment.flags & _LINK)


def _up_to_links(pieces: list[Part]) -> str:
    """The text of pieces up to the first link that no longer belongs to the line."""
    said = ""
    for text, element, is_tail in pieces:
        if text == BREAK and said.strip():
            break
        if (
            element.tag == "a"
            and not is_tail
            and said.rstrip()[-1:] not in _SIGNS
            and (_says_whose(said) or _touches(said, text))
            and not _MORE.search(text)
        ):
            return through_rights(" ".join(said.split()))
        said += text
    return " ".join(said.split())


def _says_whose(said: str) -> bool:
    """Whether a line is over: rights are stated, or a sign with a name that a sentence or bar closes."""
    if states_rights(said):
        return True
    end = said[-240:]
    sign = max(end.rfind("©"), end.rfind("ⓒ"))
    after = end[sign + 1 :] if sign >= 0 else end.lower().partition("copyright")[2]
    return bool(_CLOSED.search(end) and _NAME.search(after))


def _line_of(segment: Segment) -> str | None:
    if segment.kind != "text" or segment.flags & _PICTURE:
        return None
    line = read_copyright(without_links(segment))
    if line is None or segment.link_chars >= len(segment.text) and not (states_rights(line) or _YEAR.search(line) and line[0] in _SIGNS):
        return None  # "Copyright information" leads to a page
    if (
        not segment.flags & _FOOTER
        and not states_rights(line)
        and not (_is_named(segment) and _YEAR.search(line))
        and names_agency(line.lstrip("©ⓒ( "))
    ):
        return None
    return line


def _is_named(segment: Segment) -> bool:
    """Whether the box of a line is called a copyright line's."""
    names = f"{segment.branch.names} {(segment.element.get('class') or '').lower()}"
    if _NAMED in names or "copy" not in names:
        return _NAMED in names
    text = segment.text
    return (
        len(text) <= _LONGEST_LINE
        and max(text, default="") >= _WIDE
        and any(sign in text.lower() for sign in _IN_COPY)
        and _COPY.search(names) is not None
    )


def _is_at_foot(segment: Segment, end: int) -> bool:
    """Whether a line stands in a foot or in a box of rights, wherever that is."""
    return bool(segment.flags & _FOOTER) or segment.index >= end or _is_named(segment)


def _line_at_foot(segment: Segment, end: int) -> str | None:
    """The copyright line that a line far below the text or of a foot is."""
    line = _line_of(segment)
    return line if line and not names_nobody(line) else _closing_line(segment) if _is_at_foot(segment, end) else None


def _closing_line(segment: Segment) -> str | None:
    """A line of the page's foot that names the holder before the sign, or whose sign stands amid it: "Harbour Post © 2031"."""
    if segment.kind != "text" or segment.flags & _PICTURE or segment.link_chars >= len(segment.text):
        return None
    said, links = "", 0
    for text, element, is_tail in segment.parts:
        if element.tag == "a" and not is_tail and (line := read_closing(said)):  # what it leads to is no part of the line
            whole, stop, _ = line.rpartition(". ")
            return f"{whole}." if stop and line[-1] != "." else line
        if text == BREAK:
            if line := read_closing(said):
                return line
            said += " "
        elif "©" not in said and not is_tail and _is_linked(element, segment):
            links += 1
            said = said + text if links == 1 else ""  # several are a menu before the line
        else:
            said += text
        if len(said) > _LONGEST_FOOT:
            break
    return read_closing(said)
