"""What papers outside English set beside their articles: initials, days behind credits, houses' names, other people's labels."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsparse
from newsparse.grammar.bylines.names import read_byline
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.credits.credits import bare_credit, split_caption

_TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "Nad cesto pri Logarju so odprli prvi solarni tunel v državi, letno naj bi dal dve gigavatni uri elektrike.",
        "Gradnja je trajala 14 mesecev in je stala 9,8 milijona evrov. Polovico denarja je prispeval podnebni sklad.",
        "Župan je ob odprtju dejal, da to ni okras, ampak elektrarna, ki bo napajala petsto gospodinjstev v dolini.",
        "Okoliški prebivalci si obetajo predvsem manj hrupa, meritve so pokazale padec za šest decibelov.",
        "Naslednji na vrsti je odsek pri Brezju, razpis zanj naj bi objavili jeseni, gradili pa bi prihodnje leto.",
        "Občina je napovedala še dve manjši elektrarni na strehah šole in vrtca, obe bosta nared do konca leta.",
    )
)


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("O plenário vazio. Ivo Bandarra/Diário99 – 12.mar.2031", "O plenário vazio.", "Ivo Bandarra/Diário99"),
        ("Dua kapal sandar, Selasa (12/3/2031). Harian/Eusebius Haryo", "Dua kapal sandar, Selasa (12/3/2031).", "Harian/Eusebius Haryo"),
        ("The bridge on 12/03/2031", "The bridge on 12/03/2031", None),
        ("Two docks and/or piers on 12.03.2031", "Two docks and/or piers on 12.03.2031", None),
    ],
)
def test_a_day_behind_a_slash_is_not_the_credits(shown: str, caption: str, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)


@pytest.mark.parametrize("day", [", 12.03.2031", " – 12.mar.2031", " 12 mar. 2031"])
def test_a_credit_ends_before_its_day(day: str) -> None:
    assert bare_credit(f"Ann Onym/Reuters{day}") == "Ann Onym/Reuters"
    assert bare_credit(day) in (None, day.strip(" ,–"))


def test_initials_before_a_paper_are_no_employer() -> None:
    (author,) = read_byline("Autor: Anna Wzorek / aw / wzornews.pl", language="pl")
    assert (author.name, author.organization) == ("Anna Wzorek", "wzornews.pl")


def _page(*, head: str = "", below: str = "", title: str = "V Logarju odprli prvi solarni tunel", language: str = "sl", after: str = "") -> str:
    return f'<html lang="{language}"><head><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>{below}<div class="article-body">{_TEXT}</div>{after}</article></main></body></html>'


def test_a_house_in_capitals_is_no_person() -> None:
    page = _page(head='<meta name="author" content="MMC RTV SAM">')
    assert [author.kind for author in newsparse.parse(page, "https://www.rtvsam.example/okolje/tunel/701233").authors] == ["organization"]
    assert [author.kind for author in newsparse.parse(page, "https://www.kurir.example/okolje/tunel/701233").authors] == ["person"]


def test_the_next_lines_label_is_anothers() -> None:
    links = '<div class="detailsAuthor"><a href="/author/1">Rahmadi Contoh</a>, <a href="/author/2">Dewi Teladan</a></div>'
    below = '<div class="detailsAuthorBox"><p>Penulis : Rahmadi Contoh</p><p>Editor : Dewi Teladan</p></div>'
    authors = newsparse.parse(_page(below=links, after=below, language="id")).authors
    assert (authors[0].name, authors[0].role) != ("Rahmadi Contoh", "Editor")


def test_the_last_touch_is_a_change() -> None:
    article = newsparse.parse(_page(below="<div class='publish-meta'>12. marec 2031 ob 10:22<br>Zadnji poseg: 12. marec 2031 ob 16:40</div>"))
    assert article.published_at == datetime(2031, 3, 12, 9, 22, tzinfo=UTC)
    assert article.modified_at == datetime(2031, 3, 12, 15, 40, tzinfo=UTC)


@pytest.mark.parametrize(("shown", "language"), [("Skomentuj (27)", "pl"), ("<span>27</span> ΣΧΟΛΙΑ", "el")])
def test_comments_are_counted(shown: str, language: str) -> None:
    assert newsparse.parse(_page(after=f'<div><a href="#comments">{shown}</a></div>', language=language)).comment_count == 27


@pytest.mark.parametrize("title", ["„A folyó nem ellenség” – interjú a vízügyi kutatóval", "Řeka není nepřítel: rozhovor s hydrologem", "Wywiad z hydrologiem o rzekach"])
def test_a_headline_may_call_itself_an_interview(title: str) -> None:
    assert newsparse.parse(_page(title=title)).kind == "interview"


@pytest.mark.parametrize("life", ["הכותב הוא חוקר תחבורה במכללה", "Penulis adalah dosen di kampus kota", "Autorka je socioložka a učí v Brezju"])
def test_who_wrote_it_is_not_the_text(life: str) -> None:
    page = _page().replace(_TEXT, f"{_TEXT}<p><strong>{life}</strong></p>")
    assert life not in newsparse.parse(page).text


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("© 2031 Harbour Post | Accessibility | Privacy Policy | Terms Of Use", "© 2031 Harbour Post"),
        ("© HAFENBLATT 2031 Impressum", "© HAFENBLATT 2031"),
        ("© Harbour Post 2019 - 2031Privacy & cookies", "© Harbour Post 2019 - 2031"),
        ("© 2031 Privacy Watch Ltd", "© 2031 Privacy Watch Ltd"),
    ],
)
def test_links_of_a_pages_foot_are_not_the_copyright_line(line: str, shown: str) -> None:
    assert read_copyright(line) == shown


_ENGLISH = "".join(f"<p>{line}</p>" for line in (
    "The crust here shatters, and there is no other word for it, said everyone whom we asked about the pies of the harbour.",
    "A savory specialist bakes her pies in cast-iron pans, and the line comes around the block by noon on Saturdays.",
    "The oldest shop on the list still uses the recipe of the woman who opened it in 1948, which is a plain apple pie.",
))  # fmt: skip


def _dated(stated: str, shown: str) -> newsparse.Article:
    head = f'<title>The best pies</title><meta property="article:published_time" content="{stated}">'
    return newsparse.parse(f"<html lang='en-US'><head>{head}</head><body><article><h1>The best pies of the harbour, ranked</h1><div class='byline'>By Jane Doe <span>{shown}</span></div>{_ENGLISH}</article></body></html>")


def test_a_midnight_is_a_day_where_a_clock_is_shown() -> None:
    article = _dated("2031-03-14T00:00:00-04:00", "Published on 3/14/2031 at 5:00 PM")
    assert article.published_at == datetime(2031, 3, 14, 21, 0, tzinfo=UTC)


@pytest.mark.parametrize("shown", ["Updated on 3/14/2031 at 5:00 PM", "Published on 3/13/2031 at 5:00 PM", "Published on 3/14/2031"])
def test_another_clock_is_not_that_of_the_midnight(shown: str) -> None:
    assert _dated("2031-03-14T00:00:00-04:00", shown).published_at == datetime(2031, 3, 14, 4, 0, tzinfo=UTC)


def test_stations_of_sports_are_no_persons() -> None:
    page = f"<html lang='en'><head><title>Rovers appoint a coach</title><meta name='author' content='Sky Sports'></head><body><article><h1>Rovers appoint a coach</h1>{_ENGLISH}</article></body></html>"
    assert [author.kind for author in newsparse.parse(page).authors] == ["organization"]
    assert newsparse.parse(page.replace("Sky Sports", "Administrator User")).authors == ()


def test_what_a_university_sends_out_ends_before_its_references() -> None:
    below = "<div class='article-main__explore'><p><a href='/news/2031-09-x.html'>Explore further</a></p><p>Sea urchins teach robots to walk</p></div>"
    cited = "<div class='article__info'><strong>Citation</strong>: Lighter bridges (2031, October 18) retrieved 28 May 2032 from https://phys.org/news/2031-10-bridges.html</div>"
    byline = "<p class='article-byline'>by <a href='http://carrow.example/'>Carrow Institute of Technology</a></p>"
    page = f"<html lang='en'><head><title>Lighter bridges</title></head><body><article class='news-article'><h1>Lighter bridges</h1>{byline}<div class='article-main'>{_ENGLISH}{below}</div>{cited}</article></body></html>"
    article = newsparse.parse(page, "https://phys.org/news/2031-10-bridges.html")
    assert [author.name for author in article.authors] == ["Carrow Institute of Technology"]
    assert article.text.endswith("plain apple pie.")


def _headed(head: str = "", below: str = "", lead: str = "") -> newsparse.Article:
    page = f"<html lang='en-US'><head><title>The old pier</title>{head}</head><body><main><article><h1>Harbour board rebuilds the old pier</h1>{below}{lead}<div class='text'>{_ENGLISH}</div></article></main></body></html>"
    return newsparse.parse(page, "https://www.harbour.example/news/old-pier")


_PIER = "https://cdn.harbour.example/2031/05/pier"


def test_a_thumbnail_before_its_picture_does_not_lead() -> None:
    sizes = ",".join(f'{{"@type":"ImageObject","url":"{_PIER}-{wide}x{high}.jpg","width":{wide},"height":{high}}}' for wide, high in ((150, 150), (1200, 675), (600, 400)))
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour board rebuilds the old pier","image":[%s]}</script>'
    lead = _headed(data % sizes).lead_image
    assert lead is not None
    assert lead.url == f"{_PIER}-1200x675.jpg"
    lead = _headed(data % sizes.replace("pier-1200", "dock-1200")).lead_image
    assert lead is not None
    assert lead.url == f"{_PIER}-600x400.jpg"


@pytest.mark.parametrize(
    "image",
    [
        f"<img class='lazyload' data-src='{_PIER}-{{width}}.jpg' src='{_PIER}.jpg'>",
        f"<img src='/static/spinner.gif' data-delayed-url='{_PIER}.jpg'>",
        f"<img src='/static/ajax-loader.gif' data-desktop='{_PIER}.jpg'>",
    ],
)
def test_what_a_script_fills_in_is_no_address(image: str) -> None:
    assert [one.url for one in _headed(lead=f"<figure>{image}</figure>").images] == [f"{_PIER}.jpg"]


@pytest.mark.parametrize(
    ("shown", "hour"),
    [
        ("Published: 10:30pm, 15 May, 2031 HKT", 14),
        ("10:30 pm, 15 May 2031 (GMT+8)", 14),
        ("10:30 pm, May 15, 2031 ABC", 2),
    ],
)
def test_a_zone_may_stand_behind_the_day(shown: str, hour: int) -> None:
    published = _headed(below=f"<p class='date'>{shown}</p>").published_at
    assert published is not None
    assert published.astimezone(UTC) == datetime(2031, 5, 15 if hour > 12 else 16, hour, 30, tzinfo=UTC)


def test_a_day_without_year_is_told_by_its_element() -> None:
    article = _headed(below="<p><abbr class='published' title='2031-05-15T10:30:00-04:00'>May 15</abbr></p>")
    assert article.published_at == datetime(2031, 5, 15, 14, 30, tzinfo=UTC)
    other = _headed(below="<p><abbr class='published' title='2031-07-01T10:30:00-04:00'>May 15</abbr></p>")
    assert other.published_at != datetime(2031, 7, 1, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(("box", "leads"), [("class='hero-image lazy' data-bg='{}'", True), ("class='hero-image' data-background-image=\"url('{}')\"", True), ("class='promo' data-bg='{}'", False)])
def test_a_background_may_be_loaded_late(box: str, leads: bool) -> None:
    lead = _headed(lead=f"<div {box.format(f'{_PIER}.jpg')}></div>").lead_image
    assert (lead.url if lead else None) == (f"{_PIER}.jpg" if leads else None)
