"""The section and the trail to it."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def section(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None


def breadcrumbs(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
