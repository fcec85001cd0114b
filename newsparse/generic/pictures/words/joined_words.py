"""Words beside a picture that are one caption, said once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.generic.pictures.buttons import BUTTON_ENDS, is_button, without_button
from newsparse.grammar.credits.credit_words import (
    LABELS,
    after_label,
    label_before,
)
from newsparse.grammar.credits.credits import bare_credit, split_caption
from newsparse.grammar.credits.east_asian_pictures import east_asian_credit
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex

if TYPE_CHECKING:
    pass

_SAME, _LONGEST_BUTTON = 40, 30  # characters that tell that a caption begins anew, and of a button
_HAN = "\u3040"  # the least character of Kana and Han
_LONE_LABEL = regex(
    r"\W{0,2}(?:image|photo|picture|bild|foto)?\s?(?:source|credit|quelle)s?\W{0,2}", re.I
)
#: "//Getty Images": what is left of a credit whose other half has its own element.
_LONE_AGENCY = regex(r"\s?[/|,]{1,2}\s?[^/|.]{2,40}")
#: A label whose credit has its own element.
_LABEL_LEFT = regex(r"\s(?:photo |image |picture )?credits?(?::|\.{3}|…)?$", re.I)


def once(caption: str) -> str:
    """A caption that a page shows twice, cut short and whole, once and whole: "The bridge over … more The bridge over the quay"."""
    again = caption.find(caption[:_SAME], _SAME)
    return caption if again < 0 else max(caption[:again], caption[again:], key=len).rstrip().removesuffix(" less").rstrip()


@lru_cache(maxsize=1024)
def letters(text: str) -> str:
    """The letters and digits of a text's beginning, lower case: to compare what is shown twice."""
    return letters_of(text[:400]).lower()


def joined(caption: str, credit: str) -> tuple[str | None, str | None]:
    named = bare_credit(credit) if credit else None
    caption = without_button(caption) if caption.endswith(BUTTON_ENDS) else caption
    if (
        named
        and caption
        and _LONE_AGENCY.fullmatch(caption)
        and (agency := bare_credit(caption.lstrip("/|, ")))
    ):
        return None, f"{named}/{agency}"  # the name has its own element, the agency none
    rest, split = split_caption(caption) if caption else (None, None)
    if named is None:
        return _worded(rest), split
    if caption and caption.rstrip(" :").casefold() in LABELS:
        return None, named  # "Image Credits:", and whose it is behind the element that says so
    if caption:
        caption, rest = _LABEL_LEFT.sub("", caption), _LABEL_LEFT.sub("", rest) if rest else rest
        if rest and rest.endswith(":") and (at := label_before(rest, len(rest) - 1)):
            rest = rest[:at].rstrip()  # "… Foto:", and the name in an element of its own
    if split and letters(named) in letters(split):
        return _worded(rest), split
    if split and max(split) >= _HAN and east_asian_credit(caption) is not None:
        return _worded(rest), split  # the photographer in the caption's own brackets, above the paper's "Photo by"
    if split and letters(split) not in letters(named):
        # The credit has its own element; the brackets are the caption's, which may be nothing but another credit.
        return None if rest is None and ":" in caption and after_label(caption) is not None else _worded(caption), named
    return _worded(rest), named


def _worded(caption: str | None) -> str | None:
    if caption and (
        _LONE_LABEL.fullmatch(caption)
        or not caption[_LONGEST_BUTTON:]
        and is_button(caption)
        or not any(c.isalnum() for c in caption)
    ):
        return None
    return caption
