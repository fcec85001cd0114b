"""The article depends on the page alone: in any order, thread, process, locale and time zone."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsparse
from newsparse import NewsparseError
from tests.bench.corpus import corpora_folder, pages_of
from tests.fuzz.run import case_of

_CODE = """
import hashlib, json, sys
import newsparse
digest = hashlib.sha256()
for name in json.load(sys.stdin):
    try: digest.update(newsparse.parse(open(name, 'rb').read(), 'https://www.eastmere-post.example/a').model_dump_json().encode())
    except newsparse.NewsparseError as error: digest.update(repr(error).encode())
print(digest.hexdigest())
"""


def outcome(page: tuple[bytes | str, str | None]) -> str:
    try:
        return newsparse.parse(*page).model_dump_json()
    except NewsparseError as error:
        return repr(error)


@pytest.mark.slow
@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Asia/Seoul", "LC_ALL": "C"}, {"TZ": "America/St_Johns", "LC_ALL": "ko_KR.UTF-8", "LANG": "ko_KR.UTF-8"}, {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": ":/no/such", "PYTHONHASHSEED": "4294967295", "PYTHONUTF8": "0", "LC_ALL": "POSIX"}, {"PYTHONHASHSEED": "0", "PYTHONOPTIMIZE": "1"},
    ],
)  # fmt: skip
def test_any_process_locale_and_zone(environment: dict[str, str], top: Path) -> None:
    names = [str(path) for path in sorted((top / "samples").glob("*/*.html"))][::2]
    here = hashlib.sha256("".join(outcome((Path(name).read_bytes(), "https://www.eastmere-post.example/a")) for name in names).encode()).hexdigest()
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "SYSTEMROOT", "PYTHONPATH")}
    done = subprocess.run([sys.executable, "-c", _CODE], input=json.dumps(names), env=kept | environment, capture_output=True, text=True, timeout=600, check=True, cwd=top)
    assert done.stdout.strip() == here


def _many(count: int, corpora: bool) -> list[tuple[bytes | str, str | None]]:
    pages: list[tuple[bytes | str, str | None]] = [(case.html, case.url) for case in (case_of(16, number, corpora=False)[0] for number in range(count))]
    folder = corpora_folder() if corpora else None
    if folder is not None:
        known = [page for index in sorted(folder.glob("*/index.jsonl")) for page in pages_of(index.parent)]
        pages += [(page.html(), page.url) for page in random.Random(16).sample(known, min(60, len(known)))]
    return pages


@pytest.mark.slow
def test_sixteen_threads_and_any_order() -> None:
    _threads(_many(60, corpora=False))


@pytest.mark.slow
def test_sixteen_threads_on_the_corpora() -> None:
    _threads(_many(160, corpora=True))


def _threads(pages: list[tuple[bytes | str, str | None]]) -> None:
    alone = [outcome(page) for page in pages]
    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(outcome, pages)) == alone
        assert list(pool.map(outcome, reversed(pages))) == alone[::-1]
    assert [outcome(page) for page in reversed(pages)] == alone[::-1]
