"""Required literals: what they are read off, that texts without them do not match, and that the table is of this tree."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings, strategies as st

from newsparse import prefilters
from newsparse.regex import DIGIT, FAR, folded, holds_any, regex
from tests.regexes.required import TABLE, late_patterns, required, written


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\s{0,3}photos? by", {"photo"}),
        (r"(?:foto|bild)s?\s?:", {"foto", "bild"}),
        (r"(?:foto|bild)?\s?:", {":"}),
        (r"(?:foto|.{2})x?", set()),
        (r"(?=.*geliefert)\w+", {"geliefert"}),
        (r"(?!geliefert)\w+", set()),
        (r"[Bb]y[Ll]ine", {"byline"}),
        (r"[^x]{2}", set()),
        (r"[가-힣]{2,4}", {FAR}),
        (r"[가-힣a-z]{2,4}", set()),
        (r"Straße", {"strasse"}),
        (r"\d{4}", {DIGIT}),
        (r"(?:\d{4}|-)", {DIGIT, "-"}),
        (r"(?:related articles|related)", {"related"}),
        (r"(?:jan(?:uar)?|März|\d\d)", {"jan", "märz", DIGIT}),
    ],
)
def test_literals_are_read_off_a_pattern(pattern: str, literals: set[str]) -> None:
    assert required(pattern, re.IGNORECASE) == literals


def test_a_text_without_them_is_answered_as_by_the_pattern_and_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    one, wording = regex(r"(?:Foto|Bild)\s?:"), r"(?:Foto|Bild)\s?:"
    monkeypatch.setitem(prefilters.REQUIRED, prefilters.key_of(wording, 0), "bild\nfoto")
    text = "Am Ufer stehen drei Weiden."
    assert one.match(text) is None and one.fullmatch(text) is None and one.search(text) is None
    assert list(one.finditer(text)) == [] and one.findall(text) == []
    assert one.sub("", text) == text and one.subn("", text) == (text, 0) and one.split(text) == [text]
    assert "compiled" not in vars(one)
    assert one.search("Ufer. FOTO: Weide") is None and one.search("Ufer. Foto: Weide")
    assert "compiled" in vars(one)


def test_patterns_and_texts_with_halves_of_characters_are_taken() -> None:
    one = regex("[\ud800-\udfff]{1,9}(?:Foto|Bild)")
    assert one.search("Ufer") is None and one.search("\ud800Foto")


def test_many_texts_without_them_compile_it_after_all(monkeypatch: pytest.MonkeyPatch) -> None:
    one = regex("(?:Foto|Bild) ?:")
    monkeypatch.setitem(prefilters.REQUIRED, prefilters.key_of("(?:Foto|Bild) ?:", 0), "bild\nfoto")
    for _ in range(5000):
        assert one.search("Am Ufer") is None
    assert "compiled" in vars(one)


def test_no_two_letters_that_match_each_other_in_any_case_are_told_apart() -> None:
    alike: dict[str, list[str]] = {}
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if letter.isalpha() and (letter.lower(), letter.upper(), letter.casefold()) != (letter,) * 3:
            for form in {letter.lower(), letter.upper(), letter.casefold(), letter.lower().upper(), letter.upper().lower()}:
                if len(form) == 1:
                    alike.setdefault(form, []).append(letter)
    for form, letters in alike.items():
        whole = re.compile(re.escape(form), re.IGNORECASE)
        for letter in letters:
            if whole.fullmatch(letter):
                assert holds_any((folded(form),), letter), (form, letter)


def test_turkish_letters_without_and_with_a_dot_stand_for_an_i() -> None:
    assert re.match("i", "ı", re.IGNORECASE) and holds_any(("i",), "ı")
    assert re.match("imza", "İmza", re.IGNORECASE) and holds_any(("imza",), "İmza")
    assert re.match("hakkında", "HAKKINDA", re.IGNORECASE) and required("hakkında", re.IGNORECASE) == {"hakkinda"}


_KNOWN = sorted({one for one in late_patterns() if required(*one)})


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_a_pattern_matches_holds_one_of_its_literals(data: st.DataObject) -> None:
    pattern, flags = data.draw(st.sampled_from(_KNOWN))
    text = data.draw(st.from_regex(re.compile(pattern, flags)))
    assert holds_any(tuple(required(pattern, flags)), text)


def test_the_table_is_of_these_patterns() -> None:
    assert TABLE.read_text(encoding="utf-8") == written(), "python -m tests.regexes.required"
