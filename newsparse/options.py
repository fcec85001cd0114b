"""What ``newsparse.parse`` takes besides the page, where many pages are read the same way."""

from __future__ import annotations

from collections.abc import Sequence
from inspect import signature
from typing import Any, TypedDict

from newsparse.body.strippers import Stripper
from newsparse.limits import Limits
from newsparse.parse import OnError, parse
from newsparse.registry import Registry


class Options(TypedDict, total=False):
    """Keyword options of ``parse`` that are the same for all pages."""

    registry: Registry | None
    strippers: Sequence[Stripper] | None
    min_probability: float
    max_bytes: int | None
    limits: Limits
    on_extractor_error: OnError


def check_options(options: Any) -> None:
    """Before any page is read, since an unknown option is the caller's slip and not each page's.

    Raises:
        TypeError: ``parse`` has no such option.
    """
    signature(parse).bind("", **options)
