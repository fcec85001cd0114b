"""Charset labels as browsers read them, each as the Python codec that decodes the same bytes."""

from __future__ import annotations

import codecs
from functools import lru_cache

#: Codec by the labels that mean it: https://encoding.spec.whatwg.org/#names-and-labels, and below them labels
#: that browsers do not know but servers send. Where the standard's decoder is wider than its name (euc-kr,
#: gb2312, shift_jis, iso-8859-1), the codec is the wide one.
_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
    "iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
    "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 "
    "iso_8859-7 iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
    "iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 tis620 cp874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251 win-1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
    "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined latin-1 ansi",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 "
    "latin5 windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 cp936 "
    "ms936 windows-936 euc-cn euccn",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5 big5hkscs",
    "cp950": "cp950 ms950 windows-950",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp eucjp ujis",
    "iso2022_jp_2": "csiso2022jp iso-2022-jp iso-2022-jp-2",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932 windows-932",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
    "windows-949 cp949 ms949 uhc x-windows-949 euckr ks_c_5601 ks-c-5601 ksc-5601 ks_c-5601-1987 euc_kr",
    "johab": "johab cp1361 ms1361",
    "hz": "hz-gb-2312",
    "iso2022_kr": "csiso2022kr iso-2022-kr",
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}  # fmt: skip
_CODEC_OF = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}

#: Codecs with one byte a character: they cannot fail, so they prove nothing about the bytes.
SINGLE_BYTE = frozenset(
    c for c in _LABELS if c.startswith(("iso8859", "cp125", "koi8", "mac-", "cp866", "cp874"))
)

#: Codecs whose bytes look like ASCII although they are not.
SEVEN_BIT = frozenset(("iso2022_jp_2", "iso2022_kr", "hz"))


def codec_of(label: str | None) -> str | None:
    """The Python codec that a charset label means to a browser; ``None`` for labels that mean nothing.

    >>> codec_of("EUC-KR"), codec_of("gb2312"), codec_of("latin1"), codec_of("klingon")
    ('cp949', 'gb18030', 'cp1252', None)
    """
    if not label:
        return None
    label = label.strip(" \t\r\n\"';").lower()
    return _CODEC_OF.get(label) or _CODEC_OF.get(label.replace("_", "-"))


def decode_strict(data: bytes, codec: str) -> str:
    """Decode as browsers do.

    Raises:
        UnicodeDecodeError: the bytes are not in ``codec``.
    """
    if codec in SINGLE_BYTE:
        return codecs.charmap_decode(data, "strict", _table(codec))[0]
    if codec == "big5hkscs":
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            return data.decode("cp950")
    return data.decode(codec)


def decode_replacing(data: bytes, codec: str) -> tuple[str, int]:
    """Decode whatever the bytes hold, with U+FFFD for what ``codec`` does not know, and their number."""
    if codec in SINGLE_BYTE:
        text = codecs.charmap_decode(data, "replace", _table(codec))[0]
    else:
        text = data.decode(codec, "replace")
    own = data.count(b"\xef\xbf\xbd") if codec == "utf-8" else 0
    return text, max(0, text.count("\ufffd") - own)


@lru_cache(maxsize=64)
def _table(codec: str) -> str:
    """The 256 characters of a codec; what it leaves undefined below A0 are C1 controls, as in browsers."""
    characters = [bytes((byte,)).decode(codec, "replace") for byte in range(256)]
    for byte in range(0x80, 0xA0):
        if characters[byte] == "\ufffd":
            characters[byte] = chr(byte)
    return "".join("\ufffe" if c == "\ufffd" else c for c in characters)
