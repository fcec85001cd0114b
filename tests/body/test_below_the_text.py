"""Who else worked on a text, and what stands in place of posts that a reader has not agreed to load."""

import re

import pytest

from newsparse import parse
from newsparse.body.stripping.amid.boxes.placeholders import PLACEHOLDER
from newsparse.body.stripping.below.colophon import COLOPHON, LABELLED

PROSE = "".join(f"<p>Absatz {n} erzählt ausführlich, was der Rat von Musterhafen am Montag beschlossen hat und warum es so lange gedauert hat.</p>" for n in range(6))


def text_of(amid: str, below: str = "") -> str:
    return parse(f"<html lang=de><article><h1>Neue Brücke in Musterhafen</h1>{PROSE}{amid}{PROSE.replace('Absatz', 'Satz')}{below}</article></html>", min_probability=0).text


@pytest.mark.parametrize(
    "line",
    [
        "An dieser Stelle finden Sie externen Inhalt von Beispieltube, der den Artikel ergänzt. Sie können ihn mit einem Klick laden.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Mehr dazu steht in den Bestimmungen zum Datenschutz.",
        "Eure Datenschutz-Einstellungen erlauben das Laden von Inhalten dieser Art leider nicht, und so bleibt dieses Feld leer.",
        "This content is hosted by a third party. To show it, you need to agree to what that third party sets on your device.",
        "The video is not available, since you gave no consent to what the network that it is kept by would set on your device.",
        "To view this content, you would have to accept the cookies of the network that it was posted in by the council itself.",
        "We need your leave to load this video, which sets cookies of its own, and tells the network that you have been here.",
        "You can update your privacy settings to enable it, and come back here, where the post of the council will be waiting.",
        "Pour afficher ce contenu, vous devez accepter les cookies de ce réseau social dans les paramètres de votre compte.",
    ],
)
def test_a_placeholder_is_no_text(line: str) -> None:
    assert text_of(f"<p>{line}</p>") == text_of("")


def test_a_story_of_cookies_is() -> None:
    told = "Der Hafen will von Besuchern wissen, welche Inhalte sie sehen möchten, und fragt dazu nach deren Einwilligung in Cookies."
    assert told in text_of(f"<p>{told}</p>")


@pytest.mark.parametrize("line", ["Mit dpa/AFP", "Mit Agenturmaterial.", "(Reporting by Ada Field; editing by Jonas Keil)", "Additional reporting by Ada Field", "Redaktion: Ada Field<br>Faktencheck: Jonas Keil"])
def test_who_else_worked_on_it_goes(line: str) -> None:
    assert text_of("", f"<p>{line}</p>") == text_of("")


def test_a_source_that_the_text_goes_on_below_stays() -> None:
    prose = "<p>У селі Млинки учні разом із учителем праці відновили вітряк, який стояв без крил ще з минулого сторіччя.</p>"
    source = "<p><strong>Джерело:</strong> Млинківська громада</p>"
    for text in (prose + source + prose + prose, prose * 3 + source):
        article = parse(f"<html lang=uk><article><h1>Школярі відновили вітряк</h1>{text}</article></html>", min_probability=0)
        assert ("Джерело" in article.text) == text.endswith(prose)


@pytest.mark.parametrize("line", ["Mit der Brücke kommen auch neue Fähren nach Musterhafen.", "Redaktion: Das war der Stand am Abend."])
def test_sentences_stay(line: str) -> None:
    assert line in text_of("", f"<p>{line}</p>")


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (COLOPHON, "with reporting by ada field", "with the ferry of sampleton"), (LABELLED, "übersetzung: ada field", "übersetzungen, die"),
        (PLACEHOLDER, "externer inhalt", "externer inhalt der kisten"),
    ],
)  # fmt: skip
def test_patterns(pattern: re.Pattern[str], match: str, miss: str) -> None:
    assert pattern.match(match)
    assert not pattern.match(miss)
    for unit in ("um inhalt ", "mit dpa, afp ", "reporting by a; ", "an dieser stelle finden sie ", "additional reporting by "):
        assert not pattern.fullmatch(unit * 10_000)


@pytest.mark.parametrize(
    "line",
    ["Translated from the Danish by Kim Sample", "Aus dem Englischen von Kim Sample", "Traduit de l’anglais (États-Unis) par Kim Sample", "Traducido del inglés por Kim Sample.", "(Translated by Kim Sample)",
     "Translated from the Danish by Kim Sample. First published in Musterhafen Bladet."],
)  # fmt: skip
def test_who_translated_a_text_stands_above_or_below_it(line: str) -> None:
    for page in (f"<p>{line}</p>{PROSE}", f"{PROSE}<p>{line}</p>"):
        text = parse(f"<html lang=de><article><h1>Neue Brücke in Musterhafen</h1><div>{page}</div></article></html>", min_probability=0).text
        assert line not in text and text.startswith("Absatz 0") and text.count("Absatz") == 6


@pytest.mark.parametrize("line", ["Translated from the Danish by Kim Sample, the book went through nine editions: nobody had expected that.", "Translator’s note: the town’s name stands as in the original.", "Aus dem Hafen von Musterhafen"])
def test_what_tells_of_a_translation_stays(line: str) -> None:
    assert text_of("", f"<p>{line}</p>").endswith(line)
