"""Articles read from text: copied out of a browser, or a WET record. Every page here is invented."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import newsparse
from newsparse import Article, Figure, Heading, List, Paragraph, parse_text

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"

#: The page of samples/ndsoft-newest as a browser copies it: the headline and each caption twice.
KOREAN = """\
최종편집:2031-05-20 08:01 (화)
실시간
문 닫은 산골 학교, 별 보는 학교로 다시 연다 “밤하늘이 교과서”

문 닫은 산골 학교, 별 보는 학교로 다시 연다 “밤하늘이 교과서”

  • 기자명 윤다솜 기자
  • 입력 2031.04.09 10:12
  • 수정 2031.04.09 14:30
  • 3
  • 본문 글씨 키우기
이 기사를 공유합니다

가온군, 솔내분교 고쳐 내년 3월 개관
망원경 12대 들이고 주민이 해설 맡아
“불 끄는 마을” 협약에 여든두 가구 참여

솔내분교 운동장에 세워진 관측 돔. /가온군
솔내분교 운동장에 세워진 관측 돔. /가온군

가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 교실 네 칸을 \
전시실과 강의실로 바꾸는 설계안을 공개했다.

◇ 망원경 12대… “장비보다 해설이 먼저”

군이 들이는 망원경은 모두 12대다. 가장 큰 것은 지름 60cm 반사망원경으로, 운동장에 세운 돔 안에 놓인다. 나머지는 손으로 \
돌려 맞추는 작은 망원경이다.

해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다. 이장 배수련 씨는 “별자리 이름보다 \
이 마을에서 본 하늘 이야기를 들려주고 싶다”고 말했다.

◇ 여든두 가구가 밤 열 시에 불 끈다

군은 마을과 ‘불 끄는 마을’ 협약도 맺었다. 여든두 가구가 관측이 있는 날 밤 열 시부터 바깥 등을 끄고, 군은 가로등에 갓을 \
씌워 빛이 위로 새지 않게 한다.

지난해 가을 솔내마을에서 찍은 은하수. /솔내천문동호회
지난해 가을 솔내마을에서 찍은 은하수. /솔내천문동호회

개관 첫해 이용료는 받지 않는다. 군 관계자는 “하룻밤에 마흔 명까지만 예약을 받아 마을이 붐비지 않게 하겠다”며 “숙소는 옛 \
교사 사택 두 채를 고쳐 쓴다”고 설명했다.

저작권자 © 가온타임스 무단전재 및 재배포 금지
관련기사
개의 댓글
0 / 400
댓글 정렬
BEST 댓글 답글과 추천수를 합산하여 자동으로 노출됩니다.
그래도 삭제하시겠습니까?
/ 400
내 댓글 모음
모바일버전"""


@pytest.fixture(scope="module")
def korean() -> Article:
    return parse_text(KOREAN)


def test_a_korean_page_copied_from_a_browser(korean: Article) -> None:
    assert korean.title == "문 닫은 산골 학교, 별 보는 학교로 다시 연다 “밤하늘이 교과서”"
    assert korean.subtitles == (
        "가온군, 솔내분교 고쳐 내년 3월 개관",
        "망원경 12대 들이고 주민이 해설 맡아",
        "“불 끄는 마을” 협약에 여든두 가구 참여",
    )
    assert [(a.name, a.role) for a in korean.authors] == [("윤다솜", "기자")]
    assert korean.published_at == datetime.fromisoformat("2031-04-09T10:12:00+09:00")
    assert korean.modified_at == datetime.fromisoformat("2031-04-09T14:30:00+09:00")
    assert (korean.date_precision, korean.timezone_basis, korean.language) == ("minute", "language", "ko")
    assert korean.publisher is not None and korean.publisher.name == "가온타임스"
    assert korean.copyright == "저작권자 © 가온타임스 무단전재 및 재배포 금지"
    assert korean.comment_count == 3


def test_its_body_holds_the_article_and_nothing_of_the_site(korean: Article) -> None:
    kinds = [type(block).__name__ for block in korean.body]
    assert kinds == ["Figure", "Paragraph", "Heading", "Paragraph", "Paragraph", "Heading", "Paragraph", "Figure", "Paragraph"]  # fmt: skip
    assert [block.text for block in korean.body if isinstance(block, Heading)] == [
        "◇ 망원경 12대… “장비보다 해설이 먼저”", "◇ 여든두 가구가 밤 열 시에 불 끈다",
    ]  # fmt: skip
    for word in ("최종편집", "공유", "댓글", "저작권", "윤다솜", "글씨"):
        assert word not in korean.text


def test_a_caption_shown_twice_is_one_figure(korean: Article) -> None:
    assert [(i.caption, i.credit) for i in korean.images] == [
        ("솔내분교 운동장에 세워진 관측 돔.", "가온군"),
        ("지난해 가을 솔내마을에서 찍은 은하수.", "솔내천문동호회"),
    ]
    assert korean.lead_image == korean.images[0]
    assert [r.place for r in korean.removals if r.stripper == "duplicate_caption"] == ["line 18", "line 33"]


def test_provenance_names_lines(korean: Article) -> None:
    assert korean.provenance["title"].source == "line(5)"
    assert korean.provenance["authors"].source == "line(7)"
    assert korean.provenance["published_at"].raw == "입력 2031.04.09 10:12"
    assert korean.provenance["subtitles"].source == "lines(14, 16)"


def test_text_and_html_of_one_page_agree(korean: Article) -> None:
    folder = SAMPLES / "ndsoft-newest"
    page = newsparse.parse((folder / "page.html").read_bytes(), url=(folder / "url.txt").read_text().strip())
    for name in ("title", "subtitles", "copyright", "comment_count", "language", "modified_at"):
        assert getattr(page, name) == getattr(korean, name), name
    assert page.published_at is not None and page.published_at.replace(second=0) == korean.published_at
    assert [(a.name, a.role) for a in page.authors] == [(a.name, a.role) for a in korean.authors]
    assert page.publisher is not None and korean.publisher is not None
    assert page.publisher.name == korean.publisher.name
    assert [(i.caption, i.credit) for i in page.images] == [(i.caption, i.credit) for i in korean.images]


ENGLISH = """\
Harbour bakery sells bread by the hour | The Quay Standard
Skip to content
Menu
• News
• Business
• Opinion
Subscribe
Harbour bakery sells bread by the hour

A shop on the old pier prices its loaves by the time since they left the oven.

By Maud Ellery and Tobias Finch
Published 14 May 2031, 9:05 am BST
Updated 15 May 2031, 11:40 am BST
Share this article
Facebook
Copy link

Loaves on the shelves of the harbour bakery. Photograph: Ines Halloran/Quay Pictures
Loaves on the shelves of the harbour bakery. Photograph: Ines Halloran/Quay Pictures

The first loaf of the morning costs four pounds. By noon the same loaf is two, and what is left at six o'clock goes for the price of a bus ticket.

Advertisement

"People thought we had got the sign wrong," said Odile Marsh, who opened the bakery in March. "Now they plan their walk by it."

Why the price falls

Three things decide it, she said:

• how long the bread has cooled
• how many loaves are left
• whether it rains

The council has asked two fishmongers to try the same next summer, when the market moves back to the quay.

Related stories
Ferry timetable changes for summer
The lighthouse keeper's recipe book, found after ninety years, goes on display at the town museum this week.
© 2031 The Quay Standard. All rights reserved.
"""


def test_an_english_page() -> None:
    article = parse_text(ENGLISH, url="https://www.quaystandard.example/2031/may/14/harbour-bakery")
    assert article.title == "Harbour bakery sells bread by the hour"
    assert article.subtitles == ("A shop on the old pier prices its loaves by the time since they left the oven.",)
    assert [a.name for a in article.authors] == ["Maud Ellery", "Tobias Finch"]
    assert article.published_at == datetime.fromisoformat("2031-05-14T09:05:00+01:00")
    assert article.modified_at == datetime.fromisoformat("2031-05-15T11:40:00+01:00")
    assert article.timezone_basis == "stated" and article.language == "en"
    assert article.publisher is not None and article.publisher.name == "The Quay Standard"
    assert article.url == "https://www.quaystandard.example/2031/may/14/harbour-bakery"
    assert [(i.caption, i.credit) for i in article.images] == [
        ("Loaves on the shelves of the harbour bakery.", "Ines Halloran/Quay Pictures")
    ]
    kinds = [type(block) for block in article.body]
    assert kinds == [Figure, Paragraph, Paragraph, Heading, Paragraph, List, Paragraph]
    assert "Advertisement" not in article.text and "Ferry" not in article.text


GERMAN = """\
Stadtbote
• Politik
• Wirtschaft
• Kultur
Anmelden

Kiosk am Nordpark verleiht jetzt Werkzeug

Bohrer, Leiter, Wasserwaage: Wer etwas reparieren will, muss es nicht mehr kaufen.

Von Jette Brandis
12. März 2031, 14:20 Uhr
Artikel teilen

Seit Montag verleiht der Kiosk am Nordpark Werkzeug. Wer eine Bohrmaschine braucht, zahlt zwei Euro am Tag und lässt seinen Ausweis da.

Die Idee stammt von der Betreiberin Swantje Oelrich. „Die meisten Bohrer laufen in ihrem Leben keine zwanzig Minuten“, sagt sie.

Anzeige

Im Herbst sollen auch Nähmaschinen dazukommen. Der Nachbarschaftsverein sammelt dafür schon ausrangierte Geräte ein.

Mehr zum Thema
Repaircafé sucht neue Räume
© Stadtbote 2031. Alle Rechte vorbehalten.
"""

JAPANESE = """\
みなと新報
ホーム
ログイン
廃校の給食室が町の食堂に　卒業生が運営

2031年6月3日 7時00分
文＝真壁しおり
シェア

港町の廃校で、使われなくなった給食室が食堂として生まれ変わった。運営するのは卒業生でつくる会で、平日の昼だけ店を開ける。

献立は当時の給食をもとにした五種類。揚げパンは一日四十個を用意するが、開店から一時間ほどで売り切れる日が多いという。

会長の門倉さんは「匂いで昔を思い出す人が多い。続けられる限り続けたい」と話した。来月からは夕方の営業も試みる。

関連記事
古い駅舎が図書館に
"""


def test_a_german_page() -> None:
    article = parse_text(GERMAN)
    assert article.title == "Kiosk am Nordpark verleiht jetzt Werkzeug"
    assert article.subtitles[0].startswith("Bohrer, Leiter")
    assert [a.name for a in article.authors] == ["Jette Brandis"]
    assert article.published_at == datetime.fromisoformat("2031-03-12T14:20:00+01:00")
    assert [type(block) for block in article.body] == [Paragraph, Paragraph, Paragraph]


def test_a_japanese_page() -> None:
    article = parse_text(JAPANESE)
    assert article.title == "廃校の給食室が町の食堂に 卒業生が運営"
    assert article.published_at == datetime.fromisoformat("2031-06-03T07:00:00+09:00")
    assert [a.name for a in article.authors] == ["真壁しおり"]
    assert len(article.body) == 3 and article.language == "ja"


def test_lines_broken_at_a_column_are_joined() -> None:
    wrapped = "Harbour bakery sells bread by the hour\n\nBy Maud Ellery\n\n" + "\n\n".join(
        f"The {nth} loaf of the morning costs four pounds, and by the time the\n"
        "bells ring at noon the very same loaf costs only two, so that whoever\n"
        "waits until six o'clock pays no more than the price of a bus ticket."
        for nth in ("first", "second")
    )
    article = parse_text(wrapped)
    assert len(article.body) == 2
    assert "time the bells ring" in article.text and "\n" not in article.body[0].text  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["", " \n\n ", "Home\nNews\nSport\nLogin", "404 Not Found", "x" * 50_000, "\x00\x01\x02" * 99])
def test_what_holds_no_article_is_refused(text: str) -> None:
    with pytest.raises(newsparse.NotAnArticle):
        parse_text(text)


@pytest.mark.parametrize(("given_value", "advice"), [(None, "None"), (b"bytes", "decode"), (Path("x"), "read_text"), (3, "str")])
def test_wrong_types_say_what_to_pass(given_value: object, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        parse_text(given_value)  # type: ignore[arg-type]


def test_a_dated_and_signed_text_is_the_likelier(korean: Article) -> None:
    bare = "\n".join(line for line in KOREAN.split("\n") if "기자명" not in line and "2031" not in line)
    unlikely = parse_text(bare)
    assert unlikely.title == korean.title and unlikely.probability < 0.8 < korean.probability
    with pytest.raises(newsparse.NotAnArticle):
        parse_text(bare, min_probability=0.8)


def test_too_long_input_is_refused_before_any_work() -> None:
    with pytest.raises(newsparse.PageTooLarge):
        parse_text("a" * 101, max_chars=100)


@given(st.lists(st.sampled_from(KOREAN.split("\n") + ENGLISH.split("\n")), max_size=60).map("\n".join) | st.text())
def test_any_text_gives_an_article_or_a_reason(text: str) -> None:
    try:
        article = parse_text(text)
    except newsparse.NewsparseError:
        return
    assert article.title and article.text
    assert parse_text(text) == article
    assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["가 ", "#가", "관련기사\n", "• 1\n", "입력 2031.04.09 ", "(", "by ", "© ", "김 기자 ", "The end. \n"])
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    started = time.process_time()
    try:
        parse_text(KOREAN + "\n" + piece * (30_000 // len(piece)))
    except newsparse.NotAnArticle:
        pass
    assert time.process_time() - started < 2
