"""The standfirst that a publisher counts as its article's first paragraph, wherever the page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsparse.body.locate import segments_below
from newsparse.sources import Source

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

#: A standfirst is a paragraph or two; a source that yields more has met something else.
_MOST_CHARACTERS = 1200


def with_lead(page: Page, draft: Draft, segments: list[Segment]) -> list[Segment]:
    """``segments`` of the body with those of the extractor's ``lead`` before them, each once."""
    lead = _lead(page, draft)
    texts = {s.text for s in segments}
    missing = [s for s in lead if s.text not in texts]
    return [*missing, *segments]


def _lead(page: Page, draft: Draft) -> list[Segment]:
    for _, declared in draft.extractor.declarations("lead"):
        for source in declared.alternatives() if isinstance(declared, Source) else ():
            elements = [value for value in source.find(page) if etree.iselement(value)]
            found = [s for s in segments_below(page, elements) if s.kind == "text"] if elements else []
            if found and sum(len(s.text) for s in found) <= _MOST_CHARACTERS:
                return found
    return []
