"""Rich text as content systems keep it in JSON, put together as markup.

Covers a string of HTML or plain text, a list of either, and trees of blocks: Portable Text, Contentful,
Draft.js, Editor.js, Slate, Lexical, ProseMirror, Gutenberg, and home-made lists of ``{type, text}``. What
points elsewhere (related articles, newsletters) and blocks of unknown kinds are left out.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from html import escape, unescape
from typing import Any

from newsparse.regex import regex

_DEEPEST, _MOST_BLOCKS = 16, 2000
_MARKED = regex(r"</?[a-zA-Z][a-zA-Z0-9]{0,12}[\s/>]")
_BLOCK_TAG = regex(r"<(?:p|div|h[1-6]|ul|ol|blockquote|figure|table|section|article)[\s/>]", re.IGNORECASE)
_NO_LETTER = regex(r"[^a-z0-9]")

_KIND_KEYS = (
    "type", "_type", "nodeType", "blockName", "blockType", "kind", "acf_fc_layout", "component", "tagName",
    "tag", "name", "__typename",
)  # fmt: skip
#: Where a block keeps what it says, beside its own keys.
_HOLDERS = ("data", "attrs", "attributes", "model", "props", "fields", "value", "content")
_WORDS = (
    "html", "renderedHtml", "innerHTML", "text", "content", "value", "body", "copy", "markup", "paragraph",
    "children", "blocks", "nodes", "items",
)  # fmt: skip
_INSIDE = (
    "rendered", "processed", "html", "json", "document", "root", "raw", "blocks", "content", "children",
    "nodes", "components", "paragraphs", "elements", "edges", "node", "body", "text", "value", "innerBlocks",
)  # fmt: skip
_ITEMS = ("items", "children", "content", "listItems", "innerBlocks", "nodes", "values")

_CONTAINERS = frozenset(
    ("", "document", "doc", "root", "section", "div", "group", "column", "columns", "fragment", "article",
     "content", "container", "coregroup", "corecolumns", "corecolumn", "element", "wrapper")
)  # fmt: skip
_LEAVES = frozenset(("text", "span", "fragment", "string"))
_TAGS = {
    "p": "p", "text": "p", "unstyled": "p", "span": "p", "html": "p", "rawhtml": "p", "normal": "p",
    "header": "h", "blockquote": "blockquote", "quote": "blockquote", "li": "li", "listitem": "li",
    "ul": "ul", "ol": "ol", "list": "ul", "corelist": "ul", "img": "figure", "figure": "figure",
    "photo": "figure", "hr": "hr", "table": "table", "tablerow": "tr", "tr": "tr", "tablecell": "td",
    "tablecol": "td", "td": "td", "tableheadercell": "th", "tableheader": "th", "th": "th",
    "thead": "thead", "tbody": "tbody",
} | {f"h{level}": "h" for level in range(1, 7)}  # fmt: skip
#: Kinds named by a part of their name, in this order.
_LEFT_OUT = (
    "pullquote", "related", "newsletter", "promo", "readmore", "readalso", "recommend", "advert", "interstitial",
    "subscri", "teaser",
)  # fmt: skip
_PARTS = (
    ("unorderedlistitem", "li"), ("orderedlistitem", "li"), ("listitem", "li"), ("orderedlist", "ul"),
    ("bulletlist", "ul"), ("bulletedlist", "ul"), ("numberedlist", "ul"), ("paragraph", "p"), ("heading", "h"),
    ("subhead", "h"), ("crosshead", "h"), ("intertitle", "h"), ("headerone", "h"), ("headertwo", "h"),
    ("headerthree", "h"), ("headerfour", "h"), ("quote", "blockquote"), ("richtext", "p"), ("wysiwyg", "p"),
    ("freeform", "p"), ("textblock", "p"), ("bodytext", "p"), ("blocktext", "p"), ("htmlblock", "p"),
    ("image", "figure"), ("picture", "figure"),
)  # fmt: skip
#: A block with a headline and an address of its own is a card that leads to another article.
_CARD_HEADLINES, _CARD_LINKS = ("title", "headline", "name"), ("url", "href", "link", "slug", "uri", "path")
_LEVELS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MARKS = {"strong": "strong", "bold": "strong", "em": "em", "italic": "em", "emphasis": "em"}


def markup_of(value: Any) -> str:
    """Rich text as markup; empty if the value holds none. Never raises on what JSON can hold."""
    if isinstance(value, str) and value[:1] in ("{", "["):  # a tree that was stored as a string
        with suppress(ValueError, RecursionError):
            value = json.loads(value, strict=False)
    if isinstance(value, dict) and not _tag(value, _kind(value)):
        return _inside(value, 0)
    return _blocks(value, 0)


def _blocks(value: Any, depth: int) -> str:
    if depth > _DEEPEST:
        return ""
    if isinstance(value, str):
        return _paragraphs(_marked(value))
    if isinstance(value, list):
        joined = "".join([_blocks(item, depth + 1) for item in value[:_MOST_BLOCKS]])
        return joined.replace("</ul><ul>", "").replace("</ol><ol>", "")  # items kept one by one
    return _block(value, depth) if isinstance(value, dict) else ""


def _block(node: dict[str, Any], depth: int) -> str:
    kind = _kind(node)
    if any(part in kind for part in _LEFT_OUT) or depth > _DEEPEST:
        return ""
    tag = _tag(node, kind)
    if not tag and any(key in node for key in _CARD_HEADLINES) and any(key in node for key in _CARD_LINKS):
        return ""
    if tag == "p" or tag == "blockquote":
        inside = _inside(node, depth) if _holds_blocks(node) else _paragraphs(_words(node, depth))
        return f"<blockquote>{inside}</blockquote>" if tag == "blockquote" and inside else inside
    if tag == "h":
        words, level = _words(node, depth), _level(node, kind)
        return f"<h{level}>{words}</h{level}>" if words and not _BLOCK_TAG.match(words) else words
    if tag == "li":
        around = "ol" if _is_ordered(node, kind) else "ul"
        return f"<{around}><li>{_words(node, depth)}</li></{around}>"
    if tag == "ul":
        return _list(node, kind, depth)
    if tag == "figure":
        return _figure(node)
    if tag == "hr":
        return "<hr>"
    if tag in ("td", "th"):
        return f"<{tag}>{_words(node, depth)}</{tag}>"
    inside = _inside(node, depth) if tag or kind in _CONTAINERS else ""
    return f"<{tag}>{inside}</{tag}>" if tag and inside else inside


def _kind(node: dict[str, Any]) -> str:
    """The name of a block's kind: ``header-two`` and ``core/list`` as ``headertwo`` and ``corelist``."""
    for key in _KIND_KEYS:
        value = node.get(key)
        if isinstance(value, str) and value and (key != "name" or "/" in value or value in _TAGS):
            kind = _NO_LETTER.sub("", value[:60].lower())
            if kind not in ("element", "tag"):
                return kind
    return ""


def _tag(node: dict[str, Any], kind: str) -> str:
    if kind == "block":  # Portable Text
        style = node.get("style")
        style = style if isinstance(style, str) else ""
        return "li" if node.get("listItem") else _TAGS.get(style, "p")
    if kind in _TAGS:
        return _TAGS[kind]
    return next((tag for part, tag in _PARTS if part in kind), "")


def _level(node: dict[str, Any], kind: str) -> int:
    for holder in _holders(node):
        level = holder.get("level")
        if type(level) is int and 1 <= level <= 6:
            return max(level, 2)
    style = node.get("style") if kind == "block" else kind
    if isinstance(style, str):
        if style[-1:] in ("2", "3", "4", "5", "6"):
            return int(style[-1])
        return next((max(level, 2) for word, level in _LEVELS.items() if style.endswith(word)), 3)
    return 3


def _is_ordered(node: dict[str, Any], kind: str) -> bool:
    if kind == "ol" or "number" in kind or ("ordered" in kind and "unordered" not in kind):
        return True
    said = [holder.get(key) for holder in _holders(node) for key in ("listItem", "style", "list_type", "ordered")]
    return any(value is True or value in ("ordered", "number") for value in said if isinstance(value, (str, bool)))


def _holders(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(held for key in _HOLDERS if isinstance(held := node.get(key), dict))]


def _holds_blocks(node: dict[str, Any]) -> bool:
    for holder in _holders(node):
        for key in ("children", "content", "blocks", "items"):
            if isinstance(children := holder.get(key), list):
                kinds = [(child, _kind(child)) for child in children[:8] if isinstance(child, dict)]
                return any(kind not in _LEAVES and _tag(child, kind) not in ("", "figure") for child, kind in kinds)
    return False


def _inside(node: dict[str, Any], depth: int) -> str:
    """The blocks of a container: of the first of its keys that holds any."""
    held = [node[key] for key in _HOLDERS if key not in _INSIDE and isinstance(node.get(key), dict)]
    for holder in (node, *held):
        for key in _INSIDE:
            if key in holder and (inside := _blocks(holder[key], depth + 1)):
                return inside
    return ""


def _list(node: dict[str, Any], kind: str, depth: int) -> str:
    tag = "ol" if _is_ordered(node, kind) else "ul"
    for holder in _holders(node):
        for key in _ITEMS:
            if isinstance(items := holder.get(key), list) and items:
                lines = [_inline(item, depth + 1).removesuffix("<br>") for item in items[:_MOST_BLOCKS]]
                return f"<{tag}>{''.join(f'<li>{line}</li>' for line in lines if line)}</{tag}>"
    return _words(node, depth)  # Gutenberg keeps the markup of the whole list


def _figure(node: dict[str, Any]) -> str:
    nested = [held for holder in _holders(node) for held in holder.values() if isinstance(held, dict)]
    holders = [*_holders(node), *nested]
    url = _first(holders, ("url", "src"))
    if not url.startswith(("http://", "https://", "/")):
        return ""
    caption = _marked(_first(holders, ("caption",)))
    return f'<figure><img src="{escape(url)}"><figcaption>{caption}</figcaption></figure>'


def _first(holders: list[dict[str, Any]], keys: tuple[str, ...]) -> str:
    found = (holder.get(key) for holder in holders for key in keys)
    return next((value.strip() for value in found if isinstance(value, str) and value.strip()), "")


def _words(node: dict[str, Any], depth: int) -> str:
    """What a block says, as inline markup."""
    for holder in _holders(node):
        for key in _WORDS:
            value = holder.get(key)
            if isinstance(value, str) and value.strip():
                return _marked(value)
            if isinstance(value, list) and value:
                links = _link_marks(node)
                return "".join([_inline(child, depth + 1, links) for child in value[:_MOST_BLOCKS]]).removesuffix("<br>")
    return ""


def _inline(node: Any, depth: int, links: dict[str, str] | None = None) -> str:
    if isinstance(node, str):
        return _marked(node)
    if not isinstance(node, dict) or depth > _DEEPEST:
        return ""
    kind = _kind(node)
    if kind in ("hardbreak", "linebreak", "br"):
        return "<br>"
    tag = "" if kind in _LEAVES else _tag(node, kind)
    if tag == "ul":
        return _block(node, depth)
    words = _words(node, depth)
    if tag == "p":
        return f"{words}<br>"
    if kind in ("a", "link", "hyperlink", "autolink") and words:
        url = _first(_holders(node), ("href", "url", "uri"))
        return f'<a href="{escape(url)}">{words}</a>' if url else words
    return _emphasized(node, words, links or {})


def _emphasized(node: dict[str, Any], words: str, links: dict[str, str]) -> str:
    marks = node.get("marks")
    said = [key for key in _MARKS if node.get(key) is True]
    for mark in marks[:8] if isinstance(marks, list) else ():
        if isinstance(mark, dict):
            if mark.get("type") == "link" and (url := _first(_holders(mark), ("href",))):
                words = f'<a href="{escape(url)}">{words}</a>'
            mark = mark.get("type")
        if isinstance(mark, str):
            said.append(mark)
    for mark in said:
        if mark in links:
            words = f'<a href="{escape(links[mark])}">{words}</a>'
        elif tag := _MARKS.get(mark):
            words = f"<{tag}>{words}</{tag}>"
    return words


def _link_marks(node: dict[str, Any]) -> dict[str, str]:
    """Portable Text's links: addresses by the mark that names them."""
    marks = node.get("markDefs")
    found = [mark for mark in marks[:_MOST_BLOCKS] if isinstance(mark, dict)] if isinstance(marks, list) else []
    return {mark["_key"]: url for mark in found if isinstance(mark.get("_key"), str) and (url := _first([mark], ("href", "url")))}


def _marked(text: str) -> str:
    """Text as markup: as it is if it holds tags, also if they are escaped; ``<`` alone is a character."""
    text = text.replace("\x00", "")
    if _MARKED.search(text):
        return text
    if "&lt;" in text and _BLOCK_TAG.search(unescaped := unescape(text)):
        return unescaped
    return text.replace("<", "&lt;")


def _paragraphs(words: str) -> str:
    if _BLOCK_TAG.search(words):
        return words
    lines = words.split("\n\n" if _MARKED.search(words) else "\n")
    return "".join([f"<p>{line}</p>" for line in lines if line.strip()])
