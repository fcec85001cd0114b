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

#: Any digit, in place of a required literal: no character, so that no literal holds it. So the others.
DIGIT = "\ufdd0"
#: A letter of Hangul, of kana or Han, of any script behind these.
HANGUL, EAST, FAR = "\ufdd1", "\ufdd2", "\ufdd3"
#: White space, where a match begins.
SPACE = "\ufdd4"
#: The rows of 256 characters that these have letters in.
ROWS = {
    HANGUL: bytes((0x11, 0x31, *range(0xAC, 0xD8))),
    EAST: bytes((*range(0x30, 0xA0), 0xF9, 0xFA)),
    FAR: bytes(range(0x30, 0x100)),
}
#: Before the list of what a match begins with.
BEGINS = "\ufdd5"
#: What asking for literals may cost a pattern in all, counted in characters looked through: two million take a third of a millisecond, as
#: compiling does, so that both together never cost much more than the better of them. What a literal and a text cost besides.
_PATIENCE, _BESIDES, _EACH = 2_000_000, 400, 30_000


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """``re.compile``, put off until the pattern is first asked for a match."""
    return cast("re.Pattern[AnyStr]", Uncompiled(pattern, flags))


class Required:
    """What a text must hold to match: of each list one literal, case folded; and what a match begins with."""

    def __init__(self, row: str = "") -> None:
        blocks = row.split("\n\n") if row else []
        self.lists = tuple(tuple(block.split("\n")) for block in blocks if block[0] != BEGINS)
        self.begins = next((block[1:] for block in blocks if block[0] == BEGINS), "")
        self.size = sum(map(len, self.lists)) + len(self.begins) // 8

    def misses(self, text: str, anchored: bool) -> bool:
        """Whether a text lacks what is required; anchored where a match can begin with its first letter alone."""
        if anchored and self.begins and not begins_with(self.begins, text):
            return True
        return any(not holds_any(literals, text) for literals in self.lists)


def required_of(pattern: str, flags: int) -> Required:
    """What ``newsparse.prefilters`` knows of a pattern."""
    from newsparse.prefilters import REQUIRED, key_of  # here: what compiles nothing needs no table

    return Required(REQUIRED.get(key_of(pattern, flags), ""))


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
    return not low.isascii() and any(_has_letters(rows, low) for script, rows in ROWS.items() if script in literals)


def _has_letters(rows: bytes, text: str) -> bool:
    """Whether a text has characters of these rows, told without a step a character."""
    high = text.encode("utf-16-le", "surrogatepass")[1::2]
    return len(high.translate(None, rows)) < len(high)


def begins_with(begins: str, text: str) -> bool:
    """Whether a text's first letter is one of these, in any case, or of what they stand for."""
    first = folded(text[:1])[:1]
    if first in begins or (DIGIT in begins and first.isdecimal()) or (SPACE in begins and first.isspace()):
        return bool(first)
    return any(_has_letters(rows, first) for script, rows in ROWS.items() if script in begins)


def _first_call(method: str, unmatched: Callable[[Any], Any], text_at: int = 0) -> Callable[..., Any]:
    """A method that compiles the pattern, if need be; from then on the compiled pattern's own stands before it.

    The others are left alone: what is never called would only be one object more for the garbage collector.
    """

    anchored = method in ("match", "fullmatch")

    def call(self: Uncompiled, *args: Any, **options: Any) -> Any:
        if self.compiled is None:
            if len(args) > text_at and self.cannot_match(args[text_at], anchored and len(args) == 1 and not options):
                return unmatched(args[text_at])
            self.compiled = re.compile(self.pattern, self.flags)
        own = getattr(self.compiled, method)
        setattr(self, method, own)
        return own(*args, **options)

    return call


class Uncompiled:
    """Stands for a compiled pattern. (A ``__getattr__`` would be shorter, and slow every call down.)"""

    compiled: re.Pattern[Any] | None = None
    required: Required | None = None
    spent = 0

    def __init__(self, pattern: str | bytes, flags: int | re.RegexFlag) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"

    def cannot_match(self, text: object, anchored: bool = False) -> bool:
        """Whether a text is known not to match, by what it does not hold or begin with."""
        if type(text) is not str or type(self.pattern) is not str:
            return False
        if self.required is None:
            self.required = required_of(self.pattern, self.flags)
        if not self.required.size:
            return False
        self.spent += _EACH + self.required.size * (len(text) + _BESIDES)
        return self.spent < _PATIENCE and self.required.misses(text, anchored)

    match = _first_call("match", lambda text: None)
    fullmatch = _first_call("fullmatch", lambda text: None)
    search = _first_call("search", lambda text: None)
    finditer = _first_call("finditer", lambda text: iter(()))
    findall = _first_call("findall", lambda text: [])
    sub = _first_call("sub", lambda text: text, text_at=1)
    subn = _first_call("subn", lambda text: (text, 0), text_at=1)
    split = _first_call("split", lambda text: [text])
