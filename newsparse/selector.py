"""CSS selectors by the names they ask for: matched on the elements that have those, not by walking the tree.

libxml2 takes a third of a parse to try one class on every element of a page. ``Named`` has them by class, id and
attribute, and only those are tried here. What is more than an element's own names and where it stands (``:has``,
``:contains``) is left to XPath.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.named import Named

#: Names of attributes that are the same in XPath.
_ATTRIBUTE = regex(r"[a-z_][a-z0-9_-]*")

_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda has, wanted: has == wanted,
    "^=": lambda has, wanted: bool(wanted) and has.startswith(wanted),
    "$=": lambda has, wanted: bool(wanted) and has.endswith(wanted),
    "*=": lambda has, wanted: bool(wanted) and wanted in has,
    "~=": lambda has, wanted: wanted in has.split(),
    "|=": lambda has, wanted: has == wanted or has.startswith(f"{wanted}-"),
}


class Compound(NamedTuple):
    """What one element must be: ``a.b#c[d=e]:not(.f):nth-child(2)``.

    Attributes:
        tag: lower case; ``None`` for any.
        classes, identities: all of which it must have.
        attributes: (name, operator, value); the operator ``exists`` asks for no value.
        nots: what it must not be.
        place: which child of its parent, from 1; 0 for any.
    """

    tag: str | None
    classes: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()
    nots: tuple[Compound, ...] = ()
    place: int = 0

    def fits(self, element: Element) -> bool:
        """Whether an element is like this."""
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.classes:
            names = element.get("class")
            if not names:
                return False
            for name in self.classes:  # most elements are told by this, without taking their classes apart
                if name not in names or name not in names.split():
                    return False
        if self.identities and element.get("id") not in self.identities:
            return False
        for name, operator, value in self.attributes:
            has = element.get(name)
            if has is None or not (operator == "exists" or _OPERATORS[operator](has, value)):
                return False
        for other in self.nots:
            if other.fits(element):
                return False
        return not self.place or _place_of(element) == self.place

    def among(self, named: Named) -> list[Element] | None:
        """All elements that may be like this; ``None`` where names do not tell."""
        if self.identities:
            return named.identified(self.identities[0])
        if self.classes:
            return named.classed(max(self.classes, key=len))
        for name, _, value in self.attributes:
            if name == "class" and value:
                return named.classed(value)
            if _ATTRIBUTE.fullmatch(name):
                return named.having(name)
        return None


def _before(element: Element) -> Element | None:
    """The element before it below the same parent."""
    return next(element.itersiblings("*", preceding=True), None)


def _place_of(element: Element) -> int:
    """Which child of its parent it is, from 1."""
    return 1 + sum(1 for _ in element.itersiblings("*", preceding=True))


class Path(NamedTuple):
    """One selector without commas, from its last compound outwards: ``(compound, combinator before it)``."""

    steps: tuple[tuple[Compound, str], ...]

    def fits(self, element: Element, scope: Element) -> bool:
        """Whether an element matches, with its ancestors up to ``scope``."""
        compound, combinator = self.steps[0]
        return compound.fits(element) and (not combinator or _stands(element, combinator, self.steps, 1, scope))


def _stands(element: Element, combinator: str, steps: Sequence[tuple[Compound, str]], at: int, scope: Element) -> bool:
    """Whether an element stands below or after one that ``steps[at]`` tells of, and that in its turn."""
    compound, before = steps[at]
    while element is not scope:
        other = element.getparent() if combinator in " >" else _before(element)
        if other is None:
            return False
        element = other
        if compound.fits(element) and (not before or _stands(element, before, steps, at + 1, scope)):
            return True
        if combinator in ">+":
            return False
    return False


def select(selector: str, named: Named, scope: Element) -> list[Element] | None:
    """The matching elements at and below ``scope`` in document order; ``None`` where XPath must tell.

    Args:
        selector: CSS.
        named: the elements of the page that ``scope`` stands in.
        scope: an element of the page.
    """
    paths = compiled(selector)
    if paths is None:
        return None
    found: list[list[Element]] = []
    for path in paths:
        matched = _matches(path, named, scope)
        if matched is None:
            return None
        if matched:
            found.append(matched)
    if len(found) < 2:
        return found[0] if found else []
    either = {element for matched in found for element in matched}
    return [element for element in scope.iter(*{str(e.tag) for e in either}) if element in either]


def _matches(path: Path, named: Named, scope: Element) -> list[Element] | None:
    """The elements on a path: by their own names, or below the elements that an outer step names."""
    whole = scope is named.root
    own = path.steps[0][0]
    if (few := own.among(named)) is not None:
        return [e for e in few if own.fits(e) and (whole or _inside(e, scope)) and path.fits(e, scope)]
    for compound, _ in path.steps[1:]:
        if (holders := compound.among(named)) is not None:
            return _below(path, [e for e in holders if compound.fits(e) and (whole or _inside(e, scope))], scope)
    if own.tag is None:
        return None
    return [e for e in scope.iter(own.tag) if path.fits(e, scope)]


def _below(path: Path, holders: list[Element], scope: Element) -> list[Element]:
    """The elements on a path below others; those of a sibling stand below its parent."""
    tag = path.steps[0][0].tag or "*"
    if any(combinator in ("+", "~") for _, combinator in path.steps):
        holders = [scope if e is scope or (parent := e.getparent()) is None else parent for e in holders]
    return list(dict.fromkeys([e for holder in dict.fromkeys(holders) for e in holder.iter(tag) if path.fits(e, scope)]))


def _inside(element: Element, scope: Element) -> bool:
    above: Element | None = element
    while above is not None:
        if above is scope:
            return True
        above = above.getparent()
    return False


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
        if compound is None or tree.combinator not in (" ", ">", "+", "~"):
            return None
        steps.append((compound, tree.combinator))
        tree = tree.selector
    compound = _compound(tree)
    return None if compound is None else Path((*steps, (compound, "")))


def _compound(tree: Any) -> Compound | None:
    from cssselect.parser import Attrib, Class, Element as Tag, Function, Hash, Negation, Pseudo

    classes, identities, attributes, nots, places = [], [], [], [], []
    while not isinstance(tree, Tag):
        if isinstance(tree, Class):
            classes.append(tree.class_name)
        elif isinstance(tree, Hash):
            identities.append(tree.id)
        elif isinstance(tree, Attrib) and tree.namespace is None and (tree.operator == "exists" or tree.operator in _OPERATORS):
            value = tree.value.value if tree.value is not None else ""
            attributes.append((tree.attrib.lower(), tree.operator, value or ""))
        elif isinstance(tree, Negation) and (other := _compound(tree.subselector)) is not None:
            nots.append(other)
        elif isinstance(tree, Pseudo) and tree.ident == "first-child":
            places.append(1)
        elif isinstance(tree, Function) and tree.name == "nth-child" and (place := _number(tree.arguments)):
            places.append(place)
        else:
            return None
        tree = tree.selector
    if tree.namespace is not None or len(identities) > 1 or len(places) > 1:
        return None
    tag = tree.element.lower() if tree.element else None
    return Compound(tag, tuple(classes), tuple(identities), tuple(attributes), tuple(nots), sum(places))


def _number(arguments: Sequence[Any]) -> int:
    """The argument of ``:nth-child`` if that is a number; 0 if it is more."""
    (first, *others) = arguments
    return int(first.value) if not others and first.type == "NUMBER" and first.value.isdigit() else 0
