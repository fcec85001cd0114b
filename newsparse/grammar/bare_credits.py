"""Credits that are a bare name after the last sentence of a caption: an agency, a photographer, "Supplied"."""

from __future__ import annotations

from newsparse.grammar.credit_brackets import names_photographer
from newsparse.grammar.credit_shapes import (
    BY_FOR,
    BY_VIA,
    GIVEN,
    JAPANESE_PHOTO,
    KOREAN_REPORTER,
    KOREAN_SOURCE,
    LAST_AGENCY,
    PAPER_SLASHED,
    SLASHED,
    chinese_photo,
    is_beside_few_words,
    named_behind_sentence,
    names_both_sides,
)
from newsparse.grammar.credit_words import AGENCY, KOREAN_PHOTO, STANDING
from newsparse.regex import regex

SENTENCE_END = regex(r"[.!?。…”\"'’)](?=\s|[가-힣]|$)\s*|(?<=다)\s+|[。！？]\s*")
#: "2031.02.09 " before a credit: the day belongs to the caption.
DATE_FIRST = regex(r"\s?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?\s")
#: "… die Brücke. CC-BY-SA 2.0", "… the bridge. Ann Onym, CC BY 4.0": a licence behind the last sentence, and who gives it.
_LICENSED = regex(r"(?<=[.!?)”\"])\s((?:(?!CC\W)[^\W\d_a-zß-ÿ][\w.’'-]{0,20}[ ,/]{1,2}){0,5}\(?CC(?:0|[ -]BY(?:-[A-Z]{2}){0,3}(?:[ -][1-4]\.\d)?)(?: [a-z]{2})?\)?)$")
#: Before a credit that is of every picture on the page.
_OF_ALL = regex(r"本文图片\s?(?:均为|为)?\s?$")


#: A reporter and nothing else, who took the picture: "하가람 선임기자".
_REPORTER = regex(r"[가-힣]{2,4} (?:사진|객원|선임|전문|인턴|수습|영상)?기자")


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
    if KOREAN_PHOTO.fullmatch(text) and not alone:
        return True
    if AGENCY.fullmatch(text) or STANDING.fullmatch(text):
        return True
    agency = AGENCY.search(text)
    if alone:
        return bool(GIVEN.fullmatch(text)) or bool(agency and len(text) < 50 and (SLASHED.fullmatch(text) or BY_VIA.fullmatch(text)))
    if KOREAN_REPORTER.fullmatch(text) and ("기자" in text or agency):
        return True
    if KOREAN_SOURCE.fullmatch(text) and len(text) <= 24:
        return True
    if agency and ("/" in text or "via" in text or " - " in text or is_beside_few_words(text, agency)):
        return not text[:1].islower() or agency.start() == 0
    if BY_FOR.fullmatch(text) or PAPER_SLASHED.fullmatch(text):
        return True
    return bool(SLASHED.fullmatch(text) and text.count(" ") <= 6 and (names_both_sides(text) or tail.count("/") == 1 and names_photographer(text)))
