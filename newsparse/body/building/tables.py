"""Tables: data tables as rows of cells; tables that only lay out a page are told apart."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.article import Table
from newsparse.sources import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CELLS = ("td", "th")
#: A ``<tr>`` and the texts of its cells.
Row = tuple["Element", tuple[str, ...]]
#: The rows of each table that was met before; ``None`` of those that hold no data.
Rows = dict["Element", "list[Row] | None"]


def data_rows_of(table: Element, known: Rows) -> list[Row] | None:
    """The rows of a table of data, read once: a cell's text takes a walk over it."""
    if table not in known:
        known[table] = data_rows(table)
    return known[table]


def cells_by_row(table: Element) -> list[tuple[Element, list[Element]]]:
    """Each ``<tr>`` and its cells."""
    return [(tr, [cell for cell in tr if cell.tag in _CELLS]) for tr in table.iter("tr")]


def rows_of(cells_of: list[tuple[Element, list[Element]]]) -> list[Row]:
    """The rows that say something."""
    return [(tr, texts) for tr, cells in cells_of if any(texts := tuple([text_of(cell) for cell in cells]))]


def data_rows(table: Element) -> list[Row] | None:
    """The rows that show something, if a table holds data: several of several short cells and no table inside."""
    if table.find(".//table") is not None:
        return None
    cells_of = cells_by_row(table)
    if sum([len(cells) > 1 for _, cells in cells_of]) < 2:  # whatever they say: reading them is dear
        return None
    rows = rows_of(cells_of)
    wide = sum(sum(map(bool, cells)) > 1 for _, cells in rows)
    if wide < 2 or wide * 2 < len(rows) or story_row(rows) is not None:
        return None
    longest = max(len(cell) for _, cells in rows for cell in cells)
    return rows if longest < 1500 else None


def story_row(rows: list[Row]) -> int | None:
    """Which row is a single cell with most of what a table says, in several lines: a board's text below its headline, office and day."""
    columns = Counter(filled for _, cells in rows if (filled := sum(map(bool, cells))) > _PAIR)
    if max(columns.values(), default=0) >= _SERIES:
        return None  # a note below what it is on
    sizes = [(max(map(len, cells)), at) for at, (_, cells) in enumerate(rows)]
    longest, at = max(sizes, default=(0, 0))
    if longest < _STORY or 2 * longest < sum([len(cell) for _, cells in rows for cell in cells]):
        return None
    cells = [cell for cell in rows[at][0] if cell.tag in _CELLS]
    if len(cells) != 1 or cells[0].tag != "td":
        return None
    return at if len(list(islice(cells[0].iter("p", "br", "div"), _LINES))) == _LINES else None


#: Characters and lines, at least, of a text that a table is laid out for.
_STORY, _LINES = 150, 3
#: Cells of a label and its value, and rows of as many cells, more than these, that are a table of data.
_PAIR, _SERIES = 2, 4


def _is_header(tr: Element, shown: list[Row]) -> bool:
    """Whether the first row names the columns: by its tags, its place in ``<thead>``, or since it alone is bold."""
    if all(c.tag == "th" for c in tr if c.tag in _CELLS):
        return True
    if len(shown[0][1]) < 2:  # noqa: PLR2004 - what stands over all columns is the table's title
        return False
    around = tr.getparent()
    if around is not None and around.tag == "thead":
        return True
    return bool(shown[2:]) and _is_bold(shown[0]) and not _is_bold(shown[1]) and not _is_bold(shown[2])


def _is_bold(row: Row) -> bool:
    """Whether each cell of a row that says something is bold from end to end."""
    tr, texts = row
    for cell, text in zip([cell for cell in tr if cell.tag in _CELLS], texts, strict=True):
        if text and cell.tag != "th" and ((bold := next(cell.iter("b", "strong"), None)) is None or text_of(bold) != text):
            return False
    return True


def table_of(table: Element, shown: list[Row]) -> Table | None:
    """The table of these rows; ``None`` if it shows nothing."""
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    for tr, cells in shown:
        if not header and not rows and _is_header(tr, shown):
            header = cells
        else:
            rows.append(cells)
    caption = table.find("caption")
    said = text_of(caption) if caption is not None else ""
    return Table(header=header, rows=tuple(rows), caption=said or None) if rows or header else None
