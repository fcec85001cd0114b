"""Elements that are a figure, a caption or a subhead in all but name: renamed before a page is read.

Only for ``Extractor.prepare``: the tree is the page's own, and what was read from it before is read anew.
"""

from __future__ import annotations

from newsparse.page import Page
from newsparse.sources import Source


def mark(page: Page, source: Source, tag: str) -> Page:
    """A page in which every element that ``source`` yields is a ``<tag>``."""
    found = source.find(page)
    for element in found:
        element.tag = tag
    # A page of its own, since a platform's marker may have read the old names already.
    return Page(page.root, page.source, page.url, page.encoding, page.replaced, page.limits, page.flattened) if found else page


def mark_figures(page: Page, box: Source, caption: Source) -> Page:
    """A page in which every ``box`` is a ``<figure>`` and every ``caption`` a ``<figcaption>``."""
    return mark(mark(page, box, "figure"), caption, "figcaption")
