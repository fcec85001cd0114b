"""An edit of which a page tells the time alone, since it was on the day of publication: "Publié le 4 mars 2031 à 18h30, mis à jour à 19h05"."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.grammar.dates import DateReading, last_label
from newsparse.grammar.dates.clock import CLOCK
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex

#: Segments below the headline, and characters of a line, that may say so; characters behind the time that hold no date.
_BELOW, _LONGEST, _BEHIND = 12, 160, 12
#: What stands before a time, from the last digit or at most so far.
_LABEL_END = regex(r"[^\d]{1,40}$")


def edited_that_day(page: Page, draft: Draft, published: DateReading) -> Reading[DateReading] | None:
    """The time beside a label of edits, on the day of publication, where the same lines tell that one's time by the same clock."""
    headline = headline_index(page, draft)
    if headline is None:
        return None
    moment = published.moment
    on_its_clock = published.precision == "day"
    for s in page.segments[headline + 1 : headline + _BELOW]:
        if s.kind != "text" or len(s.text) > _LONGEST or not holds_digit(s.text):
            continue
        for found in CLOCK.finditer(s.text):
            if not found["minute"] or found["before"] or found["after"] or not found["hour"].isascii():
                continue
            hour, minute = int(found["hour"]), int(found["minute"])
            on_its_clock = on_its_clock or (hour, minute) == (moment.hour, moment.minute)
            before = _LABEL_END.search(s.text[: found.start()][-48:])
            if not on_its_clock or before is None or last_label(before.group()) != "modified" or holds_digit(s.text[found.end() :][:_BEHIND]):
                continue
            if hour < 24 and (edited := moment.replace(hour=hour, minute=minute, second=0, microsecond=0)) >= moment:  # noqa: PLR2004
                return Reading(published._replace(moment=edited, precision="minute"), "time beside label", s.text, s.element)
    return None
