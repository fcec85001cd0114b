"""Bytes to text: the declared codec, the true codec where the declaration lies, and never an error."""

import codecs
from time import process_time

import pytest
from hypothesis import assume, given, settings, strategies as st

from newsparse.decoding.charsets import _CODEC_OF, SEVEN_BIT, codec_of, decode_strict
from newsparse.decoding.decode import _CHARSET, _DECLARING, declared_codec, decode
from tests.examples import examples

KOREAN = "정부는 오늘 새로운 교통 정책을 발표했다. 시민들은 이번 조치가 출퇴근 시간을 줄일 것으로 기대하고 있다고 말했다. 똠방각하 펲시콜라"
JAPANESE = "政府は今日、新しい交通政策を発表した。市民は通勤時間が短くなることを期待していると話している。"
SIMPLIFIED = "政府今天宣布了新的交通政策。市民们希望通勤时间能够缩短，专家认为这是一个好的开始。"
TRADITIONAL = "政府今天宣布了新的交通政策。市民們希望通勤時間能夠縮短，專家認為這是一個好的開始。"
RUSSIAN = "Правительство объявило сегодня новую транспортную политику. Жители надеются на сокращение времени в пути."
FRENCH = "Le gouvernement a annoncé aujourd’hui une nouvelle politique. Les élèves espèrent gagner du temps à l’école."
CZECH = "Vláda dnes oznámila novou dopravní politiku. Občané doufají, že se zkrátí doba dojíždění; říká ředitel školy."
TURKISH = "Hükümet bugün yeni bir ulaşım politikası açıkladı. Vatandaşlar yolculuğun kısalacağını söylüyor."
GREEK = "Η κυβέρνηση ανακοίνωσε σήμερα μια νέα πολιτική μεταφορών."
ARABIC = "أعلنت الحكومة اليوم عن سياسة جديدة للنقل. يأمل المواطنون في تقليص وقت التنقل."
HEBREW = "הממשלה הודיעה היום על מדיניות תחבורה חדשה והתושבים מרוצים"
THAI = "รัฐบาลประกาศนโยบายการขนส่งใหม่ในวันนี้ ประชาชนหวังว่าจะลดเวลาเดินทาง"
TEXTS = [
    (KOREAN, "cp949"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (SIMPLIFIED, "gb18030"), (TRADITIONAL, "big5hkscs"),
    (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (FRENCH, "cp1252"), (CZECH, "cp1250"),
    (TURKISH, "cp1254"), (GREEK, "cp1253"), (ARABIC, "cp1256"), (HEBREW, "cp1255"), (THAI, "cp874"),
]  # fmt: skip


def page(text: str, codec: str, charset: str = "", lang: str = "") -> bytes:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    return f"<html{f' lang={lang}' if lang else ''}><head>{head}<title>{text}</title></head><p>{text}</p>".encode(
        codec
    )


@pytest.mark.parametrize(("text", "codec"), TEXTS)
@pytest.mark.parametrize("charset", ["", "utf-8"])
def test_no_or_a_lying_declaration_is_overcome_by_the_bytes(text: str, codec: str, charset: str) -> None:
    decoded = decode(page(text, codec, charset))
    assert text in decoded.text
    assert decoded.replaced == 0


@pytest.mark.parametrize(("text", "codec"), [t for t in TEXTS if t[1] not in ("cp1250", "cp1254", "cp949")])
@pytest.mark.parametrize("charset", ["iso-8859-1", "euc-kr"])
def test_declared_latin_or_korean_but_something_else(text: str, codec: str, charset: str) -> None:
    assert text in decode(page(text, codec, charset)).text


def test_the_language_of_the_page_decides_between_codecs_of_one_alphabet() -> None:
    assert CZECH in decode(page(CZECH * 2, "cp1250", "iso-8859-1", lang="cs")).text
    assert TURKISH in decode(page(TURKISH * 3, "cp1254", "windows-1252", lang="tr")).text


@pytest.mark.parametrize("charset", ["iso-8859-1", "euc-kr", "shift_jis", "gb2312", "windows-1251"])
@pytest.mark.parametrize("text", [KOREAN, JAPANESE, FRENCH, RUSSIAN])
def test_declared_legacy_but_utf8(text: str, charset: str) -> None:
    decoded = decode(page(text, "utf-8", charset))
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 0)
    assert text in decoded.text


@pytest.mark.parametrize(
    "label", ["euc-kr", "EUC-KR", "ks_c_5601-1987", "korean", "ksc5601", "ms949", "x-windows-949"]
)
def test_every_korean_label_means_cp949(label: str) -> None:
    assert codec_of(label) == "cp949"
    assert "똠방각하 펲시콜라" in decode(page(KOREAN, "cp949", label)).text


def test_browsers_labels() -> None:
    wanted = {"gb2312": "gb18030", "latin1": "cp1252", "us-ascii": "cp1252", "shift_jis": "cp932", "tis-620": "cp874",
              "iso-8859-9": "cp1254", "utf8": "utf-8", "x-user-defined": "cp1252", "big5": "big5hkscs", " 'UTF-8'; ": "utf-8",
              "klingon": None, "": None, "unicode_escape": None, "utf-7": None, "rot13": None, "hex": None}  # fmt: skip
    assert {label: codec_of(label) for label in wanted} == wanted


def test_every_label_has_a_codec_that_decodes() -> None:
    for codec in set(_CODEC_OF.values()):
        assert codecs.lookup(codec)._is_text_encoding


def test_the_five_bytes_that_cp1252_leaves_undefined() -> None:
    decoded = decode(b"<meta charset=iso-8859-1><p>caf\xe9 \x81\x8d\x8f\x90\x9d</p>")
    assert decoded.text.endswith("café \x81\x8d\x8f\x90\x9d</p>")
    assert decoded.replaced == 0


def test_utf16_in_meta_is_utf8() -> None:
    assert declared_codec(b'<meta charset="utf-16">') == "utf-8"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_byte_order_marks_win_and_utf16_is_seen_without_one(codec: str) -> None:
    decoded = decode(page(KOREAN, codec, "euc-kr"), http_charset="latin-1")
    assert KOREAN in decoded.text
    assert not decoded.text.startswith("\ufeff")


def test_http_wins_over_meta_unless_only_meta_fits() -> None:
    assert decode(page(RUSSIAN, "koi8-r", "windows-1251"), "koi8-r").encoding == "koi8-r"
    assert decode(page(KOREAN, "cp949", "euc-kr"), "utf-8").encoding == "cp949"
    assert decode(page(KOREAN, "cp949", "euc-kr"), "ISO-8859-1").encoding == "cp949"
    assert decode(page(KOREAN, "utf-8", "euc-kr"), "UTF-8").encoding == "utf-8"


@pytest.mark.parametrize(
    "declaration",
    [
        b"<?xml version='1.0' encoding='euc-kr'?>", b"<META CHARSET=EUC-KR>", b'<meta charset = "euc-kr" />',
        b"<meta content='text/html;charset=euc-kr' http-equiv=content-type>",
        b"<!-- <meta charset=utf-8> --><meta charset=euc-kr>",
        b"<meta name=description content='a charset=utf-8'><meta charset=euc-kr>",
        b"<meta charset=klingon><meta charset=euc-kr>", b"<meta name=x>" * 300 + b"<meta charset=euc-kr>",
    ],
)  # fmt: skip
def test_declarations(declaration: bytes) -> None:
    assert declared_codec(declaration + b"<p>x") == "cp949"


@pytest.mark.parametrize(
    "near", [b"<meta name=viewport content=width>", b"<p charset=euc-kr>", b"<metacharset=euc-kr>"]
)
def test_what_declares_nothing(near: bytes) -> None:
    assert declared_codec(near) is None


@pytest.mark.parametrize("piece", [b"<meta ", b"<!--", b"<meta charset=", b" charset = ", b"<?xml ", b"\"';"])
def test_hostile_declarations_are_read_in_linear_time(piece: bytes) -> None:
    began = process_time()
    data = piece * (100_000 // len(piece))
    declared_codec(data)
    _CHARSET.search(data)
    _DECLARING.search(data[:20_000])
    assert process_time() - began < 2


def test_a_few_bad_bytes_do_not_change_the_codec() -> None:
    for codec, charset in (("utf-8", "utf-8"), ("utf-8", ""), ("cp949", "euc-kr")):
        good = page(KOREAN * 5, codec, charset)
        decoded = decode(good + b"<p>\xff \x80 \xfe</p>")
        assert decoded.encoding == codec
        assert decoded.replaced == 3
        assert KOREAN in decoded.text


def test_a_cut_last_character_is_one_replacement() -> None:
    decoded = decode((KOREAN * 3).encode()[:-1])
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)


def test_one_windows_quote_on_an_ascii_page() -> None:
    assert "it’s" in decode(b"<meta charset=utf-8><p>it\x92s</p>").text


def test_seven_bit_codecs() -> None:
    assert JAPANESE in decode(page(JAPANESE, "iso2022_jp", "iso-2022-jp")).text
    assert SIMPLIFIED in decode(page(SIMPLIFIED, "hz", "hz-gb-2312")).text


def test_valid_utf8_is_handed_on_as_it_came() -> None:
    data = page(KOREAN, "utf-8", "utf-8")
    assert decode(data).utf8 is data
    assert decode(codecs.BOM_UTF8 + data).utf8 == data
    assert decode(page(KOREAN, "cp949", "euc-kr")).utf8 is None


CODECS = sorted({(codec, label) for label, codec in _CODEC_OF.items() if not codec.startswith("utf-16")})


@settings(max_examples=examples(300))
@given(
    st.sampled_from(CODECS),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>"), max_size=12),
)
def test_any_text_in_any_codec_truthfully_declared_comes_back(which: tuple[str, str], text: str) -> None:
    codec, label = which
    try:
        encoded = text.encode(codec)
        assume(decode_strict(encoded, codec) == text)
    except UnicodeError:
        encoded = text.encode(codec, "ignore")
        text = decode_strict(encoded, codec)
    if codec not in ("utf-8", *SEVEN_BIT):
        try:  # the few byte pairs that are both: the declaration cannot be told from a lie
            assume(encoded.decode() == text)
        except UnicodeDecodeError:
            pass
    decoded = decode(b"<meta charset=" + label.encode() + b"><p>" + encoded)
    assert decoded.text.endswith("<p>" + text)
    assert decoded.replaced == 0


@settings(max_examples=examples(300))
@given(
    st.binary(max_size=400),
    st.sampled_from([None, "utf-8", "euc-kr", "latin-1", "utf-16", "hz-gb-2312", "nonsense", "\x00"]),
)
def test_any_bytes_decode_to_something(data: bytes, charset: str | None) -> None:
    decoded = decode(data, charset)
    assert decoded.replaced >= 0
    assert decoded == decode(data, charset)
