"""When it was published and last edited."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.generic.date_metadata import (
    MODIFIED_METAS, PUBLISHED_METAS, StatedDate, address_date, itemprop_dates, ld_dates, meta_dates, web_page_dates,
)  # fmt: skip
from newsparse.generic.date_shown import ShownDate, shown_dates
from newsparse.grammar.dates import DateReading
from newsparse.page import Page


def published_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """First publication."""
    found = candidates(page, draft)
    if not found:
        return None
    best = choose(found)
    return Reading(best.reading, best.source, best.raw, best.element)


def choose(found: list[StatedDate]) -> StatedDate:
    return found[0]


def candidates(page: Page, draft: Draft) -> list[StatedDate]:
    """Every date that may be the article's, the most trusted first."""
    found = [
        *meta_dates(page, draft, PUBLISHED_METAS),
        *web_page_dates(page, draft, "datePublished"),
        *ld_dates(page, draft, "datePublished", "dateCreated", "uploadDate"),
        *itemprop_dates(page, draft, "datePublished"),
    ]
    shown = [one for one in shown_dates(page, draft) if one.label not in ("modified", "site")]
    found += [
        StatedDate(s.reading, f"shown.{s.place}.{s.label}.{'time' if s.machine else 'text'}", s.raw, s.element)
        for s in shown
    ]
    if address := address_date(page, draft):
        found.append(address)
    return found


def modified_at(page: Page, draft: Draft) -> Reading[DateReading] | None:
    """Last edit that the page states."""
    for c in (*ld_dates(page, draft, "dateModified"), *meta_dates(page, draft, MODIFIED_METAS)):
        return Reading(c.reading, c.source, c.raw, c.element)
    return None
