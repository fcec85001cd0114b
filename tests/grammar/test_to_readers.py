"""What pages say to their readers: each table knows a line of each of its groups, in the words of its languages, and no sentence that begins alike."""

from __future__ import annotations

from types import ModuleType

import pytest

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers import (
    asia_and_africa,
    east_asia,
    eastern_europe,
    english_asking,
    english_more,
    english_notices,
    english_offers,
    northern_europe,
    western_europe,
)
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also

TABLES = (
    asia_and_africa, east_asia, eastern_europe, english_asking, english_more, english_notices, english_offers, northern_europe, western_europe,
)  # fmt: skip


@pytest.mark.parametrize(
    ("table", "line", "sentence"),
    [
        (english_more, "Visit Harbour Post for more local news", "Visit the harbour for more than a day"),
        (english_more, "Read the full story here", "Read the fine print before you sail"),
        (english_offers, "Sign up for our newsletter", "Signs up the river warn of ice"),
        (english_offers, "Never miss a story. Subscribe today", "Never miss a tide, the old sailors say"),
        (english_offers, "Become a member today", "Become a ferry pilot in three years"),
        (english_offers, "Local journalism is essential. Give directly to us", "Local journalism is in trouble, she said"),
        (english_asking, "Got a tip? Call the newsroom", "Got a tip of ten crowns, the waiter said"),
        (english_asking, "Spot an error? Let us know", "Spot an osprey and the day is saved"),
        (english_asking, "Was this article helpful?", "Was this the end of the ferry?"),
        (english_notices, "Story continues below", "Story books lie on the quay"),
        (english_notices, "View gallery (12 images)", "View from the bridge"),
        (english_notices, "This story is developing and will be updated.", "This story is told in Sampleton"),
        (english_notices, "(This is an opinion piece; the views are the author's)", "(This is an old bridge.)"),
        (english_notices, "Reprinted with permission of the Harbour Post", "Reprinted maps show the old quay"),
        (western_europe, "Weitere Informationen zur Brücke finden Sie hier", "Weitere Schiffe kamen am Abend"),
        (western_europe, "Recibe cada mañana en tu correo", "Recibe un premio la ciudad"),
        (western_europe, "War dieser Artikel hilfreich?", "War dieser Winter kalt?"),
        (western_europe, "De tekst gaat verder onder de foto", "De tekst is van Ada Veld"),
        (western_europe, "Notizia in aggiornamento", "Notizia di ieri, il ponte chiude"),
        (northern_europe, "Fikk du med deg denne?", "Fikk du se broen?"),
        (northern_europe, "Vil du lese videre?", "Vil du lese romanen hans?"),
        (northern_europe, "Har du tips til redaksjonen?", "Har du sett broen?"),
        (northern_europe, "Pastebėjote klaidą?", "Pastebėjote naują tiltą?"),
        (northern_europe, "Artikeln fortsätter under bilden", "Artikeln beskriver bron"),
        (northern_europe, "Juttu päivittyy", "Juttu kertoo sillasta"),
        (northern_europe, "Detta är en text från Hamnbladets ledarsida.", "Detta är en text från 1931 om bron"),
        (western_europe, "Bekijk hier de reportage uit \"Het Nieuws\":", "Bekijk hier het verschil, zegt de molenaar"),
        (western_europe, "Bekijk hieronder alle beelden van de brug:", "Bekijk hier het hele plan van de gemeente voor de brug:"),
        (english_asking, "Anyone can read conversations, but to join one you need an account.", "Anyone can read conversations of the council in the archive."),
        (eastern_europe, "Chcesz być na bieżąco z wydarzeniami? Dołącz do nas", "Chcesz być kapitanem, pyta syn"),
        (eastern_europe, "Bądź na bieżąco", "Bądź cierpliwy, mówi kapitan"),
        (asia_and_africa, "लेटेस्ट hindi news, बिजनेस न्यूज पढ़ने के लिए ऐप डाउनलोड करें", "लेटेस्ट फैशन का मेला"),
        (eastern_europe, "Знайшли помилку?", "Знайшли корабель біля мосту"),
        (eastern_europe, "A cikk a hirdetés után folytatódik", "A cikk szerzője Kis Anna"),
        (eastern_europe, "Vest se dopunjuje", "Vest se brzo proširila gradom"),
        (eastern_europe, "Więcej informacji znajdziesz na stronie głównej Kuriera", "Więcej informacji poda w piątek burmistrz"),
        (asia_and_africa, "Ikuti WhatsApp Channel Kabar Merapi untuk berita terbaru", "Ikuti jejak kapten itu"),
        (asia_and_africa, "Son dakika haberleri", "Son dakikada gelen gol"),
        (asia_and_africa, "تابعونا على فيسبوك", "تابع الوزير زيارته"),
        (asia_and_africa, "Artikel ini telah tayang di Kabar Merapi", "Artikel ini ditulis Rina"),
        (east_asia, "长按识别二维码", "长江大桥通车"),
        (east_asia, "会員登録すると続きを読めます", "会員は三百人に上る"),
        (east_asia, "이 기사는 유료 구독자 전용입니다", "이 기사는 하가람 기자가 썼다"),
    ],
)
def test_a_line_of_each_group(table: ModuleType, line: str, sentence: str) -> None:
    known = Openings(*table.PROMPTS)
    assert known.match(line.lower())
    assert is_prompt(line)
    assert not known.match(sentence.lower())
    assert not is_prompt(sentence)


@pytest.mark.parametrize(
    ("table", "label", "other"),
    [
        (english_more, "Editor's pick:", "Editors pick up the phone"), (western_europe, "Sur le même sujet", "Sur le même bateau"), (northern_europe, "Lue myös:", "Lue kirje"),
        (eastern_europe, "Přečtěte si také", "Přečtěte to"), (asia_and_africa, "এ সম্পর্কিত", "এ সময়"), (east_asia, "関連記事", "関連する話"),
    ],
)  # fmt: skip
def test_a_label_of_each_table(table: ModuleType, label: str, other: str) -> None:
    assert Openings(*table.READ_ALSO).match(label.lower())
    assert says_read_also(label)
    assert not says_read_also(other)


def test_no_phrase_stands_in_two_tables() -> None:
    for name in ("PROMPTS", "READ_ALSO"):
        homes: dict[str, list[str]] = {}
        for table in TABLES:
            for phrase in getattr(table, name, ()):
                homes.setdefault(phrase, []).append(table.__name__)
        assert {phrase: where for phrase, where in homes.items() if len(where) > 1} == {}


@pytest.mark.parametrize("line", ["Video unavailable", "[Click to expand]", "विस्तार"])
def test_labels_are_whole_lines(line: str) -> None:
    assert is_prompt(line)
    assert not is_prompt(f"{line} the bridge was closed")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("【動画】橋が開通", True), ("【速報】橋が開通した。", False), ("（読売花子さんより）", True), ("未经本报授权，不得转载", True), ("山田花子さんの記事一覧をもっと見る", True), ("この記事は有料会員限定です", True),
        ("掃碼下載看更多", True), ("★海潮新聞網提醒您：飲酒過量，有害健康！", True), ("他提醒您記得帶傘。", False), ("●醫師提醒您，天冷出門記得戴帽", False), ("◤春の特集◢", True), ("가온일보 기사문의 및 제보", True), ("여러분의 제보를 기다립니다", True), ("여러분의 다리를 기다립니다", False), ("许可证编号：0123", True), ("许可证编号是什么？", False),
    ],
)  # fmt: skip
def test_lines_of_east_asia_without_a_beginning(line: str, told: bool) -> None:
    assert is_prompt(line) is told
