"""Candidate: one place of a page that names authors."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.grammar.letters import name_key
from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Candidate:
    """One place that names authors. ``weight`` is how far its kind of place is to be believed."""

    __slots__ = ("authors", "element", "keys", "raw", "source", "weight")

    def __init__(self, source: str, authors: tuple[Author, ...], weight: float, raw: str = "", element: Element | None = None) -> None:
        self.source, self.authors, self.weight, self.raw, self.element = source, authors, weight, raw, element
        self.keys = frozenset(self.key(author.name) for author in authors)

    @property
    def is_of_newsrooms(self) -> bool:
        """It names no person."""
        return all(author.kind == "organization" for author in self.authors)

    @property
    def is_of_persons(self) -> bool:
        """It names a person in full; a single word is as often an account or a button."""
        return self.weight >= _LEAST and any(
            author.kind == "person" and (" " in author.name or not author.name.isascii()) for author in self.authors
        )

    @property
    def words(self) -> frozenset[str]:
        """The words of its names, initials apart."""
        return frozenset(word for key in self.keys for word in key.split() if len(word) > 1)

    @staticmethod
    @lru_cache(maxsize=256)  # each name of a page is compared with those of its other places
    def key(name: str) -> str:
        """A name without what differs from place to place: case, dots, title."""
        return _TITLE.sub("", " ".join(name_key(name.replace(".", " ")).split()))


#: A person whom a place of less weight names may be anything.
_LEAST = 0.8

_TITLE = regex(r"^(?:dr|prof|professor|mr|mrs|ms) ")


def as_linked(one: Candidate, linked: list[Candidate]) -> Candidate:
    """A candidate whose only name goes on behind the link that shows it, without what is behind: "Written by <a>मीरा जोशी</a> पुणे"."""
    if len(one.authors) == 1:
        name = one.authors[0].name
        for other in linked:
            if len(other.authors) == 1 and name.startswith(f"{other.authors[0].name} "):
                shown, role = other.authors[0].name, one.authors[0].role
                whole = f"{name.removeprefix(shown).strip()} {role}"  # "Landespolitische" + "Korrespondentin"
                bare = one.authors[0].model_copy(update={"name": shown, "role": whole if role and whole in one.raw else role})
                return Candidate(one.source, (bare,), one.weight, one.raw, one.element)
    return one
