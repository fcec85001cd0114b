"""What papers of Asia and Africa set around a text: trails, badges, counts, signatures, portals' brackets; on invented pages."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.body.stripping.above.when_published import _is_labelled_date
from newsparse.generic.identity import id_in_address
from newsparse.grammar.bylines.chinese_reporters import states_source
from tests.invented import SENTENCES, read

CHINESE = "".join(
    f"<p>{line}</p>" for line in (
        "六月的河湾县，枣花飘香。走进双桥镇的万亩枣园，一棵棵枣树枝繁叶茂，村民正和几名同伴给枣树环剥。",
        "双桥镇种枣已有三百多年。过去，枣子晒干了卖，一斤不过两三元，遇上连阴雨，一年的辛苦就打了水漂。",
        "镇里请来省农科院的专家，推广避雨栽培技术，鲜枣的价格翻了几番，去年产值达三亿元。",
    )
)  # fmt: skip
JAPANESE = (
    "公立の伏兵が、また番狂わせを起こした。県立岬が延長12回、白浜商をサヨナラで下し、29年ぶりの4強に進んだ。",
    "タイブレークの12回無死一、二塁。主将が初球の直球を右前へ運び、部員19人がベンチから飛び出した。",
    "準決勝は24日、昨夏の覇者と対戦する。監督は「19人で野球をやれる喜びをかみしめてきた」と目を赤くした。",
)
HEBREW = "".join(f"<p>{line}</p>" for line in ("עשרות תושבים חולצו הבוקר מבתיהם בשכונה הדרומית לאחר שהנחל עלה על גדותיו בעקבות הגשמים הכבדים. לא דווח על נפגעים.",) * 1 + (
    "ראש העיר אמר כי מערכת הניקוז קרסה, והוסיף שהתעלה צרה מדי, אבל התקציב לא הגיע בזמן לעירייה.",
    "בשירות המטאורולוגי מעריכים כי הלילה יירדו עוד ארבעים מילימטרים, והסכנה להצפות תימשך עד יום רביעי.",
))


def chinese(above: str = "", *, title: str = "河湾县：小枣树撑起富民路", below: str = "", url: str = "http://society.paper.example/n1/2031/0612/c1008-40011223.html") -> Article:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{above}<h1>河湾县：小枣树撑起富民路</h1><div class=text>{CHINESE}</div>{below}</body></html>"
    return newsparse.parse(page, url, registry=newsparse.GENERIC_ONLY)


def test_a_chinese_site_is_named_behind_the_last_dash_of_the_title() -> None:
    assert chinese(title="河湾县：小枣树撑起富民路--社会·法治--东海网").publisher.name == "东海网"  # type: ignore[union-attr]
    trail = "<div><a href='http://www.paper.example/'>东海网</a>&gt;&gt;<a href='http://society.paper.example/'>社会·法治</a></div>"
    article = chinese(trail, title="河湾县：小枣树撑起富民路--社会·法治--东海网")
    assert article.section == "社会·法治"
    assert article.breadcrumbs == ("社会·法治",)


def test_the_word_of_a_button_with_a_number_is_no_kind() -> None:
    assert chinese("<div><div>3</div><div>评论</div></div>").kind != "opinion"
    assert chinese("<div><div>评论</div></div>").kind == "opinion"


def test_a_remark_in_brackets_is_no_signature() -> None:
    assert not states_source("（文中李阿姨为化名）")
    assert states_source("（文/图 林海 王小明）")


def japanese(head: str = "", above: str = "", below: str = "", *, text: str | None = None) -> Article:
    title = "県立岬高、延長12回の死闘制す"
    body = text or "".join(f"<p>{line}</p>" for line in JAPANESE)
    page = f"<html lang=ja><head><title>{title}</title>{head}</head><body><article>{above}<h1>{title}</h1><div class=text>{body}</div>{below}</article></body></html>"
    return newsparse.parse(page, "https://news.portal.example/articles/9f2c1b7e0a", registry=newsparse.GENERIC_ONLY)


def test_the_press_that_a_portal_sets_behind_a_headline_is_none_of_it() -> None:
    stated = "県立岬高、延長12回の死闘制す（南海スポーツ）"
    head = f'<meta property="og:title" content="{stated} - ポータル"><meta property="og:site_name" content="ポータル"><script type="application/ld+json">{{"@type":"NewsArticle","headline":"{stated} - ポータル","author":{{"@type":"Organization","name":"南海スポーツ"}}}}</script>'
    assert japanese(head).title == "県立岬高、延長12回の死闘制す"


def test_the_first_line_of_the_only_paragraph_is_text_though_the_description_says_it() -> None:
    first = "◇高校野球県大会準々決勝　岬5―4白浜商（7月22日　県営）"
    article = japanese(f"<meta name=description content='{first}'>", text=f"<p>{first}<br><br>" + "<br><br>".join(JAPANESE) + "</p>")
    assert article.subtitles == ()
    assert "岬5―4白浜商" in article.text


def test_a_badge_before_a_linked_headline_is_no_wall() -> None:
    teaser = "<h2>一覧</h2><ul><li><a href='/articles/a1'>会員限定記事　港湾の備え、点検を急げ</a></li></ul>"
    assert japanese(below=teaser).access == "unknown"
    assert japanese(below="<p>会員限定記事です。続きを読むには登録してください</p>").access == "paywalled"


@pytest.mark.parametrize("said", ["スクラップは会員限定です", "コメントは会員限定の機能です"])
def test_what_members_alone_may_do_is_no_wall(said: str) -> None:
    assert japanese(below=f"<div>{said}</div>").access == "unknown"


@pytest.mark.parametrize("said", ["此文为付费文章，请订阅东海通后阅读全文", "加入會員後繼續閱讀全文", "本文為訂戶專享內容"])
def test_walls_in_chinese(said: str) -> None:
    assert chinese(below=f"<div>{said}</div>").access == "paywalled"


def test_a_wall_with_a_line_below_it_that_might_be_text() -> None:
    assert chinese(below="<div>此文为付费文章，请订阅东海通后阅读全文</div><div><p>六月以来，镇里又新栽了三百多亩枣树，预计三年以后就能挂果，届时产值还会再翻一番。</p></div>").access == "paywalled"


def test_the_site_before_its_reporters_is_none_of_them() -> None:
    head = "<div>文｜东海 林海天，实习记者 王小明<br>2031年05月22日 19:46</div>"
    page = f"<html><head><meta charset=utf-8><title>河湾县：小枣树撑起富民路_东海网</title></head><body><h1>河湾县：小枣树撑起富民路</h1>{head}<div class=text>{CHINESE}</div></body></html>"
    assert [a.name for a in newsparse.parse(page, "http://society.paper.example/n1/40011223.html", registry=newsparse.GENERIC_ONLY).authors] == ["林海天", "王小明"]


def test_a_deck_below_the_picture_is_no_caption() -> None:
    deck = "ไฟป่าดอยผาแดงลามหนักต่อเนื่องเป็นวันที่ 3 สั่งอพยพชาวบ้าน 2 หมู่บ้าน"
    lines = "".join(f"<p>{s}</p>" for s in SENTENCES)
    page = f"<html lang=th><head><title>ไฟป่าดอยผาแดง</title><meta name=description content='{deck}'></head><body><article><h1>ไฟป่าดอยผาแดง</h1><picture><img src='/a.jpg' width=600></picture><div><strong>{deck}</strong></div><div>{lines}</div></article></body></html>"
    article = newsparse.parse(page, "https://paper.example/news/2733444", registry=newsparse.GENERIC_ONLY)
    assert article.subtitles == (deck,)
    assert article.images[0].caption is None


def test_a_link_to_a_list_of_all_is_no_section() -> None:
    assert japanese(above="<header><nav><a href='/news/category/'>速報</a><a href='/business/'>ビジネス</a></nav></header>").section != "速報"


def test_a_line_of_rights_in_english() -> None:
    line = "Copyright © Paper Inc. All rights reserved. No reproduction or republication without written permission."
    assert japanese(below=f"<footer><p>{line}</p></footer>").copyright == line


def test_a_trail_may_end_in_a_headline_cut_short() -> None:
    trail = "<div><a href='/'>例紙</a> &gt; <a href='/news/'>例紙ニュース</a> &gt; <a href='/news/biz/'>企業動向</a> &gt; <span>県立岬高、延長12回の…</span></div>"
    assert japanese(above=trail).section == "企業動向"
    other = trail.replace("県立岬高、延長12回の…", "別の学校が優勝した話")
    assert japanese(above=other).section != "企業動向"


def test_reporters_have_pages_of_their_biography() -> None:
    byline = "<div><span><a href='/reporter-bio/?id=1220'>山田太郎</a></span><span><a href='/reporter-bio/?id=3311'>相良ひとみ</a></span></div>"
    head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"県立岬高、延長12回の死闘制す","author":{"@type":"Organization","name":"例紙社"}}</script>'
    title = "県立岬高、延長12回の死闘制す"
    page = f"<html lang=ja><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{byline}<div class=text>{''.join(f'<p>{line}</p>' for line in JAPANESE)}</div></article></body></html>"
    assert [a.name for a in newsparse.parse(page, "https://paper.example/articles/AS1.html", registry=newsparse.GENERIC_ONLY).authors] == ["山田太郎", "相良ひとみ"]


def hebrew(below: str = "", above: str = "") -> Article:
    title = "הצפות בגבעת אלון, עשרות חולצו"
    page = f"<html lang=he><head><title>{title}</title></head><body><article><h1>{title}</h1>{above}<section>{HEBREW}</section>{below}</article></body></html>"
    return newsparse.parse(page, "https://paper.example/item/3655443", registry=newsparse.GENERIC_ONLY)


def test_a_label_in_an_element_of_its_own_before_a_bar_is_none_of_the_headline() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"מי צריך עוד כביש אגרה?"}</script>'
    page = f"<html lang=he><head><title>דעה | מי צריך עוד כביש אגרה?</title>{head}</head><body><article><h1><span>דעה | </span>מי צריך עוד כביש אגרה?</h1><section>{HEBREW}</section></article></body></html>"
    assert newsparse.parse(page, "https://paper.example/item/3655443", registry=newsparse.GENERIC_ONLY).title == "מי צריך עוד כביש אגרה?"


def test_a_date_behind_its_label_closes_no_text() -> None:
    assert "29.01" not in hebrew("<div>פורסם לראשונה: 10:14, 29.01.31</div>").text
    assert not _is_labelled_date("פורסם לראשונה: 10:14, 29.01.31, בעיתון הבוקר")


def test_the_box_for_comments_is_no_text_in_hebrew() -> None:
    article = hebrew("<section><h3>תגובות</h3><p>טרם התפרסמו תגובות</p><p>הוסף תגובה חדשה</p></section>")
    assert "תגוב" not in article.text
    assert article.comment_count == 0


def test_a_name_behind_a_slash_in_an_element_of_its_own_is_a_credit() -> None:
    article = hebrew(above="<figure><img src='/a.jpg' width=600><figcaption>הכיכר המרכזית בגבעת אלון/<span>ראובן קסטל</span></figcaption></figure>")
    assert (article.images[0].caption, article.images[0].credit) == ("הכיכר המרכזית בגבעת אלון", "ראובן קסטל")


def test_a_text_goes_on_behind_a_line_of_label_and_link() -> None:
    box = f"<div class=w><p><b>Read more:</b> <a href='/b'>The ferry stays at its quay for another week</a></p><p>{SENTENCES[0]}</p></div>"
    article = read(inside=box.replace(SENTENCES[0], "A second bidder from the islands has asked for more time to draw up its plans."))
    assert "A second bidder from the islands" in article.text
    assert "The ferry stays" not in article.text


def test_whose_a_quotation_is() -> None:
    article = read(inside="<blockquote><div class=quote>We waited eleven years for this bridge.</div><div class=attribution>Ann Onym, teacher</div></blockquote>")
    (quote,) = [block for block in article.body if block.type == "quote"]
    assert (quote.text, quote.source) == ("We waited eleven years for this bridge.", "Ann Onym, teacher")


def test_a_number_that_is_no_day() -> None:
    assert id_in_address("https://paper.example/ch/component/1744455-20310312.htm") == "1744455"
    assert id_in_address("https://paper.example/ch/bridge-20310312.htm") == "20310312"
    assert id_in_address("https://paper.example/opinions/0000018d-c5aa-d4c1-afbf-ddbbc1230000") == "0000018d-c5aa-d4c1-afbf-ddbbc1230000"


def test_a_section_that_microdata_state() -> None:
    page = f"<html lang=en><head><title>Eastmere rebuilds its bridge</title></head><body><article itemscope itemtype='http://schema.org/NewsArticle'><ul><li>Filed in <a href='/s/9' itemprop='articleSection'>Harbours</a></li></ul><h1 itemprop=headline>Eastmere rebuilds its bridge</h1>{''.join(f'<p>{s}</p>' for s in SENTENCES)}</article></body></html>"
    assert newsparse.parse(page, "https://paper.example/news/1402112014233", registry=newsparse.GENERIC_ONLY).section == "Harbours"


@pytest.mark.parametrize(("title", "name"), [("Festival Layang-Layang - Regional Paperpost.example", "Paperpost.example"), ("Көпір ашылды: 11 қаңтар 2031 - жаңалықтар Paperpost.example сайтында", "Paperpost.example")])
def test_an_address_in_a_title_that_is_inflected_around_it(title: str, name: str) -> None:
    lines = "".join(f"<p>{s}</p>" for s in SENTENCES)
    headline = title.split(":", maxsplit=1)[0].split(" - ", maxsplit=1)[0]
    page = f"<html lang=kk><head><title>{title}</title><meta property=og:site_name content=paperpost.example></head><body><h1>{headline}</h1><div>{lines}</div></body></html>"
    assert newsparse.parse(page, "https://paperpost.example/news/355112", registry=newsparse.GENERIC_ONLY).publisher.name == name  # type: ignore[union-attr]
