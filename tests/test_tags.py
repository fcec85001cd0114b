"""The article's own tags."""

import time

import pytest
from hypothesis import given, strategies as st

from newsparse import parse
from newsparse.generic.tags import _COMMA, _HASH, _INTERNAL, _TAG_NAME, _TAG_PATH, split_tags

PROSE = "<h1>Mayor opens the new bridge</h1>" + "".join(
    f"<p>Paragraph {n}: the council of Sampleton opened the bridge over the river on Monday, said Jane Doe of the harbour.</p>"
    for n in range(6)
)


def tags(head: str = "", after: str = "", before: str = "") -> tuple[str, ...]:
    return parse(
        f"<html><head><meta property='og:site_name' content='Daily Sample'>{head}</head><body>{before}"
        f"<article><div>{PROSE}</div>{after}</article></body></html>",
        "https://www.dailysample.org/city/1",
    ).tags


def test_keywords_are_parted_at_commas_once_each() -> None:
    assert tags('<meta name="keywords" content="bridge, Jane Doe ,Bridge, One&amp;amp;Only,, river">') == (
        "bridge", "Jane Doe", "One&Only", "river",
    )  # fmt: skip


def test_the_site_and_internal_tokens_are_no_tags() -> None:
    content = "bridge, Daily Sample, dailysample.org, _pay, editors_pick, 20310503, NLP Category: Roads, b, river"
    assert tags(f'<meta name="keywords" content="{content}">') == ("bridge", "river")


def test_standing_keywords_give_way() -> None:
    head = '<meta name="keywords" content="latest headlines, football scores, weather today, lottery numbers">'
    assert tags(head) == ()
    assert tags(head, "<p class='tags'><a href='/tag/bridge'>Bridge</a> <a href='/tag/river'>River</a></p>") == ("Bridge", "River")


def test_an_editors_list_inside_a_padded_one() -> None:
    head = '<meta name="keywords" content="city news, news today, bridge, river">'
    head += '<meta property="article:tag" content="bridge"><meta property="article:tag" content="river">'
    assert tags(head) == ("bridge", "river")


@pytest.mark.parametrize(
    "after",
    [
        "<footer><ul><li><a rel='tag' href='/x/1'>Bridge</a></li><li><a rel='tag' href='/x/2'>Jane Doe</a></li></ul></footer>",
        "<ul class='article-tags'><li><a href='/x/1'>#Bridge</a></li><li><a href='/x/2'><span>#Jane</span> Doe</a></li></ul>",
        "<p><a href='/topics/bridge'>Bridge</a> <a href='/topics/jane-doe'>Jane Doe</a></p>",
        "<div><a href='/city/bridge/'>Bridge</a> <a href='/people-of/jane-doe/'>Jane Doe</a></div>",
    ],
)
def test_shown_tags(after: str) -> None:
    assert tags(after=after) == ("Bridge", "Jane Doe")


@pytest.mark.parametrize(
    "after",
    [
        "<nav><a href='/city/bridge/'>Bridge</a> <a href='/x/jane-doe/'>Jane Doe</a></nav>",
        "<p>We wrote about <a href='/city/bridge/'>Bridge</a> and much else that happened in town on that day.</p>",
        "<p><a rel='category tag' href='/c/bridge'>Bridges</a></p>",
        "<p><a href='/about/'>About</a> <a href='/contact/'>Contact</a></p>",
        "<ul class='related'><li><a href='/2'>Mayor opens the old bridge again</a></li></ul>",
    ],
)
def test_links_that_are_no_tags(after: str) -> None:
    assert tags(after=after) == ()


def test_a_second_cluster_is_not_the_articles() -> None:
    first = "<p><a rel=tag href='/t/1'>Bridge</a></p>"
    assert tags(after=first + "<p>x</p>" * 6 + "<p><a rel=tag href='/t/2'>Circus</a></p>") == ("Bridge",)


def test_hashes_part_as_well() -> None:
    assert split_tags(["#다리 #시장 사퇴 #강"]) == ["", "다리", "시장 사퇴", "강"]


@given(st.lists(st.text(max_size=60), max_size=5))
def test_splitting_only_takes_away(values: list[str]) -> None:
    assert all(isinstance(tag, str) for tag in split_tags(values))


@pytest.mark.parametrize("hostile", ["," * 100_000, "a_" * 50_000, "#a " * 33_000, "0f-" * 33_000, " " * 100_000, "a." * 50_000])
def test_hostile_strings_cost_nothing(hostile: str) -> None:
    started = time.perf_counter()
    split_tags([hostile])
    for pattern in (_HASH, _INTERNAL, _TAG_NAME, _TAG_PATH):
        pattern.search(hostile[:5000])
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_COMMA, "、", "a"), (_HASH, " #a", "a#b"), (_INTERNAL, "editors_pick", "Jane Doe"), (_INTERNAL, "type:story", "a b"),
        (_TAG_NAME, "post-tags", "stage"), (_TAG_PATH, "/tag/x", "/stage/x"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.fullmatch(miss)
    assert pattern is _INTERNAL or not pattern.search(miss)
