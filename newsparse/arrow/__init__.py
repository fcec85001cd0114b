"""Articles as Arrow: one schema, made from ``Article``, and one kernel, ``parse_batch``, for every engine.

Needs pyarrow: ``pip install 'newsparse[arrow]'``.
"""

from newsparse.arrow.kernel import parse_arrays, parse_batch, parse_batches, parse_table
from newsparse.arrow.rows import error_row, from_row, row
from newsparse.arrow.schema import ARTICLE_SCHEMA, SCHEMA_VERSION, output_schema

__all__ = [
    "ARTICLE_SCHEMA",
    "SCHEMA_VERSION",
    "error_row",
    "from_row",
    "output_schema",
    "parse_arrays",
    "parse_batch",
    "parse_batches",
    "parse_table",
    "row",
]
