"""Letters and digits alone: what two settings of one text have in common."""

from __future__ import annotations

_NEITHER = {code: None for code in range(128) if not chr(code).isalnum()}


def letters_of(text: str) -> str:
    """The text without all that is neither letter nor digit."""
    # ASCII has a table to itself in ``translate``, which is ten times as fast as a regular expression.
    return text.translate(_NEITHER) if text.isascii() else "".join(filter(str.isalnum, text))
