"""What the README and the documents show is true: their Python runs, and prints what they say."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse.cli import COMMANDS, parser_of
from tests.readme import README, console_blocks

TOP = README.parent
DOCUMENTS = [README, TOP / "CONTRIBUTING.md", *sorted((TOP / "docs").glob("*.md"))]
#: ``python``, or ``python engine`` for a block that tests/engines runs on the engine that it is about.
_FENCE = re.compile(r"^```([\w ]*)\n(.*?)^```$", re.M | re.S)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_OPTION = re.compile(r"--[a-z][a-z-]+")
_SAMPLE = re.compile(r"(?<![\w/])samples/[\w./-]+")


def blocks(markdown: str, kind: str = "python") -> Iterator[tuple[str, str | None]]:
    """Each block of that kind, with the text block that directly follows it as what it prints."""
    fences = list(_FENCE.finditer(markdown))
    for number, fence in enumerate(fences):
        if fence[1] == kind:
            following = fences[number + 1] if number + 1 < len(fences) else None
            shown = (
                following is not None
                and following[1] == "text"
                and not markdown[fence.end() : following.start()].strip()
            )
            yield fence[2], following[2] if shown and following else None


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_python_blocks_run_and_print_what_is_shown(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = document.read_text(encoding="utf-8")
    shutil.copytree(TOP / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    names = {"__name__": "__document__"}
    for code, shown in blocks(text):
        capsys.readouterr()
        exec(compile(code, str(document), "exec"), names)
        if shown is not None:
            assert capsys.readouterr().out == shown


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    for target in _LINK.findall(document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_every_document_stands_in_the_index_and_in_the_sites_contents() -> None:
    index = (TOP / "docs" / "index.md").read_text(encoding="utf-8")
    contents = "\n".join(re.findall(r"^```\{toctree\}\n(.*?)^```$", index, re.M | re.S)).split()
    names = {path.stem for path in (TOP / "docs").glob("*.md")} - {"index"}
    assert names == {name for name in contents if not name.startswith(":")} & names
    assert {name for name in names if f"({name}.md)" not in index} == set()


def test_every_public_name_is_in_the_api_reference() -> None:
    text = (TOP / "docs" / "api.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\.\. auto\w+:: newsparse\.(\w+)$", text, re.M))
    assert {name for name in newsparse.__all__ if name not in described} - {"__version__"} == set()


def test_the_readme_opens_with_two_commands_that_do_all_set_up() -> None:
    first, second, *_ = console_blocks(README.read_text(encoding="utf-8"))
    assert len(first) == len(second) == 1
    for command in first + second:
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert second[0].endswith(".venv/bin/pytest")


def test_samples_that_documents_name_are_there() -> None:
    for document in DOCUMENTS:
        for sample in _SAMPLE.findall(document.read_text(encoding="utf-8")):
            assert (TOP / sample).exists(), f"{document.name} names {sample}"


def test_every_command_and_option_is_documented() -> None:
    text = (TOP / "docs" / "command-line.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"\n## {command}\n" in text
        section = text.split(f"\n## {command}\n")[1].split("\n## ")[0]
        options = {option for option in _OPTION.findall(_help_of(command)) if option != "--help"}
        assert options or command == "completion"
        assert {option for option in options if f"`{option}`" not in section} == set()


def _help_of(command: str) -> str:
    (choices,) = (action.choices for action in parser_of(command)._actions if action.dest == "command")
    assert isinstance(choices, dict)
    return str(choices[command].format_help())


def test_the_design_names_every_folder_and_module_at_the_top() -> None:
    named = set(re.findall(r"`([\w.]+/?)`", (TOP / "docs" / "design.md").read_text(encoding="utf-8")))
    package = TOP / "newsparse"
    here = {path.name for path in package.glob("*.py") if not path.name.startswith("__")} | {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}
    assert here - named == set()
