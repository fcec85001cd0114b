"""Openings: the many ways in which lines of one kind begin."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from re import Match, Pattern

from newsparse.regex import regex

#: As many letters of a phrase are looked at before its pattern is: most texts that begin with "the" are told by the next word.
_HEAD = 14
_REPEATING = ("?", "*", "+", "{")


def start_of(phrase: str) -> str:
    """The first two characters of what a phrase matches."""
    return phrase[:4].replace("\\", "")[:2]


def head_of(phrase: str) -> str:
    """The first letters of what a phrase matches, as many as stand for themselves."""
    end = next((at for at, c in enumerate(phrase[:_HEAD]) if not (c.isalnum() or c in " '’")), _HEAD)
    if phrase[end : end + 1] in _REPEATING:
        end -= 1  # which may be left out
    return phrase[:end] if end > 2 else start_of(phrase)  # noqa: PLR2004


class Openings:
    """Phrases by their first two characters.

    A text is tried against the few phrases that begin as it does, and only these are compiled: an alternation of
    a hundred takes longer to compile than a page to read.

    Args:
        phrases: patterns in lower case, of which the first two characters stand for themselves.
        ending: pattern of what may follow any of them.
    """

    def __init__(self, *phrases: str, ending: str = "") -> None:
        self.phrases, self.ending = phrases, ending

    def match(self, text: str) -> Match[str] | None:
        """The phrase with which ``text``, in lower case, begins."""
        heads = self._heads.get(start := text[:2])
        return self._patterns[start].match(text) if heads is not None and text.startswith(heads) else None

    def fullmatch(self, text: str) -> Match[str] | None:
        """The phrase that is all of ``text``, in lower case."""
        heads = self._heads.get(start := text[:2])
        return self._patterns[start].fullmatch(text) if heads is not None and text.startswith(heads) else None

    def may_match(self, text: str) -> bool:
        """Whether a text, in any case, may begin as some phrase does, by its first letters."""
        head = text[:_HEAD].lower()
        heads = self._heads.get(head[:2])
        # The whole text in lower case may differ from this piece of it where a Turkish İ or a Greek word ends.
        return heads is not None and (head.startswith(heads) or "\u0307" in head or "ς" in head)

    @property
    def starts(self) -> Iterable[str]:
        """The first two characters of its phrases, in lower case."""
        return self._heads.keys()

    @cached_property
    def _heads(self) -> dict[str, tuple[str, ...]]:
        """The heads of the phrases, by their first two characters."""
        heads: dict[str, dict[str, None]] = {}
        for phrase in self.phrases:
            heads.setdefault(start_of(phrase), {})[head_of(phrase)] = None
        return {start: tuple(found) for start, found in heads.items()}

    @cached_property
    def _patterns(self) -> dict[str, Pattern[str]]:
        rows: dict[str, list[str]] = {}
        for phrase in self.phrases:
            rows.setdefault(start_of(phrase), []).append(phrase)
        return {start: regex(f"(?:{'|'.join(row)}){self.ending}") for start, row in rows.items()}
