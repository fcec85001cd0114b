"""The article's pictures: those shown in and around the body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from newsparse.article import Image
from newsparse.draft import Draft, Reading
from newsparse.generic.pictures.addresses.links import links_away
from newsparse.generic.pictures.addresses.renditions import best_address, picture_key
from newsparse.generic.pictures.declared import declared_images, declared_leads, lead_addresses
from newsparse.generic.pictures.emblems import is_called_emblem, is_furniture
from newsparse.generic.pictures.figures import figure_image, read_figure
from newsparse.generic.pictures.objections import Near, declined, is_signed_portrait, misplaced
from newsparse.generic.pictures.words.credit_apart import with_credit_apart
from newsparse.generic.pictures.words.joined_words import letters
from newsparse.generic.pictures.words.unaddressed import says_same, unaddressed
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_NOT_ARTICLE = In.NAV.value | In.FOOTER.value | In.FORM.value
_ASIDE, _HEADING = In.ASIDE.value, In.HEADING.value
_OTHER_STORY = ("h1", "h2")

#: A blurred picture of few pixels that is shown until the picture is loaded.
_PREVIEW = regex(r"/max/\d\d/|[?&;]w(?:idth)?=\d\d(?!\d)", re.A)
_MOST_CAPTIONS = 3  # an address that is shown with more of them is an icon's
_MOST = 120  # pictures of one article: galleries have so many
_BEFORE = 60  # segments above the headline where the lead picture may stand
_AFTER = 6


def images(page: Page, draft: Draft) -> Reading[tuple[Image, ...]] | None:
    """The figures from headline to the end of the body, each picture once, else the declared lead picture."""
    found: dict[str, Image] = {}
    repeated = {letters(line) for line in (draft.get("title", ""), *draft.get("subtitles", ()))}
    for image in _shown(page, draft):
        if image.caption and letters(image.caption) in repeated:
            image = image.model_copy(update={"caption": None})  # templates repeat the headline, and set the deck below the picture
        if image.url is None:
            if len(found) < _MOST and not any(says_same(image, other) for other in found.values()):
                found[f"{len(found)}"] = image
            continue
        key = picture_key(image.url)
        if key in found and not _same_caption(found[key], image):
            key = f"{key} {image.caption}"  # shown again to say something else
        if key in found:
            image = merged(image, found[key]) if _PREVIEW.search(found[key].url or "") else merged(found[key], image)
        found[key] = image
    declared = images_declared(page, draft)
    if len(found) > _MOST_CAPTIONS:
        shown = Counter(image.url for image in found.values())
        found = {key: image for key, image in found.items() if image.url is None or shown[image.url] <= _MOST_CAPTIONS}
    figures = list(found.values())[:_MOST]
    silent = [image for image in figures if not image.url]
    if told := tuple([merged(image, same_in(declared, image)) for image in figures if image.url]):
        credited = iter(with_credit_apart(told, page, draft, declared, silent))
        return Reading(tuple([next(credited) if image.url else image for image in figures]), "generic.images", told[0].url or "")
    if lead := next(declared_leads(page, draft, declared), None):
        image, source = lead
        return Reading(
            (*with_credit_apart((merged(image, same_in(declared, image)),), page, draft, declared, silent), *figures),
            source,
            image.url or "",
        )
    return Reading(tuple(figures), "generic.images", figures[0].caption or "") if figures else None


def images_declared(page: Page, draft: Draft) -> tuple[Image, ...]:
    if draft.images_declared is None:
        draft.images_declared = declared_images(page)
    return draft.images_declared


def _same_caption(one: Image, other: Image) -> bool:
    """Whether one of two captions is absent, or begins with the other."""
    a, b = letters(one.caption or ""), letters(other.caption or "")
    return a.startswith(b) or b.startswith(a)


def _shown(page: Page, draft: Draft) -> Iterator[Image]:
    return (
        image
        for _, image, _ in pictures_near(page, draft)
        if image is not None
        and not (
            image.alt
            and image.alt == getattr(draft.get("publisher"), "name", None)
            and not image.caption
            and (image.width or 0) < 300
            and (image.url or "").endswith((".gif", ".svg"))
        )
    )


def pictures_near(page: Page, draft: Draft) -> Iterator[tuple[str, Image | None, str]]:
    """Every picture from above the headline to below the body: its address; itself, or why it is not the article's."""
    body = draft.body
    if body is None or not body.segments:
        return
    if body.detached:
        for segment in body.segments:
            if segment.kind == "image" and (image := figure_image(page, segment, body.segments)):
                yield image.url or "", image, ""
    segments = page.segments
    first, last = (0, 0) if body.detached else (body.first, body.last)
    headline = _headline_index(segments, draft, first, last)
    start = min(first, headline) if headline is not None else first
    if not body.detached:
        start = min(start, body.segments[0].index)  # a declared body may open with its picture
    leads = {picture_key(url) for url in lead_addresses(page) if not is_called_emblem(page, url)}
    authors = {letters(author.name) for author in draft.get("authors", ())}
    ends = body.segments[0].flags & body.segments[len(body.segments) // 2].flags & body.segments[-1].flags
    apart = _NOT_ARTICLE & ~ends  # some systems put the whole page in one form
    near = Near(start, first, last, apart, body.container, leads, authors)
    heard: set[int] = set()
    at, end = max(0, start - _BEFORE), min(last + 1 + _AFTER, len(segments))
    for segment in islice(segments, at, None):
        index = segment.index
        if index >= end:
            break
        if segment.kind != "image":
            if index > last + _AFTER and segment.flags & _HEADING and segment.tag in _OTHER_STORY:
                break  # of the next story
            continue
        address = segment.element.get("src") or ""
        if contra := misplaced(page, segment, address, near):
            yield address, None, contra
            continue
        url = best_address(page, segment.element)
        figure = read_figure(page, segment, url=url)
        if figure is None or url is None:
            yield from unaddressed(page, segment, figure, heard) if first <= index <= last else ()
            continue
        if is_signed_portrait(segment, figure.image, near):
            draft.portraits.add(picture_key(url))
            yield url, None, "shows who wrote the article"
            continue
        if contra := declined(page, segment, figure, url, near, heard):
            yield url, None, contra
            continue
        heard |= figure.used
        if index > last:
            end = index + 1 + _AFTER  # a gallery below the text goes on as long as there are captions
        captioned = figure.used and (figure.image.caption or figure.image.credit)
        if captioned or not (segment.flags & _ASIDE or links_away(segment.element) or is_furniture(url)) or picture_key(url) in leads:
            yield url, figure.image, ""
        else:
            yield url, None, "in an aside or a link to another page, without a caption"


def _headline_index(segments: list[Segment], draft: Draft, first: int, last: int) -> int | None:
    """Where the headline is shown: a block of its own, or the first line of a cell, above who wrote and when."""
    element, title = draft.shown("title"), draft.get("title")
    if element is not None:
        own = next((s.index for s in segments[: last or len(segments)] if s.element is element), None)
        if own is not None:
            return own
    return next((s.index for s in segments[max(0, first - _BEFORE) : first] if s.text.partition("\n")[0] == title), None)


def same_in(images: tuple[Image, ...], image: Image) -> Image | None:
    key = picture_key(image.url or "")
    return next((other for other in images if key == picture_key(other.url or "")), None)


def merged(image: Image, other: Image | None) -> Image:
    """``image`` with what only ``other`` says; sizes belong to an address and are not mixed."""
    if other is None:
        return image
    missing = {
        name: getattr(other, name) for name in ("alt", "caption", "credit")
        if getattr(image, name) is None and getattr(other, name) is not None
    }  # fmt: skip
    if image.url == other.url and image.width is None and other.width:
        missing |= {"width": other.width, "height": other.height}
    return image.model_copy(update=missing) if missing else image
