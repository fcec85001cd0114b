"""Nothing of a page runs where its article is shown: payloads everywhere in a page, every export in a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt

import newsparse
from newsparse import Article
from newsparse.export.jsonld import to_jsonld_script
from tests.browser.hostile_page import hostile_articles, hostile_page
from tests.browser.payloads import PAYLOADS, payloads
from tests.invented import URL, read

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

pytestmark = pytest.mark.browser

#: Set before any script of a document: whatever a payload calls leaves a mark.
_TRAPS = """window.ran = []; for (const name of ['pwn', 'alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.ran.push(name); };"""
#: What is wrong with a document as it stands, whether or not it has run by now: elements and attributes that can act.
_LOOK = """() => { const protocol = url => { try { return new URL(url, 'x:').protocol } catch { return 'none' } }; return [
  ...[...document.querySelectorAll('script:not([type="application/ld+json"]),iframe,object,embed,form,input,button,select,textarea,base,link,meta[http-equiv],style,svg,math,template,portal,frame,frameset,applet,audio,video')].map(e => '<' + e.localName + '>'),
  ...[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => /^on|^style$|^srcdoc$|^formaction$|^background$|:/i.test(a.name)).map(a => e.localName + ' ' + a.name)),
  ...[...document.querySelectorAll('[href],[src],[action],[srcset]')].flatMap(e => ['href', 'src', 'action', 'srcset'].filter(n => e.hasAttribute(n)).filter(n => !/^https?:$/.test(protocol(e.getAttribute(n)))).map(n => e.localName + ' ' + n + '=' + e.getAttribute(n))),
]}"""
_COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table")
_PLAIN_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def _json_in_script(article: Article) -> str:
    return to_jsonld_script(article)


#: The style sheet that a notebook's view of any article begins with: no page has a say in it.
OWN_STYLE = "".join(re.findall(r"<style>.*?</style>", read()._repr_html_(), re.S)[:1])
#: What is shown of an article, and how.
SURFACES: dict[str, Callable[[Article], str]] = {
    "to_html": lambda article: article.to_html(),
    "_repr_html_": lambda article: article._repr_html_().replace(OWN_STYLE, "", 1),
    "to_markdown, rendered with HTML": lambda article: _COMMONMARK.render(article.to_markdown()),
    "to_markdown, rendered without HTML": lambda article: _PLAIN_MARKDOWN.render(article.to_markdown()),
    "to_jsonld in a script": _json_in_script,
    "to_ninjs": lambda article: "".join(body["value"] for body in article.to_ninjs().get("bodies", ()) if body["contentType"] == "text/html"),
}
#: Where the pictures of the page are, that an export may show; nothing else may be asked for.
PICTURES = ("https://pictures.example/", "https://x.example/", "https://evil.example/", "https://www.eastmere-post.example/", "https://www.youtube.com/")
#: Pages that newsparse makes of a page, by themselves a document with a script of our own. One more is one more line.
REPORTS: dict[str, Callable[[str], str]] = {
    "inspect": lambda html: newsparse.inspect(html, URL, min_probability=0.0),
}


class Watched:
    """A document in the browser, and all that it did."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.page.add_init_script(_TRAPS)
        self.dialogs: list[str] = []
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.on("popup", lambda _: self.dialogs.append("popup"))

    def show(self, document: str) -> dict[str, Any]:
        """Show a document; what ran, and what could."""
        self.dialogs.clear()
        self.page.goto("about:blank")
        self.page.set_content(document, wait_until="domcontentloaded")
        self.page.evaluate("() => new Promise(done => setTimeout(done, 0))")
        return {"ran": self.page.evaluate("() => window.ran"), "dialogs": list(self.dialogs), "could": self.page.evaluate(_LOOK), "articles": self.page.locator("article").count()}


def _document(body: str) -> str:
    return f"<!doctype html><meta charset=utf-8><title>shown</title><body>{body}</body>"


@pytest.mark.parametrize("kind", PAYLOADS)
def test_no_payload_runs_in_any_export(kind: str, context: BrowserContext, requests: list[str]) -> None:
    watched, wrong = Watched(context), []
    for payload in payloads(kind):
        articles = hostile_articles(payload)
        shown = "".join(f"<div>{surface(article)}</div>" for article in articles for surface in SURFACES.values())
        seen = watched.show(_document(shown))
        if seen["ran"] or seen["dialogs"] or seen["could"] or seen["articles"] < len(articles):
            wrong.append((payload, seen))
    assert not wrong, wrong[:5]
    assert all(one.startswith(PICTURES) for one in requests), requests[:5]


def test_each_surface_would_be_seen_to_fail(context: BrowserContext) -> None:
    watched, article = Watched(context), hostile_articles("<img src=x onerror=pwn()>")[0]
    for surface in SURFACES.values():
        shown = surface(article)
        assert not watched.show(_document(shown))["could"]
        assert watched.show(_document(shown + "<a href='javascript:pwn()'>x</a>"))["could"]


@pytest.mark.parametrize("report", REPORTS)
def test_no_payload_runs_in_any_report(report: str, context: BrowserContext, requests: list[str]) -> None:
    watched, wrong = Watched(context), []
    for at, payload in enumerate(payloads()):
        for escaped in (True, False) if at % 4 == 0 else (False,):
            seen = watched.show(REPORTS[report](hostile_page(payload, escaped=escaped)))
            if seen["ran"] or seen["dialogs"]:
                wrong.append((payload, seen["ran"], seen["dialogs"]))
    assert not wrong, wrong[:5]
    assert not requests, requests[:5]


def test_the_payloads_do_run_where_they_are_let_through(context: BrowserContext, requests: list[str]) -> None:
    watched = Watched(context)
    # A frame with markup of its own ends this Chromium when a script was set to run in it first; a redirect ends the page.
    shown = [payload for payload in payloads() if "srcdoc" not in payload and "refresh" not in payload]
    seen = [watched.show(_document(payload)) for payload in shown]
    ran, could = sum(bool(one["ran"]) for one in seen), sum(bool(one["could"]) for one in seen)
    assert len(seen) >= 150 and ran >= 60 and could >= 110


def test_the_json_in_a_script_is_the_article_of_every_payload(context: BrowserContext) -> None:
    watched = Watched(context)
    for payload in payloads()[::9]:
        for article in hostile_articles(payload):
            watched.show(_document(_json_in_script(article)))
            held = watched.page.evaluate("() => document.querySelector('script[type=\"application/ld+json\"]').textContent")
            assert json.loads(held) == json.loads(json.dumps(article.to_jsonld()))
