"""A midnight that metadata state, which is a bare day where readers see a clock."""

from __future__ import annotations

from newsparse.draft import Draft
from newsparse.generic.dates.metadata import StatedDate
from newsparse.generic.dates.shown import shown_dates
from newsparse.generic.dates.trust import as_stated
from newsparse.page import Page


def with_shown_clock(stated: StatedDate, page: Page, draft: Draft) -> StatedDate:
    """The clock that the dateline shows of a day whose first second metadata state: "Published on 3/14/2031 at 5:00 PM"; else what is stated.

    A clock above the headline may be the site's own, unless a label or a ``<time>`` says of what it is. A clock without a zone is one of the zone that is stated with the midnight, if that is not UTC.
    """
    midnight = stated.reading.moment
    if stated.reading.precision == "day" or stated.element is not None or midnight.hour or midnight.minute or midnight.second:
        return stated
    for one in shown_dates(page, draft):
        seen = one.reading
        if (
            not one.near
            or not one.dateline
            or one.label not in (None, "published")
            or one.place == "above"
            and not (one.label or one.machine)
            or seen.precision == "day"
            or seen.moment.date() != midnight.date()
        ):
            continue
        if not (seen.moment.hour or seen.moment.minute):
            return stated
        if not seen.zone_stated and midnight.utcoffset():
            one = one._replace(reading=seen._replace(moment=seen.moment.replace(tzinfo=midnight.tzinfo), zone_stated=stated.reading.zone_stated))
        return as_stated(one)
    return stated
