"""Strings on which a pattern would be slow if anything made it so: pumped repeats, near misses, many false starts.

They are made of the pattern's own structure. A repeat is attacked with what leads to it, many times what it takes, and an end
that does not match (backtracking over one run); with what leads to it over and over (every place a false start that reads
on and on); and with both by turns.
"""

from __future__ import annotations

import random
import re._constants as sre
import re._parser as parser
from collections.abc import Iterator
from itertools import islice
from typing import Any

GENERAL = (
    "a", " ", "\n", "0", "가", "<", ">", "(", ")", "[", "{", '"', "'", "&", ".", ",", "-", "_", "/", ":", "|", "@", "#", "=", "\\", "*", "é", "\t", "·", "“", "A", "1.", "a ", "a.", "a-", "A. ", "a@", "a.b@", "@a.b",
    "0:", "09:30 ", "2026-01-01 ", "2026.", "1 ", "1,", "http://", "https://a.b/", "<a ", "<!--", "</p>", "&#", "&amp;", "(c) ", "© 2026 ", "By ", "by and ", "Photo: ", "사진=", "기자 ", "가 ", "가나다 기자 ", "Mar 3, ", "3월 ",
    "오전 9시 ", "a,b ", "\"a\":", "'a", "\\u0041", "[[", "((", "=\"", "-- ", "\r\n", " \n", "\n ", "...", "- ", "x=1 ", "A.B.", "van der ", "Jr. ", "€", "漢", "かな", "，", "　", "/a", "a/", "?a=1&",
)  # fmt: skip
#: Ends that hardly any pattern takes.
_ENDS = ("", "\x00", "!\x00", "\n\x00")
#: Characters that stand for a class, the first that is in it; several, since classes overlap in some of them only.
_CANDIDATES = "a 0A.-_,:/가é\n\t<>()[]{}\"'&=@#|\\*+?!~%$^;`©·“”’…–—«»漢かカя\u3000\xa0bzZ19xX"
_MOST = 28


def slow_strings(pattern: str | bytes, flags: int, size: int) -> Iterator[str | bytes]:
    """Strings of ``size`` characters (or bytes) for a pattern: of its own structure first, then the general ones."""
    text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
    own = list(_own(list(parser.parse(text, flags & ~4096)), size, random.Random(ascii(text))))
    rng = random.Random(ascii(text))
    chosen = own if len(own) <= _MOST else rng.sample(own, _MOST)
    general = ((piece * (size // len(piece) + 1))[: size - at % 2] + "\x00" * (at % 2) for at, piece in enumerate(GENERAL))
    for made in (*chosen, *general):
        yield made if isinstance(pattern, str) else made.encode("utf-8", "replace")[:size]


def _own(tree: list[Any], size: int, rng: random.Random) -> Iterator[str]:
    whole = _example(tree, rng)
    if whole:
        for piece in (whole, whole[:-1], whole[1:], whole + " ", whole[: len(whole) // 2]):
            if piece:
                yield _filled("", piece, "", size)
                yield _filled("", piece, "\x00", size)
    for before, body, most in _repeats(tree, "", rng):
        for pump in dict.fromkeys(islice(_pumps(body, rng), 6)):
            if not pump:
                continue
            for end in _ENDS[:2]:
                yield _filled(before, pump, end, size)
            yield _filled("", before + pump, "\x00", size)
            yield _filled("", before + pump * min(most, 40) + "\x00", "", size)
            yield _filled("", pump * min(most + 1, 2000) + "\x00", "", size)
        if before:
            yield _filled("", before, "\x00", size)
            yield _filled("", before[-1], "\x00", size)


def _filled(before: str, pump: str, end: str, size: int) -> str:
    room = max(1, size - len(before) - len(end))
    return before[:size] + (pump * (room // len(pump) + 1))[:room] + end


def _repeats(tree: list[Any], before: str, rng: random.Random) -> Iterator[tuple[str, list[Any], int]]:
    """Every repeat that can be long: an example of what leads to it, its body, and how often it may stand."""
    for op, value in tree:
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            _, most, body = value
            if most > 7:
                yield before, list(body), int(most) if most is not sre.MAXREPEAT else 10**6
            yield from _repeats(list(body), before, rng)
        elif op is sre.SUBPATTERN:
            yield from _repeats(list(value[3]), before, rng)
        elif op is sre.ATOMIC_GROUP:
            yield from _repeats(list(value), before, rng)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from _repeats(list(branch), before, rng)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from _repeats(list(value[1]), before, rng)
        before += _example([(op, value)], rng)


def _pumps(body: list[Any], rng: random.Random) -> Iterator[str]:
    """What one turn of a repeat may take."""
    if len(body) == 1 and body[0][0] is sre.IN:
        inside = [char for char in _CANDIDATES if _takes(body[0][1], char)]
        yield from inside[:4]
        yield "".join(inside[:6])
    for _ in range(4):
        yield _example(body, rng)


def _example(tree: list[Any], rng: random.Random) -> str:
    """A short string that the pattern takes (but for what looks around, and for back references)."""
    made = ""
    for op, value in tree:
        if op is sre.LITERAL:
            made += chr(value)
        elif op is sre.NOT_LITERAL:
            made += "a" if chr(value) != "a" else "b"
        elif op is sre.ANY:
            made += "a"
        elif op is sre.IN:
            made += next((char for char in _CANDIDATES if _takes(value, char)), _any_of(value))
        elif op is sre.BRANCH:
            made += _example(list(rng.choice(value[1])), rng)
        elif op is sre.SUBPATTERN:
            made += _example(list(value[3]), rng)
        elif op is sre.ATOMIC_GROUP:
            made += _example(list(value), rng)
        elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, body = value
            made += "".join(_example(list(body), rng) for _ in range(min(max(int(least), 1 if most else 0), 40)))
        elif op is sre.ASSERT and value[0] > 0:
            made += _example(list(value[1]), rng)
        elif op is sre.GROUPREF_EXISTS:
            made += _example(list(value[1]), rng)
    return made


def _any_of(items: list[Any]) -> str:
    """A character that a class names."""
    for op, value in items:
        if op is sre.LITERAL:
            return chr(value)
        if op is sre.RANGE:
            return chr(value[0])
    return "\u0378"


def _takes(items: list[Any], char: str) -> bool:
    negated = bool(items) and items[0][0] is sre.NEGATE
    code, found = ord(char), False
    for op, value in items[negated:]:
        if op is sre.LITERAL:
            found |= code == value
        elif op is sre.RANGE:
            found |= value[0] <= code <= value[1]
        elif op is sre.CATEGORY:
            found |= _in_category(value, char)
    return found != negated


def _in_category(category: Any, char: str) -> bool:
    name = str(category)
    plain = {"DIGIT": char.isdigit(), "SPACE": char.isspace(), "WORD": char.isalnum() or char == "_"}
    inside = next((value for key, value in plain.items() if name.endswith(key)), False)
    return inside != ("NOT" in name)
