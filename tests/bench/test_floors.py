"""Accuracy and speed stay above ``floors.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.floors import Floor, figure_of, floors


@pytest.mark.slow
@pytest.mark.parametrize("floor", floors(), ids=str)
def test_floor(floor: Floor, corpora: Path) -> None:
    if not (corpora / floor.corpus / "index.jsonl").exists():
        pytest.skip(f"the corpus {floor.corpus} is not there")
    figure = figure_of(floor, corpora)
    print(f"{floor}: {figure}")
    assert floor.met_by(figure), f"{floor.corpus}: {floor.measure} is {figure}, the floor is {floor.limit:g}"


def test_a_floor_can_fail() -> None:
    assert Floor("any", "title", 80).met_by(80.0)
    assert not Floor("any", "title", 80).met_by(79.9)
    assert Floor("any", "lost", 1).met_by(0.9)
    assert not Floor("any", "times_lxml", 4).met_by(4.1)
