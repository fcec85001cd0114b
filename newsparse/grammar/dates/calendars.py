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


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS
