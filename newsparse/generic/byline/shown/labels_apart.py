"""Credits whose label is a block of its own, with the names in the blocks behind it: "文" + "林海", "攝影" + "王小明"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.grammar.bylines.east_asian_roles import ROLES, TITLES
from newsparse.grammar.credits.east_asian_credits import read_credits
from newsparse.tree.segments import Segment

_LONGEST_LABEL, _LONGEST_NAME = 8, 24
_EDGES = " :：/／|｜"


def labels_apart(near: list[Segment], first: int, last: int) -> Iterator[Candidate]:
    """Whom the blocks behind a label for writing name, between headline and text."""
    authors: list[Author] = []
    shown: Segment | None = None
    role: str | None = None
    for s in near:
        text = s.text.strip(_EDGES)
        if not first < s.index < last:
            continue
        if len(text) <= _LONGEST_LABEL and text in ROLES:
            role = text if ROLES[text] == "writes" else None
        elif role and len(text) <= _LONGEST_NAME and (named := read_credits(f"{role}：{text}")):
            authors += [Author(name=name, role=role if role in TITLES else None) for credit in named for name in credit.names]
            shown = shown or s
        else:
            role = None
    if authors and shown is not None:
        yield Candidate("generic.byline.labelled", tuple(authors), 2.5, shown.text, shown.element)
