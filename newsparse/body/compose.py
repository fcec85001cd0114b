"""Compose: the located body, stripped of what does not belong and turned into blocks."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from newsparse.article import Block, Image
from newsparse.body.building.back_links import without_back_links
from newsparse.body.building.blocks import build_blocks
from newsparse.body.building.lines import joined, parted
from newsparse.body.building.pictures_in_lines import with_pictures_in_lines
from newsparse.body.building.subhead_lines import with_subhead_lines
from newsparse.body.lead import with_lead
from newsparse.body.mending.media import with_pictures_apart
from newsparse.body.stripping.above.said_again import deck_apart
from newsparse.body.stripping.amid.boxes.fact_boxes import fact_box
from newsparse.body.stripping.amid.captions import captions
from newsparse.body.stripping.amid.pull_quotes import pull_quote
from newsparse.body.stripping.amid.scrambled import scrambled
from newsparse.body.stripping.below.appeals import appeal, appeal_apart, invitation
from newsparse.body.stripping.below.biographies import biography
from newsparse.body.stripping.named import hidden_text
from newsparse.body.stripping.strip import Cut, strip, unlikely
from newsparse.body.stripping.stripper import Stripper
from newsparse.body.stripping.strippers import DEFAULT_STRIPPERS, TEXT_STRIPPERS
from newsparse.body.stripping.text import BodyText
from newsparse.content import web_url
from newsparse.errors import PLUGGED_IN, ExtractorError
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.pictures.addresses.renditions import best_address, picture_key
from newsparse.generic.pictures.figures import Figured, read_figure
from newsparse.saying import saying
from newsparse.sources import Source, css, xpath

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.result import Body
    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.tree.segments import Segment


#: By the kind of source that located the body: what stands immediately in a box of running text is there for its
#: own sake, whatever its class is called (``paywall``, ``share``); a publisher says itself which quotations are its text.
_STRIPPERS: dict[str, tuple[Stripper, ...]] = {
    "generic.body": (*TEXT_STRIPPERS, appeal_apart, deck_apart, appeal, invitation, biography, fact_box, pull_quote), "running_text": (hidden_text, *TEXT_STRIPPERS, biography),
}  # fmt: skip
_DECLARED = (*DEFAULT_STRIPPERS, biography)


class Composed(NamedTuple):
    """The body as it will stand in the article.

    Attributes:
        blocks: in reading order.
        cuts: what was taken out, stripper by stripper.
        segments: what each block was made of.
    """

    blocks: tuple[Block, ...]
    cuts: tuple[Cut, ...]
    segments: tuple[list[Segment], ...]


def compose(
    page: Page, draft: Draft, strippers: Sequence[Stripper] | None
) -> Composed:
    """The body's blocks, and what was cut from it."""
    body = draft.body
    if body is None or not body.segments:
        return Composed((), (), ())
    body.segments = without_back_links(with_subhead_lines(joined(parted(body.segments))))
    unreadable = scrambled(body.segments, draft.get("language")) if draft.get("access") == "paywalled" else []
    if unreadable:
        gone = set(unreadable)
        body.segments = [s for s in body.segments if s not in gone]
    body.segments = with_pictures_apart(page, draft, body)
    figures, used = _figures(page, draft, body)
    known = BodyText(
        body.segments, body.container, draft.get("title", ""), draft.get("subtitles", ()), draft.get("authors", ()),
        draft.get("language"), used, draft.shown("title"), page.host, None if body.detached else headline_index(page, draft),
    )  # fmt: skip
    strippers = strippers_for(draft, body, strippers)
    drops = _named(page, draft, body, "drop")
    cuts = [*(Cut("scrambled", s) for s in unreadable), *strip(body, known, strippers, drops)]
    if not body.detached and captions in strippers and (mistaken := used.intersection([s.index for s in body.segments if s.text])):
        figures = _without_captions(page, draft, figures, mistaken)
    subheads = frozenset(_named(page, draft, body, "subheads"))
    segments = with_lead(page, draft, body.segments, used)
    if segments is not body.segments:
        shown = set(segments)
        body.unlikely = [s for s in body.unlikely if s not in shown]
    placed = build_blocks(page, with_pictures_in_lines(segments, figures), figures, subheads, body.tables)
    return Composed(
        tuple([block for block, _ in placed]), (*cuts, *unlikely(body)), tuple([segments for _, segments in placed])
    )


def _without_captions(page: Page, draft: Draft, figures: dict[int, Image], mistaken: frozenset[int]) -> dict[int, Image]:
    """The figures, and the draft's pictures, without captions made of segments that turned out to be text (an unclosed ``<figure>``)."""
    keys = {picture_key(one.image.url) for one in page.figures.values() if one is not None and one.image.url and one.used & mistaken}

    def bare(image: Image) -> Image:
        return image.model_copy(update={"caption": None}) if image.url and picture_key(image.url) in keys else image

    for name in ("images", "lead_image"):
        if (reading := draft.readings.get(name)) is not None:
            value = reading.value
            draft.readings[name] = reading._replace(value=bare(value) if isinstance(value, Image) else tuple(map(bare, value)))
    return {index: bare(image) for index, image in figures.items()}


def strippers_for(draft: Draft, body: Body, given: Sequence[Stripper] | None) -> Sequence[Stripper]:
    """The strippers that a body goes through: the caller's, else the extractor's, else those for who located it."""
    chosen = draft.extractor.strippers if given is None else given
    if chosen is None:
        return _STRIPPERS.get(body.source.removeprefix("bulk(").partition("(")[0], _DECLARED)
    return chosen


def _named(page: Page, draft: Draft, body: Body, name: str) -> list[Element]:
    """The elements that the extractor's ``drop`` or ``subheads`` find in the body.

    The block model keeps paragraphs outside of its container too: there the whole page is looked through.
    """
    if body.container is None:
        return []
    try:
        found = [element for source in draft.extractor.gathered(name) for element in _found(source, page, body)]
    except PLUGGED_IN as error:  # a source of somebody's own
        raise ExtractorError(f"{draft.extractor!r}.{name}", f"raised {error!r}") from error
    return _boxes_only(found, body) if found and body.source == "generic.body" else found


def _found(source: Source, page: Page, body: Body) -> list[Element]:
    if isinstance(source, (css, xpath, saying)) and (scope := _scope(body)) is not None:
        return source.within(scope) if isinstance(source, xpath) or body.detached else source.below(page, scope)
    return [value for value in source.find(page) if etree.iselement(value)]


def _scope(body: Body) -> Element | None:
    """The smallest element that holds all of the body: a selector costs as much as what it looks through."""
    if body.source != "generic.body" or not body.segments:
        return body.container
    first, last = body.segments[0].element, body.segments[-1].element
    around = {last, *last.iterancestors()}
    return next((element for element in (first, *first.iterancestors()) if element in around), None)


def _boxes_only(elements: list[Element], body: Body) -> list[Element]:
    """The elements without those in which most of the body stands: they are no boxes, whatever they are called."""
    held = dict.fromkeys(elements, 0)
    around: dict[Element | None, tuple[Element, ...]] = {None: ()}
    for s in body.segments:
        for box in _boxes_around(s.element.getparent(), held, around):
            held[box] += len(s.text)
    most = 0.8 * sum([len(s.text) for s in body.segments])
    return [element for element in elements if held[element] <= most]


def _boxes_around(
    element: Element | None, boxes: Container[Element], known: dict[Element | None, tuple[Element, ...]]
) -> tuple[Element, ...]:
    """The boxes that an element stands in or is; what is learned on the way up is kept."""
    path: list[Element] = []
    while element is not None and element not in known:
        path.append(element)
        element = element.getparent()
    found = known[element]
    for below in reversed(path):
        found = known[below] = (*found, below) if below in boxes else found
    return found


def _read_once(page: Page, s: Segment, body: Body, known: Container[str]) -> Figured | None:
    """The figure of an image segment, unless its picture is none of those that are ``known`` by their keys."""
    if not body.detached and s.index in page.figures:  # as the field of pictures has read it
        figure = page.figures[s.index]
        return figure if figure is None or not figure.image.url or picture_key(figure.image.url) in known else None
    url = best_address(page, s.element)
    if url and picture_key(web_url(url)) not in known:
        return None
    return read_figure(page, s, body.segments if body.detached else None, url=url)


def _is_of(image: Image, shown: Image) -> bool:
    """Whether an image of the article was read from a figure of the page, and not from another that has its number or its name."""
    return shown.caption is None or image.caption is not None and image.caption.startswith(shown.caption[:80])


def _figures(page: Page, draft: Draft, body: Body) -> tuple[dict[int, Image], frozenset[int]]:
    """The article's image of each image segment of the body, each picture once; the indices of their captions."""
    known: dict[str, list[Image]] = {}
    for image in draft.get("images", ()):
        known.setdefault(picture_key(image.url) if image.url else "", []).append(image)
    figures: dict[int, Image] = {}
    shown_with, shown = set[int](), set[int]()
    for s in body.segments:
        if s.kind != "image":
            continue
        figure = _read_once(page, s, body, known)
        if figure is None:
            continue
        shown_with |= figure.used
        if figure.image.url is None:  # loaded by a script, or relative on a page from nowhere: its caption is one all the same
            if (unseen := next((one for one in known.get("", ()) if id(one) not in shown and one == figure.image), None)) is not None:
                shown.add(id(unseen))
                figures[s.index] = unseen
            continue
        images = known[picture_key(figure.image.url)]
        image = images[0] if len(images) == 1 else next((one for one in images if _is_of(one, figure.image)), images[0])
        if id(image) not in shown:
            shown.add(id(image))
            figures[s.index] = image
    if not body.detached:  # the lead picture may stand before the body, its caption in it
        first = body.segments[0].index
        for at, figured in page.figures.items():
            if at < first and figured is not None and figured.used and figured.image.url and picture_key(figured.image.url) in known:
                shown_with |= figured.used
    return figures, frozenset(shown_with)
