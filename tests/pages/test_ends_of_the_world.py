"""What newspapers outside of English set at the ends of a text: a last paragraph behind links, labels, signs and invitations."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.article import Author
from newsparse.body.mending.behind_links import with_end_behind_links
from newsparse.generic.pictures.words.figure_names import role_of
from newsparse.grammar.bylines.east_asian_names import signed_in_brackets
from newsparse.grammar.bylines.signature_lines import is_signature_line
from newsparse.grammar.dates import find_dates
from newsparse.grammar.dates.labels import until_dates
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.page import Page
from newsparse.tree.segments import Segment
from tests.invented import SENTENCES, URL

LINE = "Il consiglio comunale ha approvato lunedì sera il progetto del nuovo ponte sul porto vecchio."
LAST = "Un nuovo incontro è fissato per lunedì."
LINKS = "<div class=box><span>Leggi anche</span> <a href='/a'>Il traghetto resta fermo per tutta la settimana</a></div>"
WRAPPED = f"<div><p>{LINE}</p><p>{LINE}</p></div>"


def behind(markup: str) -> list[str]:
    """What is taken in again, where the model has left out all but the paragraphs of the text."""
    whole = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in whole.segments if s.text == LINE]
    mended, _ = with_end_behind_links(kept, [s for s in whole.segments if s.text and s not in kept], whole.segments)
    return [s.text for s in mended if s.text != LINE]


@pytest.mark.parametrize(
    ("markup", "taken"),
    [
        (f"<div>{WRAPPED}{LINKS}<p>{LAST}</p></div>", [LAST]),
        (f"<div>{WRAPPED}{LINKS}<p>{LAST}</p><p>{LAST}</p></div>", [LAST, LAST]),
        (f"<div>{WRAPPED}<p>{LAST}</p></div>", []),  # no box of links
        (f"<div>{WRAPPED}<div><a href='/a'>Il traghetto resta fermo per tutta la settimana</a></div><p>{LAST}</p></div>", []),  # one that nothing announces
        (f"<div>{WRAPPED}{LINKS}<p>Iscriviti</p></div>", []),  # no sentence
        (f"<div>{WRAPPED}{LINKS}<p class=note>{LAST}</p></div>", []),  # set otherwise than the text
        (f"<div>{WRAPPED}{LINKS}<aside><p>{LAST}</p></aside></div>", []),
        (f"<div><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>{WRAPPED}{LINKS}<p>{LAST}</p></div>", []),  # in a block of much else
    ],
)
def test_a_paragraph_behind_links(markup: str, taken: list[str]) -> None:
    assert behind(markup) == taken


#: A sentence of each language whose own words a test needs.
PROSE = {
    "fi": "Kaupunginvaltuusto hyväksyi maanantaina uuden uimahallin hankesuunnitelman, ja rakentaminen alkaa ensi keväänä.",
    "hu": "A város közgyűlése hétfőn egyhangúlag támogatta, hogy az önkormányzat pályázatot nyújtson be az erdei kisvasút újjáépítésére.",
    "th": "ผู้สื่อข่าวได้รับการร้องเรียนจากชาวบ้านสามชุมชนในเขตเทศบาลว่าน้ำประปาขุ่นแดงมีตะกอนมานานกว่าสองเดือนและไม่สามารถนำมาใช้อุปโภคบริโภคได้",
    "tr": "Kuzey Ege'nin zeytinliklerinde bu yıl telaş erken başladı ve üreticiler eylül sonunda ağaçlara merdiven dayadı.",
    "hi": "गांव की बेटी ने अपने घर के एक कमरे से पुस्तकालय की शुरुआत की थी और आज यहां चार हजार से ज्यादा किताबें हैं।",
    "bn": "ঘাট কর্তৃপক্ষ জানায়, নৌপথে আঠারোটি ফেরির মধ্যে চলছে মাত্র দশটি এবং নদী পার হতে স্বাভাবিকের চেয়ে দ্বিগুণ সময় লাগছে।",
    "ur": "گاؤں کی رہائشی نے بتایا کہ پہلے دن کا آدھا حصہ پانی لانے میں گزر جاتا تھا، اب بچیاں اسکول جا رہی ہیں اور وقت بچتا ہے۔",
    "hr": "Općina planira otkupiti stari alat i urediti mali muzej u prizemlju škole, a turistička zajednica osigurala je za to novac.",
    "es": "La solución se votó a mano alzada en la plaza del pueblo: comprar el bar entre todos y atender la barra por turnos.",
}


def article_in(language: str, above: str = "", below: str = "") -> newsparse.Article:
    """An article in a language, or in Finnish, with what stands above and below its text of five paragraphs."""
    prose = PROSE.get(language, PROSE["fi"])
    text = "".join(f"<p>{n}. {prose}</p>" for n in range(5))
    return newsparse.parse(f"<html lang={language}><title>{prose[:40]}</title><main><h1>{prose[:40]}</h1>{above}<div class=text>{text}{below}</div></main></html>")


def ending(below: str, language: str) -> list[str]:
    """What is left of the lines below a text."""
    return article_in(language, below=below).text.split("\n\n")[5:]


@pytest.mark.parametrize(
    ("language", "below", "left"),
    [
        ("th", "<p>แท็กที่เกี่ยวข้อง <a href='/t/1'>น้ำประปา</a> <a href='/t/2'>เทศบาล</a></p>", []),
        ("ar", "<p>س.ب / م.ع</p>", []),
        ("tr", "<p>Kaynak: Haber Merkezi</p><p>Etiketler: <a href='/e'>zeytin</a> <a href='/f'>hasat</a></p><h4>Yorumlar</h4><p>Küfür, hakaret içeren yorumlar onaylanmamaktadır.</p>", []),
        ("vi", "<p>&gt;&gt; <a href='/x'>Xem thêm: Lũ quét cuốn trôi ba ngôi nhà ở vùng cao</a></p>", []),
        ("ja", "<p>＞＞【関連】<a href='/x'>港町商店街、空き店舗が３割に</a></p>", []),
        ("pt", "<p>📲 Receba as notícias da região no seu celular</p>", []),
        ("ta", "<p>செய்திகளை தெரிந்து கொள்ள <a href='https://www.whatsapp.com/channel/abc'>சேனலில்</a> இணையுங்கள்</p>", []),
        ("es", "<p>El Diario se financia con las cuotas de sus lectores. <a href='/s'>Hazte socia</a></p>", []),
        ("es", "<p>El club pide en un cartel: <a href='/s'>hazte socia</a> antes de que acabe el año.</p>", ["El club pide en un cartel: hazte socia antes de que acabe el año."]),
        ("sv", "<div class=fakta><h3>Fakta: Simhallen</h3><p>I Sverige finns omkring 400 simhallar.</p></div>", []),
        ("ja", "<p><b>次ページ</b><a href='?page=2'>客の8割が「本を買わない」理由</a></p>", []),
        ("zh", "<p>👉即睇最新報道，下載港聞網App：<a href='/app'>按此下載</a></p>", []),
        ("th", "<p>ภาพ : ธีรพงศ์ ใจกล้า</p>", []),
        ("nb", "<p>Send oss bilder og tips på 2097.</p>", []),
        ("he", "<p><span>3 ביולי 2031</span> <span>זמן קריאה: 4 דקות</span></p>", []),
        ("de", "<p><a href='/'>zurück</a> | <a href='/p'>Druckversion</a></p>", []),
        ("pl", "<p>(mż)</p>", []),
        ("ro", "<p>Sursa foto: Dan Mureșan</p>", []),
        ("ro", "<p>Sursa: o fotografie, spune el, din arhiva familiei sale.</p>", ["Sursa: o fotografie, spune el, din arhiva familiei sale."]),
        ("cs", "<p>Líbil se vám článek? Podpořte nás na účtu 123456/0100.</p>", []),
        ("hr", "<p>Želite li dopuniti temu? Pišite nam.</p><p>Ključne riječi: <a href='/t/1'>kovačnica</a></p><h3>Komentari (5)</h3>", []),
        ("sr", "<p>Извор: Моравске вести</p>", []),
        ("hi", "<h2>विस्तार</h2><p>जिले के गांव में शाम होते ही बच्चों की कतार लग जाती है।</p>", ["जिले के गांव में शाम होते ही बच्चों की कतार लग जाती है।"]),
    ],
)  # fmt: skip
def test_lines_below_a_text(language: str, below: str, left: list[str]) -> None:
    assert ending(below, language) == left


def test_a_pictogram_of_something_else_opens_no_prompt() -> None:
    assert is_prompt("📲 Click here to read it on your phone")
    assert not is_prompt("💲 Click here to get ten crowns off")


@pytest.mark.parametrize(
    ("line", "language", "signs"),
    [
        ("Kaynak: Haber Merkezi", "tr", True),
        ("Haber: Murat KILIÇ - Kamera: Ece TUNA / SİVAS, (APA)", "tr", True),
        ("18 كانون الأول 2016 | بقلم: ريم حداد | عدد القراءات: 340", "ar", True),
        ("Quelle: Landkreis und Wetterdienst, eigene Berechnung", "de", False),
        ("न्यूज डेस्क, बलिया Published by: अंकित मिश्रा Updated Sat, 20 Jul 2024 07:05 AM IST", "hi", True),
    ],
)
def test_signature_lines(line: str, language: str, signs: bool) -> None:
    assert is_signature_line(line, (Author(name="Murat KILIÇ"),), language) is signs


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Szerző: Kovács Réka Frissítve: 2031. március 4.", "Szerző: Kovács Réka "),
        ("Frissítve: 2031. március 4. Kovács Réka", "Frissítve: 2031. március 4. Kovács Réka"),
        ("Kovács Réka frissítve és javítva", "Kovács Réka frissítve és javítva"),
    ],
)
def test_what_stands_before_labelled_dates(text: str, until: str) -> None:
    assert until_dates(text) == until


def test_a_text_that_is_called_zoom_does_not_silence_the_caption_below_its_picture() -> None:
    element = Page.read("<div id=zoom><p align=center><img src='/a.jpg'></p><p align=center class=x>工人在小区吊装电梯井道。</p></div>").root
    picture, line = element.findall(".//p")
    assert role_of(line, picture) == ""
    shared = Page.read("<div><p><img src='/a.jpg'></p><div class=share><p>工人在小区吊装电梯井道。</p></div></div>").root
    assert role_of(shared.findall(".//p")[1], shared.find(".//p")) == "unheard"


@pytest.mark.parametrize(
    ("language", "above", "names"),
    [
        ("fi", "<p>Aino Rantakari 4.5. klo 7.15 Päivitetty 4.5. klo 12.40</p>", ["Aino Rantakari"]),
        ("fi", "<div><p>Aino Rantakari</p><p>4.5. klo 7.15</p></div>", ["Aino Rantakari"]),
        ("fi", "<p>Karjakosken silta 4.5. klo 7.15</p>", []),
        ("hu", "<div class=szerzo><span>Szerző:</span> Kovács-Tóth Réka <span>Frissítve: 2031. március 4. 14:40</span></div>", ["Kovács-Tóth Réka"]),
        ("th", "<div><span>14 มิ.ย. 2567 16:20 น.</span><span>เผยแพร่โดย: กมลชนก ศรีสวัสดิ์</span></div>", ["กมลชนก ศรีสวัสดิ์"]),
        ("hi", "<div class=byline><span>न्यूज डेस्क, बलिया</span> <span>Published by: अंकित मिश्रा</span></div>", ["अंकित मिश्रा"]),
        ("bn", "<p>সুদীপ্ত ভট্টাচার্য, হাওড়া</p><p>প্রকাশিত: ২৮ জানুয়ারি ২০৩১ ০৯:১৭</p>", ["সুদীপ্ত ভট্টাচার্য"]),
        ("ur", "<div><span>عائشہ صدیقی</span> <span>پیر 25 مارچ 2031, 04:10 شام</span></div>", ["عائشہ صدیقی"]),
        ("bn", "<p>সুদীপ্ত ভট্টাচার্য, হাওড়া</p><p>শেয়ার করুন</p>", []),
        ("bn", "<div class=byline><span>নিজস্ব প্রতিবেদক</span><span>মানিকগঞ্জ</span></div>", ["নিজস্ব প্রতিবেদক"]),
    ],
)
def test_bylines(language: str, above: str, names: list[str]) -> None:
    assert [author.name for author in article_in(language, above).authors] == names


def test_tags_in_a_box_that_is_called_so_in_hungarian() -> None:
    below = "<div class=cimkek><a href='/t/1'>kisvasút</a><a href='/t/2'>közlekedés</a></div>"
    assert newsparse.parse(f"<h1>Visszatér a kisvasút</h1><article>{''.join(f'<p>{s}</p>' for s in SENTENCES)}</article>{below}", URL).tags == ("kisvasút", "közlekedés")


def test_links_side_by_side_without_marks_are_a_menu() -> None:
    text = "".join(f"<p>{n} {PROSE['es']}</p>" for n in range(4))
    for second, section in (("/deportes", None), ("/pueblos/norte", "Norte")):
        menu = f"<div class=top><a href='/'>Inicio</a> <a href='/pueblos'>Pueblos</a> <a href='{second}'>{'Norte' if section else 'Deportes'}</a></div>"
        article = newsparse.parse(f"<html lang=es><title>El pueblo compra su bar</title><body>{menu}<div><h1>El pueblo compra su bar</h1>{text}</div></body></html>")
        assert article.section == section


def test_a_line_that_ends_in_the_text_itself_is_a_trail() -> None:
    text = "".join(f"<p>{n}今年以来，我市老城区已开工加装电梯一百三十六台，完工九十二台，超过去年全年总量，居民自付比例由原来的四成降至三成。</p>" for n in range(4))
    trail = "<div><a href='/'>禾讯网</a> &gt; <a href='/gn'>国内新闻</a> &gt; {}</div>"
    for last, section in (("正文", "国内新闻"), ("投稿", None)):
        article = newsparse.parse(f"<html lang=zh><title>老城区加装电梯驶入快车道</title><body>{trail.format(last)}<h1>老城区加装电梯驶入快车道</h1><div>{text}</div></body></html>")
        assert article.section == section


@pytest.mark.parametrize(
    ("line", "names"),
    [("（金城美咲通信員）", ("金城美咲",)), ("（南部・高梨圭介記者）", ("高梨圭介",)), ("（共同通信）", ())],
)
def test_a_role_behind_a_name_in_brackets(line: str, names: tuple[str, ...]) -> None:
    assert signed_in_brackets(line) == names


@pytest.mark.parametrize(
    ("credit", "said"),
    [
        ("Tonči Vlašić/Dalmatinski glas", ("Kovač u svojoj radionici", "Tonči Vlašić/Dalmatinski glas")),
        ("zima/ljeto", ("Kovač u svojoj radionici zima/ljeto", None)),
    ],
)
def test_a_name_and_a_source_in_an_element_of_their_own_below_a_picture(credit: str, said: tuple[str, str | None]) -> None:
    figure = f"<div class=slika><img src='https://www.glas.example/a.jpg' width=900 height=600><span>Kovač u svojoj radionici <i>{credit}</i></span></div>"
    image = article_in("hu", figure).images[0]
    assert (image.caption, image.credit) == said


def test_an_hour_in_urdu() -> None:
    (found,) = find_dates("پیر 25 مارچ 2031, 04:10 شام", language="ur")
    assert (found.reading.moment.hour, found.reading.moment.minute) == (16, 10)


@pytest.mark.parametrize(
    ("below", "left"),
    [
        ("<p><em>יעל אדר היא עיתונאית ועורכת, גרה בחיפה.</em></p>", 0),
        ("<p><em>רונית שגב היא תושבת השכונה.</em></p>", 1),
    ],
)
def test_a_life_in_another_language(below: str, left: int) -> None:
    text = "".join(f"<p>{n} מישהו השאיר שם ערב אחד ארגז ספרים, ובבוקר הוא כבר לא היה, ובמקומו הופיעו שניים אחרים.</p>" for n in range(6))
    article = newsparse.parse(f"<html lang=he><title>הספרייה שברחוב בחיפה</title><main><h1>הספרייה שברחוב בחיפה</h1><p class=author>יעל אדר</p><div>{text}{below}</div></main></html>")
    assert [author.name for author in article.authors] == ["יעל אדר"]
    assert len(article.text.split("\n\n")) == 6 + left
