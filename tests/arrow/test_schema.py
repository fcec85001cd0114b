"""The columns of an article in a table: a change of any must raise the version."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pyarrow as pa
import pytest
from pydantic import BaseModel

import newsparse
from newsparse.arrow import ARTICLE_SCHEMA, SCHEMA_VERSION, output_schema
from newsparse.arrow.shapes import columns_of, shape_of

#: What a version of the schema is, one file a version. Once released, a file never changes: a change of the
#: schema raises SCHEMA_VERSION (newsparse/article.py) and writes the next one.
VERSIONS = Path(__file__).parent / "schemas"


def test_the_schema_is_that_of_its_version() -> None:
    columns = "".join(f"{field.name}: {field.type}\n" for field in ARTICLE_SCHEMA)
    assert columns == (VERSIONS / f"{SCHEMA_VERSION}.txt").read_text(encoding="utf-8"), (
        "the schema changed: raise SCHEMA_VERSION and write its file"
    )


def test_the_version_is_the_newest_and_travels_with_the_schema() -> None:
    assert max(int(path.stem) for path in VERSIONS.glob("*.txt")) == int(SCHEMA_VERSION)
    assert ARTICLE_SCHEMA.metadata[b"newsparse.schema_version"].decode() == SCHEMA_VERSION


def test_every_field_of_an_article_has_a_column() -> None:
    fields = {*newsparse.Article.model_fields, *newsparse.Article.model_computed_fields}
    assert fields <= set(ARTICLE_SCHEMA.names)
    assert len(set(ARTICLE_SCHEMA.names)) == len(ARTICLE_SCHEMA.names)


def test_a_moment_has_its_offset_beside_it() -> None:
    assert ARTICLE_SCHEMA.field("published_at").type == pa.timestamp("us", tz="UTC")
    assert ARTICLE_SCHEMA.names.index("published_at_offset") == ARTICLE_SCHEMA.names.index("published_at") + 1


def test_blocks_are_one_struct_with_their_type_first() -> None:
    block = ARTICLE_SCHEMA.field("body").type.value_type
    assert pa.types.is_struct(block)
    assert block.field(0).name == "type"


def test_what_no_table_holds_is_refused_when_the_schema_is_made() -> None:
    class One(BaseModel):
        type: Literal["one"] = "one"
        size: int

    class Other(BaseModel):
        type: Literal["other"] = "other"
        size: str

    with pytest.raises(TypeError, match=r"Other\.size"):
        shape_of(One | Other)
    with pytest.raises(TypeError, match="complex"):
        shape_of(complex)


def test_columns_follow_the_model() -> None:
    class Small(BaseModel):
        name: str
        scores: tuple[float, ...] = ()

    assert [(column.name, column.shape.type) for column in columns_of(Small)] == [
        ("name", pa.string()),
        ("scores", pa.list_(pa.field("element", pa.float64()))),
    ]


def test_kept_columns_stand_first_under_their_own_or_a_new_name() -> None:
    source = pa.schema([("id", pa.int64()), ("url", pa.string()), ("html", pa.binary())])
    schema = output_schema(source, keep=["id"])
    assert schema.names == ["id", *ARTICLE_SCHEMA.names]
    assert schema.metadata == ARTICLE_SCHEMA.metadata
    assert output_schema(source, keep={"url": "crawled"}).names[0] == "crawled"


def test_a_kept_column_must_be_there_and_its_name_free() -> None:
    source = pa.schema(
        [("url", pa.string()), ("html", pa.binary()), ("twice", pa.int8()), ("twice", pa.int8())]
    )
    with pytest.raises(newsparse.WrongInput, match="input_url"):
        output_schema(source, keep=["url"])
    with pytest.raises(newsparse.WrongInput, match="no column"):
        output_schema(source, keep=["id"])
    with pytest.raises(newsparse.WrongInput, match="2 columns"):
        output_schema(source, keep=["twice"])
    with pytest.raises(newsparse.WrongInput, match=r"keep=\['html'\]"):
        output_schema(source, keep="html")
    with pytest.raises(newsparse.WrongInput, match="already"):
        output_schema(source, keep={"url": "html_", "html": "html_"})
