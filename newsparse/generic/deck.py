"""The lines between headline and body."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def subtitles(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
