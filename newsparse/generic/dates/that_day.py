"""An edit of which a page tells the time alone, since it was on the day of publication: "Publié le 4 mars 2031 à 18h30, mis à jour à 19h05"."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.grammar.dates import DateReading, last_label
from newsparse.grammar.dates.clock import CLOCK
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Segments below the headline, and characters of a line, that may say so; characters behind the time that hold no date.
_BELOW, _LONGEST, _BEHIND = 12, 160, 12
#: What stands before a time, from the last digit or at most so far.
_LABEL_END = regex(r"[^\d]{1,40}$")
#: How every time of day goes on that has minutes: what begins with a digit is soon looked for, a clock with all that may stand before it is not.
_MINUTES_FOLLOW = regex(r"[0-9]\s?[:：.hHu시時时点點ч]")


#: "2031年3月4日 18:46（3月5日 9:10更新）", "2031/3/4 18:20（3/4 19:01 更新）": how East Asian papers tell an edit without its year.
_BRACKETED = regex(r"[（(](?:最終更新|最后更新|更新)?(?:日時)?\s?[:：]?\s?(\d{1,2})\s?[月/.]\s?(\d{1,2})日?\s?(?:[（(].[）)])?\s?(\d{1,2})\s?[:：時时]\s?(\d{2})分?\s?(?:に)?(?:最終)?(?:更新)?\s?[）)]")


def _edited_in_brackets(s: Segment, published: DateReading, draft: Draft) -> Reading[DateReading] | None:
    match = _BRACKETED.search(s.text) if "更新" in s.text else None
    if match is None or "更新" not in match.group():
        return None
    month, day, hour, minute = map(int, match.groups())
    for year in (published.moment.year, published.moment.year + 1):
        try:
            edited = published.moment.replace(year=year, month=month, day=day, hour=hour, minute=minute, second=0, microsecond=0)
        except ValueError:
            continue
        if edited >= published.moment.replace(second=0, microsecond=0):
            return Reading(published._replace(moment=edited, precision="minute"), "date in brackets", match.group(), s.element)
    return None


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
        if not s.text.isascii() and (edited_later := _edited_in_brackets(s, published, draft)):
            return edited_later
        for found in CLOCK.finditer(s.text) if _MINUTES_FOLLOW.search(s.text) else ():
            if not found["minute"] or found["before"] or found["after"] or not found["hour"].isascii():
                continue
            hour, minute = int(found["hour"]), int(found["minute"])
            on_its_clock = on_its_clock or (hour, minute) == (moment.hour, moment.minute)
            before = _LABEL_END.search(s.text[: found.start()][-48:])
            if (
                not on_its_clock
                or before is None
                or last_label(before.group()) != "modified"
                or holds_digit(s.text[found.end() :][:_BEHIND])
            ):
                continue
            if hour < 24 and (edited := moment.replace(hour=hour, minute=minute, second=0, microsecond=0)) >= moment:  # noqa: PLR2004
                return Reading(published._replace(moment=edited, precision="minute"), "time beside label", s.text, s.element)
    return None
