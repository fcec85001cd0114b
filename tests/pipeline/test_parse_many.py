"""parse_many: any iterable in, results out; a page that hangs or kills its worker costs that page alone."""

from __future__ import annotations

import itertools
import pickle
import re
import subprocess
import sys
import threading
import time
import types
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import newsparse
from newsparse import (
    Article,
    NotAnArticle,
    PageIn,
    PageTimedOut,
    PageTooLarge,
    WorkerDied,
    WrongInput,
    parse_many,
)
from newsparse.pipeline.compact import packed
from newsparse.pipeline.pool import TAKEN_AHEAD, Pool
from tests import hostile_extractors

URL = "https://harbourdaily.example/city/pier-{}"
SENTENCE = "The old pier opened again on Monday after ten years of work, the port office said on the day. "


def page(number: int, more: str = "") -> str:
    return (
        f'<html lang="en"><head><meta property="og:title" content="Pier {number} reopens"></head><body><article>'
        f"<h1>Pier {number} reopens</h1><p>{SENTENCE * 3}</p>{more}</article></body></html>"
    )


def titles(results: Any) -> list[str]:
    return [one.title if isinstance(one, Article) else type(one).__name__ for one in results]


def hostile(words: dict[int, str], count: int = 12) -> list[tuple[str, str]]:
    """Pages of a host whose extractor obeys the word that a page holds."""
    return [(page(n, words.get(n, "")), f"https://hostile.example/{n}") for n in range(count)]


@pytest.mark.parametrize("workers", [0, 2])
def test_results_come_in_order_and_equal_those_of_parse(workers: int) -> None:
    pages = [(page(n), URL.format(n)) for n in range(30)]
    assert list(parse_many(pages, workers=workers)) == [newsparse.parse(*one) for one in pages]


def test_every_shape_of_a_page_is_taken() -> None:
    late = datetime(2024, 5, 1, 12, tzinfo=UTC)
    korean = page(1).replace("Pier 1 reopens", "부두 1 재개장").encode("cp949")
    shapes = [
        page(1),
        page(1).encode(),
        bytearray(page(1).encode()),
        (page(1), URL.format(1)),
        PageIn(korean, URL.format(1), "euc-kr", late),
        {"html": korean, "url": URL.format(1), "charset": "euc-kr", "fetched_at": late, "id": 7},
    ]
    articles = list(parse_many(shapes, workers=1))
    assert articles[0] == articles[1] == articles[2]
    assert articles[3] == newsparse.parse(page(1), URL.format(1))
    assert articles[4] == articles[5] == newsparse.parse(korean, URL.format(1), charset="euc-kr", fetched_at=late)
    assert articles[4].title == "부두 1 재개장"


@pytest.mark.parametrize("workers", [0, 1])
def test_errors_are_raised_returned_or_skipped(workers: int) -> None:
    pages: list[Any] = [page(0), b"%PDF-1.7", 3, page(1) + "x" * 5000, page(2)]
    returned = list(parse_many(pages, workers=workers, errors="return", max_bytes=3000))
    assert titles(returned) == ["Pier 0 reopens", "NotAnArticle", "WrongInput", "PageTooLarge", "Pier 2 reopens"]
    assert isinstance(returned[3], PageTooLarge) and returned[3].limit == 3000
    skipped = parse_many(pages, workers=workers, errors="skip", max_bytes=3000)
    assert titles(skipped) == ["Pier 0 reopens", "Pier 2 reopens"]
    raising = parse_many(pages, workers=workers)
    assert next(raising).title == "Pier 0 reopens"
    with pytest.raises(NotAnArticle):
        next(raising)


@pytest.mark.parametrize("workers", [0, 1])
def test_every_option_of_parse_is_taken(workers: int) -> None:
    many = page(1, "<p>Another quay.</p>" * 50)
    cut, whole = parse_many([many, (page(2), "https://hostile.example/2")], workers=workers, limits=newsparse.Limits(blocks=5))
    assert "blocks_cut" in {warning.code for warning in cut.warnings} and not whole.warnings
    (small,) = parse_many([many], workers=workers, errors="return", limits=newsparse.Limits(page_bytes=100))
    assert isinstance(small, PageTooLarge) and small.limit == 100
    raising = (page(2, hostile_extractors.RAISE), "https://hostile.example/2")
    (fallen,) = parse_many([raising], workers=workers, registry=hostile_extractors.registry(), on_extractor_error="fallback")
    assert fallen.warnings[0].code == "extractor_failed"
    with pytest.raises(TypeError, match="no option 'max_byte'"):
        parse_many([many], workers=workers, max_byte=3)  # type: ignore[call-overload]


@pytest.mark.parametrize("workers", [0, 1])
def test_pairs_say_which_page_a_result_is_of(workers: int) -> None:
    pages: list[dict[str, Any]] = [{"html": page(n), "id": n} for n in range(5)] + [{"html": "", "id": 5}]
    found = parse_many(pages, workers=workers, pairs=True, errors="return", ordered=False)
    by_id = {given["id"]: result for given, result in found}
    assert sorted(by_id) == [0, 1, 2, 3, 4, 5]
    assert titles(by_id[n] for n in range(6)) == [*(f"Pier {n} reopens" for n in range(5)), "NotAnArticle"]


def test_an_endless_iterable_is_read_a_few_pages_ahead() -> None:
    taken = itertools.count()
    latest = 0

    def endless() -> Iterator[str]:
        nonlocal latest
        for latest in taken:
            yield page(latest)

    stream = parse_many(endless(), workers=1)
    assert latest == 0
    for number, article in enumerate(itertools.islice(stream, 30)):
        assert article.title == f"Pier {number} reopens"
        assert latest <= number + 2 * TAKEN_AHEAD
    stream.close()  # type: ignore[attr-defined]


def test_a_result_is_given_before_the_next_page_is_there() -> None:
    def slowly() -> Iterator[str]:
        yield page(0)
        for number in range(1, 4):
            time.sleep(0.5)
            yield page(number)
        raise AssertionError("the result was there before")

    stream = parse_many(slowly(), workers=1)
    assert next(stream).title == "Pier 0 reopens"
    stream.close()  # type: ignore[attr-defined]


def test_an_error_of_the_iterable_comes_after_the_pages_before_it() -> None:
    def broken() -> Iterator[str]:
        yield from (page(n) for n in range(3))
        raise ZeroDivisionError

    stream = parse_many(broken(), workers=1)
    assert titles(itertools.islice(stream, 3)) == [f"Pier {n} reopens" for n in range(3)]
    with pytest.raises(ZeroDivisionError):
        next(stream)


@pytest.mark.slow
@pytest.mark.parametrize("ordered", [True, False])
def test_a_page_that_hangs_or_kills_its_worker_costs_that_page_alone(ordered: bool, tmp_path: Path) -> None:
    words = {
        3: (hostile_extractors.LOOP, "longer than 1.5 s"),
        5: (hostile_extractors.SEGFAULT, "SIGSEGV, segmentation fault"),
        7: (hostile_extractors.SLEEP, "longer than 1.5 s"),
        9: (hostile_extractors.KILL, "SIGKILL, killed by the system"),
        11: (hostile_extractors.EXIT, "exit code 3"),
        12: (hostile_extractors.RAISE, "ZeroDivisionError"),
        13: (hostile_extractors.OWN_ERROR, "hostile_extractors.Complaint: too much of everything"),
    }
    once = f"{hostile_extractors.KILL_ONCE}{tmp_path / 'mark'} "
    pages = hostile({number: word for number, (word, _) in words.items()} | {14: once}, 16)
    found = parse_many(
        pages, workers=2, errors="return", pairs=True, time_limit=1.5, ordered=ordered,
        registry=hostile_extractors.registry(),
    )  # fmt: skip
    results = list(found)
    assert (tmp_path / "mark").exists()  # a worker that dies once costs nothing
    if ordered:
        assert [given for given, _ in results] == pages
    assert sorted(given[1] for given, _ in results) == sorted(url for _, url in pages)
    for (_, url), result in results:
        number = int(url.rpartition("/")[2])
        if number in words:
            assert isinstance(result, newsparse.NewsparseError)
            assert words[number][1] in str(result)
            if isinstance(result, PageTimedOut | WorkerDied) and number in (3, 5, 7):
                assert result.place and "hostile_extractors.py" in result.place
            if number == 12:
                assert any("hostile_extractors.py" in note for note in result.__notes__)
        else:
            assert isinstance(result, Article), result
            assert result.title == f"Pier {number} reopens"


@pytest.mark.slow
def test_an_extractor_that_loops_in_what_it_calls_is_named() -> None:
    pages = hostile({1: hostile_extractors.LOOP_IN_OURS}, 2)
    results = list(parse_many(pages, workers=1, errors="return", time_limit=2, registry=hostile_extractors.registry()))
    assert isinstance(results[0], Article)
    assert isinstance(results[1], PageTimedOut)
    assert results[1].place and re.match(r"\S*hostile_extractors\.py:\d+ in prepare(?:, in \S*newsparse/|$)", results[1].place), results[1].place


@pytest.mark.slow
@pytest.mark.parametrize("word", [hostile_extractors.LOOP, hostile_extractors.SLEEP])
def test_workers_do_not_outlive_a_caller_that_is_killed(word: str, top: Path) -> None:
    script = f"""
import newsparse
from tests import hostile_extractors
from tests.pipeline import test_parse_many
pages = test_parse_many.hostile({{2: {word!r}}})
for article in newsparse.parse_many(pages, workers=1, time_limit=3, registry=hostile_extractors.registry()):
    print(article.title, flush=True)
"""
    caller = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=top)
    assert caller.stdout is not None
    with caller.stdout as printed:
        assert [printed.readline(), printed.readline()] == [b"Pier 0 reopens\n", b"Pier 1 reopens\n"]
        (worker,) = Path(f"/proc/{caller.pid}/task/{caller.pid}/children").read_text(encoding="ascii").split()
        caller.kill()
        caller.wait()
    end = time.monotonic() + 20
    while Path(f"/proc/{worker}/stat").exists() and ") Z " not in Path(f"/proc/{worker}/stat").read_text(encoding="utf-8"):
        assert time.monotonic() < end, "the worker lives on"
        time.sleep(0.1)


def test_what_cannot_be_sent_is_said() -> None:
    with pytest.raises(WrongInput, match=r"cannot be sent to worker processes.*workers=0"):
        parse_many([page(1)], workers=1, strippers=[threading.Lock()])  # type: ignore[list-item]
    (result,) = parse_many([(page(1), URL, threading.Lock())], workers=1, errors="return")
    assert isinstance(result, WrongInput)
    assert "cannot be sent" in str(result)


def test_what_a_worker_cannot_load_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("only_here")
    exec("def stripper(body): return ()", vars(module))
    monkeypatch.setitem(sys.modules, "only_here", module)
    with pytest.raises(WrongInput, match=r"only_here.*can be imported"):
        list(parse_many([page(1)], workers=1, strippers=[module.stripper]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"pages": "<h1>one page</h1>"}, "for one page call parse"),
        ({"pages": 3}, "must be an iterable"),
        ({"pages": [], "errors": "ignore"}, "'raise', 'return', 'skip'"),
        ({"pages": [], "workers": -1}, "workers must be"),
        ({"pages": [], "time_limit": 0}, "time_limit must be"),
    ],
)
def test_wrong_use_is_said_at_once(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(WrongInput, match=message):
        parse_many(**arguments)


@pytest.mark.slow
def test_a_consumer_that_takes_its_time_costs_no_page_and_closing_ends_the_worker() -> None:
    pages = hostile({11: hostile_extractors.SLEEP})
    stream = parse_many(pages, workers=1, time_limit=1, registry=hostile_extractors.registry())
    first = next(stream)
    time.sleep(1.5)
    assert titles([first, *itertools.islice(stream, 10)]) == [f"Pier {n} reopens" for n in range(11)]
    start = time.monotonic()
    stream.close()  # type: ignore[attr-defined]
    assert time.monotonic() - start < 5


SCRIPT = f"""
import newsparse
page = {page(4)!r}
print(*(article.title for article in newsparse.parse_many([page] * 3, workers=2)), sep=", ")
"""


@pytest.mark.slow
def test_it_works_in_a_script_without_a_main_guard_and_under_dash_c(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    for command in ([str(script)], ["-c", SCRIPT.replace("* 3, workers=2", "* 3, workers=1")]):
        done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout == "Pier 4 reopens, Pier 4 reopens, Pier 4 reopens\n"


def test_articles_cross_whole() -> None:
    moment = '<meta property="article:published_time" content="2024-05-01T10:00:00+09:00">'
    lists = "<ul><li>one <b>bold</b><ul><li>two</li></ul></li></ul><figure><img src='/a.jpg'><figcaption>A pier</figcaption></figure>"
    article = newsparse.parse(page(1, lists).replace("<head>", f"<head>{moment}"), URL.format(1))
    copy = pickle.loads(packed((article, None)))[0]
    assert copy == article
    assert copy.model_dump_json() == article.model_dump_json()
    assert copy.model_fields_set == article.model_fields_set
    assert copy.model_copy(update={"title": "x"}).title == "x"
    assert pickle.loads(pickle.dumps(copy)) == article
    assert type(copy.provenance) is type(article.provenance)
    with pytest.raises(ValidationError, match="frozen"):
        copy.title = "x"


def test_the_new_errors_survive_pickling() -> None:
    for error in (PageTimedOut(2.5, "a.py:3 in f"), WorkerDied("SIGSEGV", None)):
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error)
        assert str(copy) == str(error)


def test_large_pages_and_moments_with_their_offset_cross() -> None:
    moment = '<meta property="article:published_time" content="2024-05-01T10:00:00+09:00">'
    large = page(1, f"<script>{'x' * 5_000_000}</script>").replace("<head>", f"<head>{moment}")
    article, *more = parse_many([large, page(2), large, page(3)], workers=1)
    assert titles(more) == [f"Pier {n} reopens" for n in (2, 1, 3)]
    assert article.published_at is not None
    assert article.published_at.utcoffset() == timedelta(hours=9)


def test_a_worker_leaves_what_it_always_holds_out_of_the_collector() -> None:
    with Pool[int](eval, 1, None) as pool:
        pool.submit("(__import__('gc').get_threshold()[0], __import__('gc').get_freeze_count() > 1000)", 0)
        (outcome,) = pool.collect()
    assert outcome.value == (20_000, True)
