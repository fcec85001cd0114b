"""Speed as a ratio: ``python -m tests.bench.speed [CORPUS ...]``.

Seconds differ between machines, and on one machine between minutes. So processor time is taken, each page is read by
bare lxml and by newsparse in turn, and the medians of a page over several rounds are compared. A round is the whole
corpus: a page that is read twice in a row finds its own strings in caches, which no pipeline does.
"""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median
from time import process_time

import lxml.html

import newsparse
from newsparse import NewsparseError
from tests.bench.corpus import corpora_named, pages_of

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Speed:
    """How long a corpus takes.

    Attributes:
        times_lxml: time of all pages over the time that bare lxml parsing of the same pages takes.
        median_times_lxml: median over pages of the same ratio.
        pages_per_second: on this machine, one process.
        median_ms, p99_ms, slowest_ms: milliseconds a page, on this machine.
        p99_times_lxml: ``p99_ms`` over the median of bare lxml parsing.
        times_trafilatura: how many times as long trafilatura takes, measured against lxml on its own; ``None`` where it was not asked.
    """

    corpus: str
    pages: int
    times_lxml: float
    median_times_lxml: float
    pages_per_second: float
    median_ms: float
    p99_ms: float
    p99_times_lxml: float
    slowest_ms: float
    times_trafilatura: float | None = None


def measure_speed(corpus: Path, rounds: int = ROUNDS) -> Speed:
    """Read the whole corpus ``rounds`` times, each page by lxml and by newsparse in turn."""
    pages = [(page.html(), page.url) for page in pages_of(corpus)]
    _parse(*pages[0])  # imports and compiled patterns are paid once
    turns: list[list[tuple[float, float]]] = [[] for _ in pages]
    for _ in range(rounds):
        for (html, url), taken in zip(pages, turns, strict=True):
            taken.append((seconds(lambda: lxml.html.document_fromstring(html)), seconds(lambda: _parse(html, url))))  # noqa: B023
    lxml_times = [median(bare for bare, _ in taken) for taken in turns]
    own_times = [median(own for _, own in taken) for taken in turns]
    p99 = sorted(own_times)[int(0.99 * (len(own_times) - 1))]
    return Speed(
        corpus=corpus.name,
        pages=len(pages),
        times_lxml=round(sum(own_times) / sum(lxml_times), 2),
        median_times_lxml=round(
            median(own / bare for own, bare in zip(own_times, lxml_times, strict=True)), 2
        ),
        pages_per_second=round(len(pages) / sum(own_times)),
        median_ms=round(1000 * median(own_times), 1),
        p99_ms=round(1000 * p99, 1),
        p99_times_lxml=round(p99 / median(lxml_times), 1),
        slowest_ms=round(1000 * max(own_times), 1),
    )


def beside_trafilatura(speed: Speed, corpus: Path, environments: Path) -> Speed:
    """The speed with how many times as long trafilatura's current release takes, installed in ``environments`` by ``tests.bench.peers``."""
    from tests.bench.peers import (  # which needs this module's neighbours
        ASKED,
        answers_of,
        environment,
        peer_run,
    )

    if "trafilatura" not in ASKED.get(corpus.name, ()):
        return speed
    python, version = environment(environments, "trafilatura")
    pages = list(pages_of(corpus))
    run, _ = peer_run("trafilatura", version, answers_of("trafilatura", python, corpus.name, pages), pages)
    return replace(speed, times_trafilatura=round(run.seconds / run.floor / speed.times_lxml, 1))


def _parse(html: bytes, url: str) -> None:
    with contextlib.suppress(NewsparseError):
        newsparse.parse(html, url=url)


def seconds(work: Callable[[], object]) -> float:
    """Processor time of some work."""
    start = process_time()
    work()
    return process_time() - start


def table(speeds: Iterable[Speed]) -> str:
    """The speeds as aligned text, a corpus a line."""
    rows = [asdict(speed) for speed in speeds]
    heads = list(rows[0])
    lines = [heads, *([str(row[head]) for head in heads] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in lines
    )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", help="names of corpora; all of them by default")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--trafilatura", type=Path, metavar="DIR", help="where tests.bench.peers keeps its environments")
    options = parser.parse_args()
    corpora = corpora_named(options.corpus)
    speeds = [measure_speed(corpus, options.rounds) for corpus in corpora]
    if options.trafilatura:
        speeds = [beside_trafilatura(s, corpus, options.trafilatura) for s, corpus in zip(speeds, corpora, strict=True)]
    print(json.dumps([asdict(speed) for speed in speeds], indent=1) if options.json else table(speeds))


if __name__ == "__main__":
    main()
