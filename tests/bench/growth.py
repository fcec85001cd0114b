"""How time and memory grow with a page: ``python -m tests.bench.growth [--write-docs]``.

Plain articles of 10 kB to 20 MB, and pages that are made to cost more than their size, each at half and at full
size. Processor time, the least of a few runs. With ``--write-docs`` the plot goes to docs/pictures/growth.svg and the
tables into docs/performance.md.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

import lxml.html

import newsparse
from newsparse import NewsparseError
from tests.bench.corpus import TOP
from tests.bench.documents import markdown, with_block
from tests.bench.grown import HOSTILE, plain
from tests.bench.pictures import draw_growth
from tests.bench.speed import seconds

P = ParamSpec("P")
R = TypeVar("R")

PICTURE = TOP / "docs" / "pictures" / "growth.svg"
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000, 19_900_000)
#: How many of what makes a page hostile it has at full size.
COUNT = 100_000
#: Seconds a page may take on which the least of several runs is still worth waiting for.
_SHORT = 3.0
_RUNS = 3


@dataclass(frozen=True, slots=True)
class Grown:
    """One page: its bytes, the milliseconds that newsparse and bare lxml parsing took, and newsparse on a page half its size."""

    name: str
    size: int
    own_ms: float
    lxml_ms: float
    half_ms: float = 0.0


def in_a_fresh_process(measure: Callable[P, R], *args: P.args, **named: P.kwargs) -> R:
    """What it measures where nothing else is in memory: a full pass of the garbage collector costs what the process holds,
    and a long page brings such passes about."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as alone:
        return alone.submit(measure, *args, **named).result()


@contextlib.contextmanager
def _only_what_is_new() -> Iterator[None]:
    """The collector's full passes leave alone what the process held before: with a whole test run in memory one takes a second."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@_only_what_is_new()
def measure_growth(sizes: Sequence[int] = SIZES) -> list[Grown]:
    """Plain pages, the smallest first."""
    _parse(plain(sizes[0]))  # imports and compiled patterns are paid once
    pages = [plain(size) for size in sizes]
    return [Grown("plain", len(page), _milliseconds(_parse, page), _milliseconds(_floor, page)) for page in pages]


@_only_what_is_new()
def measure_hostile(count: int = COUNT, names: Iterable[str] = HOSTILE) -> list[Grown]:
    """Pages made to cost more than their size, at half and at full size."""
    found = []
    for name in names:
        half, whole = HOSTILE[name](count // 2), HOSTILE[name](count)
        found.append(Grown(
            name, len(whole), _milliseconds(_parse, whole), _milliseconds(_floor, whole), _milliseconds(_parse, half)
        ))  # fmt: skip
    return found


def _milliseconds(work: Callable[[bytes], None], page: bytes) -> float:
    least = seconds(lambda: work(page))
    for _ in range(_RUNS - 1 if least < _SHORT else 0):
        least = min(least, seconds(lambda: work(page)))
    return 1000 * least


def _parse(page: bytes) -> None:
    with contextlib.suppress(NewsparseError):
        newsparse.parse(page, max_bytes=100_000_000)


def _floor(page: bytes) -> None:
    lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(huge_tree=True))


def growth_table(grown: Iterable[Grown]) -> str:
    """Plain pages: milliseconds and ratio by size."""
    rows = [[_bytes(g.size), f"{g.own_ms:.1f}", f"{g.lxml_ms:.1f}", f"{g.own_ms / g.lxml_ms:.1f}"] for g in grown]
    return markdown(["plain page", "ms", "lxml, ms", "times lxml"], rows)


def hostile_table(grown: Iterable[Grown]) -> str:
    """Hostile pages: milliseconds, ratio, and what twice the size costs."""
    rows = [
        [g.name, _bytes(g.size), f"{g.own_ms:.0f}", f"{g.own_ms / g.lxml_ms:.1f}", f"{g.own_ms / g.half_ms:.1f}"] for g in grown
    ]
    return markdown([f"{COUNT:,} of", "page", "ms", "times lxml", "times half of it"], rows)


def _bytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def growth_block(grown: Sequence[Grown], hostile: Sequence[Grown]) -> str:
    """What docs/performance.md shows."""
    return f"{growth_table(grown)}\n\n{hostile_table(hostile)}"


def write_docs(grown: Sequence[Grown], hostile: Sequence[Grown]) -> None:
    """Write the tables and the plot, for which the extra ``bench`` is needed."""
    path = TOP / "docs" / "performance.md"
    path.write_text(with_block(path.read_text(encoding="utf-8"), "growth", growth_block(grown, hostile)), encoding="utf-8")
    draw_growth(grown, PICTURE)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--write-docs", action="store_true", help="write docs/pictures/growth.svg and docs/performance.md")
    options = parser.parse_args()
    grown, hostile = in_a_fresh_process(measure_growth), in_a_fresh_process(measure_hostile)
    if options.write_docs:
        write_docs(grown, hostile)
    else:
        print(growth_block(grown, hostile))


if __name__ == "__main__":
    main()
