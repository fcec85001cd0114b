"""Next.js: a framework under many newspapers. Its pages may carry what a script renders as ``__NEXT_DATA__``."""

from __future__ import annotations

from newsparse.body.locating.in_state import body_in_state
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import script
from newsparse.platforms.wordpress import WordPress

_STATE = "__NEXT_DATA__"


class NextJS(Extractor):
    """Any page with a script ``__NEXT_DATA__``; often one that shows what WordPress keeps."""

    marker = script(_STATE)
    drop = WordPress.drop

    def body(self, page: Page) -> list[str]:
        """The markup of the article in the state, if the page itself shows next to no text."""
        return body_in_state(page, _STATE)
