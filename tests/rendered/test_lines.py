"""What a single line of a rendered page is: every pattern with a match, a near miss and a hostile line."""

from __future__ import annotations

import time

import pytest

from newsparse.rendered import furniture, shapes, signatures
from newsparse.rendered.announced import pieces
from newsparse.rendered.head import same_caption
from newsparse.rendered.lines import read_lines, weight

IS = {
    furniture.is_furniture: [
        "최종편집:2031-11-26 07:49 (수)", "이 기사를 공유합니다", "댓글 12", "3 comments", "가 가 가", "[구독]", "0 / 400",
        "페이스북(으)로 기사보내기", "Share on Bluesky", "Facebook | X | Email", "쏠쏠정보 0", "4 min read", "Auf X teilen",
    ],
    furniture.ends_article: [
        "관련기사", "■ 관련 기사", "Related stories", "More from Business", "#학교 #별", "윤다솜 기자의 다른 기사 보기", "12개의 댓글",
        "Mehr zum Thema", "関連記事", "Popular articles", "이 시각 많이 본 뉴스",
    ],
    furniture.is_copyright: [
        "저작권자 © 가온타임스 무단전재 및 재배포 금지", "© 2031 The Quay Standard. All rights reserved.", "ⓒ 가온타임스",
        "<Copyright ⓒ 가온일보>", "Alle Rechte vorbehalten",
    ],
    shapes.is_prose: [
        "군은 9일 설명회를 열고 교실 네 칸을 전시실과 강의실로 바꾸는 설계안을 공개했다.",
        "“The first loaf of the morning costs four pounds,” she said, “and the last is two.”",
        "会長の門倉さんは「匂いで昔を思い出す人が多い。続けられる限り続けたい」と話した。",
    ],
    shapes.is_marked_heading: ["◇ 망원경 12대… “장비보다 해설이 먼저”", "■불 끄는 마을"],
    shapes.is_caption: [
        "▲ 관측 돔 앞에 모인 주민들", "관측 돔. /가온군", "관측 돔 (사진=가온군)", "관측 돔. 사진 제공=가온군", "돔. [사진 출처 = 가온군]",
        "Loaves on the shelves. Photograph: Ines Halloran", "The pier at dawn. Reuters/Jo Marsh", "港の食堂＝真壁撮影",
    ],
    shapes.is_subhead: ["Why the price falls", "고치는 법도 함께 배운다", "Was it worth it?"],
    signatures.is_byline: [
        "윤다솜 기자", "기자명 윤다솜 기자", "[가온=나루뉴스] 민소담 기자", "윤다솜·봉주원 기자 dasom@gaon.example", "By Maud Ellery",
        "Von Jette Brandis", "文＝真壁しおり", "디지털뉴스팀", "윤다솜 논설위원",
    ],
    signatures.is_bare_name: ["Maud Ellery", "Jean de Brandis", "Zoë O’Hara-Finch"],
    signatures.is_date_line: [
        "입력 2031.04.09 10:12", "2031-04-09 10:12", "승인2031.04.09 10:12", "Published 14 May 2031, 9:05 am", "May 14, 2031",
        "12. März 2031, 14:20 Uhr", "2031年6月3日 7時00分", "Maud Ellery / The Quay Standard / May 14, 2031", "09.04.2031",
    ],
}
IS_NOT = {
    furniture.is_furniture: ["공유 경제가 바꾼 마을", "댓글 문화를 바꾸자", "Share prices fall", "가나다", "40 people", "2031년 봄"],
    furniture.ends_article: ["관련기사를 쓴 기자", "Related to the king", "#1 seed wins", "More people came", "별 보는 학교"],
    furniture.is_copyright: ["새 저작권법 토론회가 9일 열렸다. " * 8, "관측 돔 ⓒ윤다솜", "The right to repair"],
    shapes.is_prose: ["짧다.", "Why the price falls", "긴 줄이지만 문장으로 끝나지 않는 차림표의 한 줄처럼 보이는 것들의 모음", "The old pier, where the bakery moved in March, saw its…"],
    shapes.is_marked_heading: ["◇ 군은 9일 설명회를 열었다.", "망원경 ◇ 열두 대", "◇" + "가" * 100],
    shapes.is_caption: ["군은 사진을 공개했다고 밝혔다.", "▲A사 ▲B사 ▲C사가 참여한다", "She took a photo of the pier."],
    shapes.is_subhead: ["He left.", "three things decide it:", "—", "The harbour bakery prices its loaves by the time since they left the oven and" * 2],
    signatures.is_byline: [
        "기자회견을 열었다", "군 관계자는 윤다솜 기자에게 답하지 않았다.", "By the time the bells ring at noon the loaf costs two",
        "Von da an ging es bergab", "별 보는 학교",
    ],
    signatures.is_bare_name: ["maud ellery", "Maud", "Loaves are sold by the hour", "May 14, 2031"],
    signatures.is_date_line: [
        "2029년까지 90곳으로 늘린다", "Budget 2031: what we know", "입력 장치 고르는 법",
        "군은 2031년 4월 9일 오후 두 시에 솔내분교에서 설명회를 열고 설계안을 공개한 뒤 주민 의견을 들었다.",
    ],
}
PIECES = ["가 ", "#가", "입력 ", "2031.", "a@", "By ", "© ", "/ ", "[", "사진=", "문=", "· ", "A ", "12/"]


@pytest.mark.parametrize(("check", "line"), [(check, line) for check, lines in IS.items() for line in lines])
def test_it_is(check, line):
    assert check(line)


@pytest.mark.parametrize(("check", "line"), [(check, line) for check, lines in IS_NOT.items() for line in lines])
def test_it_is_not(check, line):
    assert not check(line)


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("length", [59, 119, 159, 239, 399, 100_000])
def test_hostile_lines_take_no_time(piece: str, length: int) -> None:
    line = (piece * (length // len(piece) + 1))[:length]
    started = time.process_time()
    for check in (*IS, signatures.signature, signatures.labelled_dates, signatures.opens_with_name, pieces):
        check(line)
    assert time.process_time() - started < 0.5


def test_labels_part_a_date_line() -> None:
    assert signatures.labelled_dates("입력 2031.04.09 10:12 | 수정 2031.04.10 11:00") == [
        ("published", "2031.04.09 10:12"), ("modified", "2031.04.10 11:00"),
    ]  # fmt: skip
    assert signatures.labelled_dates("2031.04.09 10:12") == [(None, "2031.04.09 10:12")]


def test_a_signature_ends_before_its_date() -> None:
    assert signatures.signature("Maud Ellery / The Quay Standard / May 14, 2031") == "Maud Ellery"
    assert signatures.signature("윤다솜 기자 2031.04.09 10:12") == "윤다솜 기자 "
    assert signatures.signature("By Maud Ellery") == "By Maud Ellery"


def test_lines_are_numbered_and_lose_their_bullets() -> None:
    lines = read_lines("a\r\n\n  • b\u200b  c \n3) d\n12. März 2031\n\x00\n")
    assert [(line.number, line.bullet, line.text, line.after_blank) for line in lines] == [
        (1, "", "a", True), (3, "•", "b c", True), (4, "3)", "d", False), (5, "", "12. März 2031", False),
    ]  # fmt: skip


def test_a_wide_character_counts_for_two() -> None:
    assert weight("가a") == 3


def test_a_caption_and_the_same_with_its_credit() -> None:
    assert same_caption("관측 돔 앞에 모인 주민들이 별을 본다.", "관측 돔 앞에 모인 주민들이 별을 본다. /가온군")
    assert not same_caption("관측 돔", "관측 돔 앞에 모인 주민들")
    assert not same_caption("군", "군")
