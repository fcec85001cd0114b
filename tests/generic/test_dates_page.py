"""Which of a page's dates are the article's."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest

from newsparse import Article, parse
from newsparse.generic.dates.line import ABOVE_TEXT, AFTER_DIGITS, OTHERS
from newsparse.generic.dates.metadata import PUBLISH_NAME, SCRIPT_DATE, URL_DAY
from newsparse.generic.dates.opening import CLOSING
from newsparse.generic.dates.time_elements import EPOCH, MOMENT, OF_ANOTHER, YEAR
from newsparse.generic.dates.told import DATED, FIRST, OF_ITS_SUBJECT
from tests.invented import day_of

_TEXT = "<p>The harbour of Nowhere opened on a day of rain, and the whole town came to see it happen at noon.</p>" * 4


def _page(
    head: str = "", above: str = "", below: str = "", after: str = "", text: str = _TEXT, url: str | None = None,
    fetched_at: datetime | None = None,
) -> Article:  # fmt: skip
    html = (
        f'<html lang="en-GB"><head><title>Harbour opens</title>{head}</head><body><div>{above}</div><article><h1>Harbour opens</h1>'
        f'{below}<div class="text">{text}</div></article>{after}</body></html>'
    )
    return parse(html, url=url, fetched_at=fetched_at)


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
    assert day_of(article) == "2026-01-06"


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
    assert day_of(_page(url="https://example.co.uk/2026/01/06/harbour")) == "2026-01-06"
    assert day_of(_page(url="https://example.co.uk/a/20260106-harbour")) == "2026-01-06"
    assert _page(url="https://example.co.uk/2026/harbour").published_at is None


@pytest.mark.parametrize(
    ("title", "day"),
    [("Harbour opens | Harbours | 12.02.2031", "2031-02-12"), ("Harbour opens | Plans for 2031", None), ("12.02.2031", None), ("Speech at the harbour | Archive | March 4, 1933", None)],
)  # fmt: skip
def test_a_part_of_the_title_is_the_day_where_nothing_else_is(title: str, day: str | None) -> None:
    html = f'<html lang="en-GB"><head><title>{title}</title></head><body><article><h1>Harbour opens</h1><div class="text">{_TEXT}</div></article></body></html>'
    assert day_of(parse(html)) == day


def test_a_utc_moment_is_told_on_the_local_clock() -> None:
    article = _page(
        head='<meta property="article:published_time" content="2026-07-06T23:30:00Z">', below="<p>7 July 2026</p>"
    )
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-07-07T00:30:00+01:00"
    assert article.timezone_basis == "stated"


def test_a_time_with_its_offset_tells_the_readers_clock_across_midnight() -> None:
    head = '<meta property="article:published_time" content="2026-05-21T19:30:00Z"><meta property="article:modified_time" content="2026-05-21T20:30:00Z">'
    shown = '<p><time datetime="{}">{}</time></p>'
    url = "https://example.com/national/harbour-20260521-p5jf2k.html"
    article = _page(head, below=shown.format("2026-05-22T05:30:00+10:00", "May 22, 2026"), url=url)
    assert article.published_at is not None and article.published_at.isoformat() == "2026-05-22T05:30:00+10:00"
    other = _page(head, below=shown.format("2026-05-22T05:47:00+10:00", "May 22, 2026"), url=url)
    assert other.published_at is not None and other.published_at.isoformat() != "2026-05-22T05:30:00+10:00"


def test_dates_after_the_fetch_are_refused() -> None:
    html = '<title>Harbour opens</title><meta property="article:published_time" content="2027-01-06T10:30:00Z"><h1>Harbour opens</h1>'
    assert parse(html, fetched_at=datetime(2026, 1, 6, tzinfo=UTC)).published_at is None


def test_a_date_kept_in_an_attribute_is_found() -> None:
    article = _page(text=_TEXT + '<div data-story="{&quot;datePublished&quot;:&quot;2026-01-06T10:30:00+01:00&quot;}"></div>')
    assert article.published_at == datetime.fromisoformat("2026-01-06T10:30:00+01:00")


def test_the_day_a_member_registered_is_not_the_articles() -> None:
    assert day_of(_page(below="<p>Registered: 5 May 2020</p><p>by Kim Doe on 6 January 2026</p>")) == "2026-01-06"


def test_metadata_tells_what_ambiguous_slashes_mean() -> None:
    line = "<p>09/10/2026</p>"
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-09-10"}</script>'
    assert day_of(_page(below=line)) == "2026-10-09"
    assert day_of(_page(below=line, head=stated)) == "2026-09-10"
    assert day_of(_page(below=line, head=stated.replace("09-10", "09-03"))) == "2026-10-09"


def test_the_month_in_the_address_tells_what_ambiguous_numbers_mean() -> None:
    assert day_of(_page(above="<p>01.09.2023</p>", url="https://nowhere.example/news/2023/01/harbour")) == "2023-01-09"
    assert day_of(_page(above="<p>01.09.2023</p>", url="https://nowhere.example/news/2023/09/harbour")) == "2023-09-01"
    assert day_of(_page(above="<p>01.09.2023</p>", url="https://nowhere.example/news/harbour")) == "2023-09-01"


def test_months_in_addresses_may_have_names() -> None:
    assert day_of(_page(url="https://paper.example/2026/january/06/harbour")) == "2026-01-06"
    assert day_of(_page(url="https://paper.example/2026/harbours/06/harbour")) is None


def test_a_zone_shown_beside_the_same_clock_is_the_machines() -> None:
    article = _page(below='<p><time datetime="2026-01-06 10:30:07">6 January 2026 10:30 EST</time></p>')
    assert article.published_at == datetime.fromisoformat("2026-01-06T10:30:07-05:00")
    article = _page(below='<p><time datetime="2026-01-06 15:30:07">6 January 2026 10:30 EST</time></p>')
    assert article.published_at == datetime(2026, 1, 6, 15, 30, 7, tzinfo=UTC)


def test_a_time_may_state_its_moment_in_another_attribute() -> None:
    article = _page(below='<div><time datetime="2026-01-06T15:30:07Z"><a href="/x">6 January 2026</a></time></div>')
    assert article.published_at is not None and article.published_at.isoformat().startswith("2026-01-06T15:30")
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
    assert day_of(_page(text=_TEXT.replace("<p>The harbour of Nowhere ", f"<p>{opening}" + "opened. " * 30, 1))) == expected


def test_a_credit_line_does_not_label_the_date_below_it() -> None:
    assert day_of(_page(above="<div>© Kim Doe</div><div>06.01.2026 | Harbours</div>")) == "2026-01-06"
    assert day_of(_page(above="<div>Last login</div><div>06.01.2026</div>")) is None


def test_words_of_two_elements_do_not_run_into_a_date() -> None:
    assert day_of(_page(below="<div><span>Jan 6, 2026</span><span>5 min</span></div>")) == "2026-01-06"
    article = _page(below="<div><span>Published Jan 6, 2026</span><span>10:32 AM</span><span>Updated Jan 7, 2026</span></div>")
    assert article.published_at == datetime(2026, 1, 6, 10, 32, tzinfo=UTC)
    assert article.modified_at == datetime(2026, 1, 7, tzinfo=UTC)


def test_the_day_of_a_picture_or_of_a_post_in_the_text_weighs_less_than_metadata() -> None:
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-01-09"}</script>'
    for line in (
        "<figure><figcaption>The harbour as it stood for years, on 6 January 2026. (Kim Doe/Wire)</figcaption></figure>",
        "<figure><figcaption>改修が終わった港の入り口に立つ灯台＝東京都港区で2026年1月6日、山田花子撮影</figcaption></figure>",
        "<p>— Kim Doe of the harbour of Nowhere, who wrote (@kimdoe) January 6, 2026</p>",
    ):
        assert day_of(_page(below=line, head=stated)) == "2026-01-09"


def test_an_article_that_begins_below_the_text_has_a_date_and_a_writer_of_its_own() -> None:
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-01-06", "author": {"@type": "Person", "name": "Jane Doe"}}</script>'
    teaser = "<section><article><h3><a href='/b'>Pier closes</a></h3><span class='author'>By Ada Kessel</span> <time datetime='2026-01-09T10:00:00Z'>9 January</time></article></section>"
    article = _page(head=stated, after=teaser)
    assert day_of(article) == "2026-01-06"
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_metadata_without_zone_that_is_the_shown_moment_in_utc_means_utc() -> None:
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-17 23:40:49"}</script>'
    article = _page(head=stated, below='<p><time datetime="2026-03-17T19:40:00-04:00">March 17</time></p>', url="https://harbour.us/a")
    assert article.published_at == datetime(2026, 3, 17, 23, 40, 49, tzinfo=UTC)


def test_a_label_that_touches_its_month_counts() -> None:
    article = _page(below="<p>UpdatedJanuary 7, 2026</p>")
    assert article.published_at is None
    assert article.modified_at == datetime(2026, 1, 7, tzinfo=UTC)


def test_properties_that_teasers_state_too_do_not_outvote_the_page() -> None:
    teasers = "".join(f'<div><span itemprop="datePublished" content="2026-03-{day:02}"></span>A teaser</div>' for day in range(10, 20))
    assert day_of(_page(head='<meta name="date" content="January 6, 2026">', after=teasers)) == "2026-01-06"


@pytest.mark.parametrize(
    ("shown", "expected"), [("<p>7 July 2026</p>", "2026-07-07T00:30:20+01:00"), ("<p>6 July 2026, 23:30</p>", "2026-07-06T23:30:20+01:00")]
)
def test_metadata_without_zone_means_the_clock_of_metadata_in_utc_unless_that_clock_is_shown(shown: str, expected: str) -> None:
    head = (
        '<meta property="article:published_time" content="2026-07-06T23:30:20Z">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens", "datePublished": "2026-07-06 23:30:20"}</script>'
    )
    article = _page(head=head, below=shown, url="https://harbour.co.uk/a")
    assert article.published_at is not None
    assert article.published_at.isoformat() == expected


@pytest.mark.parametrize(
    ("url", "stated", "expected"),
    [
        ("https://harbour.de/a", "2026-01-06T23:30:00Z", "2026-01-07T00:30:00+01:00"),
        ("https://harbour.us/a", "2026-01-07T02:30:00Z", "2026-01-07T02:30:00+00:00"),
    ],
)
def test_a_lone_utc_moment_is_told_on_the_clock_of_a_country_that_has_one(url: str, stated: str, expected: str) -> None:
    article = _page(head=f'<meta property="article:published_time" content="{stated}">', url=url)
    assert article.published_at is not None
    assert article.published_at.isoformat() == expected


def _doubts(article: Article) -> list[str]:
    return [one.message for one in article.warnings if one.code == "date_ambiguous"]


def test_numbers_whose_order_nothing_tells_are_a_warning() -> None:
    page = '<html lang="en"><title>Harbour opens</title><h1>Harbour opens</h1><p>{when}</p>' + _TEXT
    (doubt,) = _doubts(parse(page.format(when="09/10/2026")))
    assert "2026-09-10" in doubt
    assert "2026-10-09" in doubt
    assert not _doubts(parse(page.format(when="09/13/2026")))
    assert not _doubts(parse(page.format(when="September 10, 2026")))
    assert not _doubts(parse(page.format(when="09/10/2026"), url="https://example.co.uk/a"))
    assert not _doubts(parse(page.format(when="09/10/2026"), url="https://example.com/2026/09/10/a"))


def test_sources_that_contradict_each_other_are_a_warning() -> None:
    node = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens", "datePublished": "2026-01-02"}</script>'
    article = _page(head=node, below="<p>6 January 2026</p>")
    assert "2026-01-02" in _doubts(article)[0]
    assert not _doubts(_page(head=node, below="<p>3 January 2026</p>"))


def test_a_day_stated_anywhere_tells_what_ambiguous_numbers_mean() -> None:
    assert day_of(_page(below="<p>09-10-2026</p>")) == "2026-10-09"
    assert day_of(_page(below="<p>09-10-2026</p>", after='<a data-day="2026-09-10">Harbour opens</a>')) == "2026-09-10"


def test_a_dateline_may_open_the_third_line() -> None:
    long = "The harbour of Nowhere opened. " * 9
    lines = f"<h3>{long}</h3><p>By Kim Doe</p><p>6.1.2026 - {long}</p><p>{long}</p>"
    assert day_of(_page(text=lines)) == "2026-01-06"


def test_the_one_day_in_the_headlines_own_box_below_the_text_is_the_articles() -> None:
    filler = "".join(f"<p>Boat {number} of the harbour of Nowhere set sail for the other shore on that day.</p>" for number in range(60))
    filler += "<nav>" + "<p>Share</p>" * 12 + "</nav>"
    html = "<div><main><h1>Harbour opens</h1>{text}{filler}<aside>17.11.19</aside>{more}</main></div><footer><p>18.11.19</p></footer>"
    html = f"<title>Harbour opens</title>{html}"
    assert day_of(parse(html.format(text=_TEXT, filler=filler, more=""))) == "2019-11-17"
    assert day_of(parse(html.format(text=_TEXT, filler=filler, more="<div>16.11.19</div>"))) is None


@pytest.mark.parametrize(
    "line",
    [
        '<abbr class="published" title="2026-01-06T10:30:00Z">10:30 AM</abbr>', '<p><span title="6 January 2026 10:30">3 hours ago</span></p>',
        '<relative-time datetime="2026-01-06T10:30:00Z">3 hours ago</relative-time>', '<p><i data-time="1767695400">3 hours ago</i></p>',
        '<p><span data-on="2026-01-06 10:30">3 hours ago</span></p>',
    ],
)  # fmt: skip
def test_a_relative_time_may_state_its_moment_besides(line: str) -> None:
    assert _page(below=line).published_at == datetime(2026, 1, 6, 10, 30, tzinfo=UTC)
    article = _page(below=line.replace(">3 hours", ">Updated 3 hours").replace(">10:30", ">Updated 10:30"))
    assert (article.published_at, article.modified_at) == (None, datetime(2026, 1, 6, 10, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<div class="stamp" datetime="2026-01-06 17:00:00 -0400">Jan 6, 2026</div>', "2026-01-06T21:00"),
        ('<p><span title="6 January 2026 10:30">6 January 2026</span></p>', "2026-01-06T10:30"),
        ('<p><span data-at="2026-01-06T10:30:00Z">6 January 2026</span></p>', "2026-01-06T10:30"),
        ('<p><span data-at="2026-01-08T10:30:00Z">6 January 2026</span></p>', "2026-01-06T00:00"),
        ('<p><span data-updated="2026-01-06T10:30:00Z">6 January 2026</span></p>', "2026-01-06T00:00"),
    ],
)  # fmt: skip
def test_a_day_that_is_shown_may_state_its_time_besides(line: str, expected: str) -> None:
    article = _page(below=line)
    assert article.published_at is not None and article.published_at.astimezone(UTC).isoformat()[:16] == expected


def test_a_utc_clock_with_the_local_offset_behind_it_is_told_by_the_other_date() -> None:
    meta = '<meta property="article:published_time" content="2026-07-06T19:11:05-04:00">'
    true = '<meta name="datepublished" content="2026-07-06T15:11:05-04:00">'
    assert _page(head=meta + true).published_at == datetime(2026, 7, 6, 19, 11, 5, tzinfo=UTC)
    assert _page(head=meta + true.replace(":05-", ":06-")).published_at == datetime(2026, 7, 6, 23, 11, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/topics/alert20260106.html", "2026-01-06"), ("https://x.example/202601/t20260106_5980.html", "2026-01-06"),
        ("https://x.example/topics/alert2026010612.html", None), ("https://x.example/topics/alert20261306.html", None),
    ],
)  # fmt: skip
def test_the_day_in_an_address_may_follow_letters(url: str, expected: str | None) -> None:
    assert day_of(_page(url=url)) == expected


_OLDER = '<meta property="article:published_time" content="2026-03-04T09:00:00Z">'


def test_a_dateline_that_is_older_than_metadata_is_the_first_publication() -> None:
    assert day_of(_page(head=_OLDER, below="<p>Kim Doe · Jan 6, 2019</p>")) == "2019-01-06"
    assert day_of(_page(head=_OLDER, below="<p>Kim Doe · March 3, 2026</p>")) == "2026-03-04"  # a time zone explains it
    assert day_of(_page(head=_OLDER, below="<p>Released on Jan 6, 2019</p>")) == "2026-03-04"  # the film's
    assert day_of(_page(head=_OLDER, below="<p>3/1/2019</p>")) == "2026-03-04"  # may be March 1
    assert day_of(_page(head=_OLDER, after='<p class="date">Jan 6, 2019</p>')) == "2026-03-04"


def test_an_article_that_was_originally_published_was_so_then() -> None:
    later = "<p>Kim Doe, 30 September 2022, 11:07</p>"
    first = "<p>This article was originally published on 26 September 2019 but has been updated since.</p>"
    assert day_of(_page(below=later, after=first)) == "2019-09-26"
    assert day_of(_page(below=later, after="<p>Her novel, first published on 26 September 2019, is sold again.</p>")) == "2022-09-30"


@pytest.mark.parametrize(
    "below",
    [
        '<p><time datetime="@nonsense">January 6, 2026</time></p>',
        '<div class="entry-meta social-comments">By Kim Doe • January 6, 2026</div>',
        '<p><time class="updated" datetime="2026-02-02T10:00:00Z">February 2, 2026</time> '
        '<time class="entry-date published" datetime="2026-01-06T10:00:00Z">January 6, 2026</time></p>',
        '<p><time class="entry-date updated" datetime="2026-01-06T10:00:00Z">January 6, 2026</time></p>',
        '<p><span>Kim</span><span class="updated">2026-02-02T10:00:00+00:00</span><span>January 6th, 2026</span></p>',
        f"<p>Posted on January 6, 2026 in <a>{'Harbours, ships and towns, ' * 9}</a></p>",
        "<h2>Harbour Updates</h2><p>January 6, 2026</p>",
        "<p>January 6, 2026 Last updated: 2 hours later</p>",
    ],
)
def test_datelines(below: str) -> None:
    assert day_of(_page(below=below)) == "2026-01-06"


def test_a_post_in_the_text_does_not_date_the_article() -> None:
    assert _page(text=f"{_TEXT}<p>— Kim Doe (@kimdoe) January 6, 2026</p>{_TEXT}").published_at is None


def test_a_sentence_of_the_text_is_less_than_a_dateline() -> None:
    text = f"{_TEXT}<p>The harbour is open to all ships until December 3, 2026.</p>{_TEXT}"
    assert day_of(_page(above="<p>January 6, 2026</p><p>Share</p>", text=text)) == "2026-01-06"


def test_a_date_in_the_headline_is_less_than_a_dateline() -> None:
    html = f"<html><body><article><h1>Results of May 5, 2025</h1><p>Kim Doe | May 6, 2025 | Harbours</p>{_TEXT}</article></body></html>"
    assert day_of(parse(html)) == "2025-05-06"


def test_a_date_just_above_the_headline_is_nearer_than_one_deep_below() -> None:
    lines = "".join(f"<p>{word}</p>" for word in "one two three four five six seven eight".split())
    assert day_of(_page(above="<p>January 6, 2026</p>", below=f"{lines}<p>February 2, 2026</p>")) == "2026-01-06"


def test_what_stands_behind_several_short_paragraphs_is_no_dateline() -> None:
    prose = "".join(f"<p>The council of Eastmere heard the report of the {word} pier and voted on it.</p>" for word in "first second third fourth fifth".split())
    assert day_of(_page(above="<p>10.09.2018 15:33</p>", text=f"{prose}<p>Next: 27.11.2026 12:00 The bridge</p>")) == "2018-09-10"
    prose = "".join(f"<p>市議会は火曜日、{word}の船着き場を閉鎖し、戦後から立っているクレーンを売却することを決めた。</p>" for word in "東西南北")
    html = f"<html lang='ja'><body><article><h1>船着き場、冬の前に閉鎖へ</h1><p>[2011.06.09]</p>{prose}<p>投稿者 管理人 | コメント 2011.06.11</p></article></body></html>"
    assert day_of(parse(html)) == "2011-06-09"


def test_a_labelled_dateline_within_the_text_counts_where_there_is_no_other() -> None:
    assert day_of(_page(text=f"{_TEXT}<p>Published on January 6, 2026</p>{_TEXT}{_TEXT}")) == "2026-01-06"


@pytest.mark.parametrize(
    "state",
    [
        '{"pubDate": "2026-01-06T10:00:00Z"}', '{"post_date":"2026-01-06 10:00:00"}', '{"publishedAt":1767693600000,"id":7}',
        "%22publishedAt%22%3A%222026-01-06T10:00:00Z%22", "{'page_publish_date': '2026-01-06T08:00:00Z'}",
    ],
)  # fmt: skip
def test_scripts_state_the_day_in_many_ways(state: str) -> None:
    assert day_of(_page(after=f'<script>self.state = ["{state}"]</script>'.replace('["{', "[{").replace('}"]', "}]"))) == "2026-01-06"
    assert _page(after="<script>s={unpublished: '2020-01-06', published: 1577836800}</script>").published_at is None
    assert _page(after='<script>s={"first_post_date":"2020-01-06T10:00:00Z"}</script>').published_at is None


def test_of_several_kinds_of_keys_in_scripts_the_most_telling_counts() -> None:
    keys = '"update":"2026-01-01","postDate":"2026-01-09T10:00:00Z","ubDate":1,"post_date":"2026-01-08","pub_date":"2026-01-06"'
    assert day_of(_page(after=f"<script>s={{{keys}}}</script>")) == "2026-01-06"


def test_a_shown_date_with_a_time_is_believed_more_than_a_bare_day() -> None:
    head = '<meta name="date" content="2026-01-04"><meta name="created" content="2026-01-04">'
    assert day_of(_page(head=head, below="<p>6 January 2026 10:16</p>")) == "2026-01-06"
    assert day_of(_page(head=head, below="<p>6 January 2026</p>")) == "2026-01-04"


def test_a_moment_of_something_else_is_not_that_of_publication() -> None:
    assert _page(below='<p data-expires="2026-01-06 10:30">3 days left</p>').published_at is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kim Doe, 3 hours ago", "2026-01-06T09:00"), ("24 December", "2025-12-24T00:00"), ("5 January, 17:46", "2026-01-05T17:46"),
        ("The 12 days of yesterday", None), ("5 min read", None),
    ],
)  # fmt: skip
def test_a_line_that_counts_from_the_fetch_is_read_only_with_it(line: str, expected: str | None) -> None:
    fetched = datetime(2026, 1, 6, 12, tzinfo=UTC)
    published = _page(below=f"<p>{line}</p>", fetched_at=fetched).published_at
    assert published == (expected and datetime.fromisoformat(expected).replace(tzinfo=UTC))
    assert _page(below=f"<p>{line}</p>").published_at is None


@pytest.mark.parametrize(
    ("pattern", "match", "near_miss"),
    [
        (URL_DAY, "/2026/01/06/harbour", "/2026/13/06/harbour"),
        (PUBLISH_NAME, "w-published-date", "w-publisher"),
        (OTHERS, "comments-list", "comment-count"),
        (ABOVE_TEXT, "related-stories", "social-comments"),
        (FIRST, "This article was originally published on ", "Her novel, first published on "),
        (OF_ITS_SUBJECT, "Release date: ", "By Kim Doe, "),
        (CLOSING, " (Wire) --", " the harbour"),
        (AFTER_DIGITS, "Updated 6 January 2026", "Updated"),
        (MOMENT, "2026-01-06 10:30", "2026-01-06"),
        (DATED, "Mar 27, 20255 min", "5 min read"),
        (EPOCH, "1767695400", "2026"),
        (OF_ANOTHER, "data-expires", "data-published"),
        (YEAR, "6 January 2026", "12026"),
        (SCRIPT_DATE, b'"publishedAt":"2026-01-06"', b'"publisher":"2026-01-06"'),
    ],
)
def test_patterns(pattern, match, near_miss) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near_miss)
    start = time.process_time()
    for unit in (match, match[:3], match[:1]):
        pattern.search((unit * 100_000)[:100_000])
    assert time.process_time() - start < 2.0


def test_a_day_without_year_has_the_only_year_that_the_page_gives_it() -> None:
    assert day_of(_page(below="<p>06 January, 10:30</p><img src='/2026/01/05/x.jpg'><img src='/img-20260106-b.jpg'>")) == "2026-01-06"
    assert day_of(_page(below="<p>06 January, 10:30</p><img src='/img-20260106.jpg'><img src='/img-20250106.jpg'>")) is None
    assert day_of(_page(below="<p>06 January, 10:30</p>")) is None


def test_a_date_in_brackets_that_ends_the_description() -> None:
    assert day_of(_page(head='<meta name="description" content="Harbour reopens (News of 6 January 2026)">')) == "2026-01-06"
    assert day_of(_page(head='<meta name="description" content="Harbour reopens (from 6 January 2026 to May)">')) is None
    assert day_of(_page(head='<meta name="description" content="The harbour of 6 January 2026 reopens">')) is None


def _both(published: str, *modified: str, lang: str = "en-GB") -> tuple[str, str | None]:
    metas = "".join(f'<meta property="{name}" content="{value}">' for name, value in zip(("article:modified_time", "og:updated_time"), modified, strict=False))
    html = (
        f'<html lang="{lang}"><head><title>Harbour opens</title><meta property="article:published_time" content="{published}">{metas}</head>'
        f"<body><article><h1>Harbour opens</h1>{_TEXT}</article></body></html>"
    )
    article = parse(html)
    assert article.published_at is not None
    return article.published_at.isoformat(), article.modified_at.isoformat() if article.modified_at else None


def test_an_edit_from_before_the_publication_is_none() -> None:
    published = "2026-01-08T06:00:00+00:00"
    assert _both(published, "2026-01-07T16:20:00+00:00") == (published, None)
    assert _both(published, "2026-01-07T16:20:00+00:00", "2026-01-08T09:10:11+00:00") == (published, "2026-01-08T09:10:11+00:00")
    assert _both(published, "2026-01-08") == (published, None)
    assert _both("2026-01-08", "2026-01-08T00:00:00+00:00")[1] == "2026-01-08T00:00:00+00:00"


def test_an_edit_in_the_minute_of_the_publication_is_not_earlier() -> None:
    assert _both("2026-01-08T06:00:50+00:00", "2026-01-08T06:00+00:00") == ("2026-01-08T06:00:50+00:00",) * 2


def test_both_dates_are_told_on_one_clock() -> None:
    assert _both("2026-01-08T06:00:00+01:00", "2026-01-08T23:15:00Z", lang="de-DE") == ("2026-01-08T06:00:00+01:00", "2026-01-09T00:15:00+01:00")
