"""Credits that are a bare name after the last sentence of a caption: an agency, a photographer, "Supplied"."""

from __future__ import annotations

from newsparse.grammar.credits.credit_brackets import names_photographer
from newsparse.grammar.credits.credit_shapes import (
    BY_FOR,
    BY_VIA,
    GIVEN,
    JAPANESE_PHOTO,
    KOREAN_REPORTER,
    KOREAN_SOURCE,
    LAST_AGENCY,
    PAPER_SLASHED,
    SITE_SLASHED,
    SLASHED,
    STATION_SLASHED,
    chinese_photo,
    is_beside_few_words,
    named_behind_sentence,
    names_both_sides,
)
from newsparse.grammar.credits.credit_words import AGENCY, KOREAN_PHOTO, LONGEST_AGENCY, STANDING
from newsparse.regex import regex

SENTENCE_END = regex(r"[.!?。…”\"'’)](?=\s|[가-힣]|$)\s*|(?<=다)\s+|[。！？]\s*")
#: "2031.02.09 " before a credit: the day belongs to the caption.
DATE_FIRST = regex(r"\s?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?\s")
#: The day behind a photographer: "記者林海攝 120年3月4日", "Ann Onym/Eastmere Post – 12.mar.2031".
_TAKEN_ON = regex(r"(?<=[攝摄])\s(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$")
_DAY, _LONGEST_DAY, _LONGEST_BEFORE = r"\d{1,2}[./ -](?:\d{1,2}|[^\W\d_]{3,9}\.?)[./ -](?:19|20)\d\d$", 16, 44
_DAY_BEHIND, _DAY_BEHIND_SLASH = regex(rf"(?:\s?[–—,-]\s|\s){_DAY}"), regex(rf"(?<=\w)/\w[^/.\d–—-]{{1,30}}\d{{0,4}}(\s[–—-]\s{_DAY})")
#: A slash that parts names, and not a date's or a fraction's.
_SLASH = regex(r"(?<!\d)/|/(?!\d)")
#: "… die Brücke. CC-BY-SA 2.0", "… the bridge. Ann Onym, CC BY 4.0": a licence behind the last sentence, and who gives it.
_LICENSED = regex(r"(?<=[.!?)”\"])\s((?:(?!CC\W)[^\W\d_a-zß-ÿ][\w.’'-]{0,20}[ ,/]{1,2}){0,5}\(?CC(?:0|[ -]BY(?:-[A-Z]{2}){0,3}(?:[ -][1-4]\.\d)?)(?: [a-z]{2})?\)?)$")
#: Before a credit that is of every picture on the page.
_OF_ALL = regex(r"本文图片\s?(?:均为|为)?\s?$")


#: A caption before the credit: "Warga di pasar. ANTARA FOTO/Budi Sample".
_OPENS_WITH_SENTENCE = regex(r"[^/]{0,60}[^\W\d_]{4}\.\s")
#: Words of the longest agency and of what stands beside one that is a credit.
_FEW_WORDS = 8
_TAKERS = ("포토그래퍼", "사진작가")
#: A reporter and nothing else, who took the picture: "하가람 선임기자".
_REPORTER = regex(r"[가-힣]{2,4} (?:사진|객원|선임|전문|인턴|수습|영상)?기자")


def without_day(text: str) -> str:
    """A caption without the day behind its credit."""
    if text.endswith("日") and (dated := _TAKEN_ON.search(text, max(0, len(text) - _LONGEST_DAY))):
        return text[: dated.start()]
    if (
        "/" in text
        and text[-4:].isdecimal()
        and (dated := _DAY_BEHIND_SLASH.search(text, max(0, len(text) - _LONGEST_BEFORE - _LONGEST_DAY)))
    ):
        return text[: dated.start(1)]
    return text


def credit_without_day(credit: str) -> str:
    """A credit without the day behind it: "Agency, 12.03.2031"."""
    dated = _DAY_BEHIND.search(credit, max(0, len(credit) - _LONGEST_DAY - 3)) if credit[-4:].isdecimal() else None
    return credit[: dated.start()] if dated and dated.start() > 1 else credit


def bare(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… 연합뉴스", "… 고영권 기자", "Sentence. Jane Doe/Reuters", "Sentence. Supplied"."""
    if match := chinese_photo(tail):
        head = tail[: match.start(1)]
        return (_OF_ALL.sub("", head) if "本文图片" in head else head), match.group(1)
    if tail.endswith(("撮影", "提供")) and (match := JAPANESE_PHOTO.search(tail)):
        return tail[: match.start()], match.group(1)
    if whole and tail.endswith("기자") and _REPORTER.fullmatch(tail):
        return "", tail
    ends = [0] if whole else []
    ends += [match.end() for match in SENTENCE_END.finditer(tail)]
    for at in ends:
        if at and (dated := DATE_FIRST.match(tail, at)):
            at = dated.end()
        rest = tail[at:].strip().rstrip(".").strip()
        if not rest or len(rest) > 70:
            continue
        if at and rest[0] >= "가" and (named := named_behind_sentence(rest, tail, at)):
            return tail[:at], named
        if _is_bare_credit(rest, tail, alone=at == 0):
            if rest.startswith(("/", "=")) or "=" in rest and "가" <= rest[0] <= "힣":
                rest = rest.rpartition("=")[2]
            return tail[:at], rest
    if "CC" in tail and (licensed := _LICENSED.search(tail)):
        return tail[: licensed.start()], licensed[1]
    if tail[-1:] >= "가" and (found := LAST_AGENCY.search(tail)):
        return tail[: found.start()], found.group()
    return None


def _is_bare_credit(text: str, tail: str, *, alone: bool) -> bool:
    is_korean, is_slashed = text[0] >= "가", "/" in text
    if is_korean and not alone and KOREAN_PHOTO.fullmatch(text):
        return True
    if len(text) <= LONGEST_AGENCY and AGENCY.fullmatch(text) or STANDING.fullmatch(text):
        return True
    if alone:
        if (text[-1] == "B" or not text.isascii()) and GIVEN.fullmatch(text):
            return True
        if is_slashed and (STATION_SLASHED.fullmatch(text) or SITE_SLASHED.fullmatch(text)):
            return True
        return (
            (is_slashed or " via " in text)
            and not _OPENS_WITH_SENTENCE.match(text)
            and len(text) < 50
            and bool(AGENCY.search(text) and (SLASHED.fullmatch(text) or BY_VIA.fullmatch(text)))
        )
    is_joined = is_slashed or "via" in text or " - " in text
    # The search for an agency is dear, and in vain where more words stand beside each than beside one that is a credit.
    agency = AGENCY.search(text) if is_joined or is_korean or len(text.split()) <= _FEW_WORDS else None
    if is_korean and KOREAN_REPORTER.fullmatch(text) and (text.endswith(_TAKERS) or "기자" in text or agency):
        return True
    if (text[-1] >= "가" or text[-1] in "BS") and len(text) <= 24 and KOREAN_SOURCE.fullmatch(text):
        return True
    if agency and (is_joined or is_beside_few_words(text, agency)):
        return not text[:1].islower() or agency.start() == 0
    if " for " in text and BY_FOR.fullmatch(text):
        return True
    if not is_slashed:
        return False
    return bool(
        PAPER_SLASHED.fullmatch(text)
        or SITE_SLASHED.fullmatch(text)
        or SLASHED.fullmatch(text)
        and text.count(" ") <= 6
        and (names_both_sides(text) or len(_SLASH.findall(tail)) == 1 and names_photographer(text))
    )
