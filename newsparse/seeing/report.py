"""Report: one self-contained HTML file that shows a page with its parts marked, and the article beside it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from lxml import etree

from newsparse.advice import check_options
from newsparse.body.stripping.stripper import Stripper
from newsparse.content import (
    Block,
    Divider,
    Embed,
    Figure,
    Heading,
    Image,
    List,
    ListItem,
    Preformatted,
    Quote,
    Table,
)
from newsparse.errors import NewsparseError, ParseFailure
from newsparse.export.besides import removed_text
from newsparse.export.html import is_right_to_left, text_html
from newsparse.fetched import fetch_time
from newsparse.limits import LIMITS, Limits
from newsparse.page import Page
from newsparse.parsing import MIN_PROBABILITY
from newsparse.registry import Registry, default_registry
from newsparse.seeing.explain import Sight, look_at
from newsparse.seeing.explanation import Explanation, FieldSeen
from newsparse.seeing.marked import marked_copy
from newsparse.seeing.places import places_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Nothing is loaded, no form sent, no base set; the page's style sheets, which name no file, and one pixel are let through.
_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_OTHERS = 6  # candidates of a field that are listed


def inspect(
    html: str | bytes,
    url: str | None = None,
    *,
    charset: str | None = None,
    registry: Registry | None = None,
    strippers: Sequence[Stripper] | None = None,
    fetched_at: datetime | None = None,
    min_probability: float = MIN_PROBABILITY,
    max_bytes: int | None = None,
    limits: Limits = LIMITS,
) -> str:
    """One HTML file: the page with its parts outlined and labelled, the article beside it. The arguments are those of ``parse``.

    Nothing of the page runs or is loaded. A page that ``parse`` refuses is shown too.

    Raises:
        NotAnArticle: the input is no page at all: empty, binary, a feed.
        PageTooLarge, WrongInput, ExtractorError: as ``parse``.
    """
    try:
        check_options(
            charset=charset,
            registry=registry,
            strippers=strippers,
            min_probability=min_probability,
            most=1 if max_bytes is None else max_bytes,
        )
        fetched_at = fetch_time(fetched_at)
        page = Page.read(html, url, charset=charset, max_bytes=max_bytes, limits=limits)
        rules = default_registry() if registry is None else registry
        return report_of(look_at(page, rules, strippers, fetched_at, min_probability))
    except NewsparseError:
        raise
    except Exception as error:
        raise ParseFailure(f"newsparse failed on this page: {error!r}; please report it") from error


def report_of(sight: Sight) -> str:
    """The report of a page that was looked at."""
    copy, shown = marked_copy(sight.page.root, places_of(sight))
    seen = sight.explanation
    script = _asset("report.js")
    allowed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"{_PAGE_POLICY}; script-src 'sha256-{allowed}'"
    title = seen["title"].value or "no headline"
    return "\n".join([
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{text_html(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
        f"<title>{text_html(title)} - newsparse inspect</title>",
        f"<style>{_asset('report.css')}</style></head><body>",
        *_header(seen, title),
        f'<main><iframe sandbox="allow-same-origin" title="the page" srcdoc="{text_html(_page(copy, seen["language"].value))}"></iframe>'
        '<div id="labels"></div></main>',
        f'<aside aria-label="the article">{"".join(_panel(seen, sight, shown))}</aside>',
        f"<script>{script}</script></body></html>\n",
    ])  # fmt: skip


@lru_cache(maxsize=8)
def _asset(name: str) -> str:
    return (files("newsparse.seeing") / name).read_text(encoding="utf-8")


def _page(copy: Element, language: str) -> str:
    """The marked copy as a document of its own, under its own policy."""
    if is_right_to_left(language) and not copy.get("dir"):
        copy.set("dir", "rtl")  # mostly a style sheet says so, which is not here
    head = copy.find("head")
    if head is None:
        head = etree.Element("head")
        copy.insert(0, head)
    for name, at in (("frame.css", 0), ("marks.css", len(head) + 1)):
        style = etree.Element("style")
        style.text = _asset(name)
        style.set("data-np-page", "")
        head.insert(at, style)
    policy = etree.Element("meta", {"http-equiv": "Content-Security-Policy", "content": _PAGE_POLICY})
    head.insert(0, policy)
    return "<!doctype html>" + etree.tostring(copy, encoding="unicode", method="html", with_tail=False)


def _header(seen: Explanation, title: str) -> Iterator[str]:
    yield f'<header><h1 dir="auto">{text_html(title)}</h1>'
    if seen.refused is not None:
        yield f'<p class="refused">refused: {text_html(seen.refused)}</p>'
    yield f"<p>{text_html(seen.chosen.extractor)}: {text_html(seen.chosen.why)}</p>"
    yield f"<p>probability {seen.probability:.2f}</p>"
    yield '<label><input type="checkbox" id="named" checked> names</label>'
    yield '<label><input type="checkbox" id="removed" checked> removed parts</label></header>'


def _panel(seen: Explanation, sight: Sight, shown: set[str]) -> Iterator[str]:
    article = seen.article
    if article is not None and article.warnings:
        yield "<h2>Warnings</h2>"
        for warning in article.warnings:
            yield f'<div class="part"><b>{text_html(warning.code)}</b>{text_html(warning.message)}</div>'
    yield "<h2>Fields</h2>"
    for one in seen.fields:
        if one.source and one.field not in ("body", "images"):
            yield _line(one.field, one.field, f"<p>{text_html(one.value)}</p>{_why(one)}", shown)
    for one in seen.fields:
        if one.candidates and not one.source:
            yield _line("", "absent", _why(one), shown, one.field)
    if absent := [one.field for one in seen.fields if not one.source and not one.candidates]:
        yield f'<div class="part"><b>absent</b>{text_html(", ".join(absent))}</div>'
    if article is not None and article.images:
        yield "<h2>Pictures</h2>"
        for at, image in enumerate(article.images):
            yield _line(f"images:{at}", "images", f"<p>{_picture(image)}</p>", shown)
    yield f"<h2>Body</h2>{_why(seen['body']) if any(one.field == 'body' for one in seen.fields) else ''}"
    for at, block in enumerate(sight.composed.blocks):
        yield _line(f"body:{at}", "body", _block(block), shown, block.type)
    if sight.composed.cuts:
        yield "<h2>Removed</h2>"
    takes = {one.stripper: one.takes for one in seen.stripped}
    for at, cut in enumerate(sight.composed.cuts):
        text = f'<p title="{text_html(takes.get(cut.stripper, ""))}">{text_html(removed_text(cut.removal))}</p>'
        yield _line(f"removed:{at}", "removed", text, shown, cut.stripper)


def _line(key: str, kind: str, content: str, shown: set[str], name: str = "") -> str:
    place = f' data-np="{key}" tabindex="0"' if key in shown else ""
    return f'<div class="part {kind}" dir="auto"{place}><b dir="ltr">{text_html(name or kind)}</b>{content}</div>'


def _why(one: FieldSeen) -> str:
    source = f'<small dir="ltr"><code>{text_html(one.source)}</code> ({text_html(one.extractor)})</small>' if one.source else ""
    others = [c for c in one.candidates if c.verdict != "chosen"][:_OTHERS]
    if not others:
        return source
    items = "".join(
        f"<li><code>{text_html(c.source)}</code>: <bdi>{text_html(c.value or 'nothing')}</bdi><small>{c.verdict}: {text_html(c.why)}</small></li>"
        for c in others
    )
    said = f"{len(others)} more" if one.source else f"absent; {len(others)} not believed"
    return f'{source}<details dir="ltr"><summary>{said}</summary><ul>{items}</ul></details>'


def _block(block: Block) -> str:
    match block:
        case Figure():
            return f"<p>{_picture(block.image)}</p>"
        case Heading():
            return f'<p class="heading">{_text(block.text)}</p>'
        case List():
            return f"<ul>{''.join(_items(block.items))}</ul>"
        case Table():
            rows = "".join(f"<small>{text_html(' | '.join(row))}</small>" for row in (block.header, *block.rows))
            return f"<p>{_text(block.caption or '')}</p>{rows}"
        case Embed():
            return f"<p>{_text(block.text or block.provider or '')} <code>{text_html(block.url or '')}</code></p>"
        case Divider():
            return "<p>* * *</p>"
        case Quote():
            return f"<p>{_text(block.text)}</p><small>{_text(block.source or '')}</small>"
        case Preformatted():
            return f"<p>{_text(block.text)}</p>"
        case _:
            return f"<p>{_text(block.text)}</p>"


def _items(items: Iterable[ListItem]) -> Iterator[str]:
    for item in items:
        below = ["<ul>" + "".join(_items(child.items)) + "</ul>" for child in item.children]
        yield f"<li>{_text(item.text)}{''.join(below)}</li>"


def _picture(image: Image) -> str:
    words = " — ".join(part for part in (image.caption or image.alt, image.credit) if part)
    return f"{_text(words)} <small><code>{text_html(image.url or '')}</code></small>"


def _text(text: str) -> str:
    return text_html(text).replace("\n", "<br>")
