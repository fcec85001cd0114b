"""The address of a picture in whatever attribute a lazy loader keeps it."""

from __future__ import annotations

import re

from newsparse.generic.pictures.emblems import is_placeholder
from newsparse.regex import regex

_PICTURE_ADDRESS = regex(
    r"(?:https?:)?//?[^\s{}<>]{4,900}\.(?:jpe?g|png|webp|avif)(?=$|[?#&/:])|https?://\S{8,900}/images?/", re.I
)
#: How attributes are called that hold a picture's small and large renditions: "data-src-mini", "data-src-large".
_CALLED_SMALL = regex(r"(?<![a-z])(?:mini|tiny|x{0,3}small|thumb(?:nail)?|low|lq(?:ip)?|preview|phone|mobile|blur)(?![a-z])", re.A)
_CALLED_LARGE = regex(r"(?<![a-z])(?:x{0,3}large|full|big|max|hi(?:gh|res)?|hd|desktop|original)(?![a-z])", re.A)


def kept_address(given: list[tuple[str, str]]) -> str | None:
    """The address in whatever attribute a lazy loader keeps it; where it keeps several sizes, the largest by their names."""
    best, rank = None, -1
    for key, value in given:
        if key.startswith("data-") and len(value) < 1000 or key.endswith("-src"):
            value = _from_object(value) if value[:1] == "{" else value
            if _PICTURE_ADDRESS.match(value) or (
                key.startswith("data-src") and value.startswith(("https://", "http://")) and not is_placeholder(value)
            ):
                size = 0 if _CALLED_SMALL.search(key) else 2 if _CALLED_LARGE.search(key) else 1
                if size > rank:
                    best, rank = value, size
    return best


#: What a loader keeps for each width of the screen: {"default": {"w": "80", "src": "//media.example/bridge.jpg?w=80"}, "wide": …}.
_IN_OBJECT, _WIDTH = regex(r"\"((?:https?:)?//[^\"\\\s]{8,500})\""), regex(r"[?&;]w(?:idth)?=(\d{1,4})", re.A)


def _from_object(value: str) -> str:
    """The address of the widest picture in an object of several, with its scheme; empty if there is none."""
    addresses = _IN_OBJECT.findall(value.replace("\\/", "/"))
    widest = max(addresses, key=lambda address: int(width[1]) if (width := _WIDTH.search(address)) else 0, default="")
    return f"https:{widest}" if widest[:2] == "//" else widest
