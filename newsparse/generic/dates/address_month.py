"""The month in the page's address, "/2031/03/night-train/", which blogs and papers set to that of the publication."""

from __future__ import annotations

from datetime import date

from newsparse.generic.dates.doubt import may_be_swapped, states
from newsparse.generic.dates.metadata import StatedDate
from newsparse.page import Page
from newsparse.regex import regex

_MONTH = regex(r"/((?:19[89]|20[0-4])\d)[/-](0[1-9]|1[0-2])/")
#: Trust that a shown date of that month gains, where others are shown.
_OF_ITS_MONTH = 1.2


def address_month(page: Page) -> tuple[int, int] | None:
    """Year and month of an address that tells no day."""
    for url in (page.canonical, page.url):
        if match := _MONTH.search((url or "")[:400].partition("?")[0]):
            return int(match[1]), int(match[2])
    return None


def read_by_address(found: list[StatedDate], page: Page) -> list[StatedDate]:
    """The dates shown: those of the address' month believed more; 9/10/2024 is September 10 where the address tells that month, or the page
    states that day for machines, and October 9 nowhere."""
    known = {one.reading.moment.date() for one in found if one.element is None}
    month = address_month(page)
    read = [_swapped(one, known, month, page.source) if one.element is not None else one for one in found]
    if month is None or len({one.reading.moment.date() for one in read}) == 1:
        return read
    return [one._replace(trust=one.trust + _OF_ITS_MONTH) if one.element is not None and _month(one) == month else one for one in read]


def _month(one: StatedDate) -> tuple[int, int]:
    return one.reading.moment.year, one.reading.moment.month


def _swapped(one: StatedDate, known: set[date], address: tuple[int, int] | None, source: bytes) -> StatedDate:
    moment = one.reading.moment
    if not may_be_swapped(one) or moment.date() in known or _month(one) == address:
        return one
    other = moment.replace(month=moment.day, day=moment.month)
    of_address = (other.year, other.month) == address
    if of_address or other.date() in known or not known and states(source, other.date()) and not states(source, moment.date()):
        return one._replace(reading=one.reading._replace(moment=other))
    return one
