"""Spark: a month of CC-NEWS, or any WARC files, to a table of articles.

    spark-submit --py-files docs/jobs/warc_pages.py docs/jobs/ccnews_spark.py PATHS OUT [PREFIX] [SUFFIX]

``PATHS`` lists WARC files, one a line (Common Crawl's own ``warc.paths.gz``). Each is read as ``PREFIX + line + SUFFIX``, which for a
cluster in the data's region are ``s3://anonymous@commoncrawl/`` and ``?region=us-east-1``. ``OUT`` is written as Parquet.

A task reads one file as a stream, parses and writes: no page crosses from one process to another, nothing is shuffled.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from pyspark.sql import SparkSession
from warc_pages import COLUMNS, KEEP, PAGES, listed, warc_batches

from newsparse.arrow import output_schema, parse_batches
from newsparse.engines.spark import struct_type


def articles_of(batches: Iterator[Any]) -> Iterator[Any]:
    """From batches of URIs to batches of articles, on a worker."""
    for batch in batches:
        for uri in batch.column("uri").to_pylist():
            yield from parse_batches(warc_batches(uri), **COLUMNS)


def main(paths: str, out: str, prefix: str = "", suffix: str = "") -> None:
    """The job."""
    spark = (
        SparkSession.builder.appName("ccnews")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.parquet.compression.codec", "zstd")
        .getOrCreate()
    )
    uris = listed(paths, prefix, suffix)
    files = spark.sparkContext.parallelize([(uri,) for uri in uris], len(uris)).toDF("uri string")
    articles = files.mapInArrow(articles_of, struct_type(output_schema(PAGES, KEEP)))
    articles.write.parquet(out)
    counts = ("count(*) rows", "count(error) errors", "count(fault) faults")
    print(spark.read.parquet(out).selectExpr(*counts).first().asDict())


if __name__ == "__main__":
    main(*sys.argv[1:])
