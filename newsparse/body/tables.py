"""Tables: data tables as rows of cells; tables that only lay out a page are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Table
from newsparse.sources import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.segments import Segment

_MOST_ROWS = 3000


def is_data_table(table: Element) -> bool:
    """Whether a table holds data: several rows of several short cells and no table inside."""
    if table.find(".//table") is not None:
        return False
    rows = list(_rows(table))
    wide = sum(len(row) > 1 for row in rows)
    if wide < 2 or wide * 2 < len(rows):
        return False
    longest = max((len(cell) for row in rows for cell in row), default=0)
    return longest < 1500


def table_of(table: Element, kept: list[Segment]) -> Table | None:
    """The table's rows; ``None`` if it shows nothing."""
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    for tr in _trs(table):
        cells = tuple(text_of(cell) for cell in tr if cell.tag in ("td", "th"))
        if not any(cells):
            continue
        if not header and not rows and all(c.tag == "th" for c in tr if c.tag in ("td", "th")):
            header = cells
        else:
            rows.append(cells)
        if len(rows) >= _MOST_ROWS:
            break
    caption = table.find("caption")
    said = text_of(caption) if caption is not None else ""
    return Table(header=header, rows=tuple(rows), caption=said or None) if rows or header else None


def _trs(table: Element) -> Iterator[Element]:
    return table.iter("tr")


def _rows(table: Element) -> Iterator[list[str]]:
    for tr in _trs(table):
        cells = [text for cell in tr if cell.tag in ("td", "th") and (text := text_of(cell))]
        if cells:
            yield cells
