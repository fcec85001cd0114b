"""Newspapers of record: where their markup says the text and the deck stand, on pages of an invented article."""

from __future__ import annotations

import pytest

from newsparse import Article, parse

LINES = (
    "The ferry to the outer islands will carry cows again from the first of the month, the harbour board said on Tuesday evening.",
    "It had stopped in March, when a heifer called Marit walked off at the wrong island and was elected, by eleven votes, to its choir.",
    "The board has bought a gate. It is painted blue, it closes by itself, and nobody on the quay believes that it will make a difference.",
    "“She came back with opinions,” said the farmer, who has asked for a ticket of the same price in both directions, and for a receipt.",
)
DECK = "After seven months the cows may sail again, through a gate that nobody on the quay believes in"
#: Host, the extractor, what is around the paragraphs, and the deck if the markup has a place of its own for it.
PAPERS = (
    ("nytimes.com", "NYTimes", "<section name='articleBody'><div class='StoryBodyCompanionColumn'><div>{}</div></div></section>", "<p id='article-summary'>{}</p>"),
    ("wsj.com", "WSJ", "<div class='article-content'>{}</div>", ""),
    ("usatoday.com", "USAToday", "<div class='gnt_ar_b'>{}</div>", ""),
    ("theatlantic.com", "TheAtlantic", "<section class='ArticleBody_root__2gF81'>{}</section>", "<p class='ArticleDek_root__P3leE'>{}</p>"),
    ("ft.com", "FinancialTimes", "<article id='article-body'>{}</article>", "<div class='o-topper__standfirst'>{}</div>"),
    ("irishtimes.com", "IrishTimes", "<article class='article-body-wrapper'>{}</article>", "<h2 class='custom-subheadline'>{}</h2>"),
    ("smh.com.au", "NineEntertainment", "<div data-testid='body-content'>{}</div>", ""),
    ("thehindu.com", "TheHindu", "<div id='content-body-7012'>{}</div>", "<h2 class='sub-title'>{}</h2>"),
    ("jiji.com", "Jiji", "<div class='ArticleText'>{}</div>", ""),
    ("nhk.or.jp", "NHK", "<div class='content--detail-body'><div class='body-text'>{}</div></div>", "<p class='content--summary'>{}</p>"),
    ("news.cn", "Xinhua", "<div id='detail'>{}</div>", ""),
    ("caixin.com", "Caixin", "<div id='Main_Content_Val'>{}</div>", "<div id='subhead'>{}</div>"),
    ("udn.com", "UDN", "<section class='article-content__editor'>{}</section>", ""),
    ("cna.com.tw", "CNATaiwan", "<div class='paragraph'>{}</div>", ""),
    ("ltn.com.tw", "LibertyTimes", "<div class='text boxTitle'>{}</div>", ""),
    ("liberation.fr", "Liberation", "<article class='article-body-wrapper'>{}</article>", ""),
    ("lepoint.fr", "LePoint", "<div id='contenu'>{}</div>", "<p class='chapo'>{}</p>"),
    ("france24.com", "FranceMediasMonde", "<div class='t-content__body'>{}</div>", "<p class='t-content__chapo'>{}</p>"),
    ("infobae.com", "Infobae", "<div class='body-article'>{}</div>", "<h2 class='article-subheadline'>{}</h2>"),
    ("clarin.com", "Clarin", "<div class='body-nota'>{}</div>", "<div class='bajada'><h2>{}</h2></div>"),
    ("folha.uol.com.br", "Folha", "<div class='c-news__body'>{}</div>", "<h2 class='c-content-head__subtitle'>{}</h2>"),
    ("publico.pt", "PublicoPT", "<div class='story__body' id='story-body'>{}</div>", "<div class='story__blurb'>{}</div>"),
    ("ansa.it", "ANSA", "<div class='news-txt'>{}</div>", "<h2 class='news-stit'>{}</h2>"),
    ("tass.ru", "TASS", "<article><div class='text-block'>{}</div></article>", "<div class='news-header__lead'>{}</div>"),
    ("meduza.io", "Meduza", "<div class='GeneralMaterial-module-article'>{}</div>", ""),
    ("mk.ru", "MK", "<div class='article__body'>{}</div>", "<p class='article__description'>{}</p>"),
    ("aljazeera.net", "AlJazeera", "<div class='wysiwyg wysiwyg--all-content'>{}</div>", "<p class='article__subhead'>{}</p>"),
    ("aawsat.com", "AsharqAlAwsat", "<div class='article-body'>{}</div>", ""),
    ("amarujala.com", "AmarUjala", "<div class='article-desc'>{}</div>", ""),
    ("kompas.com", "Kompas", "<div class='read__content'><div class='clearfix'>{}</div></div>", ""),
    ("detik.com", "Detik", "<div class='detail__body-text itp_bodycontent'>{}</div>", ""),
    ("hurriyet.com.tr", "Hurriyet", "<div class='news-content'>{}</div>", ""),
    ("tuoitre.vn", "TuoiTre", "<div class='detail-content afcbc-body'>{}</div>", "<h2 class='detail-sapo'>{}</h2>"),
    ("thanhnien.vn", "ThanhNien", "<div class='detail-cmain'><div class='detail-content'>{}</div></div>", "<h2 class='detail-sapo'>{}</h2>"),
    ("wyborcza.pl", "Wyborcza", "<div id='art'>{}</div>", "<div id='gazeta_article_lead'>{}</div>"),
    ("nrc.nl", "NRC", "<div class='article__content'>{}</div>", ""),
    ("yle.fi", "Yle", "<div class='yle__article__content'>{}</div>", ""),
)  # fmt: skip
PROMOTION = "<div class='x1'><p>Our letter to readers on the islands is sent each Friday, costs nothing, and arrives when the weather allows it to.</p></div>"


def read(host: str, box: str, deck: str = "", lines: tuple[str, ...] = LINES) -> Article:
    first, *rest = (f"<p>{line}</p>" for line in lines)
    body = box.format(f"{first}{PROMOTION}{''.join(rest)}")
    return parse(f"<html><body><main><h1>Cows may sail again</h1>{deck.format(DECK)}{body}</main></body></html>", f"https://www.{host}/2031/cows")


@pytest.mark.parametrize(("host", "extractor", "box", "deck"), PAPERS)
def test_the_text_of_a_newspaper_of_record(host: str, extractor: str, box: str, deck: str) -> None:
    article = read(host, box, deck)
    assert article.extractor == extractor
    assert article.provenance["body"].extractor == extractor
    assert [line for line in LINES if line not in article.text] == []
    if deck:
        assert DECK not in article.text.split("\n\n")[1:]


@pytest.mark.parametrize(("host", "extractor", "box", "deck"), PAPERS)
def test_a_layout_that_it_has_not_had_is_read_all_the_same(host: str, extractor: str, box: str, deck: str) -> None:
    article = read(host, "<div class='redesign'>{}</div>")
    assert article.extractor == extractor
    assert article.provenance["body"].extractor == "Generic"
    assert [line for line in LINES if line not in article.text] == []


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("freep.com", "Detroit Free Press"),
        ("theage.com.au", "The Age"),
        ("barrons.com", "Barron's"),
        ("rfi.fr", "RFI"),
        ("foxbusiness.com", "Fox Business"),
        ("perthnow.com.au", "PerthNow"),
    ],
)
def test_papers_of_one_layout_keep_their_names(host: str, name: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in LINES)
    head = f'<meta property="og:site_name" content="{name}">'
    article = parse(f"<html><head>{head}</head><body><h1>Cows may sail again</h1>{body}</body></html>", f"https://www.{host}/2031/cows")
    assert article.publisher is not None
    assert article.publisher.name == name
