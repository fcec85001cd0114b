"""What looks like a house, a station, a zone or a link of the foot, and is a person, a name or the site's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import newsparse
from newsparse.grammar.bylines.names import read_byline
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.credits.credits import split_caption

_TITLE = "Old bridge of Eastmere stays open until spring"
_TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "The council of Eastmere decided that the old bridge across the river shall stay open for walkers.",
        "Lorries will have to take the road by the mill until the repair is done, the mayor said on Monday.",
        "Three of the seven piers need new stone, which comes from the quarry above the town, as it did before.",
        "The work costs nine million crowns, of which the province pays a third and the town what is left.",
        "Those who live by the water hope above all for quiet nights, since the planks rattle under each wheel.",
        "A second bridge was proposed as well, but no one has said so far who would pay for that one.",
    )
)
_MIDNIGHT = '<meta property="article:published_time" content="2031-03-14T00:00:00Z">'


def _read(*, head: str = "", top: str = "", below: str = "", after: str = "", title: str = _TITLE, site: str = "Harbour Post", language: str = "en", url: str = "https://www.harbourpost.example/news/bridge-123456.html") -> newsparse.Article:
    page = (
        f'<html lang="{language}"><head><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><meta property="og:type" content="article">{head}</head>'
        f'<body>{top}<main><article><h1>{title}</h1>{below}<div class="article-body">{_TEXT}</div>{after}</article></main></body></html>'
    )
    return newsparse.parse(page, url)


def test_the_clock_of_the_sites_head_completes_no_midnight() -> None:
    clock = "Friday, March 14, 2031 5:41 PM"
    assert _read(head=_MIDNIGHT, top=f'<header><div class="top">{clock}</div></header>').published_at == datetime(2031, 3, 14, tzinfo=UTC)
    assert _read(head=_MIDNIGHT, below=f'<div class="meta">{clock}</div>').published_at == datetime(2031, 3, 14, 17, 41, tzinfo=UTC)


def test_a_registration_below_the_headline_is_no_publication() -> None:
    article = _read(below='<div class="meta">Registered March 14, 2019 5:00 PM</div><div>Published March 12, 2031</div>')
    assert article.published_at == datetime(2031, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("shown", "language", "hours", "basis"),
    [
        ("10:30pm, 15 May 2031 HKT", "en", 8, "stated"),
        ("10:30pm, 15 May 2031 HKT Updated 11:15pm", "en", 8, "stated"),
        ("10:30, 15 MAI 2031 ET MODIFIÉ", "fr", 2, "language"),
        ("10:30 AM · 15 May 2031 CT News", "en", 0, "assumed"),
        ("15 May 2031 10:30 + 09:00", "en", 9, "stated"),
        ("15 May 2031 10:30 + 3 photos", "en", 0, "assumed"),
    ],
)
def test_capitals_behind_a_day_are_a_zone_where_nothing_goes_on(shown: str, language: str, hours: int, basis: str) -> None:
    article = _read(below=f'<div class="date">{shown}</div>', language=language)
    assert article.published_at is not None
    assert (article.published_at.utcoffset(), article.timezone_basis) == (timedelta(hours=hours), basis)


@pytest.mark.parametrize(
    ("site", "second", "named"),
    [
        ("Theater Heute", "Theater Heute", [("Ann Mill", "Theater Heute")]),
        ("The Statesman", "Eastmere Statesman", [("Ann Mill", "Eastmere Statesman")]),
        ("Stephenson", "Robert Stephenson", [("Ann Mill", None), ("Robert Stephenson", None)]),
    ],
)
def test_a_second_author_is_the_paper_and_not_its_namesake(site: str, second: str, named: list[tuple[str, str | None]]) -> None:
    article = _read(site=site, below=f'<div class="byline">By Ann Mill, {second}</div>')
    assert [(author.name, author.organization) for author in article.authors] == named


@pytest.mark.parametrize(("name", "url"), [("HANS MUELLER", "https://www.mueller.example/a/12345"), ("TUGAY BULUT", "https://bulut.example/a/12345")])
def test_who_writes_his_name_in_capitals_on_his_own_site_is_a_person(name: str, url: str) -> None:
    assert [author.kind for author in _read(head=f'<meta name="author" content="{name}">', url=url).authors] == ["person"]


@pytest.mark.parametrize(
    ("line", "names"),
    [("Tous les articles de Jean DUPONT", ["Jean DUPONT"]), ("More from Ann Onym III", ["Ann Onym III"]), ("More by J.R.R. Onym", ["J.R.R. Onym"]), ("More from KSMP Sampleton", []), ("More News From Sample Foods", [])],
)
def test_a_family_name_in_capitals_is_no_station(line: str, names: list[str]) -> None:
    assert [author.name for author in _read(after=f"<p>{line}</p>").authors] == names


def test_the_languages_of_a_text_sign_nothing() -> None:
    page = "<div>Available In English Français</div>"
    assert _read(below=f"<p>March 4, 2031</p>{page}").authors == ()
    assert _read(below="<p>March 4, 2031</p><div>Ann English Onym</div>").authors != ()


def test_a_given_name_is_no_country() -> None:
    assert [(author.name, author.kind) for author in read_byline("By Usa Pichit", language="en")] == [("Usa Pichit", "person")]
    assert [author.kind for author in read_byline("By Sample Network USA", language="en")] == ["organization"]


def test_a_city_abroad_before_a_short_paper_employs_nobody() -> None:
    (author,) = read_byline("[샌프란시스코=나루] 하가람 기자 =", language="ko")
    assert author.organization == "나루"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("© 2031 All About", "© 2031 All About"),
        ("© 2031 Life of Cookies", "© 2031 Life of Cookies"),
        ("© 2031 Harbour Post | Accessibility | Privacy Policy", "© 2031 Harbour Post"),
        ("© 2031 Harbour Post Privacy Policy", "© 2031 Harbour Post"),
        ("© Harbour Post Ltd and Privacy Policy", "© Harbour Post Ltd"),
        ("© Harbour Post 2031Impressum", "© Harbour Post 2031"),
    ],
)
def test_a_name_of_a_link_may_end_a_sites_name(line: str, read: str) -> None:
    assert read_copyright(line) == read


@pytest.mark.parametrize(("inside", "credit"), [("写真 中村花子", "中村花子"), ("写真 左", None), ("写真 中央が市長", None), ("画像 クリックで拡大", None)])
def test_where_somebody_stands_in_a_japanese_picture_is_no_credit(inside: str, credit: str | None) -> None:
    assert split_caption(f"新しい橋（{inside}）")[1] == credit


def test_a_board_is_no_article() -> None:
    assert _read(url="https://www.harbourpost.example/view?boardId=12&articleNo=34567").source_id == "34567"


@pytest.mark.parametrize(
    ("title", "language", "kind"),
    [
        ("Интервью со строителем старого моста", "ru", "interview"),
        ("Wywiad ze starostą o moście", "pl", "interview"),
        ("Wawancara Wali Kota soal jembatan tua", "id", "interview"),
        ("Interview met with outrage in Eastmere today", "en", "news"),
        ("Interjú közben lopták el a polgármester autóját", "hu", "news"),
    ],
)
def test_what_opens_like_an_interview(title: str, language: str, kind: str) -> None:
    assert _read(title=title, language=language).kind == kind


def test_a_turkish_heading_goes_on_from_the_title() -> None:
    heading = "İstanbul Boğazı Köprüsü ve onu yapan yaşlı ustaların hikâyesi"
    page = f'<html lang="tr"><head><title>İstanbul Boğazı Köprüsü</title></head><body><div><h2>{heading}</h2><div class="text">{_TEXT}</div></div></body></html>'
    assert newsparse.parse(page, "https://www.harbourpost.example/x/12345").title == heading


def test_a_subtitle_in_an_authors_card_is_no_deck() -> None:
    line = '<p class="subtitle">Reads rivers and writes about every bridge that crosses them</p>'
    assert _read(below=f'<div class="author-card"><div class="name">Ann Onym</div>{line}</div>').subtitles == ()
    assert _read(below=line).subtitles == ("Reads rivers and writes about every bridge that crosses them",)
