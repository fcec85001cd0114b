"""Arc XP: the system of the Washington Post's customers. Its pages carry the article as ``Fusion.globalContent``.

The page's own markup is preferred: most tenants render the article on the server. Where a script
renders it (chosun.com), the body is put together from the elements of that object.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape, unescape
from typing import Any

from newsparse.extractor import Extractor
from newsparse.grammar.scripts import is_hangul
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import Declared, Value, call, ld, meta, script_json
from newsparse.structured.state import follow

_STATE = "Fusion.globalContent"
_TAG = regex(r"<[^<>]{0,2000}>")
#: Characters at the head of a paragraph by which it is looked for on the page, and how many are looked for.
_HEAD, _LOOKED_FOR = 40, 4
_MOST_ELEMENTS, _DEEPEST = 2000, 6


class Arc(Extractor):
    """Any page with ``Fusion.globalContent`` of type story."""

    marker = script_json(_STATE, "content_elements.type")
    section = script_json(_STATE, "taxonomy.primary_section.name")
    tags = script_json(_STATE, "taxonomy.tags.text")

    def authors(self, page: Page) -> list[str]:
        """The names of the object; in Korean their bylines, since the object's names begin with the given one."""
        names = script_json(_STATE, "credits.by[type=author].name").find(page)
        return bylines(page) if any(isinstance(name, str) and is_hangul(name[:1]) for name in names) else names

    def body(self, page: Page) -> list[str]:
        """The markup of the object's elements, if the page itself shows none of them."""
        story = page.state(_STATE)
        elements = story.get("content_elements") if isinstance(story, dict) else None
        if not isinstance(elements, list) or _shown(page, elements):
            return []
        markup = "".join(piece for element in elements[:_MOST_ELEMENTS] for piece in _markup(element, 0))
        return [markup] if markup else []


class drawn(Declared):  # noqa: N801 - reads as a function where it is declared
    """What the object says at a path, if a script draws the page, which shows nothing of the article."""

    path: str

    def find(self, page: Page) -> list[Value]:
        story = page.state(_STATE)
        elements = story.get("content_elements") if isinstance(story, dict) else None
        if not isinstance(elements, list) or _shown(page, elements):
            return []
        return [said for said in follow(story, self.path) if isinstance(said, str)]

    def __repr__(self) -> str:
        return call("drawn", self.path)


class ArcByScript(Arc):
    """A page of it that a script draws: where no meta states something, the object does."""

    marker = drawn("content_elements.type")
    subtitles = drawn("subheadlines.basic")
    description = meta("description") | meta("og:description") | drawn("description.basic")
    published_at = meta("article:published_time") | ld("datePublished") | drawn("first_publish_date") | drawn("display_date")
    modified_at = meta("article:modified_time") | ld("dateModified") | drawn("last_updated_date")
    source_id = meta("dable:item_id") | drawn("_id")


def _shown(page: Page, elements: list[Any]) -> bool:
    heads = []
    for element in elements:
        if isinstance(element, dict) and element.get("type") == "text":
            text = " ".join(unescape(_TAG.sub("", _text(element))).split())
            if len(text) >= _HEAD:
                heads.append(text[:_HEAD])
    return any(head in s.text for head in heads[:_LOOKED_FOR] for s in page.segments if len(s.text) >= _HEAD)


def _markup(element: Any, depth: int) -> Iterator[str]:
    """One element as markup; what points to other articles is left out."""
    if not isinstance(element, dict) or depth > _DEEPEST:
        return
    kind, text = element.get("type"), _text(element)
    if kind in ("text", "raw_html"):
        yield f"<p>{text}</p>" if kind == "text" else text
    elif kind == "header":
        level = element.get("level")
        level = level if type(level) is int and 2 <= level <= 6 else 3
        yield f"<h{level}>{text}</h{level}>"
    elif kind == "image":
        yield _figure(element)
    elif kind == "quote":
        inside = "".join(_children(element, "content_elements", depth))
        yield f"<blockquote>{text or inside}</blockquote>"
    elif kind == "list":
        tag = "ol" if element.get("list_type") == "ordered" else "ul"
        items = "".join(f"<li>{item}</li>" for item in _children(element, "items", depth))
        yield f"<{tag}>{items}</{tag}>"
    elif kind == "table":
        yield _table(element)
    elif kind == "oembed_response" and isinstance(embed := element.get("raw_oembed"), dict):
        html = embed.get("html")
        yield html if isinstance(html, str) else ""


def _children(element: dict[str, Any], key: str, depth: int) -> Iterator[str]:
    children = element.get(key)
    for child in children if isinstance(children, list) else ():
        if isinstance(child, dict) and child.get("type") == "text":
            yield _text(child) + ("<br>" if key == "content_elements" else "")
        else:
            yield from _markup(child, depth + 1)


def _table(element: dict[str, Any]) -> str:
    header, rows = element.get("header"), element.get("rows")
    lines = [("th", header)] if isinstance(header, list) else []
    lines += [("td", row) for row in (rows if isinstance(rows, list) else ()) if isinstance(row, list)]
    cells = (
        "".join(
            f"<{tag}>{_text(cell) if isinstance(cell, dict) else escape(str(cell))}</{tag}>" for cell in row
        )
        for tag, row in lines
    )
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _figure(element: dict[str, Any]) -> str:
    url, caption = element.get("url"), element.get("caption")
    if not isinstance(url, str):
        return ""
    words = escape(caption) if isinstance(caption, str) else ""
    if (source := ", ".join(_credited(element))) and not words.rstrip(" .)]>").endswith(source):
        words += f" <cite>{escape(source)}</cite>"
    return f'<figure><img src="{escape(url)}"><figcaption>{words}</figcaption></figure>'


def _credited(element: dict[str, Any]) -> list[str]:
    """Who made a picture, or whose it is."""
    credits = element.get("credits")
    named = [one for key in ("by", "affiliation") for one in (credits.get(key) or ())] if isinstance(credits, dict) else []
    names = [name for one in named if isinstance(one, dict) and isinstance(name := one.get("name"), str) and name.strip()]
    return list(dict.fromkeys(names))


def bylines(page: Page) -> list[str]:
    """Each author's byline as an editor wrote it, with the address that the object holds beside the name."""
    return [
        " ".join(filter(None, (_byline(one), _address(one))))
        for one in script_json(_STATE, "credits.by").find(page)
        if isinstance(one, dict)
    ]


def _original(author: dict[str, Any]) -> dict[str, Any]:
    more = author.get("additional_properties")
    original = more.get("original") if isinstance(more, dict) else None
    return original if isinstance(original, dict) else {}


def _byline(author: dict[str, Any]) -> str:
    name, said = author.get("name"), _original(author).get("byline")
    if not isinstance(name, str):
        return ""
    # "나래 김" is whose byline is "김나래 기자".
    return said if isinstance(said, str) and said.startswith((name, "".join(reversed(name.split())))) else name


def _address(author: dict[str, Any]) -> str:
    links = author.get("social_links")
    mailed = (
        [link.get("url") for link in links if isinstance(link, dict) and link.get("site") == "email"]
        if isinstance(links, list)
        else []
    )
    return next((one for one in (author.get("email"), _original(author).get("email"), *mailed) if isinstance(one, str) and "@" in one), "")


def _text(element: dict[str, Any]) -> str:
    content = element.get("content")
    return content if isinstance(content, str) else ""
