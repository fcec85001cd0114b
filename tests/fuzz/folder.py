"""Pages of a folder that is no part of the project, through ``parse`` and every export: ``python -m tests.fuzz.folder FOLDER``.

Reads every file below it: html5lib's ``*.dat`` (each ``#data`` is a page) and ``*.test`` (each ``input``), gzipped pages and plain ones. Each is
read by itself, and what is no longer than a fragment also amid a news page. Public collections fit it: html5lib's tests are in the source
distribution of ``html5lib``, payloads of scripts in that of ``lxml`` (``src/lxml/html/tests/hackers-org-data``).
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsparse import Article
from tests.fuzz.exercise import Broken, Case, exercise
from tests.fuzz.run import SLOWEST

_DATA = re.compile(rb"^#data\n(.*?)\n#(?:errors|encoding|script-on|script-off|document)", re.M | re.S)
_NEWS = b"<html><head><title>Pier 2 reopens</title></head><body><h1>Pier 2 reopens</h1><p>The pier opened on Monday.</p>%s<p>Ferries sail again.</p></body></html>"


#: Bytes of the longest fragment.
_FRAGMENT = 20_000


def pages(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of every page; what may be a fragment also stands inside a news page."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for number, data in enumerate(_inputs(path)):
            yield f"{path}#{number}", data
            if len(data) <= _FRAGMENT:
                yield f"{path}#{number} in a page", _NEWS.replace(b"%s", data)


def _inputs(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    if path.suffix == ".dat":
        yield from (match[1] for match in _DATA.finditer(data))
    elif path.suffix == ".test":
        tests = json.loads(data)
        yield from (one["input"].encode("utf-8", "surrogatepass") for each in tests.values() if isinstance(each, list) for one in each if isinstance(one.get("input"), str))
    else:
        yield data


def main() -> int:
    """The command; 1 if anything broke."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    outcomes: Counter[str] = Counter()
    slowest, broken = 0.0, 0
    for name, html in pages(Path(sys.argv[1])):
        begun = time.process_time()
        try:
            outcome = exercise(Case(html))
            outcomes["article" if isinstance(outcome, Article) else type(outcome).__name__] += 1
        except Broken as problem:
            broken += 1
            print(f"{name}: {problem}")
        took = time.process_time() - begun
        slowest = max(slowest, took)
        if took > SLOWEST:
            broken += 1
            print(f"{name}: took {took:.1f} s")
    shown = ", ".join(f"{count:,} {kind}" for kind, count in outcomes.most_common())
    print(f"{sum(outcomes.values()) + broken:,} pages: {shown}; {broken} broken; slowest {slowest:.2f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
