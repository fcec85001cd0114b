"""Memory of a batch by the size of its input: ``python -m tests.bench.memory [SIZE_MB ...]``.

WARC files of the stated sizes (not compressed, unless ``--gzip``) are made of repeated corpus pages and read by ``newsparse batch``; the peak
resident memory of the calling process and of its workers (sampled, the sum of all) is printed, with records a second.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from itertools import cycle
from pathlib import Path
from uuid import UUID

from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from tests.bench.corpus import corpora_named, pages_of

_EVERY = 0.2  # seconds between samples
_HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def make(path: Path, size: int, corpus: Path, *, packed: bool) -> int:
    """Write a WARC file of at least ``size`` bytes; how many records it has."""
    members = [_member(number, page.html(), page.url, packed) for number, page in enumerate(pages_of(corpus))]
    written = count = 0
    with path.open("wb") as file:
        for member in cycle(members):
            written += file.write(member)
            count += 1
            if written >= size:
                return count
    return count


def _member(number: int, html: bytes, url: str, packed: bool) -> bytes:
    record = WarcRecord()
    record.init_headers(record_type=WarcRecordType.response, record_urn=f"uuid:{UUID(int=number)}".encode())
    record.headers["WARC-Target-URI"] = url
    record.headers["Content-Type"] = "application/http; msgtype=response"
    record.set_bytes_content(_HTTP + html)
    out = BytesIO()
    if packed:
        writer = GzipWriter(out, compression_level=6)
        record.write(writer)
        writer.finish()
    else:
        record.write(out)
    return out.getvalue()


def measure(warc: Path, out: Path, workers: int, rows: int) -> tuple[float, float, float]:
    """Run the batch; seconds, peak megabytes of the calling process, peak megabytes of all processes together."""
    command = [sys.executable, "-m", "newsparse", "batch", str(warc), "-o", str(out)]
    command += ["--workers", str(workers), "--part-rows", str(rows)]
    start = time.monotonic()
    run = subprocess.Popen(command)
    own = together = 0.0
    while run.poll() is None:
        calling = _resident(run.pid)
        own = max(own, calling)
        together = max(together, calling + sum(_resident(pid) for pid in _children(run.pid)))
        time.sleep(_EVERY)
    if run.returncode:
        raise SystemExit(f"the batch failed: {run.returncode}")
    return time.monotonic() - start, own, together


def _resident(pid: int) -> float:
    """Megabytes; 0 of a process that has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    lines = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(lines[0].split()[1]) / 1000 if lines else 0.0


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 2000], metavar="SIZE_MB", help="of the WARC files")
    parser.add_argument("--corpus", default="dev-fundus")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--part-rows", type=int, default=100, help="small enough for the smallest input to have several")
    parser.add_argument("--gzip", action="store_true", help="sizes are those of compressed files")
    options = parser.parse_args()
    (corpus,) = corpora_named([options.corpus])
    print(f"{'input MB':>9}  {'records':>8}  {'a second':>8}  {'caller MB':>9}  {'all MB':>7}")
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            warc = Path(folder) / f"pages.warc{'.gz' if options.gzip else ''}"
            records = make(warc, size * 1_000_000, corpus, packed=options.gzip)
            seconds, own, together = measure(warc, Path(folder) / "out", options.workers, options.part_rows)
        print(f"{size:>9,}  {records:>8,}  {records / seconds:>8.1f}  {own:>9.0f}  {together:>7.0f}", flush=True)


if __name__ == "__main__":
    main()
