"""The headline as readers see it."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def title(page: Page, draft: Draft) -> Reading[str] | None:
    """TODO: choose among h1, JSON-LD, og and title by agreement."""
    for s in page.segments:
        if s.tag == "h1":
            return Reading(s.text, "h1", s.text, s.element)
    found = page.meta("og:title") or page.title_tag
    return Reading(found, 'meta("og:title")', found) if found else None
