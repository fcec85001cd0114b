"""Signed: a name that a byline gives, in whatever script, with what stands by it."""

from __future__ import annotations

from typing import NamedTuple


class Signed(NamedTuple):
    """A name that a byline gives, with what stands by it. ``newsroom``: it is no person."""

    name: str
    newsroom: bool = False
    role: str | None = None
    email: str | None = None
    organization: str | None = None
