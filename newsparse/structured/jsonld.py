"""JSON-LD as it is met in the wild: graphs, lists, comments around it, broken JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]

ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle "
    "ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle "
    "BlogPosting LiveBlogPosting SocialMediaPosting Report TechArticle Review Recipe Interview".split()
)

_WRAPPER = re.compile(r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*;?\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def read_jsonld(texts: Iterable[str]) -> tuple[Node, ...]:
    """All nodes of all JSON-LD scripts, outermost first, references by ``@id`` resolved."""
    nodes = [node for text in texts for document in _documents(text) for node in _nodes(document)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    return tuple(_resolved(node, by_id) for node in nodes)


def types_of(node: Node) -> tuple[str, ...]:
    """The node's ``@type`` values without their vocabulary."""
    declared = node.get("@type") or node.get("type")
    values = declared if isinstance(declared, list) else [declared]
    return tuple(str(value).rsplit("/", 1)[-1].rsplit("#", 1)[-1] for value in values if value)


def is_article(node: Node) -> bool:
    """Whether the node describes an article of any kind."""
    return any(kind in ARTICLE_TYPES for kind in types_of(node))


def _documents(text: str) -> Iterator[Any]:
    text = _WRAPPER.sub("", text).strip().rstrip(";")
    if not text:
        return
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            yield json.loads(candidate, strict=False)
            return
        except (ValueError, RecursionError):
            continue
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while (at := text.find("{", at)) >= 0:
        try:
            document, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield document


def _nodes(document: Any) -> Iterator[Node]:
    if isinstance(document, list):
        for item in document:
            yield from _nodes(item)
    elif isinstance(document, dict):
        yield document
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if isinstance(nested := document.get(key), (dict, list)):
                yield from _nodes(nested)


def _resolved(node: Node, by_id: dict[str, Node]) -> Node:
    out = {}
    for key, value in node.items():
        if isinstance(value, dict) and set(value) == {"@id"}:
            value = by_id.get(value["@id"], value)
        elif isinstance(value, list):
            value = [
                by_id.get(v["@id"], v) if isinstance(v, dict) and set(v) == {"@id"} else v for v in value
            ]
        out[key] = value
    return out
