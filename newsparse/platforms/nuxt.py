"""Nuxt: to Vue what Next.js is to React. From version 3 on its pages carry their state as ``__NUXT_DATA__``.

Version 2 assigns the call of a function to ``__NUXT__``: that is code, which nothing here runs.
"""

from __future__ import annotations

from newsparse.body.locating.in_state import body_in_state
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import script
from newsparse.platforms.wordpress import WordPress

_STATE = "__NUXT_DATA__"


class Nuxt(Extractor):
    """Any page with a script ``__NUXT_DATA__``; some show what WordPress keeps."""

    marker = script(_STATE)
    drop = WordPress.drop

    def body(self, page: Page) -> list[str]:
        """The markup of the article in the state, if the page itself shows next to no text."""
        return body_in_state(page, _STATE)
