"""Openings: the many ways in which lines of one kind begin."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from re import Match, Pattern

from newsparse.regex import regex


def start_of(phrase: str) -> str:
    """The first two characters of what a phrase matches."""
    return phrase[:4].replace("\\", "")[:2]


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
        pattern = self._patterns.get(text[:2])
        return pattern.match(text) if pattern else None

    def fullmatch(self, text: str) -> Match[str] | None:
        """The phrase that is all of ``text``, in lower case."""
        pattern = self._patterns.get(text[:2])
        return pattern.fullmatch(text) if pattern else None

    def may_begin(self, text: str) -> bool:
        """Whether some phrase has the first two characters of ``text``, in lower case."""
        return text[:2] in self._patterns

    @property
    def starts(self) -> Iterable[str]:
        """The first two characters of its phrases, in lower case."""
        return self._patterns.keys()

    @cached_property
    def _patterns(self) -> dict[str, Pattern[str]]:
        rows: dict[str, list[str]] = {}
        for phrase in self.phrases:
            rows.setdefault(start_of(phrase), []).append(phrase)
        return {start: regex(f"(?:{'|'.join(row)}){self.ending}") for start, row in rows.items()}
