"""CSS selectors as text: plain ones are read here, the others by cssselect.

cssselect knows all of CSS 3, and costs as much to import as a page does to read. Most selectors are a few names.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsparse.regex import regex
from newsparse.selectors.compound import OPERATORS, Compound, Path

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = r"-?[_a-zA-Z][\w-]*"
_TAG = regex(rf"{_NAME}|\*", re.ASCII)
#: ``.class``, ``#id``, ``[name]``, ``[name^="value"]``, ``:not(...)`` of one compound, ``:first-child``, ``:nth-child(2)``
_ASKED = regex(
    rf"\.(?P<class>{_NAME})|#(?P<id>[\w-]+)"
    rf"|\[(?P<name>{_NAME})(?:(?P<operator>[~|^$*]?=)(?:\"(?P<double>[^\"\\\n]*)\"|'(?P<single>[^'\\\n]*)'|(?P<bare>{_NAME})))?\]"
    rf"|:not\((?P<not>[^()]+)\)|(?P<first>:first-child)(?![\w(-])|:nth-child\((?P<place>[1-9]\d*)\)",
    re.ASCII,
)
_COMBINATOR = regex(r"\s*+([>+~,])\s*+|\s++")


@lru_cache(maxsize=2048)
def compiled(selector: str) -> tuple[Path, ...] | None:
    """The selector's comma branches; ``None`` if one of them needs XPath.

    Raises:
        cssselect.SelectorError: it is no selector.
    """
    return read_plain(selector) or read_by_cssselect(selector)


def read_plain(selector: str) -> tuple[Path, ...] | None:
    """The comma branches of a selector that is written plainly; ``None`` for others, and for what is none."""
    selector = selector.strip()
    paths: list[Path] = []
    steps: list[tuple[Compound, str]] = []
    combinator, at = "", 0
    while True:
        compound, at = _read_compound(selector, at)
        if compound is None:
            return None
        steps.append((compound, combinator))
        if at == len(selector):
            return (*paths, Path(tuple(reversed(steps))))
        between = _COMBINATOR.match(selector, at)
        if between is None:
            return None
        at, combinator = between.end(), between[1] or " "
        if combinator == ",":
            paths.append(Path(tuple(reversed(steps))))
            steps, combinator = [], ""


def _read_compound(selector: str, at: int) -> tuple[Compound | None, int]:
    """The compound that begins at ``at``, and where it ends; ``None`` if it is none, or not a plain one."""
    begin = at
    tag: str | None = None
    if named := _TAG.match(selector, at):
        at = named.end()
        tag = None if named[0] == "*" else named[0].lower()
    asked = _Asked()
    while match := _ASKED.match(selector, at):
        at = match.end()
        if match["not"]:
            other, end = _read_compound(match["not"], 0)
            if other is None or end < len(match["not"]):
                return None, at
            asked.nots.append(other)
        elif match["name"]:
            value = match["double"] or match["single"] or match["bare"] or ""
            asked.attributes.append((match["name"].lower(), match["operator"] or "exists", value))
        elif match["class"]:
            asked.classes.append(match["class"])
        elif match["id"]:
            asked.identities.append(match["id"])
        else:
            asked.places.append(1 if match["first"] else int(match["place"]))
    return (asked.of(tag), at) if at > begin else (None, at)


class _Asked:
    """What is asked of one element, while it is read."""

    def __init__(self) -> None:
        self.classes: list[str] = []
        self.identities: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.nots: list[Compound] = []
        self.places: list[int] = []

    def of(self, tag: str | None) -> Compound | None:
        """The compound; ``None`` for what no page's element is, or only XPath tells."""
        if len(self.identities) > 1 or len(self.places) > 1:
            return None
        return Compound(
            tag, tuple(self.classes), tuple(self.identities), tuple(self.attributes), tuple(self.nots), sum(self.places)
        )


def read_by_cssselect(selector: str) -> tuple[Path, ...] | None:
    """The comma branches of any selector; ``None`` if one of them needs XPath.

    Raises:
        cssselect.SelectorError: it is no selector.
    """
    from cssselect import parse

    paths = [_path(parsed.parsed_tree) for parsed in parse(selector) if parsed.pseudo_element is None]
    return tuple(paths) if paths and None not in paths else None  # type: ignore[arg-type]


def _path(tree: Any) -> Path | None:
    from cssselect.parser import CombinedSelector

    steps: list[tuple[Compound, str]] = []
    while isinstance(tree, CombinedSelector):
        compound = _compound(tree.subselector)
        if compound is None or tree.combinator not in (" ", ">", "+", "~"):
            return None
        steps.append((compound, tree.combinator))
        tree = tree.selector
    compound = _compound(tree)
    return None if compound is None else Path((*steps, (compound, "")))


def _compound(tree: Any) -> Compound | None:
    from cssselect.parser import Attrib, Class, Element as Tag, Function, Hash, Negation, Pseudo

    asked = _Asked()
    while not isinstance(tree, Tag):
        if isinstance(tree, Class):
            asked.classes.insert(0, tree.class_name)
        elif isinstance(tree, Hash):
            asked.identities.insert(0, tree.id)
        elif isinstance(tree, Attrib) and tree.namespace is None and (tree.operator == "exists" or tree.operator in OPERATORS):
            value = tree.value.value if tree.value is not None else ""
            asked.attributes.insert(0, (tree.attrib.lower(), tree.operator, value or ""))
        elif isinstance(tree, Negation) and (other := _compound(tree.subselector)) is not None:
            asked.nots.insert(0, other)
        elif isinstance(tree, Pseudo) and tree.ident == "first-child":
            asked.places.insert(0, 1)
        elif isinstance(tree, Function) and tree.name == "nth-child" and (place := _number(tree.arguments)):
            asked.places.insert(0, place)
        else:
            return None
        tree = tree.selector
    if tree.namespace is not None:
        return None
    return asked.of(tree.element.lower() if tree.element else None)


def _number(arguments: Sequence[Any]) -> int:
    """The argument of ``:nth-child`` if that is a number; 0 if it is more."""
    (first, *others) = arguments
    return int(first.value) if not others and first.type == "NUMBER" and first.value.isdigit() else 0
