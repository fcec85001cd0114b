"""Spark: pages of a DataFrame to articles, over ``mapInArrow``.

Needs pyspark: ``pip install 'newsparse[spark]'``, on the workers too.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Unpack

from newsparse.arrow.kernel import Told, asked, parse_batches
from newsparse.arrow.pyarrow import pa
from newsparse.arrow.schema import ARTICLE_SCHEMA
from newsparse.errors import WrongInput
from newsparse.extras import load

types = load("pyspark.sql.types", feature="newsparse.engines.spark", extra="spark")


def parse_frame(df: Any, html: str = "html", url: str | None = "url", **told: Unpack[Told]) -> Any:
    """Read the pages of a Spark ``DataFrame``; the arguments are those of ``newsparse.arrow.parse_batch``.

    Returns:
        A lazy ``DataFrame``, one row a page: the kept columns, then those of ``struct_type()``. No page makes the
        job fail; ``error`` says which were not read and why.

    Raises:
        WrongInput: a column is not there, or a kept name is taken.
    """
    columns, _, _ = asked(html, url, told)
    wanted = [name for name in dict.fromkeys((*columns[:-1], *columns.kept)) if name]
    if absent := [name for name in wanted if name not in df.columns]:
        raise WrongInput(f"there is no column {absent[0]!r}: the columns are {df.columns}")
    fields = [
        types.StructField(new, df.schema[name].dataType, df.schema[name].nullable)
        for name, new in columns.kept.items()
    ]
    read = partial(parse_batches, html=html, url=url, **told)
    return df.select(*wanted).mapInArrow(read, types.StructType([*fields, *struct_type().fields]))


def struct_type(schema: Any = ARTICLE_SCHEMA) -> Any:
    """The ``StructType`` of an Arrow schema, by default an article's."""
    return types.StructType([types.StructField(field.name, _spark(field.type)) for field in schema])


def _spark(kind: Any) -> Any:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if pa.types.is_list(kind):
        return types.ArrayType(_spark(kind.value_type))
    return struct_type(kind)


_PLAIN = {
    pa.string(): types.StringType(),
    pa.bool_(): types.BooleanType(),
    pa.int32(): types.IntegerType(),
    pa.int64(): types.LongType(),
    pa.float64(): types.DoubleType(),
    pa.timestamp("us", tz="UTC"): types.TimestampType(),
}
