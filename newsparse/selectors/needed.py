"""The names that a page must hold for a selector to match: looking for bytes costs nothing, a class test by XPath a third of a parse."""

from __future__ import annotations

from functools import lru_cache

from newsparse.regex import regex

_ARGUMENTS = regex(r":[\w-]{1,40}\([^()]*\)")
_NAME = regex(r"""[#.]([\w-]+)|\[[\w-]+[~|^$*]?=\s*["']?([^"'\]]+)""")


def may_match(selector: str, source: bytes) -> bool:
    """Whether a page, as UTF-8 bytes, holds all names of some comma branch of a selector."""
    return any(all(name in source for name in names) for names in needed_names(selector))


@lru_cache(maxsize=2048)
def needed_names(selector: str) -> tuple[tuple[bytes, ...], ...]:
    """For each comma branch of a selector, the literal names a page must hold for it to match.

    Names that markup may write in another way (escapes, entities for non-ASCII letters) are not looked for.
    """
    bare, before = selector, ""
    while bare != before:
        bare, before = _ARGUMENTS.sub("", bare), bare
    if "(" in bare:
        return ((),)
    return tuple(tuple(name.encode() for name in _names(part)) for part in bare.split(","))


def _names(part: str) -> list[str]:
    found = [a or b for a, b in _NAME.findall(part)]
    return [name for name in found if name.isascii() and not set(name) & set("\\&<>\"' ")]
