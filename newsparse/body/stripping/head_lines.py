"""The head of a page as the lines of one paragraph: headline, name and date, on pages that set no element of its own for any."""

from __future__ import annotations

from newsparse.grammar.letters import letters_of

#: Lines below the headline, and characters of one that says who or when.
_MOST, _LONGEST = 3, 60
_ENDS = tuple(".!?。！？…:")


def heads_page(text: str, title: str) -> bool:
    """Whether the first of a paragraph's lines is the headline, and the others may say who wrote when.

    Args:
        title: the headline's letters and digits, case folded.
    """
    first, *others = text.split("\n")
    return letters_of(first.casefold()) == title and len(others) <= _MOST and all(len(line) < _LONGEST and not line.endswith(_ENDS) for line in others)
