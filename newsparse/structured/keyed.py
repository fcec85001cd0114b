"""One value of a large state, read without the rest of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECODER = json.JSONDecoder(strict=False)
#: Places that are looked at in one script.
_MOST = 20


def values_under(scripts: Sequence[Element], name: str, key: str) -> Iterator[Any]:
    """The JSON values that stand as ``"key":value`` in the scripts that mention ``name``, in their order.

    Never raises; what is no JSON is passed over.
    """
    written = f'"{key}":'
    for script in scripts:
        text = script.text or ""
        if name not in text:
            continue
        at = text.find(written)
        for _ in range(_MOST):
            if at < 0:
                break
            start = at + len(written)
            at = text.find(written, start)
            try:
                value, _ = _DECODER.raw_decode(text, start)
            except (ValueError, RecursionError):
                continue
            yield value
