"""The dated entries of a live blog."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def updates(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
