"""The language of the text."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def language(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
