"""CSS selectors by the names they ask for: matched where the page's source mentions those, not by walking the tree.

libxml2 takes a third of a parse to try one class on every element of a page. A class, an id or an attribute that
an element has stands in its tag, so the source tells which tags to look at, and only those elements are tried.
What is more than names in tags (``:has``, ``:nth-child``, siblings) is left to XPath.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TAG_NAME = regex(rb"[a-zA-Z][a-zA-Z0-9:-]{0,40}")
#: Bytes before a name within which its tag opens; longer tags are tried by XPath.
_LONGEST_TAG = 4096
#: Mentions looked at; more often only a script says a name.
_MOST_MENTIONS = 100
#: How many ``<`` are looked back over where an earlier attribute may hold markup.
_LOOK_BACK = 4

_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda has, wanted: has == wanted,
    "^=": lambda has, wanted: bool(wanted) and has.startswith(wanted),
    "$=": lambda has, wanted: bool(wanted) and has.endswith(wanted),
    "*=": lambda has, wanted: bool(wanted) and wanted in has,
    "~=": lambda has, wanted: wanted in has.split(),
    "|=": lambda has, wanted: has == wanted or has.startswith(f"{wanted}-"),
}


class Compound(NamedTuple):
    """What one element must be: ``a.b#c[d=e]``.

    Attributes:
        tag: lower case; ``None`` for any.
        classes, identities: all of which it must have.
        attributes: (name, operator, value); the operator ``exists`` asks for no value.
    """

    tag: str | None
    classes: frozenset[str]
    identities: frozenset[str]
    attributes: tuple[tuple[str, str, str], ...]

    def fits(self, element: Element) -> bool:
        """Whether an element is like this."""
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.classes:
            names = element.get("class")
            if not names:
                return False
            for name in self.classes:  # most elements are told by this, without taking their classes apart
                if name not in names:
                    return False
            if not self.classes.issubset(names.split()):
                return False
        if self.identities and element.get("id") not in self.identities:
            return False
        for name, operator, value in self.attributes:
            has = element.get(name)
            if has is None or not (operator == "exists" or _OPERATORS[operator](has, value)):
                return False
        return True

    @property
    def literals(self) -> tuple[str, ...]:
        """Names one of which stands in the tag of every element like this, the rarest kind first."""
        values = [value or name for name, _, value in self.attributes]
        return tuple(name for name in (*self.identities, *self.classes, *values) if _plain(name))


class Path(NamedTuple):
    """One selector without commas, from its last compound outwards: ``(compound, combinator before it)``."""

    steps: tuple[tuple[Compound, str], ...]

    def fits(self, element: Element, scope: Element) -> bool:
        """Whether an element matches, with its ancestors up to ``scope``."""
        last, combinator = self.steps[0]
        return last.fits(element) and _below(element, combinator, list(self.steps[1:]), scope)


def _below(element: Element, combinator: str, outer: list[tuple[Compound, str]], scope: Element) -> bool:
    if not outer:
        return True
    (compound, before), *rest = outer
    while element is not scope:
        parent = element.getparent()
        if parent is None:
            return False
        element = parent
        if compound.fits(element) and _below(element, before, rest, scope):
            return True
        if combinator == ">":
            return False
    return False


def select(selector: str, source: bytes, scope: Element) -> list[Element] | None:
    """The matching elements at and below ``scope`` in document order; ``None`` where XPath must tell.

    Args:
        selector: CSS.
        source: the page's bytes (UTF-8) that ``scope`` was built from.
        scope: an element of the page.
    """
    paths = compiled(selector)
    if paths is None:
        return None
    found: list[list[Element]] = []
    for path in paths:
        matched = _matches(path, source, scope)
        if matched is None:
            return None
        if matched:
            found.append(matched)
    if len(found) < 2:
        return found[0] if found else []
    either = {element for matched in found for element in matched}
    return [element for element in scope.iter(*{str(e.tag) for e in either}) if element in either]


def _matches(path: Path, source: bytes, scope: Element) -> list[Element] | None:
    """The elements on a path: by the names in their own tags, or below the elements that an outer step names."""
    own = path.steps[0][0]
    tags = {own.tag} if own.tag is not None else _tags_of(own, source)
    if tags is not None:
        return [e for e in scope.iter(*tags) if path.fits(e, scope)] if tags else []
    for compound, _ in path.steps[1:]:
        tags = _tags_of(compound, source)
        if tags is not None:
            holders = [e for e in scope.iter(*tags) if compound.fits(e)] if tags else []
            return list(dict.fromkeys(e for holder in holders for e in holder.iter() if path.fits(e, scope)))
    return None


def _tags_of(compound: Compound, source: bytes) -> set[str] | None:
    for literal in compound.literals:
        if (tags := tags_that_name(source, literal)) is not None:
            return {compound.tag} & tags if compound.tag is not None else tags
    return None


def tags_that_name(source: bytes, name: str) -> set[str] | None:
    """The names of all tags that may mention ``name``; ``None`` if that cannot be told."""
    tags: set[str] = set()
    wanted = name.encode()
    at = source.find(wanted)
    for _ in range(_MOST_MENTIONS):
        if at < 0:
            return tags
        least, end = max(0, at - _LONGEST_TAG), at
        for _ in range(_LOOK_BACK):
            start = source.rfind(b"<", least, end)
            if start < 0:
                break
            if match := _TAG_NAME.match(source, start + 1):
                tags.add(match.group().decode().lower())
            if source.find(b">", start, at) < 0:
                break
            end = start
        else:
            start = end
        if start < 0 and least > 0:
            return None
        at = source.find(wanted, at + len(wanted))
    return None


@lru_cache(maxsize=2048)
def compiled(selector: str) -> tuple[Path, ...] | None:
    """The selector's comma branches; ``None`` if one of them needs XPath.

    Raises:
        cssselect.SelectorError: it is no selector.
    """
    from cssselect import parse  # only extractors that declare CSS need it

    paths = [_path(parsed.parsed_tree) for parsed in parse(selector) if parsed.pseudo_element is None]
    return tuple(paths) if paths and None not in paths else None  # type: ignore[arg-type]


def _path(tree: Any) -> Path | None:
    from cssselect.parser import CombinedSelector

    steps: list[tuple[Compound, str]] = []
    while isinstance(tree, CombinedSelector):
        compound = _compound(tree.subselector)
        if compound is None or tree.combinator not in (" ", ">"):
            return None
        steps.append((compound, tree.combinator))
        tree = tree.selector
    compound = _compound(tree)
    return None if compound is None else Path((*steps, (compound, "")))


def _compound(tree: Any) -> Compound | None:
    from cssselect.parser import Attrib, Class, Element as Named, Hash

    classes, identities, attributes = [], [], []
    while not isinstance(tree, Named):
        if isinstance(tree, Class):
            classes.append(tree.class_name)
        elif isinstance(tree, Hash):
            identities.append(tree.id)
        elif isinstance(tree, Attrib) and tree.namespace is None and (tree.operator == "exists" or tree.operator in _OPERATORS):
            value = tree.value.value if tree.value is not None else ""
            attributes.append((tree.attrib.lower(), tree.operator, value or ""))
        else:
            return None
        tree = tree.selector
    if tree.namespace is not None or len(identities) > 1:
        return None
    tag = tree.element.lower() if tree.element else None
    return Compound(tag, frozenset(classes), frozenset(identities), tuple(attributes))


def _plain(name: str) -> bool:
    """Whether markup writes a name in one way only: no entity, no escape."""
    return bool(name) and name.isascii() and not set(name) & set("\\&<>\"' ")
