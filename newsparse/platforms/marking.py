"""Elements that are a figure, a caption or a subhead in all but name: renamed before a page is read.

Only for ``Extractor.prepare``: it renames elements of the page's own tree, before any view is built.
"""

from __future__ import annotations

from newsparse.page import Page
from newsparse.sources import Source


def mark(page: Page, source: Source, tag: str) -> Page:
    """Make ``<tag>`` of every element that ``source`` yields."""
    for element in source.find(page):
        element.tag = tag
    return page


def mark_figures(page: Page, box: Source, caption: Source) -> Page:
    """Make ``<figure>`` of every ``box`` and ``<figcaption>`` of every ``caption``."""
    return mark(mark(page, box, "figure"), caption, "figcaption")
