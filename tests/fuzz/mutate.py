"""What is done to a page: each a function ``(page, rng, other) -> page`` on bytes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any

from tests.fuzz import hostile

Mutation = Callable[[bytes, random.Random, bytes], bytes]
#: A damaged page never gets longer than this: what is slow only because it is long teaches nothing.
LONGEST = 60_000

_TAG = re.compile(rb"<[^<>]{1,400}>")
_VALUE = re.compile(rb"""(?:content|href|src|srcset|datetime|class|id|alt|itemprop|property|name|rel|type)=(?:"([^"]{0,400})"|'([^']{0,400})')""")
_JSON = re.compile(rb"<script[^>]{0,200}(?:ld\+json|__NEXT_DATA__)[^>]{0,200}>(.{2,60000}?)</script>", re.S)
_TEXT = re.compile(rb">([^<>]{1,600})<")
_DATE = re.compile(rb"(?:19|20)\d\d[-./]\d\d[-./]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?")
_NAME = re.compile(rb"(</?)([a-zA-Z][a-zA-Z0-9]*)")
_NAMES = b"p div span a b article section main aside nav header footer figure figcaption img h1 h2 ul ol li table tr td th blockquote pre br hr svg math script style template form select iframe title body html head meta link time ruby q cite xmp".split()
_CODECS = ("utf-8", "cp949", "euc-jp", "shift_jis", "big5", "gb18030", "iso2022_jp", "cp1251", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-7", "utf-32", "latin-1")


def encoded(text: str) -> bytes:
    """UTF-8, lone surrogates as they are."""
    return text.encode("utf-8", "surrogatepass")


def _span(page: bytes, rng: random.Random, most: int = 10**9) -> tuple[int, int]:
    at = rng.randrange(len(page) + 1)
    return at, min(len(page), at + rng.randrange(1, min(most, len(page) + 1) + 1))


def cut(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Ends early, begins late, or lacks a stretch."""
    at, to = _span(page, rng)
    return rng.choice((page[:at], page[at:], page[:at] + page[to:]))


def splice(page: bytes, rng: random.Random, other: bytes) -> bytes:
    """A stretch of another page in this one."""
    at, to = _span(page, rng)
    begin, end = _span(other, rng, 20_000)
    return page[:at] + other[begin:end] + page[rng.choice((at, to)) :]


def flip(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Some bytes are others."""
    flipped = bytearray(page)
    for _ in range(rng.choice((1, 5, 40, 400)) if flipped else 0):
        flipped[rng.randrange(len(flipped))] = rng.choice((rng.randrange(256), *b"<>&\"'=/ \x00\x1b\xff"))
    return bytes(flipped)


def repeat(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """A stretch many times."""
    at, to = _span(page, rng, rng.choice((20, 300, 3000)))
    return page[:to] + page[at:to] * rng.randrange(1, 1 + min(400, 30_000 // max(1, to - at))) + page[to:]


def nest(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """A stretch inside many elements, closed or not."""
    at, to = _span(page, rng)
    name, depth = rng.choice(_NAMES), rng.choice((3, 30, 260, 2100, 4000))
    closing = (b"</" + name + b">") * (depth if rng.random() < 0.5 else 0)
    return page[:at] + (b"<" + name + b">") * depth + page[at:to] + closing + page[to:]


def shuffle(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Tags and texts of a stretch in another order."""
    at, to = _span(page, rng, 6000)
    pieces = re.split(rb"(?=<)", page[at:to])
    rng.shuffle(pieces)
    return page[:at] + b"".join(pieces) + page[to:]


def retag(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Some tags are called otherwise, or are gone."""
    rate = rng.choice((0.01, 0.1, 0.5))
    if rng.random() < 0.5:
        return _TAG.sub(lambda m: b"" if rng.random() < rate else m[0], page)
    return _NAME.sub(lambda m: m[1] + rng.choice(_NAMES) if rng.random() < rate else m[0], page)


def revalue(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Some attributes have hostile values."""
    rate = rng.choice((0.02, 0.2))

    def changed(match: re.Match[bytes]) -> bytes:
        if rng.random() >= rate:
            return match[0]
        name = match[0].partition(b"=")[0]
        return name + b'="' + encoded(hostile.text(rng)[:2000]).replace(b'"', b"") + b'"'

    return _VALUE.sub(changed, page)


def bit_of(text: str, rng: random.Random) -> str:
    """A bit of a text, or signs and labels alone: what a grammar of names, credits, labels and dates splits and looks into."""
    at, to = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    sign, label = rng.choice(hostile.SIGNS), rng.choice(hostile.LABELS)
    return rng.choice((
        text[at:to], text[:at], text[to:], text[at:to] + sign, sign + text[at:to], text + text[at:to], text.upper(),
        " ".join(text.split()[:2]), " ".join(text.split()[-2:]), "".join(c for c in text if not c.isalnum()),
        sign * rng.randrange(1, 4), label, label + sign, label + text[at:to], text[at:to] + label,
    ))  # fmt: skip


def retext(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Some texts are bits of themselves, or signs and labels."""
    rate = rng.choice((0.02, 0.2, 0.6))
    return _TEXT.sub(lambda m: b">" + encoded(bit_of(m[1].decode("utf-8", "replace"), rng)) + b"<" if rng.random() < rate else m[0], page)


def redate(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Some dates are impossible."""
    return _DATE.sub(lambda m: encoded(rng.choice(hostile.DATES)[:80]) if rng.random() < 0.5 else m[0], page)


def recharset(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """Written in another charset, or declared to be."""
    kind = rng.randrange(3)
    if kind == 0:
        return page.decode(rng.choice(("utf-8", "cp949", "latin-1")), "replace").encode(rng.choice(_CODECS), "replace")
    if kind == 1:
        return re.sub(rb"charset=[\"']?[\w-]{2,20}", b"charset=" + rng.choice(_CODECS).encode(), page)
    return rng.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x1b$B", b"\x0e", b"+ADw-")) + page


def entity(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """A stretch written as character references, or as code that names it."""
    at, to = _span(page, rng, 300)
    form = rng.choice((b"&#%d;", b"&#x%x;", b"\\u%04x", b"%%%02X", b"&#%d"))
    return page[:at] + b"".join(form % byte for byte in page[at:to]) + page[to:]


def insert(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """A hostile piece somewhere, mostly at a tag."""
    for _ in range(rng.randrange(1, 4)):
        tags = [match.start() for match in _TAG.finditer(page)]
        at = rng.choice(tags) if tags and rng.random() < 0.8 else rng.randrange(len(page) + 1)
        page = page[:at] + encoded(hostile.piece(rng)) + page[at:]
    return page


def rejson(page: bytes, rng: random.Random, _other: bytes) -> bytes:
    """The page's own JSON-LD or state with hostile values in it."""
    match = _JSON.search(page)
    if match is None:
        return insert(page, rng, _other)
    try:
        holder = [json.loads(match[1], strict=False)]
    except (ValueError, RecursionError):
        return flip(page[: match.start(1)], rng, b"") + page[match.start(1) :]
    for _ in range(rng.randrange(1, 6)):
        _spoil(holder, rng)
    return page[: match.start(1)] + encoded(json.dumps(holder[0], ensure_ascii=False)) + page[match.end(1) :]


def _spoil(value: Any, rng: random.Random) -> None:
    """One value at some depth becomes another."""
    while value and isinstance(value, (dict, list)):
        key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
        below = value[key]
        if not (below and isinstance(below, (dict, list))) or rng.random() < 0.25:
            value[key] = rng.choice((hostile.value(rng), [below, below], {"@value": below}, [below, hostile.value(rng)]))
            return
        value = below


MUTATIONS: tuple[Mutation, ...] = (cut, splice, flip, repeat, nest, shuffle, retag, retext, retext, revalue, redate, recharset, entity, insert, insert, rejson, rejson)


def damaged(page: bytes, other: bytes, rng: random.Random) -> tuple[bytes, tuple[str, ...]]:
    """The page after one to five mutations, and their names."""
    names = []
    for _ in range(rng.choice((1, 1, 2, 3, 5))):
        mutation = rng.choice(MUTATIONS)
        names.append(mutation.__name__)
        page = mutation(page, rng, other)[:LONGEST]
    return page, tuple(names)
