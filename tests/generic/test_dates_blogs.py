"""Dates and bylines of pages without metadata, as blogs, clubs, parties and forums of the 2000s have them."""

from __future__ import annotations

import pytest

from newsparse import Article, parse
from newsparse.grammar.dates import find_dates
from tests.invented import day_of

_LINE = "The harbour of Nowhere opened on a day of rain, and the whole town came to see it happen at noon, with flags and a band. "
_TEXT = f"<p>{_LINE * 2}</p>" * 4


def _page(above: str = "", below: str = "", after: str = "", text: str = _TEXT, url: str | None = None, language: str = "en-GB") -> Article:
    return parse(
        f'<html lang="{language}"><head><title>Harbour opens</title></head><body><div id="top">{above}</div><h1>Harbour opens</h1>{below}'
        f'<div class="text">{text}</div>{after}</body></html>',
        url=url,
    )


def test_what_stands_behind_a_short_text_is_not_below_the_headline() -> None:
    article = _page(above="<p>6 January 2031</p>", text=f"<p>{_LINE * 2}</p>" * 2, after="<div><div>9 May 2032 <a href='/x'>Lambs</a></div></div>")
    assert day_of(article) == "2031-01-06"


@pytest.mark.parametrize(("box", "item"), [("footnotes", "Minutes of the council, 3 March 2031, p. 12."), ("notes", "Minutes of the council, 3 March 2031, p. 12. <a href='#r1'>↩</a>")])
def test_the_date_of_what_a_note_cites_is_not_the_texts(box: str, item: str) -> None:
    assert day_of(_page(after=f"<div class='{box}'><ol><li id='fn1'>{item}</li></ol></div>")) is None


def test_preferences_are_no_references() -> None:
    assert day_of(_page(after="<div class='preferences'><ul><li>Published 12 March 2031</li></ul></div>")) == "2031-03-12"


def test_a_date_right_above_the_headline_is_nearer_than_one_behind_two_paragraphs() -> None:
    article = _page(above="<p>6 January 2031</p>", text=f"{_TEXT}<p>9 February 2031, HB</p>{_TEXT}")
    assert day_of(article) == "2031-01-06"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("This entry was posted on Friday, January 6th, 2031 at 7:12 pm and is filed under", "en"),
        ("Dieser Artikel wurde am Montag, 6. Januar 2031 um 18:42 Uhr erstellt und ist abgelegt in der Kategorie", "de"),
        ("Questo articolo è stato pubblicato il lunedì, 6 gennaio 2031 alle 16:03 e classificato in", "it"),
    ],
)
def test_a_line_that_tells_of_its_own_entry_dates_it_however_long_it_is(line: str, language: str) -> None:
    rest = "<a href='/c'>Harbours</a>. You can follow any responses to this entry through the <a href='/f'>feed</a>, or leave one of your own. " * 2
    assert day_of(_page(text=f"{_TEXT}<p class='meta'>{line} {rest}</p>", language=language)) == "2031-01-06"


def test_a_line_of_the_text_that_begins_so_dates_nothing() -> None:
    line = f"<p>This article of faith was born on Monday, January 6th, 2031 at noon, and {_LINE * 2}</p>"
    assert day_of(_page(text=line + _TEXT, language="en")) is None


@pytest.mark.parametrize("leaf", ["<div>Jan.</div><div>06</div><div>2031</div>", "<div>6</div><div>Jan 2031</div>", "<p>06</p><p>Jan</p><p>2031</p>"])
def test_a_calendar_leaf_may_have_a_block_for_each_part(leaf: str) -> None:
    assert day_of(_page(above=f"<div class='leaf'>{leaf}</div>")) == "2031-01-06"


def test_numbers_in_blocks_are_no_leaf() -> None:
    assert day_of(_page(above="<div><div>06</div><div>items</div><div>2031</div></div>")) is None
    assert day_of(_page(above="<div><div>Jan.</div></div><p>06</p><div><div><div>2031</div></div></div>")) is None


def test_the_day_above_a_page_that_was_edited_before_it_is_the_sites() -> None:
    edited = _page(above="<p>Tuesday, 9 January 2031, 08:12</p><p>Last updated: 6 January 2031 at 18:35</p>")
    assert edited.published_at is None
    assert edited.modified_at is not None
    assert day_of(_page(above="<p>4 January 2031</p><p>Last updated: 6 January 2031</p>")) == "2031-01-04"


def test_a_month_of_a_blogs_archive_is_no_day() -> None:
    below, url = "<h2>Sunday, 27 January 2031</h2>", "http://tramlines.blogspot.com/2031_01_01_archive.html"
    assert day_of(_page(above=below, url=url)) == "2031-01-27"


@pytest.mark.parametrize("label", ["US Release Date:", "Kinostart:", "Date of birth:"])
def test_the_date_of_a_film_or_a_man_is_not_the_reviews(label: str) -> None:
    article = _page(below=f"<p>A film review by Jane Doe - January 6, 2031</p><table><tr><td>{label}</td><td>February 9, 2031</td></tr></table>")
    assert day_of(article) == "2031-01-06"
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_a_picture_from_the_archive_has_a_date_of_its_own() -> None:
    assert day_of(_page(above="<p>06.01.2031</p>", below="<p>Archivfoto: 12. Mai 2026</p>", language="de")) == "2031-01-06"


def test_the_month_of_the_address_tells_the_order_of_numbers_and_which_date_is_the_articles() -> None:
    address = "https://pennant.example/2031/02/the-long-room"
    assert day_of(_page(below="<p>02.08.31</p>", url=address)) == "2031-02-08"
    assert day_of(_page(below="<p>02.08.31</p>")) == "2031-08-02"
    assert day_of(_page(above="<p>8 February 2031</p>", below="<p>9 May 2032</p>", url=address)) == "2031-02-08"


@pytest.mark.parametrize("below", ["<p>8 Feb</p>", "<div class='leaf'><div>Feb</div><div>08</div></div>", "<p>Sunday 8 February</p>"])
def test_the_month_of_the_address_gives_a_day_its_year(below: str) -> None:
    comment = "<div><p>9 February 2031 at 7:40 pm Ted</p></div>"
    assert day_of(_page(below=below, after=comment, url="https://walkers.example/2031/02/kinder/")) == "2031-02-08"
    assert day_of(_page(below=below, url="https://walkers.example/2031/05/kinder/")) is None


def test_no_dateline_stands_behind_two_paragraphs() -> None:
    article = _page(above="<p>Sat 28 Dec 2030: Rovers v United</p>", below="<p>By Jane Doe | 26 December 2030 17:05 GMT</p>", text=f"{_TEXT}<p>Next: 28 December 2030</p>")
    assert day_of(article) == "2030-12-26"


def test_a_short_sentence_is_no_dateline() -> None:
    article = _page(above="<p>Thursday, June 26, 2031</p>", below="<p>Sentencing is set for September 19, 2031.</p>", language="en-US")
    assert day_of(article) == "2031-06-26"


@pytest.mark.parametrize(
    ("line", "language"),
    [("12 XI 2031", "pl"), ("2031. XI. 12.", "hu"), ("Wed 12 Nov 31", "en"), ("MIÉRCOLES, 12 DE NOVIEMBRE DE 2031", "es"), ("Wed 12 Nov 31 | Essays", "en")],
)
def test_days_with_roman_months_short_years_and_capitals(line: str, language: str) -> None:
    assert [one.reading.moment.date().isoformat() for one in find_dates(line, language=language)] == ["2031-11-12"]
    if language == "en":
        assert day_of(_page(below=f"<p>{line}</p>", language=language)) == "2031-11-12"


@pytest.mark.parametrize("line", ["Chapter 12 XI 2031", "Open 12 Nov 08:15", "March 3, 1931 - July 9, 2031"])
def test_chapters_hours_and_lives_are_no_days_of_publication(line: str) -> None:
    assert day_of(_page(below=f"<p>{line}</p>", language="en")) is None


def test_a_text_that_begins_with_place_and_day_is_dated_by_them() -> None:
    opening = f"<p>Berlin, 06.01.2031. Der Verband warnt vor den Kosten des Hafens und will bis zum 31.12.2032 einen Plan.</p>{_TEXT}"
    after = "<div><p>12.02.2031 Verbandstag</p></div>"
    assert day_of(_page(text=opening, after=after, language="de")) == "2031-01-06"


def test_a_day_of_long_ago_in_a_sentence_is_no_publication() -> None:
    assert day_of(_page(text=f"{_TEXT}<p>Am 14. Mai 1972 wurde das Stellwerk außer Dienst gestellt.</p>", language="de")) is None


def test_a_signature_with_a_day_counts_more_than_a_day_in_the_first_sentence() -> None:
    first = "<p>Entries are now open for the spring regatta of the rowers on Sunday 15 May 2031 below the old bridge.</p>"
    assert day_of(_page(text=f"{first}{_TEXT}<p>Jane Doe, 6 January 2031</p>")) == "2031-01-06"


@pytest.mark.parametrize(
    ("line", "name", "language"),
    [
        ("Soumis par Ève Lasserre le ven, 21/06/2031 - 17:32", "Ève Lasserre", "fr"),
        ("Gespeichert von Karla Winter am/um Mi., 02.11.2031 - 19:44", "Karla Winter", "de"),
        ("Enviado por Julián Arrieta el Jue, 29/03/2031 - 20:15", "Julián Arrieta", "es"),
        ("Eingestellt von Uwe um 21:03", "Uwe", "de"),
        ("Publié par Martine à l'adresse 22:41", "Martine", "fr"),
        ("3. April 2031 <strong>Jonas Nettelbeck</strong>", "Jonas Nettelbeck", "de"),
        ("Lähettänyt <span>Pekka</span> klo 19.12", "Pekka", "fi"),
        ("Anna Nowak 1 grudnia 2031, 12:18", "Anna Nowak", "pl"),
        ("Anna Nowak 8.6.2031 9:12", "Anna Nowak", "fi"),
        ("Lars Holm, tirsdag den 12. april 2031", "Lars Holm", "da"),
        ("September 18, 2031 by Wren 22 Comments", "Wren", "en"),
        ("Fiction by Lou Ferrante", "Lou Ferrante", "en"),
        ("Geplaatst op 6 oktober 2031 door Henk", "Henk", "nl"),
        ("Posted by Nora in <a href='/c'>Pests</a>", "Nora", "en"),
        ("Submitted by mosgood on Fri, 02/27/2031 - 15:06.", "mosgood", "en"),
        ("21. dubna 2031, Zdeněk Hrubeš", "Zdeněk Hrubeš", "cs"),
        ("8 March 2031 / Alma Reyes", "Alma Reyes", "en"),
    ],
)
def test_bylines_beside_dates(line: str, name: str, language: str) -> None:
    article = _page(below=f"<div>{line}</div>", after="<p>9.9.2031</p>", language=language)
    assert [author.name for author in article.authors] == [name]


def test_a_name_in_bold_behind_more_than_a_date_is_no_author() -> None:
    assert _page(below="<div>3. April 2031 im Saal <strong>Schloss Nettelbeck</strong></div>", language="de").authors == ()


def test_the_sites_own_name_in_its_header_wrote_nothing() -> None:
    html = (
        "<html lang='de'><head><title>Bericht vom Hafen - Gemeinde Lauter</title></head><body><div>Gemeinde Lauter</div><h1>Bericht vom Hafen</h1>"
        f"<div>Erstellt am 26.06.2031</div>{_TEXT}</body></html>"
    )
    assert parse(html, url="https://www.gemeinde-lauter.de/bericht/1120").authors == ()


def test_who_reports_from_a_place_beside_a_date() -> None:
    assert [author.name for author in _page(below="<p>Sun, 28 Jul, 2031 - 21:30</p><p>Una Brophy in Cork</p>").authors] == ["Una Brophy"]


def test_a_line_with_more_than_a_name_before_its_date_names_nobody() -> None:
    assert _page(below="<p>Harbour Board meeting of the year 8.6.2031 9:12</p>").authors == ()


def test_a_paper_that_only_its_address_names_employs_who_signs() -> None:
    article = _page(below="<p>By June Atherton, Frontier Bulletin</p><p>29 August 2031</p>", url="https://www.frontierbulletin.com/2031/fire")
    assert [(author.name, author.organization) for author in article.authors] == [("June Atherton", "Frontier Bulletin")]


def test_a_talk_of_a_year_is_no_byline() -> None:
    assert _page(below="<p>Keynote of the congress of 2031, by José Valim</p>").authors == ()


def test_a_name_over_what_its_bearer_does_beside_a_portrait() -> None:
    person = "<div><img src='/kate.jpg' alt='Kate Farrow' width='90' height='90'><div><strong>Kate Farrow</strong><br>Head of Moorings</div></div>"
    assert [author.name for author in _page(below=f"<p>6 January 2031</p>{person}").authors] == ["Kate Farrow"]


def test_who_signs_behind_a_date_with_its_weekday() -> None:
    text = "<p>Le conseil municipal a adopté mardi soir, au terme d'un débat de près de cinq heures, le projet de réaménagement de la halle aux grains.</p>" * 5
    article = _page(below="<p>mercredi 22 février 2031, par Martine Quillard</p>", text=text, language="fr")
    assert [author.name for author in article.authors] == ["Martine Quillard"]


def test_a_label_behind_the_date_names_the_author() -> None:
    text = "<p>Городской совет поздно вечером во вторник после долгих прений одобрил проект перестройки старой гавани, против были четырнадцать.</p>" * 5
    article = _page(below="<div>Опубликовано: 16 февраля 2031 г., автор: Виктор Мальцев</div>", text=text, language="ru")
    assert [author.name for author in article.authors] == ["Виктор Мальцев"]


@pytest.mark.parametrize(
    "line",
    [
        "San Rafael, martes 9 de febrero de 2031",
        "Écho du Lac, le 11.11.31",
        "CDU Kreisverband Heide",
        "From Localnews, the free news source",
        "<a href='/user/register'>register</a> to post comments",
    ],
)
def test_places_papers_parties_and_controls_beside_dates_are_no_authors(line: str) -> None:
    assert _page(above=f"<p>{line}</p><p>6.1.2031</p>", language="de").authors == ()


def test_who_signs_to_the_right_below_place_and_day() -> None:
    article = _page(text=f'{_TEXT}<p align="right">Oberlauter, den 21.4.2031<br>Erich Mauersberger</p>', language="de")
    assert [author.name for author in article.authors] == ["Erich Mauersberger"]


def test_a_page_whose_title_is_the_sites_has_the_heading_of_its_text_as_headline() -> None:
    html = (
        "<html lang='de'><head><title>Pfarre Obermur</title></head><body><h1>Pfarre Obermur</h1><p><a href='/'>zurück</a></p>"
        f"<h2>Ein Fest im Herbst</h2>{_TEXT}<h3>Andere Feste im Jahr</h3></body></html>"
    )
    article = parse(html, url="http://www.pfarre-obermur.at/fest.htm", min_probability=0)
    assert article.title == "Ein Fest im Herbst"
