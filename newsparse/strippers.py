"""Strippers, for those who write, add or take away some.

A stripper names what does not belong in the body; newsparse removes and records it (``Article.removals``).
``newsparse.parse(html, strippers=...)`` and an extractor's ``strippers`` take a tuple of them.
"""

from newsparse.body.stripping.stripper import BlockStripper, Stripper, block_stripper, without
from newsparse.body.stripping.strippers import DEFAULT_STRIPPERS, TEXT_STRIPPERS
from newsparse.body.stripping.text import BodyText
from newsparse.tree.segments import In, Segment

__all__ = [
    "DEFAULT_STRIPPERS",
    "TEXT_STRIPPERS",
    "BlockStripper",
    "BodyText",
    "In",
    "Segment",
    "Stripper",
    "block_stripper",
    "without",
]
