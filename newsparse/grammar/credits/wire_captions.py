"""Captions as news agencies send them: a dateline before, a date, an address and terms of use after.

    [서울=뉴시스] 홍길동 기자 = 새 다리. 2031.06.17. hong@example.kr *재판매 및 DB 금지
    (서울=연합뉴스) 새 다리. 2031.6.17 [나루시 제공. 재판매 및 DB 금지] photo@example.kr
    새 다리. 2031.6.17/뉴스1 ⓒ News1 홍길동 기자
    Die neue Brücke. Foto: Max Muster/dpa +++ dpa-Bildfunk +++
    [한빛통신=나루, 홍길동 기자] 새 다리. 2031.06.17 /hong@example.kr
"""

from __future__ import annotations

import re

from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.regex import regex

_TAIL = 120  # a longer tail was not met
_DATELINE = regex(
    r"[\[(【]\s?(?!사진|출처|자료|그래픽|이미지)(?P<place>[^\[\]()【】=]{1,20})=\s?(?P<agency>[^\[\]()【】=]{2,16})[\])】]\s?"
    r"(?:(?:(?P<reporter>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:사진|객원|선임|인턴)?\s?기자)\s?)?=\s?)?"
)
#: "(나루 AFP=한빛통신)": the agency that another passes on.
_PASSED_ON = regex(r"(?:^|\s)(AP|AFP|EPA|UPI|DPA|로이터|신화|타스|교도)\s?$")
#: "[한빛통신=나루, 홍길동 기자]": place and reporter behind the agency.
_PLACED_REPORTER = regex(r"(?:[가-힣]{2,6},\s?)?(?P<reporter>[가-힣]{2,4}\s?기자)")
_TERMS = regex(r"\s?[*※]?\s?재판매[^.\[\]()]{0,24}금지\.?(?=[\s\])]|$)")
#: Brackets that held nothing but the terms.
_NO_MORE = regex(r"\s?(?:\[\s?\]|\(\s?\))")
#: What a Korean agency's editions in other languages set behind a caption: "（图片严禁转载复制）".
_NOTE, _NOT_TO_REPRINT = 32, regex(r"\s?[（(](?:[^（()）]{0,8}(?:严禁|嚴禁|禁止|無断)[^（()）]{2,12}|[^（()）]{2,10}(?:禁止|禁ず))[)）]$")
_EMAIL = regex(r"(?:/\s?)?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.A)
_DATE = regex(r"\s?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?=\s|/|$)")
_OPEN_END = regex(r"(?<=제공)[.,\s]{0,4}\)|[.\s]{0,4}\]")
#: The agency's address right behind a credit in brackets or a sentence, without a date.
_MAILED = regex(r"(?<=[)\].])\s?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$")
#: "+++ dpa-Bildfunk +++": the service that sent a German agency picture.
_SERVICE = regex(r"\s?\+{2,4} ?[\w-]{2,20}[- ]Bildfunk ?\+{2,4}")
#: "홍길동 기자 hong@example.kr /2031.06.17"
_REPORTERS_END = regex(r"(기자)(?:\s[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?\s?/\s?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?$")
#: "… 뛰고 있다. 나루 | 홍길동 기자": the place before a bar that parts it from who took the picture.
_PLACE_OF_REPORTER = regex(r"(?<=다\.)\s(?:(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.\s)?[가-힣]{2,4}\s?[|ㅣ｜]\s?(?=[가-힣]{2,4}\s?기자)")
#: Who took it and the begin of an address that a paper prints of its own: "… 전경. 홍길동 기자 hong@".
_CUT_ADDRESS = regex(r"(?<=기자)\s?[\w.+-]{1,40}@$", re.A)
#: Paper and reporter behind a slash, or a reporter whose address follows: "… 뛰고 있다./한빛일보 = 홍길동 기자", "새 다리 홍길동 기자 hong@example.kr".
_TAKEN_BY = regex(r"\s?/\s?(?P<paper>(?!(?:사진|영상|그래픽|자료|출처|자료사진)\s?=)[가-힣A-Z]{2,10})(?:\s?=\s?|\s)(?P<of>[가-힣]{2,4}\s?기자)(?:\s[\w.+-]{1,64}@[\w.-]{0,63})?$|\s?/\s?(?P<sole>[가-힣]{2,4}\s?기자)\s[\w.+-]{1,64}@[\w.-]{0,63}$|(?<=[가-힣])(?<!그래픽)(?<!일러스트)(?<!사진)(?<!삽화)(?<!제공)(?<!촬영)(?<!하는)(?<!있는)(?<!되는)\s(?P<by>[가-힣]{2,4}\s(?:사진|선임)?기자)\s[\w.+-]{1,64}@[\w.-]{0,63}$", re.A)
_SIGNS = frozenset("=/|ㅣ[(<【")  # behind which other rules look for who took it
#: "(한빛뉴스 나루, 홍길동 기자) 새 다리에서 …": paper, place and reporter before a caption.
_PAPER_FIRST = regex(r"[\[(]([가-힣A-Z]{2,10})(?:\s[가-힣]{2,6},)\s([가-힣]{2,4}\s?기자)[\])]\s?(?=\S)")
_LONGEST_CREDIT = 40
_AFTER_DATE = regex(r"\s?/\s?(?P<agency>뉴스1|News1|[가-힣]{0,8}(?:공동취재단|사진기자단)|[가-힣]{2,4} 기자)")
#: Behind the date of a picture that an agency passes on: " ⓒ 로이터=뉴스1 ⓒ News1 홍길동 기자".
_PASSED_AFTER_DATE = regex(r"\s?[ⓒ©]\s?[^\s=]{2,8}\s?=\s?(?:뉴스1|News1)")


#: The agency that passes a picture on, behind its giver: "나루시 제공/한빛통신".
_PASSED = regex(r"(?<=제공)\s?[=/]\s?(?:연합뉴스|뉴시스|뉴스1)$")
#: What a drawing is, behind whose it is: "성폭력 (PG) [홍길동 제작] 일러스트".
_DRAWN = regex(r"(?<=[\])])\s?(?:사진합성\s?[·,]?\s?)?(?:일러스트|사진합성)$")


def without_wire(text: str) -> tuple[str, str | None]:
    """A caption without what its agency sends along, and the credit of its dateline, if it has one.

    A date is cut only where an address or an agency follows it, or a dateline stands first.
    """
    text = text[:-_TAIL] + _SERVICE.sub("", text[-_TAIL:]) if "+++" in text else text
    if text[:1] in "[(" and (signed := _PAPER_FIRST.match(text)):
        return text[signed.end() :], f"{signed[1]} {signed[2]}"
    if "기자" in text[-_TAIL:]:
        if (taken := _TAKEN_BY.search(text, max(0, len(text) - _TAIL))) and (
            taken["paper"]
            or taken["sole"]
            or _SIGNS.isdisjoint(text[max(0, taken.start() - _LONGEST_CREDIT) : taken.start()])
        ):
            return text[: taken.start()], taken["by"] or taken["sole"] or f"{taken['paper']} {taken['of']}"
        text = text[:-_TAIL] + _CUT_ADDRESS.sub("", text[-_TAIL:])
        text = text[:-_TAIL] + _PLACE_OF_REPORTER.sub(" ", _REPORTERS_END.sub(r"\1", text[-_TAIL:]))
    text = text.replace(" (PHOTO NOT FOR SALE)", "", 1)
    if "제공" in text[-_TAIL:]:
        text = text[:-_TAIL] + _PASSED.sub("", text[-_TAIL:])
    if text.endswith(("일러스트", "합성")):
        text = text[:-_TAIL] + _DRAWN.sub("", text[-_TAIL:])
    if text[-1:] in ")）" and ("载" in text[-_NOTE:] or "載" in text[-_NOTE:]):
        text = text[:-_NOTE] + _NOT_TO_REPRINT.sub("", text[-_NOTE:])
    dateline = _DATELINE.match(text) if "=" in text else None
    head, tail = text[:-_TAIL], text[-_TAIL:]
    if "재판매" in tail:
        tail = _NO_MORE.sub("", _TERMS.sub("", tail))
    if "]" in tail or "제공" in tail:
        tail = _OPEN_END.sub(lambda end: end.group()[-1], tail)
    dates = list(_DATE.finditer(tail)) if "20" in tail or "19" in tail else []
    rest = tail[dates[-1].end() :] if dates else ""
    credit: str | None = None
    if dates and (_closes(rest) or (dateline and not rest.strip())):
        if not _EMAIL.sub("", _AFTER_DATE.sub("", rest, count=1)).strip(" .") and (sent := _AFTER_DATE.match(rest)):
            credit = sent["agency"]
        kept = _EMAIL.sub("", _AFTER_DATE.sub("", rest, count=1))
        tail = f"{tail[: dates[-1].start()]} {kept}"
    elif dateline is not None and "@" in tail:
        tail = _MAILED.sub("", tail)
    text = " ".join((head + tail).split())
    if dateline is None:
        return text, credit
    credit = _of_dateline(dateline, text)
    return text[dateline.end() :].strip() if credit else text, credit


def _of_dateline(dateline: re.Match[str], text: str) -> str | None:
    """Whose the picture is whose caption a dateline opens; ``None`` where one that ends in the place is all: "(한빛일보=나루)"."""
    reporter, agency = dateline["reporter"], dateline["agency"].strip()
    if signed := _PLACED_REPORTER.fullmatch(agency):
        reporter, agency = signed["reporter"], dateline["place"].strip()
    elif passed_on := _PASSED_ON.search(dateline["place"]):
        agency = f"{passed_on[1]}={agency}"
    elif agency in NO_KOREAN_NAMES:
        if dateline.end() == len(text):
            return None  # an article begins
        agency = dateline["place"].strip()
    return f"{agency} {reporter}" if reporter else agency


def is_wire_caption(text: str) -> bool:
    """Whether a line opens with a dateline and ends in what agencies send along with a picture."""
    if "=" not in text or not _DATELINE.match(text):
        return False
    tail = text[-_TAIL:]
    dates = list(_DATE.finditer(tail))
    return bool(_TERMS.search(tail)) or bool(dates) and _closes(tail[dates[-1].end() :])


#: "[한빛스포츠 | 하가람 기자] 가람이 …", "[한빛일보 하가람 기자]"
_SIGNED = regex(r"[\[(【][^\])】=]{2,30}기자\s?[\])】]\s?\S")


def is_dateline_of_text(text: str) -> bool:
    """Whether a line opens with a dateline and lacks what agencies send along with a picture: an article begins."""
    return text[:1] in "[(【" and (_DATELINE.match(text) is not None and not is_wire_caption(text) or _SIGNED.match(text) is not None)


def _closes(rest: str) -> bool:
    """Whether an agency or an address, and at most a short credit, follow the date that closes a caption."""
    bare = _EMAIL.sub("", rest)
    return len(bare.strip(" .[]")) < _LONGEST_CREDIT and (
        bare != rest or _AFTER_DATE.match(rest) is not None or _PASSED_AFTER_DATE.match(rest) is not None
    )
