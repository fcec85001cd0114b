"""The forms in which a text may come: Markdown, lines broken at a column, a brief of three sentences."""

from __future__ import annotations

import pytest

from newsparse import Heading, List, NotAnArticle, Paragraph, parse_text
from newsparse.rendered.lines import read_lines

MARKDOWN = """\
# Council keeps the clock tower

*By Pia Noor, 3 March 2031*

The council voted on Tuesday to keep the clock tower of the old station, which a developer had wanted to move forty metres to the east.

### What it costs

Repairs will take two summers and cost about as much as the moving would have done, the engineer told the meeting.

- new louvres
- a new bell frame

Work begins in May, once the swifts have been counted.
"""

MAILED = """\
HASK FELL HERALD

Old mill to grind again

By Ann Orme
12 June 2031

The mill at Nether Hask will grind corn again this autumn, for the first
time since the war, after a family of bakers bought the building and the
leat that feeds it for less than the price of a garage.

"We have the stones, we have the water and we have the customers," said
Ruth Calder, who runs the bakery with her two brothers. The wheel needs
forty new paddles, which a wheelwright in the next dale has begun to cut.

The parish council approved the plan on Monday by five votes to one. It
asked for a fish pass, which the family had already drawn.
"""


def test_markdown() -> None:
    article = parse_text(MARKDOWN)
    assert article.title == "Council keeps the clock tower"
    assert [author.name for author in article.authors] == ["Pia Noor"]
    assert article.published_at is not None and article.published_at.date().isoformat() == "2031-03-03"
    assert [type(block) for block in article.body] == [Paragraph, Heading, Paragraph, List, Paragraph]
    heading, items = article.body[1], article.body[3]
    assert isinstance(heading, Heading) and (heading.text, heading.level) == ("What it costs", 3)
    assert isinstance(items, List) and [item.text for item in items.items] == ["new louvres", "a new bell frame"]


def test_signs_of_markdown_that_are_none() -> None:
    lines = [line.text for line in read_lines("#솔내분교 #천문대\n5 * 3 * 2\n*Not all* of it\n##\nsnake_case_")]
    assert lines == ["#솔내분교 #천문대", "5 * 3 * 2", "*Not all* of it", "##", "snake_case_"]


def test_lines_broken_at_a_column_two_among_them() -> None:
    article = parse_text(MAILED)
    assert article.title == "Old mill to grind again" and [author.name for author in article.authors] == ["Ann Orme"]
    assert [type(block) for block in article.body] == [Paragraph] * 3
    assert article.text.endswith("by five votes to one. It asked for a fish pass, which the family had already drawn.")


def test_two_lines_that_fill_no_column_stay_two() -> None:
    short = MAILED.replace("The parish council approved the plan on Monday by five votes to one. It\n", "The parish council approved the plan.\n")
    assert "approved the plan.\n\nasked for a fish pass" in parse_text(short).text


def test_a_brief() -> None:
    article = parse_text(
        "Fire in barn near Ostley\nPublished: 2031-02-03 22:10\n"
        "A barn burned down near Ostley on Monday evening. Nobody was hurt. The fire service said hay had been stored damp.\n"
    )
    assert article.title == "Fire in barn near Ostley" and article.text.startswith("A barn burned")
    assert [warning.code for warning in article.warnings] == ["body_short"]


def test_a_share_button_of_another_language_is_no_deck() -> None:
    article = parse_text(
        "El puente viejo de Arcilla vuelve a abrir tras dos años de obras\nMarta Olmedo\n4 de mayo de 2031 - 09:15\nCompartir en Facebook\n"
        "El puente viejo de Arcilla abrió este domingo al paso de peatones, dos años después de que la crecida del río se llevara el arco central.\n"
        "El alcalde, Julián Ferrer, cruzó el primero acompañado por los vecinos del barrio bajo, que habían pedido la obra en tres plenos seguidos.\n"
    )
    assert article.subtitles == () and [author.name for author in article.authors] == ["Marta Olmedo"]
    assert len(article.body) == 2


@pytest.mark.parametrize("text", ["X", "Share\nFacebook\nX\n", "공유하기\n\n인쇄", "x\n1"])
def test_a_text_of_buttons_alone_is_refused(text: str) -> None:
    with pytest.raises(NotAnArticle):
        parse_text(text)
