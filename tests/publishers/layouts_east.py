"""Publishers of Northern and Eastern Europe and of Asia, for test_publishers_layouts.py."""

from __future__ import annotations

from tests.publishers.layouts import Layout

LAYOUTS = (
    Layout(
        "http://society.people.com.cn/n1/2031/a.html",
        "<div class='rm_txt_con cf'><p>{A}</p><p>{B}</p><div class='box'><p>{X}</p></div><div class='edit cf'>(责编：王一林、李二)</div></div>",
        "AB",
        head="<meta name='keywords' content='风筝 学校'>",
        authors=("王一林", "李二"),
        tags=("风筝", "学校"),
    ),
    Layout(
        "https://mediaindonesia.com/a",
        "<div class='info'><div class='author-2'>Ann Onym</div></div><div class='article'><p>{A}</p><p class='baca'>{X}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></div>",
        "ASB",
        authors=("Ann Onym",),
    ),
    Layout("https://www.bhaskar.com/a", "<article><div><p>{A}</p><ul style='border-bottom:none'><li>{K}</li></ul></div><ul><li><a href='/b'>{X}</a></li></ul><p>{B}</p><p>{C}</p></article>", "AKBC", tags=("Drachen", "Wind")),
    Layout(
        "https://mainichi.jp/a",
        "<section id='articledetail-body'><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></section>",
        "ASB",
        head="<meta name='cXenseParse:author' content='山田花子'><meta name='keywords' content='速報,凧・風,学校'>",
        authors=("山田花子",),
        tags=("凧", "風", "学校"),
    ),
    Layout(
        "https://www.nikkan-gendai.com/a",
        "<main><div class='article-wrap'><p class='full-text'>{A}<br><br>{B}<br><br>{C}</p></div><div class='c m-keyword-list'><ul><li><a href='/k/1'>凧</a></li>"
        "<li><a href='/k/2'>風</a></li></ul></div><div><p>{X}</p></div></main>",
        "ABC",
        tags=("凧", "風"),
    ),
    Layout(
        "https://www.sankei.com/a",
        "<ul class='section-list'><li>社会・気象</li></ul><div class='article-body'><p class='article-text x'>{A}</p><p class='article-text x'><a href='/b'>{X}</a></p><h2>{S}</h2><div><p>{X}</p></div>"
        "<p class='article-text x'>{B}</p></div>",
        "ASB",
        tags=("社会", "気象"),
        without=("authors",),
    ),
    Layout(
        "https://www.tokyo-np.co.jp/a",
        "<main><div class='block'>{A}</div><div class='block'><h2>{S}</h2></div><div class='block'><div class='thumb'><p>{X}</p></div></div>"
        "<div class='block'>{B}</div></main><div class='block'>{X}</div>",
        "ASB",
        ld={"articleSection": ["社会", "話題・凧", "話題", "東京ニュース"]},
        tags=("社会", "凧"),
    ),
    Layout(
        "https://www.lrt.lt/a",
        "<div class='article-content js-text-selection'><p class='text-lead'>{L}</p><p>{A}</p><p><strong>{S}</strong></p><div><p>{X}</p></div><p>{B}</p></div>",
        head="<meta name='lrt_authors' content='Ann Onym, Bea Nobody'>",
        authors=("Ann Onym", "Bea Nobody"),
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.dagbladet.no/a",
        "<main id='main'><article><div class='article-top expand'><header><h1>Drager</h1><h3>{L}</h3></header><div itemscope itemtype='http://schema.org/Person'>"
        "<address class='name'><a href='/u'>Ann Onym</a></address></div></div><div class='body-copy'><p>{A}</p><h2>{S}</h2><aside><p>{X}</p></aside><p>{B}</p></div></article></main>",
        head="<meta property='article:tag' content='drager'><meta property='article:tag' content='vind'>",
        authors=("Ann Onym",),
        tags=("drager", "vind"),
    ),
    Layout(
        "https://www.dagbladet.no/b",
        "<main id='main'><article><div class='x articleHeader'><h2>{L}</h2></div><div class='y bodytext'><p>{A}</p><h3>{S}</h3><div><p>{X}</p></div><p>{B}</p></div></article></main>",
        head="<meta property='article:tag' content='drager,vind'>",
        tags=("drager", "vind"),
        without=("authors",),
    ),
    Layout(
        "https://www.nrk.no/a",
        "<header class='article-header'><h1>Drager</h1><div class='text-body article-lead'><p>{L}</p></div></header><div class='article-body'><p>{A}</p><h2>{S}</h2>"
        "<section><p>{X}</p></section><p>{B}</p></div>",
    ),
    Layout(
        "https://www.vg.no/a",
        "<article><header class='article-intro'><p>{L}</p></header><section class='article-body'><p>{A}</p><p>Les også: {X}</p><h2>{S}</h2><div><p>{X}</p></div>"
        "<p>{B}</p></section></article>",
        head="<meta property='article:tag' content='drager,vind'>",
        tags=("drager", "vind"),
    ),
    Layout(
        "https://www.aa.com.tr/tr/a",
        "<div class='detay-bg'><div><div><h4>{L}</h4><div><span>Ann Onym |</span><span class='tarih'>22.10.2024</span></div></div></div></div>"
        "<div class='detay-icerik'><div class='detay-paylas'><h6>{X}</h6></div><div><p>{A}</p><h3>{S}</h3><p>{B}</p></div></div>",
        authors=("Ann Onym",),
    ),
    Layout(
        "https://www.ntv.com.tr/a",
        "<h2 class='category-detail-sub-title'>{L}</h2><div class='content-news-tag-selector'><p>{A}</p><h3>{S}</h3><div><p>{X}</p></div><p>{B}</p></div>",
        head="<meta name='dmp:tags' content='uçurtma,rüzgar'><meta name='articleAuthor' content='Ann Onym'>",
        authors=("Ann Onym",),
        tags=("uçurtma", "rüzgar"),
    ),
    Layout(
        "https://www.taipeitimes.com/a",
        "<div class='archives'><h2>{L}</h2><ul><li><div class='name'>By Ann Onym / Staff reporter</div></li></ul><div class='imgboxa'><img src='/a.jpg'><h1>Zwei Drachen über dem Turm.</h1>"
        "<p>Photo: Bea Nobody, Taipei Times</p></div><p>（By Ann Onym）</p><p>{A}</p><div class='ad'><p>{X}</p></div><p>{B}</p></div>",
        "LAB",
        authors=("Ann Onym",),
    ),
    Layout(
        "https://vnexpress.net/a",
        "<div class='sidebar-1'><h1 class='title-detail'>Diều</h1><p class='description'>{L}</p><article class='fck_detail'><p class='Normal'>{A}</p><h2>{S}</h2><div><p>{X}</p></div>"
        "<p class='Normal'>{B}</p><p class='Normal'>{C}</p><p class='author_mail'><strong>Ann Onym</strong></p></article></div><div class='box'><p class='description'>{X}</p></div>",
        "LASBC",
        authors=("Ann Onym",),
        head="<meta name='keywords' content='diều, gió, Tin nóng'>",
        tags=("diều", "gió"),
    ),
    Layout(
        "https://www.ntv.com.tr/b",
        "<h1>Uçurtma</h1><div class='x info-text-card'><h2>{L}</h2></div><div property='articleBody'><div class='x content'><p>{A}</p></div><div data-imageindex='1'><h2>{S}</h2></div>"
        "<div><p>{X}</p></div><div class='content'><p>{B}</p></div></div><ul class='text-[#3D619B]'><li>uçurtma -</li><li>rüzgar</li></ul>",
        head="<meta name='articleAuthor' content='Ann Onym'>",
        authors=("Ann Onym",),
        tags=("uçurtma", "rüzgar"),
    ),
    Layout(
        "https://vnexpress.net/b",
        "<div class='sidebar-1'><h1 class='title-detail'>Diều</h1><p class='description'>{L}</p><article class='fck_detail '><p class='Normal'>{A}</p><p class='Normal'>{B}</p>"
        "<p class='Normal' style='text-align:right;'><strong>Ann Onym</strong></p></article></div>",
        "LAB",
        head="<meta name='keywords' content='diều, Tin nóng'>",
        authors=("Ann Onym",),
        tags=("diều",),
    ),
    Layout(
        "https://www.irozhlas.cz/a",
        "<article><header><p class='text-lg x'>{L}</p></header><div class='b-detail'><p class='meta'>{X}</p><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></div></article>",
    ),
    Layout(
        "https://www.denik.cz/a",
        "<main><div><p class='x ac-perex'>{L}</p></div><div class='x article-body'><p>{A}</p><h2>{S}</h2><div><p>{X}</p></div><p>{B}</p></div></main>",
    ),
    Layout(
        "https://www.seznamzpravy.cz/a",
        "<main><article role='article'><p class='speakable'>{L}</p><div><div class='x speakable'><p>{A}</p></div><h2 class='speakable'>{S}</h2><div><p>{X}</p></div>"
        "<div class='speakable'><p>{B}</p></div></div></article></main>",
        tags=("Drachen", "Wind"),
    ),
    Layout(
        "https://www.seznamzpravy.cz/b",
        "<main><p class='speakable'>{L}</p><div class='x mol-rich-content--for-article'><div class='speakable'><p>{A}</p></div><h2>{S}</h2><div><p>{X}</p></div>"
        "<div class='speakable'><p>{B}</p></div></div></main>",
        tags=("Drachen", "Wind"),
    ),
)  # fmt: skip
