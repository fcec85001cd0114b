"""The article's own tags."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def tags(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
