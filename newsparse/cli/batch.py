"""``newsparse batch``: many pages to a folder of rows."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from newsparse.cli.arguments import add_rules, probability
from newsparse.cli.output import printable

if TYPE_CHECKING:
    from newsparse.pipeline.batch import Plan
    from newsparse.pipeline.batch.manifest import Manifest

_DESCRIPTION = """\
Read many pages in worker processes, and write one row a record into a folder:
an article, or the error that names why there is none.

INPUT is a file, a folder or a pattern: HTML and WARC (gzipped or not), JSON
lines and Parquet with the columns html and url. An HTML file's address, by
which its publisher's rules are found, is what the page names itself
(rel=canonical). INPUT and OUT may be in an object store (s3://, gs://, ...),
archives also on a web server. Ctrl-C stops and keeps what is done; after that,
or after any crash, --resume goes on.
"""
_EPILOG = """\
examples:
  newsparse batch pages/ -o articles
  newsparse batch 'crawl/*.warc.gz' -o articles --workers 8
  newsparse batch pages.jsonl -o articles --format jsonl
  newsparse batch 'crawl/*.warc.gz' -o articles --resume
  newsparse batch 's3://bucket/crawl/*.warc.gz' -o s3://bucket/articles
"""
_FAILED = 1
_WRONG_USE = 2
_SIGNALLED = 128


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="a file, a folder or a pattern in quotes; a path or a URL")
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="the folder for the rows; new or empty; a path or a URL")
    parser.add_argument("--format", choices=("parquet", "jsonl"), default="parquet", help="of the rows (default: parquet)")
    parser.add_argument("--workers", type=_positive, metavar="N", help="processes (default: one a processor)")
    parser.add_argument("--resume", action="store_true", help="go on with the batch in OUT; begin it if there is none")
    parser.add_argument("--time-limit", type=_seconds, default=60.0, metavar="S", help="seconds a page may take (default: 60)")
    parser.add_argument("--max-bytes", type=_positive, default=20_000_000, metavar="N", help="the largest page, unpacked (default: 20000000)")
    parser.add_argument("--min-probability", type=probability, default=0.05, metavar="P", help="as for newsparse parse")
    add_rules(parser)
    parser.add_argument("--part-rows", type=_positive, default=1000, metavar="N", help="rows of a file in OUT (default: 1000)")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Do the batch. 0 if it is done, errors of pages being rows; 1 if it cannot go on, 128 and a signal's number if stopped."""
    from newsparse.errors import BatchError, MissingExtra
    from newsparse.pipeline.batch.manifest import Manifest
    from newsparse.pipeline.batch.parts import schema

    plan = _plan(options)
    try:
        schema()  # a missing package is said before any work
        manifest = Manifest(plan, resume=options.resume)
    except (BatchError, MissingExtra) as error:
        return _complain(str(error), _WRONG_USE)
    except OSError as error:
        return _complain(f"{options.output}: {error.strerror or error}", _WRONG_USE)
    with manifest:
        if manifest.finished:
            _tell(f"nothing is left to do; {manifest.counts}")
            return 0
        return _go(plan, manifest, f"to go on: {_again(options.arguments)}")


def _go(plan: Plan, manifest: Manifest, how_to_go_on: str) -> int:
    from newsparse.cli.progress import progress
    from newsparse.errors import NewsparseError
    from newsparse.pipeline.batch import run as run_batch

    stop = _Stop()
    try:
        with stop.listening(), progress(sum(one.size for one in plan.inputs), manifest.counts) as told:
            run_batch(plan, manifest, stop, told)
    except (NewsparseError, OSError) as error:
        return _complain(f"{error}\n{manifest.counts.records:,} records are done; {how_to_go_on}", _FAILED)
    if not manifest.finished:
        _tell(f"stopped; {manifest.counts.records:,} records are done; {how_to_go_on}")
        return _SIGNALLED + (stop.signal or 0)
    _tell(f"{manifest.counts} -> {plan.out}")
    return 0


def _plan(options: argparse.Namespace) -> Plan:
    from newsparse.checking.loading import load_extractors
    from newsparse.errors import NewsparseError
    from newsparse.pipeline.batch import Plan
    from newsparse.pipeline.batch.folder import folder_of
    from newsparse.pipeline.inputs import NoInput, find
    from newsparse.pipeline.many import processors

    try:
        inputs = find(options.inputs, options.output)
        for file in options.files:
            load_extractors(Path(file))  # what is wrong with it is said before any work
    except (NoInput, NewsparseError) as error:
        options.fail(printable(str(error)))
    return Plan(
        inputs=inputs,
        out=folder_of(options.output),
        format=options.format,
        workers=options.workers or processors(),
        max_bytes=options.max_bytes,
        min_probability=options.min_probability,
        time_limit=options.time_limit,
        part_rows=options.part_rows,
        rules=tuple(str(Path(file).resolve()) for file in options.files),
    )


class _Stop:
    """Whether Ctrl-C or a polite kill asked to stop; a second Ctrl-C does not wait.

    Attributes:
        signal: which of them.
    """

    def __init__(self) -> None:
        self.signal: int | None = None

    def __call__(self) -> bool:
        return self.signal is not None

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take the signals while in the block; only a program's main thread can, and gets them."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._asked) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _asked(self, number: int, frame: FrameType | None) -> None:
        if self.signal is not None:
            raise KeyboardInterrupt
        self.signal = number


def _again(arguments: list[str]) -> str:
    """The command that goes on with the batch that ``arguments`` began."""
    return shlex.join(["newsparse", *(one for one in arguments if one != "--resume"), "--resume"])


def _tell(text: str) -> None:
    print(f"newsparse: {printable(text)}", file=sys.stderr)


def _complain(text: str, code: int) -> int:
    for line in text.splitlines():
        _tell(line)
    return code


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, more than 0")
    return value
