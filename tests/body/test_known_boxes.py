"""Boxes known by the name that a system gives them on every site."""

from __future__ import annotations

import pytest

from newsparse import css, parse
from tests.body.test_strippers import REGISTRY, URL, Post
from tests.invented import SENTENCES, page

LIFE = "Drawn to rivers since childhood, Fenella Moor now keeps bees in Wetherby."


class Declared(Post):
    body = css("article")


def lines(inside: str) -> list[str]:
    return parse(page(inside="".join(f"<p>{s}</p>" for s in SENTENCES) + inside), URL, registry=REGISTRY.with_extractors(Declared)).text.split("\n\n")


@pytest.mark.parametrize(
    "names",
    ["article-end__author-bio", "about-the-author", "AuthorBox", "bio-author", "elementor elementor-6304 elementor-location-popup", "usa-banner", "wpcf7-form init", "gform_wrapper"],
)
def test_what_stands_in_one_is_no_text(names: str) -> None:
    assert not any("Fenella Moor" in line for line in lines(f'<div class="{names}"><p>{LIFE}</p></div>'))


@pytest.mark.parametrize("names", ["elementor-location-single", "popup-history"])
def test_a_name_alike(names: str) -> None:
    assert LIFE in lines(f'<div class="{names}"><p>{LIFE}</p></div>')


def test_an_article_in_a_writers_box() -> None:
    whole = "".join(f"<p>{s}</p>" for s in SENTENCES * 4)
    assert len(parse(page(inside=f'<div class="author-box">{whole}</div>'), URL).text) > len("".join(SENTENCES))


@pytest.mark.parametrize("names", ["text has-author-box", "post category-about-the-author", "author-box"])
def test_an_article_that_is_called_by_the_writers_box_below_it(names: str) -> None:
    first, rest = "".join(f"<p>{s}</p>" for s in SENTENCES[:3]), "".join(f"<p>{s}</p>" for s in SENTENCES[3:])
    article = parse(f"<html><body><h1>Bridge over the Wether</h1><article>{first}<div class='{names}'>{rest}</div></article></body></html>", URL)
    assert article.text.split("\n\n") == list(SENTENCES)


def test_how_much_is_left_to_read_by_hundredths() -> None:
    assert not any("Il vous reste" in line for line in lines("<p>Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.</p>"))
