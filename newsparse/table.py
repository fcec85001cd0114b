"""Rows as a table of plain text for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.export.terminal import columns_of

_GAP = "  "


def aligned(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A head and rows, columns aligned by what a terminal shows (wide characters count twice), numbers to the right."""
    lines = [list(head)]
    numeric = [True] * len(head)
    for row in rows:
        lines.append([str(cell) for cell in row])
        numeric = [n and not isinstance(cell, str) for n, cell in zip(numeric, row, strict=True)]
    widths = [max(map(columns_of, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        _GAP.join(_padded(*cell) for cell in zip(line, widths, numeric, strict=True)).rstrip() for line in lines
    )


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - columns_of(text))
    return space + text if right else text + space
