"""The article's pictures, their captions and credits, and the one that leads."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st

import newsparse
from newsparse import Extractor, Registry, css, parse
from newsparse.generic.pictures.addresses.renditions import best_address, picture_key
from newsparse.generic.pictures.emblems import is_furniture
from newsparse.generic.pictures.figures import figure_image, read_figure
from newsparse.generic.pictures.words.figure_words import _MORE, _TO_ENLARGE
from newsparse.generic.pictures.words.joined_words import _LABEL_LEFT
from newsparse.grammar.credits.credit_shapes import ends_in_labelled_credit
from newsparse.page import Page
from tests.examples import examples
from tests.invented import SENTENCES, URL, ld, page, read

FIGURE = "<figure><img src='/media/bridge-800x600.jpg' alt='bridge'><figcaption>{}</figcaption></figure>"


def test_figcaption_with_a_credit_of_its_own() -> None:
    article = read(inside=FIGURE.format("The old bridge. <span class='photo-credit'>Photo: Ann Onym</span>"))
    (image,) = article.images
    assert (image.caption, image.credit) == ("The old bridge.", "Ann Onym")
    assert image.url == "https://www.eastmere-post.example/media/bridge-800x600.jpg"
    assert image.alt == "bridge"


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='photo'><img src='/a/dock.jpg'><p class='caption'>The dock. Ann Onym/Reuters</p></div>",
        "<table><tr><td><img src='/a/dock.jpg'></td></tr><tr><td>The dock. Ann Onym/Reuters</td></tr></table>",
        "<p><img src='/a/dock.jpg'></p><p>▲ The dock. Ann Onym/Reuters</p>",
        "<div><img src='/a/dock.jpg' alt='The dock seen from land'><div>The dock seen from land <small class='credit'>Ann Onym/Reuters</small></div></div>",
        "<figure><picture><source srcset='/a/dock.webp 640w' type='image/webp'><source srcset='/a/dock.jpg 640w'><img src='/a/dock.jpg'></picture>"
        "<button>Enlarge</button><figcaption><span>The dock.</span><span class='image__source'>Ann Onym/Reuters</span></figcaption></figure>",
    ],
)
def test_shapes_of_captions(markup: str) -> None:
    (image,) = read(inside=markup).images
    assert image.credit == "Ann Onym/Reuters"
    assert image.caption in ("The dock.", "The dock seen from land")
    assert image.url == "https://www.eastmere-post.example/a/dock.jpg"


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ("<div class='x1'><picture><img src='/a/dock.jpg'></picture><div class='x2'>The dock at dawn</div><div class='x3'>Getty Images</div></div>",
         "The dock at dawn", "Getty Images"),
        ("<div><img src='/a/dock.jpg'><p>The dock at dawn</p><p>Image: Ann Onym</p></div>", "The dock at dawn", "Ann Onym"),
        ("<div class='media'><img src='/a/dock.jpg' alt='A dock' title='A dock | Bildquelle: MDR / Ann Onym'><div class='mediaInfo'>"
         "<p class='infotext'>The dock at dawn</p></div></div>", "The dock at dawn", "MDR / Ann Onym"),
        ("<figure><a href='/zoom'><img src='/a/dock.jpg'><img src='/ui/zoom-in.svg'></a><figcaption>The dock. (Quelle: dpa)</figcaption></figure>",
         "The dock.", "dpa"),
        ("<figure><img src='/a/dock.jpg'><figcaption><span>The dock. Foto: Ann Onym/AP</span><span hidden>Show all</span></figcaption></figure>",
         "The dock.", "Ann Onym/AP"),
        ("<figure><img src='/a/dock.jpg'><figcaption><div>The dock at dawn.</div><div>Eastmere Post/Ann Onym</div></figcaption></figure>",
         "The dock at dawn.", "Eastmere Post/Ann Onym"),
        ("<figure><img src='/a/dock.jpg' width='16' height='9'><figcaption>The dock. © Ann Onym</figcaption></figure>", "The dock.", "Ann Onym"),
        ("<div class='shot'><lazy-image data-src='/a/dock.jpg'></lazy-image><div class='img-caption'>The dock. Foto: Ann Onym</div></div>",
         "The dock.", "Ann Onym"),
        ("<div><a href='/shop'><img src='/a/dock.jpg'><p>Photograph: Ann Onym</p></a><h3>A title</h3><p>Text</p></div>", None, "Ann Onym"),
        ("<div class='x1'><div class='x2'><img src='/a/dock.jpg'></div><div class='x3'>The dock seen at dawn</div><div class='x4'>EP</div></div>",
         "The dock seen at dawn", "EP"),
        ("<figure><img src='/a/dock.jpg'><figcaption><span>Photo: Ann Onym Archives</span> The dock at dawn, seen from the ferry.</figcaption></figure>",
         "The dock at dawn, seen from the ferry.", "Ann Onym Archives"),
        ("<figure><img src='/a/dock.jpg'><span class='image-credit'>The dock in the rain Źródło: East News</span></figure>",
         "The dock in the rain", "East News"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at ... [+] dawn. Getty Images</figcaption></figure>", "The dock at dawn.", "Getty Images"),
        ("<figure><img src='/a/dock.jpg'><figcaption>（クリックして拡大）</figcaption><small>© Ann Onym</small></figure>", None, "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn<br>Fotocredit: Ann Onym</figcaption></figure>", "The dock at dawn", "Ann Onym"),
        ("<div class='holder'><img src='/a/dock.jpg'><a class='image-credit' href='/ann'>ann onym</a></div>", None, "ann onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption><span>The dock at dawn</span> <cite>Ann Onym</cite></figcaption></figure>",
         "The dock at dawn", "Ann Onym"),
        ("<figure><a href='/slides'><img src='/a/dock.jpg'><span>5</span></a><figcaption>The dock at dawn</figcaption><figcaption>Ann Onym/AP</figcaption></figure>",
         "The dock at dawn", "Ann Onym/AP"),
        ("<div><img src='/a/dock.jpg'><p class='photo-license'><span class='photo-legend'>The dock at dawn, seen from the ferry. It is old.</span>"
         "<span> © </span><span>Ann Onym</span></p><p>And another paragraph. It goes on.</p></div>",
         "The dock at dawn, seen from the ferry. It is old.", "Ann Onym"),
        ("<div><img src='/a/dock.jpg'></div><div class='picture-credits'>The dock at dawn. | Photo by Ann Onym</div><p>And a paragraph.</p>",
         "The dock at dawn.", "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption>Ann Onym via Getty Images</figcaption></figure>", None, "Ann Onym via Getty Images"),
        ("<div class='box'><div class='inner'><img src='/a/dock.jpg'></div><div class='x-image-meta'><p>The dock at dawn. <span>Foto: Ann Onym</span></p></div></div>",
         "The dock at dawn.", "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn. Zum Vergrößern auf das Bild klicken. Foto: Ann Onym</figcaption></figure>",
         "The dock at dawn.", "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn, as seen from the ferry ... more <span class='credit'>Foto: Ann Onym</span></figcaption></figure>",
         "The dock at dawn, as seen from the ferry", "Ann Onym"),
        ("<div class='m'><div><img src='/a/dock.jpg' width='900' height='600'></div><div class='b'><div class='rich'><p>The dock at dawn, as seen from the ferry.</p></div><div class='credit'><div>Photograph by</div><div>ANN ONYM</div></div></div></div>",
         "The dock at dawn, as seen from the ferry.", "ANN ONYM"),
        ("<div><img src='/a/dock.jpg' width='900' height='600'></div><div><span>The dock at dawn, as seen from the ferry.</span><span>Photograph by ANN ONYM, SAMPLE COLLECTION</span></div>",
         "The dock at dawn, as seen from the ferry.", "ANN ONYM, SAMPLE COLLECTION"),
        ("<figure><img src='/a/dock.jpg'><figcaption><span>The dock at dawn</span> <span>Credit</span> <span class='credit'>Ann Onym</span></figcaption></figure>",
         "The dock at dawn", "Ann Onym"),
        ("<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn. (Ann Onym/AP) more &gt;</figcaption></figure>", "The dock at dawn.", "Ann Onym/AP"),
    ],
)  # fmt: skip
def test_caption_and_credit_apart(markup: str, caption: str | None, credit: str) -> None:
    (image,) = read(inside=markup).images
    assert (image.caption, image.credit) == (caption, credit)
    assert image.url == "https://www.eastmere-post.example/a/dock.jpg"


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><img src='/a/dock.jpg'><a href='/gallery'>View the gallery</a></figure>",
        "<div><img src='/a/dock.jpg'><div>Towels and bags</div><div>More to see</div><p>Text of a paragraph</p></div>",
        "<img src='/a/dock.jpg' alt='A dock - the harbour seen from land' title='A dock'>",
        "<div><img src='/a/dock.jpg'><div>Jane Marie Doe</div><div>Chief Reporter</div></div>",
        "<div class='photo'><img src='/a/dock.jpg'><div>17m</div></div>", "<div class='photo'><img src='/a/dock.jpg'><span>Slideshow (14 images)</span></div>",
        "<figure><img src='/a/dock.jpg'><span>14 Bilder</span></figure>",
        "<div><img src='/a/dock.jpg'><div>12 minutes to read</div></div>",
        "<ul><li><figure><img src='/a/dock.jpg' alt='The harbour in winter'></figure><a href='/b'>The harbour in winter</a></li></ul>",
        "<div><h4>Most read</h4><img src='/a/dock.jpg'><p>Another story</p><p>Photo: Ann Onym</p></div>",
    ],
)
def test_other_words_are_no_caption(markup: str) -> None:
    assert [(image.caption, image.credit) for image in read(inside=markup).images if image.caption] == []


def test_an_icon_with_many_captions_is_no_picture() -> None:
    pin = "<div class='photo'><img src='/ui/pin.png'><span class='caption'>Reader number {}</span></div>"
    assert read(inside="".join(pin.format(n) for n in range(5))).images == ()


def test_a_button_to_share_is_no_credit() -> None:
    article = read(inside="<figure><img src='/a/dock.jpg'><figcaption>The dock at dawn.</figcaption><a href='/s'>Facebook</a></figure>")
    assert [(image.caption, image.credit) for image in article.images] == [("The dock at dawn.", None)]


def test_neighbours_keep_their_captions() -> None:
    figure = "<li><figure><img src='/ui/wait-{0}.jpg'><figcaption>The dock number {0}</figcaption></figure></li>"
    article = read(inside="<ul>" + "".join(figure.format(n) for n in (1, 2, 3)) + "</ul>")
    assert [image.caption for image in article.images] == ["The dock number 1", "The dock number 2", "The dock number 3"]


def test_the_headline_is_no_caption() -> None:
    article = read(inside=FIGURE.format("Eastmere rebuilds its bridge"))
    assert [image.caption for image in article.images] == [None]


def test_a_picture_shown_twice_with_two_captions() -> None:
    figures = "<figure><img src='/a/12345678_w600.jpg'><figcaption>{}</figcaption></figure>"
    article = read(inside="".join(figures.format(text) for text in ("The dock.", "The dock", "The ship.")))
    assert [image.caption for image in article.images] == ["The dock.", "The ship."]


@pytest.mark.parametrize(
    "opening",
    ["<div class='imgbox left'>", "<div class='picBox'>", "<div class='articlePhoto'>", "<div style='float:left; width:300px'>"],
)
def test_a_line_in_the_box_of_a_picture_is_its_caption(opening: str) -> None:
    article = read(inside=f"{opening}<img src='/a/dock.jpg'><p>The dock at dawn in spring</p></div>")
    assert article.images[0].caption == "The dock at dawn in spring"
    assert "The dock at dawn" not in article.text


def test_a_line_in_small_letters_below_a_picture_is_its_caption() -> None:
    small = "<div><img src='/a/dock.jpg'><p style='font-size:11px'>The dock at dawn in spring</p></div>"
    assert read(inside=small).images[0].caption == "The dock at dawn in spring"
    plain = read(inside=small.replace(" style='font-size:11px'", ""))
    assert plain.images[0].caption is None and "The dock at dawn" in plain.text


def test_a_paragraph_after_a_picture_is_no_caption() -> None:
    article = read(inside="<img src='/a/dock.jpg'>")
    assert article.images[0].caption is None


def test_alt_and_title_are_no_caption() -> None:
    article = read(inside="<p><img src='/a/dock.jpg' alt='A dock by the sea' title='A dock'></p>")
    assert article.images[0].caption is None and article.images[0].alt == "A dock by the sea"


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='/a/pixel.gif' width='1' height='1'>", "<img src='data:image/gif;base64,R0lGOD'>", "<img src='/static/logo.svg'>",
        "<div class='author-box'><img src='/a/ann.jpg'></div>", "<div class='related-articles'><a href='/n/2'><img src='/a/other.jpg'></a></div>",
        "<div><img src='/a/ann.jpg' alt='Ann Onym'></div>", "<div class='photo'><img src='/a/logo-1.svg'><div>A company</div></div>",
        "<a href='/another-article'><img src='/a/other.jpg'></a>", "<img src='https://stat.eastmere.example/?article=7'>", "<img src='https://:0'>",
        "<img src='/img/missing-image.png'>", "<p><img src='/a/ann-onym.jpg'></p>", "<div class='photo'><img src='/ui/zoom.png'><div class='caption'>The dock at dawn</div></div>",
        "<div class='paywall-box'><img src='/a/offer.jpg'></div>", "<div class='c-paywall'><img src='/a/offer.jpg'></div>", "<div class='media-icon'><img src='/a/offer.jpg'></div>", "<div class='blog_cta-box'><img src='/a/offer.jpg'></div>", "<img src='/ads/banner.jpg'>", "<img>",
        "<div class='photo'><img src='/ui/ico/ico-camera.png'><div class='caption'>The dock at dawn</div></div>",
        "<figure><img src='/ui/placeholders/wd320-o.jpg'></figure>",
    ],
)  # fmt: skip
def test_what_is_no_picture_of_the_article(markup: str) -> None:
    assert read(head="<meta name='author' content='Ann Onym'>", inside=markup).images == ()


def test_each_picture_once_and_the_caption_is_kept() -> None:
    twice = (
        "<p><img src='/a/dock-300x200.jpg'></p>"
        + "<figure><img src='/a/dock-1024x683.jpg'><figcaption>The dock.</figcaption></figure>"
    )
    (image,) = read(inside=twice).images
    assert image.caption == "The dock."


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ("src='a.jpg' srcset='a-320.jpg 320w, a-1280.jpg 1280w, a-640.jpg 640w'", "a-1280.jpg"),
        ("src='a.jpg' srcset='a,w_320.jpg 320w,a,w_640.jpg 640w,\n a,w_480.jpg 480w'", "a,w_640.jpg"),
        ("src='data:image/gif;base64,R0' data-src='dock.jpg'", "dock.jpg"),
        ("src='https://e.example/dock.jpg' data-src='322851'", "dock.jpg"),
        ("src='placeholder.gif' data-original='big.jpg'", "big.jpg"),
        ("src='a.jpg' data-srcset='b,w_10/a.jpg 400w,b,w_20/a.jpg 900w'", "b,w_20/a.jpg"),
        ("src='one.jpg' srcset='one.jpg 1x, two.jpg 2x'", "two.jpg"),
        ("src='one.jpg' srcset=' 150w, 200w, 300w'", "one.jpg"),
        ("src='one.jpg' srcset=' 1.5x, 2x'", "one.jpg"),
        ("data-odd-loader='/x/odd.jpg?w=3'", "/x/odd.jpg?w=3"),
    ],
)
def test_the_largest_rendition_is_taken(attributes: str, address: str) -> None:
    view = Page.read(f"<html><body><img {attributes}></body></html>", "https://e.example/", max_bytes=10_000)
    image = next(view.root.iter("img"))
    assert best_address(view, image) == "https://e.example/" + address.lstrip("/")


def test_an_image_in_noscript() -> None:
    view = Page.read(
        "<body><img src='data:,x'><noscript><img src='/n.jpg'></noscript></body>",
        "https://e.example/",
        max_bytes=10_000,
    )
    assert best_address(view, next(view.root.iter("img"))) == "https://e.example/n.jpg"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://e.example/up/dock-300x200.jpg", "https://e.example/up/dock-1024x683.jpg?x=1", True),
        ("https://e.example/up/dock.jpg", "https://cdn.example/w640/up/dock.webp", True),
        ("https://e.example/p/csm_dock_at_dawn_0f3b6f1c2a.jpg", "https://e.example/p/csm_dock_at_dawn_1f0b6f1cee.jpg", True),
        ("https://e.example/p/csm_dock_at_dawn_0f3b6f1c2a.jpg", "https://e.example/up/dock_at_dawn.jpg", True),
        ("https://e.example/p/csm_dock_at_dawn_0f3b6f1c2a.jpg", "https://e.example/p/csm_dock_at_dusk_0f3b6f1c2a.jpg", False),
        ("https://e.example/1/50754_10803_L2.jpg", "https://e.example/1/50754_10803_XS.jpg", True),
        ("https://e.example/up/IMG_4101.jpg", "https://e.example/up/IMG_4102.jpg", False),
        ("https://e.example/up/IMG_4101-1024x683.jpg", "https://e.example/up/IMG_4101-1024x683.webp", True),
        ("https://e.example/up/dock-at-dawn-001.jpg", "https://e.example/up/dock-at-dawn-011.jpg", False),
        ("https://e.example/i/12345678/a_16_9.jpg", "https://e.example/i/87654321/a_16_9.jpg", False),
        (
            "https://e.example/r?url=https%3A%2F%2Fe.example%2Fup%2Fdock.jpg&w=3",
            "https://e.example/up/dock.jpg",
            True,
        ),
        ("https://e.example/up/dock.jpg", "https://e.example/up/ship.jpg", False),
        ("https://e.example/up/mb_1946780000.jpg", "https://e.example/up/mb_1946780001.jpg", False),
        ("https://e.example/up/image_1946780000.jpg", "https://e.example/up/image_1946780000_300x200.jpg", True),
        ("https://e.example/up/dock_1946780000.jpg", "https://e.example/up/dock_1946780001.jpg", True),  # sent again
        (
            "https://e.example/0a1b2c3d-1111-2222-3333-444455556666/wide.jpg",
            "https://e.example/ffffffff-1111-2222-3333-444455556666/wide.jpg",
            False,
        ),
    ],
)
def test_renditions_of_one_picture(one: str, other: str, same: bool) -> None:
    assert (picture_key(one) == picture_key(other)) is same


def test_pictures_that_a_program_serves_are_told_by_what_it_is_asked_for() -> None:
    one, other = "https://img.example/serve/image.php?uuid=f8206868-7407-4677-9df0-c282dc96c02f&width={}", "https://img.example/serve/image.php?id=31&width=800"
    assert picture_key(one.format(800)) == picture_key(one.format(240)) != picture_key(other)
    assert picture_key(other) != picture_key(other.replace("31", "32"))


def test_a_lazy_address_that_names_no_kind_of_file() -> None:
    address = "https://img.example/serve/image.php?uuid=f8206868-7407-4677-9df0-c282dc96c02f"
    (image,) = read(inside=f"<figure><img class='lazy' data-src-lg='{address}'><figcaption>The dock at dawn</figcaption></figure>").images
    assert image.url == address


def test_furniture() -> None:
    assert is_furniture("https://e.example/img/logo.png") and is_furniture("https://e.example/a/1x1.gif")
    assert not is_furniture("https://e.example/up/harbour-bridge.jpg") and not is_furniture(
        "https://e.example/iconic-tower.jpg"
    )
    assert not is_furniture("https://e.example/sites/default/files/2031/bridge.jpg")
    assert not is_furniture("https://e.example/clip/70a5657e_source-aspect-ratio_default_0.jpg")


def test_a_declared_caption_that_names_its_credit() -> None:
    node = '{"@type":"NewsArticle","headline":"x","image":{"@type":"ImageObject","url":"https://e.example/p/dock.jpg","caption":"%s"}}'
    lead = read(head=ld(node % "The dock (Photo: Ann Onym)")).lead_image
    assert lead is not None and (lead.caption, lead.credit) == ("The dock", "Ann Onym")
    lead = read(head=ld(node % "A dock")).lead_image
    assert lead is not None and (lead.caption, lead.credit) == (None, None)


def test_lead_image_is_declared_and_captioned_by_its_figure() -> None:
    head = "<meta property='og:image' content='https://e.example/share/bridge-1200x630.jpg'><meta property='og:image:width' content='1200'>"
    article = read(head=head, above=FIGURE.format("The old bridge. © Ann Onym"))
    assert article.lead_image is not None
    assert article.lead_image.url == "https://e.example/share/bridge-1200x630.jpg"
    assert (article.lead_image.caption, article.lead_image.credit, article.lead_image.width) == (
        "The old bridge.",
        "Ann Onym",
        1200,
    )
    assert article.provenance["lead_image"].source == 'meta("og:image")'


def test_lead_image_from_json_ld_with_its_credit() -> None:
    node = '{"@type":"NewsArticle","headline":"x","image":[{"@type":"ImageObject","url":"https://e.example/p/q9.jpg","creditText":"Photo: Ann Onym","width":"900"}]}'
    lead = read(head=ld(node)).lead_image
    assert lead is not None and (lead.url, lead.credit, lead.width) == (
        "https://e.example/p/q9.jpg",
        "Ann Onym",
        900,
    )


DECLARED = "<meta property='og:image' content='{}'>"


@pytest.mark.parametrize(
    "address",
    [
        "https://e.example/logo.png", "https://e.example/img/eastmere-post-logo-1200x630.png", "https://cdn.example/ep_logo_fb.jpg", "https://e.example/i/eastmerelogo-bw-440.png", "https://e.example/i/ferry-post_logo.png",
        "https://s0.example/i/blank.jpg", "https://e.example/img/default-og.png", "https://e.example/blavatar/13afe5d061fe54df11c654f8ab91e77a?s=200",
    ],
)  # fmt: skip
def test_a_logo_does_not_lead(address: str) -> None:
    icon = "<link rel='shortcut icon' href='https://e.example/blavatar/13afe5d061fe54df11c654f8ab91e77a?s=32'>"
    site = "<meta property='og:site_name' content='Eastmere Ferry Post'>"
    assert read(head=icon + site + DECLARED.format(address)).lead_image is None


@pytest.mark.parametrize(
    "address",
    [
        "https://e.example/up/WATERPOLO_LOGO_HELSINKI.jpg", "https://e.example/images/og-icon.png", "https://e.example/catalogo.jpg", "https://e.example/psicologo.jpg",
        "https://e.example/sites/default/files/bridge.jpg", "https://e.example/img/icons-of-the-harbour.jpg",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_logo_leads(address: str) -> None:
    article = read(head=DECLARED.format(address))
    assert article.lead_image is not None and article.lead_image.url == address


def test_figure_image_is_cheap_to_call_twice() -> None:
    view = Page.read(page(inside=FIGURE.format("The old bridge.")), URL, max_bytes=10**6)
    segment = next(s for s in view.segments if s.kind == "image")
    figure = read_figure(view, segment)
    assert figure is not None and read_figure(view, segment) is figure
    assert figure_image(view, segment) is figure.image
    assert [view.segments[i].text for i in figure.used] == ["The old bridge."]


MARKUP = st.lists(
    st.sampled_from(
        ["<figure>", "</figure>", "<figcaption>", "</figcaption>", "<img src='/a/b.jpg'>", "<img srcset=', ,'>", "text ", "사진=하늘 ",
         "<span class=credit>", "</span>", "<p>", "</p>", "<picture><source srcset='x 2x'>", "<a href='http://[bad'>", "</a>", "<noscript>",
         "<img src='http://[::1'>", "© ", "<div class='caption'>", "</div>", "<table><tr><td>", "</table>", "<img width='9e9' src='//e.example/x.png'>"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=examples(150))
@given(MARKUP)
def test_any_markup_gives_absolute_pictures_each_once(markup: str) -> None:
    article = read(inside=markup)
    keys = [(picture_key(image.url or ""), image.caption) for image in article.images]
    assert len(keys) == len(set(keys))
    assert all(image.url is None or image.url.startswith(("http://", "https://")) for image in article.images)


@pytest.mark.parametrize("src", ["/a/b.jpg", "http://[::1"])
def test_a_figure_that_is_never_closed_does_not_take_the_text_for_a_caption(src: str) -> None:
    article = read(inside=f"<figure><img src='{src}'>Photo: Anna Berg")
    assert article.text.count("\n\n") >= 2
    assert not any(image.caption for image in article.images)


@given(st.text(max_size=300))
def test_picture_key_takes_any_text(text: str) -> None:
    assert isinstance(picture_key("https://e.example/" + text), str)
    is_furniture(text)


def test_hostile_addresses_cost_little() -> None:
    start = time.process_time()
    for piece in ("a-1", "/x", ",", "a.jpg 1w,", "-1x1", "%2F", "_.-"):
        hostile = piece * (100_000 // len(piece))
        picture_key("https://e.example/" + hostile)
        is_furniture(hostile)
        parse(page(head=DECLARED.format(f"https://e.example/logo{hostile}")), url=URL)
        parse(page(inside=f"<img src='/a.jpg' srcset='{hostile}' alt='{hostile}'>"), url=URL)
    assert time.process_time() - start < 4


def test_a_text_called_a_description_is_no_caption() -> None:
    text = "A gate that hums in the wind has been found to hold a length of old organ pipe, said the woman who tuned it.<br><br>" * 3
    body = f"<div class='post-body' itemprop='description articleBody'><div><a href='/g.jpg'><img src='https://gate.example/g.jpg' width='400'></a></div>{text}</div>"
    article = parse(f"<html><body><h1>A gate that hums</h1>{body}</body></html>", url="https://gate.example/hums")
    assert [image.caption for image in article.images] == [None]


def test_credits_parted_by_a_slash_of_its_own() -> None:
    words = "<figcaption>Four plows without a name.</figcaption><div class='Figure-credit'>Maren Ash</div><div class='x'>/</div><div class='Figure-source'>KVLY</div>"
    figure = f"<figure><img src='https://plow.example/p.jpg' width='800'><div>{words}</div></figure>"
    article = parse(f"<html><body><h1>Snowplow names</h1><article>{figure}<p>{'Plows need names, she said. ' * 9}</p></article></body></html>")
    assert [(image.caption, image.credit) for image in article.images] == [("Four plows without a name.", "Maren Ash / KVLY")]


def test_letters_of_one_size_below_a_picture_and_in_what_follows_are_the_texts() -> None:
    paragraphs = [f"<p style='font-size:10pt'>{sentence}</p>" for sentence in SENTENCES[:2]]
    article = read(inside=f"<div><img src='/a/dock.jpg'>{paragraphs[0]}</div>{paragraphs[1]}")
    assert SENTENCES[0] in article.text
    assert article.images[0].caption is None
    assert SENTENCES[0] in read(inside=f"<div><img src='/a/dock.jpg'>{paragraphs[0]}</div><h2>What comes now</h2>{paragraphs[1]}").text


@pytest.mark.parametrize("folder", ["reporter/2031", "journalist/images", "opinion/columnists/2031/03"])
def test_what_is_shown_with_its_caption_leads_whatever_its_folder_is_called(folder: str) -> None:
    address = f"https://cdn.eastmere.example/{folder}/bridge.jpg"
    head = f"<meta property='og:image' content='{address}'>"
    figure = f"<figure><img src='{address}' width='900' height='500'><figcaption>{{}}</figcaption></figure>"
    lead = read(head=head, inside=figure.format("The new bridge at dawn")).lead_image
    assert lead is not None and lead.url == address
    assert read(head=head).lead_image is None
    paper = parse(page(head=head), url=f"https://{folder.split('/', maxsplit=1)[0]}.example/2031/1")
    assert (paper.lead_image is not None) is (folder.split("/", maxsplit=1)[0] in ("reporter", "journalist"))


def test_a_long_text_called_a_credit_is_a_caption() -> None:
    said = "Three of the candidates for the office of mayor of Eastmere, from left, Jane Doe, John Roe and Ann Onym, stand on the old bridge in the rain"
    article = read(inside=f"<figure><img src='/a/dock.jpg'><p class='photo-credit'>{said}</p></figure>")
    assert [(image.caption, image.credit) for image in article.images] == [(said, None)]


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_TO_ENLARGE, "Click image to enlarge", "Click here for the harbour"), (_MORE, "the ferry ... more", "the dock and more"),
        (_LABEL_LEFT, "the dock Photo credit", "to her credit she left"),
    ],
)  # fmt: skip
def test_patterns_of_words(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match) and not pattern.search(miss)
    started = time.process_time()
    for hostile in ("zum vergrößern " * 4_000, "click " * 10_000, "... " * 15_000, " photo credit" * 5_000):
        pattern.search(hostile)
    assert time.process_time() - started < 1


def test_a_count_over_a_picture_is_no_text() -> None:
    class Post(Extractor):
        hosts = ("eastmere-post.example",)
        body = css(".article-body")

    markup = page(inside="<figure><a href='/slides'><img src='/a/dock.jpg'><span>5</span></a><figcaption>The dock at dawn</figcaption></figure>")
    assert "5" not in parse(markup, URL, registry=Registry({"eastmere-post.example": (Post,)}, ())).text.split("\n\n")
    said = "Press enter or click to view image in full size"
    assert said not in parse(markup.replace(">5<", f">{said}<"), URL, registry=Registry({"eastmere-post.example": (Post,)}, ())).text


def test_a_text_called_a_description_is_no_caption_of_what_stands_before() -> None:
    texts = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES) * 2
    markup = Page.read(f"<div class='news'><div><img src='/a/dock.jpg'></div><div itemprop='description'>{texts}</div></div>", URL)
    picture = next(segment for segment in markup.segments if segment.kind == "image")
    image = figure_image(markup, picture)
    assert image is not None and image.caption is None


def test_a_page_in_one_form_keeps_its_pictures() -> None:
    markup = page(inside="<img src='/a/dock.jpg'>").replace("<body>", "<body><form>").replace("</body>", "</form></body>")
    assert [image.url for image in parse(markup, URL).images] == ["https://www.eastmere-post.example/a/dock.jpg"]


def test_a_lead_picture_that_is_loaded_late_above_the_headline() -> None:
    head = "<meta property='og:image' content='https://www.eastmere-post.example/a/dock-at-dawn.jpg'>"
    lead = "<body><div class='top'><div><img data-src-big='/a/dock-at-dawn.jpg'></div><div class='wp-caption'><p>The dock at dawn <span class='credit'>Foto: Ann Onym</span></p></div></div>"
    article = parse(page(head=head).replace("<body>", lead), URL)
    assert article.lead_image is not None
    assert (article.lead_image.caption, article.lead_image.credit) == ("The dock at dawn", "Ann Onym")


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The bridge on Monday. (Photo: John Roe / Reuters)", "The bridge on Monday.", "John Roe / Reuters"), ("The bridge on Monday. (AP Photo/John Roe)", "The bridge on Monday.", None), ("Die Brücke am Montag. Foto: Hans Roe / dpa", "Die Brücke am Montag.", "Hans Roe / dpa"),
        ("Le pont lundi. (Photo : Jean Roe / AFP)", "Le pont lundi.", "Jean Roe / AFP"), ("Мост в понедельник. (Фото: Иван Роу / ТАСС)", "Мост в понедельник.", "Иван Роу / ТАСС"), ("月曜日の橋。 写真：鈴木一郎", "月曜日の橋。", "鈴木一郎"), ("周一的桥。 (摄影：李大伟)", "周一的桥。", "李大伟"),
    ],
)  # fmt: skip
def test_a_line_right_below_a_picture_that_ends_in_a_labelled_credit_is_its_caption(line: str, caption: str, credit: str | None) -> None:
    text = "".join(f"<div>{sentence}</div>" for sentence in SENTENCES)
    page = f'<html><head><title>Eastmere rebuilds its bridge</title></head><body><main><h1>Eastmere rebuilds its bridge</h1><div class="q1"><img src="/a/bridge-1200.jpg" width="1200" height="800"></div><div class="q2">{line}</div>{text}</main></body></html>'
    article = newsparse.parse(page, "https://www.eastmere-post.example/news/bridge-1234567.html", min_probability=0)
    assert article.text == "\n\n".join(SENTENCES)
    assert article.images[0].caption == caption
    assert credit is None or article.images[0].credit == credit


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ("<p align='center'><img src='/a/dock.jpg'></p><p align='center'>早市上，市民正在挑选蔬菜。东海晚报记者 林海 摄</p>", "早市上，市民正在挑选蔬菜。", "东海晚报记者 林海"),
        ("<p><img src='/a/dock.jpg'><br>古いオルガンの伴奏で歌う卒業生ら</p>", "古いオルガンの伴奏で歌う卒業生ら", None),
        ("<p class='f_center'><img src='/a/dock.jpg'><br>早市搬进了带顶棚的大院。</p>", "早市搬进了带顶棚的大院。", None),
        ("<p style='text-align:center'><img src='/a/dock.jpg'></p><p style='text-align:center'>早市搬进了带顶棚的大院</p>", "早市搬进了带顶棚的大院", None),
    ],
)  # fmt: skip
def test_a_centred_line_below_a_picture_is_its_caption_in_china(markup: str, caption: str, credit: str | None) -> None:
    article = read(inside=markup)
    assert (article.images[0].caption, article.images[0].credit) == (caption, credit) and caption not in article.text


def test_where_all_is_centred_no_line_is_a_caption() -> None:
    article = read(inside="<p align='center'><img src='/a/dock.jpg'></p><p align='center'>早市搬进了带顶棚的大院。</p><p align='center'>摊主说不怕下雨了。</p>")
    assert article.images[0].caption is None


@pytest.mark.parametrize("line", ["He sent the paper a photo: a bridge at night.", "The council met (photo below) on Monday.", "Picture: this is what she said to the crowd in the hall.", "Source: the council"])
def test_sentences_about_pictures_are_no_captions(line: str) -> None:
    assert not ends_in_labelled_credit(line)


def test_labelled_credits_are_looked_for_in_linear_time() -> None:
    start = time.process_time()
    for piece in ("(Photo: ", "photo:", "fot. ", "(a photo/", "foto: A"):
        ends_in_labelled_credit(piece * 50_000)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "card",
    ["/images/default-share.jpg", "/images/social/default2.jpg", "/a/eastmere-social-card-1200x630.png", "/static/img/ep_fb.jpg", "/img/fallback-unfurling.jpg",
     "/Bilder/Verschiedenes/twitter-standard.jpg", "/media/Default-Social-Media-Images/Health-Card.png", "/files/default-images/opener.jpg", "/wp-content/plugins/seo/user.png",
     "/assets/images/750x506/default_500.png", "/media/img/eastmere-og.jpg", "/images/og-site-icon.png", "/theme/icons/home_thumb.png", "/social-media/EP_og-image_v1.png", "/img/portrait2030facebook.jpg",
     "/include/images/facebook-default-wide-s1400-c100.jpg", "/themes/img/Eastmere-Social-Graphic.png", "/theme/pix/EP-OpenGraph-image.jpg", "/images/og_generic.webp", "/images/branding/monogram.jpg","/_next/static/media/social-share-default.e8530e9e.jpeg"],
)  # fmt: skip
def test_a_card_of_the_site_leads_no_article(card: str) -> None:
    assert read(head=f'<meta property="og:image" content="{card}">').lead_image is None
    shown = read(head=f'<meta property="og:image" content="{card}">', inside="<figure><img src='/a/dock.jpg'></figure>").lead_image
    assert shown is not None and shown.url == "https://www.eastmere-post.example/a/dock.jpg"


@pytest.mark.parametrize(
    "own",
    ["/2031/05/default.jpg", "/img/news/61/51/default.jpg", "/a/new-ferry-dock/card.png", "/a/share-bikes.jpg", "/a/default-judgment.jpg", "/sites/x/files/facebook.jpg", "/vi/dQw4w9WgXcQ/default.jpg", "/sites/default/files/dock.jpg", "/img/eastmere-ferry-dock-og.jpg", "/a/opengraph-image.png", "/img/og-image-v2.png", "/a/generic-drugs.jpg", "/a/icons/dock.jpg", "/img/site-of-the-dock.jpg", "/a/facebook-headquarters.jpg"],
)  # fmt: skip
def test_a_picture_of_the_articles_own_leads_it_whatever_its_file_is_called(own: str) -> None:
    lead = read(head=f'<meta property="og:image" content="{own}">').lead_image
    assert lead is not None and lead.url == f"https://www.eastmere-post.example{own}"


@pytest.mark.parametrize("box", ["<div><img src='/media/a.jpg'><p>{}</p></div>", "<p><img src='/media/a.jpg'></p><p>{}</p>", "<p><img src='/media/a.jpg'><br>{}</p>"])
@pytest.mark.parametrize(
    ("end", "credit"),
    [
        ("in this file photo. (Reuters)", "Reuters"), ("in this file photo. / Yonhap", "Yonhap"), ("in this file photo. Courtesy of Ann Onym", "Ann Onym"),
        ("in this file photo. Picha na Juma Ally", "Juma Ally"), ("in this file photo. (foto Lasorte)", "Lasorte"),
    ],
)  # fmt: skip
def test_a_line_below_a_picture_that_ends_in_an_agency_is_its_caption(box: str, end: str, credit: str) -> None:
    article = read(inside=box.format(f"Boats lie on the Eastmere quay {end}"))
    (image,) = article.images
    assert (image.caption, image.credit) == ("Boats lie on the Eastmere quay in this file photo.", credit)
    assert "Boats lie" not in article.text


def test_a_paragraph_below_a_picture_that_ends_in_an_acronym_stays() -> None:
    article = read(inside="<p><img src='/media/a.jpg'></p><p>New rules come from the Environmental Protection Agency (EPA)</p>")
    assert "New rules" in article.text


@pytest.mark.parametrize("name", ["bijschrift", "kuvateksti", "billedtekst", "popisek", "kepalairas", "pie-de-foto"])
def test_captions_are_called_so_in_many_languages(name: str) -> None:
    (image,) = read(inside=f"<img src='/media/a.jpg'><p class='{name}'>Boats on the Eastmere quay © Ann Onym</p>").images
    assert (image.caption, image.credit) == ("Boats on the Eastmere quay", "Ann Onym")


@pytest.mark.parametrize("name", ["autor", "auteur", "yazar", "penulis"])
def test_a_portrait_beside_the_byline_leads_no_article(name: str) -> None:
    article = read(above=f"<div class='{name}'><img src='/av/1.jpg' alt=''> Katarzyna Wilk</div>", inside="<figure><img src='/media/a.jpg'></figure>")
    assert article.lead_image is not None and str(article.lead_image.url).endswith("/media/a.jpg")


def test_of_the_sizes_that_a_loader_keeps_in_attributes_the_largest_is_taken() -> None:
    sizes = "data-src-mini='//i2.example/a-small-169.jpg' data-src-large='//i2.example/a-super-169.jpg' data-src-medium='//i2.example/a-169.jpg'"
    (image,) = read(inside=f"<figure><img src='data:image/gif;base64,R0' {sizes}><figcaption>The old bridge at noon.</figcaption></figure>").images
    assert image.url == "https://i2.example/a-super-169.jpg"


def test_a_label_in_an_element_of_its_own_before_whose_the_picture_is_is_no_caption() -> None:
    box = "<figure><img src='/media/a.jpg'><figcaption><strong>Image Credits:</strong> Ann Onym / Harbour Images</figcaption></figure>"
    (image,) = read(inside=box).images
    assert (image.caption, image.credit) == (None, "Ann Onym / Harbour Images")


def test_an_empty_list_of_pictures_in_json_ld_leaves_those_that_stand_alone() -> None:
    data = ld('{"@type":"NewsArticle","headline":"Eastmere rebuilds its bridge","image":[]}') + ld('{"@type":"ImageObject","url":"https://e.example/bridge.jpg","width":300}')
    lead = read(head=data).lead_image
    assert lead is not None and lead.url == "https://e.example/bridge.jpg"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("fidget-spinner.jpg", True), ("wheel-loader.webp", True), ("google-pixel-9.png", True), ("empty-shelves.jpg", True), ("earl-grey.jpg", True),
        ("spinner.gif", False), ("ajax-loader.gif", False), ("loader.png", False), ("lazy-load.webp", False), ("img-loading.jpg", False), ("grey.jpg", False), ("pixel.png", False),
    ],
)  # fmt: skip
def test_a_photo_of_what_stand_ins_are_called_is_a_picture(name: str, shown: bool) -> None:
    images = read(inside=f"<figure><img src='https://e.example/a/{name}' width='800' height='600'><figcaption>What stands on the banks of the river.</figcaption></figure>").images
    assert [image.url for image in images if image.url] == ([f"https://e.example/a/{name}"] if shown else [])


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("src='https://e.example/{BA7A8B50-1C2D-4E5F-8A9B-0C1D2E3F4A5B}.jpg'", "https://e.example/{BA7A8B50-1C2D-4E5F-8A9B-0C1D2E3F4A5B}.jpg"),
        ("src='https://e.example/a.jpg' data-srcset='https://e.example/a-{width}.jpg 600w'", "https://e.example/a.jpg"),
    ],
)
def test_braces_around_a_number_are_no_template(given: str, address: str) -> None:
    (image,) = read(inside=f"<figure><img {given}><figcaption>What stands on the banks of the river.</figcaption></figure>").images
    assert image.url == address


@pytest.mark.parametrize(
    ("stated", "leads"),
    [
        ("/img/hero.jpg", True), ('url( "/img/hero.jpg" )', True), ("linear-gradient(red, blue), url(/img/hero.jpg)", True), ("/img/hero.jpg|/img/hero-2x.jpg", True),
        ("/img/{width}/hero.jpg", False), ("text/html", False), ('{"src":"/img/hero.jpg"}', False), ("/img/hero.mp4", False),
    ],
)  # fmt: skip
def test_what_a_background_that_is_loaded_late_states(stated: str, leads: bool) -> None:
    lead = read(above=f"<div class='hero-image' data-bg='{stated}'></div>").lead_image
    assert (lead.url if lead else None) == ("https://www.eastmere-post.example/img/hero.jpg" if leads else None)


@pytest.mark.parametrize(("alt", "shown"), [("Ann Onym headshot", False), ("Photo of Ann Onym", False), ("Ann Onym's profile picture", False), ("Ann Onym Image", False), ("Ann Onym at the bridge", True), ("Photo of Eastmere", True)])
def test_a_portrait_of_who_wrote_says_so_in_its_words(alt: str, shown: bool) -> None:
    portrait = f'<div><img src="/faces/1.jpg" width="300" height="300" alt="{alt}"></div>'
    article = read(above=f"<p class='byline'>By <a rel='author' href='/authors/ann'>Ann Onym</a></p>{portrait}")
    assert [image.alt for image in article.images] == ([alt] if shown else [])


@pytest.mark.parametrize(
    ("caption", "shown"),
    [("Portrait of Ann Onym", False), ("Ann Onym. Photo: Bob Ray", False), ("Ann Onym, roads correspondent. Photo: Bob Ray", False), ("Ann Onym writes about towns", False),
     ("Ann Onym on the bridge in 1975. Photo: Bob Ray", True), ("Ann Onym, in 1975, on the bridge. Photo: Bob Ray", True)],
)  # fmt: skip
def test_a_captioned_picture_of_who_wrote_is_the_articles_where_it_tells_what_it_shows(caption: str, shown: bool) -> None:
    inside = f"<figure><img src='/faces/ann-onym.jpg' width='600' height='600'><figcaption>{caption}</figcaption></figure>"
    article = read(above="<p class='byline'>By <a rel='author' href='/authors/ann'>Ann Onym</a></p>", inside=inside)
    assert len(article.images) == shown


@pytest.mark.parametrize("src", ["//media.example/bridge.jpg?h=450&amp;w=799", "data:image/gif;base64,R0lGOD"])
def test_an_object_of_several_addresses_is_none(src: str) -> None:
    several = '{"default":{"w":"80","src":"//media.example/bridge.jpg?w=80"},"wide":{"w":"799","src":"//media.example/bridge.jpg?h=450&amp;w=799"}}'
    (image,) = read(inside=f"<figure><img data-src='{several}' src='{src}'><figcaption>What stands on the banks of the river.</figcaption></figure>").images
    assert image.url == "https://media.example/bridge.jpg?h=450&w=799"


def test_the_button_that_unfolds_a_caption_is_no_part_of_it() -> None:
    inside = "<figure><img src='/a/bridge.jpg' width='800' height='600'><figcaption>What stands on the banks of the river. <a href='#'>+</a></figcaption></figure>"
    assert [image.caption for image in read(inside=inside).images] == ["What stands on the banks of the river."]


def test_the_space_between_a_photographer_and_an_address() -> None:
    credit = "<span class='photographer'>Leo Sample</span> <span class='credits'>lsample@post.example</span>"
    (image,) = read(above=f"<div id='lead-image'><img src='/a/bridge.jpg' alt=''><div class='caption-text'>The bridge at Palm Street.</div>{credit}</div>").images
    assert (image.caption, image.credit) == ("The bridge at Palm Street.", "Leo Sample")


def test_a_name_with_small_words_before_an_agency_is_no_caption() -> None:
    credit = "<figcaption class='credit'>Kim van der Berg Sample / Getty</figcaption>"
    (image,) = read(above=f"<figure><img src='/a/bridge.jpg' width='800' height='600' alt=''>{credit}</figure>").images
    assert (image.caption, image.credit) == (None, "Kim van der Berg Sample / Getty")


def test_who_wrote_is_shown_in_the_story() -> None:
    inside = "<figure><img src='/a/bridge.jpg' width='800' height='600'><figcaption>Ann Onym, on the bridge that she saved</figcaption></figure>"
    assert len(read(above="<p class='byline'>By <a rel='author' href='/authors/ann'>Ann Onym</a></p>", inside=inside).images) == 1


def test_a_picture_below_a_headline_in_a_cell_with_its_byline() -> None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES)
    cell = (
        "<b>Eastmere rebuilds its bridge</b><br><font size='1'>By Ann Onym<br>April 8, 2031</font><br><table align='right'><tr><td><img src='/a/dock.jpg' width='300' height='240'></td></tr>"
        f"<tr><td>The dock at dawn</td></tr></table>{text}"
    )
    article = parse(f"<title>Eastmere rebuilds its bridge</title><body><table><tr><td><a href='/n'>News</a></td><td>{cell}</td></tr></table></body>", "https://eastmere-post.example/a/1234.html")
    assert [image.caption for image in article.images] == ["The dock at dawn"]
