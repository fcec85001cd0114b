"""What papers outside English set beside their articles: initials, days behind credits, houses' names, other people's labels."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsparse
from newsparse.grammar.credits import bare_credit, split_caption
from newsparse.grammar.names import read_byline

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
