"""Publishers of Germany and its neighbours, for test_publishers_layouts.py."""

from __future__ import annotations

from tests.publishers.layouts import TITLE, Layout

LAYOUTS = (
    Layout(
        "https://www.sn.at/a",
        "<p class='article-leadtext'>{L}</p><div class='article-section-text x'><p>{A}</p><div class='promo'><p>{X}</p></div><h2>{S}</h2></div>"
        "<div class='article-section-text'><p>{B}</p></div>",
        without=("tags",),
    ),
    Layout(
        "https://www.nieuwsblad.be/a",
        "<div data-testid='article-intro'>{L}</div><div data-testid='article-body'><p>{A}</p><p><span class='bold'>{S}</span></p><p>{B}</p>"
        "<section><p>{X}</p></section></div><ul class='c-taglist'><li>Vliegers</li><li>Wind</li></ul>",
        tags=("Vliegers", "Wind"),
    ),
    Layout(
        "https://www.srf.ch/a",
        "<h1><span class='article-title__overline'>Freizeit</span><span class='article-title__text'>" + TITLE + "</span></h1>"
        "<p class='article-lead'>{L}</p><span itemprop='author'>Ann Onym; Bea Nobody</span>"
        "<section class='article-content'><p class='article-paragraph'>{A}</p><h2 class='article-heading'>{S}</h2><div><p>{X}</p></div>"
        "<div><p class='article-paragraph'>{B}</p></div></section>",
        authors=("Ann Onym", "Bea Nobody"),
    ),
    Layout(
        "https://www.srf.ch/b",
        "<header class='article-header'><h1><span class='article-title__text'>" + TITLE + "</span></h1><p class='article-lead'>{L}</p></header>"
        "<section class='article-content'><p>{A}</p><h2>{S}</h2><div class='teaser'><p>{X}</p></div><p>{B}</p></section>",
        without=("authors",),
    ),
    Layout(
        "https://www.tagesanzeiger.ch/a",
        "<article><h1>Flugplatz</h1><p class='ContentHead_lead____SsS'>{L}</p><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p>"
        "<p class='Feedback_root__fr_Mi'>{X}</p><p class='ArticleContainer_agencies__g6Lpj'>SDA</p></article>",
    ),
    Layout(
        "https://www.derbund.ch/b",
        "<article><div><p class='x_lead_1'>{L}</p></div><div class='x_SummaryList_2'><ul><li>{K}</li></ul></div><div><p class='articleParagraph_3'>{A}</p>"
        "<h2 class='x_crosshead_1'>{S}</h2><p class='promo'>{X}</p><p class='articleParagraph_3'>{B}</p></div></article>",
        "LKASB",
    ),
    Layout(
        "https://www.waz.de/b",
        "<main><p class='article__header__intro__text'>{L}</p><div class='article__body'><p>{A}</p><h3>{S}</h3><aside><p>{X}</p></aside><p>{B}</p></div></main>",
        without=("authors", "tags"),
    ),
    Layout(
        "https://www.luzernerzeitung.ch/a",
        "<p class='headline__lead'>{L}</p><article><p>{A}</p><p>{B}</p><p>{C}</p></article>",
        "LABC",
        head="<meta name='date' content='2031-05-05T20:00:00Z'>",
    ),
    Layout(
        "https://faktencheck.afp.com/a",
        "<ul><li class='information-item'><span><a href='/u'>Ann Onym</a></span></li></ul><div class='wrapper-summary'><p>{L}</p></div>"
        "<div class='wrapper-body'><div><p>{A}</p></div><h3>{S}</h3><div class='wrapper-image'><img src='/a.jpg'></div><p>{B}</p></div>"
        "<div class='left-content'><a href='/t'>Drachen</a></div>",
        authors=("Ann Onym",),
        tags=("Drachen",),
    ),
    Layout(
        "https://www.bild.de/a",
        "<h1><span class='kicker'>Drachen</span> Auf der alten Bahn!</h1><div class='article-body' data-key='article'><p>{L}</p><p>{A}</p><h2>{S}</h2>"
        "<div class='teaser'><p>{X}</p></div><p>{B}</p></div>",
    ),
    Layout(
        "https://www.boersen-zeitung.de/a",
        "<storefront-html class='excerpt'><div>{L}</div></storefront-html><storefront-content-body><div class='no-tts'><p>{A}</p>"
        "<p class='x interline'>{S}</p><p>{B}</p></div><div><p>{X}</p></div></storefront-content-body><a href='/thema/wind'><span>Wind</span></a>",
        head="<meta name='twitter:data1' content='Ann Onym'><meta property='article:published:time' content='2031-05-06T09:15:00+02:00'>",
        authors=("Ann Onym",),
        tags=("Wind",),
    ),
    Layout(
        "https://www.br.de/nachrichten/a",
        "<article><header><p class='body3 ArticleItemTeaserText_text__H_RS_'>{L}</p></header><section id='articlebody'><section class='ArticleModuleText_wrapper__A'>"
        "<div class='ArticleModuleText_content__b'><p>{A}</p><h2>{S}</h2></div></section><section class='ArticleModuleTeaser__c'><p>{X}</p></section>"
        "<section class='ArticleModuleText_wrapper__A'><p>{B}</p><p>Das ist die Europäische Perspektive bei BR24.</p></section></section></article>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.br.de/nachrichten/b",
        "<div class='ArticleHeader_section__a'><p class='ArticleModuleTeaser_teaserText__b'>{L}</p></div><section class='ArticleModuleText_wrapper__A'>"
        "<div class='ArticleModuleText_content__b'><p>{A}</p><h2>{S}</h2><p>{B}</p></div></section><div><p>{X}</p></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.br.de/nachrichten/c",
        "<section class='ShortnewsDetail_content__79bZq'><p>{A}</p><p>{B}</p></section><div><p>{X}</p></div>",
        "AB",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.freitag.de/a",
        "<header class='bc-article-intro'><p class='bc-article-intro__text'>{L}</p></header><div class='o-text bo-article-text'><p>{A}</p><aside><p>{X}</p></aside>"
        "<h2>{S}</h2><p>{B}</p></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.dw.com/de/a",
        "<main><article><header><h1>Wind</h1><p>{L}</p><div class='kicker'><span>Freizeit</span></div></header><div class='c17j8gzx rich-text'><p>{A}</p>"
        "<div class='teaser'><p>{X}</p></div><h2>{S}</h2><p>{B}</p><p>ab/CD (dpa, afp)</p></div></article></main>",
        tags=("Freizeit",),
        without=("authors",),
    ),
    Layout(
        "https://www.dw.com/de/b",
        "<div class='col3'><p class='intro'>{L}</p><div class='longText'><p>{A}</p><div><p>{X}</p></div><h2>{S}</h2><p>{B}</p></div></div>"
        "<aside data-tracking-name='related-topics'><a href='/t/1'>Drachen</a><a href='/t/2'>Wind</a></aside>"
        "<ul class='smallList'><li><strong>Datum</strong> 06.05.2031</li><li><strong>Autorin/Autor</strong> Ann Onym</li></ul>",
        authors=("Ann Onym",),
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.focus.de/a",
        "<div class='leadIn'><p>{L}</p></div><div class='textBlock'><p>{A}</p></div><div class='promo'><p>{X}</p></div>"
        "<div class='textBlock'><h2>{S}</h2><p>{B}</p></div><script>window.bf__bfa_metadata = {{\"id\":1,\"keywords\":[{{\"id\":2,\"name\":\"Drachen\"}},{{\"name\":\"Wind\"}}],\"x\":undefined}};</script>",
        ld={"author": {"@type": "Person", "name": "Von FOCUS-online-Gastautor Ann Onym"}},
        authors=("Ann Onym",),
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.focus.de/b",
        "<div class='Article-Description x'>{L}</div><div data-qa-article-content-text=''><p>{A}</p><div><p>{X}</p></div><h2>{S}</h2><p>{B}</p></div>",
        without=("authors", "tags"),
    ),
    Layout(
        "https://www.hessenschau.de/a",
        "<article><p class='copytext__text text__copytext'><strong>{L}</strong></p><p class='copytext__text text__copytext'>{A}</p><h2 class='copytext__headline'>{S}</h2>"
        "<div><p>{X}</p></div><p class='copytext__paragraph js'>{B}</p></article>",
        head="<meta name='news_keywords' content='Drachen, Wind'>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.tagesschau.de/ausland/a",
        "<h1><span class='seitenkopf__topline'>Freizeit</span> <span class='seitenkopf__headline--text'>Drachen</span></h1><div class='authorline__author'>Von Ann Onym und Bea Nobody, ARD-Studio Wien</div>"
        "<article><p class='textabsatz'><strong>{L}</strong></p><p class='textabsatz'>{A}</p><h2 class='meldung__subhead'>{S}</h2><div class='infobox'><p class='textabsatz'>{X}</p></div><p class='textabsatz'>{B}</p></article>"
        "<div class='meldungsfooter'><ul class='taglist'><li><a href='/t'>Drachen</a></li></ul></div>",
        authors=("Ann Onym", "Bea Nobody"),
        tags=("Drachen",),
    ),
    Layout("https://www.jungewelt.de/a", "<article><p class='teaser lead'>{L}</p><div class='x'><p>{A}</p><p>{B}</p><p>{C}</p></div></article>", "LABC", without=("body",)),
    Layout(
        "https://www.mdr.de/a",
        "<p class='einleitung'>{L}</p><div class='articleMeta'><p class='author'>von Ann Onym, MDR WISSEN</p></div><div class='section'><div class='paragraph'>"
        "<p class='text'>{A}</p></div><h3 class='subtitle small'>{S}</h3><div class='teaser'><p>{X}</p></div><div class='paragraph'><p>{B}</p><p>MDR (xyz)</p></div>"
        "<div class='paragraph'><p><em>Quelle: dpa</em></p></div></div>",
        head="<meta name='news_keywords' content='Drachen, Wind'>",
        authors=("Ann Onym",),
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.motorsport-magazin.com/a",
        "<p class='teaser'>{L}</p><section class='article-body'><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></section>",
        head="<meta name='news_keywords' content='Drachen, Wind'>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.n-tv.de/a",
        "<h1><span class='article__kicker'>Freizeit</span> <span class='article__headline'>Drachen!</span></h1><span class='article__author'>Von Ann Onym</span>"
        "<div class='article__text'><p><strong>{L}</strong></p><p>{A}</p><div><p>{X}</p></div><h2>{S}</h2><p>{B}</p></div>",
        authors=("Ann Onym",),
    ),
    Layout(
        "https://www.rbb24.de/a",
        "<div class='lineinfo'>Do 25.04.24 | 13:47 Uhr</div><div class='shorttext'><p>{L} <i>Von Ann Onym</i></p></div><span class='authorname'>Ann Onym</span>"
        "<div class='teaser'><p>{X}</p></div><div class='x textblock'><p>{A}</p></div><h4 class='texttitle'>{S}</h4>"
        "<div class='textblock'><p>{B}</p><p>Sendung: rbb24 Abendschau, 30.04.2024, 19:30 Uhr</p></div>",
        authors=("Ann Onym",),
    ),
    Layout(
        "https://www.ruhrnachrichten.de/a",
        "<div class='article__content'><p class='article__teaser-text'>{L}</p><p>{A}</p><p class='hint'>{X}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.stuttgarter-zeitung.de/a",
        "<div class='article-body'><div><p>{A}</p></div><h2>{S}</h2><div><p>{B}</p></div></div><div><p>{X}</p></div>",
        "ASB",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.tagesspiegel.de/a",
        "<div class='Hay Haz'><p class='Ha6'>{L}</p></div><div id='story-elements'><p>{A}</p><div><p>{X}</p></div><h3>{S}</h3><p>{B}</p></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://taz.de/a",
        "<article><p class='column typo-r-subline-detail'>{L}</p><div class='main-article-corpus'><p class='bodytext paragraph'>{A}</p><div><p>{X}</p></div>"
        "<h2>{S}</h2><p class='bodytext paragraph'>{B}</p></div></article>",
        head=f"<meta name='taz:title' content='{TITLE}'><meta name='taz:tag' content='Drachen,Wind'>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://taz.de/b",
        "<div class='sectbody'><p class='intro'>{L}</p><p class='article first'>{A}</p><h6>{S}</h6><div><p>{X}</p></div><p class='article'>{B}</p></div>",
        head=f"<meta name='taz:title' content='{TITLE}'>",
        without=("tags",),
    ),
    Layout(
        "https://www.vogue.de/a",
        "<div class='ContentHeaderDek-bIqFFZ'>{L}</div><div class='body__inner-container'><p>{A}</p></div><div class='ad'><p>{X}</p></div>"
        "<div class='body__inner-container'><h2>{S}</h2><p>{B}</p></div>",
    ),
    Layout(
        "https://winfuture.de/a",
        "<div id='news_content'><div class='teaser_text'>{L}</div><br>{A}<br><br>{B}<br><br>{C}</div>",
        "LABC",
        head="<meta property='article:tag' content='Drachen'><meta property='article:tag' content='Wind'><meta name='keywords' content='news, it'>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.zdf.de/a",
        "<h1><span>Freizeit</span><span>Drachen</span></h1><p class='c1bdz7f4'>{L}</p><div class='r1nj4qn5'>{A}</div><div><p>{X}</p></div><h2 class='hhhtovw'>{S}</h2>"
        "<div class='r1nj4qn5'>{B}</div>",
        without=("tags",),
    ),
    Layout(
        "https://www.wort.lu/a",
        "<h2 class='x_articleParagraph_1'>{L}</h2><p class='x_articleParagraph_1'>{A}</p><h4 class='x_articleSubheading_2'>{S}</h4><div><p>{X}</p></div>"
        "<p class='x_articleParagraph_1'>{B}</p><div class='x tag-list'><a href='/t/1'>Drachen</a><a href='/t/2'>Wind</a></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.sn.at/b",
        "<div class='articleContent'><p class='vorspann'>{L}</p><div class='x articleText'><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p><p>(Quelle: APA)</p></div><div class='articleTags'><a href='/d'>Drachen</a></div><div class='articleTags'><a href='/w'>Wind</a></div></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.jungewelt.de/b",
        "<article><h1>Drachen</h1><h2>{L}</h2><div><div class='x content'><div><p>{A}</p></div><h3>{S}</h3><div><p>{B}</p></div></div><div id='article-meta-footer'>{X}</div></div></article>",
    ),
    Layout(
        "https://www.mdr.de/b",
        "<header><h1>" + TITLE + "</h1><p class='preface'>{L}</p></header><article><p>{A}</p><div class='teaser'><p>{X}</p></div><p class='textauthor'>Ann Onym</p><h2>{S}</h2><p>{B}</p></article>",
        head="<meta name='keywords' content='newsticker, Drachen, Sachsen'>",
        tags=("Drachen",),
        without=("authors",),
    ),
    Layout(
        "https://www.n-tv.de/b",
        "<article><div class='wrapper-article'><p class='x leadtext'>{L}</p><div><p class='x paragraph'>{A}</p></div><h2 class='x subheadline'>{S}</h2><p class='hint'>{X}</p>"
        "<p class='paragraph'>{B}</p></div></article>",
        without=("authors",),
    ),
    Layout(
        "https://www.ruhrnachrichten.de/b",
        "<div class='article__content'><p class='article__teaser-text'>{L}</p><p class='wp-block-paragraph'>{A}</p><h2>{S}</h2><p class='wp-block-paragraph'>{B}</p>"
        "<p class='wp-block-paragraph'>Verfasst von Ann Onym</p></div>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.stuttgarter-nachrichten.de/b",
        "<section class='u-article-header'><div><span>{L}</span></div></section><article><p class='u-paragraph'>{A}</p>"
        "<h2 class='x u-headline'>{S}</h2><div><p>{X}</p></div><p class='u-paragraph'>{B}</p></article><ul class='u-tags__list'><li>Drachen</li><li>Alle Themen</li></ul>",
        tags=("Drachen",),
    ),
    Layout(
        "https://www.zdf.de/b",
        "<main><h1>Drachen</h1><p class='c1bdz7f4'>{L}</p><div data-testid='text-module'><div class='c10o8fzf'><p class='r1nj4qn5 rvqyqzi'>{A}</p></div></div><div><p>{X}</p></div>"
        "<h2 class='hhhtovw'>{S}</h2><div data-testid='text-module'><div class='c10o8fzf'><p class='r1nj4qn5 rvqyqzi'>{B}</p></div></div>"
        "<div class='t130q2hl'><a href='/t'>Drachen</a></div></main>",
        tags=("Drachen",),
    ),
    Layout(
        "https://www.wort.lu/b",
        "<article><h2 class='x_paragraph_1'>{L}</h2><section><p>{A}</p><h4>{S}</h4><div><p>{X}</p></div></section><section><div class='interview_interview_1'><p>{B}</p></div></section>"
        "</article><div class='x tag-list'><a href='/t/1'>Drachen</a><a href='/t/2'>Panorama</a></div>",
        tags=("Drachen",),
    ),
    Layout(
        "https://correctiv.org/b",
        "<article><p class='detail__excerpt wp-block-paragraph'>{L}</p><div class='x entry-content'><p class='wp-block-paragraph'>{A}</p><h2>{S}</h2><div><p>{X}</p></div>"
        "<p class='wp-block-paragraph'>{B}</p><p class='wp-block-paragraph'>Redigatur: Ann Onym</p></div></article>",
        tags=("Drachen", "Wind"),
    ),
)  # fmt: skip
