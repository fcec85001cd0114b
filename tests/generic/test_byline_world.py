"""Bylines as newspapers of many languages and systems show them, near the headline and without metadata."""

from __future__ import annotations

import time

import pytest

from newsparse import Author, parse
from newsparse.generic.byline.details.own_pages import with_own_pages
from newsparse.generic.byline.shown.introduced import _DATED_BY
from newsparse.grammar.bylines.around_names import SEMITIC_AND
from newsparse.grammar.bylines.names import parse_byline, read_byline
from newsparse.page import Page
from tests.invented import SENTENCES, URL, page

BYLINES = [
    ("en", "<div class='t1'>Ann Lee</div><div>•</div><div>March 4, 2031</div><div>•</div><div>6 min read</div>", ["Ann Lee"]),
    ("en", "<div>Ann Lee, Harbour Correspondent</div><div>Bob Ray, Senior Staff Writer</div><div>Tuesday 4 March 2031 10:30 GMT</div>", ["Ann Lee", "Bob Ray"]),
    ("en", "<div><span>Bob Ray</span><span>Staff Writer</span></div>", ["Bob Ray"]),
    ("de", "<p><span>04.03.2031</span> <span>Kategorie: Hafen</span> <span>Von: Jonas Keil</span></p>", ["Jonas Keil"]),
    ("fi", "<div>Teksti: Matti Korpi, kuvat: Liisa Lehto</div>", ["Matti Korpi"]),
    ("id", "<div>Rina Kusuma - Eastmere Post</div><div>Senin, 04 Mar 2031 13:05 WIB</div>", ["Rina Kusuma"]),
    ("tr", "<div class='muhabir'>Ali Deniz, Ayşe Güneş</div>", ["Ali Deniz", "Ayşe Güneş"]),
    ("th", "<div><span>4 มี.ค. 2574 เวลา 10:30 น.</span><span>โดย สมชาย ใจดี</span></div>", ["สมชาย ใจดี"]),
    ("hi", "<p>लेखक: अमित वर्मा</p>", ["अमित वर्मा"]),
    ("ar", "<div><span>كتب: أحمد سالم ومنى خليل</span><span>الثلاثاء 4 مارس 2031</span></div>", ["أحمد سالم", "منى خليل"]),
    ("fa", "<div><span>کد خبر: ۱۲۳۴۵</span><span>نویسنده: علی رضایی</span></div>", ["علی رضایی"]),
    ("he", "<p>מאת: דנה כהן ויוסי לוי</p>", ["דנה כהן", "יוסי לוי"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "above", "names"), BYLINES)
def test_a_byline_without_metadata(language: str, above: str, names: list[str]) -> None:
    html = page(above=above, head="<meta property='og:site_name' content='Eastmere Post'>").replace("lang='en'", f"lang='{language}'")
    if prose := _PROSE.get(language):
        for sentence in SENTENCES:
            html = html.replace(sentence, prose)
    article = parse(html, URL)
    assert [author.name for author in article.authors] == names


#: A sentence of each language.
_PROSE = {
    "de": "Der Rat der Stadt hat am Montag beschlossen, dass die Brücke vor dem Winter erneuert werden soll und nicht erst danach. ",
    "fi": "Kaupunginvaltuusto päätti maanantaina, että vanha silta rakennetaan uudelleen ennen talven myrskyjä, eikä vasta sen jälkeen. ",
    "tr": "Belediye meclisi pazartesi günü eski köprünün kış fırtınalarından önce yeniden yapılmasına karar verdi ve bunun için para ayırdı. ",
    "th": "สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานท่าเรือเก่าขึ้นใหม่ก่อนพายุฤดูหนาวจะมาถึง ",
    "hi": "नगर परिषद ने सोमवार शाम को सर्दियों के तूफानों से पहले पुराने पुल को फिर से बनाने का फैसला किया। ",
    "ar": "وقالت رئيسة المدينة إن الجسر الذي يقع في الميناء سيبنى من جديد قبل الشتاء على أن تبدأ الأعمال في الربيع من هذا العام. ",
    "fa": "شورای شهر دوشنبه شب تصمیم گرفت پل قدیمی بندر را پیش از رسیدن توفان‌های زمستان دوباره بسازد. ",
    "he": "מועצת העיר החליטה ביום שני בערב לבנות מחדש את גשר הנמל הישן לפני שיגיעו סערות החורף. ",
}


@pytest.mark.parametrize(
    "above",
    [
        "<blockquote>Nobody told us, he says.</blockquote><p class='blockquote__author'>Jonas Keil, Reporter</p>",
        "<p>Name: Stolen Sack</p>",
        "<p>==TV Shows==</p><p>March 4, 2031</p>",
    ],
)
def test_what_is_no_byline(above: str) -> None:
    assert parse(page(above=above), URL).authors == ()


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ar", "بقلم: محمد وليد", ["محمد وليد"]),
        ("vi", "Tác giả: Nguyễn An và Trần Bình", ["Nguyễn An", "Trần Bình"]),
        ("uk", "Автори: Петро Лісний та Оксана Бережна", ["Петро Лісний", "Оксана Бережна"]),
        ("fa", "نویسندگان: علی رضایی و مینا کریمی", ["علی رضایی", "مینا کریمی"]),
        ("en", "By the end of this tutorial", []),
    ],
)
def test_names_joined_in_their_language(language: str, text: str, names: list[str]) -> None:
    assert [author.name for author in read_byline(text, language=language)] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Von Jonas Keil, Mara Lind und dpa", [("Jonas Keil", None), ("Mara Lind", None), ("dpa", None)]),
        ("de", "Jonas Keil, Mara Lind, dpa", [("Jonas Keil", "dpa"), ("Mara Lind", "dpa"), ("dpa", None)]),
        ("en", "By Ann Lee and Bob Ray Associated Press", [("Ann Lee", "Associated Press"), ("Bob Ray", "Associated Press")]),
        ("en", "Posted by Ann Lee and Bob Ray - Harbour Safety team", [("Ann Lee", "Harbour Safety team"), ("Bob Ray", "Harbour Safety team")]),
        ("en", "By Ann Lee and Bob Ray - Sport", [("Ann Lee", None), ("Bob Ray", None)]),
        ("en", "By Ann Lee Editor at large", [("Ann Lee", None)]),
        ("en", "By Ann Lee Editor at Large", [("Ann Lee", None)]),
        ("fr", "Par Marc Dubois et AFP", [("Marc Dubois", None), ("AFP", None)]),
        ("en", "By Ann Lee, AFP", [("Ann Lee", "AFP")]),
        ("fr", "Par Marc Dubois et Léa Petit, avec AFP", [("Marc Dubois", None), ("Léa Petit", None)]),
    ],
)
def test_an_agency_writes_with_several_and_employs_those_before_a_comma(language: str, text: str, names: list[tuple[str, str | None]]) -> None:
    read = read_byline(text, language=language)
    assert [(author.name, author.organization) for author in read] == names
    assert all(author.kind == ("organization" if author.name in ("dpa", "AFP") else "person") for author in read)


def test_the_paper_signs_as_an_organization_though_its_name_has_the_shape_of_a_persons() -> None:
    head = "<meta property='og:site_name' content='Le Phare'>"
    article = parse(page(head=head, above="<p class='byline'>Le Phare et AFP</p>").replace("lang='en'", "lang='fr'"), URL)
    assert [(author.name, author.kind) for author in article.authors] == [("Le Phare", "organization"), ("AFP", "organization")]


def test_a_name_and_its_paper_stand_below_the_lead_that_opens_the_text() -> None:
    lead = "Nuo pirmadienio uosto tiltas bus uždarytas visam eismui, pranešė savivaldybė ir pridūrė, kad maršrutai pasikeis jau sekmadienį."
    text = f"<p><b>{lead}</b></p><p>Rasa Petrauskienė, Pajūrio žinios</p>" + f"<p>{lead.replace('savivaldybė', 'miesto meras')}</p>" * 3
    html = f"<html lang='lt'><head><title>Tiltas uždaromas | Pajūrio žinios</title></head><body><main><h1>Tiltas uždaromas</h1><p>2031-03-04 14:05</p>{text}</main></body></html>"
    article = parse(html, URL)
    assert [author.name for author in article.authors] == ["Rasa Petrauskienė"]
    assert article.text.startswith(lead) and "Rasa" not in article.text


@pytest.mark.parametrize(
    ("pattern", "hit", "miss"),
    [
        (_DATED_BY, "04.03.2031 von: jonas", "passed by"),
        (SEMITIC_AND, "דנה כהן ויוסי לוי", "דנה כהן יוסי"),
    ],
)
def test_patterns(pattern: object, hit: str, miss: str) -> None:
    assert pattern.search(hit) and not pattern.search(miss)  # type: ignore[attr-defined]
    for unit in ("a ", ", a", "1 by ", "\u05d0\u05d0 ", "writer "):
        began = time.process_time()
        pattern.search(unit * 20_000)  # type: ignore[attr-defined]
        assert time.process_time() - began < 1


def test_the_piece_that_is_called_an_authors_is_read_for_itself() -> None:
    above = "<div><span class='inn-name'>Ouest-Port</span> <span class='inn-author'>Marc DUBOIS.</span> <time>4 mars 2031</time></div>"
    assert [author.name for author in parse(page(above=above), URL).authors] == ["Marc DUBOIS"]
    above = "<div><span class='author'>Written by</span> <span class='author'>Ann Lee</span> <time>4 March 2031</time></div>"
    assert [author.name for author in parse(page(above=above), URL).authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("language", "prose", "below", "name"),
    [
        ("vi", "Hội đồng thành phố hôm thứ Ba quyết định đóng cửa bến phà cũ và bán các cần cẩu còn lại.", "<p style='text-align:right'><strong>Bài, ảnh: Trần Khôi</strong></p>", "Trần Khôi"),
        ("ru", "Совет города во вторник решил закрыть старый док и продать краны, которые стоят там с войны.", "<p><b>Марина Оленина</b></p>", "Марина Оленина"),
        ("bn", "মঙ্গলবার শহরের পরিষদ পুরনো ঘাট বন্ধ করার সিদ্ধান্ত নিয়েছে বলে জানিয়েছেন এক কর্তা।", "<div class='reporter'><span>নীলাঞ্জন সেন</span><span>কলকাতা</span></div>", "নীলাঞ্জন সেন"),
    ],
)  # fmt: skip
def test_a_name_below_the_text_in_bold_or_before_its_place(language: str, prose: str, below: str, name: str) -> None:
    article = parse(f"<html lang='{language}'><body><article><h1>{prose[:30]}</h1>{f'<p>{prose}</p>' * 4}{below}</article></body></html>", URL)
    assert [author.name for author in article.authors] == [name] and name not in article.text


def test_an_account_to_follow_names_no_author_where_letters_have_no_case() -> None:
    prose = "<p>ชาวบ้านริมคลองรวมตัวกันฟื้นตลาดน้ำเก่าแก่อายุกว่าร้อยปี หลังปิดร้างมานานกว่าสามสิบปี</p>"
    article = parse(f"<html lang='th'><body><article><h1>ตลาดน้ำร้อยปีเปิดใหม่</h1>{prose * 4}<p>พบกับเราได้ที่ LINE @sample</p></article></body></html>", URL)
    assert article.authors == ()


def test_a_member_of_the_newsroom_signs() -> None:
    assert [author.name for author in read_byline("Von unserem Redaktionsmitglied Jonas Keil", language="de")] == ["Jonas Keil"]


@pytest.mark.parametrize(("address", "email"), [("gaon@press.example", "gaon@press.example"), ("sales@press.example", None)])
def test_an_address_below_the_text_that_is_spelled_like_the_author(address: str, email: str | None) -> None:
    text = "".join(f"<p>{sentence} The harbour was quiet again by noon, and the ferries ran on time all week.</p>" for sentence in ("The bridge opened on Monday.", "Nobody came.", "On Tuesday it rained."))
    article = parse(f'<html lang="en"><body><h1>The bridge is open</h1><p class="byline">By Ha Ga-on</p><article>{text}</article><div><a>{address}</a></div></body></html>')
    assert [(author.name, author.email) for author in article.authors] == [("Ha Ga-on", email)]


@pytest.mark.parametrize(("language", "line"), [("sv", "Text Matti Korpi Foto Liisa Lehto"), ("nl", "Tekst Matti Korpi Fotografie Liisa Lehto"), ("fi", "Teksti Matti Korpi, kuvat Liisa Lehto")])
def test_who_took_the_pictures_is_no_part_of_the_name(language: str, line: str) -> None:
    assert [author.name for author in read_byline(line, language=language)] == ["Matti Korpi"]


@pytest.mark.parametrize(
    ("line", "name"),
    [("Staff Reporter", "Staff Reporter"), ("Our Correspondent, Eastmere", "Our Correspondent"), ("Redacción", "Redacción"), ("নিজস্ব প্রতিবেদক, সিলেট", "নিজস্ব প্রতিবেদক"), ("Local News", None), ("Weather Report", None), ("Climate Change", None), ("South Korea", None), ("Women’s Soccer", None), ("Real Estate", None)],
)
def test_a_newsroom_that_signs_between_headline_and_day(line: str, name: str | None) -> None:
    article = parse(page(above=f"<div>{line}</div><div>10 March 2031, 09:30</div>"), URL)
    assert [(author.name, author.kind) for author in article.authors] == ([(name, "organization")] if name else [])


@pytest.mark.parametrize(("line", "name"), [("Олена Гринько", "Олена Гринько"), ("Anna Brook", "Anna Brook"), ("Harbour Bridge", None), ("Конец Истории.", None)])
def test_a_name_alone_in_the_last_line_signs(line: str, name: str | None) -> None:
    article = parse(page().replace("</div></article>", f"<p>{line}</p></div></article>"), URL)
    assert [author.name for author in article.authors] == ([name] if name else [])
    assert article.text.endswith(line) is (name is None)


@pytest.mark.parametrize(
    ("name", "markup", "url"),
    [
        ("Anna Brook", "<p>More by <a href='/users/anna'>Anna Brook</a></p>", "/users/anna"),
        ("Anna", "<p>More by <a href='/author/anna'>Anna</a></p>", "/author/anna"),
        ("Anna", "<p>Reader of the day: <a href='/users/anna'>Anna</a></p>", None),
        ("Anna Brook", "<div class='comment'><p><a href='/users/anna'>Anna Brook</a></p><p>So it is.</p></div>", None),
    ],
)
def test_the_page_of_an_author_is_no_readers(name: str, markup: str, url: str | None) -> None:
    view = Page.read(f"<html><body><p>The bridge is open.</p>{markup}</body></html>", URL, max_bytes=10_000)
    (author,) = with_own_pages((Author(name=name, kind="person"),), view)
    assert author.url == (url and f"https://www.eastmere-post.example{url}")


def test_a_list_of_names_that_ends_a_text_signs_nothing() -> None:
    names = "".join(f"<p>{name}</p>" for name in ("Anna Brook", "Maria Field", "Peter Lane"))
    assert parse(page().replace("</div></article>", f"{names}</div></article>"), URL).authors == ()


def test_what_stands_behind_a_stroke_and_a_blank_begins_with_no_blank() -> None:
    assert [(author.name, author.organization) for author in read_byline("Asha Verma / EASTMEREPOST.COM", language="en")] == [("Asha Verma", "EASTMEREPOST.COM")]
    assert [author.organization for author in read_byline("Jane Doe/London", language="en")] in ([], [None])


@pytest.mark.parametrize(("language", "line"), [("pt", "Por Rita Lobo e Lusa"), ("es", "Por Ana Ruiz y EFE"), ("it", "Di Anna Neri e ANSA"), ("pl", "Anna Nowak i PAP"), ("en", "By Jane Doe and AP")])
def test_an_agency_behind_the_shortest_words_for_and_wrote_with_the_one_before_it(language: str, line: str) -> None:
    read = read_byline(line, language=language)
    assert [author.kind for author in read] == ["person", "organization"]
    assert read[0].name.count(" ") == 1 and read[0].organization is None


def test_a_role_in_small_letters_stands_before_the_next_name() -> None:
    authors = parse_byline("By Mara Lunt, transport correspondent and Joe Penhale").authors
    assert [(author.name, author.role) for author in authors] == [("Mara Lunt", "transport correspondent"), ("Joe Penhale", None)]
    assert parse_byline("By Mara Lunt, editor and Harbour columnist").authors[0].role == "editor and Harbour columnist"


@pytest.mark.parametrize(("line", "language"), [("Par Anne Morlet 8 avril 2031", "fr"), ("Por Ana Moral 8 de abril de 2031", "es"), ("Di Anna Verdi 8 aprile 2031", "it"), ("Par Anne Morlet le 8 avril 2031", "fr")])
def test_a_day_behind_a_name_in_any_language(line: str, language: str) -> None:
    (author,) = parse_byline(line, language).authors
    assert author.name == " ".join(line.split()[1:3])
