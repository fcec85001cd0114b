"""Who wrote it."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def authors(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
