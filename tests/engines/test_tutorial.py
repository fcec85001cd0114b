"""The tutorial notebook runs from top to bottom in a real kernel, and shows as much as when it was written."""

from __future__ import annotations

from typing import Any

import pytest

from tests import tutorial

# A kernel talks over sockets of this machine.
pytestmark = [pytest.mark.engine, pytest.mark.enable_socket, pytest.mark.filterwarnings("default")]


def shown(notebook: Any) -> list[list[str]]:
    """What kinds of output each code cell has."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return [[kind for one in cell.outputs for kind in one.get("data", {one.get("name"): ""})] for cell in cells]


def test_it_runs_and_shows_what_it_showed() -> None:
    pytest.importorskip("nbclient")
    again = tutorial.stripped(tutorial.run(tutorial.read()))
    assert shown(again) == shown(tutorial.read())
    assert all(shown(again)[1:])
