"""Required literals: what they are read off, that texts without them do not match, and that the table is of this tree."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings, strategies as st

from newsparse import prefilters
from newsparse.regex import DIGIT, EAST, FAR, HANGUL, SPACE, Required, begins_with, folded, holds_any, regex
from tests.regexes.required import TABLE, begins, late_patterns, required, row_of, written


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
        (r"[가-힣]{2,4}", {HANGUL}),
        (r"[一-鿿々ヶ]{2,4}", {EAST}),
        (r"[一-鿿가-힣]{2,4}", {FAR}),
        (r"[\U0001f300-\U0001f6ff]", {FAR}),
        (r"[가-힣a-z]{2,4}", set()),
        (r"Straße", {"strasse"}),
        (r"\d{4}", {DIGIT}),
        (r"(?:\d{4}|-)", {DIGIT, "-"}),
        (r"(?:related articles|related)", {"related"}),
        (r"(?:jan(?:uar)?|März|\d\d)", {"jan", "märz", DIGIT}),
    ],
)
def test_literals_are_read_off_a_pattern(pattern: str, literals: set[str]) -> None:
    assert next(iter(required(pattern, re.IGNORECASE)), frozenset()) == literals


def test_each_list_counts() -> None:
    assert required(r"(?:foto|bild)s?: \d") == [{"foto", "bild"}, {DIGIT}, {": "}]
    assert Required(row_of(r"(?:foto|bild)s?: \d")).misses("Foto: Weide", anchored=False)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?:foto|[bB]ild)s?", "bf"),
        (r"\s{0,3}(?:©|\d)", f"©{DIGIT}{SPACE}"),
        (r"(?<=x)[a-c]|[가-힣]", f"abc{HANGUL}"),
        (r"\(?:", ""),
        (r"(?:foto)?", ""),
        (r"[^f]oto", ""),
        (r"\w+", ""),
        (r"[\n\t ]", SPACE),
        (r"[\x00-\x08]", ""),
        (r"(?!f)ß", "s"),
    ],
)
def test_so_is_what_a_match_begins_with(pattern: str, letters: str) -> None:
    assert begins(pattern.replace(r"\(?:", r"(?:\(|)")) == "".join(sorted(letters))


def test_a_text_that_begins_otherwise_is_no_match_but_may_be_found_in() -> None:
    foto = Required(row_of("(?:Foto|Bild): .{1,30}"))
    assert foto.misses("Das Foto: Weide", anchored=True) and not foto.misses("Das Foto: Weide", anchored=False)
    assert not foto.misses("foto: Weide", anchored=True) and foto.misses("Foto Weide", anchored=True)
    one = regex("(?:Foto|Bild): .{1,30}")
    assert one.search("Das Foto: Weide") and one.match("Das Foto: Weide", 4) and one.match("Das Foto: Weide") is None


def test_scripts_are_told_apart() -> None:
    assert holds_any((HANGUL,), "abc 글") and not holds_any((HANGUL,), "（記者）") and not holds_any((HANGUL,), "Ufer")
    assert holds_any((EAST,), "記") and holds_any((EAST,), "カ") and not holds_any((EAST,), "글，")
    assert holds_any((FAR,), "，") and holds_any((FAR,), "😀") and not holds_any((FAR,), "Straße …")


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
                assert begins_with(folded(form)[:1], letter), (form, letter)


def test_turkish_letters_without_and_with_a_dot_stand_for_an_i() -> None:
    assert re.match("i", "ı", re.IGNORECASE) and holds_any(("i",), "ı")
    assert re.match("imza", "İmza", re.IGNORECASE) and holds_any(("imza",), "İmza")
    assert re.match("hakkında", "HAKKINDA", re.IGNORECASE) and required("hakkında", re.IGNORECASE) == [{"hakkinda"}]


_KNOWN = sorted({one for one in late_patterns() if row_of(*one)})


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_a_pattern_matches_holds_one_of_its_literals(data: st.DataObject) -> None:
    pattern, flags = data.draw(st.sampled_from(_KNOWN))
    text = data.draw(st.from_regex(re.compile(pattern, flags)))
    match = re.search(pattern, text, flags)
    assert match and not Required(row_of(pattern, flags)).misses(text, anchored=False)
    if re.match(pattern, text[match.start() :], flags):  # unless it looks at what stands before
        assert not Required(row_of(pattern, flags)).misses(text[match.start() :], anchored=True)


def test_the_table_is_of_these_patterns() -> None:
    assert TABLE.read_text(encoding="utf-8") == written(), "python -m tests.regexes.required"
