"""What is doubtful about a publication day: the order of its numbers, or that sources contradict each other."""

from __future__ import annotations

from datetime import date

from newsparse.draft import Draft
from newsparse.generic.dates.metadata import StatedDate
from newsparse.grammar.dates.shapes import NUMERIC
from newsparse.page import Page

_RAW = 80
_MONTHS = 12
#: A rival day has at least this share of the trust that the chosen one has.
_RIVAL = 0.75


def doubt_of(
    day: date, votes: dict[date, float], found: list[StatedDate], best: StatedDate, page: Page, draft: Draft
) -> str | None:
    """A sentence that says what else the day could be; ``None`` where nothing speaks for another.

    Args:
        day: the day that was chosen.
        votes: the trust in every day that some source states.
        found: what states them.
        best: the date that it was read from.
    """
    shown = all(one.element is not None for one in found)
    if shown and len(votes) == 1 and may_be_swapped(best) and _order_is_unknown(draft) and not states(page.source, day):
        other = day.replace(month=day.day, day=day.month)
        return f"{best.raw[:_RAW].strip()!r} was read as {day}, but it could mean {other}: nothing tells the order of its numbers"
    rivals = [one for one in votes if abs((one - day).days) > 1 and votes[one] >= _RIVAL * votes[day]]
    if rivals:
        return f"the page also states {max(rivals, key=lambda one: votes[one])}, almost as believably as {day}"
    return None


def may_be_swapped(one: StatedDate) -> bool:
    """Whether the date is written in numbers of which the day could be the month."""
    moment = one.reading.moment
    return moment.day <= _MONTHS and moment.day != moment.month and NUMERIC.search(one.raw[:_RAW]) is not None


def states(source: bytes, day: date) -> bool:
    """Whether the page writes the day for machines anywhere: ``2026-01-06``, or ``2026/01/06`` in an address."""
    iso = day.isoformat().encode()
    return iso in source or iso.replace(b"-", b"/") in source


def _order_is_unknown(draft: Draft) -> bool:
    """English without a country: Americans write the month first, most others the day."""
    return draft.zone_basis == "assumed" and str(draft.get("language") or "en").startswith("en")
