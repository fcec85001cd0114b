"""Strippers: what does not belong in the body. A stripper names, the runner removes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

Stripper = Callable[[Any], Iterable[Any]]
DEFAULT_STRIPPERS: tuple[Stripper, ...] = ()
