"""What publishers' layouts of certain years hold that others of theirs do not: texts, tags and writers."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse
from tests.layouts import TITLE, WORDS

TEXT = "".join(f"<p>{WORDS[letter]}</p>" for letter in "LABC")
GRAPH = {"@graph": [{"@type": "WebPage", "datePublished": "2031-05-06T07:15:00Z"}, {"@type": "Person", "name": "Ann Onym"}]}


def page(url: str, body: str, besides: str = "") -> Article:
    """The article of a page with this markup, and with something beside its text."""
    return parse(f"<html lang='de'><head><meta property='og:title' content='{TITLE}'></head><body><h1>{TITLE}</h1>{body.format_map(WORDS)}{besides}</body></html>", url)


#: The address and the markup of a text, and the letters of its blocks.
TEXTS = (
    ("https://www.hessenschau.de/a", "<div><p class='copytext__paragraph'>{L}</p><h2 class='font-heading'>{S}</h2><p class='copytext__paragraph'>{A}</p></div>", "LSA"),
    ("https://nationalpost.com/a", "<div class='story-v2-content-element-inline'><p>{L}</p><p>{A}</p><p>{B}</p><p>National Post</p></div>", "LAB"),
)  # fmt: skip


@pytest.mark.parametrize(("url", "body", "text"), TEXTS, ids=[url.split("/")[2] for url, *_ in TEXTS])
def test_texts(url: str, body: str, text: str) -> None:
    assert page(url, body).text.split("\n\n") == [WORDS[letter] for letter in text]


def test_the_guardian_points_elsewhere_by_figures() -> None:
    link = "<figure data-spacefinder-role='richLink'><gu-island><div><a href='/b'>{K}</a></div></gu-island></figure>"
    article = page("https://www.theguardian.com/a", f"<div data-gu-name='standfirst'><p>{{K}}</p></div><div class='article-body-viewer-selector'><p>{{L}}</p>{link}<p>{{A}}</p></div>")
    assert article.text.split("\n\n")[-2:] == [WORDS["L"], WORDS["A"]]
    assert article.subtitles == (WORDS["K"],)


def test_a_deck_ends_before_the_byline() -> None:
    assert page("https://www.rbb24.de/a", f"<div class='shorttext'><p>{{L}} <i>Von Ann Onym</i></p></div><div class='textblock'>{TEXT}</div>").subtitles == (WORDS["L"],)


#: The address, what the page holds besides a text, and its tags.
TAGS = (
    ("https://www.abendblatt.de/a", "<div class='not-prose font-sans'><ul><li>Drachen – alles über Drachen</li><li>Wind</li></ul></div>"),
    ("https://netzpolitik.org/a", "<div class='wp-block-post-terms'><a>Drachen</a><a>Netzpolitischer Wochenrückblick</a><a>Wind</a></div>"),
)  # fmt: skip


@pytest.mark.parametrize(("url", "tags"), TAGS, ids=[url.split("/")[2] for url, _ in TAGS])
def test_tags(url: str, tags: str) -> None:
    assert page(url, f"<article>{TEXT}</article>", tags).tags == ("Drachen", "Wind")


def test_a_list_of_what_many_read_is_no_list_of_tags_where_metadata_have_keywords() -> None:
    listed = "<div class='not-prose font-sans'><ul><li>Wahl</li><li>Heizung</li></ul></div>"
    article = page("https://www.waz.de/a", f"<article>{TEXT}</article>", f"{listed}<meta name='keywords' content='Drachen, Wind'>")
    assert article.tags == ("Drachen", "Wind")


#: The address, what the page holds besides a text, and who wrote.
WRITERS = (
    ("https://www.boersen-zeitung.de/a", "<meta name='twitter:misc:Written by' content='Ann Onym'>", "Ann Onym"),
    ("https://www.lrt.lt/a", "<meta name='lrt_authors' content='Ann Onym, BNS, LRT.lt'>", "Ann Onym, BNS, LRT.lt"),
    ("https://www.namibian.com.na/a", f"<script type='application/ld+json'>{json.dumps(GRAPH)}</script>", "Ann Onym"),
)  # fmt: skip


@pytest.mark.parametrize(("url", "said", "names"), WRITERS, ids=[url.split("/")[2] for url, *_ in WRITERS])
def test_writers(url: str, said: str, names: str) -> None:
    article = page(url, f"<article>{TEXT}</article>", said)
    assert ", ".join(author.name for author in article.authors) == names
    assert [author.kind for author in article.authors[1:]] == ["organization"] * (len(article.authors) - 1)


#: Publishers whose JSON-LD is right where the page shows the day of an edit.
@pytest.mark.parametrize("host", ["www.bild.de", "www.merkur.de", "www.nieuwsblad.be", "www.tagesanzeiger.ch", "www.publico.es", "www.n-tv.de"])
def test_the_publication_is_what_metadata_state_on_the_newsrooms_clock(host: str) -> None:
    stated = f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'datePublished': '2031-05-06T22:30:00Z'})}</script>"
    article = page(f"https://{host}/a", f"<p>8. Mai 2031, 10:00 Uhr</p><article>{TEXT}</article>", stated)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2031-05-07T00:30:00+02:00"
