"""Reader: the fields of a rendered page, each with the lines it was read in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import takewhile
from typing import Any

from newsparse.article import (
    Article,
    Author,
    Heading,
    Paragraph,
    Provenance,
    Publisher,
    Warning,
    text_of,
)
from newsparse.draft import Draft, Reading
from newsparse.generic.byline.details.completed import with_signatures
from newsparse.generic.dates.zone import zone_of
from newsparse.generic.publisher.site import registrable
from newsparse.grammar.bylines.names import read_byline
from newsparse.grammar.dates import DateReading, read_date
from newsparse.grammar.language import language_of
from newsparse.regex import regex
from newsparse.registry import Registry, default_registry
from newsparse.rendered import signatures
from newsparse.rendered.around import comments, trail, whole_line
from newsparse.rendered.body import TextBody
from newsparse.rendered.evidence import Lines
from newsparse.rendered.furniture import is_copyright
from newsparse.rendered.head import Head
from newsparse.rendered.likelihood import likelihood, numbers_of
from newsparse.rendered.lines import Line
from newsparse.rendered.marked_up import line_of, marked_up, read_marked_up

_SHORT_BODY = 200
#: Lines after the body in which its author may sign.
_BELOW = 24

_YEARS = r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s{0,3})?"
_RESERVED = r"무단|all rights|alle rechte|tous droits|todos los derechos|이 기사|재배포|無断|inc\.|$"
_HOLDER = regex(
    rf"(?:[©ⓒ]|\(c\))\s{{0,3}}(?:copyright\s{{0,3}})?{_YEARS}((?:(?!\(c\))[^©ⓒ\n]){{1,60}}?)\s{{0,3}}"
    rf"(?:[.,]?\s{{0,3}}(?:{_RESERVED})|[>\]|,]|\.\s)",
    re.I,
)
#: "한빛일보 & hanbit.example"
_AND_HOST = regex(r"\s&\s[\w-]{2,40}\.[\w.]{2,20}$")
_TAG = regex(r"#([^\s#,]{1,40})")


class Reader:
    """Gathers the fields with the lines they came from."""

    def __init__(
        self, everything: Sequence[Line], lines: Lines, head: Head, body: TextBody, url: str | None, registry: Registry | None,
        fetched_at: datetime | None,
    ) -> None:  # fmt: skip
        self.everything, self.measured, self.lines = everything, lines, lines.lines
        self.head, self.body = head, body
        self.fetched_at = fetched_at
        prose = "\n".join(block.text for block in body.blocks if isinstance(block, (Paragraph, Heading)))
        self.language = language_of(prose)
        # What holds for the text's address is asked of a page at it.
        self.page = marked_up(lines, head, url)
        self.extractor = (default_registry() if registry is None else registry).find(self.page)
        self.draft = read_marked_up(self.page, fetched_at)
        draft = Draft(self.extractor, fetched_at)
        draft.readings["language"] = Reading(self.language, "language_of")
        self.zone, self.basis = zone_of(self.page, draft)
        self.values: dict[str, Any] = {}
        self.provenance: dict[str, Provenance] = {}

    def article(self) -> Article:
        self.fields()
        numbers = numbers_of(self.measured, self.head, self.values, self.page.url)
        return Article(
            **self.values,
            probability=round(likelihood(numbers), 4),
            language=self.language,
            url=self.page.canonical,
            removals=tuple(self.body.removals),
            provenance=self.provenance,
            extractor="Rendered",
        )

    def fields(self) -> None:
        """Read all fields into ``values``."""
        lines, head, body = self.lines, self.head, self.body
        self._put("title", lines[head.title].text, [lines[head.title]])
        self._put("subtitles", tuple(lines[i].text for i in head.decks), [lines[i] for i in head.decks])
        self._authors()
        self._dates()
        if body.copyright:
            stated = whole_line(lines, body.copyright)
            self._put("copyright", " ".join(line.text for line in stated), stated)
        self._publisher()
        self._around()
        self._tags()
        if body.images:
            self.values["images"] = tuple(body.images)
            self.values["lead_image"] = body.images[0]
        self._put("body", tuple(body.blocks), lines[body.first : body.last])
        size = len(text_of(tuple(body.blocks)))
        if size < _SHORT_BODY:
            short = Warning(code="body_short", message=f"the body has only {size} characters")
            self.values["warnings"] = (short,)

    def _put(self, name: str, value: Any, lines: Sequence[Line]) -> None:
        if value in (None, (), ""):
            return
        numbers = [line.number for line in lines]
        source = f"line({numbers[0]})" if len(numbers) == 1 else f"lines({numbers[0]}, {numbers[-1]})"
        raw = " | ".join(line.text for line in lines)[:300]
        self.values[name] = value
        self.provenance[name] = Provenance(extractor="Rendered", source=source, raw=raw)

    def _put_reading(self, name: str, value: Any, reading: Reading[Any]) -> None:
        """What a rule of the engine read in the lines marked up, with the line it was read in, if it was read in one."""
        if line := line_of(reading, self.measured):
            self._put(name, value, [line])
        else:
            self.values[name] = value
            self.provenance[name] = Provenance(extractor="Rendered", source=reading.source, raw=reading.raw[:300])

    def _authors(self) -> None:
        below = self.lines[self.body.last : self.body.last + _BELOW]
        signed = [(line.text, True) for line in (*self.body.bylines, *below)]
        if reading := self.draft.readings.get("authors"):
            self._put_reading("authors", with_signatures(reading.value, signed), reading)
            return
        for lines in (
            [self.lines[i] for i in self.head.bylines], self.body.bylines,
            *([line] for line in below if signatures.is_byline(line.text)),
        ):
            found: dict[str, Author] = {}
            for line in lines:
                for author in read_byline(signatures.signature(line.text), language=self.language):
                    found.setdefault(author.name, author)
            if found:
                self._put("authors", with_signatures(tuple(found.values()), signed), lines)
                return

    def _dates(self) -> None:
        for name in ("published_at", "modified_at"):
            if told := self.draft.readings.get(name):
                self._put_reading(name, told.value.moment, told)
                self._state_precision(name, told.value)
        unlabelled: tuple[DateReading, Line] | None = None
        for line in (*(self.lines[i] for i in self.head.dates), *self.body.dates):
            for label, piece in signatures.labelled_dates(line.text):
                reading = read_date(piece, zone=self.zone, language=self.language, fetched_at=self.fetched_at)
                if reading is None:
                    continue
                if label is None:
                    unlabelled = unlabelled or (reading, line)
                elif self._says_more(f"{label}_at", reading):
                    self._put_date(f"{label}_at", reading, line)
        if "published_at" not in self.values and unlabelled:
            self._put_date("published_at", *unlabelled)

    def _says_more(self, name: str, reading: DateReading) -> bool:
        """Whether a reading is the first of its field, or tells the time of a day that is known."""
        if name not in self.values:
            return True
        told = self.draft.readings.get(name)
        known = told.value if told else None
        return (
            known is not None
            and known.precision == "day"
            and reading.precision != "day"
            and known.moment.date() == reading.moment.date()
        )

    def _put_date(self, name: str, reading: DateReading, line: Line) -> None:
        self._put(name, reading.moment, [line])
        self._state_precision(name, reading)

    def _state_precision(self, name: str, reading: DateReading) -> None:
        if name == "published_at":
            self.values["date_precision"] = reading.precision
            self.values["timezone_basis"] = "stated" if reading.zone_stated else self.basis

    def _publisher(self) -> None:
        domain = registrable(self.page.host) or None
        stated = (line for line in reversed(self.lines) if is_copyright(line.text))
        line = self.body.copyright or next(stated, None)
        holder = _HOLDER.search(line.text) if line else None
        if self.extractor.name:
            self.values["publisher"] = Publisher(name=self.extractor.name, domain=domain)
        elif line and holder and holder.group(1).strip(" <>[]."):
            name = _AND_HOST.sub("", holder.group(1)).strip(" <>[].")
            self._put("publisher", Publisher(name=name, domain=domain), [line])
        elif domain:
            self.values["publisher"] = Publisher(domain=domain)

    def _around(self) -> None:
        """The section, its trail, and the number of comments."""
        headline = self.lines[self.head.title].number
        if way := trail(self.everything, headline):
            self._put("breadcrumbs", way.steps, way.lines)
            self._put("section", way.steps[-1], way.lines[-1:])
        if self.head.comments is not None:
            line = self.lines[self.head.comments]
            self._put("comment_count", int(line.text), [line])
        elif counted := comments(self.everything, headline, self._first_of_text(), self.lines[self.body.last - 1].number):
            self._put("comment_count", counted[0], [counted[1]])

    def _first_of_text(self) -> int:
        """The number of the first line that is the body's."""
        start, end = self.body.first, self.body.last
        return self.lines[next((i for i in range(start, end) if self.head.kept[i]), start)].number

    def _tags(self) -> None:
        below = self.lines[self.body.last - 1 :]
        for at, line in enumerate(below):
            if not line.text.startswith("#"):
                continue
            listed = [line, *takewhile(lambda one: one.text.startswith("#"), below[at + 1 :])]
            tags = [tag for one in listed for tag in _TAG.findall(one.text[:400])]
            if len(tags) > 1:
                self._put("tags", tuple(dict.fromkeys(tags)), listed)
                return
