"""Readings beside characters (ruby), shown as a browser without ruby shows them: 尹錫悦（ユンソンニョル）."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def show_readings(root: Element) -> None:
    """Make text of every reading that has brackets of its own (``<rp>``); one without would be glued to its characters."""
    for bracket in [*root.iter("rp")]:
        parent = bracket.getparent()
        if parent is not None and parent.tag == "ruby":
            for part in parent:
                if part.tag in ("rp", "rt"):
                    part.tag = "span"
