"""What two processes give over one: ``python -m tests.bench.throughput [CORPUS ...]``.

The whole of ``parse_many`` is timed, page transfer and articles' way back included, once its workers are warm, with one
worker and with two in turn, several times; medians count. On a machine that does other work besides, elapsed time says
little; so processor time is shown too: what the pages cost one process alone, and all processes together.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
from dataclasses import asdict, dataclass
from itertools import chain, repeat
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import newsparse
from newsparse import NewsparseError
from tests.bench.corpus import corpora_named, pages_of
from tests.bench.speed import table

ROUNDS = 5
_WARM = 20  # pages a worker reads before the clock starts
_LEAST = 400  # pages a round, the corpus being repeated


@dataclass(frozen=True, slots=True)
class Throughput:
    """Pages a second by the number of processes.

    Attributes:
        alone: by ``parse`` in a loop.
        one, two: by ``parse_many`` with one worker and with two.
        times: ``two`` over ``one``.
        times_alone: ``two`` over ``alone``.
        overhead: processor seconds of ``parse_many`` with two workers, the caller's included, over those of ``parse`` in a loop, less 1.
    """

    corpus: str
    pages: int
    alone: float
    one: float
    two: float
    times: float
    times_alone: float
    overhead: float


def measure(corpus: Path, rounds: int = ROUNDS) -> Throughput:
    """Time the corpus, in turn."""
    pages = [(page.html(), page.url) for page in pages_of(corpus)]
    pages = list(chain.from_iterable(repeat(pages, -(-_LEAST // len(pages)))))
    _alone(pages[:20])
    alone, one, two, ratios, ratios_alone, overheads = [], [], [], [], [], []
    for _ in range(rounds):
        alone_time, alone_cpu = _alone(pages)
        one_time, _ = _many(pages, 1)
        two_time, two_cpu = _many(pages, 2)
        alone.append(len(pages) / alone_time)
        one.append(len(pages) / one_time)
        two.append(len(pages) / two_time)
        ratios.append(one_time / two_time)
        ratios_alone.append(alone_time / two_time)
        overheads.append(two_cpu / alone_cpu - 1)
    return Throughput(
        corpus=corpus.name,
        pages=len(pages),
        alone=round(median(alone), 1),
        one=round(median(one), 1),
        two=round(median(two), 1),
        times=round(median(ratios), 2),
        times_alone=round(median(ratios_alone), 2),
        overhead=round(median(overheads), 3),
    )


def _alone(pages: list[tuple[bytes, str]]) -> tuple[float, float]:
    start, cpu = perf_counter(), process_time()
    for html, url in pages:
        with contextlib.suppress(NewsparseError):
            newsparse.parse(html, url)
    return perf_counter() - start, process_time() - cpu


def _many(pages: list[tuple[bytes, str]], workers: int) -> tuple[float, float]:
    """Seconds, and processor seconds of this process and of its workers; neither counts their start."""
    warm = [pages[0]] * _WARM * workers
    starting = _processor_time(warm, workers)
    stream = newsparse.parse_many(chain(warm, pages), workers=workers, errors="return")
    before = _used()
    for _ in warm:
        next(stream)
    start = perf_counter()
    for _ in stream:
        pass
    return perf_counter() - start, _used() - before - starting


def _processor_time(pages: list[tuple[bytes, str]], workers: int) -> float:
    before = _used()
    for _ in newsparse.parse_many(pages, workers=workers, errors="return"):
        pass
    return _used() - before


def _used() -> float:
    """Processor seconds of this process and of those that it started and that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", default=["dev-fundus", "dev-wcxb"], help="names of corpora")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = [measure(corpus, options.rounds) for corpus in corpora_named(options.corpus)]
    print(json.dumps([asdict(one) for one in found], indent=1) if options.json else table(found))


if __name__ == "__main__":
    main()
