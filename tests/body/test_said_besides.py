"""Lines that leave a text, whichever language says them: whose the pictures are, whom the press may ask, who wrote, where to comment."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.grammar.credits.credit_shapes import is_credit_line
from tests.invented import SENTENCES, URL, page, read


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("Bildrechte:", True),
        ("Bildnachweise (von oben nach unten):\nRope von Ada Field\nTar von Kim Sample CC BY 2.0", True),
        ("Foto: Eastmere Archive; großes Foto oben: Ada Field, Eastmere", True),
        ("Illustrationen / Fotos: Ada Field • Portrait: Kim Sample / kim.example", True),
        ("Bild: Der neue Steg: Ada Field (r.) und Kim Sample. / Quelle: EBC/Jonas Keil", True),
        ("Créditos de las fotos: la primera: Ada Field; la segunda: Kim Sample", True),
        ("Photos and plans: Keep those from before the work, and those from after it.", False),
        ("Images: the first of them shows the bridge; the second: its pillars.", False),
        ("Bilder: Was auf ihnen ist, weiß er; Grund: unklar.", False),
        ("Bilderbuch: eins; zweites: zwei", False),
    ],
)
def test_whose_the_pictures_are(line: str, is_credit: bool) -> None:
    assert is_credit_line(line) is is_credit


LIFE = "Der Autor ist Professor für Brückenbau an der Universität Eastmere."
ADDRESS = "Harbour Office<br>Tel.: 01234-567890<br>press@eastmere.example"


@pytest.mark.parametrize(
    ("below", "gone"),
    [
        (f"<p>{LIFE}</p><p>Die Printausgabe gibt es am Kiosk.</p>", ("Autor", "Kiosk")),
        (f"<p>{LIFE}</p><p>{SENTENCES[0]} {SENTENCES[1]} {SENTENCES[2]}</p>", ()),
        ("<p>Der Author ist Professor.</p><p>Die Printausgabe gibt es am Kiosk.</p>", ()),
        (f"<h2>Pressekontakt:</h2><p>{ADDRESS}</p>", ("Pressekontakt", "Harbour Office")),
        (f"<h2>Contact presse</h2><p>{ADDRESS}</p>", ("presse", "Harbour Office")),
        ("<h2>Kontakt</h2><p>Die beiden sind seit Jahren in Kontakt.</p>", ()),
        ("<h3>Über den Hafenverband</h3><p>Der Hafenverband vertritt die Häfen der Insel und ihre Fischer.</p>", ()),
        ("<h3>Über die Brücke</h3><p>Wer sie ging, kam nie zurück, erzählen die Fischer der Insel.</p>", ()),
        ("<p>Namentlich gekennzeichnete Beiträge geben nicht die Meinung der Redaktion wieder.</p>", ("Namentlich",)),
        ("<p>The views expressed in this article are the author’s own.</p>", ("views",)),
        ("<p>The views from the bridge are best expressed in numbers.</p>", ()),
        ("<p>Napisz do autora: ada@eastmere.example</p>", ("Napisz",)),
        ("<p>Follow the latest bridge updates on our live blog.</p>", ("Follow",)),
        ("<p>Follow the latest of these paths to the old bridge.</p>", ()),
        ("<h3>Über uns</h3><p>Uns gibt es seit 1890.</p>", ()),
    ],
)
def test_what_stands_below_a_text(below: str, gone: tuple[str, ...]) -> None:
    html = page().replace("lang='en'", "lang='de'").replace("</p></div></article>", f"</p>{below}</div></article>")
    text = parse(html, url=URL).text
    assert SENTENCES[4] in text
    assert not any(word in text for word in gone)
    if not gone:
        assert text.endswith(below.rsplit("<p>", 1)[1].removesuffix("</p>"))


@pytest.mark.parametrize(
    ("amid", "stays"),
    [
        ("<p>MUST READ | The rope that held for eleven years</p>", False),
        ("<p>ALSO READ: The rope that held for eleven years</p>", False),
        ("<p><b>RELATED VIDEO: Who held the rope for eleven years?</b></p>", False),
        ("<p>PHOTOS: The rope that held for eleven years!</p>", False),
        ("<p>PHOTOS of the rope show that it held: for eleven years</p>", True),
        ("<p>VIDEO | The rope that held for eleven years</p>", True),
        ("<p>READ | The rope that held for eleven years.</p>", True),
        ("<p>Read on: the rope held for eleven years</p>", True),
        ("<p>READER SERVICE | The rope that held</p>", True),
    ],
)
def test_another_article_behind_a_label_in_capitals(amid: str, stays: bool) -> None:
    assert (amid[3:-4].replace("<b>", "").replace("</b>", "") in read(inside=amid).text) is stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Posted by Ada Field, Kim Sample, Jonas Keil and Mara Lind - Harbour team", False),
        ("Geschrieben von Mara Lind, Redaktion Hafen", False),
        ("Publicado por Ada Field | Puerto", False),
        ("Posted by Ada Field, the notes were read by all of the town.", True),
        ("Posted by the gate stood a soldier of the old guard, in silence", True),
    ],
)
def test_who_posted_a_text(line: str, stays: bool) -> None:
    html = page().replace("<div class='article-body'>", f"<div class='article-body'><p>{line}</p>")
    assert (line in parse(html, url=URL).text) is stays


def test_where_to_comment_on_a_short_text() -> None:
    html = f"<html lang='de'><body><article><h1>Steg</h1><ul><li><div><p>{SENTENCES[0]} {SENTENCES[1]}</p><h3>Einen Kommentar schreiben</h3></div></li></ul></article></body></html>"
    text = parse(html, url=URL).text
    assert SENTENCES[0] in text and "Kommentar" not in text
