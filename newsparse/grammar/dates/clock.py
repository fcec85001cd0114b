"""Times of day beside a date: 24 h, 12 h, "15시 12분", "10.30 Uhr", with the zone that follows."""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import NamedTuple

from newsparse.article import DatePrecision
from newsparse.grammar.dates.labels import last_label
from newsparse.grammar.dates.zones import stated_zone
from newsparse.regex import regex

_HALF = (
    r"오전|오후|새벽|午前|午後|上午|下午|凌晨|早上|晚上|中午|[AaPp]\.?\s?[Mm]\b\.?|SA\b|CH\b|PTG\b|PG\b|π\.?μ\.?|μ\.?μ\.?|[дп]п\b|ÖÖ\b|ÖS\b|ق\.ظ\.?|ب\.ظ\.?|صباحا|مساء|ص|م|"
    r"पूर्वाह्न|अपराह्न|सुबह|सकाळी|सवेरे|दोपहर|दुपारी|शाम|सायंकाळी|संध्याकाळी|रात्री|रात|बिहान|দুপুর|বিকেল|বিকাল|সন্ধ্যা|রাত|সকাল|ভোর|পিএম|এএম|পূর্বাহ্ণ|অপরাহ্ণ|அபரான்னம்|முற்பகல்|பிற்பகல்|காலை|மாலை|"
    r"شام|دوپہر|سہ پہر|صبح|رات|عصر|بعد ?از ?ظهر|petang\b|pagi\b|malam\b|tengah hari\b|sáng\b|chiều\b|tối\b|asubuhi\b|jioni\b"
)
_ZONE = (
    r"Z\b|(?:(?:GMT|UTC)\s?[+\-−]\s?|\+\s(?=\d\d:[0-5]\d)|[+\-−])\d{1,2}(?::?[0-5]\d)?(?![\d.:])|[A-Z]{2,5}(?![a-zA-Z])|МСК|мск|(?:Eastern|Central|Mountain|Pacific)(?: Time)?"
)
CLOCK = regex(
    rf"(?P<before>(?:{_HALF})\s?)?(?<!\d)(?P<hour>[0-2٠-٢۰-۲०-२০-২]?\d)"
    r"(?:\s?(?:[:：.hHu]|시|時|时|点|點|ч\.?)\s?(?P<minute>[0-5٠-٥۰-۵०-५০-৫]\d|\d(?=\s?[분分]))(?!\d)(?:\s?(?:분|分))?"
    r"(?:\s?[:：.]?\s?(?:(?<=[:：.분分])|(?<=[:：.분分]\s)|(?=\d\d\s?[초秒]))(?P<second>[0-5]\d)(?:초|秒)?(?!\d)(?:[.,](?P<fraction>\d{1,9}))?)?"
    rf"|(?=\s?(?:[AaPp]\.?[Mm]\b|Uhr\b|시(?!\d)|時|时|点|點|h\b)))"
    rf"(?:\s?(?P<after>{_HALF}))?(?:\s?(?:Uhr|h|hrs?|uur|น\.)\b)?(?:[\s,]{{0,2}}\(?(?P<zone>{_ZONE})\)?)?"
)
#: A zone behind a day, where nothing goes on: "2031 ET MODIFIÉ" and "2031 CT News" have none.
_BEHIND = regex(r"[\s,]{1,3}\(?((?:GMT|UTC)\s?[+\-−]\s?\d{1,2}(?::?[0-5]\d)?|[A-Z]{2,5}(?!\s?[+\-−]))\)?(?=$|[^\w\s.:]|\s(?:[^\w\s]|(?:[Ll]ast )?[Uu]pdated\b))")
_DIGIT = regex(r"\d")
_GAP = 28
_PM = frozenset("شام دوپہر سہپہر رات عصر بعدازظهر 오후 午後 下午 晚上 中午 pm ch ptg μμ пп ös بظ مساء م अपराह्न दोपहर दुपारी शाम सायंकाळी संध्याकाळी रात रात्री দুপুর বিকেল বিকাল সন্ধ্যা রাত পিএম অপরাহ্ণ பிற்பகல் மாலை petang malam tengahhari chiều tối jioni".split())
_AM = frozenset("صبح 오전 새벽 午前 上午 凌晨 早上 am sa pg πμ дп öö قظ صباحا ص पूर्वाह्न सुबह सकाळी सवेरे बिहान সকাল ভোর এএম পূর্বাহ্ণ முற்பகல் காலை pagi sáng asubuhi".split())


class Clock(NamedTuple):
    """A time of day; ``start`` and ``end`` are offsets in the text it was found in."""

    hour: int
    minute: int
    second: int
    microsecond: int
    precision: DatePrecision
    zone: tzinfo | None
    start: int
    end: int


def clock_after(text: str, at: int, own: tzinfo | None) -> Clock | None:
    """The time of day that begins at most a few words after ``at``."""
    if not _DIGIT.search(text, at, at + _GAP + 2):
        return None
    for match in CLOCK.finditer(text, at, at + _GAP + 44):
        if match.start() - at > _GAP:
            return None
        gap = text[at : match.start()]
        if any(c.isdigit() for c in gap) or len(gap) > 4 and last_label(gap):
            return None
        if clock := _clock(match, own):
            return clock
        return None
    return None


def clock_before(text: str, start: int, until: int, own: tzinfo | None) -> Clock | None:
    """The time of day that ends at most a few words before ``until``, not before ``start``."""
    if not _DIGIT.search(text, max(start, until - _GAP - 24), until):
        return None
    found = next(reversed([*CLOCK.finditer(text, max(start, until - _GAP - 24), until)]), None)
    if found is None or until - found.end() > _GAP or any(c.isdigit() for c in text[found.end() : until]):
        return None
    return _clock(found, own)


def zone_behind(text: str, at: int, own: tzinfo | None) -> tuple[tzinfo, int] | None:
    """The zone that stands right behind a day whose time of day stands before it, and where it ends: "10:30pm, 15 May 2031 HKT"."""
    match = _BEHIND.match(text, at)
    zone = stated_zone(match[1], own) if match else None
    return (zone, match.end()) if match and zone else None


def _clock(match: re.Match[str], own: tzinfo | None) -> Clock | None:
    hour = int(match["hour"])
    half = "".join((match["before"] or match["after"] or "").lower().replace(".", "").split())
    if half in _PM:
        hour = hour + 12 if hour < 12 else hour
    elif half in _AM and hour == 12:
        hour = 0
    if hour > 23:
        return None
    zone = stated_zone(match["zone"], own) if match["zone"] else None
    end = match.end() if zone or not match["zone"] else match.start("zone")
    second = match["second"]
    return Clock(
        hour, int(match["minute"] or 0), int(second or 0), int(((match["fraction"] or "") + "000000")[:6]),
        "second" if second else "minute", zone, match.start(), end,
    )  # fmt: skip
