"""Whose article it is."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def publisher(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
