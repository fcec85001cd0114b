"""The words around names: lower case that keeps every character in its place."""

from __future__ import annotations

from time import process_time

from hypothesis import given, strategies as st

from newsparse.grammar.bylines.bywords import BYLINE_END, JOINER, introduction, lowered


@given(st.text(max_size=40))
def test_lowered_keeps_every_place(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_a_letter_that_is_two_in_lower_case_stays() -> None:
    assert lowered("İBy JANE") == "İby jane"


def test_introductions_endings_and_joiners_are_found_in_capitals() -> None:
    opening = introduction("de", lowered("VON Jana Muster"))
    assert opening is not None and opening.end() == 4
    assert introduction("en", lowered("Von Sample")) is None
    written = introduction("de", lowered("Written by Jana Muster"))
    assert written is not None and written.end() == 11
    end = BYLINE_END.search(lowered("Jane Doe Updated at noon"))
    assert end is not None and end.start() == 9
    assert BYLINE_END.search(lowered("Jane Isaac")) is None
    assert [m.start() for m in JOINER.finditer(lowered("Jane Doe AND Jo Roe"))] == [8]


def test_long_hostile_lines_are_searched_in_one_pass() -> None:
    began = process_time()
    for unit in ("by ", "by", " and", ", ", "jan ", "1 "):
        line = lowered(unit * 100_000)
        introduction("de", line)
        BYLINE_END.search(line.replace("jan 1", ""))
    assert process_time() - began < 2
