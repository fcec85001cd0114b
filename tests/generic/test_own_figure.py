"""The figure of the lead picture told by its name, and figures that a declared body does not list."""

from __future__ import annotations

import time

import pytest

from newsparse import Extractor, Registry, css, parse
from newsparse.article import Figure, Image
from newsparse.generic.pictures.declared import _GLUED
from newsparse.generic.pictures.leading.own_figure import _HASH, _LETTERED, _SIZE, own_figure
from tests.invented import SENTENCES, URL, page, read

E = "https://e.example/"


def _own(lead: str, *shown: str) -> str | None:
    found = own_figure(Image(url=E + lead), tuple(Image(url=E + address) for address in shown))
    return found and found.url and found.url.removeprefix(E)


@pytest.mark.parametrize(
    ("lead", "own"),
    [
        ("images/1200/570/s_fb/988015.jpg", "images/590/395/q_80/0988015.jpg"),
        ("i/news/570x380/311/311510.jpg", "i/news/630x373/311/311510.jpg"),
        ("_processed_/4/f/csm_harbour-masters_360895fa54.jpg", "_processed_/4/f/csm_harbour-masters_440885809a.jpg"),
        ("_processed_/4/f/csm_harbour-masters_360895fa54.jpg", "user_upload/harbour-masters.jpg"),
        ("file/20051722/Harbour_Bridge_Vote.jpg", "image/66977674/Harbour_Bridge_Vote.0.jpg"),
        ("up/the_empty_harbour_bridge.jpg", "up/the_empty_harbour_bridge_2.jpg"),
        ("galleries/harbour-bridge.jpg_895565321.jpg", "galleries/harbour-bridge.jpg_1318795700.jpg"),
        ("16harbour1/16harbour1-facebookJumbo.jpg", "16harbour1/16harbour1-superJumbo.jpg"),
        ("Bilder/Ein-Hafen-bei-Nacht-218528og.jpg", "Bilder/Ein-Hafen-bei-Nacht-218528h.jpg"),
        ("photos/01/19885057/5/rawImage.jpg", "photos/01/19885057/5/920x920.jpg"),
        ("size/w1200/2025/05/IMG_4101.jpeg", "size/w2000/2025/05/IMG_4101.jpeg"),
        ("5/1/58215_feed-tag_1uF-Iw_XlaCol.jpg", "5/1/58215_default-2280w_1uF-Iw_3D5m3f.jpg"),
        ("2031/4199920-532848-532845.jpg", "2031/4199920-1_wide.jpg"),
        ("2022/GettyImages_2206927993/open-graph.jpg", "2022/GettyImages_2206927993/860x394.jpg?17"),
    ],
)
def test_one_picture_under_two_addresses(lead: str, own: str) -> None:
    assert _own(lead, "up/some-ship.jpg", own) == own


@pytest.mark.parametrize(
    ("lead", "shown"),
    [
        ("up/view-from-the-harbour-3.jpg", ["up/view-from-the-harbour-2.jpg"]),
        ("1234567/01.jpg", ["1234567/02.jpg"]),
        ("5/1/58215_feed-tag.jpg", ["5/2/58215_portrait-thumb.jpg"]),
        ("5/1/58215_feed-tag.jpg", ["5/1/58215_ferry-a.jpg", "5/1/58215_harbour-b.jpg"]),
        ("up/20310503_ferry.jpg", ["up/20310503_harbour.jpg"]),
        ("up/310503_ferry.jpg", ["up/310503_harbour.jpg"]),
        ("up/58215_02.jpg", ["up/58215_01.jpg"]),
        ("2022/05/image-1.jpg", ["2023/06/image-1.jpg"]),
        ("aaaa/0_152_2750_1650/master/500.jpg", ["bbbb/0_152_2750_1650/master/500.jpg"]),
        ("up/the_empty_harbour_bridge.jpg", ["up/the_empty_harbour_bridge_2.jpg", "up/the_empty_harbour_bridge_3.jpg"]),
        ("a/0a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg", ["a/ffffffffffffffffffffffffffffff01.jpg"]),
    ],
)
def test_two_pictures_are_not_one(lead: str, shown: list[str]) -> None:
    assert _own(lead, *shown) is None


def test_of_two_with_one_number_the_one_with_its_name_is_meant() -> None:
    assert _own("AR/AR-231109354.jpg", "EP/EP-231109354.jpg", "AR/AR-231109354.jpg?w=9") == "AR/AR-231109354.jpg?w=9"


@pytest.mark.parametrize(("pattern", "match", "miss"), [(_SIZE, "1200x700", "pier12"), (_HASH, "f42ff", "facade"), (_LETTERED, "218528og", "2185og"), (_GLUED, "a.jpg,http://", "a.jp/http://")])
def test_patterns_of_names(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match) and not pattern.search(miss)
    started = time.process_time()
    pattern.search("0f" * 50_000)
    pattern.search(".jpg " * 20_000)
    assert time.process_time() - started < 1


def test_two_addresses_without_anything_between_are_two() -> None:
    head = f"<meta property='og:image' content='{E}up/bridge_a.jpg{E}up/bridge_b.jpg'>"
    lead = read(head=head).lead_image
    assert lead is not None and lead.url == f"{E}up/bridge_a.jpg"
    proxied = f"{E}cache/{E}up/bridge_a.jpg"
    lead = read(head=f"<meta property='og:image' content='{proxied}'>").lead_image
    assert lead is not None and lead.url == proxied


class Post(Extractor):
    """A newspaper that lists the paragraphs of its text, and not the boxes between them."""

    body = css(".article-body > p, .article-body > h2")


def _figures(inside: str) -> list[str | None]:
    article = parse(page(inside=inside), url=URL, registry=Registry({"eastmere-post.example": (Post,)}, ()))
    assert article.extractor == "Post" and SENTENCES[0] in article.text
    return [block.image.caption for block in article.body if isinstance(block, Figure)]


CAPTIONED = "<div class='box'><figure><img src='/up/{0}.jpg'><figcaption>{1}</figcaption></figure>{2}</div>"


def test_captioned_pictures_between_declared_paragraphs_are_figures() -> None:
    assert _figures(CAPTIONED.format("dock", "The dock at dawn.", "") + CAPTIONED.format("pier", "The pier at dusk.", "")) == ["The dock at dawn.", "The pier at dusk."]


def test_teasers_and_what_has_no_caption_between_declared_paragraphs_are_none() -> None:
    teaser = CAPTIONED.format("ship", "A ship of another story.", "<h3><a href='/news/ship'>The ship that never came to Eastmere</a></h3>")
    assert _figures(teaser + "<div><img src='/up/plug.jpg'></div>") == []


def test_pictures_whose_addresses_share_a_number_are_figures_each() -> None:
    shown = "".join(CAPTIONED.format(f"capi_0a1b2c3d4e5f60718293_{n}", f"The {n} step.", "") for n in ("first", "second"))
    article = read(inside=shown)
    assert [block.image.caption for block in article.body if isinstance(block, Figure)] == ["The first step.", "The second step."]


def test_numbered_pictures_of_a_row_are_figures_each() -> None:
    row = "".join(f"<p><img src='/up/mending-the-bridge_0{n}.jpg'></p>" for n in (1, 2, 3))
    assert len([block for block in read(inside=row).body if isinstance(block, Figure)]) == 3  # noqa: PLR2004


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        ("<figure><div class='wrap'><img src='/up/dock.jpg'></div><h2 class='figure__caption'>The dock at dawn.</h2></figure>", "The dock at dawn."),
        ("<figure><div><img src='/up/dock.jpg'></div><a href='#' title='zoom'><span>+</span></a><figcaption>The dock at dawn.</figcaption></figure>", "The dock at dawn."),
        ("<div class='csc-textpic'><div class='csc-textpic-imagewrap'><img src='/up/dock.jpg'></div><div class='csc-textpic-text'><p>"
         "The dock was built in a year that nobody in the town remembers any more.</p></div></div>", None),
    ],
)  # fmt: skip
def test_captions_told_by_the_names_of_systems(markup: str, caption: str | None) -> None:
    assert [image.caption for image in read(inside=markup).images] == [caption]


def test_an_avatar_does_not_lead() -> None:
    assert read(head=f"<meta property='og:image' content='{E}data/avatars/l/0/8.jpg?15'>").lead_image is None


HEAD = f"<meta property='og:image' content='{E}up/{{}}'>"
STANDING = "<figure><img src='/up/c0ffee.jpg'><figcaption>The dock at dawn, before the vote. (Ann Onym/Reuters)</figcaption></figure>"


def _led(name: str, above: str) -> tuple[str | None, str | None]:
    lead = read(head=HEAD.format(name), above=above).lead_image
    assert lead is not None and lead.url == f"{E}up/{name}"
    return lead.caption, lead.credit


@pytest.mark.parametrize(("name", "caption"), [("583c90681a00.jpg", "The dock at dawn, before the vote."), ("site-default-opener.jpg", None), ("another-harbour-entirely.jpg", None)])
def test_a_picture_above_the_text_is_the_lead_picture_in_another_crop_unless_a_name_says_other(name: str, caption: str | None) -> None:
    assert _led(name, STANDING) == (caption, caption and "Ann Onym/Reuters")


@pytest.mark.parametrize(
    ("above", "caption", "credit"),
    [
        ("<div class='img_cptn'>The mayor of Eastmere in the harbour (Reuters)</div>", "The mayor of Eastmere in the harbour", "Reuters"),
        ("<div><a href='/big.jpg'><div>Bild vergrößern</div></a><span class='caption'>So sah der Hafen vor dem letzten Sturm aus.</span></div>", "So sah der Hafen vor dem letzten Sturm aus.", None),
        ("<div class='cell legenda'>O porto de Eastmere antes da tempestade</div><div>Foto: Ann Onym</div>", "O porto de Eastmere antes da tempestade", "Ann Onym"),
        ("<figure><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><figcaption>A film of the vote that nobody in the town has seen</figcaption></figure>", None, None),
        ("<p class='MuiTypography-caption'>Updated: Dec 31, 2031 8:51pm UTC</p>", None, None),
        ("<p class='text-caption'>Listen to this article</p>", None, None),
        ("<h2 class='caption'>A second headline that is set in small print</h2>", None, None),
        ("<p class='caption'><a href='/ship'>The ship that never came to Eastmere harbour</a></p>", None, None),
    ],
)  # fmt: skip
def test_a_caption_whose_picture_a_script_loads_is_the_lead_pictures(above: str, caption: str | None, credit: str | None) -> None:
    assert _led("bridge.jpg", above) == (caption, credit)


def test_one_caption_below_a_row_is_of_the_picture_that_says_it() -> None:
    row = "<section><div>Image 1 of 9</div>{}<p class='image-metadata'>{}</p></section>"
    pictures = "".join(f"<div><img src='/up/{name}.jpg' alt='{alt}'></div>" for name, alt in (("bridge", "Workers leave the old bridge"), ("dock", "The dock at dawn")))
    assert _led("bridge.jpg", row.format(pictures, "Workers leave the old bridge on Monday. (Ann Onym/Reuters)")) == ("Workers leave the old bridge on Monday.", "Ann Onym/Reuters")


def test_an_agencys_caption_of_its_files_may_be_long() -> None:
    said = "FILE PHOTO: The mayor of Eastmere delivers his wishes to the crew of the ship during a ceremony at the harbour base near the town, in the far north of the island, January 16, 2031."
    markup = "<div><img src='/up/mayor.jpg'><div>{}</div></div>"
    assert [image.caption for image in read(inside=markup.format(said)).images] == [said]
    assert [image.caption for image in read(inside=markup.format(said.removeprefix("FILE PHOTO: "))).images] == [None]


def test_slides_that_wait_for_the_same_placeholder_have_their_own_words() -> None:
    slides = "".join(f"<li><img src='/theme/img/1x1.png' data-src='/up/{n}-bridge.jpg'><p class='caption'>The {n} slide. (Ann Onym/AP)</p></li>" for n in ("first", "second"))
    assert [image.caption for image in read(inside=f"<ul>{slides}</ul>").images] == ["The first slide.", "The second slide."]


def test_other_words_tell_pictures_that_share_a_number() -> None:
    shown = "".join(f"<li><img src='/a/{n}-231109354.jpg' alt='{n} rallies at the harbour'><p class='captionBox'>{n} rallies at the harbour.</p></li>" for n in ("Ann Onym", "Jo Doe"))
    assert [image.caption for image in read(inside=f"<ul>{shown}</ul>").images] == ["Ann Onym rallies at the harbour.", "Jo Doe rallies at the harbour."]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><img src='/up/728-90-de.png'><figcaption>Book here.</figcaption></figure>",
        "<figure><img src='/parts/img/btn_buybox.png'><figcaption>Image: Ann Onym</figcaption></figure>",
        "<p><img src='/up/1_community-QR-code-Eastmere.png'></p>",
        "<p><img src='/wp-content/plugins/rss-feed/images/feed.jpg'></p>",
        "<figure><a href='/ship'><img src='/up/ship.jpg'></a><figcaption><a href='/ship'>The ship that never came</a></figcaption></figure>",
        "<figure><img src='/up/video.jpg'><figcaption>By clicking to watch this video, you agree to our privacy policy.</figcaption></figure>",
    ],
)
def test_tools_banners_and_teasers_are_no_pictures(markup: str) -> None:
    assert read(inside=markup).images == ()


@pytest.mark.parametrize("markup", ["<p><img src='/up/route-728.jpg'></p>", "<p><img src='/up/market-300x250.jpg'></p>", "<p><img src='/up/btnetz.jpg'></p>"])
def test_what_only_looks_like_a_banner_is_a_picture(markup: str) -> None:
    assert len(read(inside=markup).images) == 1


def test_a_preview_gives_way_to_its_picture() -> None:
    shown = "<figure><div><img src='/max/60/1*harbourBridge.png?q=20'></div><img src='/max/1080/1*harbourBridge.png'><figcaption>The bridge.</figcaption></figure>"
    (image,) = read(inside=shown).images
    assert image.url is not None and image.url.endswith("/max/1080/1*harbourBridge.png") and image.caption == "The bridge."


def test_a_gallery_right_below_the_last_paragraph_ends_the_body() -> None:
    row = "".join(f"<figure><img src='/up/{n}-dock.jpg'><figcaption>The {n} dock.</figcaption></figure>" for n in ("first", "second", "third", "fourth", "fifth"))
    markup = page().replace("</p></div>", f"</p>{row}</div>")
    shown = [block.image.caption for block in parse(markup, url=URL).body if isinstance(block, Figure)]
    assert shown == [f"The {n} dock." for n in ("first", "second", "third", "fourth", "fifth")]
    assert not [block for block in parse(page(after=row), url=URL).body if isinstance(block, Figure)]
