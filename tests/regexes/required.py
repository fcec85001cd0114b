"""The literals that a text must hold for a pattern to match: ``python -m tests.regexes.required`` writes ``newsparse/prefilters.py``.

They are read off the pattern as ``re`` itself parses it. What stands behind another counts alone, of a choice one literal of
each branch is kept, and what may be left out gives none. Beside them stands what a match begins with. Patterns that are compiled
in no time have no row.
"""

from __future__ import annotations

import json
import re
import re._constants as ops  # type: ignore[import-not-found, unused-ignore]
import re._parser as parser  # type: ignore[import-not-found, unused-ignore]
from collections.abc import Iterable, Iterator
from typing import Any

import newsparse
from newsparse.grammar.openings import Openings
from newsparse.prefilters import key_of
from newsparse.regex import BEGINS, DIGIT, ROWS, SPACE, Uncompiled, folded
from tests.regexes.found import PACKAGE, held, modules

TABLE = PACKAGE / "prefilters.py"
#: Characters of a pattern, or characters of ranges by this factor, below which compiling costs less than a row of the table.
_SHORT, _OF_RANGES = 20, 0.02
#: More literals than so many take longer to search for than most texts take to match; more lists are not worth it.
_MANY, _LISTS = 250, 3
_SMALL_SET, _WIDE_SET, _MANY_FIRST = 8, 300, 150
_FIRST_OF_SCRIPTS = 0x1100
_STANDING = {DIGIT, SPACE, *ROWS}
_CATEGORIES = {ops.CATEGORY_DIGIT: DIGIT, ops.CATEGORY_SPACE: SPACE}
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, getattr(ops, "POSSESSIVE_REPEAT", None))
_ATOMIC = getattr(ops, "ATOMIC_GROUP", None)

Literals = frozenset[str]


def required(pattern: str, flags: int = 0) -> list[Literals]:
    """Lists of literals, case folded, of each of which every match holds one; the one that the fewest texts hold one of first."""
    lists = {_shortest(one) for one in _of_sequence(parser.parse(pattern, flags)) if len(one) <= _MANY}
    return sorted(lists, key=_worth, reverse=True)[:_LISTS]


def _shortest(found: Literals) -> Literals:
    return frozenset(one for one in found if not any(other != one and other in one for other in found))


def begins(pattern: str, flags: int = 0) -> str:
    """The letters, case folded, one of which every match begins with; none where there are too many, or a match may be empty."""
    letters, may_be_empty = _first_of_sequence(parser.parse(pattern, flags))
    if letters is None or may_be_empty or len(letters) > _MANY_FIRST:
        return ""
    found = {SPACE if letter.isspace() else letter for letter in letters}
    return "".join(sorted(found)) if all(letter.isprintable() or letter in _STANDING for letter in found) else ""


def _first_of_sequence(items: Iterable[Any]) -> tuple[Literals | None, bool]:
    """What a match begins with, where that is known, and whether it may be empty."""
    found: Literals = frozenset()
    for operation, value in items:
        letters, may_be_empty = _first_of_item(operation, value)
        if letters is None:
            return None, True
        found |= letters
        if not may_be_empty:
            return found, False
    return found, True


def _first_of_item(operation: Any, value: Any) -> tuple[Literals | None, bool]:
    if operation is ops.LITERAL:
        return frozenset(folded(chr(value))[:1]), False
    if operation is ops.IN:
        return _first_of_set(value), False
    if operation is ops.SUBPATTERN:
        return _first_of_sequence(value[3])
    if operation is ops.BRANCH:
        branches = [_first_of_sequence(branch) for branch in value[1]]
        known = [letters for letters, _ in branches if letters is not None]
        return (frozenset().union(*known) if len(known) == len(branches) else None), any(empty for _, empty in branches)
    if operation in _REPEATS:
        letters, may_be_empty = _first_of_sequence(value[2])
        return letters, may_be_empty or not value[0]
    if operation in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return frozenset(), True
    return _first_of_sequence(value) if operation is _ATOMIC else (None, True)


def _first_of_set(items: list[tuple[Any, Any]]) -> Literals | None:
    found: set[str] = set()
    for kind, value in items:
        if kind is ops.LITERAL:
            found.add(folded(chr(value))[:1])
        elif kind is ops.RANGE and value[1] - value[0] <= _WIDE_SET:
            found.update(folded(chr(code))[:1] for code in range(value[0], value[1] + 1))
        elif (script := _script([(kind, value)])) is not None:
            found.add(script)
        elif kind is ops.CATEGORY and value in _CATEGORIES:
            found.add(_CATEGORIES[value])
        else:
            return None
    return frozenset(found)


def _script(items: list[tuple[Any, Any]]) -> str | None:
    """What stands for the script of all letters of a set, were it one."""
    spans = [(value, value) if kind is ops.LITERAL else value if kind is ops.RANGE else (0, 0) for kind, value in items]
    if min(start for start, _ in spans) < _FIRST_OF_SCRIPTS:
        return None
    rows = {code >> 8 for start, end in spans for code in (*range(start, end, 0x100), end)}
    halves = {row if row < 0x100 else 0xD8 for row in rows}  # of a character in two halves, the first
    return next((script for script, those in ROWS.items() if halves <= set(those)), None)


def _best(lists: Iterable[Literals]) -> Literals | None:
    return max(lists, key=_worth, default=None)


def _worth(one: Literals) -> tuple[Any, ...]:
    """The list that the fewest texts hold one of has the longest literals, then the fewest."""
    return (not any(text.isspace() for text in one), min(min(len(text.encode()), 6) for text in one), -len(one), sorted(one))


def _of_sequence(items: Iterable[Any]) -> list[Literals]:
    """Lists, of each of which a match holds one."""
    found: list[Literals] = []
    run = ""
    for operation, value in items:
        letter = _letter(operation, value)
        if letter is not None:
            run += letter
            continue
        if run:
            found.append(frozenset((folded(run),)))
            run = ""
        found += _of_item(operation, value)
    return [*found, frozenset((folded(run),))] if run else found


def _letter(operation: Any, value: Any) -> str | None:
    """The one letter that an item stands for, ``[Bb]`` being one."""
    if operation is ops.LITERAL:
        return chr(value)
    if operation is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        letters = {folded(chr(code)) for _, code in value}
        return letters.pop() if len(letters) == 1 else None
    return None


def _of_item(operation: Any, value: Any) -> list[Literals]:
    if operation is ops.IN:
        return _of_set(value)
    if operation is ops.SUBPATTERN:
        return _of_sequence(value[3])
    if operation is ops.BRANCH:
        branches = [_best(_of_sequence(branch)) for branch in value[1]]
        return [frozenset().union(*(branch for branch in branches if branch))] if all(branches) else []
    if operation in _REPEATS:
        return _of_sequence(value[2]) if value[0] else []
    if operation is ops.ASSERT:
        return _of_sequence(value[1])
    return _of_sequence(value) if operation is _ATOMIC else []


def _of_set(items: list[tuple[Any, Any]]) -> list[Literals]:
    """A set of few letters, or one of far scripts alone."""
    if all(kind is ops.LITERAL for kind, _ in items) and len(items) <= _SMALL_SET:
        return [frozenset(folded(chr(code)) for _, code in items)]
    if items == [(ops.CATEGORY, ops.CATEGORY_DIGIT)]:
        return [frozenset((DIGIT,))]
    script = _script(items)
    return [frozenset((script,))] if script is not None else []


def _is_dear(pattern: str, flags: int) -> bool:
    """Whether compiling takes some hundredths of a millisecond or more."""
    ranges = sum(ord(end) - ord(start) for start, end in re.findall(r"(\w)-(\w)", pattern))
    return len(pattern) + ranges * _OF_RANGES >= _SHORT


def rows() -> dict[int, str]:
    """The table: a key a pattern, and its literals, a line each."""
    found: dict[int, str] = {}
    whose: dict[int, tuple[str, int]] = {}
    for pattern, flags in sorted(set(late_patterns())):
        if _is_dear(pattern, flags) and (row := row_of(pattern, flags)):
            key = key_of(pattern, flags)
            assert whose.setdefault(key, (pattern, flags)) == (pattern, flags), "two patterns with one key"
            found[key] = row
    return found


def row_of(pattern: str, flags: int = 0) -> str:
    """What ``newsparse.regex.Required`` reads: lists and a blank line between them, a literal a line."""
    blocks = ["\n".join(sorted(one)) for one in required(pattern, flags) if not any("\n" in text for text in one)]
    if first := begins(pattern, flags):
        blocks.append(BEGINS + first)
    return "\n\n".join(blocks)


def late_patterns() -> Iterator[tuple[str, int]]:
    """The patterns that wait for their first use, with their flags."""
    rows = (row for module in modules() for value in vars(module).values() if isinstance(value, Openings) for row in value._patterns.values())
    for one in (*(one for _, _, one in held()), *rows):
        if isinstance(one, Uncompiled) and isinstance(one.pattern, str):
            yield one.pattern, int(one.flags)


def written() -> str:
    """The module as it stands in the package."""
    head, _, _ = TABLE.read_text(encoding="utf-8").partition("REQUIRED: ")
    lines = "".join(f"    {key}: {json.dumps(value, ensure_ascii=False)},\n" for key, value in sorted(rows().items()))
    return f"{head}REQUIRED: dict[int, str] = {{\n{lines}}}\n"


if __name__ == "__main__":
    assert newsparse.__file__
    TABLE.write_text(written(), encoding="utf-8")
