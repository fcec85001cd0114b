"""Where a field may be read from: frozen values whose ``repr`` is the code that wrote them.

    authors = css(".writer .name") | ld("author.name")

``a | b`` takes the first source that yields something usable, so a wrong selector falls
through without harm, and provenance can say which one it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

from lxml import etree

from newsparse.errors import WrongInput
from newsparse.selectors.compiled import attributes, compiled_css, compiled_xpath
from newsparse.selectors.css_text import compiled
from newsparse.selectors.needed import may_match
from newsparse.selectors.selector import select
from newsparse.structured.state import follow
from newsparse.tree.shown_text import lines_of, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

__all__ = ["Declared", "FirstOf", "Matched", "Rest", "Source", "css", "ld", "lines_of", "meta", "script_json", "text_of", "xpath"]

#: What a source yields: elements, strings, numbers, or JSON objects.
Value = Any


class _Signature:
    """The signature of a source by its annotations, for those who ask."""

    def __get__(self, instance: object, owner: type[Declared]) -> Signature:
        given = ((name, getattr(owner, name, Parameter.empty), owner.__annotations__[name]) for name in owner._fields)
        return Signature(
            [
                Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=default, annotation=kind)
                for name, default, kind in given
            ]
        )


class Source:
    """Base of all sources."""

    blocks: frozenset[str] | None = None  # ids and classes, lower case, of which a page must have one for it to yield; if that is known

    def find(self, page: Page) -> list[Value]:
        """Everything this source yields on ``page``, in page order."""
        raise NotImplementedError

    def alternatives(self) -> Iterator[Source]:
        """The sources to try one after the other."""
        yield self

    def check(self) -> None:
        """Raise what is wrong with the source itself (a selector's syntax), before any page is read."""

    def __or__(self, other: Source) -> FirstOf:
        if not isinstance(other, Source):
            raise WrongInput(f"only a source can stand behind |, not {other!r}; write css({str(other)!r})")
        return FirstOf((*self.alternatives(), *other.alternatives()))

    def re(self, pattern: str) -> Matched:
        """The first group (or the whole match) of ``pattern`` in each value's text."""
        return Matched(self, pattern)

    def but(self, pattern: str) -> Rest:
        """The values, parted at commas, without those that ``pattern`` matches as a whole (case does not matter)."""
        return Rest(self, pattern)


@dataclass_transform(frozen_default=True)
class Declared(Source):
    """A source that is its arguments: a frozen dataclass but for the code that one generates, which every import would pay for."""

    _fields: ClassVar[tuple[str, ...]] = ()
    __signature__ = _Signature()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__) or cls._fields

    def __init__(self, *given: Any, **named: Any) -> None:
        left = self._fields[len(given) :]
        vars(self).update(zip(self._fields, given, strict=False), **named)
        if not (set(named) <= set(left) and len(given) <= len(self._fields) and all(hasattr(self, name) for name in left)):
            raise TypeError(f"{type(self).__name__}{signature(type(self))} can't take {given} and {named}")

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._fields])

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is a value and can't be changed; make another")


class FirstOf(Declared):
    """The first of several sources that yields."""

    sources: tuple[Source, ...]

    def find(self, page: Page) -> list[Value]:
        for source in self.sources:
            if values := source.find(page):
                return values
        return []

    def alternatives(self) -> Iterator[Source]:
        yield from self.sources

    def check(self) -> None:
        for source in self.sources:
            source.check()

    def __repr__(self) -> str:
        return " | ".join(map(repr, self.sources))


class css(Declared):  # noqa: N801 - reads as a function where it is declared
    """Elements by CSS selector, or one attribute of theirs.

    Args:
        selector: CSS 3 with ``:has``, ``:is``, ``:contains`` (case matters) as cssselect knows them.
        attr: the attribute to yield instead of the element.
    """

    selector: str
    attr: str | None = None

    def find(self, page: Page) -> list[Value]:
        return self.below(page, page.root)

    def below(self, page: Page, element: Element) -> list[Value]:
        """The same below one element of the page."""
        by_names = compiled(self.selector) is not None
        if not (by_names and "named" in vars(page)) and not may_match(self.selector, page.source):
            return []
        found = select(self.selector, page.named, element) if by_names else None
        if found is None:
            return self.within(element)
        return attributes(found, self.attr) if self.attr else found

    def within(self, element: Element) -> list[Value]:
        """The same below one element, of whatever tree."""
        found = compiled_css(self.selector)(element)
        return attributes(found, self.attr) if self.attr else found

    def check(self) -> None:
        compiled_css(self.selector)(_NOTHING)

    def __repr__(self) -> str:
        return call("css", self.selector, attr=self.attr)


class xpath(Declared):  # noqa: N801
    """Elements or strings by XPath 1.0."""

    expression: str

    def find(self, page: Page) -> list[Value]:
        return self.within(page.root)

    def within(self, element: Element) -> list[Value]:
        """The same with one element as context."""
        found = compiled_xpath(self.expression)(element)
        return list(found) if isinstance(found, list) else [str(found)] if found not in ("", False) else []

    def check(self) -> None:
        compiled_xpath(self.expression)(_NOTHING)

    def __repr__(self) -> str:
        return call("xpath", self.expression)


class meta(Declared):  # noqa: N801
    """Contents of ``<meta>`` by name, property or itemprop (case does not matter)."""

    name: str

    def find(self, page: Page) -> list[Value]:
        return list(page.metas.get(self.name.lower(), ()))

    def __repr__(self) -> str:
        return call("meta", self.name)


class ld(Declared):  # noqa: N801
    """Values at a dotted path of the page's JSON-LD article node."""

    path: str

    def find(self, page: Page) -> list[Value]:
        return follow(page.ld_article, self.path)

    def __repr__(self) -> str:
        return call("ld", self.path)


class script_json(Declared):  # noqa: N801
    """Values at a dotted path of the JSON that a script holds.

    Args:
        name: the script's id (``"__NEXT_DATA__"``) or the variable assigned (``"Fusion.globalContent"``).
        path: keys by dots; lists are entered; ``content_elements[type=text].content`` filters.
    """

    name: str
    path: str = ""

    def find(self, page: Page) -> list[Value]:
        state = page.state(self.name)
        return [] if state is None else follow(state, self.path)

    def __repr__(self) -> str:
        return call("script_json", self.name, self.path)


class Matched(Declared):
    """A pattern applied to another source's text."""

    source: Source
    pattern: str

    def find(self, page: Page) -> list[Value]:
        found = (re.search(self.pattern, text_of(value)) for value in self.source.find(page))
        return [m.group(1) if m.re.groups else m.group() for m in found if m]

    def check(self) -> None:
        self.source.check()
        re.compile(self.pattern)

    def __repr__(self) -> str:
        source = f"({self.source!r})" if isinstance(self.source, FirstOf) else repr(self.source)
        return f"{source}.re({_quoted(self.pattern)})"


class Rest(Declared):
    """What another source yields, without what a pattern matches: keywords that only a publisher's own systems read."""

    source: Source
    pattern: str

    def find(self, page: Page) -> list[Value]:
        parts = (part.strip() for value in self.source.find(page) for part in text_of(value).split(","))
        return [part for part in parts if part and not re.fullmatch(self.pattern, part, re.IGNORECASE)]

    def check(self) -> None:
        self.source.check()
        re.compile(self.pattern)

    def __repr__(self) -> str:
        source = f"({self.source!r})" if isinstance(self.source, FirstOf) else repr(self.source)
        return f"{source}.but({_quoted(self.pattern)})"


_NOTHING = etree.Element("html")


def call(name: str, *args: str, **options: str | None) -> str:
    """The code that calls ``name`` with strings: a source's ``repr``."""
    given = [_quoted(arg) for arg in args if arg or arg is args[0]]
    given += [f"{key}={_quoted(value)}" for key, value in options.items() if value is not None]
    return f"{name}({', '.join(given)})"


def _quoted(text: str) -> str:
    """A string literal, in double quotes where they need no escape."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal[0] == "'" and '"' not in text else literal


