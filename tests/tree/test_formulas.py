"""Formulas in MathML are characters in the text, once."""

from __future__ import annotations

from tests.invented import read

MATH = (
    "<math xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow>"
    "<annotation encoding='application/x-tex'>E = mc^2</annotation></semantics></math>"
)
LINE = "The energy of the current beneath the seven pillars follows from the formula {} that each of the engineers knew by heart."


def test_a_formula_is_shown_in_its_line() -> None:
    assert LINE.format("E=mc2") in read(inside=f"<p>{LINE.format(MATH)}</p>").text


def test_a_formula_that_is_drawn_too_is_shown_once() -> None:
    drawn = f"<span class='katex'><span class='katex-mathml'>{MATH}</span><span class='katex-html' aria-hidden='true'>E=mc2</span></span>"
    assert LINE.format("E=mc2") in read(inside=f"<p>{LINE.format(drawn)}</p>").text


def test_a_formula_in_a_box_of_a_script_that_draws_nothing_is_shown() -> None:
    assert LINE.format("E=mc2") in read(inside=f"<p>{LINE.format(f'<span class=katex>{MATH}</span>')}</p>").text


def test_a_fraction_is_no_number() -> None:
    half = "<math><mi>x</mi><mo>=</mo><mfrac>\n<mn>1</mn>\n<mn>2</mn></mfrac></math>"
    assert "x= 1/2 that" in read(inside=f"<p>{LINE.format(half)}</p>").text
