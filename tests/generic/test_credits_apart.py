"""Whose the lead picture is, where a line under the headline or below the text says it."""

from __future__ import annotations

from time import process_time

import pytest

from newsparse import parse
from newsparse.grammar.credits.credit_lines import bare_source, credit_line
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.lead_words import LEAD_LABEL
from tests.invented import SENTENCES, URL

_HEAD = "<html><head><meta property='og:image' content='https://www.eastmere-post.example/media/bridge.jpg'><title>The old bridge is closed</title></head><body><article>"


def _lead_credit(above: str = "", amid: str = "", below: str = "", shown: str = "<img src='/media/bridge.jpg'>", after: str = "") -> str | None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES[:6])
    markup = f"{_HEAD}{shown}<h1>The old bridge is closed</h1><p class='byline'>By Bo Sample</p>{above}{text}{amid}<p>{SENTENCES[0]}</p>{below}</article>{after}</body></html>"
    lead = parse(markup, url=URL).lead_image
    return lead.credit if lead else None


@pytest.mark.parametrize(
    ("line", "credit", "of_lead"),
    [
        ("Foto: Ann Onym", "Ann Onym", False),
        ("Bildquelle: EPN", "EPN", False),
        ("Crédits photos : Eastimage", "Eastimage", False),
        ("(Image: © Eastmere Games)", "Eastmere Games", False),
        ("Beeld: Ann Onym", "Ann Onym", False),
        ("Fotó: Shutterstock", "Shutterstock", False),
        ("Фото: Анна Пример", "Анна Пример", False),
        ("写真：山田太郎", "山田太郎", False),
        ("Photographed by Ann Onym; Modeled by Bo Sample", "Ann Onym", False),
        ("Photo by Ann Onym on Unsplash", "Ann Onym on Unsplash", False),
        ("Text: Bo Beispiel\nPhotos: Ann Onym on Unsplash", "Ann Onym on Unsplash", False),
        ("Quelle: Bo Beispiel (Text), Ann Onym (Bild)", "Ann Onym", False),
        ("Door: Bo Voorbeeld Beeld: Ann Onym", "Ann Onym", False),
        ("Sources: Eastmere Post, Wire / Photo credit: Ann Onym/Wire", "Ann Onym/Wire", False),
        ("Featured image by Ann Onym/The Eastmere Post.", "Ann Onym/The Eastmere Post", True),
        ("Featured Image Credit: Eastmere Council", "Eastmere Council", True),
        ("Rubriklistenbild: © EPN/dpa", "EPN/dpa", True),
        ("Titelbild © Ann Onym", "Ann Onym", True),
        ("Photo à la une : Anne Exemple", "Anne Exemple", True),
        ("Imagen destacada: Ana Ejemplo", "Ana Ejemplo", True),
        ("Immagine di copertina: Anna Esempio", "Anna Esempio", True),
        ("Zdjęcie główne: Anna Przykład", "Anna Przykład", True),
        ("Úvodní foto: Anna Příkladová", "Anna Příkladová", True),
        ("Borítókép: Példa Anna", "Példa Anna", True),
        ("Фото на обложке: Анна Пример", "Анна Пример", True),
        ("アイキャッチ画像：山田太郎", "山田太郎", True),
        ("Foto: Getty Images / Photographer is my life.", "Getty Images / Photographer is my life", False),
        ("Photo (cc) : svenwerk", "svenwerk", False),
        ("Photographed by Ann Onym; Modeled by Bo Sample at EPN Models; Styled by Cy Field", "Ann Onym", False),
        ("Image illustrative : Rows of Bricks by Ninja Brick", "Rows of Bricks by Ninja Brick", False),
        ("22/11/2030 - 04:30 - Fonte: Agência Exemplo - Foto: Ana Exemplo/Clube", "Ana Exemplo/Clube", False),
        ("Bild: Die neuen Gesichter von Ostmoor: Ann Onym und Bo Beispiel (r.). / Quelle: EPN/Max Muster", "EPN/Max Muster", False),
    ],
)
def test_lines_that_credit_a_picture(line: str, credit: str, of_lead: bool) -> None:
    said = credit_line(line)
    assert said is not None
    assert (said.credit, said.of_lead) == (credit, of_lead)


@pytest.mark.parametrize(
    "line",
    [
        "Quelle: Eastmere Post",
        "Textquelle: © Eastmere Post",
        "Source: Wire",
        "Bild 1 von 5",
        "Bild: 1 von 5",
        "Bild: der Blick auf die alte Brücke",
        "Photos: What to know about the bridge",
        "Image: the bridge was closed. It has to be mended.",
        "Bild:",
        "Foto: Reuters berichtet über die lage in der stadt",
        "Bild: Die Quelle: der Fluss entspringt in den Bergen von Ostmoor.",
        "Titelbild: Die alte Brücke von Bo Beispiel in Ostmoor,",
        "By Bo Sample and Ann Onym",
        "Cover story: Ann Onym",
    ],
)
def test_other_lines(line: str) -> None:
    assert credit_line(line) is None


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("© Ann Onym", "Ann Onym"),
        ("freeimages", "freeimages"),
        ("Ann Onym / Photohouse / AFP", "Ann Onym / Photohouse / AFP"),
        ("Bo Sample / AFP", None),
        ("Reuters", None),
        ("Reuters / AFP", None),
        ("© Eastmere Post", None),
        ("© 2031 Ann Onym", None),
        ("Eastmere Council / Ann Onym", None),
    ],
)
def test_sources_without_a_label(line: str, source: str | None) -> None:
    assert bare_source(line, frozenset(("bo sample", "eastmere post"))) == source


_QUAY = "<figure><img src='/media/quay.jpg'><figcaption>At the quay</figcaption></figure>"


@pytest.mark.parametrize(
    ("where", "credit"),
    [
        ({"above": "<div>Foto: Ann Onym</div>"}, "Ann Onym"),
        ({"above": "<div>Foto:</div><div><a href='/x'>Ann Onym</a></div>"}, "Ann Onym"),
        ({"above": "<div>© Ann Onym / Wire</div>"}, "Ann Onym / Wire"),
        ({"shown": "<img src='/media/bridge.jpg'><div>Fotó: Ann Onym</div>"}, "Ann Onym"),
        ({"below": "<p>Foto: Ann Onym</p>"}, "Ann Onym"),
        ({"below": "<h6>Foto: Ann Onym</h6>"}, "Ann Onym"),
        ({"below": "<footer>Text: Bo Sample<br>Photos: Ann Onym</footer>"}, "Ann Onym"),
        ({"below": "<p>Foto: Ann Onym</p><p>Titelbild: Cy Beispiel</p>"}, "Cy Beispiel"),
        # another picture that says whose it is, and one amid the text
        ({"amid": "<figure><img src='/media/dock.jpg'><figcaption>The dock. Foto: Cy Beispiel</figcaption></figure>", "below": "<p>Foto: Ann Onym</p>"}, "Ann Onym"),
        ({"amid": "<p><img src='/media/dock.jpg'></p>", "below": "<p>Featured image: Ann Onym</p>"}, "Ann Onym"),
        ({"amid": _QUAY, "below": "<p>Fotos: Ann Onym, Cy Beispiel</p>"}, None),
        # right below another picture, of several, of other articles
        ({"below": "<figure><img src='/media/dock.jpg'></figure><h3>At the dock</h3><p>Foto: Ann Onym</p>"}, None),
        ({"below": "<p>Foto: Ann Onym</p><p>Foto: Cy Beispiel</p>"}, None),
        ({"after": "<h3>More</h3><div><a href='/x'>The dock is open</a></div><div>Foto: Ann Onym</div>"}, None),
        ({"after": "<aside><div>Foto: Ann Onym</div></aside>"}, None),
        ({"above": "<div>© Bo Sample</div>"}, None),
    ],
)
def test_the_lead_takes_the_line_that_stands_apart(where: dict[str, str], credit: str | None) -> None:
    assert _lead_credit(**where) == credit


def test_the_only_picture_amid_the_text_is_not_the_one_under_the_headline() -> None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES[:6])
    article = parse(
        f"{_HEAD}<h1>The old bridge is closed</h1><div>Image credit: Ann Onym</div>{text}<figure><img src='/media/dock.jpg'><figcaption>The dock at noon</figcaption></figure>{text}</article></body></html>", url=URL
    )
    assert article.lead_image is not None
    assert article.lead_image.credit == "Ann Onym"
    assert [image.credit for image in article.images] == [None]


_AT_DOCK = "<figure><img src='/media/dock.jpg'><figcaption>At the dock. Foto: Cy Beispiel</figcaption></figure>"


@pytest.mark.parametrize(
    ("above", "amid", "credit"),
    [
        (_AT_DOCK, "", "Cy Beispiel"),  # its address in the metadata names another rendition
        ("", _AT_DOCK, None),
    ],
)
def test_the_only_picture_above_the_text_leads_under_any_address(above: str, amid: str, credit: str | None) -> None:
    assert _lead_credit(above=above, amid=amid, shown="") == credit


def test_the_first_picture_leads_where_none_is_declared() -> None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES[:6])
    article = parse(
        f"<html><body><article><h1>The old bridge is closed</h1><img src='/media/bridge.jpg'><div>Bild:</div><div><a href='/x'>Ann Onym</a></div><div>cc-by 4.0</div>{text}{_AT_DOCK}{text}</article></body></html>",
        url=URL,
    )
    assert [image.credit for image in article.images] == ["Ann Onym", "Cy Beispiel"]


def test_long_labels_take_no_time() -> None:
    began = process_time()
    for hostile in ("featured image " * 2000, "foto " * 4000, "(" * 4000 + "bild)"):
        LEAD_LABEL.match(hostile)
        credit_line(hostile)
    assert process_time() - began < 2


def test_a_stroke_between_two_parts_of_a_credit_stays() -> None:
    parts = "<span class='title'>The old station</span><span class='dot'>/</span><span class='photo-author'>Ann Onym</span><span class='dot'>/</span><span class='photo-source'>North Wire</span>"
    page = f"<html lang='en'><body><article><h1>The station of Sampleton stays</h1><figure><img src='https://press.example/station.jpg' width='900' height='600'><figcaption>{parts}</figcaption></figure><p>The cooperative of Sampleton bought the old station on Monday, and will build fourteen flats in it.</p></article></body></html>"
    assert [(image.caption, image.credit) for image in parse(page).images] == [("The old station", "Ann Onym / North Wire")]


def test_a_label_within_a_credit_and_what_a_cover_shows() -> None:
    assert split_caption("Machines at the river. | Fuente: Andina | Fotógrafo: Óscar Sample") == ("Machines at the river.", "Andina, Óscar Sample")
    said = credit_line("Foto copertina: ANSA / Soccorso | The rescue on the mountain, 12 June 2031")
    assert said is not None and (said.credit, said.of_lead) == ("ANSA / Soccorso", True)


def test_a_captioned_figure_in_what_a_system_calls_the_logo_of_an_article() -> None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES[:6])
    page = "<html><body><article><h1>The old bridge is closed</h1><div class='logo'><figure><img src='/media/bridge.jpg' width='900' height='600'>{}</figure></div>" + text + "</article></body></html>"
    (image,) = parse(page.format("<figcaption>The bridge at dawn. <span>© Ann Onym</span></figcaption>"), url=URL).images
    assert (image.caption, image.credit) == ("The bridge at dawn.", "Ann Onym")
    assert parse(page.format(""), url=URL).images == ()
    for names in ("logo ads", "partner-logo"):
        assert parse(page.replace("class='logo'", f"class='{names}'").format("<figcaption>With Exampleton Foundation</figcaption>"), url=URL).images == ()


@pytest.mark.parametrize("credit", ["Max Muster | dpa", "Ann Onym | Eastmere Courier", "Ann Onym | AFP | Getty Images"])
def test_who_else_is_credited_behind_a_bar_is_not_what_a_cover_shows(credit: str) -> None:
    said = credit_line(f"Titelbild: {credit}")
    assert said is not None and said.credit == credit.replace(" | ", ", ")
