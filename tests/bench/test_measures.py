"""The measures themselves: a benchmark that counts wrongly is worse than none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from newsparse import Article, Author, Image, Paragraph
from tests.bench.documents import with_block
from tests.bench.korean import _captions
from tests.bench.measures import corpus_scores, fold, page_scores, words
from tests.bench.report import PLACES


def article(**fields: object) -> Article:
    return Article(**({"title": "Harbour opens"} | fields))


def test_a_perfect_page_scores_one_everywhere() -> None:
    got = article(
        body=(Paragraph(text="The harbour opened on Monday."), Paragraph(text="Crowds came.")),
        authors=(Author(name="Mina Seo"),),
        published_at=datetime(2024, 5, 3, 9, tzinfo=UTC),
        subtitles=("After ten years",),
        tags=("harbour",),
        images=(Image(url="https://a.example/x.jpg", caption="The pier", credit="Jo Han"),),
        lead_image=Image(url="https://a.example/x.jpg?w=9"),
    )
    gold = {
        "title": "Harbour opens", "authors": ["Mina Seo"], "published": "2024-05-03 09:00:00+00:00",
        "body": "The harbour opened on Monday.\n\nCrowds came.", "subtitle": ["After ten years"],
        "topics": ["Harbour"], "images": [{"caption": "The pier", "credit": "Jo Han"}],
        "lead_image": "https://b.example/y/X.png",
    }  # fmt: skip
    scores = page_scores(gold, got, refused=False)
    assert scores.pop("lost") == 0
    assert set(scores.values()) == {1.0}
    assert len(scores) == 13


def test_a_page_that_was_not_read_counts_for_recall_only() -> None:
    scores = page_scores(
        {"title": "x", "body": "one two three four five", "authors": ["A B"]}, None, refused=True
    )
    assert scores == {"lost": 1, "exact": 0, "word_f1": 0, "body_r": 0, "title": 0, "author_f1": 0}


def test_runs_of_four_words_are_compared_not_words() -> None:
    got = article(body=(Paragraph(text="one two three four six"),))
    scores = page_scores({"body": "one two three four five"}, got, refused=False)
    assert scores["body_p"] == scores["body_r"] == 0.5
    assert scores["word_f1"] == pytest.approx(0.8)


def test_the_corpus_f1_is_that_of_the_means() -> None:
    figures = corpus_scores([{"body_p": 1.0, "body_r": 0.5}, {"body_r": 0.5}])
    assert figures == {"body_f1": 66.7, "body_p": 100.0, "body_r": 50.0}


@pytest.mark.parametrize(
    ("got", "date", "instant"),
    [
        (datetime(2024, 5, 3, 23, 30, tzinfo=UTC), 1, 1),
        (datetime(2024, 5, 4, 8, 30, tzinfo=timezone(timedelta(hours=9))), 1, 1),
        (datetime(2024, 5, 3, 23, 31, tzinfo=UTC), 1, 0),
        (datetime(2024, 5, 4, 1, 0, tzinfo=UTC), 0, 0),
        (None, 0, 0),
    ],
)
def test_day_and_instant(got: datetime | None, date: int, instant: int) -> None:
    scores = page_scores({"published": "2024-05-03T23:30:00+00:00"}, article(published_at=got), refused=False)
    assert (scores["date"], scores["instant"]) == (date, instant)


def test_gold_without_a_zone_or_without_a_day_is_not_judged_for_it() -> None:
    assert "instant" not in page_scores({"published": "2024-05-03"}, None, refused=False)
    assert "date" not in page_scores({"published": float("nan")}, None, refused=False)


def test_names_count_as_a_set() -> None:
    got = article(authors=(Author(name="MINA SEO"), Author(name="Desk")))
    scores = page_scores({"authors": [{"name": "Mina Seo"}, "Jo Han"]}, got, refused=False)
    assert scores["author_f1"] == 0.5


def test_each_korean_syllable_block_run_is_a_word_and_each_han_character_is() -> None:
    assert words("부산항 2부두, 釜山港") == ["부산항", "2부두", "釜", "山", "港"]


def test_a_non_article_is_judged_by_refusal_alone() -> None:
    assert page_scores({"kind": "listing"}, None, refused=True) == {"refused": 1.0}


def test_a_korean_caption_is_right_with_its_credit_and_without() -> None:
    gold = [{"caption": "▲부두가 열렸다. 사진=부산시 제공", "credit": "부산시"}]
    for caption, right in [
        ("부두가 열렸다.", True),
        ("부두가 열렸다. 사진=부산시 제공", True),
        ("부두가", False),
    ]:
        assert _captions(gold, article(images=(Image(caption=caption),)))[0] is right


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_figures_go_between_the_markers_and_nowhere_else() -> None:
    document = "a\n<!-- figures: begin (command) -->\nold\n<!-- figures: end -->\nb\n"
    once = with_block(document, "figures", "| new |")
    assert once == "a\n<!-- figures: begin (command) -->\n\n| new |\n\n<!-- figures: end -->\nb\n"
    assert with_block(once, "figures", "| new |") == once
    with pytest.raises(ValueError, match="no markers"):
        with_block("a\nb\n", "figures", "| new |")


@pytest.mark.parametrize(("document", "name"), [place[:2] for place in PLACES])
def test_every_place_for_figures_has_markers(document: str, name: str, top: Path) -> None:
    with_block((top / document).read_text(encoding="utf-8"), name, "")
