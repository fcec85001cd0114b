"""Lines near a headline that say what a picture shows, and are no deck, whatever they are called."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.generic.deck.names import is_under_picture
from newsparse.generic.deck.place import Place
from newsparse.generic.pictures.words.figure_names import names_caption
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.headline import headline_key
from newsparse.tree.segments import In, Segment

CAPTIONED = int(In.FIGURE | In.CAPTION)


def captions(s: Segment, place: Place) -> bool:
    """Whether it stands in a picture's box below the headline, or is what a caption beside it says."""
    if s.branch.first >= place.start and is_under_picture(s):
        return True
    return s.text in [other.text for other in place.near if other.flags & CAPTIONED]


def says_picture(s: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a line is what the picture right above or below it says to those who do not see it: its caption; or shows its credit right below it, or is called a caption."""
    if s.index and segments[s.index - 1].kind == "image" and not s.text.isascii() and "\n" not in s.text and split_caption(s.text)[1]:
        return True
    if s.index and segments[s.index - 1].kind == "image" and not s.flags & In.HEADING.value and names_caption(s.element):
        return True
    for at in (s.index - 1, s.index + 1):
        beside = segments[at] if 0 <= at < len(segments) else s
        if beside.kind == "image" and headline_key(beside.element.get("alt") or "") == headline_key(s.text):
            return True
    return False
