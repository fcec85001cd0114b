"""Korean lines that say when, and perhaps by whom: "작성자 : 하가람 기자 | 작성일 31-02-12 05:47", "송고시간 2031-08-19 00:13"."""

from __future__ import annotations

from newsparse.regex import regex

_LABEL = r"(?:(?:기사|최초|최종|마지막)\s?)?(?:입력|등록|승인|송고|웹?출고|발행|작성|게재|게시|수정|업데이트|편집|날짜|[Uu]pdated?)\s?(?:시간|시각|일시|일자|일)?\s?[:：]?\s?"
_DAY = r"(?:(?:19|20)\d\d|(?<!\d)[0-3]\d)\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}\s?[.일]?(?!\d)"
_WEEKDAY = r"(?:\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일))?"
_CLOCK = r"(?:\s?[\[(]?\s?(?:오전|오후|[AaPp]\.?[Mm]\.?)?\s?\d{1,2}\s?[:시]\s?\d{1,2}(?:\s?[:분]\s?\d{0,2}초?)?\.?\s?[\])]?)?"
_WHEN = regex(rf"(?:{_LABEL})?{_DAY}{_WEEKDAY}{_CLOCK}")
#: What such a line counts and offers besides.
_BESIDES = regex(r"(?:(?<![가-힣])[가-힣]{1,4}판\s)?(?<!\d)\d{1,3}\s?면(?![가-힣])|(?:조회\s?수?|댓글|추천|지면|호수)\s?[:：]?\s?\d{1,7}(?:\s?[면개회건호])?|제?\s?\d{1,5}\s?호|(?<!\S)(?:송고|입력|등록|승인|발행|작성|수정)(?!\S)|글자\s?크기|(?<!\S)기자명(?!\S)|가(?:\s?가){1,4}(?!\S)|인쇄|스크랩|공유")
_EDGES = " |/·,ㅣ:;-–&[]()\n\t"
_LONGEST = 120


def beside_dates(line: str) -> str | None:
    """What a line says besides dates and their labels: a byline, or nothing; ``None`` if it states no date.

    >>> beside_dates("하가람 기자 | 등록 : 2031.02.12. 05:47")
    '하가람 기자'
    """
    if len(line) > _LONGEST or not _WHEN.search(line):
        return None
    rest = _BESIDES.sub(" ", _WHEN.sub(" ", line))
    return " ".join(rest.strip(_EDGES).split()).removesuffix(" l").strip(_EDGES)
