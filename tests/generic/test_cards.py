"""Other stories, announced above the headline and below the text, lend the article neither author nor date."""

from __future__ import annotations

import pytest

from newsparse import Article, parse

_TEXT = "<p>The ferry to Skarn left the pier at seven on Monday, the first to do so since the storm of ten years ago.</p>" * 4
_CARD = (
    '<div class="card"><h3><a href="/b">{}</a></h3><div class="byline">By <a rel="author" href="/a/q">{}</a></div><span>3 November 2015</span></div>'
)
_ABOVE = _CARD.format("Nine islands that nobody leaves", "Tamsin Oake")
_BELOW = "".join(_CARD.format(f"{what} strike over the price of rye", who) for what, who in (("Bakers", "Merle Dunn"), ("Millers", "Cuthbert Lane")))


def _read(above: str = "", byline: str = "", below: str = "", head: str = "") -> Article:
    return parse(
        f'<html lang="en"><head>{head}</head><body><div class="strip">{above}</div><article><h1>Ferry sails again</h1>{byline}<div class="copy">{_TEXT}</div></article>'
        f'<section class="more">{below}</section></body></html>'
    )


@pytest.mark.parametrize(("above", "below"), [(_ABOVE, ""), (_ABOVE, _BELOW), ("", _BELOW)])
def test_the_stories_around_have_authors_and_dates_of_their_own(above: str, below: str) -> None:
    article = _read(above, below=below)
    assert (article.authors, article.published_at) == ((), None)
    stated = _read(above, '<p class="byline">By Perpetua Quill</p>', below, '<meta property="article:published_time" content="2031-05-06T07:15:00Z">')
    assert [author.name for author in stated.authors] == ["Perpetua Quill"]
    assert stated.published_at is not None and stated.published_at.year == 2031


def test_a_section_above_the_headline_and_a_box_below_the_text_are_the_articles() -> None:
    above = '<h3><a href="/isles">Islands</a></h3><p class="byline">By Perpetua Quill</p><p>6 May 2031</p>'
    below = '<div class="bio"><h3><a href="/a/p">All stories by Perpetua Quill</a></h3><p class="byline">By Perpetua Quill</p></div>'
    for article in (_read(above), _read(below=below)):
        assert [author.name for author in article.authors] == ["Perpetua Quill"]
    assert _read(above).published_at is not None


def test_an_item_of_a_list_of_stories_dates_itself() -> None:
    items = "".join(f'<li><a href="/b{n}">Nine islands that nobody leaves</a> <span>{n} January 2015</span></li>' for n in range(1, 4))
    assert _read(below=f"<ul>{items}</ul>").published_at is None
