"""Page: the one tree of a page, and the views of it that every field shares."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from newsparse.addresses import absolute, hostname_of, is_address, is_front
from newsparse.advice import page_advice
from newsparse.decoding.copies import captured
from newsparse.decoding.source import source_of
from newsparse.errors import NotAnArticle, PageTooLarge, WrongInput
from newsparse.limits import LIMITS, Limits, limits_of
from newsparse.selectors.named import Named
from newsparse.structured.jsonld import Node, is_article, read_graph, types_of
from newsparse.structured.ld_choice import choose_article
from newsparse.structured.metas import read_metas
from newsparse.structured.microdata import holds_itemprop, read_microdata
from newsparse.structured.state import read_state
from newsparse.tree.build import build_tree, text_below
from newsparse.tree.noscript import open_noscripts
from newsparse.tree.paid_parts import free_paid_parts
from newsparse.tree.segments import Branch, Segment
from newsparse.tree.shadow import open_shadows
from newsparse.tree.streamed import place_streamed
from newsparse.tree.walk import segment

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from lxml.etree import _Element as Element

    from newsparse.generic.pictures.figures import Figured

#: Elements that are asked for by their tags.
_APART = ("meta", "link", "script", "title", "base", "noscript", "template")
#: ``<h1>`` elements that are asked for the headline.
_FIRST_H1 = 8


class Page:
    """A decoded page as one lxml tree with lazy views.

    Attributes:
        root: the ``<html>`` element. Read it, never change it: views share it.
        source: the page as UTF-8 bytes, for cheap "is this string anywhere" questions.
        url: where the page was fetched, if the caller said so and it is an address.
        encoding, replaced: the codec that decoded it, and the number of replaced characters.
        mended: the number of characters that had been decoded once too often.
        limits, flattened: how much is read of it, and whether its markup was nested deeper than that.
    """

    def __init__(
        self, root: Element, source: bytes, url: str | None, encoding: str, replaced: int, limits: Limits = LIMITS,
        flattened: bool = False, mended: int = 0,
    ) -> None:  # fmt: skip
        self.root, self.source, self.url = root, source, url
        self.encoding, self.replaced, self.mended = encoding, replaced, mended
        self.limits, self.flattened = limits, flattened
        self._states: dict[str, Any] = {}

    @classmethod
    def read(
        cls, html: str | bytes, url: str | None = None, *, charset: str | None = None,
        max_bytes: int | None = None, limits: Limits | None = None,
    ) -> Page:  # fmt: skip
        """Decode and build the tree.

        Raises:
            WrongInput: ``html`` is neither ``str`` nor ``bytes``.
            PageTooLarge: it is longer than ``max_bytes``, as UTF-8 if it is a ``str``.
            NotAnArticle: it is empty, or something else than a page: an image, a feed, plain text.
        """
        if not isinstance(html, (str, bytes)):
            raise WrongInput(page_advice(html))
        if url is not None and not isinstance(url, str):
            raise WrongInput(f"url must be a str, not {type(url).__name__}; pass str(url)")
        limits = limits_of(limits, max_bytes)
        if len(html) > limits.page_bytes:
            raise PageTooLarge(len(html), limits.page_bytes)
        given = source_of(html, url, charset, limits.page_bytes)
        root, flat = build_tree(given.utf8, limits.nesting)
        if root is None:
            raise NotAnArticle("no HTML element was found in the input")
        own = given.url if given.url and is_address(given.url) else None
        return cls(root, given.utf8, own, given.encoding, given.replaced, limits, flat, given.mended)

    @cached_property
    def _head(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {tag: [] for tag in _APART}
        for element in self.root.iter(*_APART):
            found[element.tag].append(element)
        return found

    @property
    def scripts(self) -> list[Element]:
        """All ``<script>`` elements."""
        return self._head["script"]

    @property
    def links(self) -> list[Element]:
        """All ``<link>`` elements."""
        return self._head["link"]

    @cached_property
    def linked(self) -> list[tuple[str, str]]:
        """``rel`` and ``href`` of every ``<link>``, empty where it has none: read once for all who look for one among them."""
        return [(link.get(b"rel", ""), link.get(b"href", "")) for link in self.links]  # as bytes, which lxml need not encode

    @cached_property
    def captured(self) -> datetime | None:
        """When a web archive took the page, if it is a copy from one."""
        return captured(self.source)

    @cached_property
    def metas(self) -> dict[str, tuple[str, ...]]:
        """Contents of ``<meta>`` by lower-case name, property or itemprop."""
        return read_metas(self._head.pop("meta"))  # which need not be kept

    def meta(self, *names: str) -> str | None:
        """The first content of the first of ``names`` that the page has."""
        metas = self.metas
        for name in names:
            if values := metas.get(name):
                return values[0]
        return None

    @cached_property
    def title_tag(self) -> str | None:
        """The text of the first ``<title>`` outside any drawing."""
        for element in self._head["title"]:
            if any(ancestor.tag == "svg" for ancestor in element.iterancestors()):
                continue
            if text := " ".join(text_below(element).split()):
                return text
        return None

    @cached_property
    def _ld_graph(self) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
        return read_graph(self._ld_texts[0])

    @cached_property
    def _ld_texts(self) -> tuple[list[str], int]:
        """The JSON-LD scripts that are read, and the characters of those that would go beyond the limit."""
        read, room, left_out = list[str](), self.limits.jsonld_chars, 0
        for script in self.scripts:
            if "ld+json" in script.get(b"type", "").lower() and (text := script.text):
                if len(text) <= room:
                    room -= len(text)
                    read.append(text)
                else:
                    left_out += len(text)
        return read, left_out

    @property
    def ld_left_out(self) -> int:
        """Characters of JSON-LD that were not read, since they go beyond the limit."""
        return self._ld_texts[1]

    @cached_property
    def ld(self) -> tuple[Node, ...]:
        """All JSON-LD nodes of the page: first those that describe it, then those it only lists."""
        own, listed = self._ld_graph
        return own + listed

    def ld_nodes(self, *types: str) -> list[Node]:
        """The JSON-LD nodes of these types, as in ``page.ld_nodes("BreadcrumbList")``."""
        wanted = set(types)
        return [node for node in self.ld if not wanted.isdisjoint(types_of(node))]

    @cached_property
    def ld_article(self) -> Node:
        """The JSON-LD node of this page's article; empty if there is none."""
        own, listed = self._ld_graph
        own = tuple(node for node in own if is_article(node))
        listed = tuple(node for node in listed if is_article(node))
        if not listed and len(own) < 2:
            return own[0] if own else {}
        addresses = [address for address in (self.canonical, self.url, self.meta("og:url")) if address]
        headlines = [text for text in (self.meta("og:title"), self.title_tag) if text]
        for _, h1 in zip(range(_FIRST_H1), self.root.iter("h1"), strict=False):
            headlines.append(text_below(h1))
        return choose_article(own, listed, addresses, headlines)

    @cached_property
    def has_itemprop(self) -> bool:
        """Whether any element has an ``itemprop``; the page is searched for it once."""
        return b"itemprop" in self.source.lower() and holds_itemprop(self.root)

    @cached_property
    def microdata(self) -> Node:
        """The article that microdata or RDFa attributes describe, as a JSON-LD node; empty if none."""
        if not self.has_itemprop and b"typeof" not in self.source:
            return {}
        return read_microdata(self.root)

    def state(self, name: str) -> Any | None:
        """The JSON that a script holds under ``name`` (its id, or the variable assigned)."""
        if name.encode("utf-8", "replace") not in self.source:
            return None
        if name not in self._states:
            self._states[name] = read_state(self.scripts, name)
        return self._states[name]

    @cached_property
    def canonical(self) -> str | None:
        """The page's own absolute address: canonical link, og:url, or where it was fetched.

        A front page is no article's address, although some templates name it on every page.
        """
        fetched = self.absolute(self.url)
        front = None
        for rel, href in self.linked:
            if "canonical" not in (rel := rel.lower()) or "canonical" not in rel.split():
                continue
            if url := self.absolute(href):
                if not fetched or not is_front(url) or is_front(fetched):
                    return url
                front = url
        return self.absolute(self.meta("og:url")) or fetched or front

    @cached_property
    def base(self) -> str:
        """What relative addresses are relative to; empty if nothing says."""
        own = self.url or self.meta("og:url") or ""
        for element in self._head["base"]:
            if href := element.get("href"):
                try:
                    return urljoin(own, href.strip())
                except ValueError:
                    break
        return own

    def absolute(self, url: str | None) -> str | None:
        """An absolute http(s) address, or ``None`` for anything else."""
        return absolute(self.base, url) if url else None

    @cached_property
    def host(self) -> str:
        """Lower-case host the page is from; empty if unknown."""
        return next((host for url in (self.url, self.canonical) if url and (host := hostname_of(url))), "").removeprefix("www.")

    @cached_property
    def body(self) -> Element:
        """The ``<body>`` element, or the root where there is none."""
        found = next(self.root.iterchildren("body"), None)  # find() reads a path in Python first
        return self.root if found is None else found

    @cached_property
    def _walked(self) -> tuple[list[Segment], list[Branch]]:
        place_streamed(self.root, self._head["template"], self.scripts)
        open_shadows(self._head.pop("template"))
        open_noscripts(self.root, self._head.pop("noscript"))
        segments, branches = segment(self.body)
        if any("cssSelector" in text for text in self._ld_texts[0]):
            free_paid_parts(self.ld_article, segments, branches)
        return segments, branches

    @cached_property  # asked a hundred times a page, and more
    def segments(self) -> list[Segment]:
        """The page's leaf blocks in reading order."""
        return self._walked[0]

    @cached_property
    def branches(self) -> list[Branch]:
        """The blocks that hold other elements, in document order."""
        return self._walked[1]

    @cached_property
    def names(self) -> str:
        """Classes and ids of all branches, lower case, each once, in one string: for cheap "is this name anywhere"."""
        return " ".join(dict.fromkeys([branch.names for branch in self.branches]))

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The same as words: for "is there a block called this"."""
        return frozenset(self.names.split())

    @cached_property
    def inline_names(self) -> str:
        """Classes of the ``<em>`` and ``<span>`` elements, as written, in one string: the bytes of a page take five times as long to look through."""
        return " ".join({name for element in self.root.iter("em", "span") if (name := element.get(b"class"))})

    @cached_property
    def named(self) -> Named:
        """Its elements by class, id and attribute, for selectors."""
        return Named(self.root)

    @cached_property
    def figures(self) -> dict[int, Figured | None]:
        """Figures read so far by ``generic.figures``, by segment index: fields and blocks share them."""
        return {}

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The page for people who write extractors with BeautifulSoup; slow, built on first use."""
        from bs4 import BeautifulSoup
        return BeautifulSoup(self.source, "lxml", from_encoding="utf-8")
