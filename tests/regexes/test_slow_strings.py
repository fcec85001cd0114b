"""No pattern of the package is slow on any string: 100 ms for 100,000 characters, whatever they are."""

from __future__ import annotations

import re
from collections import deque
from heapq import nlargest
from time import thread_time
from typing import Any

import pytest

from tests.regexes.found import Pattern, made_in_functions, patterns
from tests.regexes.slow_strings import slow_strings

#: Characters of a string, and the seconds of processor time that a pattern may take for it.
SIZE, LIMIT = 100_000, 0.1
#: How many strings are tried at that length: those that take longest at a tenth of it.
_AT_FULL_LENGTH = 24
#: What tells how fast this machine is right now: a pattern over a text, and the seconds that it takes on the machine that the limit is meant for.
_GAUGE, _GAUGE_TEXT, _GAUGE_SECONDS = re.compile(r"(?:[a-z]+|\d+)[ ,]"), "word, 12 another 2026 " * 25_000, 0.011


def limit() -> float:
    """``LIMIT`` in the seconds of this machine at this moment: more where it is slower, or others work on it; never less."""
    spent = []
    for _ in range(3):
        begun = thread_time()
        _GAUGE.findall(_GAUGE_TEXT)
        spent.append(thread_time() - begun)
    return LIMIT * max(1.0, min(spent) / _GAUGE_SECONDS)


def seconds(pattern: Pattern, text: str | bytes) -> float:
    """The longest that the pattern takes in any way in which it is used; the best of up to five tries where it is slow."""
    compiled: Any = pattern.compiled()
    ways = [compiled.match, compiled.fullmatch]
    if pattern.searched:
        ways = [compiled.search] if pattern.once else [compiled.match, lambda one: deque(compiled.finditer(one), maxlen=0)]
    return max(_best_of_five(way, text) for way in ways)


def _best_of_five(way: Any, text: str | bytes) -> float:
    best = 1e9
    for _ in range(5):
        begun = thread_time()
        way(text)
        best = min(best, thread_time() - begun)
        if not LIMIT <= best < 5 * LIMIT:  # clearly within it, or clearly over it
            break
    return best


def slowest(pattern: Pattern, size: int) -> tuple[float, str | bytes]:
    """The longest time for any string of ``size``, and that string; sizes grow, so that an exponential pattern ends the test."""
    small, tenth = min(300, size), size // 10
    worst: tuple[float, str | bytes] = max(((seconds(pattern, text), text) for text in slow_strings(pattern.pattern, pattern.flags, small)), key=_time)
    if worst[0] > LIMIT:
        return worst
    growing = []
    for at, short in enumerate(slow_strings(pattern.pattern, pattern.flags, tenth)):
        took = seconds(pattern, short)
        if took > LIMIT:
            return took, short
        if took > LIMIT / 130:  # ten times as long, a quadratic pattern takes a hundred times the time; a cubic one takes minutes here
            growing.append((took, at))
    whole = {at for _, at in nlargest(_AT_FULL_LENGTH, growing)}
    for at, text in enumerate(slow_strings(pattern.pattern, pattern.flags, size) if whole else ()):
        if at in whole:
            worst = max(worst, (seconds(pattern, text), text), key=_time)
            if worst[0] > LIMIT:
                break
    return worst


def _time(measured: tuple[float, str | bytes]) -> float:
    return measured[0]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every pattern of the package, which takes seconds to find, where the slow tests are run."""
    if "pattern" in metafunc.fixturenames:
        wanted = () if "not slow" in metafunc.config.getoption("markexpr") else patterns()
        metafunc.parametrize("pattern", wanted, ids=lambda one: one.place)


@pytest.mark.slow
def test_a_hundred_thousand_characters_take_a_tenth_of_a_second(pattern: Pattern) -> None:
    took, text = slowest(pattern, SIZE)
    assert took < LIMIT or took < limit(), f"{took:.2f} s for {len(text):,} characters: {text[:60]!r} ... {text[-20:]!r}"


@pytest.mark.slow
def test_all_patterns_take_a_few_hostile_strings() -> None:
    """Those of the slow test, short: what is exponential shows at once."""
    for pattern in patterns():
        for number, text in enumerate(slow_strings(pattern.pattern, pattern.flags, 300)):
            if number % 12 == 0:
                took = seconds(pattern, text)
                assert took < LIMIT or took < limit(), f"{pattern.place}: {took:.2f} s for {text[:60]!r}"


@pytest.mark.slow
def test_every_pattern_is_found() -> None:
    assert len(patterns()) > 380
    # Those of openings and of archives' addresses have tests of their own (test_openings.py, test_controls.py, test_copies.py).
    own = {"grammar/openings.py:_patterns", "decoding/copies.py:_prefixes"}
    assert made_in_functions() <= own | {"regex.py:call", "regex.py:_first_call", "structured/state.py:_assignment", "grammar/bylines/bywords.py:_introduction", "sources.py:check"}


@pytest.mark.slow
@pytest.mark.parametrize("slow", [r"\s+$", r"<!--.*?-->", r"\s*[,;]\s*"])
def test_a_slow_pattern_would_be_found(slow: str) -> None:
    assert slowest(Pattern("here", slow, int(re.S), searched=True), 20_000)[0] > LIMIT
