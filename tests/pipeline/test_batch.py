"""newsparse batch: one row a record, counts that add up, and a batch that can be stopped anywhere."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq
import pytest

import newsparse
from newsparse.arrow import ARTICLE_SCHEMA, from_row, parse_batch
from newsparse.cli import main
from newsparse.cli.progress import Pace, clock
from newsparse.pipeline.batch.counts import Counts
from newsparse.pipeline.batch.parts import write_part
from tests.invented import SENTENCES, page
from tests.warcs import HTML, MOMENT, html, packed, record, url

IDENTITY = ["source", "record", "record_id", "fetched_at"]


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one input of each format: 12 articles, 3 errors, 2 skipped."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "crawl"
    folder.mkdir()
    (folder / "a.html").write_bytes(html(1))
    (folder / "b.html").write_bytes(b"")
    gone = record(3, http="HTTP/1.1 404 Not Found\r\n")
    picture = record(4, http="HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n")
    whole = packed(record(2), gone, picture, *(record(n) for n in range(5, 10)))
    (folder / "c.warc.gz").write_bytes(whole + packed(record(10))[:-20])
    lines = [json.dumps({"html": html(n).decode(), "url": url(n), "id": n}) for n in range(11, 14)]
    (folder / "d.jsonl").write_text("\n".join([*lines, "{half"]), encoding="utf-8")
    pq.write_table(pa.table({"html": [html(14), html(15)], "url": [url(14), url(15)]}), folder / "e.parquet")
    return tmp_path


def batch(*arguments: str | Path) -> int:
    return main(["batch", *map(str, arguments), "--workers", "1"])


def rows(out: Path) -> list[dict[str, Any]]:
    """The rows, in the order of the parts."""
    if list(out.glob("*.jsonl")) != [out / "_manifest.jsonl"]:
        parts = sorted(out.glob("part-*.jsonl"))
        return [json.loads(line) for part in parts for line in part.read_text(encoding="utf-8").splitlines()]
    return pyarrow.dataset.dataset(sorted(map(str, out.glob("part-*.parquet")))).to_table().to_pylist()


def test_each_record_is_a_row_or_counted_and_the_counts_add_up(crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert batch("crawl", "-o", "out", "--part-rows", "4") == 0
    says = capsys.readouterr().err
    assert "17 records: 12 articles, 3 errors (" in says
    assert "2 skipped (status 404 1, type image 1) -> out" in says
    found = rows(crawl / "out")
    assert [Path(row["source"]).name for row in found] == [
        "a.html", "b.html", *["c.warc.gz"] * 7, *["d.jsonl"] * 4, *["e.parquet"] * 2,
    ]  # fmt: skip
    assert [row["record"] for row in found] == [0, 1, 0, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 0, 1]
    kinds = [row["error"] and row["error"]["type"] for row in found]
    assert [kind for kind in kinds if kind] == ["NotAnArticle", "BrokenRecord", "BrokenRecord"]
    assert [path.name for path in sorted((crawl / "out").iterdir())] == [
        "_manifest.jsonl", "part-000000.parquet", "part-000001.parquet", "part-000002.parquet", "part-000003.parquet",
    ]  # fmt: skip
    schema = pq.read_schema(crawl / "out" / "part-000000.parquet")
    assert schema.names == [*IDENTITY, *ARTICLE_SCHEMA.names]
    assert [schema.field(name).type for name in ARTICLE_SCHEMA.names] == ARTICLE_SCHEMA.types


def test_rows_are_those_of_parse_batch_and_give_back_the_articles(crawl: Path) -> None:
    assert batch("crawl/c.warc.gz", "-o", "out") == 0
    found = rows(crawl / "out")[:6]
    pages = {
        "html": [html(n) for n in (2, *range(5, 10))],
        "url": [url(n) for n in (2, *range(5, 10))],
        "charset": ["utf-8"] * 6,
        "at": [MOMENT] * 6,
    }
    expected = parse_batch(pa.RecordBatch.from_pydict(pages), charset="charset", fetched_at="at").to_pylist()
    assert [{name: row[name] for name in ARTICLE_SCHEMA.names} for row in found] == expected
    assert found[0]["fetched_at"] == MOMENT
    assert found[0]["record_id"].startswith("<urn:uuid:")
    assert from_row(found[0]) == newsparse.parse(html(2), url(2), charset="utf-8", fetched_at=MOMENT)


@pytest.mark.slow
def test_json_lines_hold_the_same_rows(crawl: Path) -> None:
    assert batch("crawl", "-o", "parquet") == batch("crawl", "-o", "jsonl", "--format", "jsonl") == 0
    written = rows(crawl / "jsonl")
    expected = json.loads(json.dumps(rows(crawl / "parquet"), default=lambda moment: moment.isoformat()))
    assert [list(row) for row in written] == [list(row) for row in expected]
    assert _without_nulls(written) == _without_nulls(expected)  # a block has the columns of its type alone


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(part) for name, part in value.items() if part is not None}
    return [_without_nulls(part) for part in value] if isinstance(value, list) else value


def test_what_no_table_holds_becomes_an_error(tmp_path: Path) -> None:
    from newsparse.arrow import row

    article = newsparse.parse(html(1), url(1))
    good = {"source": "a", "record": 0, "record_id": None, "fetched_at": None, **row(article, url(1))}
    bad = {**good, "record": 1, "title": 3}
    with (tmp_path / "part").open("wb") as file:
        assert write_part(file, "parquet", [pickle.dumps(good), pickle.dumps(bad)]) == ["ParseFailure"]
    first, second = pq.read_table(tmp_path / "part").to_pylist()
    assert first["title"] == article.title
    assert second["error"]["type"] == "ParseFailure"
    assert second["record"] == 1


@pytest.mark.slow
def test_a_page_over_the_limit_is_an_error_row(crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (crawl / "big.warc").write_bytes(record(1) + record(2, b"<p>" + bytes(50_000)) + record(3))
    assert batch("big.warc", "-o", "out", "--max-bytes", "40000") == 0
    assert "3 records: 2 articles, 1 error (PageTooLarge 1), 0 skipped" in capsys.readouterr().err


@pytest.mark.parametrize("resume", [False, True])
def test_an_output_that_exists_is_left_alone(resume: bool, crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (crawl / "out").mkdir()
    (crawl / "out" / "thesis.txt").write_text("mine", encoding="utf-8")
    assert batch("crawl", "-o", "out", *["--resume"] * resume) == 2
    assert "not empty and holds no batch" in capsys.readouterr().err
    assert batch("crawl", "-o", "out/thesis.txt", *["--resume"] * resume) == 2
    assert "is a file" in capsys.readouterr().err
    assert [path.name for path in (crawl / "out").iterdir()] == ["thesis.txt"]


@pytest.mark.slow
def test_a_batch_is_not_begun_twice_and_not_continued_with_other_inputs(
    crawl: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch("crawl", "-o", "out") == 0
    before = rows(crawl / "out")
    assert batch("crawl", "-o", "out") == 2
    assert "go on with it by --resume" in capsys.readouterr().err
    assert batch("crawl", "-o", "out", "--resume") == 0
    assert "nothing is left to do; 17 records" in capsys.readouterr().err
    for arguments, says in (
        (["crawl", "--format", "jsonl"], "begun with format parquet, now it is jsonl"),
        (["crawl", "--min-probability", "0.5"], "begun with options"),
        (["crawl/d.jsonl"], "begun with 4 inputs, now there are 1"),
        (["crawl/[ab].html", "crawl/d.jsonl", "crawl/c.warc.gz", "crawl/e.parquet"], "where now stands crawl/d.jsonl; give the same again, in"),
    ):
        assert batch(*arguments, "-o", "out", "--resume") == 2
        assert says in capsys.readouterr().err
    (crawl / "crawl" / "d.jsonl").write_text("{}", encoding="utf-8")
    assert batch("crawl", "-o", "out", "--resume") == 2
    assert "d.jsonl has changed" in capsys.readouterr().err
    manifest = crawl / "out" / "_manifest.jsonl"
    manifest.write_text(manifest.read_text("utf-8").replace('"newsparse": "', '"newsparse": "9.'), encoding="utf-8")
    assert batch("crawl", "-o", "out", "--resume") == 2
    assert "was begun by newsparse 9." in capsys.readouterr().err
    assert rows(crawl / "out") == before


@pytest.mark.slow
def test_a_batch_can_be_resumed_whose_output_lies_in_its_input(crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert batch("crawl", "-o", "crawl/out") == 0
    assert batch("crawl", "-o", "crawl/out", "--resume") == 0
    assert "nothing is left to do" in capsys.readouterr().err


def test_a_batch_runs_in_any_thread(crawl: Path) -> None:
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(batch, "crawl/d.jsonl", "-o", "out").result() == 0


@pytest.mark.slow
def test_a_damaged_manifest_is_said_and_nothing_is_removed(crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert batch("crawl/d.jsonl", "-o", "out", "--part-rows", "1") == 0
    manifest = crawl / "out" / "_manifest.jsonl"
    lines = manifest.read_bytes().splitlines(keepends=True)
    for damaged, says in ((b"".join([*lines[:2], b"{?\n", *lines[3:]]), "line 3 of out/_manifest.jsonl is damaged"), (lines[0][:9], "part-000000.parquet")):
        manifest.write_bytes(damaged)
        assert batch("crawl/d.jsonl", "-o", "out", "--part-rows", "1", "--resume") == 2
        assert says in capsys.readouterr().err
        assert manifest.read_bytes() == damaged
    assert len(rows(crawl / "out")) == 4


@pytest.mark.slow
def test_what_a_crash_leaves_behind_is_cleared_and_done_again(crawl: Path) -> None:
    assert batch("crawl", "-o", "out", "--part-rows", "6") == 0
    out, manifest = crawl / "out", crawl / "out" / "_manifest.jsonl"
    whole = rows(out)
    lines = manifest.read_bytes().splitlines(keepends=True)
    assert len(lines) == 5
    (out / "part-by-part.txt").write_text("mine")
    for kept in (3, 1):
        # The machine went down when the next line was half written and its part had its name already.
        manifest.write_bytes(b"".join(lines[:kept]) + lines[kept][: len(lines[kept]) // 2])
        (out / ".part-000009.parquet.0a1b2c").write_bytes(b"half")
        assert batch("crawl", "-o", "out", "--part-rows", "6", "--resume") == 0
        assert rows(out) == whole
        assert not list(out.glob(".part-*"))
    assert (out / "part-by-part.txt").exists()
    manifest.write_bytes(b"".join(lines[:3]))
    (out / "part-000000.parquet").unlink()
    assert batch("crawl", "-o", "out", "--part-rows", "6", "--resume") == 2  # done, says the manifest, but gone


RULES = """
from newsparse import Extractor, xpath


class Harbour(Extractor):
    hosts = ("{host}",)
    title = xpath("//p")
"""


@pytest.mark.slow
def test_rules_of_a_file_win_in_the_workers_and_hold_for_the_whole_batch(
    crawl: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    host = url(11).split("/")[2].removeprefix("www.")
    (crawl / "my_rules.py").write_text(RULES.format(host=host), encoding="utf-8")
    assert batch("crawl/d.jsonl", "-o", "out", "--with", "my_rules.py") == 0
    articles = [row for row in rows(crawl / "out") if row["error"] is None]
    assert len(articles) == 3
    for row in articles:
        assert {p["source"] for p in row["provenance"] if p["field"] == "title"} == {'xpath("//p")'}
    (crawl / "my_rules.py").write_text(RULES.format(host="other.example"), encoding="utf-8")
    assert batch("crawl/d.jsonl", "-o", "out", "--with", "my_rules.py", "--resume") == 2
    assert "--with" in capsys.readouterr().err
    assert batch("crawl/d.jsonl", "-o", "new", "--with", "no_such_rules.py") == 2
    assert "no_such_rules.py: cannot be imported" in capsys.readouterr().err
    assert not (crawl / "new").exists()


def test_wrong_use(crawl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, says in (
        (["gone.html"], "no such file"),
        (["crawl", "--workers", "0"], "at least 1"),
        (["crawl", "--time-limit", "-3"], "more than 0"),
        (["crawl", "--part-rows", "many"], "at least 1"),
    ):
        assert main(["batch", *arguments, "-o", "out"]) == 2
        assert says in capsys.readouterr().err
    assert not (crawl / "out").exists()


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "newsparse", "batch", *map(str, arguments)]


@pytest.fixture
def long_crawl(tmp_path: Path) -> Path:
    """A WARC of 250 records, some of them errors or skipped."""
    records = [record(n, http="HTTP/1.1 404 Gone\r\n") if n % 17 == 0 else record(n, b"" if n % 23 == 0 else None) for n in range(250)]
    (tmp_path / "long.warc.gz").write_bytes(packed(*records))
    return tmp_path


def _until(happened: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(number: signal.Signals, long_crawl: Path) -> None:
    arguments = ["long.warc.gz", "-o", "out", "--part-rows", "20", "--workers", "1"]
    run = subprocess.Popen(command(*arguments), cwd=long_crawl, stderr=subprocess.PIPE, text=True)
    _until(lambda: len(list((long_crawl / "out").glob("part-*.parquet"))) > 1)
    run.send_signal(signal.SIGSTOP)  # so that it is not done before the next lines are
    other = subprocess.run(command(*arguments, "--resume"), cwd=long_crawl, capture_output=True, text=True, timeout=60, check=False)
    assert other.returncode == 2 and "another process is at work on out" in other.stderr
    run.send_signal(number)
    run.send_signal(signal.SIGCONT)
    _, says = run.communicate(timeout=60)
    assert run.returncode == 128 + number
    done = re.search(r"stopped; (\d+) records are done; to go on: newsparse batch long.warc.gz .* --resume\n", says)
    assert done is not None
    manifest = (long_crawl / "out" / "_manifest.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(manifest[-1])["next"] == [0, int(done[1])]
    assert len(rows(long_crawl / "out")) + sum(sum(json.loads(line)["skipped"].values()) for line in manifest[1:]) == int(done[1])
    again = subprocess.run(command(*arguments, "--resume"), cwd=long_crawl, capture_output=True, text=True, timeout=300, check=True)
    assert "250 records: " in again.stderr
    assert [row["record"] for row in rows(long_crawl / "out")] == [n for n in range(250) if n % 17]


@pytest.mark.slow
def test_a_full_disk_ends_the_run_and_nothing_that_is_done_is_lost(long_crawl: Path) -> None:
    """A limit on the size of files stands for the disk: the system refuses the bytes beyond it."""
    small = 20_000

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (small, small))

    arguments = ["big.warc", "-o", "out", "--workers", "1", "--part-rows", "3", "--format", "jsonl"]
    long = page(inside="".join(f"<p>{n}. {SENTENCES[n % 5]} {SENTENCES[n % 3]}</p>" for n in range(200))).encode()
    long_crawl.joinpath("big.warc").write_bytes(b"".join(record(n) for n in range(4)) + record(5, long))
    run = subprocess.run(
        command(*arguments), cwd=long_crawl, capture_output=True, text=True, timeout=60, check=False, preexec_fn=limited
    )
    assert run.returncode == 1
    assert "part-000001.jsonl cannot be written: File too large" in run.stderr
    assert "3 records are done; to go on: newsparse batch big.warc" in run.stderr
    assert len(rows(long_crawl / "out")) == 3
    subprocess.run(command(*arguments, "--resume"), cwd=long_crawl, timeout=60, check=True, capture_output=True)
    assert [row["record"] for row in rows(long_crawl / "out")] == [0, 1, 2, 3, 4]


@contextlib.contextmanager
def _small_disk(folder: Path, size: str) -> Iterator[None]:
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.slow
def test_a_disk_that_is_really_full(long_crawl: Path) -> None:
    with _small_disk(long_crawl / "disk", "200k"):
        arguments = ["long.warc.gz", "-o", "disk/out", "--workers", "1", "--part-rows", "20"]
        run = subprocess.run(command(*arguments), cwd=long_crawl, capture_output=True, text=True, timeout=120, check=False)
        assert run.returncode == 1
        assert "No space left on device" in run.stderr
        done = rows(long_crawl / "disk" / "out")
        assert [row["record"] for row in done] == [n for n in range(250) if n % 17][: len(done)]
        assert done


@pytest.mark.slow
def test_killed_at_thirty_random_moments_and_resumed_it_gives_the_same_rows(long_crawl: Path) -> None:
    arguments = ["long.warc.gz", "--workers", "2", "--part-rows", "15"]
    start = time.monotonic()
    subprocess.run(command(*arguments, "-o", "whole"), cwd=long_crawl, check=True, capture_output=True, timeout=300)
    whole, seconds = rows(long_crawl / "whole"), time.monotonic() - start
    chance = random.Random(6)
    killed = finished = 0
    while killed < 30:
        run = subprocess.Popen(command(*arguments, "-o", "out", "--resume"), cwd=long_crawl, stderr=subprocess.PIPE)
        try:
            run.communicate(timeout=chance.uniform(0.1, seconds))
        except subprocess.TimeoutExpired:
            os.kill(run.pid, signal.SIGKILL)
            run.communicate()
            killed += 1
            continue
        assert run.returncode == 0
        finished += 1
        assert rows(long_crawl / "out") == whole
        shutil.rmtree(long_crawl / "out")
    subprocess.run(command(*arguments, "-o", "out", "--resume"), cwd=long_crawl, check=True, capture_output=True, timeout=300)
    assert rows(long_crawl / "out") == whole
    assert not list((long_crawl / "out").glob(".*"))


def test_pace_and_counts_in_words() -> None:
    pace = Pace(1000, 50, 0.0)
    pace.begin(100)
    assert pace.at(Counts(50), 100, 0.0)[1] is None
    assert pace.line(Counts(70, {"NotAnArticle": 30}), 600, 10.0) == (
        "100 records, 5.0 a second, 60% read, 0:00:08 left, 30 errors"
    )
    assert clock(3725.2) == "1:02:05"
    assert str(Counts(1, {"A": 2, "B": 3}, {"x": 1000})) == "1,006 records: 1 article, 5 errors (B 3, A 2), 1,000 skipped (x 1,000)"
    assert HTML.endswith("\r\n")
