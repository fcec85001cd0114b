"""Pictures by address: the best rendition that an element offers, and which addresses show one picture."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsparse.generic.pictures.addresses.kept_addresses import kept_address
from newsparse.generic.pictures.addresses.largest import attributes, is_template, largest
from newsparse.generic.pictures.emblems import is_placeholder
from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_ADDRESSES = (
    "data-original",
    "data-full-src",
    "data-org-src",
    "data-src",
    "data-lazy-src",
    "data-lazy",
    "data-url",
    "data-image",
    "data-img-src",
    "data-hi-res-src",
    "src",
)
_SHOWN = ("src",)
_LOADED_LATE = frozenset(_ADDRESSES).difference(_SHOWN)
#: Width and height attributes that are a ratio for the layout.
_RATIOS = frozenset(((16, 9), (4, 3), (3, 2), (9, 16), (3, 4), (2, 3), (5, 4), (16, 10), (21, 9), (5, 3)))
#: Programs that serve pictures: "image.php?uuid=...".
_SCRIPTS = (".php", ".aspx", ".ashx", ".asp", ".jsp", ".cgi", ".do")
_SHORTEST_ID = 7  # characters of a number of its own
_SHORTEST_NAME, _SENT_AT = 4, regex(r"(?<!\d)1[3-9]\d{8}(?!\d)")  # characters of a file's name that tells it from others; a Unix time
_SHORTEST_ALT = 12  # characters of words that describe a picture

#: What renditions of one picture differ in: size suffixes, crops, densities.
_SIZE = regex(
    r"(?:_(?:x{0,3}[sl]\d|[mb])|[-_.](?:x{0,3}[sl]|\d{2,5}x\d{2,5}|[wh]?[1-9]\d{2,3}(?:[-_]\d{2})?|[wh]\d{2}|scaled|thumb(?:nail)?|small|medium|large|full|original|orig|"
    r"max|v?\d{1,2}[_x-]\d{1,2}"
    r"|[@]?[234]x|e\d{13}|1[3-9]\d{8}|crop|wide|square|(?:article|web|webp|landscape|"
    r"portrait)\w{0,8}))(?=$|[-_.])",
    re.I | re.A,
)
#: A file's name that is nothing but measures, in a folder of its own: "960x540a.jpg".
_MEASURES = regex(r"\d{2,5}x\d{2,5}[a-z]?")
#: How TYPO3 calls what it makes of a picture: "csm_bridge_0f3b6f1c2a.jpg".
_PROCESSED, _HASH_BEHIND = "csm_", regex(r"_[0-9a-f]{10}(?=\.|$)", re.A)
#: How cameras call their pictures, before a number.
_CAMERAS = frozenset(("dsc", "dscn", "dscf", "img", "imgp", "cimg", "pict", "dji", "gopr", "sam", "pxl", "mg", "p", "_mg"))
_LONG_ID = regex(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}|[0-9a-f]{16,64}"
)
_HEXADECIMAL, _FIGURES = b"0123456789abcdefABCDEF-", b"0123456789"
#: Seven digits and more that are no seconds since 1970; what begins with a digit is searched fastest.
_NUMBER = regex(r"\d(?<!\d\d)(?:(?<!1)|(?![3-9]\d{8}(?!\d)))\d{6,}")
_DATE = regex(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{0,6}")
_EXTENSION = regex(r"\.(?:jpe?g|png|webp|gif|avif|jfif|tiff?|bmp)(?=$|[.,:;!/_-])", re.I)
_GENERIC_STEM = regex(
    r"(?:image|img|photo|picture|foto|bild|original|default|master|main|lead|large|file|wide|square|"
    r"standard|\d{1,4}|[a-z]{1,3})[-_]{0,2}\d{0,3}"
)


def best_address(page: Page, element: Element) -> str | None:
    """The absolute address of the largest rendition that an ``<img>`` and its ``<picture>`` offer."""
    own = attributes(element)
    best, size = largest(element, own)
    if best is None or size <= 2:  # densities only: src may be as good, but is no better
        given = dict(own)
        for name in _ADDRESSES if not _LOADED_LATE.isdisjoint(given) else _SHOWN:
            if (
                name in given
                and (url := given[name].strip())
                and not url.startswith(("data:", "blob:", "about:", "{"))
                and not is_placeholder(url)
                and not is_template(url)
                and (name == "src" or url[:1] == "/" or "://" in url[:9] or not _is_whole(given.get("src")))
            ):
                best = best if best and size > 0 and name == "src" else url
                break
    if best is None:
        best = kept_address(own) or _from_noscript(element)
    return page.absolute(best)


def _is_whole(address: str | None) -> bool:
    """Whether ``src`` is an absolute address: what a loader adds to something else is none beside it."""
    return bool(address and address.startswith(("https://", "http://")) and not is_placeholder(address))




def stated_size(element: Element) -> tuple[int | None, int | None]:
    """The width and height attributes in pixels, where they are plain numbers and no mere ratio (16 by 9)."""
    stated, also = element.get("width"), element.get("height")
    width, height = _pixels(stated) if stated else None, _pixels(also) if also else None
    return (None, None) if width and height and (width, height) in _RATIOS else (width, height)


def is_tiny(element: Element) -> bool:
    """Whether an image is stated to be too small for a picture."""
    width, height = stated_size(element)
    return bool(width and width < 60 or height and height < 40)


def is_blank(element: Element) -> bool:
    """Whether an image is nothing but what stands in until a script loads another."""
    return (element.get("src") or "").startswith("data:") and told_address(element) is None and not element.get("srcset")


def same_picture(one: Element, other: Element) -> bool:
    """Whether two elements show the same picture, by their addresses; other words about it tell two pictures that share a number."""
    a, b = one.get("src"), other.get("src")
    if not a or not b or a == b or a.startswith("data:"):  # what is loaded in place of either
        a, b = told_address(one), told_address(other)
    if not a or not b or picture_key(a) != picture_key(b):
        return False
    said, also = one.get("alt") or "", other.get("alt") or ""
    return a == b or said == also or min(len(said), len(also)) < _SHORTEST_ALT


def told_address(element: Element) -> str | None:
    """The address of a picture and not of what is loaded until it is."""
    address = element.get("src")
    if not address or address.startswith("data:") or is_placeholder(address):
        address = element.get("data-src") or element.get("data-lazy-src") or element.get("data-original")
    return None if not address or address.startswith("data:") or is_placeholder(address) else address


@lru_cache(maxsize=512)
def picture_key(url: str) -> str:
    """What renditions of one picture share: the id in the file name, else name and numbered folder."""
    path, _, query = url.partition("?")
    path = path.split("://", 1)[-1].partition("/")[2]
    named = "" if not query else "url=" if "url=" in query else "fname=" if "fname=" in query else ""
    if named or "%2F" in url:
        path = unquote(query.partition(named)[2] if named else path)
        path = path.partition("?")[0].partition("&")[0]
    folders = path[-600:].rstrip("/").split("/")
    name = folders.pop()
    ending = _EXTENSION.search(name)
    if not ending and folders and (above := _EXTENSION.search(folders[-1])):
        name, ending = folders.pop(), above
    if name.startswith(_PROCESSED):
        name = _HASH_BEHIND.sub("", name[len(_PROCESSED) :])
        ending = _EXTENSION.search(name)
    if number := _own_number(name):
        return number
    if query and not named and name.lower().endswith(_SCRIPTS):  # which picture it is, its query says
        return _own_number(query) or f"{name}?{query.partition('&')[0]}"
    stem = (name[: ending.start()] if ending else name).lower()
    bare = "" if _MEASURES.fullmatch(stem) else _SIZE.sub("", stem)
    if bare in _CAMERAS:
        bare = stem  # "DSC_1234": which of its pictures
    if (len(bare) < _SHORTEST_NAME or _GENERIC_STEM.fullmatch(bare)) and (sent := _SENT_AT.search(stem)):
        bare = f"{bare}_{sent.group()}"  # "img_1746780000": the second in which it was sent is all that tells it from others
    near = ""
    for folder in reversed(folders):
        if len(folder) >= _SHORTEST_ID and (number := _own_number(folder)):
            near = number
            break
    if near or len(bare) >= _SHORTEST_NAME and not _GENERIC_STEM.fullmatch(bare):
        return f"{near}/{bare}"
    return "/".join([*folders[-3:], bare])


def is_telling(stem: str) -> bool:
    """Whether a file's name, without its ending, is more than what many pictures are called: "IMG_4101", not "image-10"."""
    return len(stem) >= _SHORTEST_ID and not _GENERIC_STEM.fullmatch(stem.lower())


def _own_number(name: str) -> str | None:
    if len(name) < _SHORTEST_ID:
        return None
    plain = name.encode() if name.isascii() else b""  # of which most have too few figures for either: counting is faster than searching
    if (
        len(name) >= 16
        and (not plain or len(plain) - len(plain.translate(None, _HEXADECIMAL)) >= 16)
        and (found := _LONG_ID.search(name.lower()))
    ):
        return found.group().replace("-", "")
    if plain and len(plain) - len(plain.translate(None, _FIGURES)) < _SHORTEST_ID:
        return None
    for number in _NUMBER.findall(name):
        if not _DATE.fullmatch(number):
            return str(number)
    return None


def _from_noscript(element: Element) -> str | None:
    for near in (element.getnext(), element.getparent()):
        if near is not None and near.tag == "noscript":
            for image in near.iter("img"):
                if (url := image.get("src") or "") and not url.startswith("data:"):
                    return url
    parent = element.getparent()
    following = parent.getnext() if parent is not None else None
    if following is not None and following.tag == "noscript":
        return next((address for image in following.iter("img") if (address := image.get("src"))), None)
    return None


def _pixels(value: str) -> int | None:
    if not value.isdigit():
        value = value.strip().removesuffix("px").split(".", 1)[0]
    return int(value) or None if value.isascii() and value.isdigit() and len(value) <= 5 else None
