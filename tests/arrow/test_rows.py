"""An article becomes a row and is read back as it was."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings

import newsparse
from newsparse import Article, Image, List, ListItem, Paragraph
from newsparse.arrow import ARTICLE_SCHEMA, error_row, from_row, row
from tests.articles import WHOLE, articles, lists
from tests.examples import examples


def through_arrow(article: Article) -> dict[str, Any]:
    batch = pa.RecordBatch.from_pylist([row(article, "https://a.example/in")], schema=ARTICLE_SCHEMA)
    batch.validate(full=True)
    values: dict[str, Any] = batch.to_pylist()[0]
    return values


@settings(max_examples=examples(60))
@given(articles)
def test_any_article_is_read_back_as_it_was(article: Article) -> None:
    back = from_row(through_arrow(article))
    assert back == article
    for name in ("published_at", "modified_at"):
        one, other = getattr(back, name), getattr(article, name)
        assert (one and one.utcoffset()) == (other and other.utcoffset())


@given(lists)
def test_lists_in_lists_are_read_back_as_they_were(part: List) -> None:
    article = Article(title="x", body=(part,))
    assert from_row(through_arrow(article)).body == (part,)


def test_a_row_has_every_column_in_order() -> None:
    assert list(row(WHOLE)) == list(error_row(ValueError("x"))) == ARTICLE_SCHEMA.names


def test_the_whole_article() -> None:
    values = through_arrow(WHOLE)
    assert values["input_url"] == "https://a.example/in"
    assert values["title"] == "강마을시, 책 10만 권 도서관 연다"
    assert values["published_at"].isoformat() == "2026-08-19T00:10:00+00:00"
    assert values["published_at_offset"] == 540
    assert values["authors"][0]["role"] == "기자"
    assert [block["type"] for block in values["body"]] == [block.type for block in WHOLE.body]
    assert values["text"] == WHOLE.text
    assert {entry["field"] for entry in values["provenance"]} == set(WHOLE.provenance)
    assert values["newsparse_version"] == newsparse.__version__
    assert values["error"] is None


def test_a_nested_item_tells_its_depth_and_its_list() -> None:
    part = List(
        items=(
            ListItem(
                text="fruit", children=(List(ordered=True, items=(ListItem(text="apple"),)), List(items=()))
            ),
            ListItem(text="bread"),
        )
    )
    (block,) = through_arrow(Article(title="x", body=(part,)))["body"]
    told = [(item["depth"], item["starts_list"], item["ordered"], item["text"]) for item in block["items"]]
    assert told == [
        (0, True, False, "fruit"),
        (1, True, True, "apple"),
        (1, True, False, None),
        (0, False, False, "bread"),
    ]


def test_nothing_is_null_that_an_article_knows_to_be_empty() -> None:
    values = through_arrow(Article(title="x"))
    assert values["authors"] == values["body"] == values["provenance"] == []
    assert values["published_at"] is None


def test_an_error_row_names_the_error_and_holds_no_values() -> None:
    values = error_row(newsparse.NotAnArticle("a front page", 0.01), "https://a.example/")
    assert values["error"] == {"type": "NotAnArticle", "message": "a front page (probability 0.01)"}
    assert {name for name, value in values.items() if value is not None} == {
        "input_url",
        "newsparse_version",
        "error",
    }
    with pytest.raises(newsparse.WrongInput, match="a front page"):
        from_row(values)


def test_a_message_that_no_encoder_takes_is_mended() -> None:
    assert error_row(ValueError("bad \ud800"))["error"]["message"] == "bad ?"


def test_a_size_beyond_every_table_is_left_out() -> None:
    article = Article(title="x", lead_image=Image(url="https://a.example/1", width=10**30, height=2))
    assert through_arrow(article)["lead_image"]["width"] is None
    assert from_row(through_arrow(article)).lead_image == Image(url="https://a.example/1", height=2)


def test_rows_of_other_engines_are_understood() -> None:
    values = through_arrow(WHOLE) | {"comment_count": math.nan, "modified_at": None, "own": 1}
    values["published_at"] = values["published_at"].isoformat()
    back = from_row(values)
    assert back.comment_count is None
    assert back.published_at == WHOLE.published_at


def test_a_moment_without_a_zone_is_refused() -> None:
    values = row(WHOLE) | {"published_at": datetime(2026, 1, 1)}
    with pytest.raises(newsparse.WrongInput, match="toArrow"):
        from_row(values)


def test_an_offset_of_half_an_hour_is_kept() -> None:
    moment = datetime.fromisoformat("2026-01-02T03:04:05.000006-03:30")
    back = from_row(through_arrow(Article(title="x", published_at=moment, body=(Paragraph(text="y"),))))
    assert back.published_at is not None
    assert back.published_at.utcoffset() == timedelta(hours=-3, minutes=-30)
    assert back.published_at == moment
