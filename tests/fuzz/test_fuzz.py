"""Damaged pages: a few in the contributor's suite, a minute's worth in the build, all that ever broke something in both."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest

import newsparse
from newsparse import GENERIC_ONLY, Extractor, WrongInput, css
from tests.fuzz.exercise import Broken, Case, exercise, exports
from tests.fuzz.mutate import LONGEST, MUTATIONS
from tests.fuzz.pages import finds
from tests.fuzz.run import SLOWEST, case_of, chunk, summary
from tests.fuzz.texts import hunt
from tests.invented import URL, page, read


@pytest.mark.parametrize("path", finds(), ids=lambda path: path.stem)
@pytest.mark.parametrize("url", [None, URL])
def test_what_once_broke_is_read(path: Path, url: str | None) -> None:
    begun = process_time()
    exercise(Case(path.read_bytes(), url))
    assert process_time() - begun < SLOWEST


@pytest.mark.slow
def test_some_damaged_pages() -> None:
    found = chunk(seed=20_260_304, start=0, count=150, corpora=False)
    assert not found["finds"], summary([found])
    assert found["outcomes"]["article"] > 60


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_a_minute_of_damaged_pages(seed: int) -> None:
    found = chunk(seed=seed, start=0, count=2_500)
    assert not found["finds"], summary([found])


@pytest.mark.slow
def test_damaged_texts() -> None:
    outcomes, found, slowest = hunt(seed=20_260_304, count=600, corpora=False)
    assert not found, found[0]
    assert outcomes["article"] > 300
    assert slowest < SLOWEST


def test_a_page_of_a_seed_is_always_the_same() -> None:
    for number in range(40):
        first = case_of(1, number, corpora=False)
        assert first == case_of(1, number, corpora=False)
        assert len(first[0].html) <= LONGEST


def test_every_mutation_is_used() -> None:
    used = {name for number in range(300) for name in case_of(2, number, corpora=False)[1]}
    assert used == {mutation.__name__ for mutation in MUTATIONS}


def test_what_an_export_may_never_hold_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    article = read()
    for markup in ("<script>", "<a href='x'>", '<a href="javascript:x">', '<p onclick="x">', "<img src=x>", '<a href="https://x" onclick="x">'):
        monkeypatch.setattr(type(article), "to_html", lambda _, held=markup: f"<p>{held}</p>")
        with pytest.raises(Broken, match="to_html"):
            exports(article)


@pytest.mark.parametrize("given", ["2026-03-04", 1_700_000_000, datetime.max, datetime.min, datetime(9999, 1, 1, tzinfo=UTC)])
def test_a_moment_at_which_no_page_was_fetched_is_refused(given: object) -> None:
    with pytest.raises(WrongInput, match="fetched_at"):
        newsparse.parse(page(), fetched_at=given)  # type: ignore[arg-type]
    with pytest.raises(WrongInput, match="fetched_at"):
        newsparse.parse_text("Pier 2 reopens\n" + "The pier opened again on Monday. " * 20, fetched_at=given)  # type: ignore[arg-type]


def test_dates_are_counted_back_from_the_first_and_last_moment_that_may_be_given() -> None:
    for year in (1970, 9998):
        newsparse.parse(page(above="<p class=date>999 years ago</p><p class=date>31 December, 23:59</p>"), URL, fetched_at=datetime(year, 1, 1, tzinfo=UTC))


def test_links_nested_in_links_are_read_once() -> None:
    class Post(Extractor):
        hosts = ("eastmere-post.example",)
        related = css(".related")

    html = page(after="<div class=related><a href='/news/other-1'>Ferry line ends" * 1500)
    begun = process_time()
    article = newsparse.parse(html, URL, registry=GENERIC_ONLY.with_extractors(Post))
    assert process_time() - begun < SLOWEST
    assert [link.url for link in article.related] == ["https://www.eastmere-post.example/news/other-1"]
