"""The pictures that a page's metadata declare: those that lead, and those that JSON-LD describes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from newsparse.article import Image
from newsparse.draft import Draft
from newsparse.generic.pictures.addresses.renditions import picture_key
from newsparse.generic.pictures.emblems import is_emblem
from newsparse.generic.pictures.leading.lead_elsewhere import of_last_resort, stated_elsewhere
from newsparse.generic.pictures.leading.site_cards import is_site_card
from newsparse.grammar.credits.credits import bare_credit, split_caption
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import Node, types_of
from newsparse.structured.metas import contents_of

_MOST = 120  # nodes that are looked at
_THUMBNAIL = 400  # pixels of width
_MOST_STATED = 4  # pictures of one name: a theme states the site's own, and a plug-in the article's
#: Where another address begins right behind the ending of a picture's file.
#: A host with the whole address of another behind it, and one that is none: Sitecore's "https://-/media/…".
_HOST_BEFORE, _NO_HOST = regex(r"https?://[^/?#]{1,99}?(?=https?://)", re.I), regex(r"https?:/(?=/-/)")
#: What a server prints that meant to print an address: "com.example.entities.Image@1aa3b0b8".
_OBJECT = regex(r"(?:[\w$]{1,60}\.){2,12}[A-Z]\w{0,60}@[0-9a-f]{5,8}", re.A)
_GLUED, _SCHEME = regex(r"(?<=\.jpg|\.png|\.gif|jpeg|webp)[,;|\s]{0,3}(?=https?://)", re.I | re.A), 8


def declared_images(page: Page) -> tuple[Image, ...]:
    """The pictures that JSON-LD describes: those of the article node, and free ImageObjects."""
    nodes: list[object] = []
    own = page.ld_article.get("image")
    if isinstance(own, dict) and isinstance(own.get("@list"), list):
        own = own["@list"]
    nodes += own if isinstance(own, list) else [own]
    nodes += [node for node in page.ld if "ImageObject" in types_of(node)]
    out = []
    for node in nodes[:_MOST]:
        if isinstance(node, dict):
            if image := _from_node(page, node):
                out.append(image)
        elif isinstance(node, str) and (url := page.absolute(_first_of(node))):
            out.append(Image(url=url))
    return tuple(out)


def _from_node(page: Page, node: Node) -> Image | None:
    address = node.get("url") or node.get("contentUrl")
    address = address[0] if isinstance(address, list) and address else address
    url = page.absolute(_first_of(address)) if isinstance(address, str) else None
    if url is None:
        return None
    credit = None
    for key in ("creditText", "copyrightHolder", "author", "creator", "copyrightNotice"):
        if name := _name_of(node.get(key)):
            credit = bare_credit(name)
            break
    said = node.get("caption")
    caption, split = split_caption(said) if isinstance(said, str) else (None, None)
    if split is None:
        caption = None  # search engine plug-ins repeat the alt text or the headline here
    return Image(url=url, caption=caption, credit=credit or split, width=_number(node.get("width")), height=_number(node.get("height")))


def _name_of(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(name for item in value if (name := _name_of(item))) or None
    if isinstance(value, dict):
        value = (
            value.get("name")
            if not str(value.get("@type", "")).endswith("Organization") or len(value) < 9
            else None
        )
    return value.strip() or None if isinstance(value, str) else None


def _number(value: object) -> int | None:
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, str):
        value = value.strip().removesuffix("px").strip()
        value = int(value) if value.isascii() and value.isdigit() and len(value) <= 5 else None
    return int(value) if isinstance(value, (int, float)) and 0 < value < 100_000 else None


_OPEN_GRAPH, _TWITTER = ("og:image", "og:image:url", "og:image:secure_url"), ("twitter:image", "twitter:image:src")
_LEADING = (*_OPEN_GRAPH, *_TWITTER)


def lead_addresses(page: Page) -> Iterator[str]:
    """Every address of a picture that metas declare to lead."""
    for _, address in contents_of(page.metas, _LEADING):
        if url := page.absolute(_first_of(address)):
            yield url


def _first_of(address: str | None) -> str | None:
    """The first of several addresses that a template prints into one meta without anything between them; an address without what is no host of it; ``None`` for what is none."""
    if address and "@" in address and _OBJECT.fullmatch(address.strip()):
        return None
    if address and "://" in address[_SCHEME:]:
        if before := _HOST_BEFORE.match(address):
            address = address[before.end() :]
        return _GLUED.split(address, maxsplit=1)[0]
    return _NO_HOST.sub("", address) if address and "//-/" in address[:_SCHEME + 2] else address


def declared_leads(page: Page, draft: Draft, declared: tuple[Image, ...]) -> Iterator[tuple[Image, str]]:
    """Every picture that the page declares to lead, with its source, most trusted first; no emblem and no card of the site's is among them."""
    return _own(page, draft, stated_leads(page, declared))


def leads_of_last_resort(page: Page, draft: Draft) -> Iterator[tuple[Image, str]]:
    """The same of pictures that lead only where the page neither declares nor shows another."""
    found = ((page.absolute(_first_of(address)), source) for address, source in of_last_resort(page, draft))
    return _own(page, draft, ((Image(url=url), source) for url, source in found if url))


def _own(page: Page, draft: Draft, stated: Iterable[tuple[Image, str]]) -> Iterator[tuple[Image, str]]:
    path, months = "", tuple[int, ...]()
    for at, (image, source) in enumerate(stated):
        if not at:  # most pages that are asked so declare none
            path = urlsplit(page.url or "").path
            months = tuple(
                [
                    told.moment.year * 12 + told.moment.month
                    for name in ("published_at", "modified_at")
                    if (told := draft.get(name)) is not None
                ]
            )
        if (
            _is_a_picture(image.url or "")
            and not is_emblem(page, image.url or "")
            and not is_site_card(image.url or "", page.host, path, months)
            and not (draft.portraits and picture_key(image.url or "") in draft.portraits)
        ):
            yield image, source


def _is_a_picture(url: str) -> bool:
    """Whether an address leads to a file, and not to a site, to its folder of pictures or to what a template prints for nothing."""
    path, _, query = url.partition("://")[2].partition("?")
    return bool(query) or ("/" in path and _NOTHING.search(path.lower()) is None)


_NOTHING = regex(r"/(?:undefined|null|none|false|nan|(?:assets|files|images?|img|media|static|uploads)/)$|^[^/]*/$")


def _not_the_thumbnail(page: Page, declared: tuple[Image, ...]) -> Image | None:
    """The first picture that JSON-LD describes; the widest of the article's own where the first is stated to be a thumbnail of it."""
    if not declared or not (width := declared[0].width) or width > _THUMBNAIL or not isinstance(own := page.ld_article.get("image"), list):
        return declared[0] if declared else None
    key = picture_key(declared[0].url or "")
    return max(
        [image for image in declared[: len(own)] if picture_key(image.url or "") == key],
        key=lambda image: image.width or 0,
        default=declared[0],
    )


def stated_leads(page: Page, declared: tuple[Image, ...]) -> Iterator[tuple[Image, str]]:
    """The same, emblems among them."""
    for name, address in contents_of(page.metas, _OPEN_GRAPH):
        if url := page.absolute(_first_of(address)):
            width, height = _number(page.meta("og:image:width")), _number(page.meta("og:image:height"))
            yield Image(url=url, width=width, height=height), f'meta("{name}")'
    if image := _not_the_thumbnail(page, declared):
        yield Image(url=image.url, width=image.width, height=image.height), 'ld("image")'
    for stated in page.metas.get("og:image", ())[1:_MOST_STATED]:
        if url := page.absolute(_first_of(stated)):
            yield Image(url=url), 'meta("og:image")'
    for name, address in contents_of(page.metas, (*_TWITTER, "thumbnail", "image")):
        if url := page.absolute(_first_of(address)):
            yield Image(url=url), f'meta("{name}")'
    for address, source in stated_elsewhere(page):
        if url := page.absolute(_first_of(address)):
            yield Image(url=url), source
