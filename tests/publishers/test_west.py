"""Publishers of the Americas, western Europe, Africa and Australia: each declared source, on a page with that markup."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

import pytest

from newsparse import Article, default_registry, parse
from newsparse.page import Page
from newsparse.sources import Source

#: What a page's metadata and its h1 say, each something else, so that the source shows.
SHOWN, OG, LD, META = "Ferry back", "The ferry sails again", "Ferry to Skarn sails after ten years", "Skarn's ferry is back"
TEXT = {
    "1": "The ferry to Skarn left the pier at seven on Monday morning, the first to do so since the storm of ten years ago.",
    "2": "Forty passengers, two goats and a piano were on board, said the skipper, who had painted the funnel in the night.",
    "3": "The council pays half of the fare until the autumn, and the islanders vote in October on what happens after that.",
    "L": "Ten years after the storm took the old boat, the islanders of Skarn have a ferry of their own again.",
    "M": "The fare is half of what it was, and bicycles travel for nothing.",
    "H": "A vote in October",
}
JUNK = "Nine islands that nobody leaves, and the boats that go there anyway every second week."


class Case(NamedTuple):
    """A page: its address, the markup around its text, and what is read from it.

    In ``markup``, ``{1}`` to ``{3}`` are paragraphs' text, ``{L}`` and ``{M}`` a standfirst, ``{H}`` a subhead, ``{J}`` no text.
    """

    url: str
    markup: str
    text: str = "123"
    title: str = LD
    authors: str = "Odalys Ferrow"
    tags: str | None = None
    head: str = ""
    ld: dict[str, object] = {}  # noqa: RUF012 - never changed


META_TAGS, LD_TAGS = "Ferries,Skarn", "Boats,Winter"
#: Metadata of every page whose case does not state them.
_COMMON = (
    ('property="og:title"', OG), ('name="title"', META), ('name="keywords"', META_TAGS), ('property="article:tag"', "Piers,Goats"),
    ('name="author"', "Odalys Ferrow"), ('property="og:type"', "article"),
)  # fmt: skip
CASES = [
    Case(
        "https://www.thenation.com/article/archive/ferry-2024",
        '<article class="blocks-wrapper type-standard-article"><p>{1}</p><div class="current-issue"><h4>{J}</h4></div><h2>{H}</h2>'
        '<div class="cta float-l-w-3"><p>{2}</p><p>{3}</p><div class="article-end__author-bio"><p>{J}</p></div></div></article>',
        "1H23", OG,
    ),
    Case(
        "https://www.thenation.com/article/archive/ferry-2023",
        '<div class="article-header"><h2 class="subtitle">{L}</h2></div><div class="article-body-inner"><p>{1}</p><aside><p>{J}</p></aside>'
        '<h2>{H}</h2><div class="ad"><p>{J}</p></div><p>{2}</p><p>{3}</p></div>',
        "L1H23", OG,
    ),
    Case(
        "https://www.businessinsider.com/ferry-2025-6",
        '<article><div class="post-summary-bullets"><ul><li>{L}</li></ul></div><section class="post-body-content x">'
        "<p>{1}</p><h2>{H}</h2><p>{2}</p><aside><p>{J}</p></aside><p>{3}</p></section></article>",
        "L1H23", META, tags=META_TAGS,
    ),
    Case(
        "https://www.businessinsider.com/ferry-2023-6",
        '<article><ul class="summary-list"><li>{L}</li></ul><div class="content-lock-content"><p>{1}</p><h2>{H}</h2><div><p>{J}</p></div>'
        '<div class="premium-content"><p>{2}</p></div><p>{3}</p><p class="disclaimer">{J}</p></div></article>',
        "L1H23", META, tags=META_TAGS,
    ),
    Case(
        "https://www.businessinsider.com/ferry-slides-2023-6",
        '<article><div class="content-lock-content"><p>{1}</p></div><div class="slideshow-slide-container"><h2>{H}</h2>'
        '<div class="slide-layout clearfix"><p>{2}</p></div></div><div class="slideshow-slide-container">'
        '<div class="slide-layout clearfix"><p>{3}</p></div></div></article>',
        "1H23", META, tags=META_TAGS,
    ),
    Case(
        "https://freebeacon.com/culture/ferry/",
        '<h2 class="article-excerpt">{L}</h2><article><div class="article-content"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div></article>',
        "L123", tags=LD_TAGS,
    ),
    Case(
        "https://www.latimes.com/world/story/2025-06-06/ferry",
        '<h1 class="trb_ar_hl">Ferry back</h1><div data-element="story-body article-body"><p>{1}</p><div class="promo"><p>{J}</p></div><h2 class="subhead">{H}</h2><p>{2}</p><p>{3}</p></div>',
        "1H23", "Ferry back",
    ),
    Case(
        "https://www.reuters.com/world/ferry-2025-06-06/",
        '<article><div class="article-body__content__1"><div data-testid="paragraph-0">{1}</div><div data-testid="promo"><p>{J}</p></div>'
        '<h2 data-testid="Heading">{H}</h2><div data-testid="paragraph-1">{2}</div><div data-testid="paragraph-2">{3}<span>, opens new tab</span></div></div></article>',
        "1H23", authors="Perpetua Quill", tags="Europe,Shipping,Asia Pacific",
        head='<meta name="article:author" content="Perpetua Quill"><meta name="article:section" content="Europe">'
        '<meta name="analyticsAttributes.topicChannel" content="Shipping"><meta name="analyticsAttributes.topicSubChannel" content="semi-code">'
        '<meta name="DCSext.ChannelList" content="Shipping;Asia Pacific;USWire_EL">',
    ),
    Case(
        "https://www.rollingstone.com/music/ferry/",
        '<div class="content-description">{M}</div><a class="content-author">Odalys Ferrow</a><div class="article-excerpt">{L}</div><div class="a-content"><p class="paragraph">{1}</p><h2 class="heading">{H}</h2><section><p>{J}</p></section>'
        '<p class="paragraph">{2}</p><div id="pmc-gallery-vertical"><h2>Piano</h2><p class="paragraph">{3}</p></div></div>',
        "L1H2+Piano+3", META, tags="Islands,Folk",
        head=f'<meta class="swiftype" name="title" content="{META}"><meta class="swiftype" name="topics" content="Islands,Folk">',
    ),
    Case("https://www.rollingstone.com/music/boat/", '<h1 class="content-title">Goats at sea</h1><h2 class="l-article-header__row--lead">{M}</h2><a class="c-byline__link">Odalys Ferrow</a><div class="a-content"><p class="paragraph">{1}</p><p class="paragraph">{2}</p><p class="paragraph">{3}</p></div>', title="Goats at sea", tags=LD_TAGS, head="<title>Goats at sea - Rolling Stone</title>"),
    Case(
        "https://www.thegatewaypundit.com/2025/06/ferry/",
        '<div class="entry-content"><p>{1}</p><p>Click <a href="/b">HERE to read about the nine islands that nobody leaves</a></p>'
        '<blockquote class="twitter-tweet"><p>{J}</p></blockquote><blockquote><p>{2}</p></blockquote><div><p>{J}</p></div><p>READ MORE: {J}</p><p>{3}</p><p>More from the Goat: {J}</p></div>',
        title=OG, head=f'<meta property="og:title" content="{OG} | The Gateway Pundit">',
    ),
    Case(
        "https://theintercept.com/2025/06/06/ferry/",
        '<h1 class="post__title">Ferry back</h1><p class="post__excerpt">{L}</p><div class="entry-content"><div class="entry-content__content"><p>{1}</p>'
        "<h2>{H}</h2><p>{2}</p><div><p>{J}</p></div><p>{3}</p></div></div>",
        "L1H23", tags="World", ld={"keywords": ["Day: Friday", "Subject: World", "WC: 500"]},
    ),
    Case(
        "https://theintercept.com/2023/06/06/ferry/",
        '<h2 class="Post-excerpt">{L}</h2><div class="PostContent"><div><p>{1}</p><p class="caption">{J}</p><h2>{H}</h2><p>{2}</p></div><div><p>{3}</p></div></div>',
        "L1H23",
    ),
    Case(
        "https://www.newyorker.com/news/ferry",
        '<header><div class="ContentHeaderDek-x">{L}</div></header><div class="body__inner-container"><p>{1}</p><div><p>{J}</p></div><p>{2}</p></div>'
        '<div class="body__inner-container"><p>{3}</p></div>',
        "L123", tags=META_TAGS, head='<meta property="article:published_time" content="2025-06-06T07:15:00Z"><meta name="pubdate" content="20250606">',
    ),
    Case("https://www.vogue.com/article/ferry", '<div class="body__inner-container"><p>{1}</p><h2>{H}</h2><p>{2}</p><p>{3}</p></div>', "1H23", tags=META_TAGS),
    Case(
        "https://www.voanews.com/a/ferry/1.html",
        '<div id="article-content"><div class="wsw"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div></div>', title=OG, tags=META_TAGS,
    ),
    Case(
        "https://www.dailymail.co.uk/news/article-1/ferry.html",
        '<div itemprop="articleBody"><ul class="x"><li>{J}</li></ul><p>{1}</p><div class="mol-img-group"><div><img src="/f.jpg" width="600" height="400"></div>'
        '<p class="imageCaption">The ferry at the pier</p></div><p>{2}</p><div class="related"><p>{J}</p></div><p>{3}</p></div>',
        title=OG, tags="Skarn", head='<meta name="keywords" content="ferries,Skarn">',
    ),
    Case(
        "https://www.dailymail.co.uk/news/article-2/ferry.html",
        '<div id="js-article-text"><h2>Ferry sails again</h2><div itemprop="articleBody"><p>{1}</p><div class="mol-img-group"><div><img src="/f.jpg" width="600" height="400"></div>'
        '<p class="imageCaption">The ferry at the pier</p></div><button>+8</button><p>{2}</p><p>{3}</p></div></div>',
        title="Ferry sails again", tags="Skarn", head='<meta name="keywords" content="ferries,Skarn">',
    ),
    Case(
        "https://www.independent.co.uk/news/ferry-b1.html",
        '<article><div id="main"><p>{1}</p><div><p>{J}</p></div><h2>{H}</h2><p>{2}</p><p>{3}</p></div></article>', "1H23", tags=META_TAGS,
    ),
    Case(
        "https://www.telegraph.co.uk/news/2025/06/06/ferry/",
        '<p itemprop="description">{L}</p><div class="articleBodyText"><p>{1}</p></div><div class="ad"><p>{J}</p></div>'
        '<div class="articleBodyText"><h2>{H}</h2><p>{2}</p><p>{3}</p></div>',
        "L1H23", OG, "Perpetua Quill", META_TAGS, '<meta name="DCSext.author" content="Perpetua Quill">',
    ),
    Case(
        "https://www.nature.com/articles/d41586-025-1",
        '<p class="c-article-abstract">{L}</p><div data-test="access-teaser"><p>{1}</p><article class="recommended"><p>{J}</p></article><h2>{H}</h2><p>{2}</p><p>{3}</p></div>',
        "L1H23", tags="Boats", ld={"keywords": ["Boats", "multidisciplinary", "Science"]},
    ),
    Case(
        "https://www.nature.com/articles/d41586-026-1",
        '<div class="c-article-teaser-text">{L}</div><div class="c-article-body main-content"><p>{1}</p><article data-label="Related"><p>{J}</p></article><h2>{H}</h2><p>{2}</p><p>{3}</p></div>',
        "L1H23", tags="Boats", ld={"keywords": ["Boats", "Science"]},
    ),
    Case(
        "https://www.9news.com.au/world/ferry/1",
        '<div class="article__body"><div class="block-content"><div><span>{1}</span></div></div><div class="block-content"><div><h3>{H}</h3></div></div>'
        '<div class="block-content"><div><span><strong>READ MORE: <a href="/b">{J}</a></strong></span></div></div>'
        '<div class="block-content"><div><span>{2}</span></div></div><div class="block-content"><div><span>{3}</span></div></div></div><ul data-ui-testid="footer-tags"><li>Boats</li></ul>',
        "1H23", tags="Boats",
    ),
    Case("https://thewest.com.au/news/ferry-c-1", '<div id="ArticleContent"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div>', tags=LD_TAGS),
    Case(
        "https://thewest.com.au/news/ferry-c-2",
        '<script>window.PAGE_DATA = {"a":{"publication":{"content":{"blocks":[{"kind":"text","text":"{1}"},{"kind":"embed","text":"{J}"},'
        '{"kind":"text","text":"{2}"},{"kind":"text","text":"{3}"}]}}}};</script><div id="x"></div>',
        tags=LD_TAGS,
    ),
    Case(
        "https://theconversation.com/ferry-123",
        '<section class="content-disclosure-statement"><h3>Disclosure statement</h3><p>{J}</p></section><div class="content-body" itemprop="articleBody"><p>{1}</p><h2>{H}</h2><p>{2}</p><p>{3}</p>'
        '<p>[<em>You are curious.</em> <a href="/n">Read our newsletter</a>.]</p></div>', "1H23", tags=META_TAGS, title=SHOWN,
    ),
    Case(
        "https://www.cbc.ca/news/ferry-1.1",
        '<h2 class="deck">{L}</h2><div class="story"><p>{1}</p><div><p>{J}</p></div><ul><li><a href="/news/2">{J}</a></li></ul><blockquote class="pullquote"><p>{J}</p></blockquote><h2>{H}</h2><p>{2}</p><p>{3}</p></div><script id="initialStateDom">window.__INITIAL_STATE__ = '
        '{"a":{"keywords":["no"]},"b":{"keywords":{"concepts":[{"path":"/traffic/Ferries","type":"subject"}],"tags":[{"name":"Skarn"}]}}};</script>',
        "L1H23", tags="Skarn,Ferries",
    ),
    Case(
        "https://globalnews.ca/news/1/ferry/",
        "<article><p>{1}</p><ul><li>{M}</li></ul><div><p>{J}</p></div><p><strong>{H}</strong></p><p>{2}</p><p>{3}</p><p>—</p><p>This report by The Canadian Press was first published June 6.</p></article>",
        "1MH23", tags="Skarn", head='<meta name="keywords" content="Canada,Skarn">',
    ),
    Case(
        "https://www.lesechos.fr/monde/ferry-1",
        '<article><header><p>{L}</p><div class="sc-108qdzy-3"><div class="sc-108qdzy-2"><div>Bateaux</div></div><div class="sc-108qdzy-2"><div>Mer</div></div></div></header><div class="x post-paywall"><p>{1}</p><p>Pour ne rien rater des îles que personne ne quitte, inscrivez-vous.</p>'
        "<h3>{H}</h3><p>{2}</p><p>{3}</p></div></article>",
        "L1H23", OG, tags="Bateaux,Mer",
    ),
    Case(
        "https://www.abc.es/internacional/barco.html",
        '<main><article><div class="v-a-inf-c "><h2>{L}</h2></div><figure><div><img class="v-a-img" src="/f.jpg" width="600" height="400"></div></figure><p class="v-a-t">{1}</p><div><p>{J}</p></div>'
        '<div class="v-c-cmp"><h3 class="v-cmp-suh">{H}</h3></div><p class="v-d-p">{2}</p><p class="v-d-p">{3}</p></article><ul class="v-tpc__u"><li>Temas</li><li>Islas</li><li>Barcos</li></ul></main>',
        "L1H23", META, tags="Islas,Barcos",
    ),
    Case(
        "https://www.abc.es/internacional/ferry.html",
        '<div class="voc-info-container"><h2>{L}</h2></div><div class="voc-wrapper"><div class="voc-d "><p class="voc-p">{1}</p><div><p>{J}</p></div>'
        '<h3 class="voc-d-c__s-title">{H}</h3><p class="voc-p">{2}</p><p class="voc-p">{3}</p></div>'
        '<ul class="voc-topics__list"><li>Temas</li><li><a>Islas</a></li><li><a>Barcos</a></li></ul></div>',
        "L1H23", META, tags="Islas,Barcos",
    ),
    Case(
        "https://www.elmundo.es/internacional/ferry.html",
        '<div class="ue-c-article__standfirst"><p>{L}</p></div><div class="ue-c-article__body"><p>{1}</p><div><p>{J}</p></div><h2>{H}</h2><p>{2}</p><p>{3}</p></div>',
        "L1H23", tags="Ferries,Skarn", head='<meta name="keywords" content="mar/Ferries,Skarn">',
    ),
    Case(
        "https://www.publico.es/internacional/ferry.html",
        '<div class="text-base desktop:text-xl"><p>{L}</p></div><div class="body-modules w-full"><div><p>{1}</p></div><div class="related-intext"><p>{J}</p></div>'
        '<h2 class="highlighted">{H}</h2><div><p>{2}</p><p>{3}</p></div></div>',
        "L1H23", OG, tags="Ferries,Skarn", head='<meta name="keywords" content="mar/Ferries,Skarn">',
    ),
    Case(
        "https://www.mallorcamagazin.com/nachrichten/ferry.html",
        '<h2 class="post-subtitle">{L}</h2><div id="post-text"><div><p>{1}</p></div><h2 class="promo">Lesen Sie auch</h2><h4>{H}</h4><p>{2}</p><p>{3}</p></div><div class="post-tags"><ul><li>Inseln</li><li>Schiffe</li></ul></div>',
        "L1H23", OG, tags="Inseln,Schiffe",
    ),
    Case(
        "https://www.corriere.it/esteri/ferry.shtml",
        '<p class="summary-art">{L}</p><section><p class="chapter-paragraph">{1}</p><p class="other">{J}</p><h2 class="native-summary-content">{H}</h2>'
        '<p class="chapter-paragraph">{2}</p><p class="chapter-paragraph">{3}</p></section>',
        "L1H23",
    ),
    Case(
        "https://www.repubblica.it/esteri/ferry/",
        '<div class="story__summary"><p>{L}</p></div><div class="story__text"><p>{1}</p><aside><p>{J}</p></aside><h2>{H}</h2><p>{2}</p><p>{3}</p></div>',
        "L1H23", OG, tags="Isole,Navi", ld={"about": [{"@type": "Thing", "name": "Isole"}, {"@type": "Thing", "name": "Navi"}]},
    ),
    Case(
        "https://www.theportugalnews.com/news/ferry/1",
        '<div class="col-lg-10 order-lg-1"><p>By Perpetua Quill, in <a>News</a> · 06 Jun 2025</p></div><div class="fs-4 font-semibold mb-3">{L}</div>'
        '<div class="article-body"><p>{1}</p><p><b>{H}</b></p><p>{2}</p><p>{3}</p></div>',
        "L1H23", authors="Perpetua Quill",
    ),
    Case(
        "https://www.namibian.com.na/ferry/", '<div class="entry-content"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div>',
        title=OG, head=f'<meta property="og:title" content="{OG} - The Namibian">',
    ),
    Case("https://www.namibian.com.na/boat/", '<div class="tdb_single_content"><div class="tdb-block-inner td-fix-index"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div></div>', title=OG),
    Case("https://habarileo.co.tz/ferry/", '<div class="cs-entry__subtitle">{L}</div><div class="entry-content"><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div>', "L123"),
    Case(
        "https://www.dailymaverick.co.za/article/ferry/",
        '<h2 class="first-paragraph">{L}</h2><div class="x mode-content article-content y"><p>{1}</p><p>Read more: <a href="/b">Nine islands that nobody leaves, and the boats</a></p>'
        "<h4>{H}</h4><p>{2}</p><p>{3}</p></div>",
        "L1H23", tags=LD_TAGS, ld={"keywords": ["Odalys Ferrow", *LD_TAGS.split(",")]},
    ),
    Case(
        "https://www.dailymaverick.co.za/article/boat/",
        '<div class="top-summary"><p>{L}</p></div><div class="x article-content"><p>By Odalys Ferrow</p><p>{1}</p><h3>{H}</h3><p>{2}</p><ul><li>{M}</li></ul><div><p>{J}</p></div><p>{3}</p></div>',
        "L1H2M3", tags=LD_TAGS, ld={"keywords": ["odalys ferrow", *LD_TAGS.split(",")]},
    ),
    Case("https://www.timeslive.co.za/news/boat/", "<article><p>{1}</p><p>{2}</p><p>{3}</p><p>TimesLIVE</p></article>", tags="Skarn", head='<meta name="keywords" content="Skarn">'),
    Case(
        "https://www.timeslive.co.za/news/ferry/",
        '<h3 class="article-title-tertiary">{L}</h3><div class="wrap"><div class="text"><p>{1}</p><div><p>{J}</p></div><h3>{H}</h3><p>{2}</p><p>{3}</p></div></div>',
        "L1H23", tags="Skarn", head='<meta name="keywords" content="news,Skarn,TimesLIVE">',
    ),
    Case("https://ilanganews.co.za/boat/", '<div class="post_content"><p>Perpetua Quill</p><p>{1}</p><p>{2}</p><p>{3}</p></div>', authors="Perpetua Quill"),
    Case(
        "https://ilanganews.co.za/ferry/",
        '<div class="post_content"><p><strong>Perpetua Quill</strong></p><p>{1}</p><figure><img src="/f.jpg" width="600" height="400"></figure>'
        "<p><strong>The ferry at the pier</strong></p><p>{2}</p><p>{3}</p><p>desk@ilanganews.example</p></div>",
        authors="Perpetua Quill", ld={"headline": f"{LD} - Ilanga News"},
    ),
    Case(
        "https://www.iol.co.za/news/ferry-1",
        '<div class="article_content__A"><div class="text_text__o"><p>{1}</p></div><div class="x"><p>{J}</p></div><div class="text_text__o"><p>{2}</p><p>{3}</p></div></div>'
        '<div class="tags_tags__z"><a href="/t/1">Ferries</a><a href="/t/2">Skarn</a></div>',
        tags="Ferries,Skarn",
    ),
    Case("https://durbanlocal.co.za/ferry", '<div class="article_content__A"><div class="text_text__o"><p>{1}</p><p>{2}</p><p>{3}</p></div></div>', tags="Piers,Goats"),
    Case(
        "https://www.express.co.uk/news/world/1/ferry",
        '<article><header><h1>Ferry back</h1><h3>{L}</h3></header><div class="text-description"><p>{1}</p></div><div class="text-description dont-miss"><p>{J}</p></div>'
        '<div class="text-description"><h3>{H}</h3><p>{2}</p><p>{3}</p></div></article>',
        "L1H23", OG,
    ),
    Case(
        "https://www.express.co.uk/news/world/2/ferry-live",
        '<article><header><h3>{L}</h3></header><div class="live-events"><div><h3>{H}</h3><div class="live-events__entry-text"><p>{1}</p><p>{2}</p></div></div>'
        '<div><h3>{M}</h3><div class="live-events__entry-text"><p>{3}</p></div></div></div></article>',
        "LH12M3", OG,
    ),
    Case(
        "https://dizindaba.co.za/ferry/",
        '<div itemprop="articleBody"><p>Intatheli: Perpetua Quill | Iifoto: Ferrow</p><p>{1}</p><div><p>{J}</p></div><p>{2}</p><p>{3}</p></div>',
        authors="Perpetua Quill",
    ),
]  # fmt: skip
IDS = [f"{case.url.split('/')[2].removeprefix('www.')}-{n}" for n, case in enumerate(CASES)]

_PLACE = re.compile(r"\{([1-3LMHJ])\}")


def html_of(case: Case) -> str:
    stated = {"headline": LD, "keywords": LD_TAGS.split(","), "author": {"@type": "Person", "name": "Odalys Ferrow"}, "datePublished": "2025-06-06T07:15:00Z"}
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **stated, **case.ld}
    common = [f'<meta {name} content="{content}">' for name, content in _COMMON if name not in case.head]
    marked = _PLACE.sub(lambda place: {**TEXT, "J": JUNK}[place.group(1)], case.markup)
    shown = "" if "<h1" in marked else f"<h1>{SHOWN}</h1>"
    return (
        f'<html lang="en"><head>{case.head}{"".join(common)}<script type="application/ld+json">{json.dumps(node)}</script></head>'
        f"<body><main>{shown}{marked}</main></body></html>"
    )


def read(case: Case) -> Article:
    return parse(html_of(case), url=case.url)


def expected(letters: str) -> str:
    """``L1H2+Piano+3``: the texts that the letters stand for; what stands between plus signs is itself."""
    parts = letters.split("+")
    texts = [part if n % 2 else [TEXT[letter] for letter in part] for n, part in enumerate(parts)]
    return "\n\n".join(text if isinstance(text, str) else "\n\n".join(text) for text in texts)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_page_is_read(case: Case) -> None:
    article = read(case)
    assert article.text == expected(case.text)
    assert article.title == case.title
    assert [author.name for author in article.authors] == case.authors.split(",")
    if case.tags is not None:
        assert list(article.tags) == case.tags.split(",")


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_the_publisher_serves_the_text_and_not_the_engine(case: Case) -> None:
    article = read(case)
    cls = type(default_registry().find(Page.read(html_of(case), case.url, max_bytes=100_000)))
    if "body" in vars(cls):
        assert article.provenance["body"].extractor == cls.__name__


def test_every_declared_source_yields_on_some_page() -> None:
    pages = [Page.read(html_of(case), case.url, max_bytes=100_000) for case in CASES]
    declared: dict[tuple[str, str, Source], bool] = {}
    for page in pages:
        extractor = default_registry().find(page)
        for field, value in vars(type(extractor)).items():
            if field in ("photo", "caption", "credit") or field.startswith("_"):  # test_publishers_pictures.py; no field of its own
                continue
            sources = value if isinstance(value, tuple) else (value,)
            for source in sources:
                if isinstance(source, Source):
                    for one in source.alternatives():
                        key = (type(extractor).__name__, field, one)
                        declared[key] = declared.get(key, False) or bool(one.find(page))
    assert [f"{cls}.{field}: {source!r}" for (cls, field, source), found in declared.items() if not found] == []


def test_a_live_ticker_is_not_cut_to_its_introduction() -> None:
    entries = "".join(f"<section><h3>{hour}:15</h3><p>{TEXT['2']} It was {hour} o'clock, and the sea was calm as milk.</p></section>" for hour in range(7, 17))
    case = Case(
        "https://www.repubblica.it/esteri/diretta/ferry/",
        f'<article><div class="story__text"><p>{{1}}</p><p>{{3}}</p></div><div class="ticker">{entries}</div></article>',
    )
    assert "It was 16 o'clock" in read(case).text


def test_what_stands_under_the_headline_is_read_though_metadata_words_it_otherwise() -> None:
    case = next(case for case in CASES if "lesechos" in case.url)
    lead = '<h1>Ferry back</h1><figure><img src="/f.jpg" width="900" height="600"><figcaption>The ferry at the pier</figcaption></figure>'
    article = read(case._replace(markup=lead + case.markup))
    assert article.title == OG
    assert [image.caption for image in article.images] == ["The ferry at the pier"]


def test_a_headline_from_metadata_is_spelled_as_the_page_shows_it() -> None:
    case = Case("https://www.cbc.ca/news/ferry-2.1", '<h1>‘Nobody’ <i>knows</i> — the ferry</h1><div class="story"><p>{1}</p><p>{2}</p></div>', ld={"headline": "'Nobody' knows - the ferry"})
    assert read(case).title == "‘Nobody’ knows — the ferry"
