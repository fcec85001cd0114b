"""The category that a post's own box is called by, in the words in which the box shows it.

WordPress and Squarespace write a post's categories among the names of its box, "hentry category-photo-log", however little their themes say of
the link below the text: so it is told from those of related posts.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.section.label_texts import labels
from newsparse.generic.section.section_addresses import path_of
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch

_CATEGORY = regex(r"(?<![\w-])category-([^\s/]{2,60})")
#: The source of what these links say.
OF_BOX = "category of the post's box"
#: Characters of a line of categories, author, date and tags.
_LONGEST_LINE = 400


def own_categories(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """What links and lines around the text of a post say that are spelled as its categories are, in their order."""
    headline = headline_index(page, draft)
    if headline is None or "category-" not in page.names:
        return
    box: Branch | None = page.segments[headline].branch
    while box is not None and not ("category-" in box.names and ("hentry" in box.names or "post" in box.names)):
        box = box.parent
    keys = {headline_key(slug) for slug in _CATEGORY.findall(box.names)} if box is not None and box.tag != "body" else set()
    if box is None or not keys:
        return
    body = draft.body
    first, last = (
        (body.segments[0].index, body.segments[-1].index)
        if body is not None and not body.detached and body.segments
        else (headline, headline)
    )
    for s in (*page.segments[headline + 1 : first], *page.segments[max(last, headline) + 1 : box.last], *page.segments[box.first : headline]):
        if s.kind != "text" or len(s.text) > _LONGEST_LINE or not (s.links or headline_key(s.text) in keys):
            continue
        for text, element, link in labels(s):
            if (
                headline_key(text) in keys
                or link is not None
                and headline_key(unquote(path_of(link.get("href") or "").rpartition("/")[2])) in keys
            ):
                yield Reading(text.strip(" ,|/·"), OF_BOX, text, element)
