"""The way from the start page to the article, set as a line of its own above the text: "홈 > 뉴스 > 사회"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.section.korean_sections import SECTIONS
from newsparse.generic.section.trail import YOU_ARE_HERE
from newsparse.generic.section.trail_steps import parted
from newsparse.generic.section.trail_words import HOME
from newsparse.grammar.headline import headline_key
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Texts of a body that may be it, and the characters of the longest.
_OPENING, _LONGEST = 4, 60
#: Characters between two links of a menu.
_BETWEEN = 3
_TRAIL = regex(r"(?:홈|메인|처음|home|start|startseite|accueil|inicio|início|główna|ホーム|トップ|首页|首頁)\s?[>›»→]\s?\S[^.!?]{0,50}$", re.I)


@block_stripper
def trail_line(body: BodyText) -> Iterator[Segment]:
    """The way from the start page to the article: "Home > News > Local", "[사회]"."""
    for s in body.texts[:_OPENING]:
        if len(s.text) > _LONGEST:
            continue
        if _TRAIL.match(s.text) or s.text.startswith(YOU_ARE_HERE) or _is_menu(s) or _is_bracketed_section(s.text):
            yield s


def _is_menu(s: Segment) -> bool:
    """Whether a line is links from the front page on, with little between them: "首页 > 新闻"."""
    if s.links < 2 or len(s.text) - s.link_chars > s.links * _BETWEEN:  # noqa: PLR2004 - one link is no menu
        return False
    first = next(s.pieces, (s.text,))[0]
    return any(headline_key(step) in HOME for step in (first, *parted(s.text)[:1]))


def _is_bracketed_section(text: str) -> bool:
    return text[0] == "[" and text.strip("[] ") in SECTIONS
