"""The lead picture of pages that declare none where most do: other tools' metadata, a thumbnail, the background of a box, the still of a film."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.generic.pictures.addresses.largest import is_template
from newsparse.generic.pictures.emblems import is_furniture
from newsparse.generic.pictures.leading.above_headline import is_called_lead
from newsparse.regex import regex
from newsparse.structured.metas import contents_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.draft import Draft
    from newsparse.page import Page

#: Metas of tools that send newsletters or count readers.
_OF_TOOLS = ("twitter:image0", "sailthru.image.full", "parsely-image-url")
_THUMBNAILS = ("thumbnailurl", "sailthru.image.thumb")
_BACKGROUND = regex(r"background(?:-image)?\s{0,3}:[^;]{0,60}url\(\s{0,3}['\"]?([^'\"()]{5,900})")
#: The same where a script loads it: a style, or an address alone; no type, no film and no list in JSON.
_LOADED = regex(r"(?:url\(|^)\s{0,3}['\"]?((?:https?:/|\.\.?)?/[^'\"()|{}\s]{0,900}(?:\{[^{}]{0,80}\}[^'\"()|{}\s]{0,200})?(?<!\.mp4|webm|m3u8)|[^'\"()|{}\s]{1,300}\.(?:jpe?g|png|webp|avif))(?:$|['\")|\s])", re.I)
_APART = frozenset(("nav", "footer", "aside", "form", "noscript"))
#: Elements that are looked at for a background or a still.
_MOST = 6_000
_LONGEST = 20_000  # characters of a meta that holds JSON


def stated_elsewhere(page: Page) -> Iterator[tuple[str, str]]:
    """The pictures that links in the head and metas of other tools say to stand for the page: their addresses, each with its source."""
    for link in page.links:
        if (rel := (link.get("rel") or "").lower()) == "image_src" or link.get("itemprop") == "image":
            yield link.get("href") or "", f'link("{rel or "image"}")'
    for name, stated in contents_of(page.metas, _OF_TOOLS):
        yield stated, f'meta("{name}")'
    if (parsely := page.meta("parsely-page")) and len(parsely) < _LONGEST:
        try:
            told = json.loads(parsely)
        except (ValueError, RecursionError):
            return
        if isinstance(told, dict) and isinstance(address := told.get("image_url"), str):
            yield address, 'meta("parsely-page")'


def of_last_resort(page: Page, draft: Draft) -> Iterator[tuple[str, str]]:
    """Pictures of a page that neither declares nor shows any other: thumbnails, then what stands above the text as a background or as the still of a film."""
    for name, stated in contents_of(page.metas, _THUMBNAILS):
        yield stated, f'meta("{name}")'
    if address := _first(page.ld_article.get("thumbnailUrl")):
        yield address, 'ld("thumbnailUrl")'
    body = draft.body
    if body is None or body.detached or not body.segments:
        return
    yield from _above(page, body.segments[-1].element)
    for node in page.ld_nodes("VideoObject")[:1]:
        if address := _first(node.get("thumbnailUrl")):
            yield address, 'ld_nodes("VideoObject")'


def _first(value: object) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) and value else None


def _above(page: Page, last: Element) -> Iterator[tuple[str, str]]:
    """Backgrounds of boxes that are called the article's picture, and stills of films, up to the end of the text."""
    if b"background" not in page.source and b"poster" not in page.source and b"data-bg" not in page.source:
        return
    for count, element in enumerate(page.root.iter()):
        if element is last or count > _MOST:
            return
        if element.tag == "video" and (address := element.get("poster")) or (address := element.get("data-poster")):
            if not _is_apart(element):
                yield address, "poster"
        elif (style := element.get("style")) and (found := _BACKGROUND.search(style)) and not is_furniture(found[1]):
            if is_called_lead(element.get("class") or "") and not _is_apart(element):
                yield found[1], "background"
        elif (address := element.get("data-bg") or element.get("data-background-image") or element.get("data-background")):
            if (found := _LOADED.search(address)) and not is_template(found[1]) and not is_furniture(found[1]):
                if is_called_lead(element.get("class") or "") and not _is_apart(element):
                    yield found[1], "background"


def _is_apart(element: Element) -> bool:
    return any(ancestor.tag in _APART or ancestor.tag == "a" for ancestor in element.iterancestors())
