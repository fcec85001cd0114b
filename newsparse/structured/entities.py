"""Character references in strings of metadata and JSON. Half of all pages have none: the table of two thousand names waits for one."""

from __future__ import annotations


def unescape(text: str) -> str:
    """``html.unescape``, which is imported where there is something to read."""
    if "&" not in text:
        return text
    from html import unescape as read

    return read(text)
