"""Which picture of the page is the one that leads, where its address says so in other words: another size, another folder, another hash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsparse.generic.pictures.addresses.renditions import is_telling, picture_key
from newsparse.regex import regex

if TYPE_CHECKING:
    from newsparse.article import Image

_WORD = regex(r"[^\W_]+")
#: What names of one picture differ in: what a rendition is for, its shape, its size, a hash that a system adds.
_RENDITIONS = frozenset(
    "social og opengraph open graph meta facebook fb twitter share seo jumbo facebookjumbo superjumbo articlelarge thumb thumbnail small medium large big "
    "full fullsize original orig originals master scaled crop cropped wide custom tall panorama landscape portrait square feed default preview teaser lede hero "
    "header raw rawimage image images img photo picture bild foto intro lead article normal poster detail web data global csm fill fit comm c l s m h w x jpg jpeg png webp".split()
)
_SIZE = regex(r"[whs]?\d{1,4}x\d{0,4}|[whq]\d{2,4}|\d{3,4}w?", re.A)
_HASH = regex(r"(?=[a-f]{0,31}\d)[0-9a-f]{5,64}", re.A)
#: The number that a file's name begins with, unless it is a day, or nothing but a counter follows it: "310304_02.jpg".
_NUMBERED = regex(
    r"(?!(?:19|20)\d\d[01]\d|\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[_-])\d{5,12}[_-](?!\d{1,3}(?:\.|$))", re.A
)
_LETTERED = regex(r"(\d{5,})[a-z]{1,2}", re.A)
_LONGEST = 400
#: Characters of a name that says which picture it is, and of one that may go on in the other address; letters that make numbers in it sizes.
_TELLING, _BEGUN, _WORDED = 8, 12, 8
_SHORTEST_NUMBER = 5


def own_figure(lead: Image, shown: tuple[Image, ...]) -> Image | None:
    """The picture among those that the page shows that is the lead picture; ``None`` if none is."""
    url = lead.url or ""
    key = picture_key(url)
    for at, image in enumerate(shown):
        if image.url and picture_key(image.url) == key:
            return (
                image
                if len(shown) == 1
                else _with_its_name(
                    url, image, [one for one in shown[at + 1 :] if one.url and picture_key(one.url) == key]
                )
            )
    if not shown:
        return None
    name, file = picture_name(url), _file(url)
    alike = [image for image in shown if image.url and _file(image.url) == file] if is_telling(file) else []
    if alike or not name:
        return alike[0] if alike else None
    named = [(image, picture_name(image.url)) for image in shown if image.url]
    if found := next((image for image, other in named if other == name), None):
        return found
    numbered = [image for image, _ in named if _is_numbered_alike(url, image.url or "")]
    if len(numbered) == 1:
        return numbered[0]
    begun = [image for image, other in named if _goes_on(name, other)]
    return begun[0] if len(begun) == 1 else None


def _with_its_name(url: str, first: Image, others: list[Image]) -> Image:
    """Of pictures that share a number, the one whose file has the name of an address; else the first."""
    return next((image for image in (first, *others) if _file(image.url or "") == _file(url)), first) if others else first


def _file(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2].rpartition(".")[0]


def picture_name(url: str) -> str:
    """The words of a file's name, or of its folder's where it has none of its own, that all renditions share; empty if they tell nothing."""
    path = unquote(url[-_LONGEST:]).partition("?")[0].rstrip("/")
    for at, part in enumerate(path.split("/")[:-4:-1]):
        stem, _, ending = part.rpartition(".")
        words = [
            word
            for word in _WORD.findall((stem if stem and len(ending) <= _SHORTEST_NUMBER else part).lower())
            if word not in _RENDITIONS
        ]
        if words and (at == 0 or len(part) >= _SHORTEST_NUMBER) and (kept := _kept(words)):
            name = "".join(kept)
            telling = max(map(len, kept)) >= _SHORTEST_NUMBER if name.isdigit() else len(name) >= _TELLING
            return name.lstrip("0") if telling else ""
    return ""


def says_in_words(url: str) -> bool:
    """Whether a picture's address names in words what it shows, or says that it is the site's ("default-opener"), and not by a number or a hash."""
    path = unquote(url[-_LONGEST:]).partition("?")[0].rstrip("/").rpartition("/")[2]
    return (
        sum(
            len(word)
            for word in _WORD.findall(path.rpartition(".")[0].lower())
            if word.isalpha() and word not in _RENDITIONS
        )
        >= _WORDED
    )


def _kept(words: list[str]) -> list[str]:
    """The words without sizes and hashes, if there are others."""
    worded = sum(map(len, filter(str.isalpha, words))) >= _WORDED
    return [
        numbered[1] if word[0].isdigit() and (numbered := _LETTERED.fullmatch(word)) else word for word in words
        if not (_SIZE.fullmatch(word) and (worded or not word.isdigit() or len(words) == 1 and len(word) > 2) or worded and _HASH.fullmatch(word))  # noqa: PLR2004
    ]  # fmt: skip


def _is_numbered_alike(url: str, other: str) -> bool:
    """Whether two files of one folder begin with the number of the same picture, whatever the system calls the rendition: "58215_wide.jpg"."""
    (folder, _, file), (beside, _, name) = url.rpartition("/"), other.rpartition("/")
    return (
        folder == beside
        and (found := _NUMBERED.match(file)) is not None
        and (own := _NUMBERED.match(name)) is not None
        and own[0] == found[0]
    )


def _goes_on(name: str, other: str) -> bool:
    """Whether one name begins with the other, which is most of it."""
    short, long = sorted((name, other), key=len)
    return len(short) >= _BEGUN and long.startswith(short) and len(long) < 1.5 * len(short)
