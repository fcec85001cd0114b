"""Tags out of one string."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.generic.tags.signs import LONGEST_TAG
from newsparse.grammar.scripts import is_han
from newsparse.regex import regex
from newsparse.structured.entities import unescape

_MOST = 60
_LONGEST_HAN = 8  # characters of a Chinese keyword
_COMMAS = ";，、；|"
_HASH = regex(r"(?:^|\s)#(?=\S)")
#: A label with commas of its own, alone and in capitals, or in a list whose other commas have no space behind them: "Parks,Fruit, Vegetable, & Herb Gardens"; and what stands for such a comma.
_ONE_LABEL, _HELD = regex(r"(?:^|(?<=,))(?=[^\s,])[^,]{2,30}(?:, [^,]{2,30})?, & [^,]{2,30}(?=,|$)"), "\x1f"
_TIGHT_COMMA = regex(r",\S")


def split_tags(values: Iterable[str]) -> list[str]:
    """One string may hold many, parted by commas or each begun with "#"; several strings hold one each."""
    found: list[str] = []
    for value in values:
        value = unescape(value[: _MOST * LONGEST_TAG])
        if value.count("#") > 1 and "," not in value:
            found += _HASH.split(value)
        else:
            found += _at_commas(value) if not _are_words_of_han(value) else value.split()
    return found


def _are_words_of_han(value: str) -> bool:
    """Whether spaces part a Chinese list: "番茄 合作社 东海"."""
    words = value.split()
    return len(words) > 1 and all(1 < len(word) <= _LONGEST_HAN and all(map(is_han, word)) for word in words)


def _at_commas(value: str) -> list[str]:
    """The parts of a list that commas and their like part, without the white space at these."""
    for mark in _COMMAS:
        if mark in value:
            value = value.replace(mark, ",")
    if ", & " in value and (_TIGHT_COMMA.search(value) or all(word[0].isupper() for word in value.replace("&", "").split())):
        value = _ONE_LABEL.sub(lambda label: label[0].replace(",", _HELD), value)
        return [part.replace(_HELD, ",").strip() for part in _in_brackets(value.split(","))]
    parts = value.split(",")
    first, *rest = _in_brackets(parts) if "(" in value else parts
    return [first.rstrip(), *[part.strip() for part in rest[:-1]], rest[-1].lstrip()] if rest else [first]


def _in_brackets(parts: list[str]) -> list[str]:
    """The parts with those joined again that a comma in brackets parted: "Prices (Fares, Fees and Rates)"."""
    found: list[str] = []
    for part in parts:
        if found and found[-1].count("(") > found[-1].count(")") and ")" in part:
            found[-1] += "," + part
        else:
            found.append(part)
    return found
