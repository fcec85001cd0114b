"""What two processes give over one: ``python -m tests.bench.throughput [CORPUS ...]``.

The whole of ``parse_many`` is timed, page transfer and the articles' way back included, once its workers have seen the corpus,
with one worker and with two in turn, several times; medians count. On a machine that does other work besides, elapsed time says
little; so the ratio is also computed from processor time, for two processors with nothing else to do: one worker is the
limit when it is alone (the caller has the other processor), two share both processors with the caller.
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
from typing import NamedTuple

import newsparse
from newsparse import NewsparseError
from tests.bench.corpus import corpora_named, pages_of
from tests.bench.speed import table

ROUNDS = 5
_LEAST = 400  # pages a round, the corpus being repeated


@dataclass(frozen=True, slots=True)
class Throughput:
    """Pages a second by the number of processes, and milliseconds of processor time a page.

    Attributes:
        alone, one, two: pages a second by ``parse`` in a loop, by ``parse_many`` with one worker, with two.
        times: ``two`` over ``one``, elapsed.
        worker_ms: of a worker, with two of them.
        caller_ms: of the calling process, with two workers.
        alone_ms: of ``parse`` in a loop.
        computed: ``two`` over ``one``, computed from processor time.
    """

    corpus: str
    pages: int
    alone: float
    one: float
    two: float
    times: float
    alone_ms: float
    worker_ms: float
    caller_ms: float
    computed: float


def measure(corpus: Path, rounds: int = ROUNDS) -> Throughput:
    """Time the corpus, in turn."""
    own = [(page.html(), page.url) for page in pages_of(corpus)]
    pages = list(chain.from_iterable(repeat(own, -(-_LEAST // len(own)))))
    _alone(own)
    alone, one, two = [], [], []
    for _ in range(rounds):
        alone.append(_alone(pages))
        one.append(_many(own, pages, 1))
        two.append(_many(own, pages, 2))
    single, double, caller = median(r.workers for r in one), median(r.workers for r in two), median(r.caller for r in two)
    return Throughput(
        corpus=corpus.name,
        pages=len(pages),
        alone=round(len(pages) / median(r.elapsed for r in alone), 1),
        one=round(len(pages) / median(r.elapsed for r in one), 1),
        two=round(len(pages) / median(r.elapsed for r in two), 1),
        times=round(median(o.elapsed / t.elapsed for o, t in zip(one, two, strict=True)), 2),
        alone_ms=round(1000 * median(r.caller for r in alone) / len(pages), 2),
        worker_ms=round(1000 * double / len(pages), 2),
        caller_ms=round(1000 * caller / len(pages), 2),
        computed=round(2 * single / (double + caller), 2),
    )


class _Run(NamedTuple):
    """Seconds: elapsed, of the calling process, of its workers."""

    elapsed: float
    caller: float
    workers: float


def _alone(pages: list[tuple[bytes, str]]) -> _Run:
    start, cpu = perf_counter(), process_time()
    for html, url in pages:
        with contextlib.suppress(NewsparseError):
            newsparse.parse(html, url)
    return _Run(perf_counter() - start, process_time() - cpu, 0.0)


def _many(own: list[tuple[bytes, str]], pages: list[tuple[bytes, str]], workers: int) -> _Run:
    """A run without its start: each worker's first sight of the corpus is taken off."""
    warm = list(chain.from_iterable(zip(*[own] * workers, strict=True)))  # each page as often as there are workers
    starting = _of_workers(warm, workers)
    stream = newsparse.parse_many(chain(warm, pages), workers=workers, errors="return")
    before = _children()
    for _ in warm:
        next(stream)
    start, cpu = perf_counter(), process_time()
    for _ in stream:
        pass
    return _Run(perf_counter() - start, process_time() - cpu, _children() - before - starting)


def _of_workers(pages: list[tuple[bytes, str]], workers: int) -> float:
    before = _children()
    for _ in newsparse.parse_many(pages, workers=workers, errors="return"):
        pass
    return _children() - before


def _children() -> float:
    """Processor seconds of the processes that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
