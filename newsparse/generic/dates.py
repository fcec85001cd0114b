"""When it was published and last edited."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def published_at(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None


def modified_at(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
