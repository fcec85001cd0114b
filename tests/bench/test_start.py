"""What a process pays before its first article."""

from __future__ import annotations

import pytest

from tests.bench.start import DOCUMENT, Start, measure_start, start_table

START = Start(built_on=100.0, imported=150.0, first=(("invented", 60.0), ("another", 80.0)))


def test_times_are_those_of_what_the_package_is_built_on() -> None:
    assert START.times_built_on == 1.5 and START.dearest_first == 0.8


def test_the_table_has_a_line_a_sample() -> None:
    lines = start_table(START).splitlines()
    assert lines[3] == "| import of newsparse, these included | 150 | 1.50 |"
    assert lines[-1] == "| first parse over a later one, another | 80 | 0.80 |"


def test_the_document_says_what_a_start_costs() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert "<!-- start: begin" in text and "first parse over a later one" in text


@pytest.mark.slow
def test_a_start_costs_no_more_than_it_did() -> None:
    start = measure_start()  # aims: 1.4 times for the import, 50 ms for a first parse
    print(start_table(start))
    assert start.times_built_on <= 1.6
    assert start.dearest_first <= 2.0
