"""Packages that only some features need: imported where they are used, and named when they are missing."""

from __future__ import annotations

import importlib
from typing import Any

from newsparse.errors import MissingExtra


def load(module: str, *, feature: str, extra: str) -> Any:
    """Import ``module``, a dotted name, for ``feature``.

    Raises:
        MissingExtra: the module's package is not installed; the message names the extra that brings it.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != package:
            raise  # the package is there, and something it needs is not: its own message says more
        raise MissingExtra(feature, package, extra) from error
