"""Voices: everything that a page says about a field, whether or not it was believed.

What the rules look at they look at here too: the lists are the rules' own, and so is what is held against an entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from newsparse.draft import Draft, Reading, Rule
from newsparse.export.line import shown
from newsparse.generic.access import prompt, tiers
from newsparse.generic.byline.authors import authors_named
from newsparse.generic.byline.shown.window import window_of
from newsparse.generic.byline.vote import support, without_newsrooms
from newsparse.generic.comments import counts
from newsparse.generic.copyright import copyright_lines
from newsparse.generic.dates.candidates import published_candidates
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.published import days_of, modified_candidates, votes_of
from newsparse.generic.deck.subtitles import decks, lines_above_body
from newsparse.generic.description import says_more, stated_descriptions
from newsparse.generic.headline.headings import h1s
from newsparse.generic.headline.title import longest_h1
from newsparse.generic.headline.witnesses import witnesses_of
from newsparse.generic.identity import addresses, numbers
from newsparse.generic.kind.kind import kinds
from newsparse.generic.language import sample_of, weighed_languages
from newsparse.generic.live import entries
from newsparse.generic.pictures.declared import declared_images, stated_leads
from newsparse.generic.pictures.emblems import is_emblem
from newsparse.generic.pictures.images import images, pictures_near
from newsparse.generic.publisher.publisher import title_suffix
from newsparse.generic.publisher.site import registrable, site_keys, stated_names
from newsparse.generic.related.related import related
from newsparse.generic.section.section import sections, stated_sections, trails
from newsparse.generic.tags.prose import Prose
from newsparse.generic.tags.tags import objection, tag_lists
from newsparse.generic.videos import videos
from newsparse.grammar.dates import DateReading
from newsparse.grammar.headline import overlap
from newsparse.grammar.language import language_of
from newsparse.page import Page
from newsparse.publishers.kr.rows import name_of

_MOST = 3  # lines above the body that are no deck
_MOST_PICTURES = 12  # that are not the article's
_LONGEST_ADDRESS = 300  # characters; a picture may be written out in its address
_QUOTED = 80  # characters of a line that is quoted as a reason


class Voice(NamedTuple):
    """What one source says.

    Attributes:
        value: on one line.
        trust: its votes, where sources vote.
        pro, contra: why it was believed, if it was; why it was not, if another was.
        flaw: why it is not believed, whatever else there is.
        date: the value, where it is a date.
    """

    source: str
    value: str
    trust: float | None = None
    pro: str = ""
    contra: str = ""
    flaw: str = ""
    date: DateReading | None = None


def voices_of(field: str, page: Page, draft: Draft) -> list[Voice]:
    """Everything that the generic rule of a field looks at, each once; ``draft`` holds what was read before it."""
    return list(dict.fromkeys(_VOICES[field](page, draft)))


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
    return Voice(one.source, value, one.trust if votes else None, votes, votes, date=one.reading)


def _tags(page: Page, draft: Draft) -> Iterator[Voice]:
    prose = Prose(page, draft)
    for found, source in tag_lists(page, draft, prose):
        if found:
            share = f"{prose.share(found):.0%} of these stand in headline and text"
            pro, contra = f"the first list of the article's own; {share}", f"another list goes first; {share}"
            yield Voice(source, shown(found), None, pro, contra, objection(found, source, page, prose))


def _publisher(page: Page, draft: Draft) -> Iterator[Voice]:
    for name, source in stated_names(page, draft):
        yield Voice(source, shown(name), flaw="the name of an account" if source == 'meta("twitter:site")' else "")
    if suffix := title_suffix(page):
        yield Voice("title", suffix)
    if str(draft.get("language") or "").startswith("ko") and (known := name_of(page.host)):
        yield Voice("names", known, pro="what the table of Korean outlets calls this host")
    if page.host:
        yield Voice("url", registrable(page.host), pro="nothing but the host names it")


def _language(page: Page, draft: Draft) -> Iterator[Voice]:
    text = sample_of(page)
    for reading, flaw in weighed_languages(page, text):
        yield Voice(reading.source, reading.value, flaw=flaw)
    if told := language_of(text):
        yield Voice("generic.language", told, pro="what the words and letters of the text say", contra="what is declared goes first, unless the text contradicts it")


def _url(page: Page, draft: Draft) -> Iterator[Voice]:
    for reading, is_front in addresses(page):
        yield Voice(reading.source, reading.value, flaw="the address of the site's front page" if is_front else "")


def _subtitles(page: Page, draft: Draft) -> Iterator[Voice]:
    taken: set[str] = set()
    for reading in decks(page, draft):
        taken.update(reading.raw.split("\n"))
        yield Voice(reading.source, shown(reading.value), pro=_DECK_SIGNS[reading.source])
    for s in lines_above_body(page, draft)[:_MOST]:
        if not taken.intersection(s.text.split("\n")):
            yield Voice("above the body", shown(s.text), flaw="no sign of a deck: no such class, no description that says the same, no small heading")


_DECK_SIGNS = {
    "deck.classed": "its class, or that of a small box around it, calls it a deck",
    "deck.lead": "the publisher's rule calls it the standfirst of its texts",
    "deck.described": "the metadata state the same",
    "deck.headed": "a small heading, or a sentence in the headline's own block",
    "deck.above_byline": "the line right below the headline, with a byline or a date below it",
    "deck.left_out": "a paragraph that stands alone between headline and text",
    "deck.in_headline": "a line of the headline's own heading whose class calls it a deck",
    "deck.display_lines": "lines set apart that are no sentences, as Korean newspapers set a deck",
}


def _description(page: Page, draft: Draft) -> Iterator[Voice]:
    for reading in stated_descriptions(page):
        more = says_more(reading.value, draft)
        yield Voice(reading.source, reading.value, flaw="" if more else "no more than the headline or the site's name")


def _section(page: Page, draft: Draft) -> Iterator[Voice]:
    named = list(sections(page, draft))
    yield from _readings(named)
    for raw, source in stated_sections(page):
        if not any(reading.source == source for reading in named):
            yield Voice(source, shown(raw), flaw="no section's name")


def _images(page: Page, draft: Draft) -> Iterator[Voice]:
    if reading := images(page, draft):
        stand = "every picture from the headline to the end of the body, once"
        yield Voice(
            reading.source,
            shown(reading.value),
            pro=stand if reading.source == "generic.images" else "no picture stands in the article",
        )
    left_out = ((address, flaw) for address, image, flaw in pictures_near(page, draft) if image is None)
    for address, flaw in islice(left_out, _MOST_PICTURES):
        yield Voice("img", shown(address)[:_LONGEST_ADDRESS], flaw=flaw)


def _lead_image(page: Page, draft: Draft) -> Iterator[Voice]:
    for image, source in stated_leads(page, declared_images(page)):
        emblem = is_emblem(page, image.url or "")
        yield Voice(source, image.url or "", flaw="the site's emblem, which leads no article" if emblem else "")
    for image in draft.get("images", ())[:1]:
        yield Voice("generic.images[0]", image.url or "", pro="the first picture of the article; none is declared to lead it")


def _comment_count(page: Page, draft: Draft) -> Iterator[Voice]:
    return (Voice(reading.source, str(reading.value), flaw=flaw) for reading, flaw in counts(page, draft))


def _access(page: Page, draft: Draft) -> Iterator[Voice]:
    for source, tier in tiers(page):
        yield Voice(source, tier)
    if asking := prompt(page, draft):
        yield Voice(asking.source, asking.value, pro=f"beneath the body: {shown(asking.raw)[:_QUOTED]}", contra="what the page states of itself goes first")


def _whole(rule: Rule, pro: str) -> Callable[[Page, Draft], Iterator[Voice]]:
    """The one voice of a field that is gathered from all places at once."""

    def find(page: Page, draft: Draft) -> Iterator[Voice]:
        if reading := rule(page, draft):
            yield Voice(reading.source, shown(reading.value), pro=pro)

    return find


def _readings(readings: Iterable[Reading[Any]]) -> Iterator[Voice]:
    return (Voice(reading.source, shown(reading.value)) for reading in readings)


_VOICES: dict[str, Callable[[Page, Draft], Iterable[Voice]]] = {
    "language": _language,
    "url": _url,
    "publisher": _publisher,
    "title": _title,
    "subtitles": _subtitles,
    "published_at": _published,
    "modified_at": _modified,
    "authors": _authors,
    "description": _description,
    "breadcrumbs": lambda page, draft: _readings(trails(page, draft)),
    "section": _section,
    "tags": _tags,
    "kind": lambda page, draft: _readings(kinds(page, draft)),
    "images": _images,
    "lead_image": _lead_image,
    "videos": _whole(videos, "all players from the headline to the end of the body, and what the page declares, each once"),
    "copyright": lambda page, draft: _readings(copyright_lines(page, draft)),
    "source_id": lambda page, draft: _readings(numbers(page, draft)),
    "comment_count": _comment_count,
    "related": _whole(related, "the links of all boxes that are named or headed so"),
    "access": _access,
    "updates": lambda page, draft: _readings(entries(page, draft)),
}
