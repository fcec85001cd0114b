"""A call for tips that closes a Korean text: a line that asks for 제보, and below it the ways to send it."""

from __future__ import annotations

from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.grammar.to_readers.prompts import is_prompt

#: Characters of its first line that say so; of all of it; lines of one that may be all but the least of a text.
_SAYS, _LONGEST, _WAYS = 60, 400, 2


def calls_for_tips(text: str) -> bool:
    """Whether a text asks for tips and tells at least two ways to send them, and nothing else.

    >>> calls_for_tips("여러분의 제보를 기다립니다.\\n[전화] 02-000-0000\\n[메일] tip@hanbit.example")
    True
    """
    if len(text) > _LONGEST or "제보" not in text[:_SAYS]:
        return False
    first, *ways = text.split("\n")
    return len(ways) >= _WAYS and is_prompt(first) and all(map(closes_text, ways))
