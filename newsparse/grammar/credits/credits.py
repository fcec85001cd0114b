"""Captions and their credits as newspapers write them.

A credit stands at the end of a caption: behind a label ("Photo:", "사진="), in brackets, behind a
sign ("©", "/", "|"), or as the bare name of an agency or photographer after the last sentence.
Only the last ``_TAIL`` characters of a caption are searched for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.grammar.credits.bare_credits import (
    DATE_FIRST,
    bare,
    credit_without_day,
    without_day,
)
from newsparse.grammar.credits.caption_ends import labelled, separated, signed
from newsparse.grammar.credits.credit_brackets import bracketed, unwrapped
from newsparse.grammar.credits.credit_shapes import (
    CAPTION_LABEL,
    CAPTION_OPENS,
    CITY,
    DATED_BRACKET,
    KOREAN_REPORTER,
    KOREAN_SHOWN,
    LEADING,
    SLASHED,
    names_both_sides,
    signed_first,
    without_paper,
)
from newsparse.grammar.credits.credit_words import (
    AGENCY,
    KOREAN_PHOTO,
    STANDING,
    after_label,
)
from newsparse.grammar.credits.east_asian_pictures import east_asian_credit
from newsparse.grammar.credits.picture_words import unsigned_credit
from newsparse.grammar.credits.wire_captions import without_wire
from newsparse.regex import regex

_TAIL = 200  # a longer credit was not met, and a bound keeps the patterns linear
_FRAMED = 6  # characters
_TRAILING, _MARKS = " |–—-·•∙/", "▲△▶▷◀◁▼▽►◄▸▴▵▾↑●○■□◆◇"  # what parts a caption from a credit that is set elsewhere; what points to its picture
#: What templates print where no credit is known.
_NOBODY = frozenset(("na", "n/a", "none", "null", "undefined", "unknown"))
#: "2/5 The bridge": which picture of how many a caption is of.
_COUNTED = regex(r"\d{1,3}\s?/\s?\d{1,3}\s+(?=[^\W\d_a-zß-ÿ])")
_CLOSERS = (")", ").")
_RIGHTS_LAST = regex(r"\s?\((?=무단\s?(?:전[재제]|복제|배포|재배포|사용|도용|이용))[^()]{2,24}금지\)$|\s?[-–—|/]?\s?[©(]{0,2}\s?(?:riproduzione riservata|all rights reserved|tutti i diritti riservati)\)?$", re.I)
_RIGHTS_FIRST = regex(r"(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\W{1,3}(?=\w)", re.I)
_RIGHTS_ENDS = ("금지)", "RISERVATA", "riservata", "riservati", "Riservata", "eserved", "RESERVED", "riservata)", "RISERVATA)")
_LONGEST_RIGHTS, _LONGEST_SHORT = 40, 5  # characters; the last of a word cut short: "z.V.g.", "Corp."
_COMPANIES = (" inc.", " ltd.", " co.", " corp.", " zrt.", " kft.", " nyrt.", "o.o.", "r.o.", " a.s.", " s.a.", " a.ş.")
_TRAILING_VERB = regex(r"(?<=\S)\s{0,3}(?:(?<!\s)[/／]\s?)?(?:제공|\(제공\)|提供|供图|供圖)\s*$|(?<=[가-힣])\s(?:촬영|제작)\s*$|(?<=[一-鿿ァ-ヺー])撮影$")

#: An address, or what papers print of their own: "hong@".
_EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?=\s|$))", re.A)
#: A label that touches the name, which a style sets apart: "CreditAnn Onym".
_LABEL, _GLUED = "Credit", regex(r"Credit(?=[A-Z][a-z]|via )")


@lru_cache(maxsize=512)
def split_caption(text: str) -> tuple[str | None, str | None]:
    """A displayed caption as (caption without credit, credit); either may be ``None``.

    The caption loses its leading marks (▲△▶); one without a credit stays whole.
    """
    if (
        text[:1] in ("[", "(")
        and "사진" in text
        and (inside := unwrapped(text.rstrip())) != text
        and (apart := split_caption(inside))[1]
        and apart[0]
        and " " in apart[0]
    ):
        return apart  # "[새 다리를 건너는 주민 / 사진 = 하가람 기자]"
    whole, wire = without_wire(" ".join(text.replace("Autor/allikas", "Allikas").split()).lstrip(_MARKS + " :/").rstrip(_TRAILING).removesuffix(" +").rstrip())  # the button that unfolds it
    if whole.endswith(_RIGHTS_ENDS) and (rights := _RIGHTS_LAST.search(whole, max(0, len(whole) - _LONGEST_RIGHTS))):
        whole = whole[: rights.start()]
    if whole[:2] in ("< ", "〈 ") and whole[-2:] in (" >", " 〉") and len(whole) > _FRAMED:
        whole = whole[2:-2]  # "< 그림 1. 새 다리의 단면 >"
    if whole[:1].isdigit() and (counted := _COUNTED.match(whole)):
        whole = whole[counted.end() :]
    whole = without_day(whole)
    if "사진" in whole[:3] and (parted := _of_picture(whole)):
        return parted
    if whole[:1] in CAPTION_OPENS and (label := CAPTION_LABEL.match(whole)):
        whole = whole[label.end() :]
    whole = DATED_BRACKET.sub("", whole) if "]" in whole or ")" in whole else whole
    if whole[:1] in "[(<【" and (leading := LEADING.match(whole)):
        caption, credit = split_caption(whole[leading.end() :])
        return caption, credit or bare_credit(leading[1])
    tail_at = max(0, len(whole) - _TAIL)
    head, tail = whole[:tail_at], whole[tail_at:]
    for rule in (signed_first, _of_east_asia, bracketed, labelled, signed, unsigned_credit, separated, bare):
        if (cut := rule(tail, not head)) and (credit := bare_credit(cut[1])):
            caption = without_paper((head + cut[0]).rstrip().removesuffix(_PICTURE[0]).rstrip(" |ㅣ│/–—-·•∙,，、=＝([<（【").strip(), whole)
            if whole.endswith(_CLOSERS) and caption.count("(") > caption.count(")"):
                caption += ")"  # "전망 (단위: %, 자료: 한빛연구소)": the brackets held more than the credit
            # "새 다리.(나루시 제공)© 뉴스1", "… - Foto Ann Onym © www.post.example": the agency or the paper passed it on
            given = (
                caption.rstrip(".").endswith("제공)")
                or rule is signed
                and credit.startswith("www.")
                and " " not in credit
            )
            if caption and rule is bracketed and STANDING.fullmatch(credit) and AGENCY.fullmatch(caption):
                return None, whole  # "Instagram (Screenshot)"
            if (
                (
                    ":" in caption
                    and rule is bracketed
                    and after_label(caption) is not None
                    or caption[:21].casefold() == "photo illustration by"
                )
                and (also := split_caption(caption))[0] is None
                and also[1]
            ):
                # "Image credit: Eastmere Post (Image credit: Ann Onym)"
                return None, credit if credit.casefold() == also[1].casefold() else f"{also[1]}, {credit}"
            again = split_caption(caption) if given or rule is bracketed and len(caption) < len(whole) else None
            if again and again[1] and (given or again[1].casefold() == credit.casefold()):
                return again
            return None if caption.casefold() in ("all", "alle", "toutes les") else caption or None, credit
        if cut and (after_label(unwrapped(cut[1].strip())) or "").strip(" )").lower() in _NOBODY:
            return (head + cut[0]).strip() or None, None
    if wire is None and "/" in whole and SLASHED.fullmatch(whole) and names_both_sides(whole):
        return None, whole  # "Ann Onym/Eastmere Post"
    return (_EMPTY_LABEL.sub("", whole) or whole if whole.endswith(_LABEL_ENDS) else whole) or None, wire


#: The label of a picture that Korean papers set in brackets before its caption, its credit, or both.
_PICTURE, _LONGEST_GIVEN, _GIVERS = ("[사진]", "<사진>", "(사진)", "【사진】"), 30, ("DB", "제공", "캡처", "캡쳐", "갈무리")


def _of_picture(text: str) -> tuple[str | None, str | None] | None:
    """ "[사진] 가람 이글스 하가람 / 한빛 DB", "[사진] 가람 이글스 제공", "[사진] 하가람 기자 / haga@press.example"; ``None`` for what says no more than others do."""
    if (shown := KOREAN_SHOWN.fullmatch(text)) or not text.startswith(_PICTURE):
        return (shown[1].strip(), None) if shown else None
    said = _EMAIL.sub("", text[len(_PICTURE[0]) :]).strip(" ./")
    caption, source = (part.strip() for part in said.rpartition("/")[::2])
    is_given = (
        len(source) <= _LONGEST_GIVEN
        and (
            source.endswith(_GIVERS)
            or AGENCY.fullmatch(source)
            or KOREAN_REPORTER.fullmatch(source.rpartition(", ")[2])
        )
        and ". " not in source
    )
    return (caption or None, bare_credit(source)) if is_given else None


#: How a caption ends whose credit is missing: "The dock at dawn. Credit", "Serkan Cura, Bild via".
_LABEL_ENDS = ("redit", "redits", "via", ":", "oto", "mage")
_EMPTY_LABEL = regex(r"(?:(?<=[.!?…)”\"]) (?:Credits?|Photo|Foto|Image)|[,|–-]? ?(?:Credits?:|(?:Photo|Foto|Bild|Image|Photograph|Fotos|Photos)(?: by| von| via|:)))$")


def _of_east_asia(tail: str, whole: bool) -> tuple[str, str] | None:
    return east_asian_credit(tail)


def _without_inner_labels(credit: str) -> str:
    """Several sources without the labels between them: "© Agency | Photographer: Ann Onym", "Agency / Autor: Ann Onym"."""
    if " / " in credit and ":" in credit:
        credit = _LABEL_BEHIND_SLASH.sub("", credit)
    if " | " in credit:
        parts = [part.strip() for part in credit.split(" | ")]
        credit = ", ".join(dict.fromkeys(after_label(part) or part for part in parts if part))
    return credit


_LABEL_BEHIND_SLASH = regex(r"(?<= / )(?:autore?|author|auteur|автор|fotograf\w?|photographer|photographe|fotó|foto|photo|bild|снимил|фото)\s?:\s?", re.I)
#: "Michael von Lingen (Copyright)"
_RIGHTS_BEHIND = regex(r"\s?\((?:copyright|©|c)\)$", re.I)


_PLACED = ("왼쪽", "오른쪽", "(왼쪽", "(오른쪽", "앞줄", "뒷줄")


def bare_credit(text: str) -> str | None:
    """A displayed credit without its label, sign, brackets and "제공"; ``None`` if nothing is left."""
    credit = " ".join(text[: 2 * _TAIL].replace("\u200b", "").replace("Autor/allikas", "Allikas").split())
    if ")/" in credit and "(" not in credit:  # "(사진=나루시)/한빛일보"
        credit = credit.partition(")/")[0]
    if "@" in credit and (mailed := _EMAIL.sub("", credit).strip(" ,;/")):
        credit = mailed
    for _ in range(4):
        before = credit
        credit = unwrapped(credit).strip(" ,;।□■●◆")
        if (rest := after_label(credit)) is not None:
            credit = rest
        elif credit.startswith(_LABEL) and (glued := _GLUED.match(credit)):
            credit = credit[glued.end() :]
        elif KOREAN_PHOTO.fullmatch(credit):
            credit = credit.partition(" ")[2].removeprefix("제공 ").removeprefix("출처 ")
        credit = credit if credit.isascii() else _TRAILING_VERB.sub("", credit)
        if before_it := ("=" in credit and CITY.match(credit)) or DATE_FIRST.match(credit):
            credit = credit[before_it.end() :]
        if credit == before:
            break
    credit = credit_without_day(credit)
    if credit.endswith(")"):
        credit = _RIGHTS_BEHIND.sub("", credit) or credit
    credit = _without_inner_labels(credit)
    if (
        credit.endswith(".")
        and (" " in credit and not credit[-3:-1].istitle() or len(credit) > _LONGEST_SHORT and credit[:-1].isalpha())
        and not credit.lower().endswith(_COMPANIES)
    ):
        credit = credit[:-1]
    while credit.endswith(")") and credit.count(")") > credit.count("("):
        credit = credit[:-1]
    if credit.endswith(("원", "쪽")) and credit[:1].isdigit() or credit.startswith(_PLACED):
        return None  # what a book costs; who stands where in the picture
    # "Tous droits réservés Eastmere Post"
    if ("eserv" in credit or "éserv" in credit or "orbehalten" in credit or "riservati" in credit) and (
        rights := _RIGHTS_FIRST.match(credit)
    ):
        credit = credit[rights.end() :]
    if credit.endswith(_RIGHTS_ENDS):
        credit = _RIGHTS_LAST.sub("", credit).rstrip(" .,|")  # "Copyright © 2031. All rights reserved."
    return credit if any(c.isalpha() for c in credit) and credit.lower() not in _NOBODY else None


def names_agency(text: str) -> bool:
    """Whether a short string names an agency, a picture library or a standing word of credits."""
    return bool(AGENCY.search(text[:_TAIL]) or STANDING.fullmatch(text[:_TAIL].strip()))


