"""dateparser, for the shapes that the tables do not know."""

from __future__ import annotations

from datetime import datetime, tzinfo

from newsparse.grammar.dates.reading import DateReading, dated

_LONGEST = 60


def read_with_dateparser(
    text: str, *, zone: tzinfo | None, language: str | None, fetched_at: datetime | None
) -> DateReading | None:
    """A short text as dateparser reads it in ``language``; day, month and year must all be there.

    Only a text with a day number, a year and a word is worth it: dateparser takes more than a second at its
    first use, reads "12" and "May" as dates, and the clock for words like "yesterday".
    """
    digits = [run for run in "".join(c if c.isdigit() else " " for c in text).split() if len(run) in (1, 2, 4)]
    worth = language and len(text) <= _LONGEST and any(len(run) == 4 for run in digits) and len(digits) > 1
    if not worth or not any(c.isalpha() for c in text) or language is None:
        return None
    import dateparser

    try:
        found = dateparser.parse(
            text, languages=[language[:2].lower()],
            settings={
                "REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False,
                "RELATIVE_BASE": datetime(2000, 1, 1), "PARSERS": ["absolute-time"],
            },
        )  # fmt: skip
    except Exception:  # noqa: BLE001 - dateparser raises many kinds; an unread date is only an absent one
        return None
    if found is None:
        return None
    stated, naive = found.tzinfo, found.replace(tzinfo=None)
    precision = "day" if (naive.hour, naive.minute, naive.second) == (0, 0, 0) else "minute"
    return dated(naive, "day" if precision == "day" else "minute", stated=stated, zone=zone, fetched_at=fetched_at)
