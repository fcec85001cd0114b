"""Readings beside characters, and sentences that a button parts."""

from __future__ import annotations

from newsparse import parse
from tests.invented import SENTENCES, URL, page


def test_a_reading_with_brackets_of_its_own_is_text() -> None:
    ruby = "<p><ruby><rb>東海</rb><rp>（</rp><rt>とうかい</rt><rp>）</rp></ruby>市は" + "橋を冬の嵐の前に建て直すことを決め、費用は積立金から出すと述べた。" * 4 + "</p>"
    assert "東海（とうかい）市は橋を" in parse(page(inside=ruby), URL).text


def test_a_reading_without_brackets_would_be_glued_and_is_left_out() -> None:
    ruby = "<p><ruby>東海<rt>とうかい</rt></ruby>市は" + "橋を冬の嵐の前に建て直すことを決め、費用は積立金から出すと述べた。" * 4 + "</p>"
    assert "東海市は橋を" in parse(page(inside=ruby), URL).text


def test_readings_of_every_word_stay_beside_it() -> None:
    ruby = "<p>" + "<ruby>橋<rp>（</rp><rt>はし</rt><rp>）</rp></ruby>を建て直すことを決めた。" * 40 + "</p>"
    assert "橋を建て直すことを決めた。橋を" in parse(page(inside=ruby), URL).text


def test_a_sentence_goes_on_behind_a_button() -> None:
    html = page().replace(SENTENCES[0], "The council <a href='/b'>of Eastmere</a><span><button></button></span>, which voted on Monday, will rebuild the bridge.", 1)
    article = parse(html, URL)
    assert article.text.startswith("The council of Eastmere, which voted on Monday")
    assert [(link.text, link.start) for link in article.body[0].links] == [("of Eastmere", 12)]  # type: ignore[union-attr]
