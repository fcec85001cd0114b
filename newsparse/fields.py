"""The fields: in which order they are read, how a declared value is understood, which rule is the generic one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from newsparse.article import Author, Link, Publisher
from newsparse.draft import Draft, Reading, Rule
from newsparse.errors import PLUGGED_IN, ExtractorError, NewsparseError, WrongInput
from newsparse.extractor import Generic
from newsparse.generic import access, comments, copyright, description, identity, language, live, videos
from newsparse.generic.byline import authors as byline
from newsparse.generic.byline.details.completed import completed
from newsparse.generic.byline.details.details import name_of_paper, with_shown_roles
from newsparse.generic.byline.elements import read_declared, without_paper
from newsparse.generic.dates import published as dates
from newsparse.generic.dates.false_zone import on_shown_clock
from newsparse.generic.dates.metadata import MODIFIED_METAS, PUBLISHED_METAS
from newsparse.generic.deck import subtitles as deck
from newsparse.generic.deck.korean import deck_line
from newsparse.generic.headline import title
from newsparse.generic.kind import kind
from newsparse.generic.pictures import images
from newsparse.generic.pictures.leading import lead
from newsparse.generic.publisher import publisher
from newsparse.generic.related import related
from newsparse.generic.section import section
from newsparse.generic.tags import tags
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.dates import read_date
from newsparse.page import Page
from newsparse.plugged import checked_value, is_ours, listed
from newsparse.sources import Source, lines_of, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Values of a declared source to the field's value; ``None`` or empty lets the next source try.
Interpreter = Callable[[list[Any], Page, Draft], Any]


class Field(NamedTuple):
    """One field: its name, how declared values are understood, and its generic rule."""

    name: str
    interpret: Interpreter
    rule: Rule


#: Reads one field into the draft.
FieldReader = Callable[[Field, Page, Draft], None]


def read_field(field: Field, page: Page, draft: Draft) -> None:
    """Read one field into the draft: the extractor's declarations in order, then the generic rule."""
    declared = declared_readings(field, page, draft) if type(draft.extractor) is not Generic else ()  # which declares nothing
    for owner, reading in declared:
        if reading.value not in NOTHING:
            draft.readings[field.name] = reading
            draft.owners[field.name] = owner
            return
    if found := field.rule(page, draft):
        draft.readings[field.name] = found
        draft.owners[field.name] = "Generic"


#: Values that let the next source try.
NOTHING = (None, (), "")


def declared_readings(field: Field, page: Page, draft: Draft) -> Iterator[tuple[str, Reading[Any]]]:
    """What each source of a field gives that the extractor declares, with the class that declares it, nearest first.

    A source that yields nothing usable gives one of ``NOTHING``.
    """
    for owner, declared in draft.extractor.declarations(field.name):
        for source in declared.alternatives() if isinstance(declared, Source) else (declared,):
            name = repr(source) if isinstance(source, Source) else f"{owner}.{field.name}()"
            try:
                found = source.find(page) if isinstance(source, Source) else source(page)
                values = listed(found)
                value = field.interpret(values, page, draft) if values else None
                if not is_ours(draft.extractor):
                    value = checked_value(field.name, value)
                raw = _raw(values)
            except WrongInput as nonsense:
                raise ExtractorError(f"{owner}.{field.name}", f"{name} {nonsense}") from nonsense
            except NewsparseError:
                raise
            except PLUGGED_IN as error:
                raise ExtractorError(f"{owner}.{field.name}", f"{name} raised {error!r}") from error
            element = next((v for v in values if etree.iselement(v)), None)
            if element is None and field.name == "title" and value:  # what stands near it is read by it
                element = title.shown_at(page, value)
                value = title.as_shown(value, element)
                element = _heading(page, draft) if element is None else element
            yield owner, Reading(value, name, raw, element)


def _heading(page: Page, draft: Draft) -> Element | None:
    """Where the page shows its headline, if its metadata words it otherwise."""
    shown = title.title(page, draft)
    return shown.element if shown else None


def _raw(values: list[Any]) -> str:
    return " | ".join(text_of(v) if not isinstance(v, (dict, list)) else str(v) for v in values)[:300]


def _line(values: list[Any], page: Page, draft: Draft) -> str | None:
    return next((text for value in values if (text := text_of(value))), None)


def _lines(values: list[Any], page: Page, draft: Draft) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for value in values for line in lines_of(value)))


def _deck(values: list[Any], page: Page, draft: Draft) -> tuple[str, ...]:
    return tuple([line for shown in _lines(values, page, draft) if (line := deck_line(shown))])


def _copyright(values: list[Any], page: Page, draft: Draft) -> str | None:
    """The line itself where the element holds more, else all of it."""
    line = _line(values, page, draft)
    return (read_copyright(line) or line) if line else None


def _tags(values: list[Any], page: Page, draft: Draft) -> tuple[str, ...]:
    lines = (line for value in values for line in lines_of(value))
    parted = (tag.strip(" #") for line in lines for tag in line.split(","))
    return tuple(dict.fromkeys(tag for tag in parted if tag))


def _authors(values: list[Any], page: Page, draft: Draft) -> tuple[Author, ...]:
    named = without_paper(read_declared(values, page, draft.get("language")), name_of_paper(draft))
    return completed(with_shown_roles(byline.set_in_capitals(named, page), page, draft), page, draft)


def _moment(values: list[Any], page: Page, draft: Draft) -> Any:
    for value in values:
        text = text_of(value)
        if etree.iselement(value) and (stated := value.get("datetime") or value.get("content")):
            text = stated
        if reading := read_date(text, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at):
            return reading
    return None


def _published(values: list[Any], page: Page, draft: Draft) -> Any:
    reading = _moment(values, page, draft)
    return reading and dates.to_the_second(
        dates.on_own_clock(on_shown_clock(reading, page, draft), draft), page, draft, PUBLISHED_METAS, "datePublished"
    )


def _modified(values: list[Any], page: Page, draft: Draft) -> Any:
    reading = _moment(values, page, draft)
    return reading and dates.to_the_second(
        dates.on_own_clock(on_shown_clock(reading, page, draft), draft), page, draft, MODIFIED_METAS, "dateModified"
    )


def _publisher(values: list[Any], page: Page, draft: Draft) -> Publisher | None:
    for value in values:
        if isinstance(value, Publisher):
            return value
        if isinstance(value, Mapping):
            value = value.get("name")
        elif etree.iselement(value):
            value = text_of(value) or value.get("alt") or value.get("title") or ""
        if value and (name := text_of(value)):
            return Publisher(name=name)
    return None


def _address(values: list[Any], page: Page, draft: Draft) -> str | None:
    for value in values:
        href = value.get("href") or value.get("content") if etree.iselement(value) else str(value)
        if url := page.absolute(href):
            return url
    return None


def _count(values: list[Any], page: Page, draft: Draft) -> int | None:
    for value in values:
        digits = "".join(c for c in text_of(value) if c.isdigit())
        if digits and len(digits) < 8:
            return int(digits)
    return None


#: Anchors that are looked at for one field: what nests links in links would be read over and over.
_MOST_ANCHORS = 500


def _links(values: list[Any], page: Page, draft: Draft) -> tuple[Link, ...]:
    found: dict[str, Link] = {}
    anchors: dict[Any, None] = {}
    for value in values:
        if isinstance(value, Link):
            found.setdefault(value.url, value)
        elif etree.iselement(value):
            anchors.update(dict.fromkeys(islice(value.iter("a"), _MOST_ANCHORS)))
        if len(anchors) > _MOST_ANCHORS:
            break
    for a in islice(anchors, _MOST_ANCHORS):
        url = page.absolute(a.get("href"))
        if url and url not in found and (text := text_of(a)):
            found[url] = Link(text=text, url=url)
    return tuple(found.values())


def _as_is(values: list[Any], page: Page, draft: Draft) -> Any:
    return tuple(values)


def _first(values: list[Any], page: Page, draft: Draft) -> Any:
    return values[0]


#: Read before the body is located.
BEFORE_BODY: tuple[Field, ...] = (
    Field("language", _line, language.language),
    Field("url", _address, identity.url),
    Field("publisher", _publisher, publisher.publisher),
    Field("title", _line, title.title),
)

#: Read once the body is known. A rule may rely on the fields before it.
AFTER_BODY: tuple[Field, ...] = (
    Field("subtitles", _deck, deck.subtitles),
    Field("published_at", _published, dates.published_at),
    Field("modified_at", _modified, dates.modified_at),
    Field("authors", _authors, byline.authors),
    Field("description", _line, description.description),
    Field("breadcrumbs", _lines, section.breadcrumbs),
    Field("section", _line, section.section),
    Field("tags", _tags, tags.tags),
    Field("kind", _first, kind.kind),
    Field("images", _as_is, images.images),
    Field("lead_image", _first, lead.lead_image),
    Field("videos", _as_is, videos.videos),
    Field("copyright", _copyright, copyright.copyright),
    Field("source_id", _line, identity.source_id),
    Field("comment_count", _count, comments.comment_count),
    Field("related", _links, related.related),
    Field("access", _first, access.access),
    Field("updates", _as_is, live.updates),
)
