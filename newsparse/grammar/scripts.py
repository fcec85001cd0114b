"""Characters of scripts, asked for by comparison.

A range of ten thousand characters in a regular expression takes milliseconds to compile, each time that it is written.
"""

from __future__ import annotations


def is_hangul(text: str) -> bool:
    """Whether a text is Hangul syllables and nothing else."""
    return bool(text) and min(text) >= "가" and max(text) <= "힣"


def is_han(character: str) -> bool:
    """Whether a character is an ideograph of the common block."""
    return "一" <= character <= "鿿"


def is_lower(character: str) -> bool:
    """Whether a character is a small letter of a script that has capitals; Georgian counts its letters as small, and writes no others."""
    return character.islower() and not "\u10d0" <= character <= "\u10ff"


def is_east_asian(character: str) -> bool:
    """Whether a character is Kana, Han or Hangul, which no spaces part from a sentence."""
    return "\u3040" <= character <= "\u30ff" or "\u4e00" <= character <= "\u9fff" or "가" <= character <= "힣"


def width_of(text: str) -> int:
    """The characters of a text; three times as many of one in Chinese or Japanese, where a sign says as much as a word's beginning."""
    return 3 * len(text) if "\u3040" <= text[len(text) // 2 : len(text) // 2 + 1] <= "\u9fff" else len(text)
