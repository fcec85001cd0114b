"""Credits in brackets at the end of a caption."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.credits.credit_shapes import (
    KOREAN_REPORTER,
    KOREAN_SOURCE,
    SLASHED,
    chinese_photo,
    ends_in_labelled_credit,
    names_both_sides,
    stands_at_an_end,
)
from newsparse.grammar.credits.credit_words import (
    AGENCY,
    AGENCY_CODE,
    BETWEEN_NAMES,
    KOREAN_PHOTO,
    LABELS,
    STANDING,
    after_label,
)
from newsparse.grammar.credits.picture_words import PICTURES
from newsparse.grammar.scripts import is_lower
from newsparse.regex import regex

_LONGEST, _LONGEST_NAME = 120, 90
#: A site and who took the picture for it: "(KOMPAS.com/BUDI)".
_SITES = regex(r"[\w-]{3,24}\.(?:com|co|id|net|org|tv|ru|ua|rs|hr|bg|pl|vn|my|in|ir|tr)\s?/\s?[^\W\d_][\w .'’-]{2,40}", re.I)
_LONGEST_PARTY = 4  # characters before a slash that are more often a party or a side than a paper
_OPENERS = {")": "(", "]": "[", ">": "<", "）": "（", "】": "【", "〉": "〈", "」": "「", "》": "《"}
_SENTENCE_CLOSERS = tuple(".!?…”\"")
#: The photographer before the agency in brackets: "… este lunes. / JUAN MORA (EFE)", "… . JUAN MORA (EFE)".
_BEFORE_AGENCY = regex(r"(?:\s/\s?((?:[A-ZÀ-Þ][\w.’'-]{1,20}\s?){2,4})|(?<=[.!?”\"])\s((?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{1,20}\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{1,20}))\s?$")
#: "… 살펴보고 있다. [한빛제약]": a name, or two, in brackets after the last sentence.
_KOREAN_NAME = regex(r"(?!편집자|왼쪽|오른쪽|앞줄|뒷줄|사진설명)[가-힣A-Za-z0-9&·]{2,14}(?: [가-힣A-Za-z0-9&·]{1,10})?")
#: "새 다리 전경 [나루광역시]": an office, which needs no sentence before it. "[조감도]", "[프로야구]", "[개인택시]", "[보수공사]" are none.
_KOREAN_OFFICE = regex(r"[가-힣]{2,9}(?:(?:광역|특별|자치)시|자치도|[시도군구경교]청|육청|찰청|경찰서|소방서|소방본부|해경|대학교|대병원|(?<![수구장비설성축거])공사|공단|재단|협회|위원회|의원실)|(?:경기|강원|제주|(?:충청|전라|경상)[남북])도")
#: "… el teatro (ANA RUIZ)", "… el teatro (ANA DE LA PEÑA)": a name of two words or more, in capitals.
_IN_CAPITALS = regex(r"[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,20} (?:(?:DE|DEL|LA|LOS|DA|DOS|DI|VAN) ){0,2}[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,20})?")
#: What such capitals say of the picture itself, or of where somebody stands in it: "(FAR LEFT)", "(ARTIST IMPRESSION)".
_OF_PICTURES = regex(
    r"\b(?:left|right|front|back|top|bottom|cent(?:er|re)|below|above|behind|inset|pictured|seen|far|second|third|fourth|rear|before|after|file|archiv\w{0,2}|arquivo|symbol|stock|image[ns]?|imagem|immagine|"
    r"photos?|fotos?|bild|illustration|impression|rendering|links|rechts|oben|unten|mitte|izquierda|derecha|arriba|abajo|centro|gauche|droite|sinistra|destra|esquerda|direita)\b", re.I
)  # fmt: skip
#: What brackets after a caption say of the picture, not of its source.
_REMARK = regex(r"(?:symbol|archiv|left|right|front|back|top|center|centre|from|file|links|rechts|oben|unten|v\.)", re.I)

#: "(फोटो- Ann Onym)": a dash after a label, which nothing but brackets make one.
_DASHED_LABEL = regex(r"([^\W\d_][^\s:–—-]{2,11})\s?[–—-]\s?(?=\S)")
#: "(KXYZ)", "(NSO/WXC)": a station, or any other source of a few capitals, or two.
_CALL_SIGN = regex(r"[A-Z][A-Z0-9&]{1,5}(?:-TV|-FM|(?:/[A-Z][A-Z0-9&]{1,5}){1,2})?|[A-Z][a-z]{2,12}(?:[A-Z][a-z]{2,12}){1,2}", re.A)
#: "(KXYZ photo)", "(Eastmere Post photos)": the word for it behind whose picture it is.
_NAMED_PHOTO = regex(r"([^\W\d_a-zß-ÿ][\w .&/’'-]{1,50}) (?:file |staff )?(?:[Pp]hotos?|PHOTOS?)")
#: "(Eastmere Post photo by Ann Onym)": whose paper's picture it is, and who took it.
_PAPERS_PHOTO = regex(r"[A-Z][\w.&’'-]{1,20}(?: [A-Z][\w.&’'-]{1,20}){0,2} (?:file |archive |staff )?[Pp]hotos? (?:by|courtesy):? ([^()]{2,60})")
#: "[File: Ann Onym/AP]": of an older picture.
_FILED = regex(r"(?:file|archive):\s", re.I)
#: "(foto Ann Onym)", "(Photo Ann Onym / AFP)": a label without a colon.
_UNSIGNED = regex(r"([^\W\d_]{3,12})\.? (?!mitte|archiv|right|left|links|rechts)(?=[^\W\d_])", re.I)

#: "（山田太郎撮影）", "（3日午後、東京都港区、山田太郎撮影）": place and time before the photographer go with the brackets.
_JAPANESE_PHOTO = regex(r"(?:[^、]{1,60}、){0,4}([^、\s\d]{2,16}(?<![年月日時でに頃])(?<!から))(?:撮影|提供)")


#: By whose courtesy a picture is, at the start of what stands in brackets: "(Gentileza vecinos de Alberdi)".
_BY_COURTESY = regex(
    r"(?:(?:fotos?|imagen)\s?:?\s)?(?:gentileza|cortesía|cortesia|gentilezza|per gentile concessione|avec l['’]aimable autorisation|mit freundlicher genehmigung|cedidas?)\s(?:(?:de|del|di|da|do|della|du|por|von)\s)?(?!(?:en|al|a|e|y|et|und|in)\s)(?=\w)", re.I
)


#: What stands in brackets behind a dash in Arabic or Hebrew, "… - (المدينة)": the paper or an agency, unless it says that the picture is an old one.
_DASHED_PAPER, _DASHES = regex(r"(?![أا]رشيف)[^\W\d_]{2,14}(?: [^\W\d_]{1,14}){0,2}"), ("-", "–", "—")


def bracketed(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… (Photo: X)", "… [사진=X]", "… <홍길동 기자>", "… (Reuters)"."""
    trimmed = tail.rstrip(" .")
    opener = _OPENERS.get(trimmed[-1:])
    at = trimmed.rfind(opener) if opener else -1
    if at < 0 or len(trimmed) - at > _LONGEST + 2:
        return None
    inside = trimmed[at + 1 : -1].strip()
    if (filed := _FILED.match(inside)) and _are_names(inside[filed.end() :].replace("/", " ")):
        return tail[:at], inside[filed.end() :]
    if (
        (label := _UNSIGNED.match(inside))
        and label[1].casefold() in PICTURES
        and (inside.isascii() or not inside.isupper())
        and _are_names(inside[label.end() :])
    ):
        return tail[:at], inside[label.end() :]
    if courtesy := _BY_COURTESY.match(inside):
        return tail[:at], inside[courtesy.end() :]
    if (dashed := _DASHED_LABEL.match(inside)) and dashed[1].casefold() in LABELS:
        return tail[:at], inside[dashed.end() :]
    if "hoto" in inside and (taken := _PAPERS_PHOTO.fullmatch(inside)) and _are_names(taken[1].replace("/", " ")):
        return tail[:at], taken[1]
    if (
        inside.endswith(("hoto", "hotos", "PHOTO", "PHOTOS"))
        and _NAMED_PHOTO.fullmatch(inside)
        and not _REMARK.match(inside)
        and inside[0].isupper()
    ):
        return tail[:at], inside
    if opener in ("(", "[") and _IN_CAPITALS.fullmatch(inside) and not _OF_PICTURES.search(inside) and not tail[:at].isupper():
        return tail[:at], inside
    if opener == "（" and (japanese := _JAPANESE_PHOTO.fullmatch(inside)):
        return tail[:at], japanese.group(1)
    before = tail[:at]
    if "֐" <= inside[:1] <= "ۿ" and _DASHED_PAPER.fullmatch(inside) and before.rstrip().endswith(_DASHES):
        return before.rstrip(" -–—"), inside
    if _is_credit(inside) or _signs_korean_sentence(inside, opener, before) or _follows_sentence(inside, opener, before):
        match = chinese_photo(" " + inside)
        if AGENCY.fullmatch(inside) and (name := _BEFORE_AGENCY.search(tail, max(0, at - _LONGEST_NAME), at)):
            return tail[: name.start()], f"{(name.group(1) or name.group(2)).strip()} ({inside})"
        return before, match.group(1) if match else inside
    return None


def _is_credit(inside: str) -> bool:
    """Whether what stands in brackets can be nothing but a credit."""
    return not _is_dateline(inside) and (
        _is_labelled(inside)
        or _is_korean_credit(inside)
        or _is_agency_credit(inside)
        or _is_standing_credit(inside)
        or _SITES.fullmatch(inside) is not None
        or chinese_photo(" " + inside) is not None
    )


def _is_dateline(inside: str) -> bool:
    """Whether a paper tells where it writes from: "한빛일보=나루"."""
    paper, _, place = inside.partition("=")
    return place.strip() in NO_KOREAN_NAMES and paper.strip() not in LABELS


def _is_labelled(inside: str) -> bool:
    return bool(after_label(inside)) and not inside.lower().startswith(("by ", "von ", "par ", "via "))


def _is_korean_credit(inside: str) -> bool:
    if max(inside, default="") >= "가" and (KOREAN_REPORTER.fullmatch(inside) or KOREAN_PHOTO.fullmatch(inside)):
        return True
    return KOREAN_SOURCE.fullmatch(inside) is not None


def _is_agency_credit(inside: str) -> bool:
    """ "Reuters", "Ann Onym/AFP", "EPA-EFE"."""
    if SLASHED.fullmatch(inside) and (AGENCY.search(inside) or names_both_sides(inside) or names_photographer(inside)):
        return True
    if len(inside) < 60 and (found := AGENCY.search(inside)) and stands_at_an_end(found, inside):
        return True
    return len(inside) > 2 and AGENCY_CODE.fullmatch(inside) is not None


def _is_standing_credit(inside: str) -> bool:
    """What papers write where they name nobody, without "symbol photo" and "archive": these tell what the picture is."""
    return STANDING.fullmatch(inside) is not None and not any(word in inside.lower() for word in ("symbol", "archiv"))


def _signs_korean_sentence(inside: str, opener: str | None, before: str) -> bool:
    """ "… 서 있다. [홍길동]", "새 다리 전경. [한빛건설]", "새 다리 전경 [나루광역시]"."""
    ends = before.rstrip()[-_SENTENCE_END:]
    if (
        opener == "["
        and ends[-1:] >= "가"
        and (_KOREAN_OFFICE.fullmatch(inside) or inside.endswith(("시", "군", "구")) and inside[:-1] in NO_KOREAN_NAMES)
    ):
        return True
    return (
        (opener == "[" and ends[-1:] == "." and ends >= "가" and inside >= "가" or opener == "<" and ends == "다.")
        and not inside.endswith(_NO_GIVERS)
        and _KOREAN_NAME.fullmatch(inside) is not None
    )


_NO_GIVERS = ("으로", "에서", "들", "참고", "자료", "그래픽", "드론", "영상")  # how words end that name nobody
_SENTENCE_END = 2  # characters: the last syllable and the full stop


def _follows_sentence(inside: str, opener: str | None, before: str) -> bool:
    return before.rstrip()[-1:] in _SENTENCE_CLOSERS and (
        _names_a_source(inside, opener == "[") or _CALL_SIGN.fullmatch(inside) is not None
    )


def _names_a_source(inside: str, square: bool) -> bool:
    """Whether brackets after the last sentence hold two names or more: "(District Court of Eastmere)"."""
    words = inside.replace(",", " ").split()
    return 2 <= len(words) <= 9 and (square or any(c.islower() for c in inside)) and _are_names(inside) and not _REMARK.match(inside)


def names_photographer(inside: str) -> bool:
    """Whether a paper stands before the slash and a full name after it: "EASTMERE POST/ANN ONYM"."""
    paper, _, name = inside.partition("/")
    return len(paper) > _LONGEST_PARTY and paper[:1].isupper() and " " in name and _are_names(name.strip())


def _are_names(text: str) -> bool:
    """Whether every word may be part of a name: "Ann Onym / AFP"."""
    words = text.replace(",", " ").replace("/", " ").split()
    return bool(words) and not is_lower(words[0][:1]) and all(not is_lower(word[:1]) or word in BETWEEN_NAMES for word in words)


def unwrapped(text: str) -> str:
    while len(text) > 1 and _OPENERS.get(text[-1]) == text[0] and text.find(text[-1]) == len(text) - 1:
        text = text[1:-1].strip()
    return text


#: What stands behind the last sentence of a line: something in brackets, what a slash parts, whose courtesy it is.
_BEHIND = regex(r"[.!?…”\"’'»。]\s?(?:[(\[（【]([^()\[\]（）【】]{2,50})[)\]）】]|/\s?([^/.]{2,30})|((?:Courtesy of|(?:Photo(?:graph)?|PHOTO(?:GRAPH)?)s? (?:by|BY|courtesy of)|Picha na|Larawan ni|Foto (?:di|de|von|por|oleh|av|af|van)|Photo de) [^.!?]{2,60}))$")
#: "foto Lasorte", "ph. Ann Onym", "Courtesy of Eastmere".
_NAMED_TAKER = regex(r"[(\[](?:[Pp]hotos?|[Ff]otos?|[Ff]ot\.|[Pp]h\.?|Courtesy of) [A-ZÀ-ÞĀ-Ž][^()\[\]]{1,40}[)\]]$")
_LONGEST_ENDING, _HINTS = 70, ("/", "Courtesy", "Photo", "PHOTO", "Foto ", "Picha", "Larawan")


def _is_hinted(ending: str) -> bool:
    for hint in _HINTS:  # noqa: SIM110 - a generator costs three times as much
        if hint in ending:
            return True
    return False


def ends_in_credit(text: str) -> bool:
    """Whether a line ends in whose picture it describes: behind a label, or an agency behind its last sentence: "… in this file photo. (Reuters)"."""
    if ends_in_labelled_credit(text):
        return True
    ending = text[-_LONGEST_ENDING:]
    if text[-1:] not in ")]）】" and not _is_hinted(ending):
        return False
    if _NAMED_TAKER.search(ending):
        return True
    behind = _BEHIND.search(ending)
    if behind is None:
        return False
    inside, parted, courtesy = (said.strip() if said else None for said in behind.groups())
    if inside is not None:
        return _is_agency_credit(inside)
    return courtesy is not None or parted is not None and AGENCY.fullmatch(parted) is not None
