"""Openings: phrases are found by how they begin, whole and in linear time."""

import re
import time
from collections import Counter

import pytest

from newsparse.grammar.openings import Openings, head_of
from newsparse.grammar.to_readers.appeals import APPEALS, asks
from newsparse.grammar.to_readers.controls import CONTROLS
from newsparse.grammar.to_readers.prompts import PROMPTS, is_prompt
from newsparse.grammar.to_readers.read_also import READ_ALSO

ALL = (APPEALS, CONTROLS, PROMPTS, READ_ALSO)


def test_a_text_is_told_by_its_first_letters() -> None:
    known = Openings("read (?:on|more)", "recent posts?", r"\(more\)", ending=r"\s?:?")
    assert known.match("read more: the ferry")
    assert known.match("(more) of it")
    assert known.fullmatch("recent post :")
    assert known.may_match("Recent post")
    assert not known.match("really")
    assert not known.match("")
    assert not known.fullmatch("read more: the ferry")
    assert not known.may_match("the ferry")
    assert not known.may_match("reading")
    assert Openings("bizi takip").match("bizi takip edin")
    assert Openings("teie λόγος μας").may_match("TEIE ΛΌΓΟΣ ΜΑΣ"[:11])


@pytest.mark.parametrize("openings", ALL)
def test_no_phrase_has_an_alternative_that_begins_otherwise(openings: Openings) -> None:
    for phrase in openings.phrases:
        bare = re.sub(r"\\.|\[[^]]*\]", "", phrase)
        while bare != (bare := re.sub(r"\([^()]*\)", "", bare)):
            pass
        assert "|" not in bare, phrase


@pytest.mark.parametrize("openings", ALL)
def test_the_heads_of_a_phrase_are_of_what_it_matches(openings: Openings) -> None:
    for phrase in openings.phrases:
        head = head_of(phrase)
        assert re.match(re.escape(head), phrase.replace("\\", "")), phrase
        assert phrase[len(head) : len(head) + 1] not in ("?", "*", "{") or len(head) == 2, phrase


@pytest.mark.parametrize("openings", ALL)
def test_the_first_two_characters_stand_for_themselves(openings: Openings) -> None:
    for phrase in openings.phrases:
        start = phrase[:4].replace("\\", "")[:3]
        assert not set(re.sub(r"\\.", "a", phrase[:4])[:2]) & set(".[?*+|^${"), phrase  # an escaped sign is itself
        assert start[2:] not in ("?", "*", "{"), phrase
        assert phrase == phrase.lower() or "\\S" in phrase or "\\W" in phrase, phrase


@pytest.mark.parametrize("openings", ALL)
def test_no_phrase_is_written_twice(openings: Openings) -> None:
    assert [phrase for phrase, times in Counter(openings.phrases).items() if times > 1] == []


def test_no_prompt_begins_with_another() -> None:
    plain = {phrase for phrase in PROMPTS.phrases if re.fullmatch(r"[\w ’',:-]+", phrase)}
    assert [(phrase, known) for phrase in PROMPTS.phrases for known in plain if phrase != known and phrase.startswith(known) and phrase[len(known)] not in "?*{"] == []


@pytest.mark.parametrize("openings", ALL)
def test_long_texts_are_read_in_linear_time(openings: Openings) -> None:
    start = time.process_time()
    for phrase in openings.phrases:
        word = phrase.split("(")[0].split("[")[0].split("\\")[0].split("?")[0].split(".")[0]
        openings.fullmatch(word * 20_000)
        openings.match((word + " a" * 20 + " ") * 500)
    assert time.process_time() - start < 2


@pytest.mark.parametrize("line", ["Please subscribe to us", "PLEASE SIGN UP", "SNS 공유하기", "AI 요약은 참고용입니다", "▶ 관련 기사 새 다리", "한국새벽 기사문의 및 제보"])
def test_prompts_in_capitals_and_without_a_beginning(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Follow us on the waves", "He will follow us"),
        ("Anzeige", "Anzeige gegen den Bürgermeister"),
        ("powered by Formsmith", "Powered by two engines, the ferry left"),
        ("La suite après la publicité", "La suite de la visite est prévue lundi"),
        ("Artiklen fortsætter under billedet", "Artiklen fortæller om broen"),
        ("Tips oss på tips@eastmere-post.example", "Tips er verdt å vente på, sier skipperen"),
        ("Fikk du med deg disse sakene?", "Fikk du med deg noe hjem?"),
        ("via GIPHY", "via Giphy the mayor sent a smile"),
        ("여러분의 제보를 기다립니다", "제보자는 말이 없었다"),
    ],
)
def test_prompts_and_what_only_begins_so(line: str, other: str) -> None:
    assert is_prompt(line)
    assert not is_prompt(other)


@pytest.mark.parametrize(
    "line",
    [
        "Реклама:", "ANNONS", "- Advertisement -", "[ Publicidad ]", "Ad", "ΔΙΑΦΗΜΙΣΗ", "広告", "廣告", "إعلان", "פרסומת", "विज्ञापन", "Quảng cáo", "Hirdetés", "Annonsinnhold", "Pubblicità",
        "Pokračování článku pod reklamou", "A cikk a hirdetés után folytatódik", "Продолжение после рекламы", "広告の後に続きます", "L’articolo continua dopo la pubblicità", "Articolul continuă după reclamă",
    ],
)
def test_labels_of_advertisements(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize("line", ["Реклама на трамваях подорожала.", "Annons i bladet kostade mest", "Ad hoc", "광고주", "Oglas je star sto let."])
def test_sentences_about_advertisements(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize("text", ["", "Please, said the mayor, wait", "Subscribers fell by a tenth, the paper said.", "Advertisement revenue fell, too.", "The article", "Subscribe " + "to it " * 60])
def test_no_prompts(text: str) -> None:
    assert not is_prompt(text)


@pytest.mark.parametrize(("text", "is_one"), [("please support us", True), ("👉 sign up below", True), ("¿te gustó", True), ("support for us", False), ("……… … sign up below", False)])
def test_appeals(text: str, is_one: bool) -> None:
    assert asks(text) is is_one


@pytest.mark.parametrize("text", [
    "Líbí se vám náš článek? Podpořte nás.", "Podporte našu redakciu.", "Tetszett a cikk?", "Támogasson minket!", "Susțineți jurnalismul local.", "Podržite nezavisno novinarstvo.",
    "Tue riippumatonta journalismia.", "Στηρίξτε την ανεξάρτητη ενημέρωση.", "Подкрепете независимата журналистика.", "Patiko straipsnis?", "Meeldis lugu?", "Bize destek olun.",
])  # fmt: skip
def test_appeals_for_support_in_the_smaller_languages(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", ["Podpora mostu stojí dva miliony.", "Líbil se vám závod?", "Tukena on vain katu.", "Támogatást kap a falu."])
def test_sentences_that_begin_much_like_them(text: str) -> None:
    assert not asks(text)
