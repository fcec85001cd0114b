"""What the open web runs on: each system is told by its own mark, and gives what the block model cannot tell."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse
from newsparse.page import Page
from newsparse.platforms.container import generator
from newsparse.platforms.prose import below, holder, sentence
from newsparse.sources import css

TEXT = (
    "The lighthouse at Crane Point has been painted by hand each May since 1911, and always by the same family of four.",
    "This year the youngest of them, who is nine, was allowed on the upper rungs, in a harness that her aunt had sewn.",
    "The paint is mixed on the quay with linseed oil, and it is mixed at night, because by day it dries before it is stirred.",
)
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in TEXT)
OTHER = "A second keeper, of whom little is known but his handwriting, kept a list of every ship that did not thank him for the light."


def page_of(body: str, head: str = "") -> str:
    return (
        f"<html lang='en'><head><title>Four painters, one lighthouse</title>{head}</head>"
        f"<body><h1>Four painters, one lighthouse</h1>{body}</body></html>"
    )


def text_in(name: str, head: str = "", more: str = "") -> Article:
    return parse(page_of(f"<div class='{name}'>{PARAGRAPHS}{more}</div>", head))


def said_by(name: str) -> str:
    return f"<meta name='generator' content='{name}'>"


@pytest.mark.parametrize(
    ("system", "name", "head"),
    [
        ("Ghost", "gh-content", said_by("Ghost 5.82")),
        ("Drupal", "field--name-body", said_by("Drupal 10 (https://www.drupal.org)")),
        ("Blogger", "post-body", said_by("blogger")),
        ("Shopify", "rte", "<meta name='shopify-digital-wallet' content='/1/digital_wallets/dialog'>"),
        ("Substack", "available-content", ""),
        ("Elementor", "elementor-widget elementor-widget-theme-post-content", ""),
        ("Webflow", "w-richtext", ""),
        ("Squarespace", "e-content sqs-layout", ""),
        ("Medium", "story", "<meta property='al:android:package' content='com.medium.reader'>"),
        ("Brightspot", "RichTextStoryBody", ""),
    ],
)
def test_a_system_by_its_mark(system: str, name: str, head: str) -> None:
    article = text_in(name, head)
    assert article.extractor == system
    assert article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("gh-content", said_by("A ghost writer's desk")),
        ("field--name-body", said_by("Not Drupal")),
        ("post-body", ""),
        ("rte", "<meta name='shopify' content='yes'>"),
        ("not-available-content", ""),
        ("elementor-widget-theme-post-contents", ""),
        ("w-richtexts", ""),
        ("my-richtextstorybody", ""),
    ],
)
def test_near_misses(name: str, head: str) -> None:
    assert text_in(name, head).extractor == "Generic"


def test_what_a_generator_says_is_read_from_its_start() -> None:
    page = Page.read(page_of("", said_by("drupal 7")), max_bytes=9_000)
    assert generator("Drupal").find(page) == ["drupal 7"]
    assert generator("rupal").find(page) == []
    assert repr(generator("Drupal")) == 'generator("Drupal")'


def test_the_box_with_most_prose_is_the_holder() -> None:
    teasers = "<div class='text'><p>Short.</p><p>Shorter.</p></div>"
    page = Page.read(page_of(f"{teasers}<div class='text' id='own'>{PARAGRAPHS}</div>{teasers}"), max_bytes=9_000)
    assert [element.get("id") for element in holder(("missing", "text")).find(page)] == ["own"]
    assert holder(("missing",)).find(page) == [] and below(holder(("missing",))).find(page) == []
    assert [element.get("class") for element in below(holder(("text",))).find(page)] == ["text"]
    assert repr(below(holder(("a",), 0.9))) == "below(holder(('a',), 0.9))"


def test_a_box_with_less_than_its_share_is_no_holder() -> None:
    page = Page.read(page_of(f"<div class='text'><p>{TEXT[0]}</p></div><div>{PARAGRAPHS}</div>"), max_bytes=9_000)
    assert holder(("text",)).find(page) == []
    assert len(holder(("text",), 0.2).find(page)) == 1


def test_a_page_without_prose_has_no_holder() -> None:
    page = Page.read(page_of("<div class='text'><p>Closed.</p></div>"), max_bytes=9_000)
    assert holder(("text",)).find(page) == []


@pytest.mark.parametrize("name", ["wp-block-post-content", "td-post-content", "entry-content", "et_pb_post_content"])
def test_what_stands_below_a_themes_text_is_cut(name: str) -> None:
    body = f"<main><div class='{name}'>{PARAGRAPHS}</div><div class='box'><p>{OTHER}</p></div></main>"
    article = parse(page_of(body, "<script src='https://crane.example/wp-content/a.js'></script>"))
    assert article.extractor == "WordPress"
    assert article.text == "\n\n".join(TEXT)


def test_a_standfirst_above_it_stays() -> None:
    body = f"<main><p>{OTHER}</p><div class='entry-content'>{PARAGRAPHS}</div></main>"
    article = parse(page_of(body, "<script src='https://crane.example/wp-content/a.js'></script>"))
    assert article.text == "\n\n".join((OTHER, *TEXT))


def test_comments_longer_than_a_post_are_not_its_text() -> None:
    comments = f"<div id='comments'>{''.join(f'<div><p>{OTHER} {n} times I have said so, and I say it again.</p></div>' for n in range(9))}</div>"
    article = parse(page_of(f"<div class='post-body'>{PARAGRAPHS}</div>{comments}", said_by("blogger")))
    assert article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    ("name", "head", "box"),
    [
        ("gh-content", said_by("Ghost 5.82"), "kg-card kg-signup-card"),
        ("available-content", "", "subscription-widget-wrap"),
        ("RichTextArticleBody", "", "Enhancement PageListEnhancementGeneric"),
        ("post-body", said_by("blogger"), "post-footer"),
    ],
)
def test_boxes_in_the_text_are_cut(name: str, head: str, box: str) -> None:
    assert text_in(name, head, f"<div class='{box}'><p>{OTHER}</p></div>").text == "\n\n".join(TEXT)


def nuxt(state: list[object], shown: str = "<p>Loading</p>", name: str = "__NUXT_DATA__") -> Article:
    return parse(page_of(f"<div id='__nuxt'>{shown}</div><script type='application/json' id='{name}'>{json.dumps(state)}</script>"))


#: As Nuxt 3 writes its state: every value once, and others by their number.
STATE: list[object] = [["ShallowReactive", 1], {"data": 2}, {"post": 3}, {"title": 4, "content": 5}, "Four painters, one lighthouse", PARAGRAPHS]


def test_an_article_that_only_nuxts_state_holds() -> None:
    article = nuxt(STATE)
    assert article.extractor == "Nuxt"
    assert article.text == "\n\n".join(TEXT)
    assert article.provenance["body"].source == "Nuxt.body()"


def test_the_page_of_a_nuxt_site_is_read_where_it_shows_its_text() -> None:
    shown = "".join(f"<p>{line} {line}</p>" for line in TEXT)
    assert nuxt(STATE, shown).provenance["body"].source == "generic.body"


@pytest.mark.parametrize("state", [[], [7], [["Reactive", 0]], [{"title": 1, "content": 9}, "Four painters, one lighthouse"], ["x" * 300]])
def test_a_state_without_the_article_is_left_alone(state: list[object]) -> None:
    assert nuxt(state).text in ("", "Loading")


def test_another_scripts_state_is_not_nuxts() -> None:
    assert nuxt(STATE, name="__NUXT_DATA__2").extractor == "Generic"


@pytest.mark.parametrize(("deck", "opens"), [("It took four years and a goat.", True), ("Four years and a goat", False)])
def test_a_deck_that_is_a_sentence_opens_a_newsletter(deck: str, opens: bool) -> None:
    article = parse(page_of(f"<h3 class='subtitle'>{deck}</h3><div class='available-content'>{PARAGRAPHS}</div>"))
    assert article.subtitles == (deck,)
    assert article.text == "\n\n".join((deck, *TEXT) if opens else TEXT)
    assert repr(sentence(css("h3.subtitle"))) == 'sentence(css("h3.subtitle"))'
