"""Pages of clubs, firms and writers: what no newspaper's template sets around a text."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also
from tests.invented import SENTENCES, URL, read

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."
LONG = f"The new bridge is of larch, eleven metres long, and stands a metre higher than the old one. {LINE}"


def test_a_paragraph_that_begins_as_the_alternative_text_is_no_caption() -> None:
    article = read(inside=f"<p><img src='/a/bridge.jpg' alt='The new bridge' width='600' height='400'></p><p>{LONG}</p>")
    assert LONG in article.text and article.images[0].caption is None
    short = read(inside="<p><img src='/a/bridge.jpg' alt='The new bridge' width='600' height='400'></p><p>The new bridge in June.</p>")
    assert short.images[0].caption == "The new bridge in June."


def test_small_print_in_the_paragraph_of_a_picture_is_its_caption() -> None:
    article = read(inside="<p align='center'><img src='/a/lock.jpg' width='600' height='400'><br><i>Lock No. 3 in about 1911.</i></p>")
    assert article.images[0].caption == "Lock No. 3 in about 1911." and "1911" not in article.text
    plain = read(inside=f"<p><img src='/a/lock.jpg' width='600' height='400'><br>{LINE}</p>")
    assert LINE in plain.text and plain.images[0].caption is None


@pytest.mark.parametrize(("title", "headline"), [("The Old Canal", "The Old Canal and the Men Who Dug It"), ("The Old Canal", "The Old Canals of Eastmere"), ("Canal", "Canal Days in Eastmere")])
def test_a_heading_goes_on_from_what_the_title_states(title: str, headline: str) -> None:
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    found = parse(f"<html lang='en'><head><title>{title} | Eastmere Post</title></head><body><h2>{headline}</h2>{text}</body></html>", URL).title
    assert found == (headline if headline.startswith(f"{title} ") and " " in title else title)


def test_a_column_beside_the_headline_of_a_page_in_a_table() -> None:
    notice = "Next meeting: Tuesday 2nd December, 7.30pm, in the Methodist Hall. Speaker: Mrs. Doe on the chapels of the vale."
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    for beside, kept in ((f"<td><p>{notice}</p></td><td><h2>The Old Canal and the Men Who Dug It</h2>", False), (f"<td><p>{notice}</p><h2>The Old Canal and the Men Who Dug It</h2>", True)):
        article = parse(f"<html lang='en'><head><title>The Old Canal and the Men Who Dug It</title></head><body><table><tr>{beside}{text}</td></tr></table></body></html>", URL)
        assert SENTENCES[0] in article.text and (notice in article.text) is kept


@pytest.mark.parametrize("line", ["More cakes you'll like", "More cakes you’ll love", "Other recipes to try next", "Similar chicken recipes"])
def test_headings_of_other_recipes(line: str) -> None:
    assert says_read_also(line)
    links = "<ul><li><a href='/a-cake/'>Apple cake</a></li><li><a href='/b-cake/'>Pear cake</a></li></ul>"
    assert line not in read(inside=f"<h2>{line}</h2>{links}<h2>What the mayor eats</h2><p>{LINE}</p>").text


@pytest.mark.parametrize("line", ["More reasons to love Rome", "Other ways to cook rice", "More people to cook for", "More recipes than readers"])
def test_headings_that_begin_alike(line: str) -> None:
    assert not says_read_also(line)


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("If you make this cake, please leave a ★★★★★ rating and a comment below.", True),
        ("If you try this recipe, let us know how it went!", True),
        ("If you make this cake ahead, leave a little sugar for the top.", False),
        ("If you try this at home, wear gloves and leave a window open.", False),
        ("If you love this bridge, you know why tourists comment on it.", False),
    ],
)
def test_what_cooks_ask_of_those_who_cook(line: str, asks: bool) -> None:
    assert is_prompt(line) is asks


def test_a_labelled_item_beside_others_is_no_byline() -> None:
    made = "<ul><li><strong>Developer:</strong> Hollow Kite</li><li><strong>Publisher:</strong> Northlamp</li><li><strong>Platforms:</strong> Tower, Switch</li></ul>"
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    said = parse(f"<html lang='en'><body><h1>Lanternfall: a small light, held well</h1><p>By Jane Doe</p><article>{made}{text}</article></body></html>", URL).text
    assert "Developer: Hollow Kite" in said and "Northlamp" in said
    signed = "<ul><li>Photographer: Jane Doe</li><li>March 4, 2031</li></ul>"
    assert "Photographer" not in parse(f"<html lang='en'><body><h1>Lanternfall: a small light</h1><p>By Jane Doe</p><article>{signed}{text}</article></body></html>", URL).text


def test_a_layer_that_a_page_builder_names_is_a_portrait() -> None:
    head = "<div><div data-framer-name='Avatar'><img src='/a/r.png' alt=''></div><p>Ada Field</p><p>Credit wizard</p><p>Aug 11, 2031</p></div>"
    article = read(above=head)
    assert [author.name for author in article.authors] == ["Ada Field"] and not article.images
    assert not read(above=head.replace("Avatar", "Chart")).authors


@pytest.mark.parametrize(("role", "named"), [("Credit lead", True), ("They take the early lead", False), ("the lead", False)])
def test_a_name_above_a_lead(role: str, named: bool) -> None:
    assert bool(read(above=f"<p>Ada Field</p><p>{role}</p>").authors) is named


@pytest.mark.parametrize(
    ("words", "after"),
    [("<i>O ferry, come home to me</i>", "<p><i>Where all the lanterns burn</i></p>"), ("<em>Editor’s note: This was first printed in 2030.</em>", ""), ("<em>Updated May 6, 2031</em>", "")],
)
def test_small_print_that_goes_on_or_is_the_editors_is_no_caption(words: str, after: str) -> None:
    (image,) = read(inside=f"<p><img src='/a/lock.jpg' width='600' height='400'><br>{words}</p>{after}").images
    assert image.caption is None


def test_two_pictures_each_with_its_small_print() -> None:
    lock = "<p><img src='/a/{0}.jpg' width='600' height='400'><br><i>The {0} in about 1911.</i></p>"
    assert [image.caption for image in read(inside=lock.format("lock") + lock.format("mill")).images] == ["The lock in about 1911.", "The mill in about 1911."]
