"""Patterns that are compiled on first use: they do all that compiled ones do, and import waits for none."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse.grammar.letters import holds_digit
from newsparse.regex import Uncompiled, regex

#: Who may compile at once: the idiom itself, and the sources, which check what users declare.
_COMPILE = {"regex.py", "sources.py"}


def test_methods_are_those_of_the_compiled_pattern() -> None:
    year = regex(r"(?:19|20)(\d\d)")
    assert year.fullmatch("2031") and year.match("2031-02") and year.search("in 2031")
    assert year.findall("1999 2031") == ["99", "31"]
    assert [found[0] for found in year.finditer("1999 2031")] == ["1999", "2031"]
    assert year.sub("X", "1999 2031", count=1) == "X 2031"
    assert year.subn("X", "1999 2031") == ("X X", 2)
    assert year.split("a1999b") == ["a", "99", "b"]


def test_flags_and_bytes_are_kept() -> None:
    assert regex("by", re.I).match("BY")
    assert regex(rb"<h1").search(b"a<h1>")
    assert regex("a.b", re.S).pattern == "a.b"


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = regex("(")
    with pytest.raises(re.error):
        broken.match("")


def test_a_pattern_says_what_it_is() -> None:
    assert repr(regex("a")) == "regex('a')"


def test_every_module_puts_compiling_off() -> None:
    top = Path(newsparse.__file__).parent
    found = [
        path.relative_to(top).as_posix()
        for path in sorted(top.rglob("*.py"))
        if path.name not in _COMPILE and "re.compile(" in path.read_text(encoding="utf-8")
    ]
    assert not found, "write newsparse.regex.regex(...), which compiles on first use"


def test_importing_the_package_compiles_no_pattern_of_its_own() -> None:
    code = (
        "import re, sys; from newsparse import parse; from newsparse.regex import Uncompiled\n"
        "modules = [m for name, m in sys.modules.items() if name.startswith('newsparse')]\n"
        "patterns = [(name, v) for m in modules for name, v in vars(m).items() if isinstance(v, Uncompiled)]\n"
        "assert len(patterns) > 200\n"
        "print(sorted({name for name, v in patterns if 'match' in vars(v)}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_every_pattern_compiles() -> None:
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("newsparse")]
    patterns = [v for module in modules for v in vars(module).values() if isinstance(v, Uncompiled)]
    assert len(patterns) > 200
    for pattern in patterns:
        re.compile(pattern.pattern, pattern.flags)


def test_digits_of_any_script_are_digits() -> None:
    assert holds_digit("6 May") and holds_digit("é 6") and holds_digit("٢٠٢٦")
    assert not holds_digit("May") and not holds_digit("é") and not holds_digit("")
