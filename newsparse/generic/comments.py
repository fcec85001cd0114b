"""The number of comments shown."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def comment_count(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
