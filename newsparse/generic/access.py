"""Free, metered or paywalled, with evidence."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.page import Page


def access(page: Page, draft: Draft) -> Reading | None:
    """TODO."""
    return None
