"""Every figure, as Markdown: ``python -m tests.bench.report [--write-docs]``.

With ``--write-docs`` the tables go into README.md and docs/ between the markers
``<!-- figures: begin ... -->`` and ``<!-- figures: end -->``, so that no figure is typed by hand.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.accuracy import COLUMNS, CorpusResult, generic, measure
from tests.bench.corpus import TOP, corpora_named
from tests.bench.documents import markdown, with_block
from tests.bench.growth import (
    PICTURE,
    Grown,
    growth_block,
    in_a_fresh_process,
    measure_growth,
    measure_hostile,
)
from tests.bench.korean import judge, share_right
from tests.bench.pictures import draw_growth
from tests.bench.speed import Speed, measure_speed
from tests.bench.stages import stages

_HEADS = {
    "body_f1": "body F1", "body_p": "body precision", "body_r": "body recall", "word_f1": "word F1",
    "author_f1": "authors", "lead_image": "lead image", "caption": "captions", "credit": "credits",
}  # fmt: skip
#: Corpora whose time is told by stage, and the share of a parse from which a stage has a line of its own.
_STAGED = ("dev-fundus", "dev-wcxb")
_SMALLEST_STAGE = 0.05
_BRIEF = ("word_f1", "title", "date", "instant", "author_f1", "lead_image", "refused", "lost")


@dataclass(frozen=True, slots=True)
class Figures:
    """All that was measured in one run."""

    accuracy: Sequence[CorpusResult]
    generic: Sequence[CorpusResult]
    speed: Sequence[Speed]
    korean_fields: float | None
    stages: Mapping[str, Mapping[str, float]]
    growth: Sequence[Grown]
    hostile: Sequence[Grown]


def measure_all() -> Figures:
    """Measure every corpus there is."""
    corpora = corpora_named([])
    korean = [judge(corpus) for corpus in corpora if corpus.name == "dev-ko"]
    return Figures(
        accuracy=[measure(corpus) for corpus in corpora],
        generic=[measure(corpus, reader=generic) for corpus in corpora],
        speed=[measure_speed(corpus) for corpus in corpora],
        korean_fields=share_right(korean[0]) if korean else None,
        stages={corpus.name: stages(corpus) for corpus in corpora if corpus.name in _STAGED},
        growth=in_a_fresh_process(measure_growth),
        hostile=in_a_fresh_process(measure_hostile),
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
    """The first table of docs/performance.md: a corpus a line."""
    heads = ["corpus", "pages", "times lxml", "median of pages", "p99, ms", "p99 / lxml's median", "slowest, ms", "pages/s"]
    rows = [
        [s.corpus, str(s.pages), f"{s.times_lxml:.2f}", f"{s.median_times_lxml:.2f}", f"{s.p99_ms:.1f}",
         f"{s.p99_times_lxml:.1f}", f"{s.slowest_ms:.0f}", str(s.pages_per_second)]
        for s in figures.speed
    ]  # fmt: skip
    note = "Milliseconds and pages a second are of one process of the machine that wrote this table."
    return f"{markdown(heads, rows)}\n\n{note}"


def by_stage(figures: Figures) -> str:
    """The budget in docs/performance.md: multiples of bare lxml parsing by step and field, the dearest first."""
    names: list[str] = []
    for times in figures.stages.values():
        names += [name for name, share in times.items() if share >= _SMALLEST_STAGE and name not in names]
    rows = [[name, *(f"{times.get(name, 0.0):.2f}" for times in figures.stages.values())] for name in names]
    rest = [sum(share for name, share in times.items() if name not in names) for times in figures.stages.values()]
    rows.append(["other fields and steps", *(f"{share:.2f}" for share in rest)])
    rows.append(["all", *(f"{sum(times.values()):.2f}" for times in figures.stages.values())])
    return markdown(["times lxml", *figures.stages], rows)


def by_size(figures: Figures) -> str:
    """How time grows, in docs/performance.md."""
    return growth_block(figures.growth, figures.hostile)


#: Which document gets which table, under the markers of which name.
PLACES: tuple[tuple[str, str, Callable[[Figures], str]], ...] = (
    ("README.md", "figures", brief),
    ("docs/accuracy.md", "figures", full_accuracy),
    ("docs/performance.md", "figures", full_speed),
    ("docs/performance.md", "stages", by_stage),
    ("docs/performance.md", "growth", by_size),
)


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


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--write-docs", action="store_true", help="write the tables into README.md and docs/")
    options = parser.parse_args()
    figures = measure_all()
    for document, name, table_of in PLACES:
        if options.write_docs:
            _write(TOP / document, name, table_of(figures))
        else:
            print(f"{document}, {name}\n\n{table_of(figures)}\n")
    if options.write_docs:
        draw_growth(figures.growth, PICTURE)


def _write(document: Path, name: str, table: str) -> None:
    document.write_text(with_block(document.read_text(encoding="utf-8"), name, table), encoding="utf-8")


if __name__ == "__main__":
    main()
