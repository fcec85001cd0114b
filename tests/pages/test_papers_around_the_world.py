"""Pages as newspapers of many countries set them, read by the generic engine alone."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.generic.pictures.buttons import without_button
from newsparse.grammar.bylines.east_asian_names import is_credits_line
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.bylines.signature_lines import is_signature_line
from newsparse.grammar.credits.credit_shapes import is_credit_line
from newsparse.grammar.credits.credits import bare_credit, split_caption
from newsparse.grammar.dates import find_dates
from newsparse.grammar.letters import name_key
from newsparse.grammar.to_readers.appeals import asks
from newsparse.grammar.to_readers.controls import is_control
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also

JAPANESE = """<html lang="ja"><head><meta name="keywords" content="東海新聞,東海,名古里,丹野"><meta property="og:type" content="article"></head><body>
<h1>廃校を本の宿に　八月開業へ改修進む</h1><p class="date">2031/5/12 05:30</p><div class="article_body">
<p>　丹野市北部の山あいで、十五年前に閉校した木造校舎を、本に囲まれて泊まれる宿に改修する計画が進んでいる。移住した桧原高道さん夫妻が手がけ、八月の開業を目指す。（大牧航平）</p>
<p>　旧今谷小学校は一九三八年に建てられた。地元住民が年に数回、草刈りや掃除を続けてきたが、雨漏りがひどく、解体の話も出ていた。</p>
<h2>【図書室に寝台】</h2>
<p>　計画では、図書室と教室二つを客室に改める。廊下の両側に天井まで届く本棚を据え、寄贈された約一万二千冊を並べるという。</p></div>
<p class="tags"><span>キーワード</span><a href="/search/?tag=a">廃校活用</a><a href="/search/?tag=b">移住</a><a href="/search/?tag=c">丹野市</a></p></body></html>"""


def test_a_lead_that_is_signed_and_a_subhead_in_brackets() -> None:
    article = newsparse.parse(JAPANESE, "https://www.tokai-sample.jp/news/tanno/0019.shtml")
    assert [author.name for author in article.authors] == ["大牧航平"]
    assert "【図書室に寝台】" in article.text
    assert article.tags == ("廃校活用", "移住", "丹野市")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ayşe KARGIN", "Ayşe Kargın"), ("ΝΕΚΤΑΡΙΑ ΦΩΤΙΑΔΟΥ", "Νεκταρία Φωτιάδου"), ("İpek IRMAK", "ipek ırmak"), ("Kim Doe", "KIM DOE")],
)
def test_a_name_in_capitals_is_the_same_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_marks_of_other_scripts_are_letters() -> None:
    assert name_key("मीरा") != name_key("मरा")


def test_a_bold_byline_in_capitals_is_not_text() -> None:
    page = """<html lang="tr"><body><h1>Kuyular köyünde nöbet sürüyor</h1><div class="bilgi"><span class="yazar"><a href="/muhabir/ayse-kargin">Ayşe Kargın</a></span>
    <span>Yayın Tarihi: 03.10.2031 11:05</span></div><div class="icerik"><p><strong>Ayşe KARGIN</strong></p>
    <p>Kuyular köyünde yapılmak istenen taş ocağına karşı köylülerin başlattığı nöbet otuz dördüncü gününü doldurdu. Dün gece çadıra çevre köylerden de gelenler oldu.</p>
    <p>Şirketin kırk hektarlık alanda yılda altı yüz bin ton taş çıkarması planlanıyor. Alanın içinde iki binden fazla zeytin ağacı bulunuyor.</p></div></body></html>"""
    article = newsparse.parse(page, "https://www.sample.com.tr/haber/kuyular-612345")
    assert "KARGIN" not in article.text
    assert article.text.startswith("Kuyular köyünde yapılmak")


def test_a_reporter_named_by_the_class_of_a_bengali_line() -> None:
    page = """<html lang="bn"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"ভাঙনের মুখে একমাত্র স্কুল","author":{"@type":"Person","name":"Nodibarta"},"publisher":{"@type":"Organization","name":"Nodibarta"}}</script></head><body>
    <h1>ভাঙনের মুখে একমাত্র স্কুল</h1><div class="detailReporter"><p class="detailReporterName">মাহবুবুল কাদির, চরহালী (নদীগঞ্জ)</p><p class="detailTime">প্রকাশ: ২১ আগস্ট ২০৩১, ১০:৪৪ এএম</p></div>
    <div class="detailBody"><p>নদীর ভাঙনে বিলীন হওয়ার পথে চরহালী উপজেলার সরকারি প্রাথমিক বিদ্যালয়। নদী এখন ভবন থেকে মাত্র ১২ মিটার দূরে।</p>
    <p>বিদ্যালয়টিতে ৩২০ জন শিক্ষার্থী পড়ে। গত সপ্তাহে খেলার মাঠ নদীতে চলে যাওয়ার পর অভিভাবকদের অনেকেই সন্তানদের স্কুলে পাঠানো বন্ধ করে দিয়েছেন।</p></div></body></html>"""
    article = newsparse.parse(page, "https://www.nodibarta-sample.com/country/912345")
    assert [author.name for author in article.authors] == ["মাহবুবুল কাদির"]
    assert article.subtitles == ()


@pytest.mark.parametrize(
    ("shown", "credit"),
    [("FOTO JULIA ARANDA", "JULIA ARANDA"), ("FOTOS AP", "AP"), ("Foto ANP", "ANP"), ("Bild Olivia Aebli", "Olivia Aebli"), ("Foto Studio Huber", "Foto Studio Huber"), ("Bild am Sonntag", "Bild am Sonntag"), ("Foto Hansen", "Foto Hansen"), ("PHOTO ANN ONYM", "ANN ONYM"), ("FOTOGRAFÍA J. ARANDA", "J. ARANDA")],
)
def test_a_label_in_capitals_before_a_name(shown: str, credit: str) -> None:
    assert bare_credit(shown) == credit


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("Warga melintasi jembatan bambu. /Nusa Pagi/Asep Contoh", "Warga melintasi jembatan bambu.", "Nusa Pagi/Asep Contoh"),
        ("حجر المعصرة بعد ترميمه - (المدينة)", "حجر المعصرة بعد ترميمه", "المدينة"),
        ("حجر المعصرة بعد ترميمه - (أرشيفية)", "حجر المعصرة بعد ترميمه - (أرشيفية)", None),
        ("حجر المعصرة بعد ترميمه (يمين)", "حجر المعصرة بعد ترميمه (يمين)", None),
        ("Жители вышли на субботник. / Андрей Лесков / Вестник", "Жители вышли на субботник.", "Андрей Лесков/Вестник"),
        ("师傅在工作室修复古琴。（□记者 林海 摄）", "师傅在工作室修复古琴。", "记者 林海"),
        ("ح.م", None, "ح.م"),
        ("Die Brücke am See. Bild Olivia Aebli", "Die Brücke am See.", "Olivia Aebli"),
        ("Die Brücke am See. Das Bild zeigt Olivia.", "Die Brücke am See. Das Bild zeigt Olivia.", None),
        ("●坪山碼頭候船的居民。", "坪山碼頭候船的居民。", None),
    ],
)
def test_how_papers_sign_their_pictures(shown: str, caption: str, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)


def test_lines_between_paragraphs() -> None:
    assert is_control("BONUS VIDEO:") and is_control("БОНУС ВИДЕО") and is_control("Pogledajte bonus video:") and not is_control("Bonus video igre stiže u petak.")
    assert says_read_also("Статья по теме") and asks("Irakurle agurgarri hori: egin zaitez kide") and is_credit_line("Fotografii: Dumitru Exemplu")
    assert says_read_also("Olvasta már?") and not says_read_also("Olvasta már a regényt?")


def test_the_day_of_a_paper_issue_is_not_that_of_the_page() -> None:
    page = """<html lang="ru"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Как село спасает реку","datePublished":"2031-05-23T00:05:00+03:00"}</script></head><body>
    <div><ul><li><a href="/">Главная</a></li><li><a href="/society">Общество</a></li></ul></div><div class="date"><time datetime="2031-05-23 00:05">23.05.2031 00:05</time></div>
    <div class="author"><a href="/author/1">Лариса Лескова</a></div><div>Примерное время чтения: 4 минуты</div><div>3518</div><div>Еженедельник "Вестник" № 21. <a href="/number/55">Раз копать</a> 20/05/2031</div>
    <h1>Как село спасает реку</h1><div class="text"><p>Речка, давшая имя селу, ещё пять лет назад пропала: по руслу можно было пройти, не замочив ног. Весной вода вернулась.</p>
    <p>Всё началось с фельдшера, которая написала в сельском чате, кто с ней в субботу чистить речку, и пришли шестеро соседей.</p></div></body></html>"""
    article = newsparse.parse(page, "https://www.vestnik-sample.ru/society/kak_selo_spaset")
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2031-05-23T00:05:00+03:00"


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Glasnik.rs / Dragana Primerović", [("Dragana Primerović", "Glasnik.rs")]),
        ("Tanjug/Dragana Primerović", [("Dragana Primerović", "Tanjug")]),
        ("Dragana Primerović / Glasnik.rs", [("Dragana Primerović", "Glasnik.rs")]),
        ("Ayşe KARGIN/ANKARA", [("Ayşe KARGIN", None)]),
        ("Ayşe Kargın / İSTANBUL", [("Ayşe Kargın", None)]),
        ("منى سعيد - وكالات", [("منى سعيد", None)]),
        ("Tim Redaksi", [("Tim Redaksi", None)]),
        ("Ana Primer/Reuters", [("Ana Primer", "Reuters")]),
        ("Ana Primer/Dragana Primerović", [("Ana Primer", None), ("Dragana Primerović", None)]),
    ],
)
def test_a_paper_or_a_place_beside_the_name(byline: str, names: list[tuple[str, str | None]]) -> None:
    assert [(author.name, author.organization) for author in parse_byline(byline, "sr", trusted=True).authors] == names


def test_a_picture_that_is_from_somebody_keeps_its_word() -> None:
    assert split_caption("Anna Onym har varit försvunnen sedan i tisdags. Foto: Bild Från Polisen.") == ("Anna Onym har varit försvunnen sedan i tisdags.", "Bild Från Polisen")


DUTCH = """<html lang="nl"><head><title>Dorp redt kerkklok - Oostblad</title></head><body><main><article><h1>Dorp redt kerkklok</h1>
<div class="article__meta"><span class="article__author">Door <a href="/auteur/marit-dekkers">Marit Dekkers</a> en Bas Oldenhof</span><span>vrijdag 9 februari 2031 om 14:30</span></div>
<div class="article__body"><p>De klok is bijna vierhonderd jaar oud en woog altijd iets te veel voor de toren van het dorp aan de plas.</p>
<div class="article-infobox"><h4>De klok</h4><p>Gewicht: 300 kilo</p><p>Toon: fis</p></div><p>Toen de kerk in december werd verkocht, stond de smelter al klaar met een vrachtwagen en een lange ladder.</p>
<p>In de schoenendoos zat na drie weken ruim elfduizend euro, en daarmee ging de nieuwe eigenaar akkoord.</p></div></article></main></body></html>"""


def test_who_stands_behind_a_link_in_a_byline_wrote_too() -> None:
    article = newsparse.parse(DUTCH, "https://www.oostblad.example/nieuws/dorp-redt-kerkklok")
    assert [author.name for author in article.authors] == ["Marit Dekkers", "Bas Oldenhof"]
    assert "fis" not in article.text and article.text.count("\n\n") == 2


def test_each_name_has_the_role_in_its_own_brackets() -> None:
    read = parse_byline("Autori: Ilze Kalnkalne (Radio Kursa korespondente), Jānis Upesloks (Kursa.lv ziņu redaktors)", "lv").authors
    assert [(author.name, author.role, author.organization) for author in read] == [("Ilze Kalnkalne", "Radio Kursa korespondente", None), ("Jānis Upesloks", "Kursa.lv ziņu redaktors", None)]
    assert [author.organization for author in parse_byline("Ilze Kalnkalne (Radio Kursa)", "lv").authors] == ["Radio Kursa"]


def test_a_company_is_no_person_and_reporters_meetings_name_nobody() -> None:
    assert [(author.name, author.kind) for author in parse_byline("Sample Japan, Inc.", "ja", trusted=True).authors] == [("Sample Japan, Inc.", "organization")]
    assert [author.name for author in parse_byline("Text by 海野 路子", "ja").authors] == ["海野 路子"]
    assert not parse_byline("大臣記者会見", "ja").authors and not parse_byline("記者クラブ", "ja").authors
    assert [author.name for author in parse_byline("海野太郎記者", "ja").authors] == ["海野太郎"]


OFFICE = """<html lang="ja"><head><title>水道点検月間を実施します｜東海省</title></head><body><div class="box"><p><time datetime="2031-05-10">令和13年5月10日（土）</time></p><p>照会先 水道課</p></div>
<p>報道関係者各位</p><h1>水道点検月間を実施します</h1><p class="sub1">～古い水道管の漏水を見つけて、町の水を守る～</p><div><p>東海省は、六月の一か月間、古い水道管を調べる「水道点検月間」を全国の市町村とともに実施します。</p>
<p>期間中は、各市町村と協力し、古い水道管の点検や、家庭での漏水の見つけ方の周知に取り組みます。</p>
<ul><li>期間　令和13年6月1日（日）～6月30日（月）</li><li>内容　点検相談会</li></ul><p>相談会の日程は、各市町村のホームページに順次掲載されますので、そちらで確認できます。</p>
<p>PDFファイルを見るためには、閲覧用のソフトが必要です。</p></div></body></html>"""


def test_a_period_is_not_the_day_of_a_release() -> None:
    article = newsparse.parse(OFFICE, "https://www.tokai-sho.example/stf/newpage_4.html")
    assert article.published_at is not None and article.published_at.date().isoformat() == "2031-05-10"
    assert article.subtitles == ("～古い水道管の漏水を見つけて、町の水を守る～",)
    assert "～古い" not in article.text and "PDF" not in article.text


BLOG = """<html lang="ja"><head><title>マス目で図を作る「方眼工房」：かもめ開発日誌</title></head><body><div><a href="http://kamome-sample.org/blog/"><b>かもめ開発日誌</b></a></div>
<table><tr><td><div class="side"><a href="/blog/archives/2031/04/a.html">角の立つボタン集</a><br><a href="/blog/archives/2031/04/b.html">縦書きの部品</a></div></td><td>
<p><a href="/blog/archives/2031/04/a.html">« 角の立つボタン集</a> | <a href="http://kamome-sample.org/blog/">メイン</a> | <a href="/blog/archives/2031/04/b.html">縦書きの部品 »</a></p>
<h4>2031年04月08日</h4><h3>マス目で図を作る「方眼工房」</h3><div>方眼紙のようにマス目を塗って図を作れる部品「方眼工房」のご紹介です。<br><br>マス目をクリックやドラッグで塗りつぶして、図を簡単に作成できます。<br><br>
実装は数行のコードを書くだけで、塗られたマスの座標は配列で取得できます。</div></td></tr></table></body></html>"""


def test_a_wide_colon_parts_the_name_of_a_blog_and_rows_of_posts_are_no_sections() -> None:
    article = newsparse.parse(BLOG, "http://kamome-sample.org/blog/archives/2031/04/grid.html")
    assert article.publisher is not None and article.publisher.name == "かもめ開発日誌"
    assert article.section is None
    release = BLOG.replace("：かもめ開発日誌", " - ニュースリリース").replace("<b>かもめ開発日誌</b>", "ニュースリリース")
    named = newsparse.parse(release, "http://kamome-sample.org/news/grid.html").publisher
    assert named is not None and named.name != "ニュースリリース"


def test_the_site_signs_a_picture_behind_who_took_it() -> None:
    assert split_caption("Il vecchio faro di notte - Foto Neg/Onym © www.giornaleditest.it") == ("Il vecchio faro di notte", "Neg/Onym")
    assert split_caption("Il vecchio faro © www.giornaleditest.it") == ("Il vecchio faro", "www.giornaleditest.it")
    assert without_button("橋を渡る人たち（C）かもめ通信 写真ページを見る") == "橋を渡る人たち（C）かもめ通信"
    assert without_button("写真を見る人たちが橋を見る") == "写真を見る人たちが橋を見る"


@pytest.mark.parametrize("line", ["▽試合速報・スコアはこちら", "→申し込みはこちらから", "Ak ste našli chybu, napíšte na test@noviny.example", "Kļūda rakstā? Iezīmē tekstu un spied Ctrl+Enter."])
def test_what_papers_ask_below_their_text(line: str) -> None:
    assert is_prompt(line)


def test_a_day_told_as_seen_from_today_is_part_of_a_line_of_dates() -> None:
    assert is_signature_line("Publicerad igår 06.00 3 november 2031 06:00 Uppdaterad 3 november 2031 10:12", (), "sv")
    assert not is_signature_line("Hon seglade hem igår och kom till ön den 3 november 2031", (), "sv") and not is_prompt("港はこちらの岸から見える。")


def test_what_a_japanese_page_says_right_behind_a_date_is_not_said_of_the_next() -> None:
    first, second = find_dates("2031/09/01に公開2031/09/02", language="ja")
    assert (first.label, second.label) == ("published", None)
    first, second = find_dates("2031年9月1日に公開 2031年9月2日に更新", language="ja")
    assert (first.label, second.label) == ("published", "modified")
    assert [one.label for one in find_dates("2031/09/01に公開、更新 2031/09/02", language="ja")] == ["published", "modified"]


MEMBERS = """<html lang="ja"><head><title>一行ずつ読む方法 #シェル - みなと記法</title></head><body><article><div><a href="/kamome_dev"><img src="/i.png" alt=""></a><a href="/kamome_dev">@kamome_dev</a><span>(かもめ 太郎)</span></div>
<h1>一行ずつ読む方法</h1><div class="tags"><a href="/tags/shell">シェル</a></div><p>この記事を読むのにかかる時間：2分</p><section><h2>はじめに</h2><p>ファイルを一行ずつ読む方法は色々ありますが、末尾の改行や空白で困ったことはないでしょうか。</p>
<p>最後の行に改行がないと、その行は読まれませんので、条件をもう一つ足しておくのが安全です。</p><h2>おわりに</h2><p>間違いを見つけた方は、下のコメント欄から気軽に教えてください。すぐに直します。</p></section></article></body></html>"""


def test_a_member_is_named_by_an_account_and_no_section() -> None:
    article = newsparse.parse(MEMBERS, "https://minato-sample.example/kamome_dev/items/0a1b2c3d")
    assert [author.name for author in article.authors] == ["kamome_dev"]
    assert article.section not in ("@kamome_dev", "#シェル")
    assert "かかる時間" not in article.text


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("Pamoka ežere. V.Mickutės nuotr.", "Pamoka ežere.", "V.Mickutės"),
        ("Pamoka ežere. V. Mickutės nuotr.", "Pamoka ežere.", "V. Mickutės"),
    ],
)
def test_initials_before_a_name_are_the_credits(shown: str, caption: str, credit: str) -> None:
    assert split_caption(shown) == (caption, credit)


def test_labels_of_pictures_and_links_behind_captions() -> None:
    assert bare_credit("Photo Sébastien Onymet") == "Sébastien Onymet" and bare_credit("Photo News") == "Photo News"
    assert without_button("（撮影・海野渚）その他の写真（2枚）を見る") == "（撮影・海野渚）"
    assert without_button("Pamoka ežere. V.Mickutės nuotr. Daugiau nuotraukų (4)") == "Pamoka ežere. V.Mickutės nuotr."


def test_lines_around_texts_of_stations_and_translations() -> None:
    assert is_control("POGLEDAJTE VIDEO:") and is_prompt("Ouça a reportagem de Rita Fontes") and not is_prompt("Ouça a reportagem foi o que disse. Depois saiu.")
    assert is_signature_line("25 abr, 2031 - 18:07 • Rita Fontes , com Lusa", (newsparse.Author(name="Rita Fontes"),), "pt")
    assert is_credits_line("author Ann Brook - Sample US［原文］ / 翻訳：浜名沙織") and not is_credits_line("この本の翻訳：これは難しい。")


AGENCY = """<html lang="ja"><head><title>閉校した小学校の鐘、百人で鋳直す｜みなとニュース</title></head><body><main><article><h1>閉校した小学校の鐘、百人で鋳直す</h1><p class="post_date">2031年07月13日 10時00分</p><div class="post_body">
<p>　ひびが入って鳴らなくなった小学校の鐘を、卒業生ら約百人が鋳直した。６月、校庭に八年ぶりの音が響いた。（東海通信＝磯村圭、浜名沙織）</p><p>　▽最後の鐘</p><p>　鐘は1951年、卒業生の寄付で作られた。閉校した春、最後の授業の終わりに鳴らしたとき、ひびが入った。</p>
<p>　「泣いているような音だった」。最後の校長、沖田茂さん（71）は校庭の隅に立って、当時のことを振り返る。</p><p>ここから先は会員限定の記事です。</p></div></article></main></body></html>"""


def test_an_agency_signs_with_its_reporters_and_parts_its_text_by_triangles() -> None:
    article = newsparse.parse(AGENCY, "https://www.minato-news.example/1123.html")
    assert [author.name for author in article.authors] == ["磯村圭", "浜名沙織"]
    assert [block.text for block in article.body if isinstance(block, newsparse.Heading)] == ["▽最後の鐘"]
    assert "会員限定" not in article.text
    assert newsparse.parse(AGENCY.replace("｜みなとニュース", " | 株式会社みなとのプレスリリース"), "https://release.example/1").kind == "press_release"
    tweeting = MEMBERS.replace('href="/kamome_dev"', 'href="https://twitter.com/kamome_dev"')
    assert newsparse.parse(tweeting, "https://minato-sample.example/kamome_dev/items/0a1b2c3d").authors == ()


def test_a_short_japanese_paragraph_that_opens_the_text_is_no_deck() -> None:
    page = """<html lang="ja"><head><meta property="og:description" content="祖父の家から、三冊の古いノートが出てきた。"></head><body><article><h1>灯台守だった祖父のノート</h1><div><p>祖父の家から、三冊の古いノートが出てきた。</p>
    <p>表紙には何も書かれていない。開くと、毎日の風向きと、その横に一行だけの日記がある。</p><p>三冊目はまだ読んでいない。窓の外には、祖父が毎晩守っていた灯台が今も立っている。</p></div></article></body></html>"""
    assert newsparse.parse(page, "https://minato-sample.example/n/1").subtitles == ()


def test_what_was_released_on_a_day_is_no_page_of_that_day() -> None:
    assert [one.label for one in find_dates("2031年9月1日に公開された映画の続編", language="ja")] == [None]
    assert [one.label for one in find_dates("2031年9月1日に投稿した動画", language="ja")] == [None]
    assert [one.label for one in find_dates("2031年9月1日（月）に公開しました 2031年9月2日に更新されました", language="ja")] == ["published", "modified"]
    assert [one.label for one in find_dates("2031年9月1日に公開された記事です", language="ja")] == ["published"]
    page = AGENCY.replace('<p class="post_date">2031年07月13日 10時00分</p>', "<p>2031年7月13日</p><p>2030年5月6日に公開された映画「海の鐘」の舞台</p>")
    published = newsparse.parse(page, "https://www.minato-news.example/1123.html").published_at
    assert published is not None and published.year == 2031


@pytest.mark.parametrize(
    "line",
    [
        "ここから先は有料道路で、普通車の通行料は二百円。料金所を過ぎると海が見える。",
        "ここから先は会員でなくても歩ける道が続く。",
        "PDFファイルを開くと偽の請求書が表示され、同時にウイルスが動き出す仕組みだったという。",
        "Ak ste našli chybu vo vyúčtovaní energií, reklamáciu treba podať do tridsiatich dní.",
        "Pokud jste našli chybu v daňovém přiznání, můžete do konce dubna podat opravné.",
    ],
)
def test_what_articles_tell_in_words_of_prompts(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "ここから先は有料会員限定です。",
        "ここから先は有料コンテンツです",
        "PDFファイルをご覧いただくには閲覧用のソフトが必要です。",
        "Ak ste našli chybu v článku, napíšte nám.",
        "Ak ste objavili chybu alebo preklep v texte, dajte nám vedieť.",
        "Pokud jste našli chybu v tomto článku, dejte nám vědět.",
    ],
)
def test_prompts_in_the_same_words(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(("line", "deck"), [("――――――", False), ("－－－－", False), ("– Vi är klara –", False), ("～町の鐘を鳴らす～", True)])
def test_a_framed_deck_says_something_in_japanese(line: str, deck: bool) -> None:
    page = AGENCY.replace('<p class="post_date">', f'<p>{line}</p><p class="post_date">')
    assert (newsparse.parse(page, "https://www.minato-news.example/1123.html").subtitles == (line,)) is deck


def test_titles_that_a_wide_colon_or_the_word_release_ends() -> None:
    read = AGENCY.replace("｜みなとニュース", "").replace("<title>閉校した小学校の鐘、百人で鋳直す", "<title>%s")
    assert newsparse.parse(read % "記者が選ぶ読まれるプレスリリース", "https://release.example/1").kind != "press_release"
    interview = newsparse.parse(AGENCY.replace("閉校した小学校の鐘、百人で鋳直す｜みなとニュース", "鐘の話：沖田茂").replace("<h1>閉校した小学校の鐘、百人で鋳直す", "<h1>鐘の話"), "https://www.minato-news.example/1")
    assert interview.publisher is None or interview.publisher.name != "沖田茂"
    within = newsparse.parse(AGENCY.replace("閉校した小学校の鐘、百人で鋳直す｜みなとニュース", "閉校した小学校の鐘：歴史と今 - みなと通信").replace("<h1>閉校した小学校の鐘、百人で鋳直す", "<h1>閉校した小学校の鐘"), "https://www.minato-news.example/1")
    assert within.publisher is None or "歴史" not in (within.publisher.name or "")


def test_the_last_of_several_items_behind_triangles_heads_nothing() -> None:
    page = AGENCY.replace("<p>　▽最後の鐘</p>", "<p>▽町長　沖田茂氏</p><p>▽議長　浜名沙織氏</p>")
    assert not [block for block in newsparse.parse(page, "https://www.minato-news.example/1").body if isinstance(block, newsparse.Heading)]
