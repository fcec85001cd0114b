"""Many damaged pages in one process: which pages, how long each took, what was found."""

from __future__ import annotations

import faulthandler
import gc
import random
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsparse import Article
from tests.fuzz.exercise import Broken, Case, exercise
from tests.fuzz.mutate import damaged
from tests.fuzz.pages import address, sources

#: Seconds of processor time that a page may take, and seconds after which a process is given up.
SLOWEST, LIMIT = 2.0, 120.0
#: Pages after which the process has loaded what it needs; megabytes that it may grow from there.
_WARM, MOST_GROWTH = 2_000, 60.0
_CHARSETS = (None, None, None, "utf-8", "euc-kr", "latin-1", "utf-16", "shift_jis", "x", "\x00", "x-user-defined", "utf-7")
_FETCHED = (*(None,) * 40, *(datetime(year, 3, 5, tzinfo=UTC) for year in (1970, *(2026,) * 18, 9998)), datetime(2026, 3, 5), datetime.max)


def case_of(seed: int, number: int, *, corpora: bool = True) -> tuple[Case, tuple[str, ...]]:
    """Page ``number`` of a seed, with how it is passed to ``parse``, and what was done to it."""
    rng = random.Random(f"{seed}:{number}")
    known = sources(seed, corpora)
    source = rng.choice(known)
    html, names = damaged(source.html, rng.choice(known).html, rng)
    as_text = rng.random() < 0.15
    shown: bytes | str = html.decode("utf-8", rng.choice(("replace", "surrogateescape"))) if as_text else html
    return Case(shown, address(rng, source), rng.choice(_CHARSETS), rng.choice(_FETCHED)), names


def chunk(seed: int, start: int, count: int, *, corpora: bool = True, finds: Path | None = None) -> dict[str, Any]:
    """Read pages ``start`` to ``start + count``; counts, times, memory and finds."""
    outcomes: Counter[str] = Counter()
    mutations: Counter[str] = Counter()
    found: list[dict[str, Any]] = []
    sizes: list[int] = []
    slowest, spent, warm, most = (0.0, -1), 0.0, 0.0, 0.0
    for at, number in enumerate(range(start, start + count)):
        case, names = case_of(seed, number, corpora=corpora)
        mutations.update(names)
        sizes.append(len(case.html))
        faulthandler.dump_traceback_later(LIMIT, exit=True)
        begun = time.process_time()
        try:
            outcome = exercise(case)
            kind = "article" if isinstance(outcome, Article) else type(outcome).__name__
        except Broken as problem:
            kind = "broken"
            found.append({"number": number, "problem": str(problem)[:600], "mutations": names})
        took = time.process_time() - begun
        faulthandler.cancel_dump_traceback_later()
        outcomes[kind] += 1
        spent += took
        slowest = max(slowest, (took, number))
        if took > SLOWEST:
            found.append({"number": number, "problem": f"took {took:.2f} s", "mutations": names})
        if finds and found and found[-1]["number"] == number:
            html = case.html.encode("utf-8", "surrogatepass") if isinstance(case.html, str) else case.html
            (finds / f"{seed}-{number}.html").write_bytes(html)
        if at >= _WARM and at % 500 == 0:
            gc.collect()
            memory = resident()
            warm, most = warm or memory, max(most, memory)
    if most - warm > MOST_GROWTH:
        found.append({"number": start, "problem": f"memory grew from {warm:.0f} to {most:.0f} MB", "mutations": ()})
    sizes.sort()
    return {
        "seed": seed, "start": start, "count": count, "outcomes": outcomes, "mutations": mutations, "finds": found, "seconds": spent, "slowest": slowest,
        "median_size": sizes[len(sizes) // 2] if sizes else 0, "memory": (round(warm), round(most)),
    }  # fmt: skip


def resident() -> float:
    """Megabytes that this process holds; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next((line for line in status.read_text().splitlines() if line.startswith("VmRSS")), "VmRSS: 0")
    return int(line.split()[1]) / 1024


def summary(chunks: Sequence[dict[str, Any]]) -> str:
    """Counts of many chunks in a line or two, then every find."""
    outcomes: Counter[str] = Counter()
    for one in chunks:
        outcomes.update(one.get("outcomes", {}))
    total = sum(outcomes.values())
    slowest = max((tuple(one["slowest"]) for one in chunks if "slowest" in one), default=(0.0, -1))
    seconds = sum(one.get("seconds", 0.0) for one in chunks)
    grown = max((one["memory"][1] - one["memory"][0] for one in chunks if "memory" in one), default=0)
    finds = [find for one in chunks for find in one["finds"]]
    shown = ", ".join(f"{count:,} {name}" for name, count in outcomes.most_common())
    lines = [f"{total:,} pages: {shown}; {1000 * seconds / max(1, total):.1f} ms a page, slowest {slowest[0]:.2f} s (page {slowest[1]}), memory grew by {grown} MB at most; {len(finds)} finds"]
    return "\n".join([*lines, *(f"  {find}" for find in finds[:40])])
