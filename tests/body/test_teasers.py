"""Rows of cards below a text."""

from newsparse.body.mending.teasers import without_teasers
from newsparse.page import Page
from tests.invented import SENTENCES, URL

TEXT = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES)
LINKED = '<h3><a href="/{n}">Another story of the harbour, {n}</a></h3>'


def row(cards: int, headline: str = LINKED, words: int = 1) -> str:
    each = f"<div class='entry n-{{n}}'>{headline}<p>{' '.join(SENTENCES[:words])}</p></div>"
    return "<div class='entries'>" + "".join(each.format(n=n) for n in range(cards)) + "</div>"


def dropped(below: str) -> list[str]:
    """What goes of a page all of whose text was taken for the article."""
    page = Page.read(f"<html><body><main>{TEXT}{below}</main></body></html>", URL, max_bytes=10**6)
    kept, teasers = without_teasers(page.segments, page)
    assert sorted(s.index for s in (*kept, *teasers)) == [s.index for s in page.segments]
    return [s.text for s in teasers]


def test_cards_with_linked_headlines_below_the_text_are_other_articles() -> None:
    assert dropped("") == []
    assert len(dropped(row(4))) == 8
    assert len(dropped(row(3) + row(5).replace("entries", "more"))) == 16


def test_a_list_of_things_is_the_text() -> None:
    assert dropped(row(2)) == []
    assert dropped(row(4, headline="<h3>The pillar of the harbour, {n}</h3>")) == []
    long = LINKED + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    assert dropped(row(4, headline=long)) == []


def test_cards_amid_the_text_stay() -> None:
    assert dropped(row(4) + TEXT) == []


def test_cards_that_lead_to_other_sites_are_what_the_article_collects() -> None:
    away = '<h3><a href="https://blog-{n}.example/pillar">The pillar of the harbour, {n}</a></h3>'
    around = '<a href="https://blog-{n}.example/pillar"><h3>The pillar of the harbour, {n}</h3></a>'
    assert dropped(row(4, headline=away)) == []
    assert dropped(row(4, headline=around)) == []
    sister = LINKED.replace("/{n}", f"{URL.split('/')[0]}//www.{URL.split('/')[2]}/{{n}}")
    assert len(dropped(row(4, headline=sister))) == 8
