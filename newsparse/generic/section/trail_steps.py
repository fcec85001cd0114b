"""The steps of a trail: its links, or the parts of its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.generic.section.trail_words import HERE, HOME
from newsparse.grammar.headline import headline_key, parts_of
from newsparse.regex import regex
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    pass

#: What parts a trail's steps; in Korean a name of two words may be joined by one: "IT/과학", "사건·사고".
_STEP_MARKS, _KOREAN_MARKS = regex(r"[>›»/|·→❯]+"), regex(r"[>›»|→❯]+|\s[/·]\s")
_MARKS = " >›»/|·→❯"
#: How fonts of icons spell one: "chevron_right".
_ICON = regex(r"[a-z]{2,14}(?:_[a-z]{2,14}){1,3}", re.A)
_SPACED = " \xa0\t\r\n"


def steps_of(s: Segment) -> list[str]:
    if s.kind != "text" or s.tag == "h1":
        return []
    if len(linked := _linked_steps(s)) > 1:
        return linked
    if len(apart := _steps_apart(s)) > 1:
        return apart
    pieces = parted(s.text)
    if len(pieces) == 1 and linked == pieces:
        return pieces  # one link is one step, whatever stands in its name: "Faits divers - Justice"
    return pieces if len(pieces) > 1 else parts_of(s.text)


def _linked_steps(s: Segment) -> list[str]:
    """What the links of a line say, up to where it says that the reader is here: "首页 > 民生 > 正文 投稿"."""
    linked: list[str] = []
    for text, e, is_tail in s.pieces:
        said = text.strip()
        if said and not is_tail and (e.tag == "a" or (around := e.getparent()) is not None and around.tag == "a"):
            linked.append(said)
        elif said and linked and said.strip(_MARKS) in HERE:
            break
    return linked


def _steps_apart(s: Segment) -> list[str]:
    """The pieces of a line that begins with the start page, if each has an element of its own: "<a>홈으로</a><span>브리핑룸</span><span>보도자료</span>"."""
    said = [(text.strip(_SPACED), e) for text, e, is_tail in s.pieces if not is_tail or text.strip(_SPACED)]
    said = [(text, e) for text, e in said if not _ICON.fullmatch(text)]
    pieces = [text for text, _ in said if text]
    if len(pieces) < 3 or headline_key(pieces[0]) not in HOME or len({e for text, e in said if text}) < len(pieces):  # noqa: PLR2004
        return []
    return pieces if not any(is_tail and text.strip(_SPACED) for text, _, is_tail in s.pieces) else []


def parted(text: str) -> list[str]:
    """What stands between the marks that part the steps of a trail."""
    marks = _STEP_MARKS if text.isascii() or not "가" <= max(text) <= "힣" else _KOREAN_MARKS
    return [piece for between in marks.split(text) if (piece := between.strip())]
