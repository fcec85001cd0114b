"""The largest rendition of a picture that an element offers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import TYPE_CHECKING, cast

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


#: The attributes of an element; of an HTML tree they are ``str``, whatever the stubs fear. (A function would take as long as the call in it.)
attributes = cast("Callable[[Element], list[tuple[str, str]]]", methodcaller("items"))
_LONGEST_SET = 6_000
_WIDE = 1000  # pixels: enough to look no further
_TO_FILL_IN = regex(r"\{(?![0-9a-fA-F-]{32,36}\})[^{}]{0,80}\}")
#: Of a density, what any address without a width counts at most.
_DENSEST = 0.01
_MEDIA = regex(r"(?:min|max)-(?:device-)?width\s?:\s?(\d{2,4})(?:\.\d{1,4})?(r?em)?")
_PIXELS = 16  # of an em where readers have not set another


def largest(element: Element, own: list[tuple[str, str]]) -> tuple[str | None, float]:
    """The address of the largest rendition that ``srcset`` of an image, or of what stands around it, offers, and its width.

    Args:
        own: the image's attributes.
    """
    best, size = None, -1.0
    for node in _renditions(element):
        if best and (size >= _WIDE or (node.get("type") or "")[6:] in ("webp", "avif")):
            continue  # the same picture in another format
        screen = 0.0 if node is element else _screen(node.get("media"))
        for name, offered in own if node is element else attributes(node):
            if name[-6:] == "srcset":  # also data-srcset, data-lazy-srcset and whatever loaders invent
                for url, width in _candidates(offered):
                    width += screen if width <= _DENSEST else 0
                    # " 150w, 300w": of no address
                    if (
                        width > size
                        and not url.startswith("data:")
                        and not is_template(url)
                        and not (url[-1] in "wx" and url[:-1].replace(".", "", 1).isdigit())
                    ):
                        best, size = url, width
    return best, size


def is_template(address: str) -> bool:
    """Whether a script fills in an address before anything is loaded: "bridge-{width}.jpg"; what names a file by a number in braces is one."""
    return "{" in address and _TO_FILL_IN.search(address) is not None


def _renditions(element: Element) -> Iterator[Element]:
    yield element
    parent = element.getparent()
    for _ in range(8):  # libxml2 nests each <source> in the one before it
        if parent is None or parent.tag not in ("source", "picture"):
            return
        if parent.tag == "picture":
            yield from sorted(parent.iter("source"), key=_is_modern)
            return
        parent = parent.getparent()


def _screen(media: str | None) -> float:
    """What an address of no stated width gains or loses by the screens that it is for: all that are wider than something, or only small ones."""
    if not media or (found := _MEDIA.search(media)) is None:
        return 0.0
    return -0.5 if "min-" not in media else int(found[1]) * (_PIXELS if found[2] else 1) / 1_000_000


def _is_modern(source: Element) -> bool:
    """Whether a rendition is in a format that older readers cannot show; those come last."""
    return (source.get("type") or "").endswith(("webp", "avif"))


def _candidates(offered: str) -> Iterator[tuple[str, float]]:
    """The addresses of a ``srcset`` (they may hold commas) with their widths; densities count below any width."""
    url = ""
    for token in offered[:_LONGEST_SET].split():
        if url:
            descriptor, _, rest = token.partition(",")
            yield url, _extent(descriptor)
            token = rest
        url = token.strip(",")
        if url and token.endswith(","):
            yield url, _extent("")
            url = ""
    if url:
        yield url, _extent("")


def _extent(descriptor: str) -> float:
    try:
        number = float(descriptor[:-1] or 1)
    except ValueError:
        number = 1.0
    return number if descriptor.endswith("w") else number / 10_000
