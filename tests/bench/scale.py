"""What many pages cost: ``python -m tests.bench.scale [CORPUS] [--rounds N] [--write-docs]`` prints docs/scale.md's tables.

The corpus' pages are put into a WARC file, which is read, parsed and written to Parquet as the jobs of docs/jobs do it, in
one process. Processor time is taken, stage by stage, and the median of the rounds. All else is computed from that, and
from ``PUBLISHED`` and ``CLUSTER``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import newsparse
from newsparse import NewsparseError
from newsparse.arrow import ARTICLE_SCHEMA, error_row, parse_batches, row
from tests.bench.corpus import TOP, corpora_named, pages_of
from tests.bench.documents import markdown, with_block
from tests.engines.warcs import record, write_warc

sys.path.insert(0, str(TOP / "docs" / "jobs"))
from warc_pages import COLUMNS, warc_batches

DOCUMENT = TOP / "docs" / "scale.md"
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Published:
    """What others say of CC-NEWS; docs/scale.md names who.

    Attributes:
        pages: documents a month.
        files: WARC files a month.
        file_bytes: bytes of one.
    """

    pages: int = 11_700_000
    files: int = 560
    file_bytes: int = 1_072_700_000


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster to compute for.

    Attributes:
        machines, cores: how many, and cores of each.
        gigabits: of each machine's network, a second.
        dollars: of a core for an hour, an assumption.
    """

    machines: int = 10
    cores: int = 16
    gigabits: float = 10.0
    dollars: float = 0.05


@dataclass(frozen=True, slots=True)
class Costs:
    """What a page costs.

    Attributes:
        stages: processor milliseconds of each stage.
        whole_ms: of all of them in one run, as a job does it.
        html, packed, parquet, arrow: bytes a page: as HTML, gzipped in the WARC file, and of its row.
    """

    corpus: str
    pages: int
    articles: int
    stages: dict[str, float]
    whole_ms: float
    html: float
    packed: float
    arrow: float
    parquet: float

    @property
    def rate(self) -> float:
        """Pages a second and core."""
        return 1000 / self.whole_ms


def measure_costs(corpus: Path, rounds: int = ROUNDS) -> Costs:
    """Take every stage's time over a corpus."""
    pages = [(page.html(), page.url) for page in pages_of(corpus)]
    with tempfile.TemporaryDirectory() as name:
        warc = write_warc(Path(name) / "pages.warc.gz", [record(url, html) for html, url in pages])
        out = Path(name) / "articles.parquet"
        batches = list(warc_batches(str(warc)))
        read = _parsed(batches)
        table = _table(read)
        work: dict[str, Callable[[], object]] = {
            "gunzip and read the WARC file": lambda: list(warc_batches(str(warc))),
            "parse": lambda: _parsed(batches),
            "articles to Arrow": lambda: _table(read),
            "write Parquet": lambda: pq.write_table(table, out, compression="zstd"),
            "whole": lambda: _job(warc, out),
        }
        times = {stage: [_ms(do) / len(pages) for _ in range(rounds)] for stage, do in work.items()}
        stages = {stage: median(taken) for stage, taken in times.items()}
        return Costs(
            corpus=corpus.name,
            pages=len(pages),
            articles=sum(isinstance(one, newsparse.Article) for one in read),
            whole_ms=stages.pop("whole"),
            stages=stages,
            html=sum(len(html) for html, _ in pages) / len(pages),
            packed=warc.stat().st_size / len(pages),
            arrow=table.nbytes / len(pages),
            parquet=out.stat().st_size / len(pages),
        )


def _parsed(batches: list[Any]) -> list[newsparse.Article | NewsparseError]:
    read: list[newsparse.Article | NewsparseError] = []
    for batch in batches:
        for values in batch.to_pylist():
            try:
                read.append(newsparse.parse(values["html"], values["url"], fetched_at=values["fetched_at"]))
            except NewsparseError as error:
                read.append(error)
    return read


def _table(read: list[newsparse.Article | NewsparseError]) -> Any:
    rows = [row(one) if isinstance(one, newsparse.Article) else error_row(one) for one in read]
    return pa.Table.from_pylist(rows, schema=ARTICLE_SCHEMA)


def _job(warc: Path, out: Path) -> None:
    batches = parse_batches(warc_batches(str(warc)), **COLUMNS)
    first = next(batches)
    with pq.ParquetWriter(out, first.schema, compression="zstd") as writer:
        writer.write_batch(first)
        for batch in batches:
            writer.write_batch(batch)


def _ms(do: Callable[[], object]) -> float:
    start = process_time()
    do()
    return 1000 * (process_time() - start)


def measured(costs: Costs) -> str:
    """The table of what was measured."""
    total = sum(costs.stages.values())
    rows = [[stage, f"{ms:.2f} ms", f"{100 * ms / total:.0f}%"] for stage, ms in costs.stages.items()]
    rows.append(["**the whole, in one run**", f"**{costs.whole_ms:.2f} ms**", ""])
    sizes = [
        ["a page's HTML", _bytes(costs.html)],
        ["the same in a WARC file, gzipped", _bytes(costs.packed)],
        ["its row in Arrow, in memory", _bytes(costs.arrow)],
        ["its row in Parquet, zstd", _bytes(costs.parquet)],
    ]
    return (
        f"{costs.pages} pages of {costs.corpus} ({costs.articles} are articles), one process: "
        f"**{costs.rate:.0f} pages a second and core.**\n\n"
        f"{markdown(['processor time of a page', 'median', 'share'], rows)}\n\n{markdown(['bytes', 'a page'], sizes)}"
    )


def computed(costs: Costs, published: Published, cluster: Cluster) -> str:
    """The tables of what follows from it."""
    million = 1e6 / costs.rate / 3600
    packed = published.files * published.file_bytes
    cores = cluster.machines * cluster.cores
    total = sum(costs.stages.values())
    hours = {
        stage: published.pages * costs.whole_ms * ms / total / 3.6e6 / cores
        for stage, ms in costs.stages.items()
    }
    network = cluster.machines * cluster.gigabits / 8 * 1e9
    out = published.pages * costs.parquet
    each = packed / published.pages  # bytes of a page as CC-NEWS has it
    full = cluster.gigabits / 8 * 1e9 / (costs.rate * each)
    one = [
        ["core hours", f"{million:.1f}"],
        [f"dollars, at {cluster.dollars:.2f} a core hour", f"{million * cluster.dollars:.2f}"],
        ["gigabytes in, gzipped", f"{costs.packed * 1e6 / 1e9:.0f}"],
        ["gigabytes out, Parquet", f"{costs.parquet * 1e6 / 1e9:.1f}"],
    ]
    month = [
        ["pages", f"{published.pages / 1e6:.1f} million"],
        ["WARC files, and bytes", f"{published.files}, {packed / 1e12:.2f} TB"],
        ["core hours", f"{million * published.pages / 1e6:.0f}"],
        [f"time on {cores} cores", _time(sum(hours.values()))],
        ["dollars", f"{million * published.pages / 1e6 * cluster.dollars:.0f}"],
        ["out, Parquet", f"{out / 1e9:.0f} GB"],
    ]
    stages = [
        [
            f"download, at {cluster.machines} x {cluster.gigabits:.0f} Gbit/s",
            _time(packed / network / 3600),
            "network",
        ],
        *([stage, _time(taken), "cores"] for stage, taken in hours.items()),
        ["shuffle", "none", ""],
        ["upload of Parquet", _time(out / network / 3600), "network"],
    ]
    return (
        f"One million pages like these:\n\n{markdown(['', ''], one)}\n\n"
        f"A month of CC-NEWS on {cluster.machines} machines of {cluster.cores} cores:\n\n{markdown(['', ''], month)}\n\n"
        f"What each part would take if nothing else took any:\n\n{markdown(['part', 'time', 'of'], stages)}\n\n"
        f"A machine's network is full when **{full:.0f} cores** share it: each reads {costs.rate * each / 1e6:.1f} MB/s."
    )


def _bytes(size: float) -> str:
    return f"{size / 1000:.1f} kB"


def _time(hours: float) -> str:
    return f"{hours * 60:.0f} min" if hours >= 1 / 60 else f"{hours * 3600:.0f} s"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("corpus", nargs="?", default="dev-fundus")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write-docs", action="store_true", help="write the tables into docs/scale.md")
    options = parser.parse_args()
    (corpus,) = corpora_named([options.corpus])
    costs = measure_costs(corpus, options.rounds)
    blocks = {"measured": measured(costs), "computed": computed(costs, Published(), Cluster())}
    if options.write_docs:
        text = DOCUMENT.read_text(encoding="utf-8")
        for name, block in blocks.items():
            text = with_block(text, name, block)
        DOCUMENT.write_text(text, encoding="utf-8")
    else:
        print("\n\n".join(blocks.values()))


if __name__ == "__main__":
    main()
