"""Bytes to text, as browsers decode, and better where the declaration lies."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

#: WHATWG labels whose Python codec of the same name is too narrow (https://encoding.spec.whatwg.org/).
_BROWSER_CODECS = {
    "euc_kr": "cp949", "johab": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "iso8859-1": "cp1252", "ascii": "cp1252", "latin_1": "cp1252", "iso8859-9": "cp1254", "tis_620": "cp874",
    "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-7": "utf-8",
}  # fmt: skip
_ALIASES = {"ks_c_5601-1987": "cp949", "ksc5601": "cp949", "ms949": "cp949", "x-windows-949": "cp949",
            "windows-949": "cp949", "x-sjis": "cp932", "x-euc-jp": "euc_jp", "x-gbk": "gb18030",
            "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8"}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_:.\-]+)""", re.I)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the Python codec that gave it, and how many characters had to be replaced."""

    text: str
    encoding: str
    replaced: int


def decode(data: bytes, http_charset: str | None = None) -> Decoded:
    """Decode a page: byte order mark, HTTP charset, ``<meta>``, then evidence in the bytes."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _replacing(data[len(bom) :], codec)
    declared = _codec(http_charset) or _declared(data)
    for codec in dict.fromkeys((declared, "utf-8")):
        if codec:
            try:
                return Decoded(data.decode(codec), codec, 0)
            except UnicodeDecodeError:
                continue
    candidates = [declared, "utf-8"] if declared else ["utf-8", "cp949", "cp932", "gb18030", "cp1252"]
    return min((_replacing(data, codec) for codec in candidates if codec), key=lambda d: d.replaced)


def _declared(data: bytes) -> str | None:
    match = _META.search(data, 0, 8192)
    return _codec(match.group(1).decode("ascii")) if match else None


def _codec(label: str | None) -> str | None:
    if not label:
        return None
    label = label.strip().lower()
    if label in _ALIASES:
        return _ALIASES[label]
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return _BROWSER_CODECS.get(name, name)


def _replacing(data: bytes, codec: str) -> Decoded:
    text = data.decode(codec, "replace")
    return Decoded(text, codec, text.count("�"))
