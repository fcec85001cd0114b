"""The summary that the metadata carries."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def description(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
