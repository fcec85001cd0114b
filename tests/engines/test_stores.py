"""A real batch from and to a server that speaks S3, on the loopback address; and from a web server."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsparse.cli import main
from tests.warcs import html, packed, record, url

fsspec = pytest.importorskip("fsspec")
pytest.importorskip("moto")
pytest.importorskip("s3fs")

pytestmark = pytest.mark.engine

BUCKET = "crawls"
RECORDS = 60


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The bucket's file system; the environment leads to the server, for this process and for those that it starts."""
    log = tmp_path_factory.mktemp("moto") / "log"
    with log.open("wb") as told, pytest.MonkeyPatch.context() as patch:
        server = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", "0"], stdout=told, stderr=told)
        try:
            address = _address(log)
            for name, value in {
                "AWS_ENDPOINT_URL": address,
                "AWS_ACCESS_KEY_ID": "testing",
                "AWS_SECRET_ACCESS_KEY": "testing",
                "AWS_DEFAULT_REGION": "us-east-1",
            }.items():
                patch.setenv(name, value)
            made = fsspec.filesystem("s3", skip_instance_cache=True, use_listings_cache=False)
            made.mkdir(BUCKET)
            yield made
        finally:
            server.terminate()
            server.wait()


def _address(log: Path) -> str:
    end = time.monotonic() + 60
    while not (found := re.search(r"Running on (http://127\.0\.0\.1:\d+)", log.read_text(encoding="utf-8"))):
        assert time.monotonic() < end, log.read_text(encoding="utf-8")
        time.sleep(0.05)
    return found[1]


@pytest.fixture(scope="module")
def crawl(store: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same files in the bucket and on this machine: 77 records, 3 of them errors and 1 skipped."""
    folder = tmp_path_factory.mktemp("crawl")
    gone = record(3, http="HTTP/1.1 404 Not Found\r\n")
    (folder / "a.warc.gz").write_bytes(packed(*map(record, range(RECORDS)), gone) + packed(record(99))[:-20])
    (folder / "b.jsonl").write_text("".join(json.dumps({"html": html(n).decode(), "url": url(n)}) + "\n" for n in range(5)) + "{half")
    pq.write_table(pa.table({"html": [html(n) for n in range(5)] + [None], "url": ["https://a.example/"] * 6}), folder / "c.parquet", row_group_size=2)
    (folder / "d.html").write_bytes(html(1))
    (folder / "e.html.gz").write_bytes(packed(html(2)))
    (folder / "_notes.html").write_bytes(b"")
    for path in folder.iterdir():
        store.pipe_file(f"{BUCKET}/crawl/{path.name}", path.read_bytes())
    return folder


def batch(*arguments: str | Path) -> int:
    return main(["batch", *map(str, arguments), "--workers", "1"])


def names(store: Any, out: str) -> list[str]:
    return sorted(path.rpartition("/")[2] for path in store.find(f"{BUCKET}/{out}"))


def rows(store: Any, out: str) -> list[dict[str, Any]]:
    """The rows, in the order of the parts."""
    parts = [f"{BUCKET}/{out}/{name}" for name in names(store, out) if name.startswith("part-")]
    tables = [pq.read_table(pa.BufferReader(store.cat_file(part))) for part in parts]
    return [row for table in tables for row in table.to_pylist()]


def local_rows(out: Path) -> list[dict[str, Any]]:
    return [row for part in sorted(out.glob("part-*")) for row in pq.read_table(part).to_pylist()]


def without_source(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "source": row["source"].rpartition("/")[2]} for row in found]


def test_the_rows_are_those_of_the_same_files_on_this_machine(
    store: Any, crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(crawl, "-o", tmp_path / "here", "--part-rows", "25") == 0
    expected = local_rows(tmp_path / "here")
    assert len(expected) == RECORDS + 1 + 6 + 6 + 2
    capsys.readouterr()
    for inputs, out in (
        (["s3://crawls/crawl/"], "folder"),
        (["s3://crawls/crawl/[ab].*", "s3://crawls/cra*/[c-e].*"], "patterns"),
        ([f"s3://crawls/crawl/{name}" for name in ("a.warc.gz", "b.jsonl", "c.parquet", "d.html", "e.html.gz")], "names"),
    ):
        assert batch(*inputs, "-o", f"s3://crawls/{out}", "--part-rows", "25") == 0
        says = capsys.readouterr().err
        assert "76 records: 72 articles, 3 errors" in says and f"1 skipped (status 404 1) -> s3://crawls/{out}" in says
        assert without_source(rows(store, out)) == without_source(expected)
        assert names(store, out) == ["_manifest.jsonl", *(f"part-{n:06}.parquet" for n in range(3))]
    assert rows(store, "folder")[0]["source"] == "s3://crawls/crawl/a.warc.gz"


def test_from_here_to_the_store_and_back(store: Any, crawl: Path, tmp_path: Path) -> None:
    assert batch(crawl / "a.warc.gz", "-o", "s3://crawls/there", "--format", "jsonl") == 0
    assert len(store.cat_file(f"{BUCKET}/there/part-000000.jsonl").splitlines()) == RECORDS + 1
    assert batch("s3://crawls/crawl/a.warc.gz", "-o", tmp_path / "here") == 0
    assert len(local_rows(tmp_path / "here")) == RECORDS + 1


def test_killed_at_random_moments_and_resumed_it_gives_the_same_rows(store: Any, crawl: Path) -> None:
    command = [sys.executable, "-m", "newsparse", "batch", "s3://crawls/crawl", "--workers", "1", "--part-rows", "7", "-o"]

    def finish(out: str) -> float:
        start = time.monotonic()
        done = subprocess.run([*command, out, "--resume"], capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return time.monotonic() - start

    seconds, chance = finish("s3://crawls/whole"), random.Random(6)
    for _ in range(3):
        run = subprocess.Popen([*command, "s3://crawls/killed", "--resume"], stderr=subprocess.PIPE)
        try:
            run.communicate(timeout=chance.uniform(0.3, 0.9) * seconds)
        except subprocess.TimeoutExpired:
            os.kill(run.pid, signal.SIGKILL)
            run.communicate()
    finish("s3://crawls/killed")
    assert rows(store, "killed") == rows(store, "whole")


def test_what_a_crash_leaves_behind_is_cleared(store: Any, crawl: Path) -> None:
    arguments = ["s3://crawls/crawl/b.jsonl", "-o", "s3://crawls/crashed", "--part-rows", "2"]
    assert batch(*arguments) == 0
    manifest = f"{BUCKET}/crashed/_manifest.jsonl"
    whole, lines = rows(store, "crashed"), store.cat_file(manifest).splitlines(keepends=True)
    store.pipe_file(manifest, b"".join(lines[:2]))
    store.pipe_file(f"{BUCKET}/crashed/.part-000002.parquet.0a1b2c", b"half")
    assert batch(*arguments, "--resume") == 0
    assert rows(store, "crashed") == whole
    assert not [name for name in names(store, "crashed") if name.startswith(".")]


def test_what_changed_is_refused(store: Any, crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store.pipe_file(f"{BUCKET}/changing/x.html", html(1))
    arguments = ["s3://crawls/changing", "-o", "s3://crawls/changed"]
    assert batch(*arguments) == 0
    assert batch(*arguments) == 2
    assert "s3://crawls/changed holds a batch already: go on with it by --resume" in capsys.readouterr().err
    assert batch(*arguments, "--resume") == 0
    assert "nothing is left to do" in capsys.readouterr().err
    store.pipe_file(f"{BUCKET}/changing/x.html", html(1)[::-1])
    assert batch(*arguments, "--resume") == 2
    assert "has changed since the batch was begun" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["s3://crawls/nowhere/*.warc", "-o", "new"], "there is no file of this name"),
        (["s3://no-such-bucket/x.warc", "-o", "new"], "s3://no-such-bucket/x.warc: there is no"),
        (["s3://crawls/crawl/d.html", "-o", "s3://no-such-bucket/out"], "s3://no-such-bucket/out"),
        (["s3://crawls/crawl/d.html", "-o", "s3://crawls/crawl/d.html"], "is a file; -o names a folder"),
        (["s3://crawls/crawl/d.html", "-o", "s3://crawls/crawl"], "all of it lies in the output folder"),
        (["s3://crawls/crawl/d.html", "-o", "s3://crawls"], "all of it lies in the output folder"),
        (["s3://crawls/crawl/d.html", "-o", "https://a.example/out"], "a web server takes no rows"),
        (["nosuch://crawls/x.html", "-o", "new"], "nosuch"),
    ],
)
def test_wrong_use(
    arguments: list[str], says: str, store: Any, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert batch(*arguments) == 2
    assert says in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_store_that_fails_ends_the_run_and_costs_no_record(store: Any, crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is gone between the look at it and its reading, as a store may be for a while."""
    inputs = ["s3://crawls/passing/a.warc.gz", "s3://crawls/passing/b.warc.gz"]
    for name in inputs:
        store.pipe_file(name, packed(*map(record, range(5))))
    from newsparse.pipeline.inputs import entries, find

    one, other = find(inputs)
    store.rm_file(other.path)
    assert len(list(entries(one, 1_000_000))) == 5
    from newsparse import BatchError

    with pytest.raises(BatchError, match=r"s3://crawls/passing/b\.warc\.gz"):
        list(entries(other, 1_000_000))


WARC = packed(*map(record, range(5)))


class Web(BaseHTTPRequestHandler):
    """Serves a WARC file in ranges; as ``/stream`` it does not say how long it is, and knows none."""

    def do_HEAD(self) -> None:  # noqa: N802 - http.server's name
        self.do_GET()

    def do_GET(self) -> None:  # noqa: N802 - http.server's name
        asked, body = self.headers.get("Range"), WARC
        if "gone" in self.path:
            self.send_error(404)
            return
        if "stream" in self.path:
            self.send_response(200)
        elif asked:
            start, _, end = asked.removeprefix("bytes=").partition("-")
            body = WARC[int(start) : int(end) + 1]
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{end}/{len(WARC)}")
        else:
            self.send_response(200)
            self.send_header("Accept-Ranges", "bytes")
        if "stream" not in self.path:
            self.send_header("Content-Length", str(len(body)))
            self.send_header("ETag", '"first"')
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: the test's output is pytest's."""


@pytest.fixture
def web() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Web)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_archive_on_a_web_server(web: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    address = f"{web}/a.warc.gz?key=x*y"  # no pattern: a web server has no folders
    assert batch(address, "-o", tmp_path / "out") == 0
    assert [row["source"] for row in local_rows(tmp_path / "out")] == [address] * 5
    assert '\\"first\\"' in (tmp_path / "out" / "_manifest.jsonl").read_text(encoding="utf-8")
    capsys.readouterr()
    assert batch(f"{web}/stream.warc.gz", "-o", tmp_path / "stream") == 1
    assert "as a whole only, not by ranges; download it" in capsys.readouterr().err
    assert batch(f"{web}/gone.warc.gz", "-o", tmp_path / "gone") == 2
    assert "there is no such file" in capsys.readouterr().err
