"""JSON-LD as it is met in the wild: graphs, lists, references, entities, broken JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from operator import is_
from typing import Any

from newsparse.regex import regex
from newsparse.structured.broken_json import documents
from newsparse.structured.entities import unescape

Node = dict[str, Any]

ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle "
    "ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle "
    "BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting Report TechArticle Review Recipe Interview".split()
)

#: Keys below which nodes of their own are found. What is below the last ones is only listed on the page.
_NESTING = ("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb", "video", "hasPart", "subjectOf")
_LISTING = ("itemListElement", "item", "hasPart")
#: Each such key once, with whether what is below it is only listed.
_BELOW = tuple((key, key in _LISTING) for key in (*_NESTING, *_LISTING[:2]))
_ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_VOCABULARY = regex(r"[/#:]")


def read_jsonld(texts: Iterable[str]) -> tuple[Node, ...]:
    """All nodes of all JSON-LD scripts, outermost first, references by ``@id`` followed. Never raises."""
    own, listed = read_graph(texts)
    return own + listed


def read_graph(texts: Iterable[str]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The nodes that describe the page, and those that it only lists (other articles, trail steps)."""
    found = [document for text in texts for document in _unescaped_documents(text)]
    own, listed = _nodes(found)
    return _linked(own, listed)


def types_of(node: Node) -> tuple[str, ...]:
    """The node's ``@type`` values without their vocabulary."""
    declared = node.get("@type") or node.get("type")
    if isinstance(declared, str):
        return (_bare(declared),)
    if not isinstance(declared, list):
        return ()
    return tuple([_bare(value) for value in declared if isinstance(value, str) and value])


@lru_cache(maxsize=256)
def _bare(kind: str) -> str:
    return _VOCABULARY.split(kind.strip())[-1]


def is_article(node: Node) -> bool:
    """Whether the node describes an article of any kind."""
    return not ARTICLE_TYPES.isdisjoint(types_of(node))


def _unescaped_documents(text: str) -> list[Any]:
    found = list(documents(text))
    if ("&" in text and _ENTITY.search(text)) or "\\u0026" in text:
        return [_unescaped(document) for document in found]
    return found


def _unescaped(document: Any) -> Any:
    """The document with HTML entities in its strings decoded, once; changed in place, without recursion."""
    holder = [document]
    todo: list[Any] = [holder]
    while todo:
        container = todo.pop()
        for key, value in container.items() if isinstance(container, dict) else enumerate(container):
            if isinstance(value, str):
                if "&" in value:
                    container[key] = _ENTITY.sub(lambda match: unescape(match.group()), value)
            elif isinstance(value, (dict, list)):
                todo.append(value)
    return holder[0]


def _nodes(found: list[Any]) -> tuple[list[Node], list[Node]]:
    """Nodes level by level, so that outer ones come first."""
    own: list[Node] = []
    listed: list[Node] = []
    todo: list[tuple[Any, bool]] = [(document, False) for document in found]
    while todo:
        below: list[tuple[Any, bool]] = []
        for value, in_list in todo:
            if isinstance(value, list):
                below += [(item, in_list) for item in value if isinstance(item, (dict, list))]
            elif isinstance(value, dict):
                if not _is_reference(value):
                    (listed if in_list else own).append(value)
                below += [
                    (value[key], in_list or lists)
                    for key, lists in _BELOW
                    if key in value and isinstance(value[key], (dict, list))
                ]
        todo = below
    return own, listed


def _is_reference(node: Node) -> bool:
    return len(node) == 1 and "@id" in node


#: What a reference brings along: enough to name a person or a picture, never the text of an article.
_MOST_KEYS, _LONGEST_TEXT, _LONGEST_LIST = 60, 2_000, 50


def _linked(own: list[Node], listed: list[Node]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The nodes with what they refer to put in place, and what that refers to; two steps, so no cycle.

    ``{"@id": ...}`` is replaced, ``{"name": ..., "@id": ...}`` completed.
    """
    targets: dict[str, Node] = {}
    for node in (*own, *listed):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > 2 and len(node) > len(targets.get(name, ())):
            targets[name] = node
    if not targets:
        return tuple(own), tuple(listed)

    @cache
    def thin(name: str) -> Node | None:
        node = targets.get(name)
        return None if node is None else _thinned(node)

    @cache
    def full(name: str) -> Node | None:
        node = thin(name)
        return None if node is None else _with_targets(node, thin)

    return tuple([_with_targets(node, full) for node in own]), tuple([_with_targets(node, full) for node in listed])


def _thinned(node: Node) -> Node:
    return {
        key: value
        for key, value in list(node.items())[:_MOST_KEYS]
        if not (isinstance(value, str) and len(value) > _LONGEST_TEXT)
        and not (isinstance(value, (list, dict)) and len(value) > _LONGEST_LIST)
        and key not in _NESTING[:1]
    }


#: The node that a reference names, if the page has it.
_Find = Callable[[str], Node | None]


def _with_targets(node: Node, find: _Find, depth: int = 3) -> Node:
    """A copy of ``node`` in which references, down to ``depth`` levels of values, are followed; itself where none is."""
    own = node.get("@id")
    changes: Node = {}
    for key, value in node.items():
        if isinstance(value, dict):
            followed: Any = _followed(value, find, own, depth)
        elif isinstance(value, list) and key != "@graph":
            followed = _all_followed(value, find, own, depth)
        else:
            continue
        if followed is not value:
            changes[key] = followed
    return {**node, **changes} if changes else node


def _all_followed(values: list[Any], find: _Find, own: Any, depth: int) -> list[Any]:
    followed = [_followed(value, find, own, depth) if isinstance(value, dict) else value for value in values]
    return values if all(map(is_, followed, values)) else followed


def _followed(value: Node, find: _Find, own: Any, depth: int) -> Node:
    name = value.get("@id")
    if isinstance(name, str) and name != own and (target := find(name)):
        return {**target, **value}
    return _with_targets(value, find, depth - 1) if depth else value
