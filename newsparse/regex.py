"""Regular expressions that are compiled when they are first used.

    _YEAR = regex(r"(?:19|20)\\d\\d")

The package names some four hundred, and a page asks for a third of them: compiling all at import would
cost more than reading twenty pages.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, AnyStr, cast


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """``re.compile``, put off until the pattern is first asked for a match."""
    return cast("re.Pattern[AnyStr]", Uncompiled(pattern, flags))


def _first_call(method: str) -> Callable[..., Any]:
    """A method that compiles the pattern, if need be; from then on the compiled pattern's own stands before it.

    The others are left alone: what is never called would only be one object more for the garbage collector.
    """

    def call(self: Uncompiled, *args: Any, **options: Any) -> Any:
        if self.compiled is None:
            self.compiled = re.compile(self.pattern, self.flags)
        own = getattr(self.compiled, method)
        setattr(self, method, own)
        return own(*args, **options)

    return call


class Uncompiled:
    """Stands for a compiled pattern. (A ``__getattr__`` would be shorter, and slow every call down.)"""

    def __init__(self, pattern: str | bytes, flags: int | re.RegexFlag) -> None:
        self.pattern = pattern
        self.flags = flags
        self.compiled: re.Pattern[Any] | None = None

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"

    match = _first_call("match")
    fullmatch = _first_call("fullmatch")
    search = _first_call("search")
    finditer = _first_call("finditer")
    findall = _first_call("findall")
    sub = _first_call("sub")
    subn = _first_call("subn")
    split = _first_call("split")
