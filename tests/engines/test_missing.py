"""An engine that is not installed is named with its install line."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "hidden", "extra"),
    [
        ("newsparse.engines.spark", "pyspark", "spark"),
        ("newsparse.engines.spark", "pyarrow", "arrow"),
        ("newsparse.engines.ray", "ray", "ray"),
    ],
)
def test_a_missing_engine_is_named_with_its_install_line(module: str, hidden: str, extra: str) -> None:
    script = f"import sys; sys.modules[{hidden!r}] = None; import {module}"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    told = f"MissingExtra: {'newsparse.arrow' if hidden == 'pyarrow' else module} needs {hidden}, which is not installed: "
    assert f"{told}pip install 'newsparse[{extra}]'" in done.stderr
