"""Regular expressions that are compiled when they are first used, and have a chance.

    _YEAR = regex(r"(?:19|20)\\d\\d")

The package names some thousand, and a page asks for a fifth of them: compiling all at import would cost more than
reading fifty pages. Most of those that are asked for match nothing on the page; a text that holds none of a pattern's
required literals (``newsparse.prefilters``) is answered without compiling it. What is compiled once stays so.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, AnyStr, cast

#: A letter behind this one (of kana, Han, Hangul), in place of a required literal.
FAR = "\u2fff"
#: Any digit, in place of a required literal: no character, so that no literal holds it.
DIGIT = "\ufdd0"
#: What searching for literals may cost in all, about a third of a millisecond: literals times characters, and what each costs besides.
_PATIENCE, _BESIDES = 2_000_000, 400


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """``re.compile``, put off until the pattern is first asked for a match."""
    return cast("re.Pattern[AnyStr]", Uncompiled(pattern, flags))


def required_literals(pattern: str, flags: int) -> tuple[str, ...]:
    """Strings, case folded, of which a text must hold one to match; none where nothing is known of the pattern."""
    from newsparse.prefilters import REQUIRED, key_of  # here: what compiles nothing needs no table

    literals = REQUIRED.get(key_of(pattern, flags))
    return tuple(literals.split("\n")) if literals else ()


def folded(text: str) -> str:
    """Text without case, as ``re.IGNORECASE`` understands it: Turkish letters without and with a dot are an "i"."""
    low = text.casefold()
    return low if low.isascii() else low.replace("ı", "i").replace("i\u0307", "i")


def holds_any(literals: tuple[str, ...], text: str) -> bool:
    """Whether a text holds one of a pattern's required literals, in any case."""
    low = folded(text)
    for literal in literals:  # ``any`` takes twice as long
        if literal in low:
            return True
    if DIGIT in literals and any(map(str.isdecimal, low)):
        return True
    return FAR in literals and not low.isascii() and max(low) > FAR


def _first_call(method: str, unmatched: Callable[[Any], Any], text_at: int = 0) -> Callable[..., Any]:
    """A method that compiles the pattern, if need be; from then on the compiled pattern's own stands before it.

    The others are left alone: what is never called would only be one object more for the garbage collector.
    """

    def call(self: Uncompiled, *args: Any, **options: Any) -> Any:
        if self.compiled is None:
            if len(args) > text_at and self.cannot_match(args[text_at]):
                return unmatched(args[text_at])
            self.compiled = re.compile(self.pattern, self.flags)
        own = getattr(self.compiled, method)
        setattr(self, method, own)
        return own(*args, **options)

    return call


class Uncompiled:
    """Stands for a compiled pattern. (A ``__getattr__`` would be shorter, and slow every call down.)"""

    compiled: re.Pattern[Any] | None = None
    required: tuple[str, ...] | None = None
    spent = 0

    def __init__(self, pattern: str | bytes, flags: int | re.RegexFlag) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"

    def cannot_match(self, text: object) -> bool:
        """Whether a text is known not to match, by what it does not hold."""
        if type(text) is not str or type(self.pattern) is not str:
            return False
        if self.required is None:
            self.required = required_literals(self.pattern, self.flags)
        if not self.required:
            return False
        self.spent += len(self.required) * (len(text) + _BESIDES)
        return self.spent < _PATIENCE and not holds_any(self.required, text)

    match = _first_call("match", lambda text: None)
    fullmatch = _first_call("fullmatch", lambda text: None)
    search = _first_call("search", lambda text: None)
    finditer = _first_call("finditer", lambda text: iter(()))
    findall = _first_call("findall", lambda text: [])
    sub = _first_call("sub", lambda text: text, text_at=1)
    subn = _first_call("subn", lambda text: (text, 0), text_at=1)
    split = _first_call("split", lambda text: [text])
