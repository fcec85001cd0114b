"""The address and the publisher's own number."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def url(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None


def source_id(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
