"""What a page gives without rules of its own, and where else each field may stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from lxml import etree

from newsparse.draft import Draft
from newsparse.errors import NewsparseError
from newsparse.export.line import shown
from newsparse.extractor import Extractor, Generic
from newsparse.fields import AFTER_BODY, BEFORE_BODY, Field
from newsparse.page import Page
from newsparse.parsing import read_draft
from newsparse.regex import regex
from newsparse.registry import GENERIC_ONLY, Registry, default_registry
from newsparse.scaffold.selectors import Selectors
from newsparse.sources import Source, css, ld, meta, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: stated: metadata say it, or the only h1. rule: a platform declares it. guess: found by what it looks like. absent: not found.
Standing = Literal["stated", "rule", "guess", "absent"]
_STATED = regex(r"(?:ld|meta|script_json)\(|link\[|html\[|name$|url$")
#: Field to metadata that usually hold it, and to words in the names of elements that usually do.
_METADATA: dict[str, tuple[Source, ...]] = {
    "title": (meta("og:title"), ld("headline")),
    "subtitles": (ld("alternativeHeadline"), meta("subtitle")),
    "authors": (ld("author.name"), meta("author"), meta("article:author")),
    "published_at": (meta("article:published_time"), ld("datePublished")),
    "modified_at": (meta("article:modified_time"), ld("dateModified")),
    "section": (meta("article:section"), ld("articleSection")),
    "tags": (meta("article:tag"), ld("keywords"), meta("news_keywords")),
    "breadcrumbs": (), "copyright": (meta("copyright"),),
}  # fmt: skip
_WORDS = {
    "title": regex(r"headline|title|heading"),
    "subtitles": regex(r"deck|\bdek\b|standfirst|sub-?_?ti?t|subhead|strap|\blead|summary|vorspann|chapo|entradilla|sommario"),
    "authors": regex(r"byline|author|writer|reporter|journalist|autor|auteur|firma|\bby\b"),
    "published_at": regex(r"publish|date|time|posted|entered|datum|fecha|when|stamp"),
    "modified_at": regex(r"modif|updat|edited"),
    "section": regex(r"section|categor|kicker|\bcate\b|rubri"),
    "tags": regex(r"\btags?\b|tag-?_?list|keyword|topic"),
    "breadcrumbs": regex(r"crumb"),
    "copyright": regex(r"copy-?_?right"),
}
_SEVERAL = ("tags", "breadcrumbs", "subtitles")
#: Attributes that hold a moment beside the words that show it.
_MOMENTS = ("data-published", "data-date", "data-time", "data-datetime", "data-at")
_LONGEST = 600  # characters of an element that may be a field but the body
_MOST = 3  # candidates of a field
_TRIED = 30  # elements of a fitting name that are tried
_SHORTEST_DECK = 25  # characters
_FAR = 12  # segments below the headline where a deck may stand


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source that yields a value for a field on this page."""

    source: Source
    value: Any


@dataclass(frozen=True, slots=True)
class Found:
    """A field: what it is without rules of its own, from where, and how sure that is.

    Attributes:
        element: the node that shows it.
        agreeing: selectors that give the same.
        candidates: sources that give something else.
    """

    field: str
    standing: Standing
    value: Any
    source: str
    element: Element | None
    agreeing: tuple[Source, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """A page looked at.

    Attributes:
        page: the page, prepared by the platform if there is one.
        draft: what the platform, or the engine alone, reads.
        base: the platform's class; ``Generic`` if none is known.
        known: the publisher that has rules for this host already.
        selectors: what finds an element of the page.
        fields: every field that has a value or a candidate.
    """

    page: Page
    draft: Draft
    base: type[Extractor]
    known: Extractor | None
    selectors: Selectors
    fields: tuple[Found, ...]


def look(page: Page, registry: Registry | None = None) -> Look:
    """Read a page without publisher rules, and try the usual sources of each field.

    Raises:
        NotAnArticle: the page has no headline.
    """
    claims = list((default_registry() if registry is None else registry).claims(page))
    known = next((one for one in claims if one.hosts), None)
    platform = next((type(one) for one in claims if not one.hosts), Generic)
    rules = GENERIC_ONLY if platform is Generic else GENERIC_ONLY.with_extractors(platform)
    page, draft = read_draft(page, rules, None)
    selectors = Selectors(page)
    fields = [_found(field, page, draft, selectors) for field in (*BEFORE_BODY, *AFTER_BODY)]
    worth = tuple(one for one in fields if one.standing != "absent" or one.candidates)
    return Look(page, draft, platform, known, selectors, worth)


def _found(field: Field, page: Page, draft: Draft, selectors: Selectors) -> Found:
    reading = draft.readings.get(field.name)
    candidates = list(_candidates(field, page, draft, selectors))
    if reading is None:
        return Found(field.name, "absent", None, "", None, (), tuple(candidates[:_MOST]))
    owned = draft.owners[field.name] != Generic.__name__
    standing: Standing = "rule" if owned else "stated" if _STATED.match(reading.source) else "guess"
    text = shown(reading.value)
    agreeing = [one.source for one in candidates if shown(one.value) == text]
    if standing == "guess" and (_is_only_h1(reading.source, page) or not all(isinstance(one, css) for one in agreeing)):
        standing = "stated"
    same = tuple(one for one in agreeing if isinstance(one, css))
    others = tuple(one for one in candidates if shown(one.value) != text)
    return Found(field.name, standing, reading.value, reading.source, reading.element, same, others[:_MOST])


def _is_only_h1(source: str, page: Page) -> bool:
    return source == "h1" and len(list(islice(page.body.iter("h1"), 2))) == 1


def _candidates(field: Field, page: Page, draft: Draft, selectors: Selectors) -> Iterator[Candidate]:
    """Sources that yield something for the field, each value once."""
    seen = set()
    beside = _below_headline(page, draft, selectors) if field.name == "subtitles" else ()
    for source in (*_METADATA.get(field.name, ()), *islice(_by_name(field.name, page, selectors), _TRIED), *beside):
        value = _interpreted(field, source, page, draft)
        if value not in (None, (), "") and (text := shown(value)) not in seen:
            seen.add(text)
            yield Candidate(source, value)


def _by_name(field: str, page: Page, selectors: Selectors) -> Iterator[Source]:
    words = _WORDS.get(field)
    if words is None:
        return
    for element in page.body.iter(etree.Element):
        names = " ".join(element.get(key) or "" for key in ("class", "id", "itemprop", "rel")).lower()
        is_time = field == "published_at" and (element.tag == "time" or any(key in element.attrib for key in _MOMENTS))
        if not (is_time or (names.strip() and words.search(names))) or len(text_of(element)) > _LONGEST:
            continue
        if field == "published_at":
            yield from _with_attribute(element, selectors)
        parts = _parts(element) if field in _SEVERAL else []
        for group in (parts, [element]):
            if group and (selector := selectors.of(group)):
                yield css(selector)
                break


def _below_headline(page: Page, draft: Draft, selectors: Selectors) -> Iterator[Source]:
    """What stands between the headline and the body, long enough for a deck."""
    headline, body = draft.shown("title"), draft.body
    if headline is None or body is None:
        return
    at = next((s.index for s in page.segments if s.element is headline), None)
    for s in page.segments[at + 1 : min(body.first, at + _FAR)] if at is not None else ():
        if s.kind == "text" and len(s.text) > _SHORTEST_DECK and (selector := selectors.of([s.element])):
            yield css(selector)


def _with_attribute(element: Element, selectors: Selectors) -> Iterator[Source]:
    for name in _MOMENTS:
        if any(c.isdigit() for c in element.get(name) or "") and (selector := selectors.of([element])):
            yield css(selector, attr=name)


def _parts(element: Element) -> list[Element]:
    """The links, items or paragraphs that make an element up, if there are several."""
    for tag in ("a", "li", "p"):
        if len(parts := list(element.iter(tag))) > 1:
            return parts
    return []


def _interpreted(field: Field, source: Source, page: Page, draft: Draft) -> Any:
    try:
        values = source.find(page)
        return field.interpret(values, page, draft) if values else None
    except (NewsparseError, ValueError, TypeError, AttributeError, KeyError):
        return None  # a source of another shape than the field's: no candidate
