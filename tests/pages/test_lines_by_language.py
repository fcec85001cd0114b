"""What newspapers of the world's languages print around a text: by whom, when, whose the picture is, what to read on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

import newsparse
from newsparse.generic.tags.prose import Prose
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.bylines.signature_lines import is_of_dates, is_signature_line
from newsparse.grammar.credits.credit_shapes import names_both_sides
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.dates import find_dates, last_label
from newsparse.grammar.dates.calendars import from_ethiopian, from_nepali
from newsparse.grammar.dates.yearless import days_without_year
from newsparse.grammar.to_readers.controls import TAG_LABELS, is_control
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also

_BODY = "<p>Kaupunginvaltuusto hyväksyi maanantaina uuden uimahallin hankesuunnitelman, ja rakentaminen alkaa ensi keväänä.</p>"
_TEXT = _BODY + "<p>Vanha halli puretaan, kun uusi on valmis, eikä kustannuksia ole vielä laskettu loppuun asti, sanoo johtaja.</p>" * 2


def page(above: str, *, language: str = "fi", below: str = "", head: str = "") -> newsparse.Article:
    return newsparse.parse(
        f"<html lang={language}><head><title>Uimahalli rakennetaan keskustaan ensi vuonna</title>{head}</head><body><main>"
        f"<h1>Uimahalli rakennetaan keskustaan ensi vuonna</h1>{above}<div class=text>{_TEXT}{below}</div></main></body></html>"
    )


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("Toimetas Mari Tamm", "et", "Mari Tamm"), ("Sagatavoja: Anna Ozola", "lv", "Anna Ozola"), ("Autoři: Jan Novák", "cs", "Jan Novák"),
        ("Ρεπορτάζ: Μαρία Παππά", "el", "Μαρία Παππά"), ("ავტორი: ნინო ბიძინაშვილი", "ka", "ნინო ბიძინაშვილი"),
        ("Հեղինակ՝ Արմեն Սարգսյան", "hy", "Արմեն Սարգսյան"), ("Мақала авторы: Айгүл Сәрсенова", "kk", "Айгүл Сәрсенова"),
        ("به قلم علی رضایی", "fa", "علی رضایی"), ("لیکوال: احمد خان", "ps", "احمد خان"),
        ("লিখেছেন রফিক হাসান", "bn", "রফিক হাসান"), ("எழுதியவர்: முத்து குமார்", "ta", "முத்து குமார்"), ("ដោយ៖ សុខ ចាន់", "km", "សុខ ចាន់"),
        ("เขียนโดย สมชาย ใจดี", "th", "สมชาย ใจดี"), ("Pewarta : Budi Santoso", "id", "Budi Santoso"), ("Ni Juan dela Cruz", "fil", "Juan dela Cruz"),
        ("Mwandishi: Baraka Loshilaa", "sw", "Baraka Loshilaa"), ("ጸሐፊ፡ ዮሐንስ አንበርብር", "am", "ዮሐንስ አንበርብር"), ("Birna Jónsdóttir skrifar", "is", "Birna Jónsdóttir"),
    ],
)  # fmt: skip
def test_names_are_introduced_in_every_language(line: str, language: str, name: str) -> None:
    read = parse_byline(line, language)
    assert [author.name for author in read.authors] == [name]
    assert read.marked


@pytest.mark.parametrize(
    ("line", "language"),
    [("Haber Merkezi", "tr"), ("Laporan Keuangan Pemerintah", "id"), ("تحرير حلب القديمة", "ar"), ("Jón Ólafsson skrifar um málið", "is")],
)
def test_what_begins_like_a_byline_is_none(line: str, language: str) -> None:
    read = parse_byline(line, language)
    assert not (read.marked and any(author.kind == "person" and " " in author.name for author in read.authors))


def test_a_place_before_an_arabic_name_is_no_author() -> None:
    assert [a.name for a in parse_byline("بيروت: سلمى حداد", "ar", trusted=True).authors] == ["سلمى حداد"]
    assert [a.name for a in parse_byline("القاهرة - منى سعيد", "ar", trusted=True).authors] == ["منى سعيد"]
    assert [a.name for a in parse_byline("الواحة ـ منى سعيد", "ar", trusted=True).authors] == ["منى سعيد"]
    assert parse_byline("تصوير: منى سعيد", "ar", trusted=True).authors == ()


def test_a_paper_in_quotation_marks_signs_in_arabic() -> None:
    for line in ("لندن: «صحيفة الساحل»", "لندن – «صحيفة الساحل»", "«صحيفة الساحل»"):
        assert [(a.name, a.kind) for a in parse_byline(line, "ar", trusted=True).authors] == [("صحيفة الساحل", "organization")]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Hoài Lam - Đức Trí", ["Hoài Lam", "Đức Trí"]), ("Hoài Lam - Đức Trí - Trần Văn Tú", ["Hoài Lam", "Đức Trí", "Trần Văn Tú"]),
        ("Hoài Lam - Phóng viên", ["Hoài Lam"]), ("Tú Anh - Theo Reuters", ["Tú Anh"]),
    ],
)  # fmt: skip
def test_a_dash_parts_names_in_vietnamese(line: str, names: list[str]) -> None:
    assert [a.name for a in parse_byline(line, "vi", trusted=True).authors] == names


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Vana sild on suletud. Foto Mari Tamm", "Mari Tamm"), ("Мост закрыт для машин (Фото Пётр Белов)", "Пётр Белов"), ("Мостът е затворен. Снимка БТА", "БТА"),
        ("Η γέφυρα έκλεισε χθες. [ΑΠΕ-ΜΠΕ]", "ΑΠΕ-ΜΠΕ"), ("Көпір жөндеуге жабылды. Сурет: Айгүл Сәрсенова", "Айгүл Сәрсенова"), ("ხიდი დაიკეტა. ფოტო: ნინო ბიძინაშვილი", "ნინო ბიძინაშვილი"),
        ("Կամուրջը փակ է։ Լուսանկարը՝ Արմեն Սարգսյանի", "Արմեն Սարգսյանի"), ("पूल बंद आहे. छायाचित्र: सकाळ", "सकाळ"), ("Tiltas uždarytas iki rudens. Rasos Petraitės nuotr.", "Rasos Petraitės"),
        ("El puente está cerrado. ANA RUIZ", "ANA RUIZ"), ("Daraja limefungwa leo. Picha na Juma Mtanda", "Juma Mtanda"), ("Jembatan ditutup. (BERITA.com/BUDI)", "BERITA.com/BUDI"),
        ("Kolam renang ditutup. HARIAN/Subekti.", "HARIAN/Subekti"),
    ],
)  # fmt: skip
def test_credits_are_told_in_every_language(caption: str, credit: str) -> None:
    assert split_caption(caption)[1] == credit


@pytest.mark.parametrize("caption", ["Foto z archivu redakce ukazuje most", "The mayor met the head of the UN. It rained.", "Photo taken in the old town on Monday"])
def test_captions_without_a_credit_stay_whole(caption: str) -> None:
    assert split_caption(caption) == (caption, None)


def test_a_sentence_before_a_slash_is_no_name() -> None:
    assert names_both_sides("Jane Doe/Daily Globe")
    assert not names_both_sides("Bridge. Jane Doe/Daily Globe")


@pytest.mark.parametrize(
    ("text", "language", "hour"),
    [
        ("२९ वैशाख २०८०", "ne", None), ("शुक्रबार, वैशाख २९, २०८०", "ne", None), ("ግንቦት 4 ቀን 2015", "am", None), ("12 พ.ค. 66 14:05", "th", 14), ("14:05, 12 май 23", "bg", 14),
        ("2023 жылғы 12 мамыр", "kk", None), ("2023-yil 12-may", "uz", None), ("2023 m. gegužės mėn. 12 d. 14:05", "lt", 14), ("12 मई 2023 दोपहर 2:05", "hi", 14),
        ("প্রকাশ: ১২ মে ২০২৩, ০২:০৫ পিএম", "bn", 14), ("12 Mei 2023 2:05 petang", "ms", 14), ("12 de maio do 2023", "gl", None),
    ],
)  # fmt: skip
def test_days_of_other_calendars_and_hours_in_words(text: str, language: str, hour: int | None) -> None:
    (found,) = find_dates(text, language=language, zone=ZoneInfo("Europe/Paris"))
    assert found.reading.moment.date() == date(2023, 5, 12)
    assert found.reading.precision == "day" if hour is None else found.reading.moment.hour == hour


def test_a_number_behind_a_day_is_not_always_its_year() -> None:
    assert find_dates("11 May 12 people came") == ()
    assert find_dates("27 April 2023, 13:40 21 comments")[0].reading.precision == "minute"


def test_calendars_know_their_bounds() -> None:
    assert from_nepali(2080, 1, 29) == from_ethiopian(2015, 9, 4) == date(2023, 5, 12)
    assert from_nepali(2069, 1, 1) is from_nepali(2080, 9, 30) is from_ethiopian(2015, 13, 7) is None


@pytest.mark.parametrize(("label", "means"), [("Imesasishwa: ", "modified"), ("Измењено: ", "modified"), ("განახლებულია: ", "modified"), ("Publikálva: ", "published"), ("Data publicării: ", "published")])
def test_labels_of_dates(label: str, means: str) -> None:
    assert last_label(label) == means


def test_days_without_a_year() -> None:
    assert [text[a:b] for text in ("4.5. klo 7.15 Päivitetty 4.5. klo 12.40",) for a, b in days_without_year(text)] == ["4.5.", "4.5."]
    assert days_without_year("4 May 2031") == []
    assert is_of_dates("4.5. klo 7.15 Päivitetty 4.5. klo 12.40", "fi")
    assert not is_of_dates("4.5. klo 7.15 Helsinki", "fi")


@pytest.mark.parametrize("line", ["<span>Aino Rantakari</span> <time>4.5. klo 7.15</time> Päivitetty <time>4.5. klo 12.40</time>", "<b>Aino Rantakari</b> <span>4.5.2031 klo 7.15</span> Päivitetty 4.5.2031 klo 12.40"])
def test_a_name_before_dates_signs_without_a_sign(line: str) -> None:
    article = page(f"<div>{line}</div>", head='<meta property="article:published_time" content="2031-05-04T07:15:00+03:00">')
    assert [author.name for author in article.authors] == ["Aino Rantakari"]
    assert article.modified_at == datetime(2031, 5, 4, 9, 40, tzinfo=UTC)
    assert "Rantakari" not in article.text
    assert is_signature_line("Aino Rantakari 4.5. klo 7.15", article.authors, "fi")


def test_a_link_to_a_section_before_a_date_names_nobody() -> None:
    assert page("<div><a href=/hyva-olo>Hyvä Olo</a> <time>4.5.2031 klo 7.15</time></div>").authors == ()


def test_a_name_set_to_the_right_signs() -> None:
    assert [a.name for a in page("", below='<p style="text-align: right">Aino Rantakari</p>').authors] == ["Aino Rantakari"]
    assert page("", below="<p>Aino Rantakari</p>").authors == ()


def test_a_link_in_a_byline_bounds_the_name() -> None:
    article = page('<div class=author-meta>Written by <a href="/author/1">मीरा जोशी</a> पुणे | 24 May 2031</div>', language="mr")
    assert [author.name for author in article.authors] == ["मीरा जोशी"]


def test_a_city_in_its_own_element_is_no_part_of_the_name() -> None:
    article = page('<div class=author><span>María Guntín</span> <span class="city">LUGO / LA VOZ</span></div>', language="es")
    assert [author.name for author in article.authors] == ["María Guntín"]


def test_the_paper_may_stand_below_a_bold_signature() -> None:
    article = page("", language="az", below="<p><strong>Nigar Həsənli,</strong><br><strong>Xəbər.example</strong></p>")
    assert [author.name for author in article.authors] == ["Nigar Həsənli"]


def test_the_deepest_of_a_trails_sections() -> None:
    trail = "<div class=trail><a href=/regional/oberland>Oberland</a> / <a href=/regional/oberland/seestadt>Seestadt</a></div>"
    html = f"<html lang=de><body><main>{trail}<h1>Bücherei schließt für ein halbes Jahr</h1>{_TEXT}</main></body></html>"
    assert newsparse.parse(html, "https://zeitung.example/regional/oberland/seestadt/buecherei-schliesst-12").section == "Seestadt"


def test_a_counter_beside_a_date_is_no_text() -> None:
    assert is_signature_line("28 июня 2031, 15:00 Комментарии 34", (), "ru")
    assert not is_signature_line("28 июня 2031, 15:00 Комментарии экспертов", (), "ru")


def test_a_label_of_edits_in_an_authors_box_names_nobody() -> None:
    article = page("<div class=writer><a href=/writer/1>יואב איתיאל</a></div><div class=writer><div>עודכן ב-11.6.2031 / 10:15</div></div>", language="he")
    assert [author.name for author in article.authors] == ["יואב איתיאל"]


def test_a_clock_below_a_day_is_its_time() -> None:
    article = page("<div class=when><div>11/06/2031</div><div>7:41</div></div>", language="he")
    assert article.published_at is not None
    assert (article.published_at.hour, article.published_at.minute) == (7, 41)


def test_a_section_behind_its_label() -> None:
    assert page("<ul><li>دسته‌بندی: <a href=/service/1>خوزستان</a></li></ul>", language="fa").section == "خوزستان"
    assert page("<ul><li>منبع: <a href=/service/1>خوزستان</a></li></ul>", language="fa").section is None


def test_a_section_that_the_address_spells() -> None:
    def section(label: str, address: str) -> str | None:
        html = f"<html lang=nb><body><main><p class=kicker>{label}</p><h1>Svømmehallen stenger i to år</h1>{_TEXT}</main></body></html>"
        return newsparse.parse(html, f"https://avisa.example{address}").section

    assert section("Nordby", "/nyheter/nordby/i/8Jv3") == "Nordby"
    assert section("Nordby", "/nyheter/sorby/i/8Jv3") is None
    assert section("Live", "/live/nordby/i/8Jv3") is None


def test_tags_below_the_text_go_before_a_lone_one_above() -> None:
    above = '<div class=topics><a href="/t/1">Itä-Suomi</a></div>'
    tags = "<ul class=tags><li><a href=/t/2>Uimahallit</a></li><li><a href=/t/3>Keskusta</a></li></ul>"
    assert page(above, below=f"{_TEXT}{_TEXT}</div>{tags}<div>").tags == ("Uimahallit", "Keskusta")


def test_inflected_words_name_what_a_text_is_about() -> None:
    class Draft(dict[str, object]):
        body = None

    class Page:
        @staticmethod
        def meta(_: str) -> None:
            return None

    title = {"title": "Varkauden silta on suljettu", "language": "fi"}
    assert "Varkaus" in Prose(Page(), Draft(title))  # type: ignore[arg-type]
    assert "Varkaus" not in Prose(Page(), Draft(title | {"language": "en"}))  # type: ignore[arg-type]


@pytest.mark.parametrize("line", ["Saken oppdateres.", "Pastebėjote klaidą? Pažymėkite ją", "Urmărește Monitorul pe Google News!", "Новость дополняется", "Editor : M.L.", "Simak breaking news di ponselmu"])
def test_prompts(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize("line", ["Saken er alvorlig, sier politiet.", "Новость об этом появилась утром.", "Artikel itu dimuat kemarin.", "Editorul a plecat."])
def test_sentences_are_no_prompts(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize("line", ["Soma zaidi:", "ამავე თემაზე:", "Čítajte tiež:", "Прочитајте и:", "Preberite še:", "עוד בנושא"])
def test_read_on_labels(line: str) -> None:
    assert says_read_also(line)


def test_controls_and_tag_labels() -> None:
    assert is_control("Fotogalerie")
    assert not is_control("Fotogalerien zeigen die Stadt")
    assert {"ტეგები", "тагови", "märksõnad", "குறிச்சொற்கள்"} <= TAG_LABELS
