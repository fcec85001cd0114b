"""The West Australian."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.running import running_text
from newsparse.sources import css, ld

_DEEPEST = 8


class WestAustralian(Extractor):
    """Seven West Media: The West Australian and PerthNow share one layout."""

    hosts = ("thewest.com.au", "perthnow.com.au")
    timezone = "Australia/Perth"
    title = ld("headline")
    published_at = ld("datePublished")
    tags = ld("keywords")
    credit = css("figure [class*=CaptionText] > span + span")

    def body(self, page: Page) -> list[Any]:
        """The paragraphs shown, else those of the state."""
        shown = running_text("#ArticleContent").find(page)
        return shown or [f"<p>{escape(text)}</p>" for text in _paragraphs(page.state("PAGE_DATA"), 0)]


def _paragraphs(state: Any, depth: int) -> Iterator[str]:
    """The text blocks of the first publication, however deep."""
    if not isinstance(state, dict) or depth > _DEEPEST:
        return
    publication = state.get("publication")
    content = publication.get("content") if isinstance(publication, dict) else None
    blocks = content.get("blocks") if isinstance(content, dict) else None
    if isinstance(blocks, list):
        for block in blocks:
            if isinstance(block, dict) and block.get("kind") == "text" and isinstance(block.get("text"), str):
                yield block["text"]
        return
    for value in state.values():
        yield from _paragraphs(value, depth + 1)
