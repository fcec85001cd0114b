"""Dates as newspapers write them: every shape, and properties that hold for all of them."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from newsparse.grammar.dates import (
    clock,
    find,
    find_dates,
    first_label,
    labels,
    last_label,
    machine,
    read_date,
    relative,
    shapes,
    yearless,
    zones,
)
from newsparse.grammar.dates.calendars import from_jalali
from newsparse.grammar.dates.months import GLUED

SEOUL, BERLIN, NEW_YORK, LONDON = (
    ZoneInfo(name) for name in ("Asia/Seoul", "Europe/Berlin", "America/New_York", "Europe/London")
)


@pytest.mark.parametrize(
    ("text", "expected", "precision", "stated"),
    [
        ("2026-01-06T15:12:30Z", "2026-01-06T15:12:30+00:00", "second", True),
        ("2026-01-06T15:12:30+0900", "2026-01-06T15:12:30+09:00", "second", True),
        ("2026-01-06T15:12:30.5+09:00", "2026-01-06T15:12:30.500000+09:00", "second", True),
        ("2026-01-06T15:12:30.1234567Z", "2026-01-06T15:12:30.123456+00:00", "second", True),
        ("2026-01-06T15:12:30.000+0900", "2026-01-06T15:12:30+09:00", "second", True),
        ("2026-01-06T15:12+09:00", "2026-01-06T15:12:00+09:00", "minute", True),
        ("20260106T151230Z", "2026-01-06T15:12:30+00:00", "second", True),
        ("20260106151230", "2026-01-06T15:12:30+09:00", "second", False),
        ("20260106", "2026-01-06T00:00:00+09:00", "day", False),
        ("2026-01-06 15:12:30 +0900", "2026-01-06T15:12:30+09:00", "second", True),
        ("2026-01-06 15:12", "2026-01-06T15:12:00+09:00", "minute", False),
        ("1767679950", "2026-01-06T06:12:30+00:00", "second", True),
        ("1767679950123", "2026-01-06T06:12:30.123000+00:00", "second", True),
        ("Tue, 06 Jan 2026 15:12:30 +0100", "2026-01-06T15:12:30+01:00", "second", True),
        ("Tue Jan 06 15:12:30 KST 2026", "2026-01-06T15:12:30+09:00", "second", True),
    ],
)
def test_machine_shapes(text: str, expected: str, precision: str, stated: bool) -> None:
    reading = read_date(text, zone=SEOUL, language="en")
    assert reading is not None
    assert (reading.moment.isoformat(), reading.precision, reading.zone_stated) == (expected, precision, stated)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("입력 2025.10.02 10:03", "ko", "2025-10-02T10:03"),
        ("승인2019.11.21 10:10", "ko", "2019-11-21T10:10"),
        ("2026. 1. 6. 14:18", "ko", "2026-01-06T14:18"),
        ("2026.01.06. 오후 6:23.", "ko", "2026-01-06T18:23"),
        ("2026.01.06. 오전 12:23", "ko", "2026-01-06T00:23"),
        ("2026.01.06 (화) 17:45", "ko", "2026-01-06T17:45"),
        ("2026.01.06 (17:45)", "ko", "2026-01-06T17:45"),
        ("2026.01.06.14:18", "ko", "2026-01-06T14:18"),
        ("2026년01월06일 14시18분", "ko", "2026-01-06T14:18"),
        ("26 November 2026 | 08.15", "id", "2026-11-26T08:15"),
        ("2026년 1월 6일 15시", "ko", "2026-01-06T15:00"),
        ("26.01.06 09:30", "ko", "2026-01-06T09:30"),
        ("2026年1月6日 午後3時12分", "ja", "2026-01-06T15:12"),
        ("令和8年1月6日", "ja", "2026-01-06T00:00"),
        ("2026年1月6日 上午9:05", "zh", "2026-01-06T09:05"),
        ("January 6, 2026 at 10:03 am", "en", "2026-01-06T10:03"),
        ("Jan. 6th, 2026", "en", "2026-01-06T00:00"),
        ("HealthJANUARY 6, 2026Updated", "en", "2026-01-06T00:00"),
        ("ByKim DoeMar 6, 2026 | 6 comments", "en", "2026-03-06T00:00"),
        ("6 January 2026 10.30pm", "en-GB", "2026-01-06T22:30"),
        ("10:03 PM, Tuesday January 6, 2026", "en", "2026-01-06T22:03"),
        ("6. Jänner 2026, 10:30 Uhr", "de", "2026-01-06T10:30"),
        ("06.01.26", "de", "2026-01-06T00:00"),
        ("Publié le 6 janvier 2026 à 10h30", "fr", "2026-01-06T10:30"),
        ("1er août 2025", "fr", "2025-08-01T00:00"),
        ("6 de enero de 2026 a las 10:30", "es", "2026-01-06T10:30"),
        ("6 de março de 2026", "pt", "2026-03-06T00:00"),
        ("6 gennaio 2026 alle ore 10:30", "it", "2026-01-06T10:30"),
        ("6 maart 2026", "nl", "2026-03-06T00:00"),
        ("den 6 maj 2026 kl. 10.30", "sv", "2026-05-06T10:30"),
        ("6. toukokuuta 2026 klo 10.30", "fi", "2026-05-06T10:30"),
        ("6 stycznia 2026, godz. 10:30", "pl", "2026-01-06T10:30"),
        ("6. ledna 2026", "cs", "2026-01-06T00:00"),
        ("6. januára 2026", "sk", "2026-01-06T00:00"),
        ("2026. január 6. 10:30", "hu", "2026-01-06T10:30"),
        ("6 ianuarie 2026", "ro", "2026-01-06T00:00"),
        ("6 января 2026 г. в 10:30", "ru", "2026-01-06T10:30"),
        ("6 січня 2026", "uk", "2026-01-06T00:00"),
        ("6 Ιανουαρίου 2026", "el", "2026-01-06T00:00"),
        ("6 Ocak 2026 10:30", "tr", "2026-01-06T10:30"),
        ("6 Januari 2026, 10:30", "id", "2026-01-06T10:30"),
        ("ngày 6 tháng 1 năm 2026 10:30", "vi", "2026-01-06T10:30"),
        ("6 يناير 2026", "ar", "2026-01-06T00:00"),
        ("6 كانون الثاني 2026", "ar", "2026-01-06T00:00"),
        ("6 जनवरी 2026", "hi", "2026-01-06T00:00"),
        ("6 ม.ค. 2569", "th", "2026-01-06T00:00"),
        ("6 มิถุนายน 2569", "th", "2026-06-06T00:00"),
        ("6 בינואר 2026", "he", "2026-01-06T00:00"),
        ("۱۶ دی ۱۴۰۴ - ۱۰:۳۰", "fa", "2026-01-06T10:30"),
        ("5. listopada 2025.", "hr", "2025-10-05T00:00"),
        ("5 listopada 2025", "pl", "2025-11-05T00:00"),
        ("2026 m. sausio 6 d.", "lt", "2026-01-06T00:00"),
        ("9 dicembre 2025", "it", "2025-12-09T00:00"), ("9 december 2025", "nl", "2025-12-09T00:00"),
        ("tirsdag den 9. december 2025 14.05.30", "da", "2025-12-09T14:05:30"), ("9 decembrie 2025", "ro", "2025-12-09T00:00"),
        ("6 Mar 2025 14.05.00 WIB", "id", "2025-03-06T07:05"), ("17 juill. 2025", "fr", "2025-07-17T00:00"),
        ("6 de enero de 2026, 2:05 p. m.", "es", "2026-01-06T14:05"), ("6 січ. 2026 2:05 пп", "uk", "2026-01-06T14:05"),
        ("2026 මාර්තු 6 14.05.00", "si", "2026-03-06T14:05"), ("2026. gada 6. janvāris", "lv", "2026-01-06T00:00"), ("2026 ж. 6 қаңтар, жұма", "kk", "2026-01-06T00:00"),
        ("2026 оны 1-р сарын 6", "mn", "2026-01-06T00:00"), ("6 thg 1, 2026", "vi", "2026-01-06T00:00"),
        ("6 มกราคม ค.ศ. 2026", "th", "2026-01-06T00:00"), ("6 เม.ย. 2569 เวลา 14:05 น.", "th", "2026-04-06T14:05"), ("6 มิ.ย. 2569", "th", "2026-06-06T00:00"),
        ("6\u200f/1\u200f/2026", "ar", "2026-01-06T00:00"), ("6 دجنبر 2025", "ar", "2025-12-06T00:00"), ("6 جنوری، 2026", "ur", "2026-01-06T00:00"),
        ("6 जन॰ 2026", "hi", "2026-01-06T00:00"), ("৬ জানুয়ারি ২০২৬, ১৪:০৫", "bn", "2026-01-06T14:05"), ("6 ஜனவரி, 2026", "ta", "2026-01-06T00:00"),
        ("6 జనవరి, 2026", "te", "2026-01-06T00:00"), ("ಜನವರಿ 6, 2026", "kn", "2026-01-06T00:00"), ("2026, ജനുവരി 6", "ml", "2026-01-06T00:00"),
        ("6 ਜਨਵਰੀ 2026", "pa", "2026-01-06T00:00"), ("6 જાન્યુઆરી, 2026", "gu", "2026-01-06T00:00"), ("6 იან. 2026", "ka", "2026-01-06T00:00"),
        ("2026(e)ko urtarrilaren 6(a)", "eu", "2026-01-06T00:00"), ("6 de xaneiro de 2026", "gl", "2026-01-06T00:00"),
        ("6 Meán Fómhair 2026", "ga", "2026-09-06T00:00"), ("6 Ionawr 2026", "cy", "2026-01-06T00:00"), ("6 janar 2026", "sq", "2026-01-06T00:00"),
        ("6 מרץ 2026", "he", "2026-03-06T00:00"), ("6 ינו׳ 2026", "he", "2026-01-06T00:00"), ("26 | 01 | 2026", "de", "2026-01-26T00:00"),
        ("中華民國115年1月6日", "zh-TW", "2026-01-06T00:00"), ("令和元年5月6日", "ja", "2019-05-06T00:00"), ("6 جدی 1404", "fa", "2025-12-27T00:00"),
    ],
)
def test_written_shapes(text: str, language: str, expected: str) -> None:
    reading = read_date(text, language=language)
    assert reading is not None
    assert reading.moment == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "zone", "expected"),
    [
        ("en-US", None, date(2026, 1, 2)), ("en", None, date(2026, 1, 2)), ("en-GB", None, date(2026, 2, 1)),
        ("en", LONDON, date(2026, 2, 1)), ("en", NEW_YORK, date(2026, 1, 2)), ("fr", None, date(2026, 2, 1)),
        ("es", ZoneInfo("America/Mexico_City"), date(2026, 2, 1)), ("en-US", ZoneInfo("Asia/Kolkata"), date(2026, 2, 1)),
        ("en", ZoneInfo("Pacific/Auckland"), date(2026, 2, 1)),
    ],
)  # fmt: skip
def test_language_and_country_decide_what_slashes_mean(language: str, zone: ZoneInfo | None, expected: date) -> None:
    reading = read_date("1/2/2026", language=language, zone=zone)
    assert reading is not None
    assert reading.moment.date() == expected


@pytest.mark.parametrize(
    ("text", "zone", "hours"),
    [
        ("Jan 6, 2026, 10:03 a.m. ET", None, -5), ("July 6, 2026, 10:03 a.m. ET", None, -4), ("6 July 2026 10:03 BST", LONDON, 1),
        ("6 July 2026 10:03 BST", ZoneInfo("Asia/Dhaka"), 6), ("6 July 2026 10:03 IST", ZoneInfo("Europe/Dublin"), 1),
        ("6 July 2026 10:03 IST", ZoneInfo("Asia/Kolkata"), 5.5), ("2026-01-06 10:03 KST", None, 9), ("06.01.2026 10:03 MEZ", None, 1),
        ("6 Jan 2026 10:03 GMT+3", None, 3), ("6 Jan 2026 10:03 (UTC)", SEOUL, 0),
    ],
)  # fmt: skip
def test_stated_zones(text: str, zone: ZoneInfo | None, hours: float) -> None:
    reading = read_date(text, zone=zone, language="en")
    assert reading is not None
    assert reading.zone_stated
    assert reading.moment.utcoffset() == timedelta(hours=hours)
    assert type(reading.moment.tzinfo) is timezone


def test_labels_part_published_from_modified_and_the_sites_clock() -> None:
    def labels(text: str) -> list[tuple[str | None, int]]:
        return [(one.label, one.reading.moment.day) for one in find_dates(text, zone=SEOUL, language="ko")]

    assert labels("입력 2025.10.02 10:03 | 수정 2025.10.03 11:20") == [("published", 2), ("modified", 3)]
    assert labels("2025.10.02 10:03 입력 2025.10.03 11:20 수정") == [("published", 2), ("modified", 3)]
    assert labels("최종편집 2025-10-02 10:03") == [("site", 2)]
    assert labels("Published: May 2, 2025 Updated: May 3, 2025") == [("published", 2), ("modified", 3)]
    assert labels("2025.10.02 10:03") == [(None, 2)]
    assert read_date("최종수정 2025.10.03 11:20 입력 2025.10.02 10:03").moment.day == 2  # type: ignore[union-attr]
    assert read_date("최종편집 2025-10-02 10:03") is None
    assert last_label("Last updated:") == "modified"
    assert last_label("outposted ") is None
    assert last_label("原文(投稿日：") == "site"  # of the page that it was translated from
    assert last_label("投稿日：") == "published"
    assert first_label(" (aktualisiert)") == "modified"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Akt.: 6. Jänner 2026", "modified"), ("Uppfært 6. janúar 2026", "modified"), ("Atnaujinta 2026-01-06", "modified"), ("সর্বশেষ আপডেট: ৬ জানুয়ারি ২০২৬", "modified"),
        ("Përditësuar 6 janar 2026", "modified"), ("Publikacja: 6 stycznia 2026", "published"), ("Erscheinungsdatum: 06.01.2026", "published"),
        ("Публикувано на 6 януари 2026", "published"), ("公開日：2026年1月6日", "published"), ("发布时间：2026-01-06", "published"), ("প্রকাশ: ৬ জানুয়ারি ২০২৬", "published"),
        ("Termin: 06.01.2026", "site"), ("Medically reviewed on January 6, 2026", "site"), ("Birth 6 January 2026", None), ("ngày 6 tháng 1 năm 2026", None),
    ],
)  # fmt: skip
def test_labels_of_many_languages(line: str, label: str | None) -> None:
    assert [one.label for one in find_dates(line)] == [label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 hours ago", "2026-01-06T09:00"), ("3시간 전", "2026-01-06T09:00"), ("vor 5 Minuten", "2026-01-06T11:55"),
        ("il y a 2 heures", "2026-01-06T10:00"), ("hace 3 días", "2026-01-03T00:00"), ("어제", "2026-01-05T00:00"),
        ("gestern, 10:30 Uhr", "2026-01-05T10:30"), ("3時間前", "2026-01-06T09:00"),
    ],
)  # fmt: skip
def test_relative_dates_count_from_the_fetch_only(text: str, expected: str) -> None:
    fetched = datetime(2026, 1, 6, 12, tzinfo=UTC)
    reading = read_date(text, fetched_at=fetched)
    assert reading is not None
    assert reading.moment == datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "language", "ago"),
    [
        ("3h ago", "en", 3), ("an hour ago", "en", 1), ("vor einer Stunde", "de", 1), ("il y a une heure", "fr", 1), ("há 3 horas", "pt", 3),
        ("3 ore fa", "it", 3), ("3 uur geleden", "nl", 3), ("3 часа назад", "ru", 3), ("3 години тому", "uk", 3), ("3 godziny temu", "pl", 3),
        ("3 saat önce", "tr", 3), ("منذ ساعتين", "ar", 2), ("قبل ٣ ساعات", "ar", 3), ("3 घंटे पहले", "hi", 3), ("3 jam yang lalu", "id", 3),
        ("3 giờ trước", "vi", 3), ("3小时前", "zh", 3), ("för 3 timmar sedan", "sv", 3), ("for 3 timer siden", "da", 3), ("3 tuntia sitten", "fi", 3),
        ("před 3 hodinami", "cs", 3), ("πριν από 3 ώρες", "el", 3), ("acum 3 ore", "ro", 3), ("3 órája", "hu", 3), ("לפני שעתיים", "he", 2),
        ("۳ ساعت پیش", "fa", 3), ("3 ชั่วโมงที่แล้ว", "th", 3), ("৩ ঘণ্টা আগে", "bn", 3), ("prije 3 sata", "hr", 3), ("fa 3 hores", "ca", 3),
    ],
)  # fmt: skip
def test_hours_ago_in_every_language(text: str, language: str, ago: int) -> None:
    fetched = datetime(2026, 1, 6, 12, tzinfo=UTC)
    reading = read_date(text, fetched_at=fetched, language=language)
    assert reading is not None
    assert reading.moment == fetched - timedelta(hours=ago)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("8 декабря, 17:46", "ru", "2025-12-08T17:46"), ("Jan 04 09:34", "en", "2026-01-04T09:34"), ("[12月24日 11時30分]", "ja", "2025-12-24T11:30"),
        ("12월 24일 11:30", "ko", "2025-12-24T11:30"), ("05.01., 10:30 Uhr", "de", "2026-01-05T10:30"), ("01-05 14:05", "zh", "2026-01-05T14:05"),
        ("6 de enero, 10:30", "es", "2026-01-06T10:30"), ("30 February", "en", None), ("read for 5 minutes", "en", None), ("3.5 10 points", "en", None),
    ],
)  # fmt: skip
def test_a_day_without_year_is_the_last_one_before_the_fetch(text: str, language: str, expected: str | None) -> None:
    reading = read_date(text, fetched_at=datetime(2026, 1, 6, 12, tzinfo=UTC), language=language)
    assert (reading and reading.moment) == (expected and datetime.fromisoformat(expected).replace(tzinfo=UTC))
    assert read_date(text, language=language) is None


def test_a_year_of_another_calendar_is_not_taken_for_ours() -> None:
    assert read_date("2082-10-03", language="ne", zone=ZoneInfo("Asia/Kathmandu")) is None
    assert read_date("115年1月6日", language="zh-TW", zone=ZoneInfo("Asia/Taipei")) is not None
    assert read_date("115年1月6日", language="ja", zone=ZoneInfo("Asia/Tokyo")) is None


def test_dates_after_the_fetch_are_refused() -> None:
    fetched = datetime(2026, 1, 6, 12, tzinfo=UTC)
    assert read_date("2026-01-06T13:00:00Z", fetched_at=fetched) is None
    assert read_date("2026-01-08", fetched_at=fetched) is None
    assert read_date("2026-01-06T11:00:00Z", fetched_at=fetched) is not None
    assert read_date("2026-01-06", fetched_at=fetched.replace(tzinfo=None)) is not None


@pytest.mark.parametrize(
    "text",
    ["", "12", "May", "soon", "2026", "May 2026", "31.02.2026", "2026-13-45", "1970-01-01T00:00:00Z", "0001-01-01",
     "version 1.2.3.4", "call 555-0100", "1.234.567", "10:30"],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert read_date(text, language="en") is None


@pytest.mark.parametrize(
    "line", ["Issue 12, March 2031", "Vol. 3 No. 4 | March 2031", "No. 4 April 2031", "Volume 10 October 2031 Issue 4", "Issue #7 July 2031", "Heft 3 März 2031", "nº 5, mayo de 2031", "N° 12 mars 2031", "Issue 12, 2031"]
)
def test_the_number_of_an_issue_is_no_day(line: str) -> None:
    assert not find_dates(line)


@pytest.mark.parametrize(
    ("line", "raw"),
    [("Issue 12, March 14, 2031", "March 14, 2031"), ("Issue 12 | 14 March 2031", "14 March 2031"), ("Issue: 14 March 2031", "14 March 2031"), ("Ausgabe 12. März 2031", "12. März 2031"),
     ("Issue 12th March 2031", "12th March 2031"), ("Edición 12 de marzo de 2031", "12 de marzo de 2031"), ("Technical 14 March 2031", "14 March 2031"),
     ("Print edition 12 March 2031", "12 March 2031"), ("Ausgabe 12 März 2031", "12 März 2031"), ("the band 12 March 2031", "12 March 2031")],
)  # fmt: skip
def test_the_day_of_an_issue_is_one(line: str, raw: str) -> None:
    assert [one.raw for one in find_dates(line)] == [raw]


def test_iranian_calendar() -> None:
    assert from_jalali(1404, 1, 1) == date(2025, 3, 21)
    assert from_jalali(1403, 12, 30) == date(2025, 3, 20)
    assert from_jalali(1404, 12, 30) is None


_MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2069, 12, 31)).map(lambda m: m.replace(microsecond=0)).filter(
    lambda m: (m.year, m.month, m.day) != (1980, 1, 1)
)
_SHAPES = [
    ("%Y-%m-%d %H:%M", "en"), ("%Y.%m.%d %H:%M", "ko"), ("입력 %Y.%m.%d. %H:%M", "ko"), ("%Y년 %m월 %d일 %H시 %M분", "ko"),
    ("%d.%m.%Y, %H:%M Uhr", "de"), ("%B %d, %Y %I:%M %p", "en"), ("%d %b %Y %H:%M", "en"), ("%A, %d %B %Y at %H:%M", "en-GB"),
    ("%d/%m/%Y %H:%M", "fr"), ("%m/%d/%Y %I:%M %p", "en-US"), ("%H:%M | %d %B %Y", "en"), ("%Y年%m月%d日 %H時%M分", "ja"),
]  # fmt: skip


@given(_MOMENTS, st.sampled_from(_SHAPES))
def test_what_is_written_is_read(moment: datetime, shape: tuple[str, str]) -> None:
    reading = read_date(moment.strftime(shape[0]), zone=BERLIN if shape[1] != "en-US" else NEW_YORK, language=shape[1])
    assert reading is not None
    assert reading.moment.replace(tzinfo=None) == moment.replace(second=0)
    assert (reading.precision, reading.zone_stated) == ("minute", False)


@given(_MOMENTS, st.integers(-12 * 4, 14 * 4))
def test_iso_round_trip(moment: datetime, quarters: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    reading = read_date(aware.isoformat())
    assert reading is not None
    assert reading.moment == aware
    assert reading.zone_stated


@given(st.text(alphabet=st.sampled_from("0123456789 .:-/,TZ+년월일am日年월JanuaryFebMärz오전후입력수정'()\n"), max_size=80))
def test_never_raises_and_is_always_aware(text: str) -> None:
    for one in find_dates(text, zone=SEOUL, language="ko"):
        assert one.reading.moment.tzinfo is not None
        assert text[one.start : one.end] == one.raw
    reading = read_date(text, zone=SEOUL, language=None, fetched_at=datetime(2030, 1, 1, tzinfo=UTC))
    assert reading is None or reading.moment.utcoffset() is not None


@given(st.text(max_size=120), st.sampled_from([None, "en", "ko", "fa", "xx-Yyyy", ""]))
def test_any_text_is_survived(text: str, language: str | None) -> None:
    find_dates(text, zone=None, language=language)


_PATTERNS = {
    "glued": (GLUED, "HealthJANUARY", "HEALTHJANUARY"),
    "year_first": (shapes.YEAR_FIRST, "2026. 1. 6.", "2026.1"),
    "numeric": (shapes.NUMERIC, "6.1.2026", "6.1-2026"),
    "day_month": (shapes.DAY_MONTH, "6 January 2026", "6 January"),
    "month_day": (shapes.MONTH_DAY, "January 6, 2026", "January, 2026"),
    "day_year": (shapes.DAY_YEAR, "6, 2026", "6 January"),
    "year_month_day": (shapes.YEAR_MONTH_DAY, "2026. január 6.", "2026 január"),
    "ctime": (shapes.CTIME, "Jan 06 15:12:30 KST 2026", "Jan 06 15:12:30"),
    "vietnamese": (shapes.VIETNAMESE, "6 tháng 1 năm 2026", "6 tháng 1"),
    "era": (shapes.ERA, "令和8年1月6日", "令和8年"),
    "clock": (clock.CLOCK, "10:30 am", "10 30"),
    "iso": (machine.ISO, "2026-01-06T10:30Z", "26-01-06"),
    "epoch": (machine.EPOCH, "1767679950", "17676"),
    "year_like": (find.YEAR_LIKE, "6.1.26", "6 1 26"),
    "offset": (zones._OFFSET, "GMT+9", "GMT9"),
    "word_start": (labels.WORD_START, "6 updated", "6 7"),
    "ago": (relative.AGO_AFTER, "3 hours ago", "hours ago"),
    "ago_before": (relative.AGO_BEFORE, "vor 3 Stunden", "vor Stunden"),
    "ago_within": (relative.AGO_WITHIN, "3 órája", "3 óra"),
    "year_day_month": (shapes.YEAR_DAY_MONTH, "2026. gada 6. janvāris", "2026 6 janvāris"),
    "mongolian": (shapes.MONGOLIAN, "2026 оны 1-р сарын 6", "2026 1-р сарын 6"),
    "issue": (shapes._ISSUE, "Vol. 3 No. ", "Technical "),
    "edition": (shapes._EDITION, "Print edition #", "Expedition "),
    "yearless_day_month": (yearless.DAY_MONTH, "6. Januar", "Januar"),
    "yearless_month_day": (yearless.MONTH_DAY, "Jan 04", "Jan 2026"),
    "yearless_numbered": (yearless.NUMBERED, "1月6日", "1月"),
    "yearless_numeric": (yearless.NUMERIC, "06.01. 10:30", "06.01. 2026"),
}


@pytest.mark.parametrize("text", ["in 2031", "4/3/31", "4. 31", "Mar ’31", "-31", "令和年", "ก.31", "ก. 31", "май 31", "май 31 | x", "x 31\n"])
def test_what_every_written_date_has(text: str) -> None:
    assert find.YEAR_LIKE.search(text) and find.YEAR_LIKE.search(f"a 7 b 123 c {text}")


@pytest.mark.parametrize("text", ["12031", "20313", "4 31", "may 41", "май 31 x", "_ 31", "’311", "ก.311", "3:31", "7 weeks, 12 days"])
def test_what_no_written_date_is_without(text: str) -> None:
    assert not find.YEAR_LIKE.search(text)


@pytest.mark.parametrize("name", _PATTERNS)
def test_patterns(name: str) -> None:
    pattern, match, near_miss = _PATTERNS[name]
    assert pattern.search(match)
    assert not pattern.search(near_miss)


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["1", "2026-", "a 1 ", "a", "1.1.", "1 a ", "10:00 ", "jan 1 ", "2026. ", "+1:", "年1", "1 hour ", "vor 1 "])
def test_hostile_strings_take_no_time(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    start = time.process_time()
    read_date(text, language="en", fetched_at=datetime(2026, 1, 6, tzinfo=UTC))
    for pattern, _, _ in _PATTERNS.values():
        pattern.search(text)
    assert time.process_time() - start < 2.0


def test_seconds_of_one_digit() -> None:
    reading = read_date("2020-12-05T23:15:0Z")
    assert reading is not None and reading.precision == "second" and reading.zone_stated
    epoch = read_date("1700112233445")  # thirteen digits are no ISO date without separators
    assert epoch is not None and epoch.moment.year == 2023


def test_who_submitted_it_when() -> None:
    assert last_label("Gespeichert von rudi am ") == last_label("Submitted by rudi on ") == "published"
    assert last_label("Gefunden von rudi am ") is last_label("Admitted by rudi on ") is None


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("4. března 2031 10:30, aktualizováno 11:20", "cs", None),
        ("04/03/2031 10h30 Atualizado há 2 horas", "pt", None),
        ("2031年3月4日 10時30分 更新：3月4日 12時00分", "ja", None),
        ("4 March 2031, 10:30 (updated)", "en", "modified"),
        ("04·03·31 | 10:30", "es", None),
    ],
)
def test_a_label_before_a_later_time_is_not_that_of_the_date_before_it(text: str, language: str, label: str | None) -> None:
    found = find_dates(text, language=language)
    assert [(one.reading.moment.isoformat()[:16], one.label) for one in found] == [("2031-03-04T10:30", label)]
