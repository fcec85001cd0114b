"""Places: which elements, or which pieces of text, show each field, each block and each removed part of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from newsparse.generic.headline.title import shown_at
from newsparse.generic.pictures.addresses.renditions import picture_key
from newsparse.tree.segments import In, Part, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.article import Article
    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.seeing.explain import Sight

_NAV, _FOOTER = In.NAV.value, In.FOOTER.value
_TEXTS = ("text", "pre")
_LINE = 160  # characters of a line that may name an author or a moment
_NEAR = 40  # segments around the headline in which a section or byline is looked for
_MOST = 60  # places of one field


class Place(NamedTuple):
    """Where one part stands.

    Attributes:
        key: what it is: ``"title"``, ``"body:3"`` (the fourth block), ``"removed:0"`` (the first removal).
        label: the field's name, or the stripper's.
        element: what shows it.
        parts: the pieces of text that show it, where the element shows more; empty if all of it does.
    """

    key: str
    label: str
    element: Element
    parts: tuple[Part, ...] = ()


def places_of(sight: Sight) -> list[Place]:
    """Every part that has a place on the page. What metadata alone state has none, nor has a body from a script."""
    page, draft = sight.page, sight.draft
    shared = _shared(page.segments)
    found = [place for place in _of_fields(page, draft) if place.element is not None]
    if draft.body is not None and not draft.body.detached:
        for at, segments in enumerate(sight.composed.segments):
            found += [_of_segment(f"body:{at}", "body", s, shared) for s in segments]
        for at, cut in enumerate(sight.composed.cuts):
            found.append(_of_segment(f"removed:{at}", cut.stripper, cut.segment, shared))
    article = sight.explanation.article
    return found + (list(_of_pictures(page, article)) if article else [])


def _shared(segments: Iterable[Segment]) -> set[Element]:
    """The elements that show more than one segment."""
    seen: set[Element] = set()
    shared: set[Element] = set()
    for s in segments:
        (shared if s.element in seen or s.branch.element is s.element else seen).add(s.element)
    return shared


def _of_segment(key: str, label: str, s: Segment, shared: set[Element]) -> Place:
    whole = s.kind not in _TEXTS or s.element not in shared
    return Place(key, label, s.element, () if whole else tuple(s.parts))


def _of_fields(page: Page, draft: Draft) -> Iterator[Place]:
    for name, reading in draft.readings.items():
        if reading.element is not None:
            yield Place(name, name, reading.element)
        elif find := _BY_WORDS.get(name):
            for _, place in zip(range(_MOST), find(name, reading.value, page, draft), strict=False):
                yield place


def _headline(name: str, value: str, page: Page, draft: Draft) -> Iterator[Place]:
    if (element := shown_at(page, value)) is not None:
        yield Place(name, name, element)


def _lines(name: str, value: tuple[str, ...], page: Page, draft: Draft) -> Iterator[Place]:
    wanted = set(value)
    for s in page.segments:
        if s.text and (s.text in wanted or wanted.intersection(s.text.split("\n"))):
            yield Place(name, name, s.element)


def _authors(name: str, value: tuple[Any, ...], page: Page, draft: Draft) -> Iterator[Place]:
    """The first short line near the headline, or anywhere, that holds each author's name."""
    for author in value:
        for s in (*_near(page, draft), *page.segments):
            if author.name in s.text and len(s.text) <= _LINE and not s.flags & _NAV:
                yield Place(name, name, s.element)
                break


def _moment(name: str, value: Any, page: Page, draft: Draft) -> Iterator[Place]:
    for one in draft.dates_shown or ():
        same = one.reading.moment.date() == value.moment.date()
        if same and one.element is not None and (one.label == "modified") == (name == "modified_at"):
            yield Place(name, name, one.element)
            return


def _links_called(name: str, value: str | tuple[str, ...], page: Page, draft: Draft) -> Iterator[Place]:
    """The links that say a section, a step of the trail or a tag, outside the menus if there are such."""
    wanted = {text.casefold() for text in ((value,) if isinstance(value, str) else value)}
    spots = page.segments if name == "tags" else _near(page, draft)
    for flags in (_NAV | _FOOTER, 0):
        found = False
        for s in spots:
            if s.flags & flags or len(s.text) > 4 * _LINE:
                continue
            for text, element, is_tail in s.parts:
                if not is_tail and text.strip(" #,").casefold() in wanted:
                    found = True
                    yield Place(name, name, element)
        if found:
            return


def _near(page: Page, draft: Draft) -> list[Segment]:
    body = draft.body
    end = body.first if body is not None and body.segments and not body.detached else _NEAR
    return page.segments[max(0, end - _NEAR) : end + 3]


def _related(name: str, value: tuple[Any, ...], page: Page, draft: Draft) -> Iterator[Place]:
    wanted = {link.url for link in value}
    for element in page.body.iter("a"):
        if page.absolute(element.get("href")) in wanted:
            yield Place(name, name, element)


def _players(name: str, value: tuple[Any, ...], page: Page, draft: Draft) -> Iterator[Place]:
    wanted = {url for video in value for url in (video.url, video.embed_url) if url}
    for s in page.segments:
        if s.kind == "embed" and page.absolute(s.element.get("src") or s.element.get("data-src")) in wanted:
            yield Place(name, name, s.element)


_BY_WORDS: dict[str, Callable[[str, Any, Page, Draft], Iterator[Place]]] = {
    "title": _headline, "subtitles": _lines, "authors": _authors, "published_at": _moment, "modified_at": _moment,
    "section": _links_called, "breadcrumbs": _links_called, "tags": _links_called, "related": _related, "videos": _players,
}  # fmt: skip


def _of_pictures(page: Page, article: Article) -> Iterator[Place]:
    """The image elements of the article's pictures, and the lines that are their captions."""
    keys = {picture_key(image.url): f"images:{at}" for at, image in enumerate(article.images) if image.url}
    lead = picture_key(article.lead_image.url) if article.lead_image and article.lead_image.url else None
    for index, figured in page.figures.items():
        if figured is None or not figured.image.url or index >= len(page.segments):
            continue
        key = picture_key(figured.image.url)
        if key == lead:
            yield Place("lead_image", "lead_image", page.segments[index].element)
        if key in keys:
            yield Place(keys[key], "images", page.segments[index].element)
            for at in sorted(figured.used):
                yield Place(keys[key], "caption", page.segments[at].element)
