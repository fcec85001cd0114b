"""Lines in which the paper is named behind something else and nothing follows: "Rina Kusuma - Kabar Merapi"."""

from __future__ import annotations

from newsparse.grammar.headline import headline_key, parts_of
from newsparse.page import Page
from newsparse.regex import regex

#: What stands between a name and its paper.
_BETWEEN = regex(r",\s|\s[-–—|]\s")
_LONGEST = 60


def before_paper(line: str, page: Page) -> str | None:
    """What stands before the paper's name in a short line that ends in it, as metadata or the end of the ``<title>`` spell it."""
    if not 0 < len(line) < _LONGEST or len(parts := _BETWEEN.split(line)) != 2:  # noqa: PLR2004 - a name and the paper
        return None
    papers = (page.meta("og:site_name") or "", *parts_of(page.title_tag or "")[-1:])
    key = headline_key(parts[1])
    return parts[0] if key and any(headline_key(paper) == key for paper in papers) else None
