"""What every test shares. Network sockets are blocked by ``--disable-socket`` in ``pyproject.toml``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.bench.corpus import corpora_folder

# The same examples on every run, so a red build can be repeated. No deadline: a busy machine is no fault.
settings.register_profile("ci", derandomize=True, deadline=None, database=None, print_blob=True)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=40)
# For a hunt: HYPOTHESIS_PROFILE=hunt pytest tests/test_...py
settings.register_profile(
    "hunt", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "quick"))


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of gold pages; a test that asks for it is skipped where there is none."""
    folder = corpora_folder()
    if folder is None:
        pytest.skip("no corpora: set NEWSPARSE_CORPORA to a folder of gold pages")
    return folder


@pytest.fixture(scope="session")
def top() -> Path:
    """The project's top folder."""
    return Path(__file__).resolve().parent.parent
