"""The head of a page where the text should begin: headline, name and date as the lines of one paragraph, on pages that set no element of its own for any; an excerpt."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.grammar.letters import letters_of
from newsparse.tree.segments import Segment

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


def excerpt(body: BodyText) -> Iterator[Segment]:
    """The deck above an English text that its template calls an excerpt: what stands for the post in lists of them."""
    opening = body.texts[:2]
    if len(opening) > 1 and (body.language or "en").startswith("en") and opening[0].text in body.subtitles and "excerpt" in f"{opening[0].element.get('class')} {opening[0].branch.names}":
        yield opening[0]
