"""Related articles that the page offers."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def related(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
