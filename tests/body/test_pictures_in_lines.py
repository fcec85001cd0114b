"""Pictures amid the lines of one block stand where the page shows them."""

import pytest

from newsparse import parse
from newsparse.article import Figure, Paragraph
from tests.invented import SENTENCES

A, B, C, D, E = SENTENCES


def picture(name: str) -> str:
    return f"<a href='https://i.example/{name}-large.jpg'><img src='https://i.example/{name}.jpg' width='800' height='600'></a>"


def shown(body: str) -> list[str]:
    """What a body shows: the first three words of a text, the name of a picture."""
    article = parse(f"<html lang='en'><head><title>Eastmere rebuilds</title></head><body><main><h1>Eastmere rebuilds</h1>{body}</main></body></html>")
    return [
        " ".join(block.text.split()[:3]) if isinstance(block, Paragraph) else (block.image.url or "").rpartition("/")[2]
        for block in article.body if isinstance(block, (Paragraph, Figure))
    ]  # fmt: skip


WORDS = [" ".join(sentence.split()[:3]) for sentence in SENTENCES]


@pytest.mark.parametrize("box", ["p", "div"])
def test_a_picture_between_lines_stands_between_them(box: str) -> None:
    body = f"<{box}>{A}<br>{picture('one')}<br>{B}<br>{C}<br>{picture('two')}<br><span>{D}</span><br>{E}</{box}>"
    assert shown(body) == [WORDS[0], "one.jpg", *WORDS[1:3], "two.jpg", *WORDS[3:]]


def test_a_picture_below_the_last_line_of_a_paragraph_stands_below_it() -> None:
    body = f"<p>{A}<br>{picture('one')}</p><p>{B}</p><p>{C}</p><p>{D} {picture('two')}</p><p>{E}</p>"
    assert shown(body) == [WORDS[0], "one.jpg", *WORDS[1:4], "two.jpg", WORDS[4]]


def test_a_paragraph_of_two_lines_is_parted_by_the_picture_between_them() -> None:
    body = f"<p>{A}<br>{picture('one')}<br><b>{B}</b> {C}</p><p>{D}</p><p>{E}</p><p>{A[:40]} again.</p>"
    assert shown(body)[:3] == [WORDS[0], "one.jpg", WORDS[1]]


def test_a_picture_before_a_text_and_one_within_a_line_stand_before_it() -> None:
    body = f"<p>{A}</p><p>{picture('one')}{B}</p><p>{C[:30]} {picture('two')} {C[30:]}</p><p>{D}</p><p>{E}</p>"
    assert shown(body) == [WORDS[0], "one.jpg", WORDS[1], "two.jpg", *WORDS[2:]]
