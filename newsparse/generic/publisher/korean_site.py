"""What Korean readers call a site, from what its templates say of it."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LONGEST_PRESS = 40
_FRAME = " :;=~·|-–—＊*※★☆■□◆◇▶"
_COMPANY = regex(r"(?:㈜|\(주\)|주식회사)\s?")
#: "[한빛일보] 세상의 빛"
_BRACKETED = regex(r"\[([^\[\]]{2,20})\](?:\s.{1,80})?")
#: "한빛일보(HANBIT)", "한빛일보(hanbit.example)"
_IN_PARENTHESES = regex(r"\s?\([^()가-힣]{2,40}\)$")
#: "한빛일보-세상의 빛", "한빛뉴스, 세상의 빛"
_SLOGAN = regex(r"([^-,:]{2,20})(?:\s?[-:]|,)\s?\S.{1,80}")
_MOBILE = regex(r"\s(?:모바일|모바일웹|홈페이지|공식\s?홈페이지|PC)$")
_HANGUL = regex(r"[가-힣]")
_ALL_HANGUL = regex(r"[가-힣 ]{2,20}")


#: Portals of Korea, on whose pages the press that wrote the article is named for machines.
_PORTALS = ("naver.com", "daum.net", "nate.com", "zum.com", "msn.com")
_PORTAL_NAMES = regex(r"네이버|다음|네이트|zum|msn|블로그|카페", re.I)
#: Segments below a portal's headline, one of which may be the press; characters of a headline, and of a press.
_BELOW, _HEADLINE, _PRESS = 6, 8, 12
_HEADING = In.HEADING.value


def press_on_portal(page: Page) -> str | None:
    """The press that a portal's page names as the article's; ``None`` elsewhere."""
    if not page.host.endswith(_PORTALS):
        return None
    stated = (page.meta(name) for name in ("article:media_name", "og:article:author", "twitter:creator"))
    names = (name.partition("|")[0].strip() for name in stated if name)
    named = next((name for name in names if 1 < len(name) <= _LONGEST_PRESS and not _PORTAL_NAMES.search(name)), None)
    return named or _press_below_headline(page) or press_in_copyright(page)


def _press_below_headline(page: Page) -> str | None:
    """A newsroom's name right below the headline."""
    headline = next((s.index for s in page.segments if s.flags & _HEADING and len(s.text) > _HEADLINE and not s.links), None)
    for s in page.segments[headline + 1 : headline + 1 + _BELOW] if headline is not None else ():
        for text in s.runs.texts[s.start : s.end]:
            if len(name := text.strip()) <= _PRESS and is_korean_newsroom(name) and not _PORTAL_NAMES.search(name):
                return name
    return None


#: "저작권자 © 한빛일보 무단전재", "Copyright ⓒ 2031 한빛일보. All rights reserved"; not what a broadcaster calls its region before its name: "ⓒ 한빛대표방송 HBC"
_HOLDER = regex(r"(?:[©ⓒ]|\([cC]\)|C(?:opyright|OPYRIGHT)\s)\s?(?:[Cc]opyright\s)?(?:20\d\d[.,]?\s)?([가-힣]{2,12})(?![ ][A-Z]{2,5}\b)(?=[\s,.(<>\[\]]|$)")
_PICTURE = In.FIGURE.value | In.CAPTION.value
_LAST_SEGMENTS, _LONGEST_LINE = 40, 200
_STEPS = regex(r"\s[>|-]\s")


def press_in_copyright(page: Page) -> str | None:
    """The newsroom that holds the rights, as the last lines of the page say; whatever its name, where the title is nothing else, or begins or ends with it: ":: 한빛메디 ::"."""
    framed = {part.strip(_FRAME) for part in _STEPS.split(page.title_tag or "")}
    for s in reversed(page.segments[-_LAST_SEGMENTS:]):
        if len(s.text) > _LONGEST_LINE or s.flags & _PICTURE or _is_below_picture(s, page):
            continue
        if (found := _HOLDER.search(s.text)) and (is_korean_newsroom(found[1]) or found[1] in framed):
            return found[1]
    return None


#: What the law has every paper of the country state at its foot: "제호 : 한빛일보 | 등록번호 : …".
_STATED = r"(?:등록|발행|편집|인터넷|대표|주소|사업자|청소년|법인|제보)"
_REGISTERED = regex(rf"제\s?호\s?[:：]\s?([가-힣A-Za-z0-9&·]{{1,12}}(?: (?!{_STATED})[가-힣A-Za-z0-9&·]{{1,10}})?)(?=\s?(?:[|ㅣ│/,(<\n·]|{_STATED}|$))")
_LONGEST_IMPRINT = 1200


def registered(page: Page) -> str | None:
    """The name under which the paper is registered, as its foot states."""
    for s in reversed(page.segments[-_LAST_SEGMENTS:]):
        if "호" in s.text and len(s.text) <= _LONGEST_IMPRINT and (found := _REGISTERED.search(s.text)) and _HANGUL.search(found[1]):
            return found[1]
    return None


def _is_below_picture(s: Segment, page: Page) -> bool:
    """Whether a line stands right below a picture, whose rights it tells: "문어의 팔. ⓒ한빛연구소"."""
    return s.index > 0 and page.segments[s.index - 1].kind == "image"


def is_korean_newsroom(name: str) -> bool:
    """Whether a name is spelled in Hangul alone and ends like a newspaper's."""
    return bool(_ALL_HANGUL.fullmatch(name)) and is_newsroom(name)


def korean_name(name: str) -> str:
    """The name without company form, slogan, address and "mobile"; one that has no Hangul stays as it is."""
    if not _HANGUL.search(name):
        return name
    bare = _COMPANY.sub("", name).strip(_FRAME)
    if match := _BRACKETED.fullmatch(bare):
        bare = match.group(1)
    bare = _IN_PARENTHESES.sub("", bare)
    if (match := _SLOGAN.fullmatch(bare)) and is_newsroom(match.group(1).strip()):
        bare = match.group(1)
    return _MOBILE.sub("", bare).strip(_FRAME) or name
