"""The headline of a board whose page states nothing but the site's name: the row above the text, in the table that both stand in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsparse.body.building.tables import cells_by_row, rows_of, story_row
from newsparse.generic.headline.boards import is_office
from newsparse.grammar.headline import headline_key
from newsparse.tree.shown_text import lines_of, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page
    from newsparse.tree.segments import Segment

#: Rows of such a table at most, and those of which one has the headline; characters of a headline; what labels one.
_ROWS, _FIRST, _SHORTEST, _LONGEST, _LABEL = 20, 2, 6, 160, "제목"
#: Characters and words of a name that a title is all of: "한빛중학교", "Eastmere High School"; in wide letters fewer.
_LONGEST_NAME, _WORDS, _WIDE, _LONGEST_WIDE, _WIDE_WORDS = 24, 3, "\u2e80", 8, 2


def headline_over_text(page: Page, stated: Iterable[str]) -> Segment | None:
    """What stands in the first row, alone or behind its label, of the table whose one row holds its text in lines; nothing if a line of that table is what the page states: then this is the headline."""
    keys = frozenset(map(headline_key, stated))
    for table in page.root.iter("table"):
        if table.find(".//table") is not None:
            continue
        cells_of = cells_by_row(table)
        if not 1 < len(cells_of) <= _ROWS or (at := story_row(rows := rows_of(cells_of))) is None:
            continue
        if not keys.isdisjoint(map(headline_key, lines_of(table))):
            return None
        for tr, _ in rows[: min(at, _FIRST)]:
            if (cell := _headline_in(tr)) is not None:
                return next((s for s in page.segments if s.element is cell or cell in s.element.iterancestors()), None)
    return None


def may_name_site(title: str) -> bool:
    """Whether what a page states may be no more than the site's name."""
    if is_office(title):
        return True
    longest, words = (_LONGEST_WIDE, _WIDE_WORDS) if max(title) >= _WIDE else (_LONGEST_NAME, _WORDS)
    return len(title) <= longest and len(title.split()) <= words


def _headline_in(tr: Element) -> Element | None:
    """The cell of a row that may be a headline; the row's only one, or the one behind the label."""
    cells = [cell for cell in tr if cell.tag in ("td", "th")]
    if len(cells) > 1 and text_of(cells[0]).replace(" ", "").strip(":") == _LABEL:
        cells = cells[1:2]
    if len(cells) != 1 or not _SHORTEST < len(said := text_of(cells[0])) <= _LONGEST or ":" in said[:_SHORTEST] or ">" in said:
        return None  # who posted it; where the page stands
    return cells[0] if cells[0].find(".//a") is None else None

