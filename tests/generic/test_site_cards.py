"""Pictures that a site declares for all of its pages, and captioned figures whose picture has no address."""

from __future__ import annotations

import time

import pytest

from newsparse import Figure
from newsparse.generic.pictures.leading.site_cards import is_site_card
from tests.invented import read

HOST, PAGE = "www.eastmere-post.example", "/news/harbour-opens-new-dock"
MAY_2031 = (2031 * 12 + 5,)


@pytest.mark.parametrize(
    "card",
    ["/files/2024-04/Facebook%20Link%20Photo.png", "/files/2029-09/epc-social-media-card-1200x628.png", "/uploads/2030/09/Web-Thumbnail-General.webp", "/uploads/2029/11/og_image.png",
     "/files/WIDE_Social_Sharing_Image_-_A_578834f6-0ed8-4938-bfe6-b8efd73ce6fd.png", "/files/FB-Large-Gold.png", "/files/Twitter-large-gold.png", "/img/og-dashboard.png",
     "/assets/eastmere-og-image-54fd7dc0713e.png", "/content/Images/facebook-og-homepage-image.png", "/images/hero.png", "/eastmere-post-glyph-framed.jpg", "/cms/uploads/eastmere-post-150.webp",
     "/stylesheets/themes/e/3.0/images/ph-dome-1200x800.jpg", "/wp-content/themes/e/images/wallet.jpg", "/themes/custom/e/dist/img/social/EPSEOImage.jpg", "/uploads/publication/thumbnail/09864fbf-2cfb/landscape.jpg"],
)  # fmt: skip
def test_what_an_address_says_is_drawn_for_the_whole_site(card: str) -> None:
    host = "www.eastmere.post.example" if "eastmere" in card else HOST
    card = card.replace("eastmere-post", "eastmere")
    assert is_site_card(f"https://cdn.example{card}", host, PAGE, MAY_2031)


def test_a_card_is_known_behind_the_server_that_resizes_it() -> None:
    inner = "https%3A%2F%2Fharbour.example%2Ftwitter%2F{}.jpg%3Fv%3D1978978852"
    proxy = "https://cdn.example/image/fetch/$s_!myxD!,f_auto,q_auto:best/"
    assert is_site_card(proxy + inner.format("subscribe-card"), "harbour.example", "/p/new-dock-opens", MAY_2031)
    assert not is_site_card(proxy + inner.format("old-crane"), "harbour.example", "/p/new-dock-opens", MAY_2031)


@pytest.mark.parametrize(
    "own",
    ["/files/2031-05/Facebook%20Link%20Photo.png", "/uploads/2031/04/og_image.png", "/img/og-harbour.png", "/files/FB-new-dock.jpg", "/files/FB_IMG_1538212345.jpg", "/images/og-icon.png",
     "/uploads/2029/11/crane.jpg", "/clip/f9575e06-762d-4717-89f9-4773a460beff_facebook-watermarked_default_0.jpg", "/uploads/eastmere-crane.jpg", "/images/crane.png", "/images/2031/hero.png",
     "/a/facebook-headquarters.jpg", "/photos/themes/crane.jpg", "/uploads/crane-facebook.jpg", "/news/harbour-opens-new-dock/og-crane.png",
     "/images/stray-dog-park.jpg", "/images/blog-share-prices.jpg", "/images/eastmere-marathon-finish.jpg", "/uploads/2029/05/twitter.jpg"],
)  # fmt: skip
def test_what_may_be_drawn_for_one_article(own: str) -> None:
    assert not is_site_card(f"https://cdn.example{own}", "eastmere.example", PAGE, MAY_2031)


def test_where_an_address_is_not_told_in_words_no_file_is_strange_to_it() -> None:
    assert is_site_card("https://cdn.example/img/og-crane.png", HOST, PAGE)
    assert not is_site_card("https://cdn.example/img/og-crane.png", HOST, "/news/1234567.html")


def test_cards_are_told_in_linear_time() -> None:
    start = time.process_time()
    for piece in ("a/themes/", "social ", "og-", "%20", "ab12", "20a"):
        is_site_card("https://cdn.example/" + piece * 20_000 + ".png", HOST, PAGE, MAY_2031)
    assert time.process_time() - start < 2


def test_what_is_no_address_gives_way_to_another() -> None:
    lead = read(head='<meta property="og:image" content="com.example.util.entities.Image@1aa3b0b8"><meta name="twitter:image" content="/a/dock.jpg">').lead_image
    assert lead is not None and lead.url == "https://www.eastmere-post.example/a/dock.jpg"


def test_an_emblem_leads_no_article() -> None:
    assert read(head='<meta property="og:image" content="/files/Eastmere_Post_emblem.png"><meta property="og:site_name" content="The Eastmere Post">').lead_image is None
    assert read(head='<meta property="og:image" content="/files/Hollow_Court_emblem.png">').lead_image is not None
    assert read(head='<meta property="og:image" content="/files/abc-emblem.jpg">').lead_image is not None


UNSEEN = "<img src=\"data:image/svg+xml,%3Csvg%20viewBox='0%200%201%201'%3E%3C/svg%3E\" alt='{}'>"


def test_a_captioned_figure_is_told_though_a_script_loads_its_picture() -> None:
    head = '<meta property="og:image" content="/a/dock.jpg">'
    figures = "".join(f"<figure>{UNSEEN.format(alt)}<figcaption>{said} Photo: Ann Onym</figcaption></figure>" for alt, said in (("a", "The old crane."), ("b", "The new quay."), ("b", "The new quay.")))
    article = read(head=head, inside=f"<p>The council of Eastmere opened the dock on Monday.</p>{figures}")
    assert [(image.url, image.caption, image.credit) for image in article.images if image.url is None] == [(None, "The old crane.", "Ann Onym"), (None, "The new quay.", "Ann Onym")]
    assert [block.image for block in article.body if isinstance(block, Figure)] == list(article.images[-2:])
    assert article.lead_image is not None and article.lead_image.url == "https://www.eastmere-post.example/a/dock.jpg"
    assert article.lead_image.caption is None and "crane" not in article.text
    assert "The old crane." in article.to_html() and "The old crane." in article.to_markdown() and article.to_dict()["image_captions"] == [""]


def test_the_credit_of_a_figure_without_address_is_no_other_pictures() -> None:
    head = '<meta property="og:image" content="/a/dock.jpg">'
    figure = f"<figure>{UNSEEN.format('a')}<figcaption>Photo: Ann Onym</figcaption></figure>"
    lead = read(head=head, inside=f"{figure}<p>The council of Eastmere opened the dock on Monday.</p>").lead_image
    assert lead is not None and (lead.url, lead.credit) == ("https://www.eastmere-post.example/a/dock.jpg", None)


@pytest.mark.parametrize(
    "markup",
    [f"<figure>{UNSEEN.format('a')}</figure>", f"<div>{UNSEEN.format('a')}<p>The old crane.</p></div>", f"<a href='/other'><figure>{UNSEEN.format('a')}<figcaption>The old crane.</figcaption></figure></a>",
     f"<aside><figure>{UNSEEN.format('a')}<figcaption>The old crane.</figcaption></figure></aside>"],
)  # fmt: skip
def test_what_no_markup_calls_a_caption_makes_no_figure(markup: str) -> None:
    assert all(image.url for image in read(inside=f"<p>The council of Eastmere opened the dock on Monday.</p>{markup}").images)


def test_what_stands_in_for_a_picture_is_no_address_of_it() -> None:
    (image,) = read(inside="<figure><img src='/ui/placeholders/wd320-o.jpg'><figcaption>The dock at dawn</figcaption></figure>").images
    assert (image.url, image.caption) == (None, "The dock at dawn")


def test_a_loader_may_call_the_address_what_it_likes() -> None:
    article = read(inside="<figure><img src='data:image/svg+xml;base64,AAAA' slow-lazy-src='https://cdn.example/a/dock.jpg'><figcaption>The dock.</figcaption></figure>")
    assert [image.url for image in article.images] == ["https://cdn.example/a/dock.jpg"]


def test_a_card_in_the_folder_of_the_articles_own_picture_leads_with_what_that_says() -> None:
    picture = "<figure><img src='/media/mt/{}/lead_720_405.jpg'><figcaption>Boats at the quay. Photo: Ann Onym</figcaption></figure>"
    card = "<meta property='og:image' content='/media/mt/{}/facebook.jpg'>"
    lead = read(head=card.format("RTX5B1Q2_1"), inside=picture.format("RTX5B1Q2_1")).lead_image
    assert lead is not None and str(lead.url).endswith("/facebook.jpg")
    assert lead.credit == "Ann Onym"
    for shared in ("2031", "203105", "20310512", "2031-05", "2031-05-12"):
        lead = read(head=card.format(shared), inside=picture.format(shared)).lead_image
        assert lead is not None and str(lead.url).endswith("/lead_720_405.jpg")


def test_the_articles_picture_leads_where_a_theme_states_the_sites_card_before_it() -> None:
    stated = "<meta property='og:image' content='/social/{}'><meta property='og:image' content='/2031/05/old-crane.jpg'>"
    lead = read(head=stated.format("default-share.png")).lead_image
    assert lead is not None and str(lead.url).endswith("/old-crane.jpg")
    lead = read(head=stated.format("2031/dock.jpg")).lead_image
    assert lead is not None and str(lead.url).endswith("/dock.jpg")


CRANE = "/2031/05/old-crane.jpg"
FIGURE = f"<figure><img src='{CRANE}'></figure>"


@pytest.mark.parametrize(
    "head",
    [f"<link rel='image_src' href='{CRANE}'>", f"<link itemprop='image' href='{CRANE}'>", f"<meta name='twitter:image0' content='{CRANE}'>", f"<meta name='sailthru.image.full' content='{CRANE}'>",
     f"<meta name='parsely-image-url' content='{CRANE}'>", f"""<meta name='parsely-page' content='{{"title": "x", "image_url": "{CRANE}"}}'>""", f"<meta itemprop='thumbnailUrl' content='{CRANE}'>",
     f"""<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "x", "thumbnailUrl": "{CRANE}"}}</script>""",
     f"""<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "x", "image": {{"@list": ["{CRANE}"]}}}}</script>""",
     f"""<script type="application/ld+json">{{"@type": "VideoObject", "name": "x", "thumbnailUrl": "{CRANE}"}}</script>"""],
)  # fmt: skip
def test_what_other_tools_of_a_page_say_to_lead_leads_where_it_declares_no_picture_of_its_own(head: str) -> None:
    card = "<meta property='og:image' content='/social/default-share.png'>"
    for more in ("", card):
        lead = read(head=more + head).lead_image
        assert lead is not None
        assert str(lead.url).endswith(CRANE)


def test_metadata_of_tools_that_are_broken_say_nothing() -> None:
    assert read(head="<meta name='parsely-page' content='{\"image_url\": '>").lead_image is None
    assert read(head="<meta name='parsely-page' content='[1]'><link rel='image_src'>").lead_image is None


@pytest.mark.parametrize(
    ("box", "leads"),
    [(f"<div class='article-hero' style='background-image: url({CRANE})'></div>", True), (f"<div class='article-hero'><video poster='{CRANE}'></video></div>", True),
     (f"<div data-poster='{CRANE}'></div>", True), (f"<div class='texture' style='background-image: url({CRANE})'></div>", False),
     (f"<aside><div class='article-hero' style='background-image: url({CRANE})'></div></aside>", False), ("<div class='hero' style='background: url(/assets/logo.svg)'></div>", False),
     (f"<a href='/other'><div class='hero' style='background: url({CRANE})'></div></a>", False)],
)  # fmt: skip
def test_a_background_that_is_called_the_articles_or_the_still_of_a_film_leads_where_nothing_else_does(box: str, leads: bool) -> None:
    lead = read(above=box).lead_image
    assert (lead is not None) == leads
    assert lead is None or str(lead.url).endswith(CRANE)
    other = read(above=box, inside="<figure><img src='/2031/05/dock.jpg'></figure>").lead_image
    assert other is not None and str(other.url).endswith("/dock.jpg")


@pytest.mark.parametrize(
    "stated",
    ["undefined", "/null", "/", "https://www.eastmere-post.example", "/images/", "/apple-touch-icon.png", "https://secure.gravatar.com/avatar/0f1e2d?s=200"],
)
def test_what_a_template_states_in_place_of_a_picture_leads_no_article(stated: str) -> None:
    lead = read(head=f"<meta property='og:image' content='{stated}'>", inside=FIGURE).lead_image
    assert lead is not None
    assert str(lead.url).endswith(CRANE)


@pytest.mark.parametrize("stated", ["/image/?id=4711", "/resources/images/11779452/"])
def test_a_picture_that_a_server_names_by_its_query_or_number_alone_leads(stated: str) -> None:
    lead = read(head=f"<meta property='og:image' content='{stated}'>", inside=FIGURE).lead_image
    assert lead is not None
    assert str(lead.url).endswith(stated)


def test_a_file_that_is_called_after_the_site_in_two_words_is_its_card() -> None:
    assert is_site_card("https://cdn.example/images/eastmere-post.png", "www.eastmere-post.example", PAGE, MAY_2031)
    assert not is_site_card("https://cdn.example/images/eastmere-dock.png", "www.eastmere-post.example", PAGE, MAY_2031)


def test_a_card_that_stands_for_all_lies_in_the_folder_of_a_month() -> None:
    assert is_site_card("https://cdn.example/media/2031/5/1718190000-ep-default-share.width-1200.png", "eastmere-post.example", PAGE, MAY_2031)
    assert not is_site_card("https://cdn.example/media/2031/5/1718190000-share-prices.png", "eastmere-post.example", PAGE, MAY_2031)


def test_a_card_of_all_that_stands_in_a_section() -> None:
    path = "/harbour/article/council-sells-two-cranes"
    assert is_site_card("https://eastmere.example/images/eastmere-some-harbour.png", "www.eastmere.example", path, MAY_2031)
    assert not is_site_card("https://eastmere.example/images/eastmere-cranes-harbour.png", "www.eastmere.example", path, MAY_2031)


LD = "<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"image\": \"{}\"}}</script>"


@pytest.mark.parametrize(
    ("card", "stated", "leads"),
    [
        ("https://cdn.example/2031/05/share-852341.jpg", CRANE, CRANE),  # what JSON-LD states is shown
        ("https://cdn.example/2031/05/share-852341.jpg", "/2031/05/other.jpg", "share-852341.jpg"),
        ("https://cdn.example/author/ann-onym-share.jpg", "/2031/05/other.jpg", CRANE),  # whose column it is
        ("https://cdn.example/authors-day/ann-onym.jpg", "/2031/05/other.jpg", "ann-onym.jpg"),
    ],
)
def test_a_card_for_those_who_share_gives_way_to_the_picture_that_the_page_shows(card: str, stated: str, leads: str) -> None:
    lead = read(head=f"<meta property='og:image' content='{card}'>{LD.format(stated)}", inside=FIGURE).lead_image
    assert lead is not None and str(lead.url).endswith(leads)
