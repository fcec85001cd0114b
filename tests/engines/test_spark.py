"""A real Spark on two cores: articles by ``mapInArrow``, and what is written to a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import newsparse
from newsparse.arrow import ARTICLE_SCHEMA, from_row

pytest.importorskip("pyspark")

from newsparse.engines.spark import parse_frame, struct_type
from tests.engines.pages import expected_rows, table_of

pytestmark = pytest.mark.engine

SOURCE = table_of(60)


@pytest.fixture(scope="module")
def frame(spark: Any) -> Any:
    """The pages, in three partitions."""
    rows = [(row["id"], row["url"], bytearray(row["html"]), "kept") for row in SOURCE.to_pylist()]
    return spark.createDataFrame(rows, "id long, url string, html binary, `odd name` string").repartition(3)


def test_rows_are_those_of_parse_and_moments_keep_instant_and_offset(
    frame: Any, spark: Any, tmp_path: Path
) -> None:
    spark.conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    articles = parse_frame(frame, keep=["id"])
    articles.write.parquet(str(tmp_path / "articles"))
    written = pq.read_table(tmp_path / "articles").sort_by("id")
    assert written.to_pylist() == expected_rows(SOURCE)
    assert written.schema.field("body").type == ARTICLE_SCHEMA.field("body").type
    back = spark.read.parquet(str(tmp_path / "articles"))
    assert back.count() == 60
    assert back.where("error is null").selectExpr("explode(authors) author").select("author.name").count() > 0
    first = next(values for values in written.to_pylist() if values["published_at"])
    html = SOURCE["html"][first["id"]].as_py()
    assert from_row(first) == newsparse.parse(html, first["input_url"])


def test_columns_of_any_name_are_kept_and_options_reach_the_workers(frame: Any) -> None:
    odd = "odd name"
    strict = parse_frame(frame.limit(3), url=None, keep={odd: "mark", "url": "crawled"}, min_probability=1.0)
    table = strict.toArrow()
    assert table.schema.names[:3] == ["mark", "crawled", "input_url"]
    assert set(table["mark"].to_pylist()) == {"kept"}
    assert {error["type"] for error in table["error"].to_pylist()} == {"NotAnArticle"}


def test_a_wrong_column_is_refused_before_the_job(frame: Any) -> None:
    with pytest.raises(newsparse.WrongInput, match="no column 'page'"):
        parse_frame(frame, html="page")
    with pytest.raises(newsparse.WrongInput, match="input_url"):
        parse_frame(frame, keep=["url"])
    with pytest.raises(TypeError, match="min_probabilty"):
        parse_frame(frame, min_probabilty=1.0)


def test_the_schema_is_known_to_spark() -> None:
    from pyspark.sql.types import StructType

    kind = struct_type()
    assert kind.names == ARTICLE_SCHEMA.names
    assert kind["published_at"].dataType.simpleString() == "timestamp"
    assert kind["body"].dataType.elementType.names[0] == "type"
    assert StructType.fromDDL(kind.toDDL()) == kind
