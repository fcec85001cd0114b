"""The time zone that a page's dates mean when they state none."""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from newsparse.article import TimezoneBasis
from newsparse.draft import Draft
from newsparse.page import Page


def zone_of(page: Page, draft: Draft) -> tuple[tzinfo, TimezoneBasis]:
    """The publisher's zone, else that of the page's language and country, else UTC as an assumption."""
    if draft.extractor.timezone:
        return ZoneInfo(draft.extractor.timezone), "publisher"
    return UTC, "assumed"
