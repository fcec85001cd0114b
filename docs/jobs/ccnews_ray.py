"""Ray: a month of CC-NEWS, or any WARC files, to a table of articles.

    ray job submit --working-dir docs/jobs -- python ccnews_ray.py PATHS OUT [PREFIX] [SUFFIX]

The arguments are those of ``ccnews_spark.py``. A task reads one file as a stream and parses it; blocks of articles go to the
task that writes them, and no page leaves the process that read it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import ray
from pyarrow.compute import field
from pyarrow.dataset import dataset
from warc_pages import COLUMNS, listed, warc_batches

from newsparse.arrow import parse_batches


def articles_of(uris: Any) -> Iterator[Any]:
    """From a table of URIs to tables of articles, on a worker."""
    for uri in uris["uri"].to_pylist():
        for batch in parse_batches(warc_batches(uri), **COLUMNS):
            yield pa.Table.from_batches([batch])


def main(paths: str, out: str, prefix: str = "", suffix: str = "") -> None:
    """The job."""
    files = ray.data.from_arrow([pa.table({"uri": [uri]}) for uri in listed(paths, prefix, suffix)])
    articles = files.map_batches(articles_of, batch_size=1, batch_format="pyarrow")
    articles.write_parquet(out, compression="zstd")
    written = dataset(out)
    counts = {name: written.count_rows(filter=field(name).is_valid()) for name in ("error", "fault")}
    print({"rows": written.count_rows(), "errors": counts["error"], "faults": counts["fault"]})


if __name__ == "__main__":
    main(*sys.argv[1:])
