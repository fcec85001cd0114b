"""Nodes of JSON without what is not known: an absent value is left out, and not written as null."""

from __future__ import annotations

from typing import Any


def filled(node: dict[str, Any]) -> dict[str, Any]:
    """The node without what is ``None``, an empty string or an empty list; zero and ``False`` stay."""
    return {key: value for key, value in node.items() if value is not None and value != "" and value != []}
