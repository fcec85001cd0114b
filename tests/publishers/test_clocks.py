"""Newspapers whose address names no country: the table of their clocks, and that dates are read by it."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.grammar.dates.zones import zone_named
from newsparse.publishers import clocks

_PAGE = """<html lang="en"><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
<p class="published">December 14, 2016 2:24 pm</p>
<p>The harbour of Nowhere opened on a day of rain, and the whole town came to see it happen.</p>
<p>Nobody expected the crowd, said the harbour master, who had ordered twelve chairs and a single umbrella.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("host", "moment", "basis"),
    [
        ("www.dallasnews.com", "2016-12-14T14:24:00-06:00", "publisher"),
        ("www.kansascity.com", "2016-12-14T14:24:00-06:00", "publisher"),  # of a group whose first paper is in Miami
        ("www.miamiherald.com", "2016-12-14T14:24:00-05:00", "publisher"),
        ("www.boltoncourier.miamiherald.com", "2016-12-14T14:24:00-05:00", "publisher"),
        ("abc13.com", "2016-12-14T14:24:00-06:00", "publisher"),
        ("sports.thehindu.com", "2016-12-14T14:24:00+05:30", "publisher"),
        ("notdallasnews.com", "2016-12-14T14:24:00+00:00", "assumed"),
        ("dallasnews.com.example", "2016-12-14T14:24:00+00:00", "assumed"),
    ],
)
def test_a_bare_clock_is_read_as_the_newsrooms(host: str, moment: str, basis: str) -> None:
    article = parse(_PAGE, url=f"https://{host}/harbour")
    assert article.published_at is not None
    assert (article.published_at.isoformat(), article.timezone_basis) == (moment, basis)


def test_a_zone_that_the_page_states_wins() -> None:
    article = parse(_PAGE.replace("2:24 pm", "2:24 pm PST"), url="https://www.dallasnews.com/harbour")
    assert article.published_at is not None
    assert (article.published_at.isoformat(), article.timezone_basis) == (
        "2016-12-14T14:24:00-08:00",
        "stated",
    )


@pytest.mark.parametrize("zone", clocks._CLOCKS)
def test_every_zone_exists_and_its_hosts_stand_once(zone: str) -> None:
    assert zone_named(zone) is not None
    for host in clocks._CLOCKS[zone].split():
        assert clocks.clock_of(host) == zone
        assert host == host.lower() and not host.startswith("www.")
