"""Voices: everything that a page says about a field, whether or not it was believed.

What the rules look at they look at here too: the lists are the rules' own. A field that is not named here has one
source only, or its rule finds the value by a way that offers nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from newsparse.draft import Draft, Reading
from newsparse.export.line import shown
from newsparse.generic.access import tiers
from newsparse.generic.byline.authors import authors_named
from newsparse.generic.byline.vote import support, without_newsrooms
from newsparse.generic.byline.window import window_of
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.published import days_of, modified_candidates, published_candidates, votes_of
from newsparse.generic.description import descriptions
from newsparse.generic.headline.headings import h1s
from newsparse.generic.headline.title import longest_h1, witnesses_of
from newsparse.generic.identity import addresses, numbers
from newsparse.generic.kind import kinds
from newsparse.generic.language import declared_languages
from newsparse.generic.pictures.images import declared_images, declared_leads
from newsparse.generic.section import sections, trails
from newsparse.generic.site import site_keys, stated_names
from newsparse.generic.tags.tags import Prose, tag_lists
from newsparse.grammar.dates import DateReading
from newsparse.grammar.headline import overlap
from newsparse.page import Page


class Voice(NamedTuple):
    """What one source says.

    Attributes:
        value: on one line.
        trust: its votes, where sources vote.
        pro, contra: why it was believed, if it was; why it was not, if it was not.
        date: the value, where it is a date.
    """

    source: str
    value: str
    trust: float | None = None
    pro: str = ""
    contra: str = ""
    date: DateReading | None = None


def voices_of(field: str, page: Page, draft: Draft) -> list[Voice]:
    """Everything that the generic rule of a field looks at; ``draft`` holds what was read before it."""
    find = _VOICES.get(field)
    return list(find(page, draft)) if find else []


def _title(page: Page, draft: Draft) -> Iterator[Voice]:
    names = site_keys(page, draft)
    witnesses = witnesses_of(page, names)
    candidates = h1s(page, names, longest_h1(witnesses))
    for c in candidates:
        agreement = max((overlap(c.text, w.text) for w in witnesses), default=0.0)
        common = f"{agreement:.0%} like what the metadata state" if witnesses else "no metadata confirm it"
        yield Voice("h1", c.text, None, f"what readers see; {common}", common)
    for w in witnesses:
        agreement = max((overlap(c.text, w.text) for c in candidates), default=0.0)
        contra = f"readers see another headline, which is {agreement:.0%} alike" if candidates else ""
        yield Voice(w.source, w.text, None, "", contra)


def _authors(page: Page, draft: Draft) -> Iterator[Voice]:
    candidates = authors_named(page, draft, window_of(page, draft))
    voting = without_newsrooms(candidates)
    for c in candidates:
        if any(c is one for one in voting):
            votes = f"{support(c, voting):.1f} votes with those that agree"
            yield Voice(c.source, shown(c.authors), c.weight, votes, votes)
        else:
            yield Voice(c.source, shown(c.authors), c.weight, "", "names a newsroom, where others name a person")


def _published(page: Page, draft: Draft) -> Iterator[Voice]:
    found = published_candidates(page, draft)
    votes = votes_of(found, draft)
    for one in found:
        day = max(days_of(one.reading, draft), key=lambda day: votes[day])
        yield _dated(one, f"its day, {day}, has {votes[day]:.1f} votes in all")


def _modified(page: Page, draft: Draft) -> Iterator[Voice]:
    return (_dated(one, "") for one in modified_candidates(page, draft))


def _dated(one: StatedDate, votes: str) -> Voice:
    value = one.reading.moment.date().isoformat() if one.reading.precision == "day" else shown(one.reading)
    return Voice(one.source, value, one.trust if votes else None, votes, votes, one.reading)


def _tags(page: Page, draft: Draft) -> Iterator[Voice]:
    prose = Prose(page, draft)
    for found, source in tag_lists(page, draft, prose):
        if found:
            yield Voice(source, shown(found), None, "", f"another list goes first; {prose.share(found):.0%} of these stand in headline and text")


def _publisher(page: Page, draft: Draft) -> Iterator[Voice]:
    return (Voice(source, shown(name)) for name, source in stated_names(page, draft))


def _language(page: Page, draft: Draft) -> Iterator[Voice]:
    return (Voice(source, tag) for tag, source, _ in declared_languages(page))


def _lead_image(page: Page, draft: Draft) -> Iterator[Voice]:
    return (Voice(source, image.url or "") for image, source in declared_leads(page, declared_images(page)))


def _access(page: Page, draft: Draft) -> Iterator[Voice]:
    return (Voice(source, tier) for source, tier in tiers(page))


def _readings(readings: Iterable[Reading[Any]]) -> Iterator[Voice]:
    return (Voice(reading.source, shown(reading.value)) for reading in readings)


_VOICES: dict[str, Callable[[Page, Draft], Iterable[Voice]]] = {
    "language": _language,
    "url": lambda page, _: _readings(addresses(page)),
    "publisher": _publisher,
    "title": _title,
    "published_at": _published,
    "modified_at": _modified,
    "authors": _authors,
    "description": lambda page, draft: _readings(descriptions(page, draft)),
    "breadcrumbs": lambda page, draft: _readings(trails(page, draft)),
    "section": lambda page, draft: _readings(sections(page, draft)),
    "tags": _tags,
    "kind": lambda page, draft: _readings(kinds(page, draft)),
    "lead_image": _lead_image,
    "source_id": lambda page, draft: _readings(numbers(page, draft)),
    "access": _access,
}
