"""The model keeps the contract: frozen, typed, and the same after a trip through JSON or pickle."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

from newsparse import Article, Author, Image, Link, List, ListItem, Paragraph, Provenance, Table
from tests.articles import KST, WHOLE, articles
from tests.examples import examples

FIELDS = (
    "title subtitles authors published_at modified_at date_precision timezone_basis publisher section breadcrumbs "
    "tags language description body images lead_image videos copyright access kind updates comment_count related "
    "url source_id provenance removals probability warnings"
).split()


def test_the_contract_s_fields_are_there() -> None:
    assert set(FIELDS) <= set(Article.model_fields)
    assert "text" in Article.model_computed_fields


def test_only_the_title_is_required() -> None:
    article = Article(title="제목")
    assert article.text == ""
    assert article.body == ()
    with pytest.raises(ValidationError):
        Article()  # type: ignore[call-arg]


@settings(max_examples=examples(50))
@given(articles)
def test_any_article_survives_json_pickle_and_copying(article: Article) -> None:
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate(article.model_dump()) == article
    for other in (pickle.loads(pickle.dumps(article)), copy.deepcopy(article)):
        assert other == article
        assert hash(other) == hash(article)
    assert len(str(article)) < 500
    assert len(repr(article)) < 300


def test_str_tells_what_a_reader_wants() -> None:
    for wanted in (WHOLE.title, "한가람", "강마을신문", "2026-08-19T09:10+09:00"):
        assert wanted in str(WHOLE)


def test_json_matches_the_json_schema() -> None:
    schema = Article.model_json_schema(mode="serialization")
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(WHOLE.model_dump_json()))


def test_every_model_is_frozen_and_holds_tuples() -> None:
    for part in _models(WHOLE):
        name = next(iter(type(part).model_fields))
        with pytest.raises(ValidationError, match="frozen"):
            setattr(part, name, None)
        for value in vars(part).values():
            assert not isinstance(value, (list, set, bytearray))


def test_provenance_is_frozen_too() -> None:
    new = Provenance(extractor="X", source="x", raw="x")
    with pytest.raises(TypeError, match="model_copy"):
        WHOLE.provenance["title"] = new  # type: ignore[index]
    for change in ("clear", "popitem", "update", "setdefault", "pop"):
        with pytest.raises(TypeError, match="frozen"):
            getattr(WHOLE.provenance, change)()


def test_the_caller_s_mapping_is_not_kept() -> None:
    given_ = {"title": Provenance(extractor="X", source="x", raw="x")}
    article = Article(title="제목", provenance=given_)
    given_.clear()
    assert "title" in article.provenance


def test_text_joins_units_with_one_blank_line() -> None:
    assert WHOLE.text.split("\n\n") == [
        "강마을시는 19일 새 도서관을 연다고 밝혔다.", "밤에도 읽는다", "책은 밤에 더 잘 읽힌다.", "누구나 오시라.",
        "열람석 300석", "1층 100석", "주차 40면", "층 | 시설", "1 | 열람실", "2 | 강당", "밤이\n  깊다", "문의는 대표 전화로.",
    ]  # fmt: skip


def test_text_has_no_captions_deck_or_byline() -> None:
    for unwanted in ("조감도", "24시간", "한가람", "개관식", "무단전재"):
        assert unwanted not in WHOLE.text


def test_empty_cells_and_items_make_no_empty_units() -> None:
    body = (
        Table(rows=(("", ""), ("a", ""))),
        List(items=(ListItem(children=(List(items=(ListItem(text="b"),)),)),)),
    )
    assert Article(title="x", body=body).text == "a\n\nb"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"title": ""}, "at least 1 character"),
        ({"title": None}, "valid string"),
        ({"published_at": datetime(2026, 1, 1)}, "timezone"),
        ({"published_at": "어제"}, "datetime"),
        ({"url": "/a"}, r"absolute http\(s\) URL"),
        ({"url": "javascript:alert(1)"}, r"absolute http\(s\) URL"),
        ({"url": "http://"}, "host"),
        ({"probability": 1.5}, "less than or equal to 1"),
        ({"probability": float("nan")}, "less than or equal to 1"),
        ({"comment_count": -1}, "greater than or equal to 0"),
        ({"kind": "gossip"}, "'news', 'opinion'"),
        ({"body": [{"type": "poem"}]}, "does not match any of the expected tags"),
        ({"body": [{"type": "paragraph", "text": ""}]}, "at least 1 character"),
        ({"body": [{"type": "heading", "text": "a", "level": 7}]}, "less than or equal to 6"),
    ],
)
def test_wrong_values_are_refused_with_the_reason(values: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Article(**{"title": "제목", **values})


def test_a_lone_surrogate_is_replaced_since_nothing_could_write_it() -> None:
    article = Article(title="a\ud83db", body=(Paragraph(text="\udc00"),))
    assert article.title == "a�b"
    assert article.text == "�"
    assert article.model_dump_json()


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("HTTP://a.example/X", "http://a.example/X"),
        (" https://a.example/a b ", "https://a.example/a%20b"),
        ('https://a.example/"><i>', "https://a.example/%22%3E%3Ci%3E"),
        ("https://a.example/a\nb", "https://a.example/a%0Ab"),
        ("https://a.example/가?q=나|{}", "https://a.example/가?q=나|{}"),
    ],
)
def test_addresses_are_kept_but_made_safe(given_: str, kept: str) -> None:
    assert Link(text="", url=given_).url == kept
    assert Link(text="", url=kept).url == kept


def test_a_moment_keeps_its_offset_and_loses_its_zone_s_name() -> None:
    seoul = Article(title="x", published_at=datetime(2026, 8, 19, 9, tzinfo=ZoneInfo("Asia/Seoul")))
    assert seoul.published_at == datetime(2026, 8, 19, 9, tzinfo=KST)
    assert seoul.published_at is not None
    assert seoul.published_at.isoformat() == "2026-08-19T09:00:00+09:00"


def test_a_moment_of_the_hour_that_autumn_repeats_survives_json() -> None:
    twice = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
    article = Article(title="x", published_at=twice)
    assert article.published_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_json_of_a_later_version_still_loads() -> None:
    value = {**json.loads(WHOLE.model_dump_json()), "mood": "glad"}
    assert Article.model_validate(value) == WHOLE


def test_lists_may_nest_as_deep_as_pages_do() -> None:
    nested = List(items=(ListItem(text="leaf"),))
    for _ in range(40):
        nested = List(items=(ListItem(text="x", children=(nested,)),))
    article = Article(title="x", body=(nested,))
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert article.to_markdown().count("leaf") == article.to_html().count("leaf") == 1


def test_small_parts_compare_by_value() -> None:
    assert Author(name="한가람") == Author(name="한가람") != Author(name="한강")
    assert len({Image(url="https://a.example/1"), Image(url="https://a.example/1")}) == 1


def _models(value: object) -> list[BaseModel]:
    if isinstance(value, BaseModel):
        return [value, *(part for one in vars(value).values() for part in _models(one))]
    if isinstance(value, (tuple, list)):
        return [part for one in value for part in _models(one)]
    if isinstance(value, dict):
        return [part for one in value.values() for part in _models(one)]
    return []
