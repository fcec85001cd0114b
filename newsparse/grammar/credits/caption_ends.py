"""How a caption ends in its credit: behind a label, a sign or a dash."""

from __future__ import annotations

import re

from newsparse.grammar.credits.bare_credits import (
    SENTENCE_END,
)
from newsparse.grammar.credits.credit_shapes import (
    PAPERS,
    behind_slash,
    stands_at_an_end,
)
from newsparse.grammar.credits.credit_words import (
    AGENCY,
    LABELS,
    NARROW,
    STANDING,
    WORD_LABEL,
    hints_at_word_label,
    label_before,
    label_signs,
)
from newsparse.grammar.scripts import is_lower
from newsparse.regex import regex

_LONGEST, _LONGEST_HANGUL = 120, 4  # characters of a credit, of a name in Hangul
_SIGN = regex(r"[©ⓒ]|\([cC]\)|（[CＣ]）|\bcopyright\b", re.I)
_OPEN_SIGN = regex(r"[©ⓒ]\s?[^©ⓒ.,;]{1,24}$")
#: The first of two labels: "Design + photo: ", "Text und Foto: ".
_PAIRED = regex(r"(?:(?<=[.!?)] )|(?<=\()|^)(?:[^\W\d_가-힣]{2,14} ){0,1}[^\W\d_가-힣]{2,14} ?(?:&|\+|/|(?i:and|und|et|y|e|i|og|och)) $")
_OF_TEXTS, _LONGEST_SIGNED, _LONGEST_FILED, _LONGEST_NAME = frozenset("text texte texto testo tekst story video grafik graphic grafika montage entwurf konzept design regie".split()), 30, 48, 8
_DASHED = regex(
    r"\s?｜\s?(?=[^｜]{2,60}$)|\s\|\s?(?=[^|]{2,90}$)|\s(?:–|—|/|·|•)\s?(?=[^|–—/]{2,90}$)|\s?[|=＝](?=[^|=＝]{2,60}$)|(?<=[\w.)])/\s?(?=[^/\s][^/]{1,30}$)|(?<=[.!?)”\"]) - (?=(?:Foto|FOTO|Gambar|GAMBAR) [^\W\d_a-z][^-]{1,40}$)"
)
#: Who took it behind the last sentence and a slash, as Spanish papers print: "… la escuela. / A. B. Ejemplo".
_TAKER = regex(r"(?:[^\W\d_a-zß-ÿ](?:\.|[\w’'-]{1,20})\s?){2,4}")
#: The signs of these that are not ASCII.
_DASHES = frozenset("｜–—·•＝")


def labelled(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… Foto: X", "… 사진=X", "… Photo by X"."""
    found: tuple[int, int] | None = None
    for at in label_signs(tail):
        begin = label_before(tail, at)
        if begin is not None and _may_follow_label(tail[at + 1 :]):
            found = begin, at + 1
            break
    if hints_at_word_label(tail):
        for match in WORD_LABEL.finditer(tail):
            if found and found[0] <= match.start():
                break
            if _may_follow_label(tail[match.end() :]):
                found = match.span()
                break
    if found is None:
        return None
    begin, end = found
    rest = tail[end:].strip()
    if whole and begin == 0 and len(rest) > _LONGEST_FILED and tail[: end].lower().startswith("file "):
        return None  # "FILE PHOTO: Ships wait off the port, June 2, 2031. AGENCY/Ann Onym"
    # A sentence after the label is text, not a name: "Image: the bridge was closed. It …"
    if _sentences(rest) > 1 and (not whole or begin == 0):
        return None
    head = tail[:begin]
    paired = _PAIRED.search(head[-_LONGEST_SIGNED:])
    # "… Source & Photography: Ann Onym", not "The depot / Photo: Ann Onym"
    if paired and not (
        paired[0].endswith(" / ")
        and paired[0][:-3].casefold() not in LABELS
        and paired[0][:-3].casefold() not in _OF_TEXTS
    ):
        head = head[: len(head) - len(head[-_LONGEST_SIGNED:]) + paired.start()]
    if tail[begin:end].lower().startswith("photo by") and (paper := PAPERS.search(head)):
        head = head[: paper.start()]
    if signed := _OPEN_SIGN.search(head[-_LONGEST_SIGNED:]):  # "… © Agency Foto: Ann Onym"
        head = head[: len(head) - len(head[-_LONGEST_SIGNED:]) + signed.start()]
    return head, tail[begin:]


def _may_follow_label(rest: str) -> bool:
    return bool(rest.strip()) and len(rest) <= _LONGEST


def _sentences(text: str) -> int:
    return sum(1 for part in re.split(r"(?<=[a-z가-힣]{3}[.!?])\s", text) if len(part) > 2)


def signed(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… © X"."""
    may_be = (
        "(c" in tail
        or "(C" in tail
        or "opyright" in tail
        or "OPYRIGHT" in tail
        or not tail.isascii()
        and ("©" in tail or "ⓒ" in tail or "（C" in tail or "（Ｃ" in tail)
    )
    match = _SIGN.search(tail) if may_be else None
    rest = tail[match.end() :] if match else ""
    if not match or not 1 < len(rest.strip()) <= _LONGEST or _sentences(rest) > 1:
        return None
    if match.group().isalpha() and (not whole or is_lower(rest.lstrip(" :")[:1])):
        return None  # "… about its copyright licences"
    return tail[: match.start()], rest


def separated(tail: str, whole: bool) -> tuple[str, str] | None:
    """ "… | X", "… / AFP", "…/대통령실", "…＝共同"."""
    if not ("/" in tail or "|" in tail or "=" in tail or " - " in tail or not tail.isascii() and not _DASHES.isdisjoint(tail)):
        return None
    if " /" in tail and (slashed := behind_slash(tail)):
        return slashed
    matches = list(_DASHED.finditer(tail))
    found = next((match for match in matches if "|" in match.group()), matches[-1] if matches else None)
    if found is None or not (before := tail[: found.start()].rstrip()):
        return None
    rest = tail[found.end() :].strip().rstrip(".")
    sign = found.group().strip()
    if sign in "|｜" and sign and len(rest) <= 90 and _sentences(rest) <= 1:
        return before, rest
    hangul = "가" <= rest[:1] <= "힣" or rest.endswith(" DB")
    given = rest.endswith(("제공", "캡처", "갈무리", "엔터테인먼트", "엔터", "인스타그램", "스튜디오", "픽쳐스", "DB"))
    close = found.group().endswith("/") and found.group()[:1].isspace() and len(rest) <= _LONGEST_NAME and " " not in rest  # "… 전경 /나루시"
    if sign == "/" and hangul and len(rest) <= 20 and (given or close or rest.startswith("이하 ") or before.endswith((".", "다", "모습", ")"))):
        return before, rest
    if sign in "=＝" and sign and (rest.endswith(("撮影", "提供")) and "、" not in rest or AGENCY.fullmatch(rest.translate(NARROW))):
        city = before.rsplit(" ", 1)
        if len(city) == 2 and AGENCY.fullmatch(city[1]) and AGENCY.fullmatch(f"{city[1]}={rest}"):  # "AFP=연합뉴스"
            return city[0], f"{city[1]}={rest}"
        if found.group()[0] in "=＝" and len(city) == 2 and len(city[1]) <= 4 and "가" <= city[1][:1] <= "힣":
            before = city[0]  # "인천=연합뉴스"
        return before, rest.removesuffix("撮影")
    if sign in "/–—|-" and rest.lower().startswith(("foto ", "fotos ", "photo ", "gambar ")):
        return before, rest.partition(" ")[2]
    if sign == "/" and before.endswith((".", "!", "?", "»", "”")) and _TAKER.fullmatch(rest):
        return before, rest
    if sign in "/–—·•" and sign:
        agency = AGENCY.search(rest)
        named = all(w[:1].isupper() for w in before.split()[1:]) and (before[-1] < "가" or len(before) <= _LONGEST_HANGUL)
        if sign == "/" and whole and agency and before.count(" ") < 4 and named:
            return "", tail  # nothing but a name and its agency
        if sign == "/" and agency and len(head := SENTENCE_END.split(before)[-1]) < 40 and len(head) < len(before):
            at = len(before) - len(head)  # "Sentence. Jane Doe / Reuters"
            if head.strip():
                return tail[:at], tail[at:]
        if agency and stands_at_an_end(agency, rest) and len(rest) < 60 or sign == "—" and STANDING.fullmatch(rest.rstrip("।")):
            return before, rest
    return None
