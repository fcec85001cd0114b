"""An edit whose day a page tells without its year, which that of publication tells: "4.5. klo 7.15 Päivitetty 4.5. klo 12.40"."""

from __future__ import annotations

from datetime import timedelta

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.grammar.copyright import states_rights
from newsparse.grammar.dates import DateReading, last_label
from newsparse.grammar.dates.yearless import days_without_year, read_yearless
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page

#: Segments below the headline, and characters of a line, that may say so.
_BELOW, _LONGEST = 12, 160
#: Edits are made within so many days, most of them on the first.
_WITHIN = timedelta(days=180)


def edited_on_day_without_year(page: Page, draft: Draft, published: DateReading) -> Reading[DateReading] | None:
    """The first day without its year that a label below the headline calls one of edits, in the year that makes it no earlier than publication."""
    headline = headline_index(page, draft)
    if headline is None:
        return None
    language, zone = draft.get("language"), draft.zone
    for s in page.segments[headline + 1 : headline + _BELOW]:
        if s.kind != "text" or len(s.text) > _LONGEST or not holds_digit(s.text):
            continue
        end = 0
        for start, until in days_without_year(s.text):
            if last_label(s.text[end:start]) == "modified" and not states_rights(s.text):
                reading = read_yearless(s.text[start:], zone=zone, language=language, fetched_at=published.moment + _WITHIN)
                if reading and (
                    reading.moment >= published.moment
                    or reading.precision == "day"
                    and reading.moment.date() == published.moment.date()
                ):
                    return Reading(reading, "day beside label", s.text, s.element)
            end = until
    return None
