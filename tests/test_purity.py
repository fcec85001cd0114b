"""newsparse reads no network, no clock, no environment, and throws no dice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# What deals with many pages and with users may read the outside; what reads one page may not.
OUTSIDE = ("newsparse/cli/", "newsparse/pipeline/", "newsparse/publishers/__main__.py")
IMPURE = {
    "network": re.compile(
        r"^\s*(?:import|from)\s+(?:socket|http\.client|urllib\.request|requests|aiohttp|httpx)\b", re.M
    ),
    "clock": re.compile(r"\b(?:datetime|date)\.(?:now|utcnow|today)\(|\btime\.(?:time|monotonic)(?:_ns)?\("),
    "environment": re.compile(r"\bos\.(?:environ|getenv)\b"),
    "chance": re.compile(r"^\s*(?:import|from)\s+(?:random|secrets)\b|\buuid[14]\b|\burandom\b", re.M),
}


@pytest.mark.parametrize("what", IMPURE)
def test_the_library_reads_no(what: str, top: Path) -> None:
    found = []
    for path in sorted((top / "newsparse").rglob("*.py")):
        name = path.relative_to(top).as_posix()
        if not name.startswith(OUTSIDE):
            found += [f"{name}: {hit[0].strip()}" for hit in IMPURE[what].finditer(path.read_text("utf-8"))]
    assert not found


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("network", "from urllib.request import urlopen"),
        ("clock", "now = datetime.now(UTC)"),
        ("environment", 'os.environ["HOME"]'),
        ("chance", "import random"),
    ],
)
def test_it_would_be_found(what: str, line: str) -> None:
    assert IMPURE[what].search(line)
