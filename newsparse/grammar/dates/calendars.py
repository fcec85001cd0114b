"""Other calendars that newspapers date by."""

from __future__ import annotations

from datetime import date, timedelta

#: Years of the 2,820-year cycle's leap pattern as Iranian civil practice has it between 1300 and 1450.
_NOWRUZ_BASE = date(1921, 3, 21)  # 1 Farvardin 1300
_LEAP_REMAINDERS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def from_jalali(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Iranian solar one, for the years 1300 to 1450; ``None`` if there is none."""
    longest = 31 if month <= 6 else 30 if month <= 11 else 30 if _is_leap(year) else 29
    if not (1300 <= year <= 1450 and 1 <= month <= 12 and 1 <= day <= longest):
        return None
    passed = 365 * (year - 1300) + sum(map(_is_leap, range(1300, year)))
    passed += 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _NOWRUZ_BASE + timedelta(days=passed)


#: Days of the months of the Nepali years from 2070 on, as the country's almanac fixes them year by year.
_NEPALI = (
    "313131323131293030293030 313132313131302930293030 313231323130302930293030 313231323130303029293031 313131323131302930293030 "
    "313132313131302930293030 313231323130303029293030 313231323130303029302931 313131323131302930293030 313132313131302930293030 "
    "313231323130303029293030 313231323130303029302931 313132313131302930293030 313132313130303029303030"
).split()
_NEPALI_BASE, _NEPALI_FIRST = date(2013, 4, 14), 2070  # 1 Baisakh 2070


def from_nepali(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one of the Bikram era, for the years of the table; ``None`` if there is none."""
    if not 0 <= year - _NEPALI_FIRST < len(_NEPALI):
        return None
    *before, lengths = [[int(row[at : at + 2]) for at in range(0, 24, 2)] for row in _NEPALI[: year - _NEPALI_FIRST + 1]]
    if not 1 <= day <= lengths[month - 1]:
        return None
    return _NEPALI_BASE + timedelta(days=sum(map(sum, before)) + sum(lengths[: month - 1]) + day - 1)


def from_ethiopian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Ethiopian one, whose years have twelve months of thirty days and five or six days more."""
    longest = 30 if month <= 12 else 6 if year % 4 == 3 else 5
    if not (1900 <= year <= 2090 and 1 <= day <= longest):
        return None
    return date.fromordinal(_ETHIOPIAN_BASE + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


_ETHIOPIAN_BASE = date(2022, 9, 11).toordinal() - 365 * 2014 - 2015 // 4  # 1 Mäskäräm 2015


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS
