"""Bylines that pages show in shapes of their own: labels of two jobs, accounts, initials, agencies' last lines; and what metadata name beside them."""

import pytest

from newsparse import parse
from newsparse.article import Author
from newsparse.grammar.bylines.east_asian_names import signed_from_place
from newsparse.grammar.bylines.names import parse_byline
from tests.generic.test_byline import authors, names, page
from tests.invented import ld, read


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Text & Fotos: Jonas Keil", "de", ["Jonas Keil"]),
        ("Tekst og foto: Kari Lind", "no", ["Kari Lind"]),
        ("Testo e foto: Anna Rossi", "it", ["Anna Rossi"]),
        ("Words and pictures: Jane Doe", "en", ["Jane Doe"]),
        ("Texte et photos : Jeanne Martin", "fr", ["Jeanne Martin"]),
        ("Un texte de Jeanne Martin", "fr", ["Jeanne Martin"]),
        ("Un texte de loi", "fr", []),
        ("Redaktion: Jonas Keil", "de", ["Jonas Keil"]),
        ("Interview: Jonas Keil\nFoto: Mara Lind", "de", ["Jonas Keil"]),
        ("Von Jonas Keil am Samstag, 4. März 2031 um 11:14 Uhr", "de", ["Jonas Keil"]),
        ("Von Jonas.Keil am Samstag, 4. März 2031", "de", ["Jonas.Keil"]),
        ("Von Walter Samstag", "de", ["Walter Samstag"]),
        ("Reporting by Kim Doe and Jan Roe; editing by Ann Lee", "en", ["Kim Doe", "Jan Roe"]),
        ("Editing by Ann Lee", "en", []),
    ],
)
def test_what_introduces_a_name(line: str, language: str, expected: list[str]) -> None:
    assert [author.name for author in parse_byline(line, language).authors] == expected


def test_a_by_of_another_language_before_a_name_where_authors_stand() -> None:
    assert [author.name for author in parse_byline("durch Jonas Keil", "en", trusted=True).authors] == ["Jonas Keil"]
    assert not parse_byline("durch Jonas Keil", "en").authors
    assert not [author for author in parse_byline("harbourjourney My Stories", "en", trusted=True).authors if author.name == "My Stories"]


def test_the_office_in_brackets_behind_a_name_is_a_role() -> None:
    (author,) = parse_byline("By Jane Doe (Editor in Eastmere)", "en").authors
    assert author.role == "Editor in Eastmere"


_LABEL_APART = "<table><tr><td><b>Text &amp; Fotos:</b><p>Jonas Keil</p></td></tr></table>"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        (_LABEL_APART, ["Jonas Keil"]),
        ("<div>Filed under: <a href='/c/travel'>Travel</a> — jdoe @ 00:11</div>", ["jdoe"]),
        ("<div>Posted by Nettle under <a href='/c/fun'>Just for fun</a></div>", ["Nettle"]),
        ("<p><a href='/author/mh'>mh</a> 15. Oktober 2031</p>", ["mh"]),
        ("<p>jk 15. Oktober 2031</p>", ["jk"]),
        ("<p>am 15. Oktober 2031</p>", []),
        ("<p>Stand 15. Oktober 2031</p>", []),
        ("<div>anna ruiz 05.07.2031 | 09:03</div>", ["anna ruiz"]),
        ("<div>neue fähre 05.07.2031 | 09:03</div>", []),
        ("<p>Autor <a href='/members/catch-of-the-day.17/'>Catch of the day</a></p>", ["Catch of the day"]),
        ("<p><a href='/people/prince'>Prince</a> Gossip Music</p>", []),
        ("<p>Von <a rel='author' title='Alle Beiträge von kj' href='/author/admin/'>kj</a></p>", ["kj"]),
        ("<p>By <a rel='author' href='/author/admin/'>----</a></p>", []),
        ("<p class='byline'>Jonas Keil<br>Betriebe: <a href='/org/1'>Mara Lind</a></p>", ["Jonas Keil"]),
        ("<div class='author'><p class='author'>Hafen - 02. Januar 2031</p><p class='author'>By Reuters</p></div>", ["Reuters"]),
    ],
)
def test_lines_below_the_headline(byline: str, expected: list[str]) -> None:
    assert names(page(byline=byline)) == expected


def test_an_agencys_last_line_names_its_reporters() -> None:
    line = "<p>(Reporting by Kim Doe and Jan Roe in Cork; editing by Ann Lee)</p>"
    assert names(page(after=line)) == ["Kim Doe", "Jan Roe"]
    assert names(page('<meta name="author" content="Ada Field">', after=line)) == ["Ada Field"]
    assert names(page(after="<p>Reporting by the harbour master took all of Monday.</p>")) == []


def _stating(name: str) -> str:
    return f'<meta name="author" content="{name}">'


@pytest.mark.parametrize(
    ("stated", "byline", "expected"),
    [
        ("Nora", "<p>Column by Nora Keil</p>", "Nora Keil"),  # an account's first name
        ("Nora", "<p>Column by Ada Norakeil</p>", "Ada Norakeil"),
        ("jane doe", "<p>By Jane doe</p>", "Jane doe"),  # as displayed
        ("Dana Roe", "<p>By <a rel='author' href='/author/7-news'>7 News Eastmere</a></p>", "7 News Eastmere"),
        ("Dana Roe", "<p>By <a rel='author' href='/author/7-news'>7 News Eastmere</a></p><p>Dana Roe contributed.</p>", "Dana Roe"),
        ("Dana Roe", "<p class='byline'>By Eastmere News Staff</p>", "Dana Roe"),  # a desk stands for whom it does not name
    ],
)
def test_what_metadata_name_gives_way_to_what_is_displayed(stated: str, byline: str, expected: str) -> None:
    assert names(page(_stating(stated), byline=byline))[:1] == [expected]


def test_a_name_in_capitals_is_spelled_as_elsewhere_on_the_page() -> None:
    shout = "<p class='byline'>BY MORITZ KEIL</p>"
    assert names(page(byline=shout, after="<p>Moritz Keil writes about harbours.</p>")) == ["Moritz Keil"]
    assert names(page(byline=shout)) == ["MORITZ KEIL"]


def test_a_name_in_capitals_is_spelled_as_metadata_spell_it() -> None:
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Moritz Keil-Roe"}}</script>'
    vcard = "<p class='story-meta__authors'>By <span class='vcard'>%s</span></p>"
    for shown, expected in (("MORITZ KEIL-ROE", "Moritz Keil-Roe"), ("MORITZ McKEIL", "MORITZ McKEIL"), ("MARA LIND", "MARA LIND")):
        article = parse(page(stated, byline=vcard % shown), "https://www.politico.com/news/2031/05/01/bridge-00108455")
        assert [author.name for author in article.authors] == [expected]


def test_the_paper_behind_the_last_of_several_is_the_employer() -> None:
    site = '<meta property="og:site_name" content="CNN">'
    byline = "<div class='byline'>By <a href='/profiles/jane-doe'><span>Jane Doe</span></a> and <span>Kim Roe</span> , CNN</div>"
    assert [(author.name, author.organization) for author in authors(page(site, byline=byline))] == [("Jane Doe", "CNN"), ("Kim Roe", "CNN")]


def test_a_desk_that_the_site_is_called_by_wrote_nothing() -> None:
    site = '<meta property="og:site_name" content="EBC Sport">'
    byline = "<div class='byline'><p><span class='byline__name'>By Jane Doe</span><span class='byline__title'>EBC Sport at Sample Park</span></p></div>"
    assert [author.name for author in authors(page(site, byline=byline))] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe Special to the Courier", [("Jane Doe", None, "the Courier")]),
        ("By JANE DOE FOR SAMPLEMAIL.COM", [("JANE DOE", None, "SAMPLEMAIL.COM")]),
        ("By Jane Doe of the Courier", [("Jane Doe", None, "the Courier")]),
        ("By Jane Doe/The Sampletonian", [("Jane Doe", None, "The Sampletonian")]),
        ("By Jane Doe/Staff Writer", [("Jane Doe", "Staff Writer", None)]),
        ("By Jane Doe/Kim Roe", [("Jane Doe", None, None), ("Kim Roe", None, None)]),
        ("By Jane Doe, Health Reporter for Sample News", [("Jane Doe", "Health Reporter", "Sample News")]),
        ("By Jane Doe in Eastmere and Kim Roe in Port Sample", [("Jane Doe", None, None), ("Kim Roe", None, None)]),
        ("By EBC News Political Correspondent Jane Doe", [("Jane Doe", "Political Correspondent", "EBC News")]),
        ("By Bank of the West", [("Bank of the West", None, None)]),
        ("By Duke of the North", []),
    ],
)
def test_for_whom_and_from_where_somebody_writes(line: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(author.name, author.role, author.organization) for author in parse_byline(line, "en").authors] == expected


def test_a_list_in_an_aside_above_the_headline_offers_other_stories() -> None:
    aside = "<aside><ul><li><p>A ferry sinks</p></li><li class='author'><a href='/author/jane-doe'>Jane Doe</a></li></ul></aside>"
    markup = page().replace("<article>", f"{aside}<article>")
    assert authors(markup) == ()
    assert authors(page(byline="<div class='author'><a href='/author/jane-doe'>Jane Doe</a></div>")) == (Author(name="Jane Doe", url="https://sample.example/author/jane-doe"),)


def test_who_sends_a_japanese_report_from_elsewhere() -> None:
    assert signed_from_place("【ロンドン＝川本花子】橋が開通した。") == ("川本花子",)
    assert signed_from_place("【ロンドン＝川本花子、山田太郎】橋が開通した。") == ("川本花子", "山田太郎")
    assert signed_from_place("【ロンドン＝共同】橋が開通した。") == ()
    assert signed_from_place("【速報】橋が開通した。") == ()


def test_an_account_behind_a_portrait_and_before_a_date() -> None:
    line = "<div><img class='avatar' src='/n.jpg'><p><a href='/who?u=7'>NilsK</a> 18.10.2031, 15:07</p></div>"
    assert names(page(byline=line)) == ["NilsK"]
    assert names(page(byline=line.replace("avatar", "ferry"))) == []


def test_initials_end_a_german_text() -> None:
    prose = "<p>Der Rat von Musterhafen hat am Montag beschlossen, dass die neue Brücke über die Oste bis zum Mai gesperrt bleibt, und warum das so ist, sagte die Bürgermeisterin.</p>"
    html = f"<html lang='de'><body><main><h1>Brücke bleibt bis Mai gesperrt</h1><div>{prose * 4}<p>{{}}</p></div></main></body></html>"
    assert names(html.format("LK")) == ["LK"]
    assert names(html.format("(mh)")) == ["mh"]
    assert names(html.format("dpa")) == names(html.format("red")) == names(html.format("Ende")) == []


@pytest.mark.parametrize(("address", "email"), [("field@field.example", "field@field.example"), ("eastmere@eastmere.example", None)])
def test_an_address_whose_host_is_called_as_its_owner(address: str, email: str | None) -> None:
    head = ld('{"@type":"NewsArticle","headline":"Eastmere rebuilds its bridge","author":{"@type":"Person","name":"Ann Field"}}')
    (author,) = read(head=head, after=f"<p>{address}</p>").authors
    assert author.email == email
