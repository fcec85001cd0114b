"""The shapes of a written day, and what each of their numbers means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from newsparse.grammar.dates.calendars import from_ethiopian, from_jalali, from_nepali
from newsparse.grammar.dates.months import GLUED, ethiopian_month, jalali_month, month_named, nepali_month
from newsparse.regex import regex

#: A letter or vowel sign of any script: whatever is no digit, punctuation, sign or space. One class is fastest.
LETTER = r"[^\d\s\x00-@\[-`{-©«-´¶-¹»-¿×÷\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3020\uff00-\uff20\U0001f000-\U0001faff،؛؟٪۔।॥]"
_MONTH = (
    rf"(?P<month>เ?[ก-ฮ][ิี]?\.[ก-ฮ](?=[.\s])|[ກ-ຮເ][ິີກ-ຮ]?\.[ກ-ຮ](?=[.\s])|{LETTER}{{2,20}}(?:\s(?:الأول|الثاني|الاول|دووەم|یەکەم|[Ff]ómhair))?|[IVX](?=[\s./-]))"
)
#: A year of two digits with nothing before it, at the end of a line or of its part: "11 май 23, …"; before a year it is a day: "12, March 14, 2031".
LONE_YEAR = r"[0-3]\d\s{0,2}(?:$|[|,/)•·\n](?!\s?(?:19|20)\d\d(?!\d)))"
_YEAR = r"(?P<year>\d{4})(?!\d)"
#: The first digit of a number. What begins with a digit, not with a look behind it, is searched ten times as fast.
FIRST = r"\d(?<!\d\d)"
#: The same, where no number and a sign stand before it.
_ALONE = FIRST + r"(?<!\d[./:-]\d)"

#: White space, or the mark that keeps a number's direction in Arabic and Hebrew.
_S = r"[\s\u200e\u200f]?"
#: 2026-01-06, 2026. 1. 6., 2026/1/6, 2026년 1월 6일, 2026年1月6日; "26 Januari 2026 | 08.15" is a clock behind a year
YEAR_FIRST = regex(
    rf"(?P<year>{_ALONE}\d{{3}}){_S}(?:(?P<sign>[-./‐‑–|])|年|년){_S}(?P<number>\d{{1,2}}){_S}(?(sign)(?P=sign)|[月월.]){_S}(?P<day>\d{{1,2}})(?!\d)(?:\s?(?:日|일))?"
)
#: 6.1.2026, 06/01/2026, 6-1-26, 6·1·26, 6 | 1 | 2026, and ’26.01.06
NUMERIC = regex(
    rf"(?P<a>{_ALONE}\d?){_S}(?P<sep>[./‐‑–|·-]){_S}(?P<b>\d{{1,2}}){_S}(?P=sep){_S}(?P<c>\d{{4}}|[’']?\d{{2}})(?!\d)(?!(?P=sep)\d)"
)
#: 6 January 2026, 6. Januar 2026, 6 de enero de 2026, 06-Jan-2026, 6th of January, 2026
DAY_MONTH = regex(
    rf"(?P<day>{FIRST}\d?)(?:st|nd|rd|th|er|re|\.|º|ª|°|ος|ης)?[\s./,-]{{0,2}}(?:(?:de|DE|di|of|den|ng|ta[’'])\s|d[’'])?{_MONTH}"
    rf"\.?(?:\s?/\s?{LETTER}{{2,20}}(?:\s{LETTER}{{4,6}})?)?[\s.,،/-]{{0,3}}(?:(?:de|DE|del|DEL|do|of|พ\.ศ\.|ค\.ศ\.)\s)?(?:{_YEAR}|(?:[’'-]|(?<=[ก-ฮ]\.\s)|(?<=[^\W\d_]\s)(?={LONE_YEAR}))(?P<short>\d{{2}})(?!\d))"
)
#: January 6, 2026, Jan. 6 2026, January 6th, 2026
MONTH_DAY = regex(
    rf"(?:(?<!{LETTER})|(?<=[a-z])(?=[A-Z])){_MONTH}\.?[\s-]{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[,،./-]\s?|\s(?:ቀን\s)?)(?:(?:de|del)\s)?(?:{_YEAR}|[’'](?P<short>\d{{2}})(?!\d))"
)
#: 2026. január 6., 2026 m. sausio 6 d., 2026 January 6, 2026(e)ko urtarrilaren 6(a)
YEAR_MONTH_DAY = regex(
    rf"(?P<year>{FIRST}\d{{3}})[.,]?\s?(?:m\.\s|թ\.\s|\(?e?\)?ko\s|[-/]\s?)?{_MONTH}\.?(?:\smėn\.)?[\s-]{{1,2}}(?P<day>\d{{1,2}})(?!\d)"
)
#: 2026. gada 6. janvāris, 2026 ж. 6 қаңтар, 2026-ж., 6-январь
YEAR_DAY_MONTH = regex(rf"(?P<year>{FIRST}\d{{3}})(?:\.?\sgada|\s?-?ж\.,?|[\s-](?:жыл(?:ғы|дын)?|yil|йил),?)\s(?P<day>\d{{1,2}})[.-]?\s?{_MONTH}")
#: 2026 оны 1-р сарын 6
MONGOLIAN = regex(rf"(?P<year>{FIRST}\d{{3}})\s(?:оны|он)\s(?P<number>\d{{1,2}})(?:-р|\s?дугаар|\s?дүгээр)?\s?сарын\s(?P<day>\d{{1,2}})(?!\d)")
#: Tue Jan 06 15:12:30 KST 2026: the clock stands inside
CTIME = regex(rf"(?<!{LETTER}){_MONTH} {{1,2}}(?P<day>\d{{1,2}}) (?=\d{{2}}:\d{{2}}(?::\d{{2}})?[^\n\d]{{0,12}}{_YEAR})")
#: ngày 6 tháng 1 năm 2026
VIETNAMESE = regex(rf"(?P<day>{FIRST}\d?)\s(?:tháng|Tháng|thg)\s(?P<number>\d{{1,2}}),?\s(?:năm\s)?(?P<year>\d{{4}})(?!\d)")
#: 令和8年1月6日, 民國115年1月6日, 中華民國115年1月6日, 115年1月6日
ERA = regex(r"(?<!\d)(?P<era>令和|平成|昭和|民國|民国|(?=1\d\d年))\s?(?P<year>\d{1,3}|元)年\s?(?P<number>\d{1,2})月\s?(?P<day>\d{1,2})日")
#: "日期：115-01-06", as Taiwan's offices date: only behind a label.
OFFICIAL = regex(r"(?:日期|時間)\s?[:：]\s?(?P<era>)(?P<year>1\d\d)(?P<sep>[-./])(?P<number>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)")

#: The usual shapes, then the rare ones, which are looked for where those are not.
_USUAL = 2
#: Which of the shapes is MONTH_DAY.
_MONTH_FIRST = 1
#: Longest text of which days that begin with their year are all.
_LONE = 44
_NAMED = (DAY_MONTH, MONTH_DAY, YEAR_MONTH_DAY, YEAR_DAY_MONTH, VIETNAMESE, CTIME, MONGOLIAN)
#: What has such a shape holds one of these; those of a name and numbers hold nothing that could be looked for.
_HOLDING = (None, None, None, ("gada", "ж", "yil", "йил"), ("háng", "thg"), (":",), ("сарын",))
#: The same for texts in ASCII, where letters are one range: three times as fast.
_NAMED_ASCII = tuple(regex(shape.pattern.replace(LETTER, "[a-zA-Z]"), re.ASCII) for shape in _NAMED[:6])
#: How ``MONTH_DAY`` ends: it is looked for where this is, since its own beginning may be any word.
DAY_YEAR = regex(r"\d(?:st|nd|rd|th)?(?:\s?[,،./-]\s?|\s(?:ቀን\s)?)(?:(?:de|del)\s)?(?:\d{4}|[’']\d\d)")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "": 1911}
_YEAR_LAST_ZONES = ("Asia/Seoul", "Asia/Tokyo", "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Europe/Budapest")
_MONTH_FIRST_ZONES = ("Asia/Manila", "Pacific/Honolulu", "Pacific/Guam", "America/", "US/")
#: Characters between a day and its time of day.
_TO_CLOCK = 12


class Written(NamedTuple):
    """A day found in a text, and where it stands."""

    day: date
    start: int
    end: int


def days_in(text: str, language: str | None, zone_key: str) -> Iterator[Written]:
    """Every day written in ``text``, in its order; ``zone_key`` (an IANA name or "") tells the country."""
    found = [w for match in YEAR_FIRST.finditer(text) if (w := _written(match, language, zone_key))]
    if not found or len(text) > _LONE:
        sure = bool(found)
        for match in NUMERIC.finditer(text):
            if w := _numeric(match, language, zone_key):
                found.append(w)
                sure = sure or len(match["c"]) == 4  # noqa: PLR2004
        for at, shape in enumerate(_NAMED_ASCII if text.isascii() else _NAMED):
            if at == _USUAL and sure:
                break
            if at == _MONTH_FIRST and not DAY_YEAR.search(text) or (held := _HOLDING[at]) is not None and not _holds(text, held):
                continue
            named = [
                w
                for match in shape.finditer(text)
                if (w := _written(match, language, zone_key)) and not (at == 0 and _counts_issues(text, match))
            ]
            sure = sure or bool(named)
            found += named
        if zone_key == "Asia/Taipei" and ("日期" in text or "時間" in text):
            found += [w for match in OFFICIAL.finditer(text) if (w := _written(match, language, zone_key))]
        if "年" in text:
            found += [w for match in ERA.finditer(text) if (w := _written(match, language, zone_key))]
    end = -1
    for written in sorted(found, key=lambda w: (w.start, -w.end)):
        if written.start >= end and not (end >= 0 and _is_clock(text, end, written)):
            yield written
            end = written.end


def _holds(text: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # noqa: SIM110 - a generator costs three times as much
        if sign in text:
            return True
    return False


#: What the number of an issue stands behind: "No. 4 April 2031", "Vol. 3, No. 4"; and behind what also the day of one stands, but for
#: a comma or sign: "Issue 12, March 2031", "Edition #7 July 2031", but "Print edition 12 March 2031".
_ISSUE = regex(r"(?<![^\W\d_])(?:vol|volume|no|nos|nr|num|number|n[º°]|№|heft|jahrgang|numéro|número|numero|nummer|nro|číslo|numer|выпуск|номер|випуск|sayı)\.?\s?#?\s?$", re.I)
_EDITION = regex(r"(?<![^\W\d_])(?:issue|ausgabe|band|edition|edição|edición|édition)\s?(#?)\s?$", re.I)
_BEFORE = 12  # characters before a number, in which such a word stands


def _counts_issues(text: str, match: re.Match[str]) -> bool:
    """Whether the number before a month is that of an issue, and no day: bare, behind a word that says so."""
    start, end = match.span("day")
    if text[end : end + 1] not in " ," or text.startswith(" de ", end):
        return False
    begin = max(0, start - _BEFORE)
    edition = _EDITION.search(text, begin, start)
    return bool(edition[1]) or text[end : end + 1] == "," if edition else _ISSUE.search(text, begin, start) is not None


def _is_clock(text: str, end: int, written: Written) -> bool:
    """Whether what could be a day of two-digit numbers is the time of the day before it: "6 Maret 2026 14.05.30"."""
    if written.start - end > _TO_CLOCK:
        return False
    parts = text[written.start : written.end].split(".")
    return len(parts) == 3 and len(parts[2]) == 2 and int(parts[0]) < 24 and int(parts[1]) < 60


def _written(match: re.Match[str], language: str | None, zone_key: str) -> Written | None:
    groups = match.re.groupindex
    day, written_year = int(match["day"]), match["year"]
    year = 1 if written_year == "元" else int(written_year) if written_year else _century(int(match["short"]))
    if "era" in groups:
        era = match["era"]
        if not era and zone_key != "Asia/Taipei":
            return None
        year += _ERAS[era]
    name = match["month"] if "month" in groups else None
    if name is not None and "\u0900" <= name[0] <= "\u097f" and (nepali := nepali_month(name)):
        return _at(from_nepali(year, nepali, day), match, name)
    if name is not None and "\u1200" <= name[0] <= "\u137f" and (ethiopian := ethiopian_month(name)):
        return _at(from_ethiopian(year, ethiopian, day), match, name)
    if name is not None and "\u0e01" <= name[0] <= "\u0e5b" and not written_year:
        year = 2500 + int(match["short"])
    month = int(match["number"]) if name is None else month_named(name, language)
    if 1300 <= year <= 1450:
        if name is not None:
            month = jalali_month(name)
        elif not ((language or "").startswith("fa") or zone_key == "Asia/Tehran"):
            return None
        return _at(from_jalali(year, month, day) if month else None, match, name)
    if 2443 <= year <= 2643:  # the Buddhist era of Thai papers
        year -= 543
    return _at(_date(year, month, day) if month else None, match, name)


def _numeric(match: re.Match[str], language: str | None, zone_key: str) -> Written | None:
    a, b, c = int(match["a"]), int(match["b"]), match["c"].lstrip("’'")
    if len(c) == 2 and ((language or "")[:2] in ("ko", "ja", "zh", "hu") or zone_key in _YEAR_LAST_ZONES):
        return _at(_date(_century(a), b, int(c)), match)
    year = int(c) if len(c) == 4 else _century(int(c))
    if 2443 <= year <= 2643:
        year -= 543
    day, month = (b, a) if month_first(match["sep"], language, zone_key) else (a, b)
    return _at(_date(year, month, day) or _date(year, day, month), match)


def month_first(sep: str, language: str | None, zone_key: str) -> bool:
    """Whether 1/2/2026 means January there: in American English, and English of no known country.

    The zone tells the country better than the language's tag: "en-US" is what templates say everywhere.
    """
    spoken, _, region = (language or "en").replace("_", "-").lower().partition("-")
    if sep == "." or spoken not in ("en", "tl", "fil"):
        return False
    if zone_key and zone_key != "UTC":
        return zone_key.startswith(_MONTH_FIRST_ZONES)
    return not region or region[-2:] in ("us", "ph")


def _century(year: int) -> int:
    return year + (2000 if year < 70 else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _at(day: date | None, match: re.Match[str], month: str | None = None) -> Written | None:
    if day is None:
        return None
    start = match.start()
    if month and match.start("month") == start and (glued := GLUED.search(month)):
        start += glued.start()
    return Written(day, start, match.end())
