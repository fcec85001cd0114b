"""Every figure, as Markdown: ``python -m tests.bench.report [--write-docs]``.

With ``--write-docs`` the tables go into README.md and docs/ between the markers
``<!-- figures: begin ... -->`` and ``<!-- figures: end -->``, so that no figure is typed by hand.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.bench.accuracy import COLUMNS, CorpusResult, measure
from tests.bench.corpus import TOP, corpora_named
from tests.bench.korean import judge, share_right
from tests.bench.speed import Speed, measure_speed

_MARKED = r"(<!-- {name}: begin[^\n]*-->\n).*?(<!-- {name}: end -->)"
_HEADS = {
    "body_f1": "body F1", "body_p": "body precision", "body_r": "body recall", "word_f1": "word F1",
    "author_f1": "authors", "lead_image": "lead image", "caption": "captions", "credit": "credits",
}  # fmt: skip
_BRIEF = ("word_f1", "title", "date", "instant", "author_f1", "lead_image", "refused", "lost")


@dataclass(frozen=True, slots=True)
class Figures:
    """All that was measured in one run."""

    accuracy: Sequence[CorpusResult]
    generic: Sequence[CorpusResult]
    speed: Sequence[Speed]
    korean_fields: float | None


def measure_all() -> Figures:
    """Measure every corpus there is."""
    corpora = corpora_named([])
    korean = [judge(corpus) for corpus in corpora if corpus.name == "dev-ko"]
    return Figures(
        accuracy=[measure(corpus) for corpus in corpora],
        generic=[measure(corpus, generic=True) for corpus in corpora],
        speed=[measure_speed(corpus) for corpus in corpora],
        korean_fields=share_right(korean[0]) if korean else None,
    )


def brief(figures: Figures) -> str:
    """The README's table: accuracy and speed, a corpus a line."""
    times = {speed.corpus: f"{speed.times_lxml:.1f}" for speed in figures.speed}
    heads, rows = _accuracy_rows(figures.accuracy, _BRIEF)
    rows = [[*row, times.get(row[0], "")] for row in rows]
    korean = (
        f" Of the fields of the Korean pages, {figures.korean_fields}% are right."
        if figures.korean_fields
        else ""
    )
    note = (
        "Per cent, but the last column, which is the time over that of bare lxml parsing. These are the pages that "
        f"newsparse was developed on.{korean}"
    )
    return f"{markdown([*heads, 'times lxml'], rows)}\n\n{note}"


def full_accuracy(figures: Figures) -> str:
    """The table of docs/accuracy.md: every measure, with and without extractors."""
    korean = (
        f"\n\nKorean pages, field by field: {figures.korean_fields}% right." if figures.korean_fields else ""
    )
    return (
        f"{markdown(*_accuracy_rows(figures.accuracy, COLUMNS))}{korean}\n\n"
        f"The same by the generic engine alone, without any publisher or platform:\n\n"
        f"{markdown(*_accuracy_rows(figures.generic, COLUMNS))}"
    )


def full_speed(figures: Figures) -> str:
    """The table of docs/performance.md."""
    heads = ["corpus", "pages", "times lxml", "median of pages", "p99, ms", "pages/s"]
    rows = [
        [s.corpus, str(s.pages), f"{s.times_lxml:.2f}", f"{s.median_times_lxml:.2f}", f"{s.p99_ms:.1f}",
         str(s.pages_per_second)]
        for s in figures.speed
    ]  # fmt: skip
    note = "Milliseconds and pages a second are of one process of the machine that wrote this table."
    return f"{markdown(heads, rows)}\n\n{note}"


#: Which document gets which table.
PLACES: dict[str, Callable[[Figures], str]] = {
    "README.md": brief,
    "docs/accuracy.md": full_accuracy,
    "docs/performance.md": full_speed,
}


def with_block(document: str, name: str, table: str) -> str:
    """The document with ``table`` between its markers of that name."""
    marked = re.compile(_MARKED.format(name=name), re.S)
    if not marked.search(document):
        raise ValueError(f"the document has no markers for {name}")
    return marked.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", document)


def _accuracy_rows(
    results: Iterable[CorpusResult], columns: Iterable[str]
) -> tuple[list[str], list[list[str]]]:
    results = list(results)
    shown = [column for column in columns if any(column in result.figures for result in results)]
    rows = [
        [
            result.name,
            str(len(result.pages)),
            *(_cell(result, column) for column in shown),
            str(result.errors),
        ]
        for result in results
    ]
    return ["corpus", "pages", *(_HEADS.get(column, column) for column in shown), "errors"], rows


def _cell(result: CorpusResult, column: str) -> str:
    return f"{result.figures[column]:.1f}" if column in result.figures else ""


def markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    rule = ["---", *("---:" for _ in heads[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--write-docs", action="store_true", help="write the tables into README.md and docs/")
    options = parser.parse_args()
    figures = measure_all()
    for name, table_of in PLACES.items():
        if options.write_docs:
            path = TOP / name
            path.write_text(
                with_block(path.read_text(encoding="utf-8"), "figures", table_of(figures)), encoding="utf-8"
            )
        else:
            print(f"{name}\n\n{table_of(figures)}\n")


if __name__ == "__main__":
    main()
