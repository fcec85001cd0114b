"""The category under which a blog files its post, where nothing states a section."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.page import Page

#: Segments above the headline, below it and below the text in which a category stands; characters of its name.
_ABOVE, _BELOW, _LONGEST = 2, 12, 60


def linked_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The links that say of themselves that they lead to a category, as WordPress' themes do."""
    headline = headline_index(page, draft)
    if headline is None or b"category" not in page.source:
        return
    body = draft.body
    last = body.segments[-1].index if body is not None and not body.detached and body.segments else headline
    for s in (*page.segments[max(0, headline - _ABOVE) : headline + _BELOW], *page.segments[last + 1 : last + _BELOW]):
        if s.links and (link := next((a for a in s.element.iter("a") if "category" in (a.get("rel") or "").split()), None)) is not None:
            yield Reading(name := " ".join("".join(map(str, link.itertext())).split())[:_LONGEST], "a[rel=category]", name, s.element)
