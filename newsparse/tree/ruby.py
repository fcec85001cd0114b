"""Readings beside characters (ruby), shown as a browser without ruby shows them: 尹錫悦（ユンソンニョル）."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Brackets of readings, two a word, that a page of news has.
_MOST = 60


def show_readings(root: Element) -> None:
    """Make text of readings that have brackets of their own (``<rp>``); one without would be glued to its characters.

    A page for learners has one beside every word: there they stay beside it.
    """
    brackets = [*islice(root.iter("rp"), _MOST + 1)]  # lxml knows at once whether a tree has any element of a name
    if len(brackets) > _MOST:
        return
    for bracket in brackets:
        parent = bracket.getparent()
        if parent is not None and parent.tag == "ruby":
            for part in parent:
                if part.tag in ("rp", "rt"):
                    part.tag = "span"
