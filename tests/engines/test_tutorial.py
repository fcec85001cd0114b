"""The tutorial notebook runs from top to bottom in a real kernel, and shows what it showed when it was written."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests import tutorial

# A kernel talks over sockets of this machine.
pytestmark = [pytest.mark.engine, pytest.mark.enable_socket, pytest.mark.filterwarnings("default")]
_ADDRESS = re.compile(r"0x[0-9a-f]+|#T_\w+")


def outputs(notebook: Any) -> list[list[str]]:
    """The texts that each code cell shows."""
    return [
        ["".join(one.get("text") or one["data"].get("text/plain", "")) for one in cell.outputs]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def test_it_runs_and_shows_what_it_showed() -> None:
    pytest.importorskip("nbclient")
    before = tutorial.read()
    again = tutorial.stripped(tutorial.run(tutorial.read()))
    for old, new in zip(outputs(before), outputs(again), strict=True):
        assert [_ADDRESS.sub("", text) for text in new] == [_ADDRESS.sub("", text) for text in old]
