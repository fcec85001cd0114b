"""The article's pictures."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def images(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None


def lead_image(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
