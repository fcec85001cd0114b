"""Addresses: made absolute, most of them without taking them apart."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from newsparse.regex import regex

#: An absolute address, and a path from the root of its host, that joining would leave as they are.
_WHOLE = regex(r"https?://[a-zA-Z0-9.-]+(?::\d+)?(?:/[^\s?#;]*)?(?:\?[^\s#]+)?(?:#\S+)?")
_ROOTED = regex(r"/(?![/.])(?:[^\s?#;/]++|/(?!\.))*+(?:\?[^\s#]+)?(?:#\S+)?")

_BEGINS_WHOLE, _OPEN_ENDS = regex(r"https?://[a-zA-Z0-9.-]+(?::\d+)?(?:[/?#]|$)"), ("?", "#", "")

#: What browsers drop from an address wherever it stands, and at its edges.
_BREAKS = str.maketrans("", "", "\t\n\r")
_EDGES = "".join(map(chr, range(33))) + "\xa0\u3000\ufeff"


def absolute(base: str, url: str) -> str | None:
    """``url`` as an absolute http(s) address, relative to ``base``; ``None`` for anything else."""
    if url.isascii() and url.isprintable() and " " not in url and ";" not in url and "?#" not in url and url[-1:] not in _OPEN_ENDS:
        # Of what is written so, most is told by how it begins, in a third of the time that a look at all of it takes.
        if url[:1] == "/":
            if "//" not in url and "/." not in url and (origin := _origin(base)):
                return origin + url
        elif _BEGINS_WHOLE.match(url):
            return url
    if _WHOLE.fullmatch(url):
        return url
    if not (url := url.translate(_BREAKS).strip(_EDGES)):
        return None
    if _WHOLE.fullmatch(url):
        return url
    if (origin := _origin(base)) and _ROOTED.fullmatch(url):
        return origin + url
    try:
        joined = urljoin(base, url)
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined.replace(" ", "%20") if parts.scheme in ("http", "https") and parts.hostname else None


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """Scheme and host of an address; empty if it has none."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else ""


def is_address(url: str) -> bool:
    """Whether the caller's address can be taken apart; one that cannot is as good as none."""
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def hostname_of(url: str) -> str:
    """The host of an address in lower case; empty if it has none."""
    try:
        return (urlsplit(url if "//" in url else "//" + url).hostname or "").lower()
    except ValueError:
        return ""


def is_front(url: str) -> bool:
    """Whether an address is that of a front page."""
    parts = urlsplit(url)
    return not parts.path.strip("/") and not parts.query


def host_of(url: str) -> str:
    """The host of a whole address in lower case without "www.", its port with it; empty if it has none. It is not taken apart: links come by the hundred."""
    return url.partition("://")[2].partition("/")[0].lower().removeprefix("www.")
