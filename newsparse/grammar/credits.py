"""Captions and their credits as newspapers write them.

A credit stands at the end of a caption: behind a label ("Photo:", "사진="), in brackets, behind a
sign ("©", "/", "|"), or as the bare name of an agency or photographer after the last sentence.
Only the last ``_TAIL`` characters of a caption are searched for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.grammar.wire_captions import without_wire

_TAIL = 200  # a longer credit was not met, and a bound keeps the patterns linear
_LONGEST = 120

_MARKS = "▲△▶▷◀◁▼▽►◄▸▴▵▾"
#: What introduces a credit in any language, before a colon, an equals sign or a space.
_COLON_LABELS = (
    r"photos?|photographs?|pictures?|pics?|images?|illustrations?|graphics?|video|credits?|source|visual|"
    r"(?:photo|image|picture|pic)s?[ -](?:credits?|source|courtesy)|collage|screenshot|stock image|file photo|"
    r"fotos?|bild(?:er)?|bildquelle|bildrechte|bildnachweis|fotoquelle|quellen?|grafik|illu(?:stration)?|rechte|"
    r"symbol(?:bild|foto)|archiv(?:bild|foto)|"
    r"cr[ée]dits?(?: photos?)?|photos? d['’]archives?|cr[ée]dito|imagen|fotograf[ií]a|fuente|imagem|reprodução|"
    r"divulgação|fonte|immagine|ph|foto di|beeld|billede|kuva|zdj[ęe]cie|fot|zdroj|fotó|fotoğraf|kaynak|arkivfoto|"
    r"фото|источник|иллюстрация|ảnh|nguồn|"
    r"写真|撮影|提供|出典|画像|画像提供|写真提供|写真撮影|图片来源|圖片來源|图源|圖源|图|圖|图片|圖片|摄影|攝影|来源|資料來源|图自|"
    r"사진|사진 ?제공|사진 ?출처|사진자료|출처|이미지|이미지 ?출처|그래픽|그래픽 ?출처|일러스트|삽화|제공|촬영|캡처|영상|자료|자료 ?사진|자료 ?출처|"
    r"사진 ?및 ?자료|사진 ?캡처"
)
_WORD_LABELS = (
    r"(?:photos?|photography|photographs?|pictures?|images?|illustrations?|graphics?|video|photo credit)"
    r"(?: illustration)? (?:by|courtesy(?: of)?|supplied by|provided by)|"
    r"(?:image |photo |picture )?courtesy(?: of|:)?|credit|supplied by|provided by|"
    r"foto (?:di|de|von|por|af|av)|bild von|photo de|crédit photo|ph\."
)
_BEFORE_LABEL = r"(?:(?<=[\s.,;|/(\[<【（「–—・)\]\"”’。])|^)"
_COLON_LABEL = re.compile(rf"{_BEFORE_LABEL}(?:{_COLON_LABELS})\s?[:=：＝]\s*", re.I)
_WORD_LABEL = re.compile(rf"{_BEFORE_LABEL}(?:{_WORD_LABELS})(?:\s?:|(?=\s))\s*", re.I)
_HINT_OF_WORD_LABEL = re.compile(r"\b(?:by|courtesy|credit|foto|bild|photo|ph)\b", re.I)
_SIGN = re.compile(r"[©ⓒ]|\([cC]\)|\bcopyright\b", re.I)
_LEADING_LABEL = re.compile(
    rf"(?:(?:{_COLON_LABELS})\s?[:=：＝]|(?:{_WORD_LABELS})(?:\s?:|(?=\s))|(?:by|von|par|via)\s?:?(?=\s)|"
    rf"[©ⓒ]|\(c\)|copyright\b:?|[|/–—•·:=＝-]|[{_MARKS}])\s*", re.I
)  # fmt: skip
_TRAILING_VERB = re.compile(r"(?<=\S)\s*(?:제공|\(제공\)|提供|供图|供圖)\s*$")

#: Agencies, picture libraries and the standing words of a credit.
_AGENCY_CODES = (
    r"AFP|AP|EPA(?:-EFE)?|EFE|ANSA|APA|TT|NTB|ANP|PA|PTI|IANS|ANI|AA|UPI|CP|AAP|ČTK|PAP|MTI|ТАСС|TASS|AFP-JIJI|Jiji|"
    r"NASA|SIPA|ZUMA|Rex|Lusa|SWNS|WENN|Imago|IMAGO|imago|dpa|DPA"
)
_AGENCY_NAMES = (
    r"연합뉴스(?:TV)?|뉴시스|뉴스1|뉴스원|로이터|게티이미지(?:코리아|뱅크|스)?|게티 ?이미지|셔터스톡|픽사베이|언스플래시|신화통신|신화|"
    r"국회사진기자단|(?:사진)?공동취재(?:단|사진)?|자료 ?사진|대통령실(?:사진기자단)?|뉴스뱅크|"
    r"共同通信(?:社)?|共同|ロイター|時事(?:通信)?|新华社|新華社|中新社|视觉中国|中央社|"
    r"Reuters|Ritzau(?: Scanpix)?|Belga|LaPresse|Xinhua|Anadolu(?: Agency)?|РИА Новости|Sputnik|Bloomberg|Keystone(?:-SDA)?|"
    r"Kyodo(?: News)?|Yonhap|"
    r"Getty(?: Images)?|iStock(?:photo)?|Shutterstock(?:\.com)?|Unsplash|Pixabay|Pexels|Alamy(?: Stock Photo)?|Adobe ?Stock|"
    r"Depositphotos|Imago Images|picture[ -]alliance|Europa Press|MAXPPP|Hans Lucas|Zuma Press|Corbis|Rex Features|"
    r"NurPhoto|Flickr|Wikimedia(?: Commons)?|Wikipedia|Instagram|Facebook|Twitter|YouTube|Google Maps|Midjourney|"
    r"Cover Images|Backgrid|Splash News|PA Wire|PA Media|Press Association|Canadian Press|Canva|Freepik"
)
_AGENCY = re.compile(rf"(?<!\w)(?:(?:{_AGENCY_CODES})|(?i:{_AGENCY_NAMES}))(?!\w)")
_STANDING = re.compile(
    r"(?:supplied|handout|submitted|contributed|courtesy|file photo|provided|stock photo|screengrab|screenshot|zvg\.?|z\.?v\.?g\.?|"
    r"symbolbild|symbolfoto|archiv|자료사진|캡처|갈무리|독자 제공)\.?", re.I
)  # fmt: skip
#: "이름 기자", "인천=연합뉴스", "김철수 객원기자", "홍길동 선임기자 hong@press.kr"
_KOREAN_REPORTER = re.compile(
    r"[가-힣]{2,4}\s(?:사진|객원|선임|전문|인턴|수습|영상)?\s?기자(?:\s\S{3,40}@\S{3,40})?|[가-힣]{2,6}\s?[=/]\s?\S.{1,24}"
)
_KOREAN_SOURCE = re.compile(r"[^.。=]{2,30}?\s?(?:제공|캡처|갈무리|촬영)")
_CHINESE_PHOTO = re.compile(r"[\s。，,（(]((?:[^\s。，,（()）]{2,12}\s?){1,3})\s?(?:摄|攝|供图|供圖)$")
#: "Jane Doe/Reuters", "Jane Doe / The Daily News", "AP Photo/Jane Doe"
_SLASHED = re.compile(r"[^\W\d_][\w.'’ -]{1,40}\s?/\s?[^\W\d_][\w.,'’& /-]{1,60}\.?")
_SENTENCE_END = re.compile(r"[.!?。…”\"'’)](?=\s|[가-힣]|$)\s*|(?<=다)\s+|[。！？]\s*")
_DASHED = re.compile(
    r"\s(?:\||–|—|/|·|•)\s?(?=[^|–—/]{2,90}$)|\s?[|=＝](?=[^|=＝]{2,60}$)|(?<=[\w.)])/(?=[^/\s][^/]{1,30}$)"
)
_OPENERS = {")": "(", "]": "[", ">": "<", "）": "（", "】": "【", "〉": "〈", "」": "「", "》": "《"}


@lru_cache(maxsize=512)
def split_caption(text: str) -> tuple[str | None, str | None]:
    """A displayed caption as (caption without credit, credit); either may be ``None``.

    The caption loses its leading marks (▲△▶); one without a credit stays whole.
    """
    whole, wire = without_wire(" ".join(text.split()).lstrip(_MARKS + " "))
    tail_at = max(0, len(whole) - _TAIL)
    head, tail = whole[:tail_at], whole[tail_at:]
    for rule in (_bracketed, _labelled, _signed, _separated, _bare):
        if (cut := rule(tail, not head)) and (credit := bare_credit(cut[1])):
            caption = (head + cut[0]).rstrip(" |/–—-·•,=＝([<（【").strip()
            again = split_caption(caption) if rule is _bracketed and len(caption) < len(whole) else None
            if again and again[1] and again[1].casefold() == credit.casefold():
                return again
            return caption or None, credit
    return whole or None, wire


def bare_credit(text: str) -> str | None:
    """A displayed credit without its label, sign, brackets and "제공"; ``None`` if nothing is left."""
    credit = " ".join(text[: 2 * _TAIL].replace("\u200b", "").split())
    for _ in range(4):
        before = credit
        credit = _unwrapped(credit).strip(" ,;")
        if match := _LEADING_LABEL.match(credit):
            credit = credit[match.end() :]
        credit = _TRAILING_VERB.sub("", credit)
        if credit == before:
            break
    if " | " in credit:  # "© Agency | Photographer"
        credit = ", ".join(dict.fromkeys(part.strip() for part in credit.split(" | ") if part.strip()))
    if len(credit) > 1 and credit.endswith(".") and " " in credit and not credit[-3:-1].istitle():
        credit = credit[:-1]
    return credit if any(c.isalnum() for c in credit) else None


def names_agency(text: str) -> bool:
    """Whether a short string names an agency, a picture library or a standing word of credits."""
    return bool(_AGENCY.search(text[:_TAIL]) or _STANDING.fullmatch(text[:_TAIL].strip()))


def _unwrapped(text: str) -> str:
    while len(text) > 1 and _OPENERS.get(text[-1]) == text[0] and text.find(text[-1]) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def _bracketed(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… (Photo: X)", "… [사진=X]", "… <홍길동 기자>", "… (Reuters)"."""
    trimmed = tail.rstrip(" .")
    opener = _OPENERS.get(trimmed[-1:])
    at = trimmed.rfind(opener) if opener else -1
    if at < 0 or len(trimmed) - at > _LONGEST + 2:
        return None
    inside = trimmed[at + 1 : -1].strip()
    if (
        _LEADING_LABEL.match(inside) and not inside.lower().startswith(("by ", "von ", "par ", "via "))
        or _KOREAN_REPORTER.fullmatch(inside)
        or _KOREAN_SOURCE.fullmatch(inside)
        or _SLASHED.fullmatch(inside) and (_AGENCY.search(inside) or _named(inside))
        or len(inside) < 60 and (found := _AGENCY.search(inside)) and _mostly(found, inside)
        or _STANDING.fullmatch(inside) and "symbol" not in inside.lower() and "archiv" not in inside.lower()
        or _chinese(" " + inside)
    ):  # fmt: skip
        match = _chinese(" " + inside)
        return tail[:at], match.group(1) if match else inside
    return None


def _named(slashed: str) -> bool:
    """Whether "Jane Doe/Daily Globe" has a full name before its slash, every word in capitals."""
    name, _, source = slashed.partition("/")
    words = name.split()
    return (
        2 <= len(words) <= 4
        and len(source) > 2
        and all(word[:1].isupper() for word in [*words, source.strip()])
    )


def _mostly(found: re.Match[str], text: str) -> bool:
    """Whether a name stands at either end of the text, as in a credit, not amid a remark."""
    return found.start() < 2 or found.end() > len(text) - 2


def _labelled(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… Foto: X", "… 사진=X", "… Photo by X"."""
    found = None
    matches = list(_COLON_LABEL.finditer(tail)) if any(sign in tail for sign in ":=：＝") else []
    if _HINT_OF_WORD_LABEL.search(tail):
        matches = sorted([*matches, *_WORD_LABEL.finditer(tail)], key=re.Match.start)
    for match in matches:
        rest = tail[match.end() :]
        if not rest.strip() or len(rest) > _LONGEST:
            continue
        if found is None:
            found = match
    if found is None:
        return None
    rest = tail[found.end() :].rstrip()
    # A sentence after the label is text, not a name: "Image: the bridge was closed. It …"
    if not whole and _sentences(rest) > 1 or found.start() == 0 and whole and _sentences(rest) > 1:
        return None
    return tail[: found.start()], tail[found.start() :]


def _sentences(text: str) -> int:
    return sum(1 for part in re.split(r"(?<=[a-z가-힣]{3}[.!?])\s", text) if len(part) > 2)


def _signed(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… © X"."""
    match = (
        _SIGN.search(tail)
        if any(sign in tail for sign in ("©", "ⓒ", "(c", "(C", "opyright", "OPYRIGHT"))
        else None
    )
    rest = tail[match.end() :] if match else ""
    if not match or not 1 < len(rest.strip()) <= _LONGEST or _sentences(rest) > 1:
        return None
    if match.group().isalpha() and not whole:
        return None
    return tail[: match.start()], rest


def _separated(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… | X", "… / AFP", "…/대통령실", "…＝共同"."""
    found = next(reversed(list(_DASHED.finditer(tail))), None)
    if found is None or not (before := tail[: found.start()].rstrip()):
        return None
    rest = tail[found.end() :].strip().rstrip(".")
    sign = found.group().strip()
    if sign == "|" and not _sentence_like(rest):
        return before, rest
    hangul = "가" <= rest[:1] <= "힣"
    if sign == "/" and hangul and len(rest) <= 20 and before.endswith((".", "다", "모습", ")")):
        return before, rest
    if sign in "=＝" and sign and (rest.endswith(("撮影", "提供")) or _AGENCY.fullmatch(rest)):
        city = before.rsplit(" ", 1)
        if len(city) == 2 and len(city[1]) <= 4 and "가" <= city[1][:1] <= "힣":
            before = city[0]  # "인천=연합뉴스"
        return before, rest.removesuffix("撮影")
    if sign in "/–—·•" and sign:
        agency = _AGENCY.search(rest)
        if (
            sign == "/"
            and agency
            and len(head := _SENTENCE_END.split(before)[-1]) < 40
            and len(head) < len(before)
        ):
            at = len(before) - len(head)  # "Sentence. Jane Doe / Reuters"
            if head.strip():
                return tail[:at], tail[at:]
        if agency and _mostly(agency, rest) and len(rest) < 60:
            return before, rest
    return None


def _chinese(text: str) -> re.Match[str] | None:
    return _CHINESE_PHOTO.search(text) if text.endswith(("摄", "攝", "供图", "供圖")) else None


def _sentence_like(text: str) -> bool:
    return len(text) > 90 or _sentences(text) > 1


def _bare(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… 연합뉴스", "… 고영권 기자", "Sentence. Jane Doe/Reuters", "Sentence. Supplied"."""
    if match := _chinese(tail):
        return tail[: match.start() + 1], match.group(1)
    ends = [0] if whole else []
    ends += [match.end() for match in _SENTENCE_END.finditer(tail)]
    for at in ends:
        rest = tail[at:].strip().rstrip(".").strip()
        if not rest or len(rest) > 70:
            continue
        if _is_bare_credit(rest, alone=at == 0):
            if rest.startswith(("/", "=")) or "=" in rest and "가" <= rest[0] <= "힣":
                rest = rest.rpartition("=")[2]
            return tail[:at], rest
    return None


def _is_bare_credit(text: str, *, alone: bool) -> bool:
    if _AGENCY.fullmatch(text) or _STANDING.fullmatch(text):
        return True
    agency = _AGENCY.search(text)
    if alone:
        return bool(agency and _SLASHED.fullmatch(text) and len(text) < 50)
    if _KOREAN_REPORTER.fullmatch(text) and ("기자" in text or agency):
        return True
    if _KOREAN_SOURCE.fullmatch(text) and len(text) <= 24:
        return True
    if agency and ("/" in text or "via" in text or " - " in text or _few_words(text, agency)):
        return not text[:1].islower() or agency.start() == 0
    return bool(_SLASHED.fullmatch(text) and text.count(" ") <= 6 and _named(text))


def _few_words(text: str, agency: re.Match[str]) -> bool:
    """Whether what stands beside the agency is no more than a name."""
    beside = (text[: agency.start()] + text[agency.end() :]).split()
    return len(beside) <= 3 and all(word[:1].isupper() or not word[:1].isalpha() for word in beside)
