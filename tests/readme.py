"""The commands that the README shows: ``python3 tests/readme.py NUMBER`` prints one, counted from 1."""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.M | re.S)


def console_blocks(markdown: str) -> list[list[str]]:
    """The commands (lines after ``$ ``) of every console block."""
    return [
        [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
        for block in _CONSOLE.findall(markdown)
    ]


if __name__ == "__main__":
    (command,) = console_blocks(README.read_text(encoding="utf-8"))[int(sys.argv[1]) - 1]
    print(command)
