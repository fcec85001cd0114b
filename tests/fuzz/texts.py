"""Damaged texts through ``parse_text`` and every export: pages as a reader's browser would give them, their lines taken to bits.

    python -m tests.fuzz.texts --count 6000 --seed 1
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from time import process_time

import newsparse
from newsparse import NewsparseError, ParseFailure
from tests.bench.as_text import as_text, style_of
from tests.bench.corpus import TOP, corpora_folder, pages_of
from tests.fuzz import hostile
from tests.fuzz.exercise import Broken, exports
from tests.fuzz.mutate import bit_of

_LONGEST = 12_000
#: What a line may become beside a bit of itself.
_MARKED = ("# {}", "- {}", "> {}", "|{}|", "![x]({})", "[x]({})", "**{}**", "1. {}", "```", "---", "")


def texts(*, corpora: bool) -> list[str]:
    """The samples as text, and with ``corpora`` newspapers and known sites."""
    pages = [(path.parent.name, path.read_bytes()) for path in sorted((TOP / "samples").glob("*/page.html"))]
    folder = corpora_folder() if corpora else None
    if folder is not None:
        for name in ("dev-fundus", "dev-ko", "dev-sites"):
            pages += [(page.id, page.html()) for page in pages_of(folder / name)]
    return [as_text(html, style=style_of(name))[:_LONGEST] for name, html in pages]


def damaged_text(text: str, other: str, rng: random.Random) -> str:
    """Begins late, ends early or has a stretch of another in it; some of its lines are bits, dates, hostile or in another order."""
    lines, others = text.split("\n"), other.split("\n")
    at, begin = rng.randrange(len(lines) + 1), rng.randrange(len(others) + 1)
    lines = rng.choice((lines, lines[at:], lines[:at], lines[:at] + others[begin : begin + 40] + lines[at:]))
    rate = rng.choice((0.02, 0.2, 0.6))
    lines = [_another(line, rng) if rng.random() < rate else line for line in lines]
    if rng.random() < 0.1:
        rng.shuffle(lines)
    return "\n".join(lines)


def _another(line: str, rng: random.Random) -> str:
    kind = rng.randrange(6)
    if kind < 3:
        return bit_of(line, rng)
    if kind == 3:
        return hostile.text(rng)[:3000]
    return rng.choice(_MARKED).replace("{}", rng.choice((line, hostile.text(rng)[:300])))


def exercise_text(text: str, url: str | None) -> str:
    """What came of it: ``article``, or the name of the error.

    Raises:
        Broken: something else than ``NewsparseError`` was raised, or an export holds what it never may.
    """
    try:
        article = newsparse.parse_text(text, url=url)
        exports(article)
    except ParseFailure as error:
        raise Broken(f"ParseFailure: {error.__cause__!r}") from error
    except NewsparseError as error:
        return type(error).__name__
    except Broken:
        raise
    except Exception as error:
        raise Broken(f"raised {error!r}") from error
    return "article"


def hunt(seed: int, count: int, *, corpora: bool) -> tuple[Counter[str], list[tuple[str, str]], float]:
    """Counts of what came of ``count`` texts, what was found (problem, text), and the longest time of one in seconds."""
    whole, rng = texts(corpora=corpora), random.Random(seed)
    outcomes, found, slowest = Counter[str](), list[tuple[str, str]](), 0.0
    for _ in range(count):
        text = damaged_text(rng.choice(whole), rng.choice(whole), rng)
        begun = process_time()
        try:
            outcomes[exercise_text(text, rng.choice((None, "https://post.example/2026/03/04/pier")))] += 1
        except Broken as problem:
            outcomes["broken"] += 1
            found.append((str(problem)[:600], text))
        slowest = max(slowest, process_time() - begun)
    return outcomes, found, slowest


def main() -> int:
    """The command; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.texts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="texts (1000)")
    parser.add_argument("--seed", type=int, default=0, help="which texts (0)")
    options = parser.parse_args()
    outcomes, found, slowest = hunt(options.seed, options.count, corpora=True)
    print(f"{options.count:,} texts: {', '.join(f'{n:,} {name}' for name, n in outcomes.most_common())}; slowest {slowest:.2f} s")
    for problem, text in found:
        print(f"{problem}\n{text}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
