"""Which of a page's dates are the article's."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest

from newsparse import Article, parse
from newsparse.generic.date_metadata import PUBLISH_NAME, SCRIPT_DATE, URL_DAY
from newsparse.generic.date_opening import CLOSING
from newsparse.generic.date_shown import AFTER_DIGITS, OTHERS
from newsparse.generic.time_elements import MOMENT

_TEXT = "<p>The harbour of Nowhere opened on a day of rain, and the whole town came to see it happen at noon.</p>" * 4


def _page(head: str = "", above: str = "", below: str = "", after: str = "", text: str = _TEXT, url: str | None = None) -> Article:
    html = (
        f'<html lang="en-GB"><head><title>Harbour opens</title>{head}</head><body><div>{above}</div><article><h1>Harbour opens</h1>'
        f'{below}<div class="text">{text}</div></article>{after}</body></html>'
    )
    return parse(html, url=url)


def _day(article: Article) -> str | None:
    return article.published_at.date().isoformat() if article.published_at else None


def test_labelled_lines_give_both_dates() -> None:
    article = _page(below="<p>Published 6 January 2026 10:30</p><p>Updated 7 January 2026 11:00</p>")
    assert article.published_at == datetime(2026, 1, 6, 10, 30, tzinfo=UTC)
    assert article.modified_at == datetime(2026, 1, 7, 11, 0, tzinfo=UTC)


def test_published_is_never_filled_from_modified() -> None:
    article = _page(
        head='<meta property="article:modified_time" content="2026-01-07T11:00:00Z">',
        below="<p>Last updated: 7 January 2026</p>",
    )
    assert article.published_at is None
    assert article.modified_at == datetime(2026, 1, 7, 11, 0, tzinfo=UTC)


def test_a_label_in_its_own_element_counts() -> None:
    article = _page(below="<dl><dt>Updated</dt><dd>7 January 2026</dd><dt>Published</dt><dd>6 January 2026</dd></dl>")
    assert _day(article) == "2026-01-06"


def test_metadata_is_made_exact_by_other_metadata() -> None:
    node = {"@type": "NewsArticle", "headline": "Harbour opens", "datePublished": "2026-01-06T10:30:15.250+01:00"}
    article = _page(
        head='<meta property="article:published_time" content="2026-01-06T10:30:00Z">'
        f'<script type="application/ld+json">{json.dumps(node)}</script>'
    )
    assert article.published_at == datetime.fromisoformat("2026-01-06T10:30:15.250+01:00")


def test_agreement_beats_a_lone_source() -> None:
    node = {"@type": "NewsArticle", "headline": "Harbour opens", "datePublished": "2020-05-05"}
    article = _page(
        head=f'<script type="application/ld+json">{json.dumps(node)}</script>',
        below='<p><time datetime="2026-01-06T10:30:00Z">6 January 2026</time></p>',
        url="https://example.co.uk/2026/01/06/harbour",
    )
    assert article.published_at == datetime(2026, 1, 6, 10, 30, tzinfo=UTC)


def test_dates_of_others_are_not_the_articles() -> None:
    article = _page(
        above="<p>최종편집 2026-02-02 10:00</p>",
        after='<div class="comments"><p>5 March 2026</p></div><footer><p>© 2026 Nowhere Post</p></footer>',
    )
    assert article.published_at is None


def test_the_address_tells_the_day() -> None:
    assert _day(_page(url="https://example.co.uk/2026/01/06/harbour")) == "2026-01-06"
    assert _day(_page(url="https://example.co.uk/a/20260106-harbour")) == "2026-01-06"
    assert _page(url="https://example.co.uk/2026/harbour").published_at is None


def test_a_utc_moment_is_told_on_the_local_clock() -> None:
    article = _page(
        head='<meta property="article:published_time" content="2026-07-06T23:30:00Z">', below="<p>7 July 2026</p>"
    )
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-07-07T00:30:00+01:00"
    assert article.timezone_basis == "stated"


def test_dates_after_the_fetch_are_refused() -> None:
    html = '<title>Harbour opens</title><meta property="article:published_time" content="2027-01-06T10:30:00Z"><h1>Harbour opens</h1>'
    assert parse(html, fetched_at=datetime(2026, 1, 6, tzinfo=UTC)).published_at is None


def test_a_date_kept_in_an_attribute_is_found() -> None:
    article = _page(text=_TEXT + '<div data-story="{&quot;datePublished&quot;:&quot;2026-01-06T10:30:00+01:00&quot;}"></div>')
    assert article.published_at == datetime.fromisoformat("2026-01-06T10:30:00+01:00")


def test_the_day_a_member_registered_is_not_the_articles() -> None:
    assert _day(_page(below="<p>Registered: 5 May 2020</p><p>by Kim Doe on 6 January 2026</p>")) == "2026-01-06"


def test_metadata_tells_what_ambiguous_slashes_mean() -> None:
    line = "<p>09/10/2026</p>"
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-09-10"}</script>'
    assert _day(_page(below=line)) == "2026-10-09"
    assert _day(_page(below=line, head=stated)) == "2026-09-10"
    assert _day(_page(below=line, head=stated.replace("09-10", "09-03"))) == "2026-10-09"


def test_months_in_addresses_may_have_names() -> None:
    assert _day(_page(url="https://paper.example/2026/january/06/harbour")) == "2026-01-06"
    assert _day(_page(url="https://paper.example/2026/harbours/06/harbour")) is None


def test_a_zone_shown_beside_the_same_clock_is_the_machines() -> None:
    article = _page(below='<p><time datetime="2026-01-06 10:30:07">6 January 2026 10:30 EST</time></p>')
    assert article.published_at == datetime.fromisoformat("2026-01-06T10:30:07-05:00")
    article = _page(below='<p><time datetime="2026-01-06 15:30:07">6 January 2026 10:30 EST</time></p>')
    assert article.published_at == datetime(2026, 1, 6, 15, 30, 7, tzinfo=UTC)


def test_a_time_may_state_its_moment_in_another_attribute() -> None:
    article = _page(below='<p><time data-published="2026-01-06 10:30:07Z">6 January 2026</time></p>')
    assert article.published_at == datetime(2026, 1, 6, 10, 30, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("HARWICK, 6 January 2026 (Wire) -- The harbour of Nowhere ", "2026-01-06"),
        ("6 January 2026 The harbour of Nowhere ", "2026-01-06"),
        ("On 6 January 2026 the harbour of Nowhere ", None),
    ],
)
def test_a_dateline_may_open_the_story(opening: str, expected: str | None) -> None:
    assert _day(_page(text=_TEXT.replace("<p>The harbour of Nowhere ", f"<p>{opening}" + "opened. " * 30, 1))) == expected


@pytest.mark.parametrize(
    ("pattern", "match", "near_miss"),
    [
        (URL_DAY, "/2026/01/06/harbour", "/2026/13/06/harbour"),
        (PUBLISH_NAME, "w-published-date", "w-publisher"),
        (OTHERS, "comments-list", "comment-count"),
        (CLOSING, " (Wire) --", " the harbour"),
        (AFTER_DIGITS, "Updated 6 January 2026", "Updated"),
        (MOMENT, "2026-01-06 10:30", "2026-01-06"),
        (SCRIPT_DATE, b'"publishedAt":"2026-01-06"', b'"publisher":"2026-01-06"'),
    ],
)
def test_patterns(pattern, match, near_miss) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near_miss)
    start = time.perf_counter()
    for unit in (match, match[:3], match[:1]):
        pattern.search((unit * 100_000)[:100_000])
    assert time.perf_counter() - start < 2.0
