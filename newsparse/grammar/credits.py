"""Captions and their credits as newspapers write them."""

from __future__ import annotations


def split_caption(text: str) -> tuple[str | None, str | None]:
    """A displayed caption as (caption without credit, credit); either may be ``None``."""
    return (" ".join(text.split()) or None), None
