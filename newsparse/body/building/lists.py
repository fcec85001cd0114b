"""Lists: segments below ``<ul>`` and ``<ol>`` as items, with the lists nested in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import List, ListItem
from newsparse.body.building.inline import inline_of
from newsparse.content import made
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_HEADING = In.HEADING.value
_PARAGRAPH = 200  # a longer second text in an item means that the list is layout
_SECTION, _ALONE = 4, 3  # texts of an item that is a section, and of one that is so because it is the only one
_SENTENCE_ENDS = frozenset(".!?。！？…”\"’'」")
#: Lists nested deeper are read as one flat list: JSON readers refuse what nests much deeper (pydantic at 200
#: brackets, four a list), and no newspaper means it.
_DEEPEST = 20


def list_of(page: Page, element: Element, members: list[Segment]) -> List | None:
    """The list that the segments show; ``None`` if its items are sections of text, not items."""
    texts = [s for s in members if s.kind in ("text", "pre")]
    if any(s.flags & _HEADING for s in texts) or any(s.kind == "image" for s in members):
        return None
    by_item: dict[Element | None, list[Segment]] = {}
    for s in texts:
        by_item.setdefault(_item_of(s.element), []).append(s)
    if any(len(s.text) > _PARAGRAPH for group in by_item.values() for s in group[1:]):
        return None
    least = _SECTION if len(by_item) > 1 else _ALONE
    sections = [group for group in by_item.values() if len(group) >= least and all(s.text[-1] in _SENTENCE_ENDS for s in group)]
    if sections and 2 * len(sections) >= len(by_item):
        return None
    # An item of most lists holds no other list: whether any does is asked once.
    flat = next(element.iterdescendants("ul", "ol"), None) is None
    return _list(page, element, by_item, flat=flat)


def _list(
    page: Page, element: Element, by_item: dict[Element | None, list[Segment]], depth: int = 1, *, flat: bool = False
) -> List | None:
    items = []
    if depth == _DEEPEST:
        found_items = (_item(page, by_item.get(below, []), ()) for below in element.iter("li"))
        items = [item for item in found_items if item]
        return List(ordered=element.tag == "ol", items=tuple(items)) if items else None
    for child in element:
        tag = child.tag
        if tag == "li":
            nested = (
                ()
                if flat
                else tuple(
                    [found for inner in _nested(child) if (found := _list(page, inner, by_item, depth + 1)) is not None]
                )
            )
            if item := _item(page, by_item.get(child, []), nested):
                items.append(item)
        elif tag in ("ul", "ol") and (inner := _list(page, child, by_item, depth + 1)) is not None:
            items.append(ListItem(children=(inner,)))
    return made(List, {"ordered": element.tag == "ol", "items": tuple(items)}) if items else None


def _item(page: Page, texts: list[Segment], nested: tuple[List, ...]) -> ListItem | None:
    if len(texts) == 1:
        text, links, emphasis = inline_of(page, texts[0])
        return made(ListItem, {"text": text, "links": links, "emphasis": emphasis, "children": nested})
    text = "\n".join(s.text for s in texts)
    return ListItem(text=text, children=nested) if text or nested else None


def _item_of(element: Element) -> Element | None:
    found: Element | None = element
    while found is not None and found.tag != "li":
        if found.tag in ("ul", "ol"):
            return None
        found = found.getparent()
    return found


def _nested(item: Element) -> list[Element]:
    """The lists directly inside an item, through wrappers, but not those inside other items."""
    out: list[Element] = []
    if next(item.iter("ul", "ol"), None) is None:  # as in most items
        return out
    stack = list(item)
    while stack:
        child = stack.pop(0)
        if child.tag in ("ul", "ol"):
            out.append(child)
        elif child.tag != "li":
            stack = [*child, *stack]
    return out
