"""Microdata and RDFa Lite of the page's article, in the shape of a JSON-LD node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml.etree import XPath

from newsparse.structured.jsonld import Node, is_article, types_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Where the value of a property stands, by tag (https://html.spec.whatwg.org/multipage/microdata.html#values).
_VALUE_ATTRIBUTE = {
    "meta": "content", "audio": "src", "embed": "src", "iframe": "src", "img": "src", "source": "src",
    "track": "src", "video": "src", "a": "href", "area": "href", "link": "href", "object": "data",
    "data": "value", "meter": "value", "time": "datetime",
}  # fmt: skip
_ADDRESSES = frozenset(
    ("url", "sameAs", "mainEntityOfPage", "image", "contentUrl", "embedUrl", "thumbnailUrl", "logo")
)
_ITEMPROP = XPath("boolean(descendant-or-self::*/@itemprop)")
_POST = "DiscussionForumPosting"
_MARKS = frozenset(("itemscope", "itemprop", "typeof", "property"))
#: Longest text of one property, most properties of one page: a hostile page nests a property in a property.
_LONGEST, _MOST_PIECES, _MOST = 5_000, 400, 2_000


def holds_itemprop(root: Element) -> bool:
    """Whether any element has an ``itemprop``."""
    return bool(_ITEMPROP(root))


def read_microdata(root: Element) -> Node:
    """The article that ``itemscope``/``itemprop`` (or ``typeof``/``property``) describe; empty if none.

    Properties outside any item count as the article's if no item is an article: old templates mark
    ``itemprop="datePublished"`` without an ``itemscope``. One walk over the elements below ``root``.
    """
    items: dict[Element, Node] = {}
    loose: Node = {}
    budget = _MOST
    for element in root.iter("*"):
        if _MARKS.isdisjoint(element.keys()):  # one question instead of four, for most elements
            continue
        get = element.get
        names = get("itemprop") or (get("property") if element.tag not in ("meta", "html") else None)
        item = None
        if get("itemscope") is not None or get("typeof") is not None:
            item = items[element] = _new_item(element)
        if names and budget:
            budget -= 1
            owner = _owner(element, items)
            for name in names.split():
                bare = name.rsplit(":", 1)[-1]
                if (value := item if item is not None else _value(element, bare)) not in (None, ""):
                    _add(loose if owner is None else owner, bare, value)
    articles = [node for node in items.values() if is_article(node)]
    if len(articles) == 1:
        return {**loose, **articles[0]}
    if not articles and (posts := [node for node in items.values() if _POST in types_of(node)]):
        return {**loose, **posts[0]}  # the thread of a forum: its first post
    return max(articles, key=len) if articles else loose


def _new_item(element: Element) -> Node:
    kinds = (element.get("itemtype") or element.get("typeof") or "").split()
    node: Node = {"@type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    if identity := element.get("itemid") or element.get("resource"):
        node["@id"] = identity
    return node


def _owner(element: Element, items: dict[Element, Node]) -> Node | None:
    if not items:
        return None
    for steps, ancestor in enumerate(element.iterancestors()):
        if ancestor in items:
            return items[ancestor]
        if steps > 200:
            break
    return None


def _value(element: Element, name: str) -> str | None:
    """The property's value; of a link its text, unless the property is an address."""
    if (content := element.get("content")) is not None:
        return content.strip()
    attribute = _VALUE_ATTRIBUTE.get(element.tag)
    if attribute is None:
        return _text(element)
    value = (element.get(attribute) or "").strip()
    if element.tag in ("a", "time") and name not in _ADDRESSES:
        return (value if element.tag == "time" else "") or _text(element) or value
    return value


def _text(element: Element) -> str:
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(str(piece))
        length += len(piece)
        if length > _LONGEST or len(pieces) > _MOST_PIECES:
            break
    return " ".join("".join(pieces).split())


def _add(node: Node, name: str, value: Any) -> None:
    if name not in node:
        node[name] = value
    elif isinstance(node[name], list):
        node[name].append(value)
    elif node[name] != value:
        node[name] = [node[name], value]
