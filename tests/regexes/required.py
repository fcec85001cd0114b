"""The literals that a text must hold for a pattern to match: ``python -m tests.regexes.required`` writes ``newsparse/prefilters.py``.

They are read off the pattern as ``re`` itself parses it. What stands behind another counts alone, of a choice one literal of
each branch is kept, and what may be left out gives none. Patterns that are compiled in no time have no row.
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
from newsparse.regex import DIGIT, FAR, Uncompiled, folded
from tests.regexes.found import PACKAGE, held, modules

TABLE = PACKAGE / "prefilters.py"
#: Characters of a pattern, or characters of ranges by this factor, below which compiling costs less than a tenth of a millisecond.
_SHORT, _OF_RANGES = 60, 0.02
#: More literals than so many take longer to search for than most texts take to match.
_MANY = 250
_SMALL_SET = 8

Literals = frozenset[str]


def required(pattern: str, flags: int = 0) -> Literals:
    """Literals, case folded, one of which every match holds; empty where there is no such list worth having."""
    found = _best(_of_sequence(parser.parse(pattern, flags)))
    if found is None or len(found) > _MANY or any(one.isspace() for one in found):
        return frozenset()
    shortest = {one for one in found if not any(other != one and other in one for other in found)}
    return frozenset(shortest)


def _best(lists: Iterable[Literals]) -> Literals | None:
    """The list that the fewest texts hold one of: that with the longest literals, then the shortest."""
    return max(lists, key=lambda one: (min(min(len(text.encode()), 6) for text in one), -len(one), sorted(one)), default=None)


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
    if operation in (ops.MAX_REPEAT, ops.MIN_REPEAT, getattr(ops, "POSSESSIVE_REPEAT", None)):
        return _of_sequence(value[2]) if value[0] else []
    if operation is ops.ASSERT:
        return _of_sequence(value[1])
    return _of_sequence(value) if operation is getattr(ops, "ATOMIC_GROUP", None) else []


def _of_set(items: list[tuple[Any, Any]]) -> list[Literals]:
    """A set of few letters, or one of far scripts alone."""
    if all(kind is ops.LITERAL for kind, _ in items) and len(items) <= _SMALL_SET:
        return [frozenset(folded(chr(code)) for _, code in items)]
    if items == [(ops.CATEGORY, ops.CATEGORY_DIGIT)]:
        return [frozenset((DIGIT,))]
    starts = [code if kind is ops.LITERAL else code[0] if kind is ops.RANGE else 0 for kind, code in items]
    return [frozenset((FAR,))] if min(starts) > ord(FAR) else []


def _is_dear(pattern: str, flags: int) -> bool:
    """Whether compiling takes a tenth of a millisecond or more."""
    ranges = sum(ord(end) - ord(start) for start, end in re.findall(r"(\w)-(\w)", pattern))
    return len(pattern) + ranges * _OF_RANGES >= _SHORT


def rows() -> dict[int, str]:
    """The table: a key a pattern, and its literals, a line each."""
    found: dict[int, str] = {}
    whose: dict[int, tuple[str, int]] = {}
    for pattern, flags in sorted(set(late_patterns())):
        if _is_dear(pattern, flags) and (literals := required(pattern, flags)):
            key = key_of(pattern, flags)
            assert whose.setdefault(key, (pattern, flags)) == (pattern, flags), "two patterns with one key"
            found[key] = "\n".join(sorted(literals))
    return found


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
