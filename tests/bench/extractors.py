"""What extractors add over the engine alone, extractor by extractor: ``python -m tests.bench.extractors [CORPUS ...]``.

Every page is read twice, with all extractors and with none (``GENERIC_ONLY``). A cell is the measure with
extractors, and how far it is from that without, where it is; pages that no extractor claims are in the last line only.
Below the table stands every page on which an extractor does harm.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsparse.table import aligned
from tests.bench.accuracy import PageResult, generic, measure
from tests.bench.corpus import corpora_named
from tests.bench.measures import Scores, corpus_scores

#: The measures that a publisher's file can better, in the order of the columns.
COLUMNS = (
    "exact",
    "word_f1",
    "title",
    "date",
    "instant",
    "author_f1",
    "deck",
    "lead_image",
    "caption",
    "credit",
    "tags",
)
_ALL = "all pages"
_GENERIC = "Generic"
#: A difference smaller than this is not shown, and does no harm.
_LEAST = 0.0005


class Added(NamedTuple):
    """An extractor (or all of them): its pages, and its figures in per cent with and without extractors."""

    extractor: str
    pages: int
    given: Scores
    alone: Scores


class Harm(NamedTuple):
    """A page on which a measure is lower with its extractor than without."""

    extractor: str
    page: str
    measure: str
    given: float
    alone: float


def added(corpora: Iterable[Path]) -> tuple[list[Added], list[Harm]]:
    """A line for each extractor that claims a page, and one for all pages; the pages on which it does harm."""
    pairs = [pair for corpus in corpora for pair in _pairs(corpus)]
    groups: dict[str, list[tuple[PageResult, PageResult]]] = {}
    for given, alone in pairs:
        groups.setdefault(_name(given), []).append((given, alone))
    lines = [_added(name, groups[name]) for name in sorted(groups, key=str.casefold) if name != _GENERIC]
    return [*lines, _added(_ALL, pairs)], [harm for pair in pairs for harm in _harm(*pair)]


def _pairs(corpus: Path) -> Iterator[tuple[PageResult, PageResult]]:
    yield from zip(measure(corpus).pages, measure(corpus, reader=generic).pages, strict=True)


def _name(result: PageResult) -> str:
    return (result.article.extractor or _GENERIC) if result.article else _GENERIC


def _added(name: str, pairs: Sequence[tuple[PageResult, PageResult]]) -> Added:
    return Added(
        name,
        len(pairs),
        corpus_scores([p.scores for p, _ in pairs]),
        corpus_scores([p.scores for _, p in pairs]),
    )


def _harm(given: PageResult, alone: PageResult) -> Iterator[Harm]:
    for column in COLUMNS:
        with_it, without = given.scores.get(column), alone.scores.get(column, 0.0)
        if with_it is not None and with_it < without - _LEAST:
            yield Harm(_name(given), given.page.id, column, with_it, without)


def table(lines: Sequence[Added]) -> str:
    """The lines as aligned text."""
    shown = [column for column in COLUMNS if any(column in line.given for line in lines)]
    rows = ((line.extractor, line.pages, *(_cell(line, column) for column in shown)) for line in lines)
    return aligned(("extractor", "pages", *shown), rows)


def _cell(line: Added, column: str) -> str:
    if column not in line.given:
        return ""
    difference = line.given[column] - line.alone.get(column, 0.0)
    return f"{line.given[column]:.1f}" + (f" {difference:+.1f}" if abs(difference) >= 0.05 else "")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", nargs="*", help="names of corpora; all of them by default")
    parser.add_argument("--json", action="store_true", help="the same as JSON")
    options = parser.parse_args()
    lines, harms = added(corpora_named(options.corpus))
    if options.json:
        print(
            json.dumps(
                {"extractors": [line._asdict() for line in lines], "harm": [h._asdict() for h in harms]},
                indent=1,
            )
        )
        return
    print(table(lines))
    print(f"\n{len(harms)} measures lower with an extractor than without")
    for harm in harms:
        print(
            f"  {harm.extractor} {harm.page}: {harm.measure} {100 * harm.given:.1f}, without {100 * harm.alone:.1f}"
        )


if __name__ == "__main__":
    main()
