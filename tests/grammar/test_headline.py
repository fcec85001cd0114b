"""Headlines as strings."""

import re
import time

import pytest
from hypothesis import given, strategies as st

from newsparse.grammar.headline import (
    _CLOSE,
    _INVISIBLE,
    _MARK,
    _WORD,
    LONGEST,
    clean_headline,
    cut_site,
    gaps_of,
    headline_key,
    headline_words,
    overlap,
    parts_of,
)  # fmt: skip
from newsparse.grammar.letters import letters_of

NAMES = {"dailysample", "표본일보", "表本新聞"}
TEXT = st.text(max_size=200)


@pytest.mark.parametrize(
    ("stated", "headline"),
    [
        ("Mayor resigns | The Daily Sample", "Mayor resigns"),
        ("Mayor resigns - Politics - Daily Sample", "Mayor resigns"),
        ("Daily Sample: Mayor resigns", "Daily Sample: Mayor resigns"),
        ("Daily Sample - Mayor resigns", "Mayor resigns"),
        ("[표본일보] 시장 사퇴", "시장 사퇴"),
        ("시장 사퇴 < 지역사회 < 기사본문 - 표본일보", "시장 사퇴"),
        ("시장 “사퇴”-정치ㅣ표본일보", "시장 “사퇴”"),
        ("시장 사퇴 :: 표본일보", "시장 사퇴"),
        ("시장 사퇴 (표본일보)", "시장 사퇴"),
        ("灯台の灯り、再び：表本新聞", "灯台の灯り、再び"),
        ("灯台守：最後の夜", "灯台守：最後の夜"),
        ("Mayor - who? - resigns", "Mayor - who? - resigns"),
        ("Win-win for all", "Win-win for all"),
        ("Le maire : « je pars »", "Le maire : « je pars »"),
        ("Daily Sample", "Daily Sample"),
        ("Daily Sample | Daily Sample", "Daily Sample"),
    ],
)
def test_the_site_is_cut_and_nothing_else(stated: str, headline: str) -> None:
    assert cut_site(stated, NAMES) == headline


def test_a_few_words_that_spell_the_host_are_its_name() -> None:
    assert cut_site("Best tires of the year | Samplestone Tires", set(), (), "samplestone") == "Best tires of the year"
    assert cut_site("Best tires of the year | And why", set(), (), "samplestone") == "Best tires of the year | And why"


def test_a_section_is_cut_only_beside_a_name() -> None:
    assert cut_site("Mayor resigns - Politics", set()) == "Mayor resigns - Politics"
    assert cut_site("시장 사퇴-정치", set()) == "시장 사퇴-정치"
    assert cut_site("Mayor resigns - Harbour | Daily Sample", NAMES, {"harbour"}) == "Mayor resigns"


def test_cleaning() -> None:
    assert clean_headline(" A\u200b  B\x1eC &amp;quot;D&amp;quot; ") == 'A B C "D"'
    assert clean_headline("R&D at &T") == "R&D at &T"
    assert clean_headline("کشتی\u200cها \u200cبسته \U0001f469\u200d\U0001f680 a\u200cb") == "کشتی\u200cها بسته \U0001f469\u200d\U0001f680 ab"


def test_keys_fold_setting_not_words() -> None:
    assert headline_key("“Ｍayor’s” – plan!") == headline_key('"Mayor\'s" - plan')
    assert headline_key("Mayor plans") != headline_key("Mayor planned")


def test_overlap() -> None:
    assert overlap("Mayor opens bridge", "Mayor opens bridge") == 1
    assert overlap("東京都知事選が告示", "東京都知事選の告示") > 0.5
    assert overlap("Mayor", "") == 0
    assert overlap("the bridge", "a river") == 0


def test_parts() -> None:
    assert parts_of("A b｜C d") == ["A b", "C d"]
    assert parts_of("one-two 10:30 a/b") == ["one-two 10:30 a/b"]


@given(TEXT)
def test_cleaning_is_idempotent_and_one_line(text: str) -> None:
    once = clean_headline(text)
    assert "\n" not in once
    assert "  " not in once
    if "&" not in once:
        assert clean_headline(once) == once


@given(TEXT, st.sets(st.text(min_size=1, max_size=10)))
def test_a_cut_headline_is_part_of_what_was_stated(text: str, names: set[str]) -> None:
    text = clean_headline(text)
    cut = cut_site(text, names)
    assert cut in text
    assert bool(cut) == bool(text)


@given(st.text(alphabet="abc XY", min_size=3, max_size=30), st.sampled_from(("|", "-", "–", "·", ":", "»", "<")))
def test_a_name_that_was_joined_is_cut_again(headline: str, mark: str) -> None:
    headline = clean_headline(headline)
    if headline_key(headline):
        assert cut_site(f"{headline} {mark} Daily Sample", NAMES) == headline


@given(TEXT, TEXT)
def test_overlap_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert 0 <= overlap(one, other) == overlap(other, one) <= 1


@given(TEXT)
def test_gaps_are_in_order(text: str) -> None:
    bounds = [at for gap in gaps_of(text) for at in gap]
    assert all(0 <= at <= len(text) for at in bounds)


@pytest.mark.parametrize("hostile", ["|" * 100_000, " - " * 33_000, "a-" * 50_000, "((((" * 25_000, "&amp;" * 20_000, "가 " * 50_000])
def test_hostile_strings_cost_nothing(hostile: str) -> None:
    started = time.process_time()
    cut_site(clean_headline(hostile), NAMES, {"x"}, "sample")
    overlap(hostile, hostile[1:])
    parts_of(hostile)
    for pattern in (_WORD, _INVISIBLE, _MARK, _CLOSE):
        pattern.findall(hostile)
    assert time.process_time() - started < 1
    assert len(headline_key(hostile)) <= LONGEST
    assert len(headline_words(hostile)) <= LONGEST


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_WORD, "a", "-"), (_INVISIBLE, "\u200b", "\n"),
        (_MARK, "|", "!"), (_CLOSE, "(", ")"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(miss)


@given(st.text(max_size=60))
def test_letters_are_what_a_pattern_would_keep(text: str) -> None:
    assert letters_of(text) == re.sub(r"[\W_]+", "", text)
