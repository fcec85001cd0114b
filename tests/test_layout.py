"""What must hold of the tree itself."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

import newsparse
from tests import oldest, wheel

TOP_LEVEL = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "docs", "newsparse",
    "pyproject.toml", "samples", "tests",
}  # fmt: skip
LONGEST = 300
#: Columns of the widest line that decides something, and what decides.
WIDEST = 140
SENTENCE = 60  # characters of a text that is left in one piece
DECIDES = (ast.BoolOp, ast.IfExp, ast.comprehension)
#: Files that may be longer, and why.
LONGER = {
    "newsparse/publishers/kr/outlets.py": 600,  # a table, a line an outlet
}
GENERATED = re.compile(r"^newsparse/(?:\w+/)+(?:\w+_)?weights\.py$|^newsparse/(?:publishers/hosts|prefilters)\.py$")
# Written so that this file does not hold what it looks for.
_REGISTRY = re.compile(r"py[p]i\.(?:org|python)|python[h]osted\.org|npm[j]s\.|proxy\.golan[g]|crates\.i[o]")
_MACHINE = re.compile(r"(?<![\w.:/\\-])/(?:work|root|home/\w+|opt|tmp/\w+)/\w")
# What tools leave behind, where there is no version control to ask.
_BUILT = re.compile(
    r"^\.(?:git|venv|coverage|hypothesis|\w+_cache)$|^(?:dist|build|\w+\.egg-info|__pycache__)$"
)
_TEXT = {".py", ".md", ".toml", ".json", ".txt", ".html", ".cfg", ".yaml", ".yml", ""}


def tracked(top: Path) -> list[str]:
    """The files under version control; outside it, all but what tools leave behind."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=top, capture_output=True, check=True, text=True, timeout=60
        )
        if listed.stdout:
            return [name for name in listed.stdout.split("\0") if name and (top / name).is_file()]
    except (OSError, subprocess.SubprocessError):
        pass
    names = [path.name for path in top.iterdir() if not _BUILT.search(path.name)]
    kept = (path for name in names for path in (top / name, *(top / name).rglob("*")))
    return [
        path.relative_to(top).as_posix()
        for path in kept
        if path.is_file() and "__pycache__" not in path.parts
    ]


@pytest.fixture(scope="module")
def files(top: Path) -> list[str]:
    names = tracked(top)
    assert "newsparse/__init__.py" in names
    return names


def test_nothing_new_at_the_top(files: list[str]) -> None:
    assert {name.split("/")[0] for name in files} <= TOP_LEVEL


def test_no_file_is_called_utils(files: list[str]) -> None:
    assert not [name for name in files if re.search(r"\butils?\b|\bhelpers?\b|\bmisc\b", name)]


def test_no_file_has_outgrown_one_idea(files: list[str], top: Path) -> None:
    long = {}
    for name in files:
        if name.startswith("newsparse/") and name.endswith(".py") and not GENERATED.match(name):
            lines = len((top / name).read_text(encoding="utf-8").splitlines())
            if lines > LONGER.get(name, LONGEST):
                long[name] = lines
    assert not long


@functools.cache
def _parsed(source: str) -> ast.Module:
    return ast.parse(source)


def _unasked(source: str) -> list[str]:
    """Private names of a module that nothing in it asks for."""
    tree = _parsed(source)
    made: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            made.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            made += [part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)]
    asked = {part.id for part in ast.walk(tree) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)}
    return [name for name in made if name.startswith("_") and not name.startswith("__") and name not in {*asked, "_"}]


def test_every_private_name_is_asked_by_its_module(files: list[str], top: Path) -> None:
    ours = [name for name in files if name.startswith("newsparse/") and name.endswith(".py")]
    assert {name: unasked for name in ours if (unasked := _unasked((top / name).read_text(encoding="utf-8")))} == {}


def test_every_condition_fits_a_line(files: list[str], top: Path) -> None:
    """Tables of words may be wide, and what is decided may not: a condition that is longer is laid out, a part a line."""
    wide = [
        f"{name}:{statement.lineno}"
        for name in files
        if name.startswith("newsparse/") and name.endswith(".py") and not GENERATED.match(name)
        for statement in decisions_of((top / name).read_text(encoding="utf-8"))
    ]
    assert not wide


def decisions_of(source: str) -> Iterator[ast.stmt]:
    """Statements that decide something, and of which a line is wider than a reader takes in."""
    lines = source.split("\n")
    tree = _parsed(source)
    texts = {part.lineno for part in ast.walk(tree) if isinstance(part, ast.Constant | ast.JoinedStr) and part.end_col_offset - part.col_offset > SENTENCE}
    wide = {number for number, line in enumerate(lines, 1) if len(line) > WIDEST and number not in texts}
    for statement in ast.walk(tree) if wide else ():
        if isinstance(statement, ast.If | ast.While):
            first, last, decided = statement.lineno, statement.body[0].lineno - 1, statement.test
        elif isinstance(statement, ast.Return | ast.Expr | ast.Assign | ast.AugAssign):
            first, last, decided = statement.lineno, statement.end_lineno or statement.lineno, statement
        else:
            continue
        laid_out = any("# fmt: skip" in line for line in lines[first - 1 : last])
        if not laid_out and not wide.isdisjoint(range(first, last + 1)) and any(isinstance(part, DECIDES) for part in ast.walk(decided)):
            yield statement


@pytest.mark.parametrize(
    "forbidden", [_REGISTRY, _MACHINE], ids=["a registry's address", "a path of a machine"]
)
def test_no_file_holds(forbidden: re.Pattern[str], files: list[str], top: Path) -> None:
    found = []
    for name in files:
        if Path(name).suffix in _TEXT:
            text = (top / name).read_text(encoding="utf-8", errors="replace")
            found += [f"{name}: {hit[0]}" for hit in forbidden.finditer(text)]
    assert not found


@pytest.mark.parametrize("text", ["see /work/" + "main", "from '/root/" + "x'", "(/home/" + "jo/x)"])
def test_a_path_of_a_machine_would_be_found(text: str) -> None:
    assert _MACHINE.search(text)
    assert not _MACHINE.search("https://a.example/work/x and a/work/x")


def test_each_package_has_an_oldest_version() -> None:
    names = {line.partition("==")[0] for line in oldest.constraints()}
    assert names == {"pydantic", "beautifulsoup4", "lxml", "dateparser"}


def test_the_version_is_stated_once(top: Path) -> None:
    project = tomllib.loads((top / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"] and "version" not in project["project"]
    source = project["tool"]["hatch"]["version"]["path"]
    stated = re.findall(r'^__version__ = "(.+)"$', (top / source).read_text(encoding="utf-8"), re.M)
    assert stated == [newsparse.__version__]


def test_the_wheel_holds_the_package_and_nothing_else(top: Path, tmp_path: Path) -> None:
    builder = pytest.importorskip("hatchling.builders.wheel")
    built = Path(next(builder.WheelBuilder(str(top)).build(directory=str(tmp_path), versions=["standard"])))
    assert wheel.faults(built) == []
    assert built.name.startswith(f"newsparse-{newsparse.__version__}-")
    with ZipFile(built) as archive:
        assert any(name.endswith("licenses/LICENSE") for name in archive.namelist())
        entry_points = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        assert b"newsparse = newsparse.cli:main" in archive.read(entry_points)
