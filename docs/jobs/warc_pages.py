"""WARC files to record batches of pages, for the jobs beside this file.

``spark-submit --py-files warc_pages.py ccnews_spark.py …``; Ray sends the folder: ``ray job submit --working-dir docs/jobs …``.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from io import BufferedReader
from typing import Any

import pyarrow as pa
from pyarrow import fs

from newsparse.pipeline.inputs.warc import captures

LARGEST = 20_000_000  # bytes of a page
PIECE = 8_000_000  # bytes of a file that are asked for at once: each is a request to an object store
ROWS, BYTES = 256, 64_000_000  # of a batch, whichever is reached first
GZIP = b"\x1f\x8b"

#: ``fault`` is null for a page; for a record, or a whole file, that cannot be read it says why, and there is no page.
PAGES = pa.schema(
    [
        ("warc", pa.string()),
        ("record_id", pa.string()),
        ("fault", pa.string()),
        ("url", pa.string()),
        ("html", pa.binary()),
        ("charset", pa.string()),
        ("fetched_at", pa.timestamp("us", tz="UTC")),
    ]
)
KEEP = ["warc", "record_id", "fault"]
#: How ``newsparse`` is told which column is what.
COLUMNS: dict[str, Any] = {"charset": "charset", "fetched_at": "fetched_at", "keep": KEEP}


def listed(paths: str, prefix: str = "", suffix: str = "") -> list[str]:
    """The URIs of a list of files, one a line, gzipped or not."""
    with _opened(paths) as stream:
        text = stream.read()
    if text.startswith(GZIP):
        text = gzip.decompress(text)
    return [f"{prefix}{line}{suffix}" for line in text.decode().split()]


def warc_batches(uri: str) -> Iterator[Any]:
    """The pages of a WARC file, a local path or a URI that pyarrow opens (``s3://bucket/key``)."""
    rows: list[dict[str, Any]] = []
    held = 0
    for row in _rows(uri):
        rows.append({"warc": uri, **row})
        held += len(row.get("html") or b"")
        if len(rows) == ROWS or held >= BYTES:
            yield pa.RecordBatch.from_pylist(rows, schema=PAGES)
            rows, held = [], 0
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=PAGES)


def _rows(uri: str) -> Iterator[dict[str, Any]]:
    try:
        with _opened(uri) as stream:
            size = stream.seek(0, 2)
            for entry in captures(stream, size, LARGEST):
                if entry.page:
                    yield {"record_id": entry.record_id, **entry.page._asdict()}
                elif entry.error:
                    told = f"{type(entry.error).__name__}: {entry.error}"
                    yield {"record_id": entry.record_id, "url": entry.url, "fault": told}
    except OSError as error:
        yield {"fault": f"{type(error).__name__}: {error}"}


def _opened(uri: str) -> BufferedReader:
    """A file anywhere."""
    filesystem, path = fs.FileSystem.from_uri(uri) if "://" in uri else (fs.LocalFileSystem(), uri)
    return BufferedReader(filesystem.open_input_file(path), PIECE)
