"""Which of several article nodes describes this page's article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from newsparse.grammar.letters import letters_of
from newsparse.structured.jsonld import Node, is_article, types_of

#: A page about something else, with an article beside it, has these nodes too; news nodes go before them.
_LESS_LIKELY = frozenset(("Review", "Recipe", "SocialMediaPosting", "Report", "TechArticle", "Interview"))
_TELLING = (
    "headline",
    "datePublished",
    "author",
    "articleBody",
    "image",
    "description",
    "publisher",
    "dateModified",
)
#: Most nodes that are compared; a page has one article, not hundreds.
_MOST = 300


def choose_article(
    own: Sequence[Node], listed: Sequence[Node], addresses: Sequence[str], headlines: Sequence[str]
) -> Node:
    """The node of the page's article, empty if there is none.

    Args:
        own, listed: the nodes that describe the page, and those it only lists.
        addresses: where the page is, by its own account and by the caller's.
        headlines: what may be its headline: ``og:title``, ``<title>``, ``<h1>``.

    The node whose address is the page's goes first, then the one whose headline the page shows, then the one
    that says most. A listed article counts only if its address is the page's. What the chosen node lacks is
    taken from other nodes with the same address or the same headline.
    """
    places = [place for address in addresses if (place := _place(address))]
    shown = [folded for headline in headlines if (folded := _folded(headline))]
    articles = [node for node in own if is_article(node)][:_MOST]
    articles += [n for n in listed[: 10 * _MOST] if is_article(n) and _is_here(n, places)][:_MOST]
    if len(articles) < 2:
        return articles[0] if articles else {}
    ranks = [(_is_here(node, places), _is_shown(node, shown), _weight(node)) for node in articles]
    chosen = max(range(len(articles)), key=lambda i: (*ranks[i], -i))
    best = articles[chosen]
    headline = _folded(best.get("headline"))
    twins = [
        node
        for node, rank in zip(articles, ranks, strict=True)
        if node is not best
        and ((rank[0] and ranks[chosen][0]) or (headline and _folded(node.get("headline")) == headline))
    ]
    for twin in twins[:5]:
        best = {**twin, **{key: value for key, value in best.items() if value not in (None, "", [], {})}}
    return best


def _weight(node: Node) -> int:
    likely = any(
        kind not in _LESS_LIKELY and kind.endswith(("Article", "Posting")) for kind in types_of(node)
    )
    return 10 * likely + sum(1 for key in _TELLING if node.get(key))


def _is_here(node: Node, places: Sequence[tuple[str, str]]) -> bool:
    for key in ("url", "mainEntityOfPage", "@id"):
        value: Any = node.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and (place := _place(value)):
            for path, query in places:
                if place[0] == path and (place[1] == query or not place[1] or not query):
                    return True
    return False


def _place(address: str) -> tuple[str, str] | None:
    """Path and query of an address; ``None`` for a front page, which is nobody's article."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    path = unquote(parts.path).rstrip("/").lower()
    return (path, parts.query) if path or parts.query else None


def _is_shown(node: Node, shown: Sequence[str]) -> bool:
    headline = _folded(node.get("headline")) or _folded(node.get("name"))
    return len(headline) > 3 and any(headline in one or (len(one) > 12 and one in headline) for one in shown)


def _folded(text: Any) -> str:
    """Letters and digits alone: pages differ in quotation marks and spaces."""
    return letters_of(text[:300].casefold()) if isinstance(text, str) else ""
