"""Tables as Markdown, and where they stand in a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_MARKED = r"(<!-- {name}: begin[^\n]*-->\n).*?(<!-- {name}: end -->)"


def markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows under heads; all columns but the first are set to the right."""
    rule = ["---", *("---:" for _ in heads[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))


def with_block(document: str, name: str, table: str) -> str:
    """The document with ``table`` between its markers of that name."""
    marked = re.compile(_MARKED.format(name=name), re.S)
    if not marked.search(document):
        raise ValueError(f"the document has no markers for {name}")
    return marked.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", document)
