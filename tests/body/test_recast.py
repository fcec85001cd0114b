"""Blocks that are something else than their markup says."""

import time

import pytest

from newsparse import parse
from newsparse.article import Block, Heading, List, Paragraph, Quote, Table
from newsparse.body.building.recast import _QUESTION
from tests.invented import SENTENCES, URL

TEXT = "".join(f"<p>{s}</p>" for s in SENTENCES)


def blocks(markup: str) -> tuple[Block, ...]:
    return parse(f"<title>Eastmere rebuilds its bridge</title><article><h1>Eastmere rebuilds its bridge</h1>{markup}</article>", URL).body


def between(markup: str) -> list[Block]:
    """The blocks made of what stands between two halves of a text."""
    first, second = (f"<p>{'</p><p>'.join(part)}</p>" for part in (SENTENCES[:2], SENTENCES[2:]))
    return list(blocks(f"{first}{markup}{second}"))[2:-3]


@pytest.mark.parametrize("tag", ["h3", "h4"])
def test_a_text_that_is_set_as_headings(tag: str) -> None:
    large = TEXT.replace("<p>", f"<{tag}>").replace("</p>", f"</{tag}>")
    assert [type(block) for block in blocks(large)] == [Paragraph] * 5
    parted = blocks(f"{large}<h2>What comes next</h2>{large.replace('The ', 'A ')}<{tag}>Who pays</{tag}><{tag}>The county does, and the town.</{tag}>")
    assert [block.text for block in parted if isinstance(block, Heading)] == ["What comes next", "Who pays"]


def test_a_long_heading_over_paragraphs_stays_one() -> None:
    (heading,) = between("<h3>Engineers had warned since spring that two of the seven pillars were losing their ground</h3>")
    assert isinstance(heading, Heading)


@pytest.mark.parametrize(
    ("markup", "source"),
    [
        ("<p class='pull-quote'>We have waited long enough.</p><p class='pull-quote-author'>Ann Field, fisher</p>", "Ann Field, fisher"),
        ("<aside class='ArticlePullquote_root__x1'>We have waited long enough.</aside>", None),
        ("<div class='pullquote'><p>We have waited long enough.</p></div>", None),
    ],
)
def test_a_pull_quote_is_a_quotation(markup: str, source: str | None) -> None:
    (quote,) = between(markup)
    assert isinstance(quote, Quote)
    assert (quote.text, quote.source) == ("We have waited long enough.", source)


def test_a_paragraph_about_pulling_is_none() -> None:
    (paragraph,) = between("<p class='pulled-quotes-list'>We have waited long enough for this bridge, she said.</p>")
    assert isinstance(paragraph, Paragraph)


def test_lists_of_one_item_each_are_one() -> None:
    (bullets,) = between("<ul><li>A new deck.</li></ul><ul><li>New pillars.</li></ul> <ul><li>A lamp.</li></ul>")
    assert isinstance(bullets, List)
    assert [item.text for item in bullets.items] == ["A new deck.", "New pillars.", "A lamp."]
    apart = between("<ul><li>A new deck.</li></ul><ol><li>New pillars.</li></ol><p>And then, as the mayor said at last:</p><ol><li>A lamp.</li></ol>")
    assert [type(block) for block in apart] == [List, List, Paragraph, List]
    assert [type(block) for block in between("<ul><li>A new deck.</li></ul><ul><li>Pillars.</li><li>A lamp.</li></ul>")] == [List, List]


def test_what_a_part_to_fold_out_is_called() -> None:
    heading, answer = between("<details><summary>What the bridge weighs</summary><p>Four hundred tons, the engineers say, without its pillars and lamps.</p></details>")
    assert isinstance(heading, Heading)
    assert isinstance(answer, Paragraph)


QUESTIONS = "<div class='q'>01. Why is it rebuilt?</div><p>Since the current takes the ground from it.</p><div class='q'>02. Who pays?</div><p>The county pays half of the sum, and the town the rest.</p>"


def test_numbered_questions_over_their_answers() -> None:
    assert [type(block) for block in between(QUESTIONS)] == [Heading, Paragraph, Heading, Paragraph]
    asked = "<p>1. Why is it rebuilt?</p><p>2. Who pays for all of it?</p><p>3. When will it be open?</p>"
    assert [type(block) for block in between(asked)] == [Paragraph] * 3
    assert [type(block) for block in between(QUESTIONS.replace("div", "p").replace(" class='q'", ""))] == [Paragraph] * 4


ROW = "<tr><td>{}</td><td>{}</td></tr>"


@pytest.mark.parametrize(
    "head",
    [f"<thead>{ROW.format('Pillar', 'Depth')}</thead>", ROW.format("<b>Pillar</b>", "<p><strong>Depth</strong></p>"), "<tr><th>Pillar</th><td><b>Depth</b></td></tr>"],
)
def test_the_row_that_names_the_columns(head: str) -> None:
    (table,) = between(f"<table>{head}{ROW.format('<b>North</b>', '4.2 m')}{ROW.format('<b>South</b>', '5.1 m')}</table>")
    assert isinstance(table, Table)
    assert table.header == ("Pillar", "Depth")
    assert table.rows == (("North", "4.2 m"), ("South", "5.1 m"))


@pytest.mark.parametrize("cell", ["{}", "<b>{}</b>"])
def test_a_first_row_like_the_others(cell: str) -> None:
    rows = "".join(ROW.format(cell.format(name), cell.format(depth)) for name, depth in (("North", "4.2 m"), ("South", "5.1 m"), ("Quay", "3 m")))
    (table,) = between(f"<table>{rows}</table>")
    assert isinstance(table, Table)
    assert table.header == ()


def test_hostile_lines() -> None:
    started = time.perf_counter()
    for piece in ("1 ", "Q 1", "1. "):
        _QUESTION.match(piece * 5000)
    assert time.perf_counter() - started < 0.5


ASKED = ("Why did the vote take so long", "What comes next for the bridge", "Who pays for the steel in the end")


def test_initials_of_speakers_are_no_headings() -> None:
    talk = "".join(f"<p><strong>AM</strong></p><p>{SENTENCES[0]} {SENTENCES[1]}</p><p><b>J.K.</b></p><p>{SENTENCES[2]} {SENTENCES[3]}</p>" for _ in range(2))
    assert not [block for block in blocks(talk) if isinstance(block, Heading)]
    asked = "".join(f"<p><strong>AM: {question}</strong></p><p>JK: {SENTENCES[0]} {SENTENCES[1]}</p>" for question in ASKED)
    assert not [block for block in blocks(asked) if isinstance(block, Heading)]


def test_a_name_said_again_and_again_is_who_speaks() -> None:
    talk = "".join(f"<p><strong>{name}</strong></p><p>{sentence} {SENTENCES[0]}</p>" for sentence in SENTENCES * 2 for name in ("Ann Onym", "Bo Sample"))
    assert not [block for block in between(talk) if isinstance(block, Heading)]
    once = "".join(f"<p><strong>{name}</strong></p><p>{SENTENCES[0]} {SENTENCES[1]}</p>" for name in ("Ann Onym", "Bo Sample", "Cy Field"))
    assert "Bo Sample" in [block.text for block in between(once) if isinstance(block, Heading)]


def test_a_bold_question_among_subheads_is_one() -> None:
    heads = ("Drivers are divided", "What comes next?", "The other bridge")
    markup = "".join(f"<p><strong>{head}</strong></p><p>{SENTENCES[0]} {SENTENCES[1]}</p>" for head in heads)
    assert [block.text for block in blocks(markup) if isinstance(block, Heading)] == list(heads)
    asked = "".join(f"<p><strong>{question}?</strong></p><p>{SENTENCES[0]} {SENTENCES[1]}</p>" for question in ASKED)
    assert not [block for block in blocks(asked) if isinstance(block, Heading)]


def test_bold_first_lines_of_paragraphs_are_subheads() -> None:
    markup = "".join(f"<p><strong>{head}</strong><br>{SENTENCES[0]} {SENTENCES[1]}</p>" for head in ("Drivers are divided", "The other bridge"))
    assert [block.text for block in between(markup) if isinstance(block, Heading)] == ["Drivers are divided", "The other bridge"]
    one = "<p><strong>Drivers are divided</strong><br>The longer way leads through two villages, and each of them has a school on the road.</p>"
    assert not [block for block in between(one) if isinstance(block, Heading)]


def test_questions_on_buttons_that_fold_answers_out() -> None:
    folded = "".join(
        f"<div class='item'><button class='accordion-header'>{question}?</button><div><p>{SENTENCES[0]} {SENTENCES[1]}</p></div></div>" for question in ASKED
    )
    assert [block.text for block in between(folded) if isinstance(block, Heading)] == [f"{question}?" for question in ASKED]


def test_words_in_capitals_are_no_initials() -> None:
    for good, bad in (("PROS", "CONS"), ("PRO", "CON")):
        test = "".join(f"<h3>Lamp {n}</h3><p><b>{good}</b></p><p>{SENTENCES[0]}</p><p><b>{bad}</b></p><p>{SENTENCES[1]}</p>" for n in "ABC")
        assert good in [block.text for block in blocks(TEXT + test) if isinstance(block, Heading)]


def test_of_an_interviews_questions_none_is_a_subhead_for_being_short() -> None:
    long = "And what will those do who have to be on the other bank before the ferry leaves in the morning?"
    markup = "".join(f"<p><strong>{line}</strong></p><p>{SENTENCES[0]} {SENTENCES[1]}</p>" for line in ("Who pays for it?", long, "The other bridge"))
    assert [block.text for block in between(markup) if isinstance(block, Heading)] == ["The other bridge"]


def test_a_note_below_a_table_of_data() -> None:
    rows = "".join(f"<tr><td>{port}</td><td>{n}</td><td>{n + 3}</td></tr>" for n, port in enumerate(("Eastmere", "Norcape", "Lowhaven", "Oldbay")))
    note = f"<tr><td colspan=3>Source: the council<br>{SENTENCES[0]}<br>{SENTENCES[1]}<br>Rounded</td></tr>"
    (table,) = between(f"<table><tr><th>Port</th><th>2030</th><th>2031</th></tr>{rows}{note}</table>")
    assert isinstance(table, Table)
    assert table.header == ("Port", "2030", "2031")
