"""The category under which a blog files its post, where nothing states a section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.tags.shown import CATEGORY_LABELS
from newsparse.page import Page
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, below it and below the text in which a category stands; characters of its name.
_ABOVE, _BELOW, _LONGEST = 2, 12, 60
#: Segments below the headline in which the address of a link is enough.
_NEAR = 5
#: Items of a list above the headline that is no menu.
_LIST, _FEW = In.LIST.value, 2
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.CAPTION.value


def linked_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The links that say of themselves that they lead to a category, as WordPress' themes do."""
    headline = headline_index(page, draft)
    if headline is None:
        return
    body = draft.body
    last = body.segments[-1].index if body is not None and not body.detached and body.segments else headline
    yield from _labelled([*page.segments[max(0, headline - _ABOVE) : headline + _NEAR + 1], *page.segments[last + 1 : last + _BELOW]], page)
    if b"category" not in page.source:
        return
    for s in (*page.segments[max(0, headline - _ABOVE) : headline + _BELOW], *page.segments[last + 1 : last + _BELOW]):
        if not s.links or s.index < headline and s.flags & _LIST and s.branch.last - s.branch.first > _FEW:
            continue
        near = headline - _ABOVE <= s.index <= headline + _NEAR and not s.flags & _ELSEWHERE
        link = next((a for a in s.element.iter("a") if _is_category(a, near=near)), None)
        if link is not None:
            name = " ".join("".join(map(str, link.itertext())).split())[:_LONGEST]
            yield Reading(name, "link to a category", name, s.element)


def _labelled(segments: list[Segment], page: Page) -> Iterator[Reading[str]]:
    """The link behind a label that says so, in its line or the next: "テーマ：" + "庭のこと", "分類：生活"."""
    for s in segments:
        if s.kind != "text" or len(s.text) > _LONGEST:
            continue
        label, colon, rest = s.text.replace("：", ":").partition(":")
        if label.strip(" [【").lower() not in CATEGORY_LABELS:
            continue
        after = page.segments[s.index + 1] if s.index + 1 < len(page.segments) else s
        if colon and rest.strip() and s.links == 1:
            yield Reading(rest.strip(" ]】"), "label of a category", rest.strip(" ]】"), s.element)
        elif not rest.strip() and after.kind == "text" and after.links == 1 and len(after.text) <= _LONGEST:
            yield Reading(after.text, "label of a category", after.text, after.element)


def _is_category(link: Element, *, near: bool) -> bool:
    """Whether a link says that it leads to a category, or, near the headline, its address does."""
    return "category" in (link.get("rel") or "").split() or near and "/category/" in (link.get("href") or "").lower()
