"""Captions and credits that only a publisher's own markup tells apart."""

from __future__ import annotations

import pytest

from newsparse import parse
from tests.publishers.layouts import TITLE, WORDS

CAPTION, CREDIT = "Ein gelber Drachen über dem Turm", "Ann Onym"
IMAGE = "<img src='/a.jpg' width='900' height='600'>"
#: The address and the markup of a photo, in which ``{C}`` is the caption and ``{N}`` who took it; of the text too, where ``{T}`` is.
PHOTOS = (
    ("https://www.9news.com.au/a", "<div class='article__body'><div class='block-content'><figure>{I}<figcaption>{C}<span> </span>({N})</figcaption></figure></div></div>"),
    ("https://thewest.com.au/a", "<figure>{I}<figcaption><span class='css-1-CaptionText'><span>{C}</span> <span>{N}</span></span></figcaption></figure>"),
    ("https://www.cbc.ca/a", "<span class='mediaEmbed'>{I}<span class='media-caption'>{C} ({N}/CBC)</span></span>"),
    ("https://www.hessenschau.de/a", "<figure>{I}<figcaption><span class='pr-3'>{C}</span><span class='text-gray-scorpion'>{N}</span></figcaption></figure>"),
    ("https://www.mdr.de/a", "<div class='media mediaA '><div class='mediaCon '><noscript>{I}</noscript></div><span class='mediaSubtitle'>{C}</span><span class='mediaRights'>Bildrechte: {N}</span></div>"),
    ("https://www.ruhrnachrichten.de/a", "<figure>{I}<figcaption>{C} <span>{N}</span></figcaption></figure>"),
    ("https://taz.de/a", "<div data-for='picture'><picture>{I}</picture><figcaption>{C} <span>{N}/imago</span></figcaption></div>"),
    ("https://elpais.com/a", "<figure class='a_m'>{I}<figcaption class='a_m_p'><span>{C}</span><span class='a_m_m'>{N}</span></figcaption></figure>"),
    ("https://www.publico.es/a", "<figure class='image-container'>{I}<figcaption><span>{C}</span> <strong>{N}</strong></figcaption></figure>"),
    ("https://www.repubblica.it/a", "<figure>{I}<figcaption>{C} ({N}/ansa)</figcaption></figure>"),
    ("https://www.lrt.lt/a", "<div class='media-block'>{I}<div class='media-block__description'>{C} / {N} nuotr.</div></div>"),
    ("https://www.express.co.uk/a", "<article><div class='photo'>{I}<span class='newsCaption'>{C} <span class='caption'>{N}</span></span></div></article>"),
    ("https://www.dailymail.co.uk/a", "<div class='mol-img-group'><div>{I}</div><p class='imageCaption'>{C} (Photo: {N})</p></div>"),
    ("https://www.timeslive.co.za/a", "<div class='image-container'>{I}<span class='description'>{C}</span> <span class='name'>{N}</span></div>"),
    ("https://www.taipeitimes.com/a", "<div class='archives'><div class='imgboxa'>{I}<h1>{C}</h1><p>Photo: {N}, Taipei Times</p></div></div>"),
    ("https://japannews.yomiuri.co.jp/a", "<div id='p-article-block'><figure>{I}<figcaption><span>{N}</span><br><span>{C}</span></figcaption></figure>{T}</div>"),
    ("https://www.iol.co.za/a", "<div class='image_image-widget__L'>{I}<p>{C}. Image: {N}</p></div>"),
    ("https://rp.pl/a", "<div class='article--image'>{I}<div class='article--media--lead'>{C}. Foto: {N}</div></div>"),
    ("https://www.jungewelt.de/a", "<article><div class='mx-auto'>{I}<div class='text-base/6'>{C} <span>{N}</span></div></div></article>"),
    ("https://www.srf.ch/a", "<figure>{I}<span>Legende:</span><span class='media-caption__description'>{C}</span><span class='media-caption__source'>{N}</span></figure>"),
    ("https://www.abc.es/a", "<figure>{I}<figcaption><span class='v-fc__t'>{C}</span><span class='v-fc__p'>{N}</span></figcaption></figure>"),
    ("https://nationalpost.com/a", "<figure>{I}<figcaption><span class='caption'>{C}</span> <span class='credit'>Photo by {N}</span> <span class='distributor'>/Postmedia</span></figcaption></figure>"),
    ("https://www.ntv.com.tr/a", "<div property='articleBody'><div class='relative'><picture>{I}</picture><div>{N}</div><p>{C}</p></div></div>"),
    ("https://edition.cnn.com/a", "<div class='image'>{I}<div class='image__metadata'><div class='image__caption attribution'><span>{C}</span></div><figcaption class='image__credit'>{N}</figcaption></div></div>"),
    ("https://www.dawn.com/a", "<figure class='media'>{I}<figcaption class='media__caption'><p><em>{C}. — {N}</em></p></figcaption></figure>"),
    ("https://www.courier.example/a", "<div class='gnt_ar_b'><figure class='gnt_em'>{I}<div class='gnt_em_img_ccw' data-c-caption='{C}' data-c-credit='{N}'></div></figure>{T}</div>"),
    ("https://www.nettavisen.no/a", "<div class='amedia-image-wrap'>{I}<div class='article-img-caption-wrap'>{C}. Foto: {N}</div></div>"),
)  # fmt: skip
TEXT = "".join(f"<p>{WORDS[letter]}</p>" for letter in "LABC")


@pytest.mark.parametrize(("url", "photo"), PHOTOS, ids=[url.split("/")[2] for url, _ in PHOTOS])
def test_caption_and_credit_are_told_apart(url: str, photo: str) -> None:
    shown = photo.format(I=IMAGE, C=CAPTION, N=CREDIT, T=TEXT)
    article = parse(f"<html><body><h1>{TITLE}</h1>{shown}{'' if TEXT in shown else f'<article>{TEXT}</article>'}</body></html>", url)
    (image,) = article.images
    assert (image.caption or "").rstrip(".") == CAPTION
    assert (image.credit or "").startswith(CREDIT)
    assert CREDIT not in article.text


def test_a_caption_in_bold_below_the_picture_is_no_byline() -> None:
    page = f"<div class='post_content'><p><strong>Perpetua Quill</strong></p><p>{WORDS['A']}</p><figure>{IMAGE}</figure><p><strong>{CAPTION}</strong></p><p>{WORDS['B']}</p></div>"
    article = parse(f"<html><body><h1>{TITLE}</h1>{page}</body></html>", "https://ilanganews.co.za/a")
    assert [image.caption for image in article.images] == [CAPTION]
    assert [author.name for author in article.authors] == ["Perpetua Quill"]
    assert article.text == f"{WORDS['A']}\n\n{WORDS['B']}"


def test_the_bbcs_pictures_that_a_script_loads() -> None:
    text = "".join(f"<p>Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long.</p>" for n in range(6))
    picture = (
        "<figure><div class='js-delayed-image-load' data-src='https://ichef.bbci.co.uk/1.jpg'></div><span class='story-image-copyright'>Ann Onym</span>"
        "<figcaption><span class='off-screen'>Image caption</span><span class='media-caption__text'>The bridge on Monday</span></figcaption></figure>"
    )
    article = parse(f"<html lang=en><body><h1>Mayor opens the bridge</h1><div class='story-body__inner'>{text}{picture}{text}</div></body></html>", "https://www.bbc.co.uk/news/1", min_probability=0)
    assert [(image.url, image.caption, image.credit) for image in article.images] == [("https://ichef.bbci.co.uk/1.jpg", "The bridge on Monday", "Ann Onym")]


def test_a_picture_of_the_new_york_times_that_a_script_loads() -> None:
    column = "<div class='StoryBodyCompanionColumn'><div>%s</div></div>"
    photo = (
        "<figure class='img-sz-medium'><div><span>Image</span><div data-testid='lazyimage-container' style='height:257px'></div></div>"
        f"<figcaption><span>{CAPTION}</span><span><span>Credit...</span><span>{CREDIT}</span></span></figcaption></figure>"
    )
    stretches = [f"<p>{WORDS[letter]}</p>" for letter in "LABC"]
    body = column % "".join(stretches[:2]) + f"<div>{photo}</div>" + column % "".join(stretches[2:])
    article = parse(f"<html><body><h1>{TITLE}</h1><section name='articleBody'>{body}</section></body></html>", "https://www.nytimes.com/2031/05/01/a.html")
    assert [block.type for block in article.body] == ["paragraph", "paragraph", "figure", "paragraph", "paragraph"]
    (image,) = article.images
    assert (image.url, image.caption, image.credit) == (None, CAPTION, CREDIT)


def test_the_number_of_an_article_of_the_bbcs() -> None:
    page = f"<html><head><link rel='canonical' href='https://www.bbc.com/news/%s'></head><body><h1>{TITLE}</h1><article>{TEXT}</article></body></html>"
    assert parse(page % "articles/c4gk2xw8n5yo").source_id == "c4gk2xw8n5yo"
    assert parse(page % "uk-england-12345678").source_id == "12345678"


def test_the_abcs_pictures_and_key_points_of_its_older_layout() -> None:
    text = "".join(f"<p>Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long.</p>" for n in range(6))
    picture = "<div class='inline-content photo'><a><img src='/1.jpg'></a><a class='inline-caption'>The bridge opened on Monday. <span class='source'>(Supplied: Ann Onym)</span></a></div>"
    points = "<div class='inline-content wysiwyg'><h2>Key points:</h2><ul><li>The bridge is open</li><li>The ferry is gone</li></ul></div>"
    article = parse(f"<html lang=en><body><div class=article><h1>Mayor opens the bridge</h1>{picture}{text}{points}{text}<p class=topics>Topics: <a href='/t'>bridges</a></p></div></body></html>", "https://www.abc.net.au/news/1", min_probability=0)
    assert [(image.caption, image.credit) for image in article.images] == [("The bridge opened on Monday.", "Supplied: Ann Onym")]
    assert article.tags == ("bridges",)
    assert "ferry is gone" not in article.text


def test_a_department_is_the_author_of_what_its_government_publishes() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-02T00:15:00+01:00",'
        '"author":{"@type":"Organization","name":"Department for Waterways"}}</script>'
    )
    sender = "<dl><dt>From:</dt><dd><a href='/government/organisations/waterways'>Department for Waterways</a> and <a href='/government/people/ann-onym'>Ann Onym MP</a></dd></dl>"
    text = f"<p class='gem-c-lead-paragraph'>{CAPTION}.</p>{sender}<div class='gem-c-govspeak'><div class='govspeak'>{TEXT}</div></div>"
    article = parse(f"<html><head>{head}</head><body><main><h1>{TITLE}</h1>{text}</main></body></html>", "https://www.gov.uk/government/news/waterways")
    assert [(author.name, author.kind) for author in article.authors] == [("Department for Waterways", "organization")]
    assert article.subtitles == (f"{CAPTION}.",)


def test_what_readers_need_to_know_is_the_deck_of_the_nation() -> None:
    summary = f"<section class='blk-summary'><h2>What you need to know:</h2><ul><li>{CAPTION}</li><li>{CREDIT} hat ihn gesehen</li></ul></section>"
    text = "".join(f"<div class='paragraph-wrapper'><p>{WORDS[letter]}</p></div>" for letter in "LABC")
    article = parse(f"<html><body><article><h1>{TITLE}</h1>{summary}<section>{text}</section></article></body></html>", "https://nation.africa/kenya/news/a-4601234")
    assert article.subtitles == (CAPTION, f"{CREDIT} hat ihn gesehen")
    assert CAPTION not in article.text


def test_who_sells_a_picture_of_reuters_did_not_take_it() -> None:
    shop = "<a href='https://www.reutersagency.com/en/licensereuterscontent/'>Purchase Licensing Rights<span>, opens new tab</span></a>"
    photo = f"<figure>{IMAGE}<figcaption><span>{CAPTION}, May 14, 2031. REUTERS/{CREDIT} </span>{shop}</figcaption></figure>"
    text = "".join(f"<div data-testid='paragraph-{n}'>{WORDS[letter]}</div>" for n, letter in enumerate("LABC"))
    article = parse(f"<html><body><article class='article-body'><h1>{TITLE}</h1>{photo}{text}</article></body></html>", "https://www.reuters.com/world/a-2031-05-14/")
    assert [image.credit for image in article.images] == [f"REUTERS/{CREDIT}"]


def test_the_headlines_of_the_day_are_no_picture_of_a_text_about_other_things() -> None:
    video = "<div class='featured featured-video'><a href='/video/1'>{I}</a><div class='info'><div class='caption'><h4>{T}</h4><p>Top headlines are here.</p></div></div></div>"
    page = f"<html><body><article><h1>{TITLE}</h1>{video}<div class='article-body'>{TEXT}</div></article></body></html>"
    url = "https://www.foxnews.com/lifestyle/a"
    assert parse(page.format(I=IMAGE, T="Fox News Flash top headlines for May 11"), url).images == ()
    assert len(parse(page.format(I=IMAGE, T=CAPTION), url).images) == 1
