"""Dates found in a line of a page, each with its time of day, its zone and its label."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import NamedTuple

from newsparse.grammar.dates.clock import clock_after, clock_before, zone_behind
from newsparse.grammar.dates.labels import Label, first_label, last_label
from newsparse.grammar.dates.reading import DateReading, dated
from newsparse.grammar.dates.shapes import LONE_YEAR, Written, days_in
from newsparse.regex import regex

#: Characters of a line that are searched; what is longer is running text.
REACH = 400
#: What every written date has: a year of four digits, or two digits behind a sign or in an era.
#: (It begins with a digit and looks back from there, which is searched ten times as fast as what begins with any letter.)
YEAR_LIKE = regex(
    r"[\d年](?:(?<=年)|(?<!\d\d)\d{3}(?!\d)|\s?[./‐‑–·-]\s?[’']?\d\d(?!\d)|(?:(?<=[’'-]\d)|(?<=[ก-ฮ]\.\d)|(?<=[ก-ฮ]\.\s\d))\d(?!\d)|(?<=[^\W\d_]\s[0-3])" + LONE_YEAR.removeprefix("[0-3]") + ")"
)


#: A label behind the last date is that of a time which follows: "4. března 2031 10:30, aktualizováno 11:20", "… (Updated 2 hours ago)".
_GOES_ON = regex(r"[\s()\[.,;|•·–—-]{0,4}[^\W\d_]{3,16}(?:\s[^\W\d_]{1,14}){0,3}\s\d")


#: Full-width digits and signs, in which Japanese agencies print dates: "２０３１／０３／０４－１４：５８". Each is one character either way.
_WIDE = {0xFF10 + digit: 0x30 + digit for digit in range(10)} | {0xFF0F: "/", 0xFF1A: ":", 0xFF0D: "-", 0xFF0E: "."}


def narrow(text: str) -> str:
    """The text with its full-width digits, and the signs between them, as ASCII has them."""
    return text if text.isascii() or max(text) < "０" or not any("０" <= c <= "９" for c in text) else text.translate(_WIDE)


class FoundDate(NamedTuple):
    """A date in a text: what it says, what its label says it is, and where it stands.

    Attributes:
        reading: the moment.
        label: "published", "modified" or "site" (the site's own clock, a registration, a copyright year);
            ``None`` where no label stands beside it.
        raw: the text of the date with its time.
        start, end: offsets of ``raw``.
    """

    reading: DateReading
    label: Label | None
    raw: str
    start: int
    end: int


def find_dates(
    text: str, *, zone: tzinfo | None = None, language: str | None = None, fetched_at: datetime | None = None
) -> tuple[FoundDate, ...]:
    """Every date in the first 400 characters of ``text``, in its order, labelled.

    "입력 2025.10.02 10:03 수정 2025.10.02 11:20" gives a published and a modified date. A label stands before
    its date ("Published: May 6, 2025"); where the first date has none before it, labels stand behind.
    """
    text = narrow(text[:REACH])
    if not YEAR_LIKE.search(text):
        return ()
    days = list(days_in(text, language, getattr(zone, "key", "") or ""))
    found: list[FoundDate] = []
    end = 0
    for at, written in enumerate(days):
        until = days[at + 1].start if at + 1 < len(days) else len(text)
        one = _found(text, written, end, until, zone, fetched_at)
        if one is not None:
            found.append(one)
            end = one.end
    if "に" in text and found:
        found = _told_in_japanese(text, found)
    if len(found) > 1 and _WRITTEN.search(text[: found[0].start]) and _PUT_UP.search(text[found[0].end : found[1].start]):
        found = found[1:]
    return tuple(found) if not found or found[0].label else tuple(_labelled_behind(text, found))


#: When a Korean article was written, and when readers got it: "작성 : 2031년 03월 04일 15:00 게시 : 2031년 03월 05일 09:11".
_WRITTEN, _PUT_UP = regex(r"작성\s?[:：]?\s?$"), regex(r"게[시재]\s?[:：]?\s?$")


#: What a Japanese page says of a date right behind it: "2031/03/04に公開", "2031年3月4日（火）に更新"; no film that was published then.
_IN_JAPANESE = regex(r"(?:\s?[(（][^()（）]{1,4}[)）])?\s?に(公開|投稿|掲載|配信|作成|更新|最終更新)(?:$|[\W\d]|(?:いた)?しました|されました|済み?|された(?:記事|投稿|ページ|もの)で)")


def _told_in_japanese(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """The dates with what is said right behind them, which is not said of the next."""
    told: list[FoundDate] = []
    end = 0
    for one in found:
        if end and one.label and last_label(text[end : one.start]) is None:
            one = one._replace(label=None)
        said = _IN_JAPANESE.match(text, one.end)
        end = said.end(1) if said else 0
        told.append(one._replace(label="modified" if "更新" in said[1] else "published") if said and one.label is None else one)
    return told


def _found(
    text: str, written: Written, begin: int, until: int, zone: tzinfo | None, fetched_at: datetime | None
) -> FoundDate | None:
    start, end = written.start, written.end
    label = last_label(text[begin:start])
    clock = clock_after(text[:until], end, zone)
    if clock is not None:
        end = clock.end
    elif (clock := clock_before(text, begin, start, zone)) is not None:
        start = clock.start
        label = label or last_label(text[begin:start])
        if clock.zone is None and (behind := zone_behind(text[:until], end, zone)) is not None:
            clock, end = clock._replace(zone=behind[0]), behind[1]
    day = datetime(written.day.year, written.day.month, written.day.day)
    if clock is None:
        reading = dated(day, "day", stated=None, zone=zone, fetched_at=fetched_at)
    else:
        naive = day.replace(hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=clock.microsecond)
        reading = dated(naive, clock.precision, stated=clock.zone, zone=zone, fetched_at=fetched_at)
    return None if reading is None else FoundDate(reading, label, text[start:end], start, end)


def _labelled_behind(text: str, found: list[FoundDate]) -> list[FoundDate]:
    behind = [first_label(text[one.end :].lstrip(").]} ")) for one in found]
    if not behind[-1] or _GOES_ON.match(text, found[-1].end):
        return found
    return [
        FoundDate(one.reading, label, one.raw, one.start, one.end) for one, label in zip(found, behind, strict=True)
    ]
