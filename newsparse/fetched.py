"""``fetched_at``: what the caller may pass as the moment a page was fetched."""

from __future__ import annotations

from datetime import UTC, datetime

from newsparse.errors import WrongInput

#: Years in which a page may have been fetched; outside of them "999 years ago" leaves the calendar.
_FIRST, _LAST = 1970, 9998


def fetch_time(given: datetime | None) -> datetime | None:
    """``given``, aware; one without a zone is UTC.

    Raises:
        WrongInput: it is no ``datetime``, or of a year in which no page was fetched.
    """
    if given is None:
        return None
    if not isinstance(given, datetime):
        raise WrongInput(f"fetched_at must be a datetime, not {type(given).__name__}; pass one with a zone, such as datetime(2026, 3, 4, tzinfo=UTC)")
    if not _FIRST <= given.year <= _LAST:
        raise WrongInput(f"fetched_at is of the year {given.year}; no page was fetched then")
    return given if given.tzinfo else given.replace(tzinfo=UTC)
