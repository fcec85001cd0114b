"""The language of a text: its script, its commonest words, and what the page declares."""

import time

import pytest
from hypothesis import given, strategies as st

from newsparse import parse
from newsparse.grammar.language import (
    _SIMPLIFIED,
    _TAG,
    _TRADITIONAL,
    _WORD,
    STOPWORDS,
    chinese_of,
    fits_script,
    language_of,
    read_tag,
    script_of,
    share_of,
    words_of,
)  # fmt: skip

TEXTS = {
    "ko": "표본시는 월요일 새 다리를 개통했다. 시장은 “내년까지 무료”라고 밝혔다. 공사는 아홉 해 만에 끝났다.",
    "ja": "標本市は月曜日に新しい橋を開通した。市長は来年まで無料にすると述べた。工事は九年かかった。",
    "zh-Hans": "样本市周一开通了新桥。市长说，这座桥到明年对市民免费，但是现在还没有时间表。",
    "zh-Hant": "樣本市週一開通了新橋。市長說，這座橋到明年對市民免費，但是現在還沒有時間表。",
    "en": "The council of Sampleton opened the new bridge on Monday, and it was said to be free for a year.",
    "de": "Die Stadt hat die neue Brücke am Montag eröffnet, und sie ist für ein Jahr nicht mit einer Maut belegt.",
    "fr": "La ville a ouvert le nouveau pont lundi, et il est gratuit pour un an avec une carte dans les bus.",
    "es": "La ciudad abrió el nuevo puente el lunes y es gratis por un año, pero no para los que vienen de fuera.",
    "it": "La città ha aperto il nuovo ponte lunedì, che è gratis per un anno, ma non per chi viene da fuori con il bus.",
    "pt": "A cidade abriu a nova ponte na segunda-feira e é de graça por um ano, mas não para os que vêm de fora.",
    "zu": "Umasipala uvule ibhuloho elisha ngoMsombuluko futhi uthe alikhokhelwa kodwa uma kukhona umsebenzi kusho ukuthi lizovalwa lapho.",
    "xh": "Umasipala uvule ibhulorho entsha ngoMvulo kwaye akuhlawulwa kodwa abantu abaninzi ngexesha lomsebenzi kunye nezithuthi nangona kuvaliwe.",
    "so": "Degmada ayaa furtay buundada cusub oo ku taal magaalada waxaana la sheegay in ay bilaash tahay si loo isticmaalo.",
    "ha": "Gwamnati ta bude sabuwar gada a garin kuma ta ce za a yi amfani da ita daga wannan shekara zuwa wani lokaci.",
    "nl": "De stad heeft de nieuwe brug op maandag geopend en die is voor een jaar gratis, maar niet voor wie van ver komt.",
    "sv": "Staden öppnade den nya bron på måndag och det är gratis för alla i ett år, men inte för dem som kommer från andra.",
    "fi": "Kaupunki avasi uuden sillan, ja se on ilmainen vuoden, mutta ei niille, jotka tulevat muualta, kun hän sanoi että",
    "pl": "Miasto otworzyło nowy most w poniedziałek i jest on za darmo przez rok, ale nie dla tych, którzy są z daleka.",
    "cs": "Město otevřelo nový most v pondělí a je na rok zdarma, ale ne pro ty, kteří jsou z dálky, jak řekl starosta.",
    "hu": "A város megnyitotta az új hidat hétfőn, és az egy évig ingyenes, de nem azoknak, akik messziről jöttek, hogy már",
    "ro": "Orașul a deschis noul pod luni și este gratuit pentru un an, dar nu pentru cei care vin din alte locuri.",
    "tr": "Şehir yeni köprüyü pazartesi açtı ve bir yıl için ücretsiz olacak, ama bu daha çok yerli halk için geçerli.",
    "id": "Kota itu membuka jembatan baru pada hari Senin dan tidak berbayar untuk satu tahun, kata wali kota karena bisa",
    "vi": "Thành phố đã mở cầu mới vào thứ hai và không thu phí trong một năm, nhưng những người từ xa đến thì có.",
    "ru": "Город открыл новый мост в понедельник, и он будет бесплатным для всех, но не на год, как это было.",
    "uk": "Місто відкрило новий міст у понеділок, і він буде безкоштовним для всіх, але не на рік, як це було.",
    "bg": "Градът откри новия мост в понеделник и той ще е безплатен за година, но не за тези, които са от далеч.",
    "ar": "افتتحت المدينة الجسر الجديد يوم الاثنين وهو مجاني لمدة عام في كل يوم من الأسبوع على أن يدفع من كان بعد هذا",
    "fa": "شهر پل جدید را روز دوشنبه باز کرد و این پل برای یک سال رایگان است که از آن با ماشین می شود",
    "hi": "शहर ने सोमवार को नया पुल खोला और यह एक साल के लिए मुफ्त है, लेकिन यह बाहर से आने वालों के लिए नहीं है।",
    "el": "Η πόλη άνοιξε τη νέα γέφυρα τη Δευτέρα και είναι δωρεάν για έναν χρόνο.",
    "he": "העיר פתחה את הגשר החדש ביום שני והוא חינם למשך שנה.",
    "th": "เมืองเปิดสะพานใหม่ในวันจันทร์และไม่เก็บค่าผ่านทางเป็นเวลาหนึ่งปี",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_text_tells_its_language(language: str, text: str) -> None:
    assert language_of(f"{text} {text}") == language


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_declaration_of_the_true_language_stands(language: str, text: str) -> None:
    declared = language.split("-", maxsplit=1)[0]
    article = parse(f"<html lang={declared}><h1>{text[:30]}</h1>" + f"<p>{text * 2}</p>" * 3)
    assert article.language == language


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_template_may_lie(language: str, text: str) -> None:
    template = "ko" if language != "ko" else "en"
    article = parse(f"<html lang={template}><h1>{text[:30]}</h1>" + f"<p>{text * 2}</p>" * 3)
    assert article.language == language


def test_a_lie_within_one_script_is_told_by_the_words() -> None:
    text = TEXTS["de"] * 4
    assert parse(f"<html lang=en-US><h1>Neue Brücke</h1><p>{text}</p><p>{text}</p>").language == "de"


def test_a_text_without_a_word_of_the_declared_language_is_not_in_it() -> None:
    zulu = "".join(f"<p>{TEXTS['zu']} Umasipala usebenza namaphoyisa ebhulohweni elisha.</p>" for _ in range(6))
    assert parse(f"<html lang=en-GB><h1>Ibhuloho elisha</h1>{zulu}").language == "zu"
    unknown = "".join(f"<p>{'brakto velindu samorra kepti olmagrent tavissu ' * 4}{n}</p>" for n in range(6))
    assert parse(f"<html lang=en-GB><h1>Brakto velindu</h1>{unknown}").language is None


def test_a_region_stands_where_it_is_declared() -> None:
    text = f"<h1>Bridge opens</h1><p>{TEXTS['en'] * 4}</p>"
    assert parse(f"<html lang=en_gb>{text}").language == "en-GB"
    assert parse(f'<html><meta property="og:locale" content="en_US">{text}').language == "en-US"
    assert parse(f"<html>{text}").language == "en"


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("en_us", "en-US"), ("ko-KR", "ko-KR"), ("kr", "ko"), ("zh_hant_tw", "zh-Hant-TW"), ("zh-cn", "zh-CN"),
        ("en-GB-oxendict", "en-GB"), ("es-419", "es-419"), ("de_DE.utf8", "de-DE"), ("no", "nb"), ("English", "en"),
        ("x-default", None), ("", None), ("mul ti", None), ("en_EN", "en"), ("한국어", "ko"), ("xyz", None),
    ],
)  # fmt: skip
def test_declared_tags(declared: str, tag: str | None) -> None:
    assert read_tag(declared) == tag


@given(st.text(max_size=30))
def test_a_tag_is_in_normal_form_or_none(text: str) -> None:
    tag = read_tag(text)
    assert tag is None or read_tag(tag) == tag


@given(st.text(max_size=300))
def test_any_text_has_one_answer(text: str) -> None:
    assert language_of(text) == language_of(text)
    script = script_of(text)
    assert script is None or len(script) == 4


def test_scripts() -> None:
    assert script_of("123 !") is None
    assert script_of("Samsung의 새 전화기 Galaxy") == "Hang"
    assert script_of("東京の新しい橋 Apple") == "Kana"
    assert script_of("新橋開通") == "Hani"
    assert fits_script("sr-RS", "Cyrl")
    assert fits_script("sr", "Latn")
    assert not fits_script("en", "Hang")
    assert chinese_of("天地") == "zh"


def test_every_language_has_its_own_words() -> None:
    assert all(len(words) > 10 for words in STOPWORDS.values())
    assert share_of(words_of("the of and"), "en") == 1
    assert share_of(["x"], "xx") == 1


@pytest.mark.parametrize("hostile", ["a-" * 50_000, "가" * 100_000, "-" * 100_000, "漢" * 100_000, "the " * 25_000])
def test_hostile_texts_cost_nothing(hostile: str) -> None:
    started = time.process_time()
    language_of(hostile)
    read_tag(hostile)
    for pattern in (_WORD, _TAG, _SIMPLIFIED, _TRADITIONAL):
        pattern.search(hostile)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(("text", "script"), [("caf\u00e9 \u2019", "Latn"), ("\u03b1\u03b2", "Grek"), ("\uac00", "Hang"), ("\uff66", "Kana"), ("\u1e00", "Latn"), ("\u2019", None)])
def test_what_goes_beyond_latin(text: str, script: str | None) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [(_WORD, "ab", "12"), (_TAG, "en", "e"), (_SIMPLIFIED, "这", "這"), (_TRADITIONAL, "這", "这")],
)
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.match(match)
    assert not pattern.match(miss)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мэр решил в понедельник открыть движение от моста до порта. В городе ждали этого от зимы до зимы, и выдержали. Пустые баржи ждут от зари до зари.", "ru"),
        ("Общинският съвет реши в понеделник да не чака пролетта и да започне ремонта на стария мост, както беше обещано, по новите планове за тази година.", "bg"),
        ("Міська рада вирішила в понеділок не чекати весни і почати ремонт старого мосту, як і було обіцяно, за новими планами на цей рік та наступний.", "uk"),
    ],
)
def test_letters_tell_languages_of_one_script(text: str, language: str) -> None:
    assert language_of(text) == language
