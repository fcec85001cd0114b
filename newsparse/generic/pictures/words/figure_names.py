"""What the names of elements around a picture say: this is its caption, this its credit, this is not heard.

Names are class, id, itemprop and data attributes, in any language of a template.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.generic.pictures.addresses.largest import attributes
from newsparse.generic.pictures.emblems import holds
from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Names (class, id, itemprop, data attributes) of elements that hold a caption or a credit.
_CAPTION_NAMES = regex(
    r"caption|legend|cutline|descri(?:ption|pcion|zione)|(?<![a-z])(?:desc|bu|pie|bildtext|txt_?img|"
    r"info__text)(?![a-z])|"
    r"bildunterschrift|bildtext|underskrift|dida(?:scalia)?(?![a-z])|leyenda|bijschrift|kuvateksti|bill?ede?tekst|popisek|k[eé]pal[aá][ií]r[aá]s|pie-?de-?foto|epigrafe|resim-?alt[ıi]|img[-_]?(?:info|txt|text|desc|meta)|"
    r"image[-_]?(?:info|text|desc|meta)|(?:(?:img|image|photo|pic|figure)[-_]?|(?<![a-z]))cap(?![a-z])|"
    r"photo[-_]?(?:info|text|txt|desc|meta)|(?<!text)pic[-_]?(?:info|intro|text|txt)|media[-_]?(?:info|text|desc|meta)|infotext"
)
_OF_PICTURE = (
    r"credit|cr[eé]dito|copyright|copy-right|photographer|fotograf|urheber|quelle|attribution|agency|"
    r"licen[sc]e|"
    r"(?:caption|image|img|photo|figure|media|bild|foto|picture|pic)[-_]{0,2}(?:source|author|byline|"
    r"by|owner|rights)(?![a-z])"
)
_PICTURE_CREDIT = regex(_OF_PICTURE)
_CREDIT_NAMES = regex(
    rf"{_OF_PICTURE}|"
    r"(?<![a-z])(?:source|author|byline|rights|owner|signature|firma|autor|auteur|fonte|fuente|bron|"
    r"kilde)s?(?![a-z])"
)
_UNHEARD = regex(
    r"visually-?hidden|hide-visually|(?:photo|image|picture|img)[-_]date|(?<![a-z])(?:sr-only|off-?screen)(?![a-z])|screen-?reader|"
    r"(?<![a-z])(?:share|sharing|social|zoom|tooltip|toolbar|enlarge|counter)(?![a-z])|(?:show|read|see)[-_]?more|(?<![a-z])(?:hide|toggle)[-_]?caption"
)


#: Some of these is in whatever the patterns match; most names hold none, and are told so in a tenth of the time.
_CAPTION_STEMS = (
    "cap", "desc", "text", "txt", "legend", "info", "meta", "intro", "bu", "pie", "cutline", "schrift", "skrift", "tekst", "dida", "leyenda", "popisek", "pal", "epigrafe", "resim"
)  # fmt: skip
_CREDIT_STEMS = (
    "cred", "créd", "copy", "aut", "by", "source", "owner", "rights", "photograph", "fotograf", "urheber", "quelle", "attribution", "agency", "licen", "signature", "firma",
    "fonte", "fuente", "bron", "kilde",
)  # fmt: skip
_UNHEARD_STEMS = ("more", "visually", "date", "only", "screen", "shar", "social", "zoom", "tool", "enlarge", "counter", "cap")
#: A standfirst below the picture is called a description, too.
_OF_TEXT = regex(r"(?<![a-z])(?:summary|intro(?:text)?|standfirst|chapo|perex|sapo)(?![a-z])")


#: Names that no deck and no text has, either.
_ONLY_CAPTIONS = regex(r"capt|cptn|legend|cutline|bildunterschrift|bildtext|underskrift|didascalia|leyenda|bijschrift|kuvateksti|bill?ede?tekst|popisek|kepalairas|epigrafe|(?<![a-z])pie(?:[-_]?de)?(?:[-_]?foto)?(?![a-z])", re.A)


def names_caption(element: Element) -> bool:
    """Whether the class of an element says that it is a picture's caption."""
    named = element.get("class")
    return named is not None and _ONLY_CAPTIONS.search(named.lower()) is not None


def credits_picture(element: Element) -> bool:
    """Whether the names of an element say that it credits a picture, not a text."""
    return _credits_picture(_names(attributes(element)))


@lru_cache(maxsize=1024)
def _credits_picture(names: str) -> bool:
    return _PICTURE_CREDIT.search(names) is not None


def role_of(element: Element, box: Element | None) -> str:
    """What the nearest telling name of an element or its ancestors up to ``box`` says; empty if none does.

    What is around both says nothing of either: Chinese papers call a whole text "zoom".
    """
    node: Element | None = element
    for _ in range(6):
        if node is None or node.tag in ("body", "article", "main"):
            return ""
        given = attributes(node)
        if given and node.get("hidden") is not None:
            return "unheard"
        if node.tag == "cite" and node is not box:
            return "credit"
        if given and (role := _role_named(_names(given))):
            whole = node is box or node.tag in ("figure", "figcaption")
            return "" if role == "unheard" and whole else role
        if node is box or node.tag in ("figure", "figcaption") or box is None:
            return ""
        node = node.getparent()
        if node is box.getparent():
            return ""
    return ""


@lru_cache(maxsize=1024)
def _role_named(names: str) -> str:
    """The role that the last telling word of the names gives: BEM puts the part after the block."""
    if not names or "articlebody" in names or "text-desc" in names:  # Blogger says itemprop="description articleBody" of a post's text
        return ""
    if holds(names, _UNHEARD_STEMS) and _UNHEARD.search(names):
        return "unheard"
    of_caption, of_credit = holds(names, _CAPTION_STEMS), holds(names, _CREDIT_STEMS)
    if not of_caption and not of_credit or _OF_TEXT.search(names) and "capt" not in names:
        return ""
    caption = max([m.end() for m in _CAPTION_NAMES.finditer(names)], default=0) if of_caption else 0
    credit = max([m.end() for m in _CREDIT_NAMES.finditer(names)], default=0) if of_credit else 0
    return "" if caption == credit else "caption" if caption > credit else "credit"


def _names(given: list[tuple[str, str]]) -> str:
    """Class, id, itemprop and data attributes among those of an element, lower case."""
    if len(given) == 1 and given[0][0] == "class":  # as of most
        return given[0][1][:200].lower()
    words = []
    for key, value in given:
        if key in ("class", "id", "itemprop"):
            words.append(value[:200])
        elif key.startswith("data-") or key.startswith("#"):
            words.append(f"{key} {value}" if len(value) < 40 else key)
    return " ".join(words).lower()


def called(element: Element) -> str:
    """What an element is called, in lower case: its classes, and how a page builder names the layer that it is."""
    return f"{element.get('class') or ''} {element.get('data-framer-name') or ''}".strip().lower()
