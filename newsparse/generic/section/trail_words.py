"""Words of trails and menus that name no section."""

from __future__ import annotations

from newsparse.grammar.headline import headline_key

#: First steps that are the site, not a section.
HOME = frozenset(
    "home homepage homepagina website main zurstartseite beginn startseite start accueil inicio início portada paginainicial alaune hjem hem "
    "domů domov acasă početna почетна sākums avaleht kryefaqja lamanutama nyumbani mwanzo tuisblad forsíða hafan baile hasiera inici მთავარი գլխավոր нүүр бастыбет boshsahifa anasəhifə "
    "forside etusivu főoldal anasayfa stronagłówna úvod úvodnístránka frontpage front top "
    "뉴스홈 전체메뉴 トップニュース главная головна начало pradžia αρχική الرئيسية 홈 홈으로 처음으로 메인 홈페이지 ホーム トップ トップページ メイン メインページ 首页 首頁 主页 主頁 网站首页 網站首頁 হোম trangchủ beranda ראשי עמודהבית דףהבית خانه".split()
) | frozenset(map(headline_key, ("होम", "मुखपृष्ठ", "मुख्यपृष्ठ", "गृहपृष्ठ", "මුල්පිටුව", "முகப்பு", "প্রথম পাতা", "หน้าแรก", "صفحه نخست", "Ana Sayfa", "ہوم", "హోం", "హోం పేజీ", "ಹೋಮ್", "હોમ", "ਹੋਮ", "முதல் பக்கம்", "ပင်မစာမျက်နှာ", "صفحہ اول", "صفحۂ اول", "প্রচ্ছদ", "મુખ્ય પૃષ્ઠ", "ಮುಖಪುಟ", "హోమ్", "ഹോം", "หน้าหลัก", "ទំព័រដើម", "ໜ້າຫຼັກ")))
#: Of these, what is the news of the country in Czech, unless a trail begins with it.
HOME_NEWS = "domov"
#: Pages of a site that its menu leads to, beside its sections.
IN_MENUS = frozenset(
    "about aboutus aboutme überuns übermich überdiesewebsite contact contactus kontakt impressum imprint privacy privacypolicy cookiepolicy termsofuse termsofservice datenschutz terms faq "
    "newsletter subscribe abonnieren login anmelden archive archiv apropos contacto sobrenosotros chisiamo contatti signin signup getstarted becomeamember createaccount myaccount register logout iniciarsesión seconnecter linkedin github bluesky mastodon twitter facebook instagram youtube".split()
)
#: Steps that say where the reader is, and not how it is called.
HERE = frozenset("正文 记事 記事 記事本文 本文 기사본문".split())
#: Steps that are no place on the site.
NO_STEP = frozenset(
    "exploremore relatedtopics readmore seemore learnmore article articles articledetail detail details view uncategorized uncategorised aktuelleseite viewpagesource showsource editongithub editthispage rss rssfeed rssfeeds back zurück retour volver indietro tilbake tillbaka terug erweitertesuche suche search advancedsearch searchresults suchergebnisse 記事 正文 本文 기사본문 본문 "
    "navigation mainnavigation hauptnavigation pfadnavigation navigationprincipale fildariane kruimelpad brødsmule brødsmulesti murupolku rutadenavegación".split()
)
NO_STEP_BEGINS = (
    "breadcrumb", "backto", "youarehere", "currentpage", "siesindhier", "siebefindensich", "lesensiemehr", "ihrpfad", "vousêtesici", "ustedestáaquí",
    "estásen", "estásaquí", "estáaquí", "vocêestáaqui", "dubisthier", "seiin", "seiqui", "siteinqui", "tiroviin", "ubenthier", "jebenthier", "duärhär", "duerher", "jesteśtutaj", "вызде", "현재",
)  # fmt: skip
#: What lists of a site's own news and templates of articles are called, and no site.
KINDS_OF_PAGES = frozenset("ニュースリリース プレスリリース 報道発表 報道発表資料 お知らせ 新着情報 トピックス 記事 pressrelease pressreleases newsrelease newsreleases raksts straipsnis artikkel artikkeli artikel article articolo artículo artigo artykuł článek článok cikk членак чланак статия стаття статья".split())
