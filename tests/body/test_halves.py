"""A text in two boxes that differ by where they stand is taken whole; what else is called a bottom is not."""

import pytest

from newsparse import parse
from newsparse.article import Paragraph
from tests.invented import SENTENCES

ONCE = tuple(f"{first} {second}" for first, second in zip(SENTENCES, (*SENTENCES[1:], SENTENCES[0]), strict=True))
RELATED = "<div class='related'><h3>Related</h3><ul><li><a href='/a'>A mill opens on the far bank after years of talks</a></li></ul></div>"
FURTHER = "The ferry will run every half hour while the bridge is closed, and the fare stays as it was before the storms of last winter."


def texts(first: str, second: str, below: str = f"<p>{FURTHER}</p>") -> list[str]:
    above = "".join(f"<p>{text}</p>" for text in ONCE)
    page = (
        "<html lang='en'><head><title>Eastmere rebuilds its bridge</title></head><body><main><article><h1>Eastmere rebuilds its bridge</h1>"
        f"<div class='{first}'>{above}</div><div class='slot'><span>Advertisement</span></div>{RELATED}<div class='{second}'>{below}</div></article></main></body></html>"
    )
    return [block.text for block in parse(page).body if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("story-top", "story-bottom"), ("top", "bottom"), ("text", "text text-bottom"), ("body before-ad", "body after-ad"), ("article_upper", "article_lower"), ("copy", "copy copy--after-ads")],
)
def test_both_halves(first: str, second: str) -> None:
    assert texts(first, second) == [*ONCE, FURTHER]


@pytest.mark.parametrize(
    ("first", "second", "below"),
    [
        ("story-top", "page-bottom", f"<p>{FURTHER}</p>"),
        ("story-top", "story-bottom", f"<p><a href='/b'>The ferry will run every half hour</a></p><p>{FURTHER}</p>"),
        ("story-top", "story-bottom", "<div>The Eastmere Post has told of the harbour since 1884, every day but Sunday, and is read on both of its banks.</div>"),
    ],
)
def test_another_box_at_the_bottom(first: str, second: str, below: str) -> None:
    assert texts(first, second, below) == list(ONCE)


ABOVE_BREAK = "<br><br>".join(ONCE[:3])


@pytest.mark.parametrize("name", ["bottom", "text-bottom", "article_lower"])
def test_the_half_below_a_box_without_a_name(name: str) -> None:
    below = "<br><br>".join(ONCE[3:])
    page = (
        "<html lang='en'><head><title>Eastmere rebuilds its bridge</title></head><body><div id='menu'><a href='/a'>News</a></div><div id='wrap'>"
        f"<div class='main'><h1>Eastmere rebuilds its bridge</h1><div>{ABOVE_BREAK}</div><div class='{name}'>{below}</div></div>"
        "<div id='right'><b>Most read</b><br><a href='/b'>A mill opens on the far bank</a></div></div><div id='footer'>Copyright 2031 The Eastmere Post</div></body></html>"
    )
    assert [block.text for block in parse(page).body if isinstance(block, Paragraph)] == list(ONCE)
    small = page.replace(below, f"{FURTHER}")
    assert [block.text for block in parse(small).body if isinstance(block, Paragraph)] == list(ONCE[:3])


def test_what_a_paper_says_of_itself_below_a_short_text_is_no_half() -> None:
    about = "".join(f"<p>The Eastmere Post has told of the harbour since 1884 and is read on {which} by all who live there and by some who left it long ago.</p>" for which in ("one bank", "the other"))
    markup = f"<article><h1>Eastmere rebuilds its bridge</h1><div><div>{''.join(f'<p>{text}</p>' for text in ONCE[:2])}</div><div class='bottom'>{about}</div></div></article>"
    assert [block.text for block in parse(f"<html lang='en'><head><title>Eastmere rebuilds its bridge</title></head><body>{markup}</body></html>").body if isinstance(block, Paragraph)] == list(ONCE[:2])
