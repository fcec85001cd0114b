"""What a process pays before its first article: ``python -m tests.bench.start [--rounds N] [--write-docs]``.

Importing ``newsparse`` is compared with importing what it is built on, lxml and Pydantic with one model; the first parse of a sample with a later
one of the same. Each is done in processes of their own, in turn; processor time, the least of the rounds, since what else a machine does only adds.
What a first parse costs more is loading the engine, patterns that are compiled when a page first needs them, tables and the platforms that are
looked for.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench.corpus import TOP
from tests.bench.documents import markdown, with_block

DOCUMENT = TOP / "docs" / "performance.md"
#: Samples in scripts and of publishers that need other rules.
SAMPLES = ("german-newspaper", "wordpress-news", "ndsoft-newest", "japanese-newspaper")
ROUNDS = 5
_TIMED = "import sys, time; begun = time.process_time()\n{}\nprint(time.process_time() - begun)"
_BUILT_ON = "import lxml.html\nfrom pydantic import BaseModel\nclass Model(BaseModel):\n    number: int"
_PARSES = """
import time, newsparse
page = open({!r}, "rb").read()
for _ in range(3):
    begun = time.process_time()
    newsparse.parse(page)
    print(time.process_time() - begun)
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds of processor time."""

    built_on: float
    imported: float
    first: tuple[tuple[str, float], ...]  # of each sample, over a later parse

    @property
    def times_built_on(self) -> float:
        """Importing ``newsparse`` over importing what it is built on."""
        return self.imported / self.built_on

    @property
    def dearest_first(self) -> float:
        """The dearest first parse over a later one, as a multiple of importing what the package is built on: no matter of the machine."""
        return max(over for _, over in self.first) / self.built_on


def measure_start(rounds: int = ROUNDS, samples: Sequence[str] = SAMPLES) -> Start:
    """The least of several rounds, since what else a machine does only adds; byte code is cached before."""
    built_on, imported = [], []
    first: dict[str, list[float]] = {sample: [] for sample in samples}
    for number in range(rounds + 1):
        bare, package = _seconds(_TIMED.format(_BUILT_ON)), _seconds(_TIMED.format("import newsparse"))
        parsed = {sample: _seconds(_PARSES.format(str(TOP / "samples" / sample / "page.html"))) for sample in samples}
        if number:
            built_on.append(bare[0])
            imported.append(package[0])
            for sample, (once, *later) in parsed.items():
                first[sample].append(once - min(later))
    return Start(
        1000 * min(built_on), 1000 * min(imported), tuple((sample, 1000 * min(spent)) for sample, spent in first.items())
    )


def _seconds(code: str) -> list[float]:
    caching = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120, cwd=TOP, env=caching)
    return [float(line) for line in done.stdout.split()]


def start_table(start: Start) -> str:
    """The table of docs/performance.md."""
    rows = [
        ["import of lxml, and of Pydantic with one model", f"{start.built_on:.0f}", "1.00"],
        ["import of newsparse, these included", f"{start.imported:.0f}", f"{start.times_built_on:.2f}"],
        *([f"first parse over a later one, {sample}", f"{over:.0f}", f"{over / start.built_on:.2f}"] for sample, over in start.first),
    ]
    return markdown(["", "ms", "times the first line"], rows)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write-docs", action="store_true", help="write the table into docs/performance.md")
    options = parser.parse_args()
    table = start_table(measure_start(options.rounds))
    print(table)
    if options.write_docs:
        DOCUMENT.write_text(with_block(DOCUMENT.read_text(encoding="utf-8"), "start", table), encoding="utf-8")


if __name__ == "__main__":
    main()
