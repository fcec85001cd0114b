"""The shapes of a written day, and what each of their numbers means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from newsparse.grammar.dates.calendars import from_jalali
from newsparse.grammar.dates.months import jalali_month, month_named

_LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093c-\u094d\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
)
_MONTH = rf"(?P<month>{_LETTER}{{2,20}}(?:\s(?:الأول|الثاني|الاول))?|[ก-ฮ]ี?\.[ก-ฮ](?=[.\s]))"
_YEAR = r"(?P<year>\d{4})(?!\d)"

#: 2026-01-06, 2026. 1. 6., 2026/1/6, 2026년 1월 6일, 2026年1月6日
YEAR_FIRST = re.compile(
    r"(?<!\d)(?<!\d[./:-])(?P<year>\d{4})\s?(?:[-./‐‑–]|年|년)\s?(?P<number>\d{1,2})\s?(?:[-./‐‑–]|月|월)\s?(?P<day>\d{1,2})(?!\d)(?:\s?(?:日|일))?"
)
#: 6.1.2026, 06/01/2026, 6-1-26, and ’26.01.06
NUMERIC = re.compile(
    r"(?<!\d)(?<!\d[./:-])(?P<a>\d{1,2})\s?(?P<sep>[./‐‑–-])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<c>\d{4}|[’']?\d{2})(?!\d)(?!(?P=sep)\d)"
)
#: 6 January 2026, 6. Januar 2026, 6 de enero de 2026, 06-Jan-2026, 6th of January, 2026
DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|re|\.|º|ª|°|ος|ης)?[\s./,-]{{0,2}}(?:(?:de|di|of|den|d[’'])\s?)?{_MONTH}"
    rf"\.?(?:\s?/\s?{_LETTER}{{2,20}}(?:\s{_LETTER}{{4,6}})?)?[\s.,/-]{{0,3}}(?:(?:de|del|of|พ\.ศ\.)\s)?(?:{_YEAR}|[’'-](?P<short>\d{{2}})(?!\d))"
)
#: January 6, 2026, Jan. 6 2026, January 6th, 2026
MONTH_DAY = re.compile(
    rf"(?:(?<![^\W\d_])|(?<=[a-z])(?=[A-Z])){_MONTH}\.?[\s-]{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[,./-]\s?|\s)(?:(?:de|del)\s)?(?:{_YEAR}|[’'](?P<short>\d{{2}})(?!\d))"
)
#: 2026. január 6., 2026 m. sausio 6 d., 2026 January 6
YEAR_MONTH_DAY = re.compile(rf"(?<!\d){_YEAR[:-6]}\.?\s?(?:m\.\s|[-/]\s?)?{_MONTH}\.?[\s-]{{1,2}}(?P<day>\d{{1,2}})(?!\d)")
#: Tue Jan 06 15:12:30 KST 2026: the clock stands inside
CTIME = re.compile(rf"(?<![^\W\d_]){_MONTH} {{1,2}}(?P<day>\d{{1,2}}) (?=\d{{2}}:\d{{2}}(?::\d{{2}})?[^\n\d]{{0,12}}{_YEAR})")
#: ngày 6 tháng 1 năm 2026
VIETNAMESE = re.compile(r"(?<!\d)(?P<day>\d{1,2})\s(?:tháng|Tháng)\s(?P<number>\d{1,2}),?\s(?:năm\s)?(?P<year>\d{4})(?!\d)")
#: 令和8年1月6日, 民國115年1月6日
ERA = re.compile(r"(?P<era>令和|平成|昭和|民國|民国)\s?(?P<year>\d{1,3}|元)年\s?(?P<number>\d{1,2})月\s?(?P<day>\d{1,2})日")

_NAMED = (DAY_MONTH, MONTH_DAY, YEAR_MONTH_DAY, CTIME, VIETNAMESE)
#: The same for texts in ASCII, where letters are one range: three times as fast.
_NAMED_ASCII = tuple(re.compile(shape.pattern.replace(_LETTER, "[a-zA-Z]"), re.ASCII) for shape in _NAMED[:4])
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_YEAR_LAST_ZONES = ("Asia/Seoul", "Asia/Tokyo", "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Europe/Budapest")
_MONTH_FIRST_ZONES = ("Asia/Manila", "Pacific/", "America/", "US/")


@dataclass(frozen=True, slots=True)
class Written:
    """A day found in a text, and where it stands."""

    day: date
    start: int
    end: int


def days_in(text: str, language: str | None, zone_key: str) -> Iterator[Written]:
    """Every day written in ``text``, in its order; ``zone_key`` (an IANA name or "") tells the country."""
    found = [w for match in YEAR_FIRST.finditer(text) if (w := _written(match, language, zone_key))]
    if not found or len(text) > 16:
        found += [w for match in NUMERIC.finditer(text) if (w := _numeric(match, language, zone_key))]
        for shape in _NAMED_ASCII if text.isascii() else _NAMED:
            found += [w for match in shape.finditer(text) if (w := _written(match, language, zone_key))]
        if "年" in text:
            found += [w for match in ERA.finditer(text) if (w := _written(match, language, zone_key))]
    end = -1
    for written in sorted(found, key=lambda w: (w.start, -w.end)):
        if written.start >= end:
            yield written
            end = written.end


def _written(match: re.Match[str], language: str | None, zone_key: str) -> Written | None:
    parts = match.groupdict()
    day = int(parts["day"])
    year = 1 if parts["year"] == "元" else int(parts["year"]) if parts["year"] else _century(int(parts["short"]))
    if (era := parts.get("era")) is not None:
        year += _ERAS[era]
    name = parts.get("month")
    month = int(parts["number"]) if name is None else month_named(name, language)
    if 1300 <= year <= 1450:
        if name is not None:
            month = jalali_month(name)
        elif not ((language or "").startswith("fa") or zone_key == "Asia/Tehran"):
            return None
        return _at(from_jalali(year, month, day) if month else None, match)
    if 2443 <= year <= 2643:  # the Buddhist era of Thai papers
        year -= 543
    return _at(_date(year, month, day) if month else None, match)


def _numeric(match: re.Match[str], language: str | None, zone_key: str) -> Written | None:
    a, b, c = int(match["a"]), int(match["b"]), match["c"].lstrip("’'")
    if len(c) == 2 and ((language or "")[:2] in ("ko", "ja", "zh", "hu") or zone_key in _YEAR_LAST_ZONES):
        return _at(_date(_century(a), b, int(c)), match)
    year = int(c) if len(c) == 4 else _century(int(c))
    if 2443 <= year <= 2643:
        year -= 543
    day, month = (b, a) if _month_first(match["sep"], language, zone_key) else (a, b)
    return _at(_date(year, month, day) or _date(year, day, month), match)


def _month_first(sep: str, language: str | None, zone_key: str) -> bool:
    """Whether 1/2/2026 means January there: American English, and English whose country is unknown."""
    spoken, _, region = (language or "en").replace("_", "-").lower().partition("-")
    if sep == "." or spoken not in ("en", "tl", "fil"):
        return False
    if region:
        return region[-2:] in ("us", "ph")
    return not zone_key or zone_key == "UTC" or zone_key.startswith(_MONTH_FIRST_ZONES)


def _century(year: int) -> int:
    return year + (2000 if year < 70 else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _at(day: date | None, match: re.Match[str]) -> Written | None:
    return None if day is None else Written(day, match.start(), match.end())
