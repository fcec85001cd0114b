"""What sites in English set in boxes and lines of their own around and amid their paragraphs."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, parse
from newsparse.body.mending.amid import with_what_stands_amid
from newsparse.body.mending.first_lines import with_first_lines
from newsparse.body.mending.orphans import without_orphans
from newsparse.body.mending.sources import with_sources
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.page import Page
from tests.invented import SENTENCES, URL, read

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."
TEXT = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)


@pytest.mark.parametrize(("sign", "kept"), [("·", False), ("•", False), ("|", False), ("and", True)])
def test_a_row_of_links_to_the_sites_own_pages_ends_no_text(sign: str, kept: bool) -> None:
    row = f"<a href='/a'>Editorial Standards</a> {sign} <a href='/b'>Corrections</a> {sign} <a href='/c'>About</a>"
    article = parse(f"<html lang='en'><body><article><h1>Bridge</h1><div>{TEXT}<p>{row}</p></div></article></body></html>", URL)
    assert ("Corrections" in article.text) is kept


def test_a_linked_headline_in_a_box_of_its_own() -> None:
    box = "<div class='wrap'><a href='/other-1.html'>%s</a></div>"
    assert "ferry" not in read(inside=TEXT.replace("The ", "One ") + box % "Old ferry of Sampleton sold for a song").text
    assert "ferry" in read(inside=f"{TEXT.replace('The ', 'One ')}{box % 'The old ferry of Sampleton was sold for a song.'}").text  # a sentence


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Tolls per day since May. Source: <a href='https://t.example'>Toll Board</a>", True),
        ("Tolls per day | Source: Toll Board", True),
        ("Nobody would name the source: the mayor had asked them not to. It came out all the same.", False),
        ("Sources: the mayor will resign. He has told his party so.", False),
    ],
)
def test_a_source_right_below_a_chart(line: str, caption: bool) -> None:
    chart = "<p><img src='/a/tolls.png' width='600' height='400'></p>"
    assert (line.partition("<")[0].strip() not in read(inside=f"{chart}<p>{line}</p>").text) is caption
    assert line.partition("<")[0].strip() in read(inside=f"<p>{LINE}</p><p>{line}</p>").text


def test_a_short_paragraph_below_the_first_subhead() -> None:
    page = Page.read(f"<html><body><section><h2>What happened</h2><p>Tolls of <a href='/t'>Sampleton</a> rose by a third on Tuesday.</p><h2>So what</h2>{f'<p>{LINE}</p>' * 3}</section></body></html>")
    kept = [s for s in page.segments if s.tag == "h2" or s.text == LINE]
    mended, left = with_first_lines(kept, [s for s in page.segments if s not in kept], page.segments)
    assert not left and mended[1].text == "Tolls of Sampleton rose by a third on Tuesday."


def test_the_headline_in_full_above_a_text_whose_metadata_cut_it_off() -> None:
    head = "<title>Council rebuilds the old bridge of Eastmere | Post</title><meta property='og:title' content='Council rebuilds the old bridge of Eastmere'>"
    text = f"<html lang='en'><head>{head}</head><body><div><h2>Council rebuilds the old bridge of Eastmere after eleven years of waiting</h2><ul><li>{LINE}</li></ul>{TEXT}</div><h3>Council rebuilds the old bridge of Eastmere</h3></body></html>"
    assert parse(text, URL).text.startswith(LINE)


def test_a_subhead_that_begins_as_the_headline_does() -> None:
    article = read(title="The bridge", above=f"<p>{LINE}</p>", inside="<h2>The bridge that nobody wanted</h2>")
    assert "The bridge that nobody wanted" in article.text


@pytest.mark.parametrize(("box", "kept"), [("callout", True), ("callout newsletter", False), ("x1", False)])
def test_a_box_between_parts_that_each_stand_in_a_wrapper(box: str, kept: bool) -> None:
    parts = "".join(f"<div class='part'><div class='in'><h2>Part {n}</h2><p>{s} {s}</p></div></div>" for n, s in enumerate(SENTENCES))
    inset = f"<div><div class='{box}'><h4>See a doctor if</h4><p>your thumb turns blue</p></div></div>"
    article = parse(f"<html lang='en'><body><article><h1>Thumbs</h1><div>{parts}{inset}{parts.replace('voted', 'was asked')}</div></article></body></html>", URL, registry=GENERIC_ONLY)
    assert ("your thumb turns blue" in article.text) is kept


@pytest.mark.parametrize(("name", "gone"), [("EastmerePost", True), ("Ada Field", False)])
def test_the_sites_name_below_a_paragraph_that_ends_in_a_quotation(name: str, gone: bool) -> None:
    url = "https://www.eastmerepost.example/bridge-1"
    article = parse(f"<html lang='en'><body><article><h1>Bridge</h1><div>{TEXT}<p>The mayor had no answer to that: “{LINE}”</p><p>{name}</p></div></article></body></html>", url)
    assert article.text.endswith(name) is not gone


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Do you work at the bridge? Contact this reporter via email at ada@eastmere.example or from a phone that is your own.", False),
        ("📣 The Eastmere Post is now on Telegram. Click here to join our channel and stay updated with the latest headlines", False),
        ("The mayor is now on Telegram, where he has nine followers.", True),
    ],
)
def test_what_a_paper_asks_below_its_text(line: str, kept: bool) -> None:
    article = parse(f"<html lang='en'><body><article><h1>Bridge</h1><div>{TEXT}<p>{line}</p></div></article></body></html>", URL)
    assert (line in article.text) is kept


@pytest.mark.parametrize(("line", "kept"), [("Mar 11, 2031 | Press release", False), ("Mar 11, 2031 | News", False)])
def test_what_an_office_publishes_beside_its_date(line: str, kept: bool) -> None:
    article = parse(f"<html lang='en'><body><div><div class='title'><h1>Bridge of Eastmere rebuilt</h1></div><div class='text'><p>{line}</p></div><div class='text'>{TEXT}</div></div></body></html>", URL)
    assert (line in article.text) is kept


@pytest.mark.parametrize("line", ["First Quarter Highlights", "Business Overview"])
def test_a_bold_heading_of_a_release_is_no_author(line: str) -> None:
    article = read(above=f"<p>EASTMERE, May 12, 2031 -- The harbour of Eastmere today announced its results for the quarter.</p><p><strong>{line}</strong></p><ul><li>{LINE}</li></ul>")
    assert article.authors == () and line in article.text


def test_what_a_picture_shows_is_no_deck() -> None:
    picture = "<div class='widget widget-image'><div class='box'><img src='/a/r.jpg' width='600' height='400'></div><div class='about'><div class='description'>Taxis stand empty at the rank of Eastmere.</div><div class='credits'>Image: Ada Field</div></div></div>"
    assert read(above=picture).subtitles == ()
    deck = "Taxis stood empty at the rank of Eastmere for a week, and why nobody fetched them is told by Ada Field."
    head = f"<meta name='description' content='{deck}'><div class='head__content has-title-picture'><div><h2>{deck}</h2><div class='small'><h2>Interview: Bob Ray</h2></div></div></div>"
    assert read(above=head).subtitles == (deck,)


def test_a_short_sentence_with_the_sign_of_a_note_stays() -> None:
    figure = "<figure><img src='/a/b.jpg' width='600' height='400'><figcaption>Day one</figcaption></figure>"
    said = "Sow them now.<sup><a href='#fn1'>[1]</a></sup> They like it cold."
    for line, text, kept in ((said, "Sow them now.[1] They like it cold.", True), ("Sow them all in May, she said.", "Sow them all in May, she said.", True)):
        page = Page.read(f"<html><body><div><p>{LINE}</p><h2>Leeks</h2><p>{line}</p>{figure}<p>{LINE}</p></div></body></html>")
        left = [s for s in page.segments if s.text in (text, "Day one")]
        mended, _ = with_what_stands_amid([s for s in page.segments if s.text and s not in left], left, page.segments)
        assert (text in [s.text for s in mended]) is kept and "Day one" not in [s.text for s in mended]


@pytest.mark.parametrize(("name", "kept"), [("footnotes", True), ("site-footnotes", False), ("links", False)])
def test_notes_below_a_text(name: str, kept: bool) -> None:
    notes = f"<section class='{name}'><ol><li id='fn1'><p>In trays.</p></li></ol></section>"
    page = Page.read(f"<html><body><div><p>{LINE}</p><p>{LINE}</p>{notes}</div></body></html>")
    texts = [s for s in page.segments if s.text]
    mended, _ = with_sources(texts[:2], texts[2:], page.segments)
    assert ([s.text for s in mended[2:]] == ["In trays."]) is kept


def test_the_heading_of_notes_comes_with_them() -> None:
    notes = "<section class='footnotes'><h2>Notes</h2><ol><li id='fn1'>In trays. <a href='#r1'>↩</a></li></ol></section>"
    page = Page.read(f"<html><body><div><p>{LINE}</p><p>{LINE}</p>{notes}</div></body></html>")
    texts = [s for s in page.segments if s.text]
    mended, left = with_sources(texts[:2], texts[2:], page.segments)
    assert [s.text for s in mended[2:]] == ["Notes", "In trays. ↩"] and left == []


@pytest.mark.parametrize(("score", "kept"), [("<span>7.5</span> <span>out of 10</span>", False), ("<p>8/10</p>", False), ("<p>$129</p>", True)])
def test_a_heading_over_a_score(score: str, kept: bool) -> None:
    page = Page.read(f"<html><body><div><p>{LINE}</p><div><h3>Our score</h3><div>{score}</div></div><p>{LINE}</p></div></body></html>")
    body = [s for s in page.segments if s.text == LINE or s.tag == "h3"]
    mended, _ = without_orphans(body, [s for s in page.segments if s.text and s not in body], page.segments)
    assert ("Our score" in [s.text for s in mended]) is kept


def test_a_way_back_below_a_page_in_a_table() -> None:
    row = "<p align='center'><a href='news.htm'>Back to News</a> | <a href='index.htm'>Home</a>"
    article = parse(f"<html lang='en'><body><table><tr><td><h2>The Old Tenor</h2>{TEXT}{row}</td></tr></table></body></html>", URL)
    assert article.text.endswith(SENTENCES[-1])


def test_small_print_right_below_a_picture_amid_lines() -> None:
    article = read(inside="<div>One of them is here.<br><br><img src='/a/b.jpg' width='600' height='400'><br><small>The old bridge in May</small><br><br></div>")
    assert "The old bridge in May" not in article.text


def test_what_is_not_seen_at_the_ends_of_a_paragraph() -> None:
    article = read(inside="<p>\u200bThe <b>bridge</b> is of <a href='/larch'>larch\u200b</a>\ufeff</p><p>\u200b\u200bNobody was surprised that it is.\u200b</p>")
    block = next(block for block in article.body if block.type == "paragraph" and block.text.startswith("The bridge"))
    assert block.text == "The bridge is of larch" and block.links[0].text == "larch" and "\n\nNobody was surprised that it is.\n\n" in article.text


@pytest.mark.parametrize("line", ["How does this story make you feel?", "Do you have a compelling personal story you’d like to see published on Eastmere Post?", "Send questions to ada@eastmere.example or to Ask Ada, 14 Dock Street."])
def test_what_papers_ask_below_columns(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(("heading", "kept"), [("Hi, I'm Ada!", False), ("Hey there, I’m Ada", False), ("Meet the author", False), ("Hi, I'm lost, said the ferry", True), ("Meet the mayor", True)])
def test_a_box_in_which_a_blogger_tells_who_she_is(heading: str, kept: bool) -> None:
    box = f"<h3>{heading}</h3><p>I left my job in 2031 and have been on a train ever since then, with one bag.</p>"
    article = parse(f"<html lang='en'><body><article><h1>Bridge</h1><div>{TEXT}{box}</div></article></body></html>", URL)
    assert ("one bag" in article.text) is kept


@pytest.mark.parametrize(("line", "asks"), [("To keep up to date with the latest news, follow us on Facebook and Twitter.", True), ("Full story", True), ("To keep up to date with repairs, the town needs nine masons.", False)])
def test_how_readers_keep_up_to_date(line: str, asks: bool) -> None:
    assert is_prompt(line) is asks


@pytest.mark.parametrize("heading", ["Hi, I'm Ada!", "Meet the author", "Meet the chef"])
def test_a_box_in_which_an_article_tells_who_somebody_is(heading: str) -> None:
    told = "Ada Field cooked in Lindhaven for nine years before she opened a place of her own in the customs house."
    article = parse(f"<html lang='en'><body><article><h1>Bridge</h1><div>{TEXT}<h3>{heading}</h3><p>{told}</p></div></article></body></html>", URL)
    assert told in article.text
    card = f"<html lang='en'><head><meta name='author' content='Ada Field'></head><body><article><h1>Bridge</h1><div>{TEXT}<h3>{heading}</h3><p>{told}</p></div></article></body></html>"
    assert told not in parse(card, URL).text


@pytest.mark.parametrize("line", ["To keep up to date with the closures, visit the council’s website or call the town hall.", "To keep up to date with your tax code, sign up for an account before the end of April."])
def test_how_citizens_keep_up_to_date(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize("last", [True, False])
def test_a_source_below_a_picture_that_is_the_articles(last: bool) -> None:
    line = "The ferry runs until Sunday and is free for children. (Source: Lindhaven Wire)" if last else "In May, 41 percent of the readers had lost work because of it (source: Board of Work)."
    assert line in read(inside=f"{TEXT}<p><img src='/a/ferry.png' width='600' height='400'></p><p>{line}</p>{'' if last else TEXT}").text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("AdobeStock_260587398.jpeg", True),
        ("adobe-max-keynote.jpg", True),
        ("adobe_church.png", True),
        ("acrobatics-show.jpg", True),
        ("email.png", True),
        ("get_adobe_reader.png", False),
        ("get_adobe.gif", False),
        ("adobe-reader.png", False),
        ("mail_icon.png", False),
        ("pdf.gif", False),
    ],
)
def test_icons_of_readers_and_pictures_of_other_things(name: str, shown: bool) -> None:
    article = read(inside=f"<figure><img src='/img/{name}' width='800' height='500'><figcaption>The quay at dawn.</figcaption></figure>{TEXT}")
    assert any(str(image.url).endswith(name) for image in article.images) is shown


def test_the_head_of_an_article_is_no_fact_box_whatever_it_is_called() -> None:
    head = f"<div class='article-info-box'><h1>Bridge of Eastmere opens</h1><span class='author'>Ada Field</span><p>{LINE}</p></div>"
    assert LINE in parse(f"<html lang='en'><body><article>{head}<div>{TEXT}</div></article></body></html>", URL).text
    aside = f"<div class='article-info-box'><h4>The bridge</h4><p>{LINE}</p></div>"
    assert LINE not in parse(f"<html lang='en'><body><article><h1>Bridge of Eastmere opens</h1><div>{TEXT}{aside}{TEXT}</div></article></body></html>", URL).text
