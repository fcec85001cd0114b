"""What the input is when it is no HTML page: said in one sentence, from its first bytes."""

from __future__ import annotations

import re

from newsparse.regex import regex

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive (or an office document, or an EPUB)"),
    (b"\x1f\x8b", "gzip-compressed (decompress it first)"),
    (b"BZh", "bzip2-compressed (decompress it first)"),
    (b"\xfd7zXZ\x00", "xz-compressed (decompress it first)"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed (decompress it first)"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OggS", "an audio or video file"),
    (b"ID3", "an audio file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"bplist00", "a property list (a web archive of Safari? save the page's source)"),
    (b"WARC/1.", "a WARC archive (pass the payload of one response record)"),
    (b"%!PS", "a PostScript document"),
)
_STARTS = tuple([magic for magic, _ in _MAGIC])
#: What may stand before the first element. A comment ends at its first "-->": were that left open, a page of
#: thousands of comments would be read in every way in which they can be parted.
_BEFORE = rb"<\?xml[^>]{0,400}+>|<!--(?:[^-]|-(?!->)){0,1000}+-->"
_TEXTUAL = (
    (
        regex(
            rb"\s*+(?:(?:%s|<!DOCTYPE\s+(?:rss|rdf|svg)[^>]{0,400}+>)\s*+){0,6}+<(?:rss|feed|rdf:RDF)[\s>]" % _BEFORE,
            re.I | re.S,
        ),
        "a news feed (RSS or Atom)",
    ),
    (regex(rb"\s*+(?:(?:%s)\s*+){0,6}+<(?:urlset|sitemapindex)[\s>]" % _BEFORE, re.I | re.S), "a sitemap"),
    (regex(rb"\s*+(?:(?:%s|<!DOCTYPE[^>]{0,400}+>)\s*+){0,6}+<svg[\s>]" % _BEFORE, re.I | re.S), "an SVG image"),
)
_JSON = regex(rb"""\s*(?:\{\s*(?:"[^"<]{0,200}"\s*:|\})|\[\s*[\[{"\d\]-])""")
ADDRESS = regex(rb"\s{0,9}https?://[^\s<>]{1,2000}\s{0,9}", re.I)
FILE_NAME = regex(rb"[^\n<>]{1,400}\.(?:x?html?|gz)\s{0,9}", re.I)
_MARKUP = regex(rb"<[a-zA-Z!/?]|&(?:lt|amp|nbsp|quot);")


def binary_kind(data: bytes) -> str | None:
    """What the bytes are if not text, as it completes "the input is ..., not a page"."""
    if data.startswith(_STARTS):
        return next(kind for magic, kind in _MAGIC if data.startswith(magic))
    if data[:4] == b"RIFF":
        return {b"WEBP": "a WebP image", b"WAVE": "an audio file"}.get(data[8:12], "an audio or video file")
    if data[4:8] == b"ftyp":
        return "a video file (or an AVIF or HEIC image)"
    head = data[:1024]
    if b"\x00\x00\x00\x00" in head and not data.startswith((b"\xff\xfe", b"\x00\x00\xfe\xff")):
        return "a binary file"
    controls = len(head) - len(head.translate(None, _BINARY))
    if controls * 8 > len(head) and b"\x00" not in head:
        return "a binary file"
    return None


_BINARY = bytes(c for c in range(1, 32) if c not in (9, 10, 12, 13, 27, 14, 15))


def is_mhtml(data: str | bytes) -> bool:
    """Whether a page begins as a file that a browser saved with all its parts does: with headers that announce these."""
    head = data[:4096]
    if isinstance(head, str):
        head = head.encode("utf-8", "replace")
    return head[:9].lstrip()[:1] not in (b"<", b"") and _HEADER.match(head) is not None and b"multipart/related" in head.lower()


_HEADER = regex(rb"\s{0,9}(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type|Content-Location|X-[\w-]{1,40})\s?:", re.I)


def textual_kind(source: bytes) -> str | None:
    """What the text (UTF-8) is if not HTML, as it completes "the input is ..., not a page"."""
    head = source[:4096]
    for pattern, kind in _TEXTUAL:
        if pattern.match(head):
            return kind if kind != "an SVG image" or source.endswith(b"</svg>") else None
    if _JSON.match(head) and b"<html" not in head.lower():
        return "JSON"
    if not _MARKUP.search(source):
        if ADDRESS.fullmatch(head):
            return "an address (newsparse fetches nothing: pass the page that it leads to, and the address as url=)"
        if FILE_NAME.fullmatch(head):
            return "the name of a file (pass what is in it: Path(name).read_bytes())"
        return "plain text without any tag (which newsparse.parse_text reads)"
    return None
