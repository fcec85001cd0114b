"""Damaged pages through ``parse`` and every export, in chunks.

    python -m tests.fuzz --count 300000 --seed 7 --chunk 10000 --results /tmp/fuzz

Page N of seed S is always the same page: ``--seed S --only N`` reads that one again and says what it does. Each chunk is a process
of its own, so that a crash costs one chunk; its counts are kept in the folder of results, and a chunk that is there is not run again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from tests.fuzz.exercise import Broken, exercise
from tests.fuzz.run import LIMIT, case_of, chunk, summary


def main() -> int:
    """The command; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="pages (1000)")
    parser.add_argument("--seed", type=int, default=0, help="which pages (0)")
    parser.add_argument("--chunk", type=int, metavar="SIZE", help="pages a process; without it all are read in this one")
    parser.add_argument("--start", type=int, default=0, help="number of the first page (0)")
    parser.add_argument("--no-corpora", action="store_true", help="damage the project's own pages only")
    parser.add_argument("--results", type=Path, help="a folder for counts and finds")
    parser.add_argument("--only", type=int, metavar="N", help="read page N alone; --results DIR keeps it there")
    options = parser.parse_args()
    corpora = not options.no_corpora
    if options.results:
        options.results.mkdir(parents=True, exist_ok=True)
    if options.only is not None:
        return _one(options.seed, options.only, corpora, options.results)
    if options.chunk and options.count > options.chunk:
        return _chunks(options)
    found = chunk(options.seed, options.start, options.count, corpora=corpora, finds=options.results)
    if options.results:
        _file(options.results, options.seed, options.start, options.count).write_text(json.dumps(found), encoding="utf-8")
    print(summary([found]))
    return 1 if found["finds"] else 0


def _one(seed: int, number: int, corpora: bool, results: Path | None) -> int:
    case, names = case_of(seed, number, corpora=corpora)
    print(f"page {number} of seed {seed}: {len(case.html):,} long, url={case.url!r}, charset={case.charset!r}, {', '.join(names)}")
    if results:
        html = case.html.encode("utf-8", "surrogatepass") if isinstance(case.html, str) else case.html
        (results / f"{seed}-{number}.html").write_bytes(html)
    try:
        print(repr(exercise(case)))
    except Broken as problem:
        print(f"found: {problem}")
        raise
    return 0


def _chunks(options: argparse.Namespace) -> int:
    results = options.results or Path("/tmp/newsparse-fuzz")
    results.mkdir(parents=True, exist_ok=True)
    done = []
    for start in range(options.start, options.start + options.count, options.chunk):
        size = min(options.chunk, options.start + options.count - start)
        file = _file(results, options.seed, start, size)
        if not file.exists():
            command = [sys.executable, "-m", "tests.fuzz", "--seed", str(options.seed), "--start", str(start), "--count", str(size), "--results", str(results)]
            code = subprocess.run(command + ["--no-corpora"] * options.no_corpora, stdout=subprocess.DEVNULL, check=False).returncode
            if not file.exists():
                file.write_text(json.dumps({"finds": [{"problem": f"the process ended with {code}: over {LIMIT:.0f} s, or a crash", "start": start}]}), encoding="utf-8")
        done.append(json.loads(file.read_text(encoding="utf-8")))
        print(f"{start + size:>9,} {summary(done)}", flush=True)
    return 1 if any(one["finds"] for one in done) else 0


def _file(results: Path, seed: int, start: int, size: int) -> Path:
    return results / f"{seed}-{start:09}-{size}.json"


if __name__ == "__main__":
    sys.exit(main())
