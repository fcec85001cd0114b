"""Every declared source of a publisher, on a page with that markup."""

from __future__ import annotations

import pytest

from tests.publishers import layouts_central, layouts_east
from tests.publishers.layouts import Layout, check, read

LAYOUTS = (*layouts_central.LAYOUTS, *layouts_east.LAYOUTS)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.url)
def test_every_declared_source_is_hit(layout: Layout) -> None:
    check(layout)


def test_rbb24_writes_its_dates_with_a_bar() -> None:
    layout = next(layout for layout in LAYOUTS if "rbb24" in layout.url)
    assert read(layout).published_at.isoformat() == "2024-04-25T13:47:00+02:00"  # type: ignore[union-attr]
