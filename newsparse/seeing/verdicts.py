"""Verdicts: of all that could give a field, which one did, and why not the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from newsparse.draft import Draft, Reading
from newsparse.export.line import shown
from newsparse.extractor import Generic
from newsparse.fields import NOTHING, Field, declared_readings
from newsparse.grammar.dates import DateReading
from newsparse.page import Page
from newsparse.seeing.explanation import Candidate, FieldSeen
from newsparse.seeing.voices import Voice, voices_of

_GENERIC = Generic.__name__
_MINUTE = timedelta(minutes=1)


def heard(field: Field, page: Page, draft: Draft) -> tuple[list[tuple[str, Reading[Any]]], list[Voice]]:
    """What the extractor's sources and the page say about a field that is about to be read."""
    return list(declared_readings(field, page, draft)), voices_of(field.name, page, draft)


def seen_of(name: str, declared: list[tuple[str, Reading[Any]]], voices: list[Voice], draft: Draft) -> FieldSeen:
    """The field as it was read, with the verdict on every candidate."""
    reading = draft.readings.get(name)
    owner = draft.owners.get(name, "")
    value = line_of(name, reading.value) if reading else ""
    candidates = [
        *_of_declared(name, declared, reading.source if reading and owner != _GENERIC else None),
        *_of_voices(voices, reading, value, owner),
    ]  # fmt: skip
    if reading and not any(c.verdict == "chosen" for c in candidates):
        candidates.append(Candidate(reading.source, owner, value, "chosen", _why_generic(owner)))
    candidates.sort(key=lambda c: c.verdict != "chosen")
    if reading is None:
        return FieldSeen(name, "", "", "", "", tuple(candidates))
    return FieldSeen(name, value, reading.source, owner, reading.raw, tuple(candidates))


def line_of(field: str, value: Any) -> str:
    """A field's value on one line; a bare day is told as one."""
    if getattr(value, "precision", None) == "day":
        return str(value.moment.date())
    return shown(value)


def _of_declared(name: str, declared: list[tuple[str, Reading[Any]]], chosen: str | None) -> Iterator[Candidate]:
    """Declared sources in order: those that gave nothing, the one that gave the value, those behind it."""
    given = False
    for owner, reading in declared:
        text = line_of(name, reading.value) if reading.value not in NOTHING else ""
        if given:
            yield Candidate(
                reading.source,
                owner,
                text,
                "unasked",
                "declared behind it" if text else "declared behind it; it finds nothing here",
            )
        elif text and reading.source == chosen:
            given = True
            yield Candidate(reading.source, owner, text, "chosen", f"{owner} declares it")
        elif reading.raw:
            yield Candidate(reading.source, owner, "", "empty", f"what it finds is read as no {name}: {shown(reading.raw)[:80]}; a pattern takes a part of it: .re(...)")
        else:
            yield Candidate(reading.source, owner, "", "empty", "finds nothing on this page")


def _of_voices(voices: list[Voice], reading: Reading[Any] | None, value: str, owner: str) -> Iterator[Candidate]:
    chosen = _chosen(voices, reading, value) if reading and owner == _GENERIC else None
    for voice in voices:
        if voice is chosen:
            yield Candidate(voice.source, _GENERIC, voice.value, "chosen", _why_chosen(voice, voices), voice.trust)
        elif reading and _agrees(voice, reading, value):
            yield Candidate(voice.source, _GENERIC, voice.value, "agrees", "says the same", voice.trust)
        else:
            yield Candidate(voice.source, _GENERIC, voice.value, "overruled", _why_lost(voice, reading, owner, chosen), voice.trust)


def _chosen(voices: list[Voice], reading: Reading[Any], value: str) -> Voice | None:
    """The voice that the rule's answer was read from: the one of its source that says the same, else the first of that source."""
    same_source = [voice for voice in voices if voice.source == reading.source]
    return next((voice for voice in same_source if _agrees(voice, reading, value)), next(iter(same_source), None))


def _agrees(voice: Voice, reading: Reading[Any], value: str) -> bool:
    """Whether a voice says what was read: the same words, or the same minute; of a day alone, that day."""
    if voice.date is None or not isinstance(reading.value, DateReading):
        return voice.value.casefold() == value.casefold()
    if "day" in (voice.date.precision, reading.value.precision):
        return voice.date.moment.date() == reading.value.moment.date()
    return abs(voice.date.moment - reading.value.moment) < _MINUTE


def _why_chosen(voice: Voice, voices: list[Voice]) -> str:
    if voice.pro and (voice.trust is None or len(voices) > 1):  # votes of one source say nothing
        return voice.pro
    if len(voices) == 1:
        return "nothing else says anything"
    return f"the most trusted of {len(voices)} sources that say something"


def _why_generic(owner: str) -> str:
    return "the generic rule found it on the page" if owner == _GENERIC else f"{owner} declares it"


def _why_lost(voice: Voice, reading: Reading[Any] | None, owner: str, chosen: Voice | None) -> str:
    if voice.flaw:
        return voice.flaw
    if reading is None:
        return voice.contra or "the rule believed none"
    if owner != _GENERIC:
        return f"what {owner} declares goes first"
    if voice.date and isinstance(reading.value, DateReading) and voice.date.moment.date() == reading.value.moment.date():
        return f"the same day, whose time {reading.source} tells"
    if voice.contra:
        return voice.contra
    if voice.source == reading.source:
        return "another of the same kind goes first"
    return f"{reading.source} {'goes first' if chosen is None else 'is trusted more'}"
