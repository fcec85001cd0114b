"""Markup to one lxml tree that holds all of the page, whatever the markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsparse.limits import NESTING
from newsparse.regex import regex
from newsparse.tree.clones import without_clones
from newsparse.tree.formulas import show_formulas
from newsparse.tree.ruby import show_readings

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTROLS = bytes(c for c in range(32) if c not in (9, 10, 12, 13))
_EACH_CONTROL = tuple(bytes((c,)) for c in _CONTROLS)
#: References to control characters: ``&#30;``, ``&#x1e;``.
_CONTROL_REFERENCE = regex(
    rb"&#(?:0{0,8}(?:[0-8]|1[124-9]|2[0-9]|3[01])|[xX]0{0,8}(?:[0-8bBeEfF]|1[0-9a-fA-F]));"
)
#: What a head may hold, and what older pages put there, which shows nothing either.
_OF_HEAD = frozenset("title meta link script style base template noscript object bgsound basefont isindex command".split())
_AMPERSAND = ord("&")
#: A tag twice as long holds no page's attributes; libxml2 takes quadratic time for tens of thousands of them.
_WINDOW = 16_384
#: Attributes in a window that make it an attack; a picture in a ``data:`` address is one attribute.
_MANY = 500


def cleaned(source: bytes) -> bytes:
    """The page without control characters, which no text holds and XML forbids."""
    for control in _EACH_CONTROL:  # a generator costs half as much again
        if control in source:
            source = source.translate(None, _CONTROLS)
            break
    if _refers_to_control(source):
        source = _CONTROL_REFERENCE.sub(b"", source)
    return source


def _refers_to_control(source: bytes) -> bool:
    # A page holds few "#", and looking for one byte takes a tenth of looking for two, or for a pattern.
    at = source.find(b"#")
    while at >= 0:
        if source[at - 1] == _AMPERSAND and _CONTROL_REFERENCE.match(source, at - 1):
            return True
        at = source.find(b"#", at + 1)
    return False


def build_tree(source: bytes, nesting: int = NESTING) -> tuple[Element | None, bool]:
    """The ``<html>`` element of a page in UTF-8, and whether markup deeper than ``nesting`` was flattened.

    ``None`` if the page holds no element and no text. What libxml2 would drop is kept: what is too deep for it
    is flattened, what follows ``</html>`` or ``</body>`` is put at the end of the body, as browsers do.
    """
    source = _without_endless_tags(source)
    flat = False
    root, stopped = _parsed(source, huge=False)  # libxml2 stops at our own limit, which costs nothing
    if stopped or nesting < NESTING:
        root, flat = _held(source, nesting)
    if root is not None:
        _gather(root)
        _empty_head(root)
        show_readings(root)
        show_formulas(root)
        without_clones(root, source)
    return root, flat


def _held(source: bytes, nesting: int) -> tuple[Element | None, bool]:
    """The tree of a page that may be too deep, or hold texts longer than libxml2 takes by itself."""
    from newsparse.tree.flatten import flattened  # hardly any page needs it

    root, stopped = _parsed(source, huge=True)
    flat, kept = False, nesting
    while (stopped or _depth(root) > nesting) and kept > 1:
        # Tags that libxml2 puts in by itself are not counted, so the first try may still be too deep.
        flat, kept = True, kept - 4 if kept == nesting else kept // 2
        root, stopped = _parsed(flattened(source, kept), huge=True)
    return root, flat


def _depth(root: Element | None) -> int:
    """Elements inside one another, at most."""
    depths: dict[Element | None, int] = {None: 0}
    for element in root.iter() if root is not None else ():
        depths[element] = depths[element.getparent()] + 1
    return max(depths.values())


def text_below(element: Element) -> str:
    """All text below an element, as it stands."""
    return "".join(map(str, element.itertext())) if len(element) else element.text or ""


def _parsed(source: bytes, *, huge: bool) -> tuple[Element | None, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=huge, remove_comments=True, remove_pis=True, collect_ids=False
    )  # fmt: skip
    try:
        root = etree.fromstring(source, parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, False
    last = parser.error_log.last_error
    return root, last is not None and last.type_name == "ERR_RESOURCE_LIMIT"


def _without_endless_tags(source: bytes) -> bytes:
    """The page with the rest of every endless tag cut. Looks only at windows that hold no ``>``."""
    for at in range(0, len(source) - _WINDOW, _WINDOW):
        if source.find(b">", at, at + _WINDOW) < 0:
            start = max(source.rfind(b"<", 0, at + _WINDOW), 0)
            if (
                source[start + 1 : start + 2].isalpha()
                and source.find(b">", start, at) < 0
                and len(source[at : at + _WINDOW].split(None, _MANY)) > _MANY
            ):
                return _cut(source)
    return source


def _cut(source: bytes) -> bytes:
    """The page with every tag of at least a window's length cut to half of that."""
    pieces = source.split(b"<")
    for at, piece in enumerate(pieces[1:], 1):
        if len(piece) > _WINDOW and piece[:1].isalpha():
            end = end if (end := piece.find(b">")) >= 0 else len(piece)
            if end > _WINDOW:
                pieces[at] = piece[: _WINDOW // 2 + 1] + piece[end:]
    return b"<".join(pieces)


def _gather(root: Element) -> None:
    """Move what stands after ``</html>`` and ``</body>`` to the end of the body."""
    body = next(root.iterchildren("body"), None)  # find() reads a path in Python first
    strays = [child for child in body.itersiblings() if child.tag != "frameset"] if body is not None else []
    following = list(root.itersiblings())
    if not strays and not following:
        return
    if body is None:
        body = next((found for one in following if (found := one.find("body")) is not None), None)
        if body is None:
            body = etree.SubElement(root, "body")
        else:
            root.append(body)
    for stray in strays:
        if stray.tag in ("body", "head"):
            _absorb(body, stray)
            root.remove(stray)
        else:
            body.append(stray)
    for one in following:
        if isinstance(one.tag, str):
            _absorb(body, one)


def _empty_head(root: Element) -> None:
    """Move what is shown from the head to the beginning of the body.

    A page may leave ``<body>`` out. Where it then begins with an element that is younger than libxml2's HTML parser (``<header>``,
    ``<main>``, one of the site's own), that takes it for one of the head.
    """
    head = next(root.iterchildren("head"), None)
    shown = [child for child in head if child.tag not in _OF_HEAD] if head is not None else ()
    if not shown:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    if (text := body.text) and not text.isspace():
        shown[-1].tail = _NO_XML.sub("", (shown[-1].tail or "") + text)
        body.text = None
    for at, child in enumerate(shown):
        body.insert(at, child)


def _absorb(body: Element, element: Element) -> None:
    """Append all that ``element`` holds to ``body``."""
    _append_text(body, element.text)
    for child in list(element):
        if child.tag in ("body", "head") and child is not body:
            _append_text(body, child.text)
            for grandchild in list(child):
                body.append(grandchild)
            _append_text(body, child.tail)
        elif child is not body:
            body.append(child)


#: What libxml2's HTML parser reads and lxml's setters refuse: characters that XML 1.0 does not allow.
_NO_XML = regex("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def _append_text(body: Element, text: str | None) -> None:
    if not text or text.isspace():
        return
    text = _NO_XML.sub("", text)
    if len(body):
        body[-1].tail = (body[-1].tail or "") + text
    else:
        body.text = (body.text or "") + text
