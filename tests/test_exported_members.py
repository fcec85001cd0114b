"""``import newsparse``: what it offers, and what it costs."""

from __future__ import annotations

import inspect
import subprocess
import sys
import time
import types
from concurrent.futures import ThreadPoolExecutor

import pytest

import newsparse

#: Not needed to parse the usual page, so loaded when needed.
LATE = {"bs4", "dateparser", "cssselect", "argparse", "newsparse.cli", "newsparse.export", "newsparse.pipeline", "newsparse.seeing"}
#: The only distributions that the import may load, with what they need themselves.
PIECES = {
    "newsparse",
    "pydantic",
    "lxml",
    "pydantic_core",
    "annotated_types",
    "typing_extensions",
    "typing_inspection",
    "cython_runtime",
}


def test_every_public_member_is_exported() -> None:
    for name in newsparse._LATE:
        assert getattr(newsparse, name) is getattr(newsparse, name)
    public = {
        name
        for name, value in vars(newsparse).items()
        if not name.startswith("_") and not inspect.ismodule(value)
    }
    assert public | {"__version__"} == set(newsparse.__all__)


def test_an_unknown_name_is_told_as_python_tells_it() -> None:
    with pytest.raises(AttributeError, match="module 'newsparse' has no attribute 'prase'"):
        newsparse.prase  # noqa: B018
    assert {"parse", *newsparse._LATE} <= set(dir(newsparse))


def test_exports_are_sorted_and_exist() -> None:
    assert len(newsparse.__all__) == len(set(newsparse.__all__))
    for name in newsparse.__all__:
        assert getattr(newsparse, name) is not None


def test_every_export_says_what_it_is() -> None:
    for name in newsparse.__all__:
        member = getattr(newsparse, name)
        if inspect.isclass(member) or inspect.isfunction(member):
            assert member.__doc__, name


def test_the_engine_is_loaded_by_those_that_parse() -> None:
    script = (
        "import sys, newsparse\n"
        "print(*(name for name in sys.modules if name.startswith(('newsparse.body.', 'newsparse.generic.', 'newsparse.parsing'))))\n"
        "print(callable(newsparse.parse), 'newsparse.parsing' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines() == ["newsparse.body.other_senses newsparse.body.names", "True True"]  # what a page is walked with


def test_threads_load_what_is_late_one_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    loading, most = [0], [0]

    def load(name: str) -> types.ModuleType:
        loading[0] += 1
        most[0] = max(most[0], loading[0])
        time.sleep(0.02)
        loading[0] -= 1
        return sys.modules[name]

    names = [name for name in newsparse._LATE if getattr(newsparse, name)]
    for name in names:
        monkeypatch.delitem(vars(newsparse), name)
    monkeypatch.setattr("importlib.import_module", load)
    with ThreadPoolExecutor(len(names)) as threads:
        assert all(threads.map(lambda name: getattr(newsparse, name), names))
    assert most == [1]


def test_parsing_loads_pydantic_and_lxml_and_nothing_else() -> None:
    script = (
        "import sys; before = set(sys.modules); from newsparse import Page, parse; print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert not {name for name in loaded for late in LATE if name == late or name.startswith(late + ".")}
    foreign = {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) - PIECES
    assert not {name for name in foreign if not name.startswith("_")}
