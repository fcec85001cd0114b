"""How lines read that state nothing but when a text was published or edited, and perhaps by whom."""

from __future__ import annotations

import re

from newsparse.regex import regex

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic)"
DATE_LINE = regex(
    r"[（(]?(?:(?:first |last |originally )?(?:medically |fact[- ])?(?:published|updated|posted|modified|reviewed|checked|veröffentlicht|aktualisiert|erstellt|stand"
    r"|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|입력|수정|등록|승인|송고|최종수정|기사입력|掲載|更新|公開|更新時間|更新时间|发布时间|發佈時間"
    r"|опубликовано|обновлено)\s?(?:on|am|le|el|il|at)?\s?[:：｜|]?\s?)?"
    r"(?=.{0,40}(?:(?:19|20)\d\d|令和))(?:[\d\s.,:/|·~+TZ-]|令和|年|月|日|時|分|[（(][月火水木金土日][)）]|[月火水木金土日]曜日?|星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日]|配信|更新|[（）]|년|월|일|시|분|오전|오후|[ap]\.?m\.?|uhr|utc|gmt|[ceb]e?s?t|kst|jst|hkt|ist|pkt|sgt|a[ecw][sd]t|nz[sd]t|sast|eat|wat|myt|gst|npt|hrs|hours|wib|wita|et\b"
    r"|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|at|um|of|de|às?|à|alle|(?<=\d)h(?=\d)|(?:atualizad|actualizad|modificad)[oa](?: em| el)?|aktualisiert|mis à jour(?: le)?|aggiornato(?: il)?|" + _MONTH + r"\w{0,6}|\([월화수목금토일]\)|[臺台]北時間|北京时间|香港時間|[）)]$){4,60}$",
    re.I,
)  # fmt: skip
#: "하가람 기자 / 기사승인 : 2031-02-09 10:03:12"
_STATED_DATE = (
    r"(?:(?:기사|최초|최종|지면)?\s?(?:입력|승인|등록|송고|발행일?|게재|작성|수정|업데이트)\s?(?:일자|일시|시간|일)?\s?[:：]?\s?(?:19|20)\d\d(?:[\d\s.:\-/년월일시분초오전후화목금토()\[\]月火水木金土日]|수(?!정)){4,30}+(?:[가-힣]{1,4}판\s\d{1,3}\s?면\s{0,3})?[|·/]?\s?)"
)
_SIGNED_DATE = regex(rf"([^|/:\d]{{3,50}}?)(?:[\s|/·]{{0,4}}|\s[lIㅣ]\s){_STATED_DATE}{{1,2}}$")
#: "기사입력 : 2031.02.09 10:03 | 수정 : 2031.02.09 13:05", "[나루일보] 발행 2031/02/10 나루판 12면 기사입력 2031/02/09 20:04"
_PAGE = r"(?:(?:지면|발행일)?\s?[:：]?\s?(?:19|20)\d\d[\d\s.:\-/년월일()월화수목금토요일]{4,30}\(?(?:제\s?)?\d{1,3}\s?면\)?$|지면\s?[:：]?\s?(?:제\s?)?\d{1,3}\s?면$)"
_DATES = regex(rf"(?:\[[^\[\]]{{2,14}}\]\s{{0,3}})?{_STATED_DATE}{{1,2}}(?:$|{_PAGE})|{_PAGE}|(?:호수|통권)\s?[:：]?\s?(?:제\s?)?\d{{1,5}}\s?호?$")
#: "2031년 02월 09일 (월) 10:03 하가람 기자"
_DATE_SIGNED = regex(r"(?:19|20)\d\d\s?[.\-/년][\d\s.:\-/년월일시분초오전후()화수목금토]{4,40}[|·/ㅣ]?\s{0,3}([가-힣(\[].{2,40})$")


#: The issue of a paper or magazine, and its month: "Vol. 33 No. 4 · April 2031", "Issue 4, April 2031", "Aus: Heft Nr. 7 Juli 2031".
_NUMBERED = (
    r"(?:(?:issue|heft|ausgabe|numéro|edition) )?(?:vol(?:ume)?|no|nr|num(?:ber)?|n[º°]|№|issue|ausgabe|heft|jahrgang|jg|numéro|número|numero|nummer|nro|číslo|ročník|numer|rok|выпуск|номер|sayı|edition|edição|edición|édition|fasc(?:icolo)?)"
    r"\.?\s?#?(?!(?:19|20)\d\d\b)\d{1,4}(?:[-–/]\d{1,4})?"  # no year: "Rok 1939–1945" is what a text tells of
)
_ISSUE_LINE = regex(
    rf"(?:[^\W\d_][^,\d]{{2,40}},\s)?(?:(?:from|in|aus|dans|de|da|uit|ur|z|из)\s?:?\s)?{_NUMBERED}(?:[\s,.|·–—/:;(-]{{1,4}}{_NUMBERED}){{0,2}}[\s,.|·–—/:;(-]{{1,4}}(?:\d{{1,2}}\.?\s)?(?:[^\W\d_]{{3,12}}\.?(?:[-–/][^\W\d_]{{3,12}}\.?)?[\s,]{{1,2}})?(?:19|20)\d\d\)?(?:,?\s(?:pp?|pages?|ss?|seiten?)\.?\s\d{{1,4}}(?:[-–]\d{{1,4}})?)?",
    re.I,
)
_LONGEST_ISSUE = 70


def is_issue(line: str) -> bool:
    """Whether a line names the issue that a text is from, and when that came out."""
    return len(line) <= _LONGEST_ISSUE and line.rstrip(")")[-1:].isdigit() and _ISSUE_LINE.fullmatch(line) is not None


def is_korean_dates(line: str) -> bool:
    """Whether a Korean line holds labelled dates, the page of the paper or the number of the issue, and nothing else."""
    return max(line) >= "가" and _DATES.match(line) is not None


def signed_beside_date(line: str) -> str | None:
    """What stands in a line before a Korean label and its date, or behind a date that opens it."""
    found = _SIGNED_DATE.match(line) if max(line) >= "가" else None
    if found is None and line.startswith(("19", "20")):
        found = _DATE_SIGNED.match(line)
    return found[1] if found else None
