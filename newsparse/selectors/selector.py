"""CSS selectors by the names they ask for: matched on the elements that have those, not by walking the tree.

libxml2 takes a third of a parse to try one class on every element of a page. ``Named`` has them by class, id and
attribute, and only those are tried here. What is more than an element's own names and where it stands (``:has``,
``:contains``) is left to XPath.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.selectors.css_text import compiled

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.selectors.compound import Path
    from newsparse.selectors.named import Named


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
