"""Furniture: lines of a rendered page that belong to the site, not to the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.rendered.furniture_words import ALONE, END_ALONE, SHARING

if TYPE_CHECKING:
    from newsparse.rendered.lines import Line

#: Without spaces, which some sites print between the same words and others do not.
_FURNITURE = frozenset(word.replace(" ", "") for line in ALONE.split("\n") for word in line.split("|") if word)
_ENDS = frozenset(word for line in END_ALONE.split("\n") for word in line.split("|") if word)
_SHARING = frozenset(SHARING.split())

_LONGEST = 240
#: Words of the longest phrase.
_PHRASE = 4
_LONGEST_COPYRIGHT = 160

_CLOCK = r"최종\s?(?:편집|업데이트)\s?:?\s?\d{4}.{0,40}"
_COUNTED = "댓글|비추천|추천|싫어요|좋아요|공감|조회수?|comments?|likes?|shares?|views?|kommentare|개의 댓글|件のコメント"
_NUMBER = r"[(\[]?\d[\d,.]*[)\]]?"
_COUNTER = rf"(?:(?:{_COUNTED})\s?:?\s?{_NUMBER}\s?){{1,4}}|{_NUMBER}\s?(?:{_COUNTED})|\d|\d{{1,3}}\s?/\s?\d{{1,4}}"
_FONT_SIZE = r"[가A](?:\s?[-+])?(?:\s?[가A](?:\s?[-+])?){0,8}|가\d단계 .{1,10}"
_REACTION = (
    r"(?:쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|좋아요|훈훈해요|슬퍼요|화나요|후속기사 원해요)\s?\d*"
)
_NOTICE = (
    r"(?:텍스트 음성 변환|자동 추출 기술로|이동 통신망을 이용하여|본문 요약봇|언론사를 구독하면|"
    r"읽어주기 기능은|브라우저에서만 사용하실|메인 뉴스판에서|언론사가 주요기사로|AI 요약은|이 음성은|기사의 본문 내용은|구독과 좋아요).{0,200}"
)
_SEND = (
    r"(?:카카오톡|페이스북|트위터|카카오스토리|네이버 ?밴드|네이버 ?블로그|이메일|URL|URL복사|X|링크)"
    r"(?:\([^)]{1,12}\))?(?:으로|로|에)\s?(?:기사)?\s?(?:보내기|공유하기|공유|복사).{0,60}|"
    r"(?:share|send|post) (?:on|via|by|to) .{2,24}|(?:auf|per|via) .{1,20} teilen|partager sur .{2,20}|"
    r"(?:compartir|comparte) (?:en|por|vía) .{2,20}|condividi (?:su|via) .{2,20}|compartilhar? (?:no|na|via|por) .{2,20}|"
    r"(?:delen|deel) (?:op|via) .{2,20}|dela (?:på|via) .{2,20}|del på .{2,20}|udostępnij na .{2,20}|поделиться в .{2,20}"
)
_ZOOM = r"(?:이미지|사진)\s?크게\s?보기|image (?:source|caption).{0,4}"
_PLAYER = r"\d{1,2}:\d\d(?:\s?/\s?\d{1,2}:\d\d)?|\d(?:\.\d{1,2})?x"
_READING = (
    r"read aloud.{0,40}|\d{1,2} min(?:ute)?s? read|lesezeit.{0,20}|this article is more than .{3,30} old|"
    r"add .{2,30} (?:as a|on) .{0,20}google.{0,20}"
)
_FURNITURE_SHAPE = regex(
    "|".join((_CLOCK, _COUNTER, _FONT_SIZE, _REACTION, _NOTICE, _SEND, _ZOOM, _PLAYER, _READING)), re.I
)

_END_SHAPE = regex(
    r"이 기사가 마음에 들(?:었다면|면).{0,60}|이 기사를 추천합니다.{0,40}|"
    r"이 기사는 언론사에서 .{1,40}분류했습니다\.?|"
    r"\S{1,8} ?기자의? 다른 ?기사 ?(?:더 ?)?보기.{0,10}|.{0,20}많이 본 (?:뉴스|기사)|\d{1,6}개의 댓글|"
    r"#[^\s#]+(?:\s#[^\s#]+)+|more (?:from|in) .{2,40}|"
    r"(?:latest|popular|related|recommended|similar|trending|top) "
    r"(?:articles?|stories|news|posts|videos|reads|headlines)|"
    r"(?:ähnliche|weitere|mehr|verwandte|neueste|beliebte) (?:artikel|themen|nachrichten|beiträge|meldungen)|"
    r"sign up (?:for|to) .{2,120}newsletter.{0,60}",
    re.I,
)

_COPYRIGHT = regex(
    r"저작권자|무단\s?전재|[©ⓒ]|\bcopyright\b|\(c\)\s?(?:19|20)\d\d|\ball rights reserved\b|無断転載|"
    r"alle rechte vorbehalten|tous droits réservés|todos los derechos reservados",
    re.I,
)
_COPYRIGHT_WORD = regex(r"저작권자|무단\s?전재|copyright|all rights|無断|rechte|droits|derechos", re.I)
_COPYRIGHT_START = regex(r"[<\[(]?\s?[©ⓒ]")


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a counter, a share box, the site's clock or a place for advertisements."""
    if len(text) > _LONGEST:
        return False
    bare = text.lower().strip(" :·|<>[]")
    if bare.replace(" ", "") in _FURNITURE or _FURNITURE_SHAPE.fullmatch(text):
        return True
    words = [word for token in bare.split() if (word := token.strip("|·,/"))]
    if len(words) < 2:  # noqa: PLR2004
        return False
    return all(word in _SHARING for word in words) or _is_row(words)


def _is_row(words: list[str]) -> bool:
    """Whether a line is nothing but such words and phrases one after another: "성별 남성 여성", "Home Search Log in"."""
    at = 0
    while at < len(words):
        step = next((n for n in range(_PHRASE, 0, -1) if "".join(words[at : at + n]) in _FURNITURE), 0)
        if not step:
            return False
        at += step
    return True


def without_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without the site's, and the site's; bare numbers stay, since one may count the comments."""
    kept: list[Line] = []
    site: list[Line] = []
    blank = False
    for line in lines:
        if is_furniture(line.text) and not line.text.isdigit():
            site.append(line)
            blank = blank or line.after_blank
        else:
            kept.append(replace(line, after_blank=True) if blank and not line.after_blank else line)
            blank = False
    return kept, site


def ends_article(text: str) -> bool:
    """Whether a line heads what follows articles: related stories, comments, tags."""
    if len(text) > _LONGEST:
        return False
    return text.lower().strip(" :·|<>[]▶▷■+") in _ENDS or _END_SHAPE.fullmatch(text.rstrip(" :：")) is not None


def is_copyright(text: str) -> bool:
    """Whether a line states the copyright of the article or the site; a caption's "ⓒ name" does not."""
    if len(text) > _LONGEST_COPYRIGHT or not _COPYRIGHT.search(text):
        return False
    return bool(_COPYRIGHT_WORD.search(text) or _COPYRIGHT_START.match(text))
