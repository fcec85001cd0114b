"""The head of a page as the lines of one paragraph: headline, name and date, on pages that set no element of its own for any."""

from __future__ import annotations

from newsparse.body.stripping.text import BodyText
from newsparse.grammar.letters import letters_of
from newsparse.tree.segments import In, Segment

#: Lines below the headline, and characters of one that says who or when.
_MOST, _LONGEST = 3, 60
_ENDS = tuple(".!?。！？…:")


def heads_page(text: str, title: str) -> bool:
    """Whether the first of a paragraph's lines is the headline, and the others may say who wrote when.

    Args:
        title: the headline's letters and digits, case folded.
    """
    first, *others = text.split("\n")
    return (
        letters_of(first.casefold()) == title
        and len(others) <= _MOST
        and all(len(line) < _LONGEST and not line.endswith(_ENDS) for line in others)
    )


def goes_on(s: Segment, letters: str, title: str, body: BodyText) -> bool:
    """Whether a heading that opens the text is the headline in full, of which metadata state the first words and no line above it does."""
    return bool(s.flags & In.HEADING) and letters.startswith(title) and (body.headline_at is None or body.headline_at > s.index)
