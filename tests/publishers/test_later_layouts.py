"""What publishers' layouts of certain years hold that others of theirs do not: texts, tags and writers."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse
from tests.publishers.layouts import TITLE, WORDS

TEXT = "".join(f"<p>{WORDS[letter]}</p>" for letter in "LABC")
GRAPH = {"@graph": [{"@type": "WebPage", "datePublished": "2031-05-06T07:15:00Z"}, {"@type": "Person", "name": "Ann Onym"}]}


def page(url: str, body: str, besides: str = "") -> Article:
    """The article of a page with this markup, and with something beside its text."""
    return parse(f"<html lang='de'><head><meta property='og:title' content='{TITLE}'></head><body><h1>{TITLE}</h1>{body.format_map(WORDS)}{besides}</body></html>", url)


#: The address and the markup of a text, and the letters of its blocks.
TEXTS = (
    ("https://www.hessenschau.de/a", "<div><p class='copytext__paragraph'>{L}</p><h2 class='font-heading'>{S}</h2><p class='copytext__paragraph'>{A}</p></div>", "LSA"),
    ("https://www.wired.com/a", "<div class='body__inner-container'><p>{L}</p><div role='heading' aria-level='3'>{S}</div><p>{A}</p><div>{X}</div><p>{B}</p></div>", "LSAB"),
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


#: The address, what the page shows near its headline or text, and the section that it tells.
SECTIONS = (
    ("https://www.heise.de/a", "<div class='a-publish-info__branding'>Wetter</div>"),
    ("https://www.lto.de/a", "<ol><li class='breadcrumb__item'><a href='/a'>Aktuelles</a></li><li class='breadcrumb__item'><a href='/w'>Wetter</a></li></ol>"),
    ("https://www.golem.de/a", "<div class='go-article__related-topics'><a class='go-tag' href='/w'>Wetter</a><a class='go-tag' href='/l'>Luft</a></div>"),
    ("https://krautreporter.de/a", "<a class='article-headers-shared-topic__cta' href='/thema/7'>Wetter</a>"),
    ("https://correctiv.org/a", "<header><span class='topline'><a class='topline__link' href='/thema/w'>Wetter</a></span></header>"),
    ("https://netzpolitik.org/a", "<footer><div class='entry-footer__category'><a href='/category/wetter'>Wetter</a></div></footer>"),
    ("https://www.tageblatt.lu/a", "<div class='post__category'><a class='post__category__link' href='/category/wetter'>Wetter</a></div>"),
    ("https://www.mbl.is/a", "<div class='dateline'><a href='/vedur'>Wetter</a> | mbl | 6.5.2031</div>"),
    ("https://restofworld.org/a", "<p class='post-header__text__section'><a href='/series/w'>Wetter</a></p>"),
    ("https://wochenblatt.cc/a", "<span class='cat-links'>in <a href='/category/w' rel='category tag'>Wetter</a></span>"),
    ("https://occupydemocrats.com/a", "<aside class='post-detail-category'><a href='/category/w'>Wetter</a></aside>"),
)  # fmt: skip


@pytest.mark.parametrize(("url", "shown"), SECTIONS, ids=[url.split("/")[2] for url, _ in SECTIONS])
def test_sections_are_the_shown_ones(url: str, shown: str) -> None:
    stated = f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'articleSection': 'H&G Detail'})}</script>"
    assert page(url, f"{shown}<article>{TEXT}</article>", stated).section == "Wetter"


def test_a_standfirst_that_a_publisher_declares_is_its_deck() -> None:
    shown = "<p>Zwei Zeilen eines anderen Kastens, die niemand gesucht hat.</p><p data-manual='teaserText'>{L}</p><p>Von Ann Onym</p>"
    article = page("https://www.sueddeutsche.de/a", f"{shown}<div data-manual='body'><p>{{A}}</p><p>{{B}}</p><p>{{C}}</p></div>")
    assert article.subtitles == (WORDS["L"],)
    assert article.provenance["subtitles"].source == "deck.lead"
    assert article.text.split("\n\n")[0] == WORDS["L"]


def test_what_a_page_calls_its_deck_wins_over_a_declared_standfirst() -> None:
    shown = "<h2 class='subtitle'>Ein gelber Turm und vierzig Kinder</h2><p data-manual='teaserText'>{L}</p>"
    article = page("https://www.sueddeutsche.de/a", f"{shown}<div data-manual='body'><p>{{A}}</p><p>{{B}}</p><p>{{C}}</p></div>")
    assert article.subtitles == ("Ein gelber Turm und vierzig Kinder",)


def test_points_above_a_text_are_its_deck() -> None:
    points = "<div class='RenderKeyPoints-keyPoints'><div class='RenderKeyPoints-header'>Key Points</div><div class='RenderKeyPoints-list'><ul><li>{K}</li><li>{L}</li></ul></div></div>"
    assert page("https://www.cnbc.com/a", f"{points}<div class='ArticleBody-articleBody'>{TEXT}</div>").subtitles == (WORDS["K"], WORDS["L"])


def test_pictures_stand_in_boxes_that_others_use_for_promotions() -> None:
    picture = "<{0}><img src='https://img.example/a.jpg'>{1}</{2}>"
    zeitung = picture.format("div class='not-prose'", "<div><small>{S}</small><small>© Ann Onym</small></div>", "div")
    nation = picture.format("aside class='image'", "<p class='caption'>{S} <span class='credits'>(Photo by Ann Onym)</span></p>", "aside")
    for url, body in (
        ("https://www.kleinezeitung.at/a", f"<div class='article-body'><p>{{L}}</p>{zeitung}<p>{{A}}</p><div class='not-prose'><h2>Mehr</h2><article><img src='/b.jpg'></article></div><p>{{B}}</p></div>"),
        ("https://www.thenation.com/a", f"<div class='article-body-inner'><p>{{L}}</p>{nation}<p>{{A}}</p><aside><p>{{X}}</p></aside><p>{{B}}</p></div>"),
    ):
        figures = [block.image for block in page(url, body).body if block.type == "figure"]
        assert [(image.caption, image.credit) for image in figures] == [(WORDS["S"], "Ann Onym")], url


def test_what_a_page_tells_screen_readers_is_a_heading_is_one() -> None:
    body = page("https://www.wired.com/a", f"<div class='body__inner-container'><p>{{L}}</p><div role='heading' aria-level='3'><b>{{S}}</b></div>{TEXT}</div>").body
    assert [block.text for block in body if block.type == "heading"] == [WORDS["S"]]


#: The address of papers of which no more than the name of a paragraph is known, and that name; their subheads stand between.
PARAGRAPHS = (
    ("https://www.volkskrant.nl/a~b1", "class='artstyle__paragraph'"), ("https://www.elcorreo.com/a", "class='v-p'"), ("https://www.iltalehti.fi/a", "class='paragraph'"), ("https://politiken.dk/danmark/art1/a", "class='body__p'"),
    ("https://www.lanacion.com.ar/a", "class='com-paragraph'"), ("https://www.eluniversal.com.mx/a", "class='sc__font-paragraph'"), ("https://wiadomosci.onet.pl/a", "class='hyphenate'"),
)  # fmt: skip


@pytest.mark.parametrize(("url", "name"), PARAGRAPHS, ids=[url.split("/")[2] for url, _ in PARAGRAPHS])
def test_subheads_between_named_paragraphs(url: str, name: str) -> None:
    box = "article-body" if "iltalehti" in url else "box"
    teaser = "<aside><h3>{K}</h3><p>{X}</p></aside>"
    article = page(url, f"<div class='{box}'><p {name}>{{L}}</p><h2>{{S}}</h2><p {name}>{{A}}</p>{teaser}<p {name}>{{B}}</p></div>")
    assert article.text.split("\n\n") == [WORDS[letter] for letter in "LSAB"]


def test_ria_quotes_without_their_mark() -> None:
    block = "<div class='article__block' data-type='{}'>{}</div>"
    text = "".join(block.format("text", f"<div class='article__text'>{WORDS[letter]}</div>") for letter in "LA")
    quote = block.format("quote", f"<div class='article__quote'><div class='article__quote-bg'>«</div><div class='article__quote-text'>{WORDS['B']}</div></div>")
    picture = "<div class='media'><img src='/a.jpg' width='900' height='500'><div class='media__copyright'><div class='m-copyright'>© Wire / Ann Onym</div><a class='m-buy' href='/b'>Перейти в медиабанк</a></div></div>"
    article = page("https://ria.ru/20310314/a-1.html", f"<div class='article'>{picture}<div class='article__body'>{text}{block.format('h3', '<h3 class=article__h3>Ein gelber Turm</h3>')}{quote}</div></div>")
    assert article.text.split("\n\n") == [WORDS[letter] for letter in "LASB"]
    assert [image.credit for image in article.images] == ["Wire / Ann Onym"]


def test_manager_magazin_shows_a_headline_of_its_own() -> None:
    shown = "<main><article><header><h2><span>{K}</span><span class='align-middle'>{X}</span></h2></header><section><div class='RichText'>" + TEXT + "</div></section></article></main>"
    assert parse(f"<html lang='de'><head><meta property='og:title' content='{TITLE}'></head><body>{shown.format_map(WORDS)}</body></html>", "https://www.manager-magazin.de/a").title == WORDS["X"]


def test_europa_press_opens_with_a_dateline_below_a_picture() -> None:
    picture = "<div class='captura'><img src='/a.jpg' width='900' height='500'><p class='pie'>Descarga de sardina en la lonja de la villa - CONCELLO DE RIBAMAR</p></div>"
    text = f"<div id='CuerpoNoticiav2'><p><strong>RIBAMAR, 14 Ene. (AGENCIA) - </strong></p>{TEXT}</div>"
    article = page("https://www.europapress.es/galicia/noticia-a-20310114123309.html", f"{picture}<div>{text}</div>")
    assert [block.type for block in article.body] == ["paragraph"] * 5
    assert article.subtitles == ()
    assert [(image.caption, image.credit) for image in article.images] == [("Descarga de sardina en la lonja de la villa", "CONCELLO DE RIBAMAR")]


def test_rbc_shows_a_deck_above_its_overview() -> None:
    head = "<div class='article__header__anons'><span>{K}</span></div>"
    article = page("https://www.rbc.ru/business/14/03/2031/a", head + f"<div class='article__text'><div class='article__text__overview'><span>{{L}}</span></div>{TEXT}</div>")
    assert article.subtitles == (WORDS["K"],)
    assert article.text.startswith(WORDS["L"])
