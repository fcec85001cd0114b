"""Photo boxes that are figures in all but name, for extractors whose pages mark them by class alone."""

from __future__ import annotations

from newsparse.page import Page
from newsparse.sources import css


def mark_figures(page: Page, box: css, caption: css) -> Page:
    """Make ``<figure>`` of every ``box`` and ``<figcaption>`` of each ``caption`` inside it.

    Only for ``Extractor.prepare``: it renames elements of the page's own tree, before any view is built.
    """
    for element in box.find(page):
        element.tag = "figure"
        for text in caption.within(element):
            text.tag = "figcaption"
    return page
