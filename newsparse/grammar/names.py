"""Names and bylines as newspapers write them."""

from __future__ import annotations

from typing import Any

from newsparse.article import Author


def read_byline(text: str, *, language: str | None = None) -> tuple[Author, ...]:
    """The authors that a byline names, in its order; empty where it names none."""
    name = " ".join(text.split())
    return (Author(name=name),) if name else ()


def read_author_node(node: Any, *, language: str | None = None) -> tuple[Author, ...]:
    """The authors of a JSON-LD ``author`` value of any shape: string, Person, list, ``{name}``."""
    if isinstance(node, list):
        return tuple(author for item in node for author in read_author_node(item, language=language))
    name = node.get("name") if isinstance(node, dict) else node
    return read_byline(name, language=language) if isinstance(name, str) else ()
