"""A missing package is named, with the line that installs it; another failure is not hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse.extras import load


def test_an_installed_module_is_returned() -> None:
    assert load("json.decoder", feature="reading JSON", extra="none").JSONDecoder


def test_a_missing_package_names_the_feature_and_the_install_line() -> None:
    with pytest.raises(newsparse.MissingExtra) as caught:
        load("no_such_package.part", feature="reading WARC files", extra="warc")
    assert str(caught.value) == (
        "reading WARC files needs no_such_package, which is not installed: pip install 'newsparse[warc]'"
    )
    assert isinstance(caught.value, ImportError)


def test_a_package_that_is_there_and_broken_says_so_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_installed.py").write_text("import no_such_dependency\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="no_such_dependency"):
        load("half_installed", feature="anything", extra="any")
