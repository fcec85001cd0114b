"""The section that the address of an article tells, as the site's menu calls it: "Tennis" of /tennis/2031/05/cup-final."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.section_label import begins, labels, may_be_section, path_of
from newsparse.generic.tags.shown import PLAIN
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MENU = In.NAV.value | In.LIST.value | In.LINK.value
#: Where no headline is shown, the menu is looked for among so many segments.
_AT_TOP = 60


def menu_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """What links above the headline that lead to steps of the article's address say, if they spell that step; the deepest first."""
    path = path_of(str(draft.get("url") or page.url or ""))
    if path.count("/") <= 1:
        return
    found: dict[int, tuple[str, Element]] = {}
    for s in page.segments[: headline_index(page, draft) or _AT_TOP]:
        if not s.links or s.kind != "text" or not s.flags & _MENU and s.links == 1:
            continue
        for text, element, link in labels(s):
            href = link.get("href") or "" if link is not None else ""
            if "?" not in href and begins(path, href, page.host) and may_be_section(text) and _spells(text, path_of(href)):
                found.setdefault(path_of(href).count("/"), (text, element))
    for depth in sorted(found, reverse=True):
        text, element = found[depth]
        yield Reading(text, "menu at the address", text, element)


def _spells(text: str, path: str) -> bool:
    """Whether a text is the last step of a path, in whatever letters."""
    return headline_key(text.lower().translate(PLAIN)) == headline_key(path.rpartition("/")[2])
