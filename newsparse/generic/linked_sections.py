"""The category under which a blog files its post, where nothing states a section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.page import Page
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments above the headline, below it and below the text in which a category stands; characters of its name.
_ABOVE, _BELOW, _LONGEST = 2, 12, 60
#: Segments below the headline in which the address of a link is enough.
_NEAR = 5
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.CAPTION.value


def linked_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The links that say of themselves that they lead to a category, as WordPress' themes do."""
    headline = headline_index(page, draft)
    if headline is None or b"category" not in page.source:
        return
    body = draft.body
    last = body.segments[-1].index if body is not None and not body.detached and body.segments else headline
    for s in (*page.segments[max(0, headline - _ABOVE) : headline + _BELOW], *page.segments[last + 1 : last + _BELOW]):
        if not s.links:
            continue
        near = headline - _ABOVE <= s.index <= headline + _NEAR and not s.flags & _ELSEWHERE
        link = next((a for a in s.element.iter("a") if _is_category(a, near=near)), None)
        if link is not None:
            name = " ".join("".join(map(str, link.itertext())).split())[:_LONGEST]
            yield Reading(name, "link to a category", name, s.element)


def _is_category(link: Element, *, near: bool) -> bool:
    """Whether a link says that it leads to a category, or, near the headline, its address does."""
    return "category" in (link.get("rel") or "").split() or near and "/category/" in (link.get("href") or "").lower()
