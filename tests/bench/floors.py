"""The floors, and how far the present tree is above them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.bench.accuracy import FAULTS, from_text, measure
from tests.bench.korean import judge, share_right
from tests.bench.speed import measure_speed

FILE = Path(__file__).with_name("floors.toml")
#: Of these a floor states the most that is allowed.
CEILINGS = FAULTS | {"times_lxml", "text_lost"}
#: A ratio to lxml is measured so often, and the least of it taken: what a busy machine adds, it adds to Python code more than to lxml.
_TIMES_MEASURED = 3
#: What is promised of the same pages rendered to text, as ``parse_text`` reads them.
FROM_TEXT = "text_"


@dataclass(frozen=True, slots=True)
class Floor:
    """One promise: ``corpus`` reaches ``limit`` in ``measure``."""

    corpus: str
    measure: str
    limit: float

    def met_by(self, figure: float) -> bool:
        """Whether ``figure`` keeps the promise."""
        return figure <= self.limit if self.measure in CEILINGS else figure >= self.limit

    def __str__(self) -> str:
        return f"{self.corpus} {self.measure} {'<=' if self.measure in CEILINGS else '>='} {self.limit:g}"


def floors() -> list[Floor]:
    """Every floor of ``floors.toml``."""
    stated = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return [Floor(corpus, name, limit) for corpus, limits in stated.items() for name, limit in limits.items()]


def figure_of(floor: Floor, corpora: Path) -> float:
    """What the present tree reaches."""
    corpus = corpora / floor.corpus
    match floor.measure:
        case "times_lxml":
            return min(measure_speed(corpus).times_lxml for _ in range(_TIMES_MEASURED))
        case "fields":
            return share_right(judge(corpus))
        case "errors":
            return measure(corpus).errors
        case name if name.startswith(FROM_TEXT):
            return measure(corpus, reader=from_text).figures[name.removeprefix(FROM_TEXT)]
        case name:
            return measure(corpus).figures[name]
