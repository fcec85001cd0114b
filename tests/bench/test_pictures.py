"""The pictures show the rows they are given, and are the same each time."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.bench.growth import Grown
from tests.bench.pictures import OURS, draw_accuracy, draw_growth, draw_speed

pytestmark = pytest.mark.slow
pytest.importorskip("matplotlib")


@dataclass
class Measured:
    tool: str
    figures: dict[str, float]
    times_lxml: float = field(default=3.0)


TABLES = {
    "dev-wcxb": [
        Measured("newsparse 1", {"word_f1": 90.0, "title": 80.0, "date": 70.0, "author_f1": 60.0}, 5.0),
        Measured("other 2", {"word_f1": 50.0}, 20.0),
        Measured("fundus 3", {"word_f1": 99.0}),
    ]
}


def test_a_bar_a_tool_and_measure(tmp_path: Path) -> None:
    draw_accuracy(TABLES, tmp_path / "accuracy.svg")
    text = (tmp_path / "accuracy.svg").read_text()
    ElementTree.fromstring(text)
    assert text.count(f"fill: {OURS}") == 4 + 1  # its bars, and the key


def test_the_same_rows_give_the_same_file(tmp_path: Path) -> None:
    draw_speed(TABLES, tmp_path / "one.svg")
    draw_speed(TABLES, tmp_path / "two.svg")
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()


def test_growth_has_a_line_for_newsparse_and_one_for_lxml(tmp_path: Path) -> None:
    draw_growth([Grown("plain", size, size / 1e5, size / 1e6) for size in (10_000, 1_000_000)], tmp_path / "growth.svg")
    text = (tmp_path / "growth.svg").read_text()
    ElementTree.fromstring(text)
    assert f"stroke: {OURS}" in text
