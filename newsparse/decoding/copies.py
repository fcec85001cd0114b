"""Copies of pages: taken by a web archive, kept by a cache, saved by a browser. They are read as the page that they are of.

A web archive (the Wayback Machine, pywb and what is built on it) sets its own address before every address of a page,
and its bar above the text. Its addresses are ``.../web/20310604080000im_/https://daily.example/a``: a path, fourteen
digits of time, two letters and a sign for how it is shown, and the page's own. An AMP cache has the page's address
behind ``/c/s/``. Browsers write a saved page's address into its first comment.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import urlsplit

from newsparse.regex import regex

_ARCHIVED = regex(r"https?://(?P<host>[^/\s?#]{1,200})(?P<path>(?:/[\w.%-]{1,60}){0,3})/(?P<time>\d{4,14})(?:[a-z]{2}_)?/(?P<own>(?P<scheme>https?:/{1,2})?[^/\s:]+\.[^/\s].*)", re.I)
_WAYBACK = ("web.archive.org", "/web")
_CACHED = regex(r"https?://(?:[\w-]+\.cdn\.ampproject\.org/[a-z]/|www\.google\.[a-z.]{2,6}/amp/|[\w.-]+\.bing-amp\.com/[a-z]/)(?P<safe>s/)?(?P<own>[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?)", re.I)
#: archive.today and its other names: "https://archive.ph/2031.06.04-080000/https://daily.example/a", and "/o/Ab1Cd/" before links.
_TODAY = r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/(?:\d{4}\.\d\d\.\d\d-\d{6}|o/\w{1,12})/"
_OF_TODAY, _TODAY_PREFIX = regex(rf"{_TODAY}(?P<own>https?:.*)", re.I), regex(rf"{_TODAY}(?=https?:)".encode())
_TIME = 14  # digits of a full time; other numbers in a path are something else
_HEAD, _FOOT = 16_384, 4096  # bytes at whose ends archives leave their marks
_HEAD_MARKS = (b"BEGIN WAYBACK TOOLBAR INSERT", b"web-static.archive.org/_static/", b"__wm.init(")
_WOMBAT, _WOMBAT_MARKS = b"wombat", (b"/_static/js/wombat", b"wombat.js", b"_wb_wombat")  # their script's name, and how it is written
_FOOT_MARK = b"FILE ARCHIVED ON"
_CAPTURED = regex(rb"FILE ARCHIVED ON (?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d) (?P<month>[A-Z][a-z]{2}) (?P<day>\d{1,2}), (?P<year>\d{4})")
_MONTHS = (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec")
_BAR = (b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->")
_FIRST = 2048  # bytes in which a browser's comment stands
_SAVED = regex(rb"<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s?|Mirrored from )(https?://[^\s<>]{1,2000}|[\w-]+(?:\.[\w-]+)+/[^\s<>]{0,2000})")


def own_address(url: str) -> str:
    """The address of the page that an archive's or a cache's address stands for; any other as it is."""
    return _own_address(url, _of_archive(url))


def _own_address(url: str, archived: re.Match[str] | None) -> str:
    if archived:
        return _with_slashes(archived["own"])
    if match := _OF_TODAY.fullmatch(url):
        return match["own"]
    if match := _CACHED.fullmatch(url):
        return f"{'https' if match['safe'] else 'http'}://{match['own']}"
    return url


def as_published(source: bytes, url: str | None) -> tuple[bytes, str | None]:
    """A page as its publisher sent it, and its own address.

    Args:
        source: the page in UTF-8.
        url: where it was fetched. Of a page that a browser saved, its first comment says it.
    """
    if url is None:
        return _whole(source, None), _saved_from(source)
    archived = _of_archive(url)
    return _whole(source, archived), _own_address(url, archived)


def captured(source: bytes) -> datetime | None:
    """When the Wayback Machine took a page, which it says in the last comment; ``None`` of any other page."""
    match = _CAPTURED.search(source[-_FOOT:]) if _FOOT_MARK in source[-_FOOT:] else None
    if match is None or match["month"] not in _MONTHS:
        return None
    hour, minute, second, day, year = map(int, match.group("hour", "minute", "second", "day", "year"))
    try:
        return datetime(year, _MONTHS.index(match["month"]) + 1, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def _of_archive(url: str) -> re.Match[str] | None:
    match = _ARCHIVED.fullmatch(url)
    if match is None:
        return None
    ours = match["host"].lower() == _WAYBACK[0]  # whose addresses may be short of digits and of the page's scheme
    return match if ours or match["scheme"] and len(match["time"]) == _TIME else None


def _with_slashes(own: str) -> str:
    """ "https:/daily.example", as some servers fold it, and "daily.example" whole."""
    scheme, found, rest = own.partition(":/")
    return f"{scheme}://{rest.lstrip('/')}" if found and "." not in scheme else f"http://{own}"


def _whole(source: bytes, match: re.Match[str] | None) -> bytes:
    """The page without what an archive put in, whose address ``match`` is."""
    head = source[:_HEAD]
    if b"//archive." in head and _TODAY_PREFIX.search(head):
        return _TODAY_PREFIX.sub(b"", source)
    marked = match or _FOOT_MARK in source[-_FOOT:] or _WOMBAT in head and any(mark in head for mark in _WOMBAT_MARKS)
    if not (marked or any(mark in head for mark in _HEAD_MARKS)):
        return source
    before, opened, rest = source.partition(_BAR[0])
    if opened:
        _, closed, after = rest.partition(_BAR[1])
        source = before + after if closed else source
    host, path = (match["host"], match["path"]) if match else _WAYBACK
    for pattern in _prefixes(host.lower(), path):
        source = pattern.sub(rb"\1", source)
    return source


@lru_cache(maxsize=64)
def _prefixes(host: str, path: str) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """What an archive sets before addresses, with its host and from the root of it: once, where the page links to the archive.

    In JSON a slash may be escaped.
    """
    slash = rb"\\?/"
    at, way = re.escape(host.encode()), re.escape(path.encode()).replace(b"/", slash)
    behind = way + slash + rb"\d{4,14}(?:[a-z]{2}_)?" + slash + rb"(?=https?:)"
    whole = rb"https?:" + slash + slash + at + behind
    return regex(rb"%s((?:%s)?)" % (whole, whole)), regex(rb"(?<=[\"'(=,\s])(?:%s%s%s)?%s((?:%s)?)" % (slash, slash, at, behind, whole))


def _saved_from(source: bytes) -> str | None:
    match = _SAVED.search(source[:_FIRST])
    if match is None:
        return None
    own = match[1].decode("utf-8", "replace").removesuffix("--")
    own = own if "://" in own else f"http://{own}"
    try:
        return own if urlsplit(own).netloc else None
    except ValueError:
        return None
