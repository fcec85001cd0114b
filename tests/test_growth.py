"""Time grows with the page and not faster, and nothing is kept between pages but caches with a bound."""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import pkgutil
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from time import process_time
from types import ModuleType

import pytest

import newsparse
from tests.bench.corpus import TOP
from tests.bench.grown import HOSTILE, plain
from tests.bench.growth import SIZES, growth_block, in_a_fresh_process, measure_growth, measure_hostile

#: Times of half the page that a page may take. Twice as much is linear, four times as much is the square.
_TIMES_HALF = 3.0
#: Times of bare lxml parsing that a plain article may take; it has nothing but text, and no scripts that cost lxml alone.
_TIMES_LXML = 80.0
#: Milliseconds within which a time says nothing of growth.
_NOISE = 200.0


#: How often a page is measured: what takes the square does so each time, what another program held up for a while does not.
_TIMES_MEASURED = 3


def _grows_too_fast(count: int, name: str) -> str:
    for _ in range(_TIMES_MEASURED):
        (page,) = in_a_fresh_process(measure_hostile, count, (name,))
        allowed = _TIMES_HALF * page.half_ms + _NOISE
        if page.own_ms <= max(allowed, _TIMES_HALF * page.lxml_ms):
            return ""
    return f"{page}"


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_twice_as_many_of_anything_take_twice_as_long(name: str) -> None:
    assert not _grows_too_fast(3_000, name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(HOSTILE.keys() - {"attributes"}))  # for which lxml itself takes the square
def test_a_hundred_thousand_of_anything_take_twice_as_long_as_half_of_them(name: str) -> None:
    assert not _grows_too_fast(100_000, name)


@pytest.mark.slow
def test_a_plain_page_of_twenty_megabytes_costs_a_megabyte_twenty_times() -> None:
    one, *_, twenty = in_a_fresh_process(measure_growth, (1_000_000, SIZES[-1]))
    assert twenty.own_ms < 2 * one.own_ms * twenty.size / one.size
    assert twenty.own_ms < _TIMES_LXML * twenty.lxml_ms


def test_the_tables_show_every_size() -> None:
    shown = growth_block(measure_growth((2_000, 20_000)), measure_hostile(200, ("metas",)))
    assert "metas" in shown and "20 kB" in shown


#: Here the keys are types of the model, of which there are a few dozen, and nothing of a page.
_BY_TYPE = "newsparse.arrow."


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not found.name.endswith("__main__") and ".publishers." not in found.name:
            try:
                yield importlib.import_module(found.name)
            except (ImportError, newsparse.NewsparseError):  # an extra that is not installed here
                continue


def test_every_cache_has_a_bound() -> None:
    caches = {
        f"{module.__name__}.{name}": value.cache_parameters()["maxsize"]
        for module in _modules() if not module.__name__.startswith(_BY_TYPE)
        for name, value in vars(module).items() if isinstance(value, functools._lru_cache_wrapper)
        and inspect.signature(value).parameters
    }  # fmt: skip
    assert len(caches) > 10
    assert not [name for name, most in caches.items() if most is None or most > 16_384]


@pytest.mark.slow
def test_memory_is_flat_over_many_parses() -> None:
    pages = [HOSTILE[name](10) for name in HOSTILE] + [plain(size) for size in range(4_000, 16_000, 4_000)]

    def held_after(rounds: int) -> int:
        for _ in range(rounds):
            for page in pages:
                newsparse.parse(page)
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    held_after(12)  # fills the caches, and compiles the patterns whose texts were only looked at so far
    tracemalloc.start()
    try:
        first = held_after(1)
        assert held_after(3) - first < 50_000
    finally:
        tracemalloc.stop()


#: Bytes of memory that a byte of a page may take while it is read. Dense prose takes most, since its words are held as the
#: page's bytes, in its tree, as segments and as blocks of the article.
_MOST_MEMORY = 30
_PEAK = """
import resource
import newsparse
from tests.bench.grown import plain
newsparse.parse(plain(20_000))
page = plain(2_000_000)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
newsparse.parse(page)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 / len(page))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss has other units elsewhere")
def test_the_peak_is_a_small_multiple_of_the_page() -> None:
    done = subprocess.run([sys.executable, "-c", _PEAK], capture_output=True, text=True, check=True, cwd=TOP)
    assert float(done.stdout) < _MOST_MEMORY


_SENTENCE = "가온군이 솔내분교를 고쳐 내년 3월 다시 연다고 밝혔다. "


@pytest.mark.slow
@pytest.mark.parametrize(
    "paragraph",
    [
        "The council" + "<button>x</button>, said on Monday that it opens" * 20_000,
        _SENTENCE + "<b> </b>" * 20_000 + "/나루=하가람 기자", f"{_SENTENCE}<br>" * 6_000 + "/나루=하가람 기자",
    ],
    ids=["a sentence around buttons", "a signature behind spaces", "a signature behind lines"],
)  # fmt: skip
def test_the_parts_of_a_paragraph_are_gone_through_once(paragraph: str) -> None:
    started = process_time()
    newsparse.parse(f"<h1>솔내분교 다시 연다</h1><article><p>{_SENTENCE * 3}</p><p>{paragraph}</p></article>", min_probability=0.0)
    assert process_time() - started < 4  # what takes the square takes far longer


_TEXT = "<h1>Mayor opens the new bridge</h1><article>" + "<p>The council of Sampleton tells at some length what it decided on Monday, and why it took so long.</p>" * 8 + "</article>"


@pytest.mark.slow
@pytest.mark.parametrize(
    "markup",
    [
        "<a class='related' href='/s/{0}'>more</a>", "<p>Read more</p>", "<h2>Links</h2><p>A line below a heading that announces sources which never come.</p>",
        "<nav><a href='/m/{0}'>Menu {0}</a></nav>", "Read also: <a href='/m/{0}'>A headline of some length</a><br><br>", "<p><a href='/tag/{0}'>Tag {0}</a></p><h3><a href='/n/{0}'>A headline of some length</a></h3>",
    ],
)  # fmt: skip
def test_what_is_offered_below_a_text_is_gone_through_once(markup: str) -> None:
    times: list[float] = []
    for many in (2_000, 8_000):
        html = _TEXT + "<div>" + "".join(markup.format(n) for n in range(many)) + "</div>"
        start = process_time()
        newsparse.parse(html, "https://www.sample.example/a-bridge-in-sampleton")
        times.append((process_time() - start) * 1_000)
    assert times[1] < 4 * _TIMES_HALF * times[0] + _NOISE
