"""Pictures of galleries, and pictures that stand in links, below headings, or in what only readers without scripts see."""

import pytest

from newsparse import parse
from newsparse.generic.pictures.declared import _first_of
from tests.invented import SENTENCES, URL, page, read

LONG = " ".join(SENTENCES)


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ("<a href='/a/dock.jpg'><div class='media'><img src='/a/dock.jpg'><div class='img-caption'><span class='bu'>The dock at dawn, they say.</span>"
         "<span class='autor'>Foto: Ann Onym</span></div></div></a>", "The dock at dawn, they say.", "Ann Onym"),
        ("<a href='/gallery-of-docks'><div><picture><img src='/a/dock.jpg'></picture><p class='caption'>The dock at dawn. (Bildquelle: Ann Onym )</p></div></a>", "The dock at dawn.", "Ann Onym"),
        ("<div class='picture'><a href='/fotos/dock.html'><img src='/a/dock.jpg'><span>vergrößern </span><span>(Bildquelle: Ann Onym) </span></a></div>", None, "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'></figure><div><h6>The dock at dawn (Foto: Ann Onym /Adobe Stock)</h6></div>", "The dock at dawn", "Ann Onym /Adobe Stock"),
        ("<div><div class='img'><img src='/a/dock.jpg'></div><div class='picture-caption'><h4>Imagen ilustrativa: Ann Onym</h4></div></div>", None, "Ann Onym"),
        ("<div class='images'><img src='/a/dock.jpg'><p>No other choice</p></div>", "No other choice", None),
        ("<figure><img src='data:image/gif;base64,R0' aria-hidden='true'><img src='/a/dock.jpg'><figcaption>The dock at dawn</figcaption></figure>", "The dock at dawn", None),
        ("<figure><div class='lazy'><noscript><img src='/a/dock.jpg'></noscript></div><figcaption>The dock at dawn. © Ann Onym</figcaption></figure>", "The dock at dawn.", "Ann Onym"),
        ("<div class='gallery'><figure class='gallery-item'><div class='gallery-icon portrait'><a href='/a/dock-big.jpg'><img src='/a/dock.jpg'></a></div>"
         "<figcaption class='wp-caption-text gallery-caption'>The dock at dawn</figcaption></figure></div>", "The dock at dawn", None),
        ("<figure class='image paywall'><img src='/a/dock.jpg'><figcaption>The dock at dawn</figcaption></figure>", "The dock at dawn", None),
        ("<div class='gallery-block'><a href='/photos/dock/'><img src='/a/dock.jpg'><div>Launch Gallery</div></a><a href='https://agency.example'>Getty</a></div>", None, "Getty"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn was new.<br>Bild: Ann Onym – Dock (detail) of the Commons. Licensed by them</figcaption></figure>",
         "The dock at dawn was new.", "Ann Onym – Dock (detail) of the Commons. Licensed by them"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock of Eastmere in the early morning of Monday, when … more The dock of Eastmere in the early morning of Monday, when"
         " the ferry came in and nobody was there.</figcaption></figure>",
         "The dock of Eastmere in the early morning of Monday, when the ferry came in and nobody was there.", None),
    ],
)  # fmt: skip
def test_words_of_a_picture(markup: str, caption: str | None, credit: str | None) -> None:
    (image,) = read(inside=markup).images
    assert (image.url, image.caption, image.credit) == ("https://www.eastmere-post.example/a/dock.jpg", caption, credit)


@pytest.mark.parametrize(
    "markup",
    [
        "<a href='/another-article'><img src='/a/dock.jpg'><div class='caption'>The dock of another story</div></a>",
        "<div class='media'><img src='/a/dock.jpg'><div class='description'>Last updated on June 19, 2031</div><div class='description'>30 min read</div></div>",
        f"<div class='text-with-image description'><img src='/a/dock.jpg'><p>{LONG}</p><p>{LONG[10:]}</p></div>",
        "<figure><img src='/a/dock.jpg'></figure><h4>What became of the dock</h4>",
        "<img src='/a/dock.jpg'><h6>The dock and the ferry</h6>",
    ],
)
def test_what_is_said_beside_a_picture_and_not_of_it(markup: str) -> None:
    assert not any(image.caption or image.credit for image in read(inside=markup).images)


def test_a_blank_picture_of_the_next_slide_joins_no_captions() -> None:
    slide = "<div class='slide'><img src='{}'><div class='caption'>{}</div></div>"
    slides = slide.format("/a/dock.jpg", "The dock at dawn") + slide.format("data:image/gif;base64,R0", "The quay at dawn")
    (image,) = read(inside=f"<div class='slider'>{slides}</div>").images
    assert image.caption == "The dock at dawn"


def test_a_noscript_beside_the_picture_of_a_figure_is_no_second_one() -> None:
    (image,) = read(inside="<figure><img data-src='/a/dock.jpg' src='data:,x'><noscript><img src='/a/dock-small.jpg'></noscript></figure>").images
    assert image.url == "https://www.eastmere-post.example/a/dock.jpg"


def test_a_captioned_picture_right_below_a_list_that_ends_the_text_is_a_figure() -> None:
    below = "<ul><li>The first ferry leaves at seven in the morning.</li><li>The last one leaves when it is dark.</li></ul><figure><img src='/a/dock.jpg'><figcaption>The dock</figcaption></figure>"
    markup = page().replace("</p></div></article>", f"</p>{below}</div></article>")
    assert [block.type for block in parse(markup, url=URL).body[-2:]] == ["list", "figure"]


@pytest.mark.parametrize(
    ("address", "first"),
    [
        ("https://e.example/up/dock.jpg", "https://e.example/up/dock.jpg"),
        ("https://e.examplehttps://cdn.example/dock.jpg", "https://cdn.example/dock.jpg"),
        ("https://-/media/75EB.ashx", "/-/media/75EB.ashx"),
        ("https://web.example/2031/https://e.example/dock", "https://web.example/2031/https://e.example/dock"),
    ],
)
def test_addresses_that_templates_join_wrongly(address: str, first: str) -> None:
    assert _first_of(address) == first
