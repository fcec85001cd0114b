"""Hatena Blog: the text is ``hatenablog-entry``, and who wrote it stands by a nickname below it."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import boxes, container
from newsparse.platforms.prose import holder
from newsparse.sources import css, text_of

_NICK = css(".entry-footer .author .fn")


class Hatena(Extractor):
    """Any entry, also of blogs with a domain of their own. The table of contents that its editor offers is no text."""

    timezone = "Asia/Tokyo"
    marker = container("hatenablog-entry")
    body = holder(("hatenablog-entry",))
    drop = (boxes(("table-of-contents", "hatena-asin-detail", "customized-footer")),)

    def authors(self, page: Page) -> list[Author]:
        """The writer by the nickname that was chosen, which need not look like a name."""
        return [Author(name=name) for nick in _NICK.find(page)[:1] if (name := text_of(nick))]
