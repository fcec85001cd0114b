"""Lines of label, names and date that stand as paragraphs of the text, in every language."""

from __future__ import annotations

import time

import pytest

from newsparse import parse
from newsparse.article import Author
from newsparse.grammar.bylines.signature_lines import (
    _COUNTED,
    _OTHER_WORK,
    _PARTED,
    _READING_TIME,
    _SOURCE,
    is_reading_time,
    is_signature_line,
)
from newsparse.grammar.dates.labels import without_labels
from tests.invented import SENTENCES, URL, page

LINES = """
de|Von Jonas Keil, 4. März 2031
de|Stand des Artikels: 26. Februar 2031, 12:30 Uhr.
de|Text: Jonas Keil | Fotos: Mara Lind | 4. März 2031
de|Berlin, 4. März 2031
en|By Ann Lee | March 4, 2031
en|By Ann Lee and Bob Ray, March 4, 2031, 10:30 a.m. ET
en|By Ann Lee | Mar 4, 2031 | News | 0 comments
en|March 4, 2031 by Jane Doe
en|Posted on March 4, 2031 in News by Jane Doe
en|Written by Jane Doe, Staff Writer | Reviewed by John Roe, MD | March 4, 2031
en|Jane Doe - March 4, 2031 - 5 min read
en|📅Jul. 11. 2031
en|News44\\n13 Jan 2031, 22:11 GMT+10
en|Updated: 9.45pm
it|Aggiornamento: 5 mar 2031
sr|Аутор: Петар Јовановић | 04.03.2031. | 10:30 -> 11:15
fr|Par Marc Dubois, le 4 mars 2031 à 10h
fr|Article mis à jour le 7 janvier 2031.
es|Por Ana Ruiz, 4 de marzo de 2031
pt|Por João Silva — São Paulo, 4 de março de 2031
it|Di Marco Rossi | 4 Marzo 2031 | Tempo di lettura: 3 minuti
nl|Door Jan de Boer op 4 maart 2031 om 10:30
sv|Publicerad 4 mars 2031 av Anna Berg
da|Af Lars Holm, 4. marts 2031 kl. 10.30
fi|Matti Korpi, 4.3.2031 klo 10.30
pl|Autor: Jan Kowal, 4 marca 2031
cs|Jan Novotný, 4. března 2031
ru|Автор: Пётр Лесной, 4 марта 2031
uk|4 березня 2031, 10:30, Петро Лісний
tr|Haber: Ali Deniz - 4 Mart 2031 10:30
el|Γιώργος Πέτρου | 04/03/2031 10:30
hu|Írta: Kovács Béla, 2031. március 4.
ro|De Ion Popa, 4 martie 2031
ar|بقلم: أحمد سالم - 4 مارس 2031
he|מאת: דנה כהן, 4 במרץ 2031
fa|نویسنده: علی رضایی - ۱۴ اسفند ۱۴۰۹
id|Budi Santo - Selasa, 4 Maret 2031 10:30 WIB
vi|Tác giả: Nguyễn An - 4/3/2031
th|โดย สมชาย ใจดี 4 มีนาคม 2574
ko|2031. 3. 4. 김동원 기자
ko|입력 : 2031.03.04 10:30 수정 : 2031.03.04 11:20
ja|2031年3月4日 10時30分 山田太郎
zh|2031年03月04日 10:30 来源：东湖晚报
zh|記者王小明／台北報導 2031-03-04
"""

STORIES = """
en|On March 4, 2031, Jane Doe left
en|In 2031 the mayor saw 12 storms, on 3 June alone two.
en|By March 4, 2031 the bridge will be open
en|Ferry tickets go on sale from March 4, 2031
en|The meeting is on March 4, 2031 at 10:30
en|Flight 370, March 8, 2031
en|Effective beginning 6/2/2031:
en|2031 tax deadlines
de|Termin: 21.02.2031, 19 Uhr
de|Aktionszeitraum: 21.10.2031 – 27.10.2031
de|Am 5. November 2031 wird sie 100 Jahre alt
de|Dieser Beitrag ist am 1. Juni 2031 in der Wochenzeitung „der Hafen“ erschienen.
de|Erschienen am 26. Jan 2031 im Format Aktuelles
ja|（本記事は、2031年6月8日に掲載した記事からの転載です）
ko|2031년 3월 4일 개통한다
zh|2031年3月4日开通
"""


def _cases(lines: str) -> list[tuple[str, str]]:
    return [(line[:2], line[3:].replace("\\n", "\n")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("language", "line"), _cases(LINES))
def test_a_line_of_label_names_and_date(language: str, line: str) -> None:
    assert is_signature_line(line, (), language)


@pytest.mark.parametrize(("language", "line"), _cases(STORIES))
def test_a_line_that_tells_more(language: str, line: str) -> None:
    assert not is_signature_line(line, (), language)


def test_a_line_without_a_date_signs_for_a_known_author_alone() -> None:
    doe = Author(name="Mina Seo", kind="person")
    for line in ("Mina Seo | Eastmere Post", "Posted by Mina Seo, Harbour Marketing, Eastmere", "Mina Seo"):
        assert is_signature_line(line, (doe,), "en")
        assert not is_signature_line(line, (), "en")
    assert not is_signature_line("Mina Seo left the yard", (doe,), "en")


@pytest.mark.parametrize("line", ["By Jonas Keil, 4 March 2031", "2031. 3. 4. 김동원 기자", "By Ana Ruiz | Mar 4, 2031 | News | 0 Comments"])
def test_it_leaves_the_text_and_the_removal_says_so(line: str) -> None:
    for html in (page(above=f"<p>{line}</p>"), page().replace("<div class='article-body'>", f"<div class='article-body'><p>{line}</p>")):
        article = parse(html, URL)
        assert article.text.startswith(SENTENCES[0])
        assert article.published_at is not None and article.published_at.date().isoformat() == "2031-03-04"
        assert article.authors
        assert all(r.stripper in ("signature_line", "byline", "date_line", "unlikely_block") for r in article.removals)


def test_dates_of_a_list_or_a_chronicle_stay() -> None:
    chronicle = "".join(f"<p>Eastmere, March {day}, 2031</p>" for day in (4, 5, 6, 7))
    whole = parse(page().replace("<div class='article-body'>", f"<div class='article-body'>{chronicle}"), URL).text
    assert "March 4" in whole and "March 7" in whole


def test_labels_are_taken_off_with_the_end_of_their_word() -> None:
    assert without_labels("Veröffentlicht: heute") == " heute"
    assert without_labels("The boat") == "The boat"


@pytest.mark.parametrize(
    ("pattern", "hit", "miss"),
    [
        (_COUNTED, "Lesezeit: 5 Minuten", "5 boats"),
        (_OTHER_WORK, "Fotos: Mara Lind", "Photography is an art"),
        (_SOURCE, "来源：东湖", "sources say"),
        (_PARTED, "Doe | News", "Doe News"),
    ],
)
def test_patterns(pattern: object, hit: str, miss: str) -> None:
    assert pattern.search(hit) and not pattern.search(miss)  # type: ignore[attr-defined]


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["a ", "5 min ", "By A ", "(", "| ", "2031 ", "\u4e00 ", "- "])
def test_long_lines_cost_nothing(unit: str) -> None:
    began = time.process_time()
    assert not is_signature_line(unit * 20_000, (), "en")
    for pattern in (_COUNTED, _OTHER_WORK, _SOURCE, _PARTED):
        list(pattern.finditer(unit * 20_000))
    assert time.process_time() - began < 2


@pytest.mark.parametrize("line", ["Lesezeit: ca. 3 Minuten", "3 MIN. READ", "Reading Time: 11 minutes", "Tempo di lettura: 3 minuti", "Temps de lecture : 4 min", "5-minute read"])
def test_how_long_it_takes_to_read_is_no_text(line: str) -> None:
    assert is_reading_time(line)
    article = parse(page().replace("</p>", f"</p><p>{line}</p>", 1), URL)
    assert line not in article.text and line not in article.subtitles


@pytest.mark.parametrize("line", ["30 minutes", "Lesezeit ist kostbar: 3 Minuten reichen nicht", "It took 3 minutes to read it", "11 minutes"])
def test_a_duration_is_text(line: str) -> None:
    assert not is_reading_time(line)


def test_the_pattern_of_reading_times_is_quick() -> None:
    started = time.process_time()
    _READING_TIME.fullmatch("reading time" + " " * 100_000 + "x")
    _READING_TIME.fullmatch("1" * 100_000)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("tr", "Giriş: 04.04.2031 - 08:12 | Güncelleme: 04.04.2031 - 10:30 | Haber: Mina Seo - Fotoğraf: Murat DEMİR"),  # whose "İ" is longer in lower case
        ("fi", "Teksti Mina Seo, kuvat Jari Lehto"),
        ("sv", "Text Mina Seo Foto Olle Lind"),
        ("de", "Mina Seo (Text)"),
    ],
)
def test_who_took_the_pictures_is_named_beside_the_author(language: str, line: str) -> None:
    assert is_signature_line(line, (Author(name="Mina Seo", kind="person"),), language)
    assert not is_signature_line("Foto Mina Seo sah den Hafen brennen", (Author(name="Mina Seo", kind="person"),), language)


@pytest.mark.parametrize(("line", "kept"), [("Twitter: @annonym", False), ("Follow me on Instagram: @ann.onym", False), ("Write to us on Twitter: @eastmere has the list of who is invited.", True)])
def test_an_account_in_a_line_of_its_own_below_the_text(line: str, kept: bool) -> None:
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    article = parse(f"<html lang='en'><body><article><h1>Eastmere rebuilds its bridge</h1><div>{text}<p>{line}</p></div></article></body></html>", URL)
    assert (line in article.text) is kept
