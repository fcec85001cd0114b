"""Captions as Korean agencies send them."""

import time

import pytest

from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.wire_captions import without_wire


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("새 다리. (사진=나루시 제공) 2031.06.17. photo@naru.example", "새 다리.", "나루시"),
        ("[서울=뉴시스] 홍가람 기자 = 새 다리가 열렸다. 2031.06.17. hong@naru.example", "새 다리가 열렸다.", "뉴시스 홍가람 기자"),
        ("[나루=뉴시스] 새 다리. (사진=나루시 제공) 2031.06.17. p@naru.example *재판매 및 DB 금지", "새 다리.", "나루시"),
        ("(서울=연합뉴스) 새 다리. 2031.6.17 [나루시 제공. 재판매 및 DB 금지] p@naru.example", "새 다리.", "나루시"),
        ("새 다리를 걷고 있다. 2031.6.17/뉴스1 ⓒ News1 홍가람 기자", "새 다리를 걷고 있다.", "News1 홍가람 기자"),
        ("새 다리를 걷고 있다. 나루=홍가람 기자 hong@naru.example /2031.06.17", "새 다리를 걷고 있다.", "홍가람 기자"),
        ("[나루=AP/뉴시스] 새 다리에서 행사가 열렸다.", "새 다리에서 행사가 열렸다.", "AP/뉴시스"),
        ("새 다리를 걷고 있다. 2031.06.17 ⓒ 로이터=뉴스1 ⓒ News1 홍가람 기자", "새 다리를 걷고 있다.", "로이터=뉴스1 ⓒ News1 홍가람 기자"),
        ("새 다리를 걷고 있다. 2031.6.17/홍가람 기자", "새 다리를 걷고 있다.", "홍가람 기자"),
        ("새 다리를 걷고 있다. 2031. 6. 17. / 사진공동취재단", "새 다리를 걷고 있다.", "사진공동취재단"),
        ("새 다리 (나루시 제공, 재판매 및 DB 금지) 2031.6.17/뉴스1", "새 다리", "나루시"),
        ("(나루=뉴스1) = 새 다리가 열렸다. (나루시 제공) 2031.6.17/뉴스1", "새 다리가 열렸다.", "나루시"),
        ("(나루 AFP=연합뉴스) 새 다리가 열렸다. 2031.6.17", "새 다리가 열렸다.", "AFP=연합뉴스"),
        ("[한빛=나루, 홍가람 기자] 가람이 뛰고 있다. 2031.06.17 /hong@naru.example", "가람이 뛰고 있다.", "한빛 홍가람 기자"),
        ("[나루=뉴시스]나루시청 전경. 뉴시스DB. photo@naru.example", "나루시청 전경.", "뉴시스DB"),
        ("가람 선수 / 한빛 DB", "가람 선수", "한빛 DB"),
        ("가람이 뛰고 있다. 가람 인스타그램", "가람이 뛰고 있다.", "가람 인스타그램"),
        ("나루시의 새 다리. [한빛포토]", "나루시의 새 다리.", "한빛포토"),
        ("하늘 파도 제공", None, "하늘 파도"),
        ("강변 무대. 나루시 제공", "강변 무대.", "나루시"),
        ("그래픽 홍가람 기자 hong@naru.example", None, "홍가람 기자"),
        ("새 다리 전경. 홍가람 기자 hong@", "새 다리 전경.", "홍가람 기자"),
        ("새 다리 전경 홍가람 기자 hong@", "새 다리 전경", "홍가람 기자"),
        ("새 다리 전경 홍가람 기자 hong@naru.example", "새 다리 전경", "홍가람 기자"),
        ("가람이 뛰고 있다. 사진=한빛일보 홍가람 기자 hong@naru.example", "가람이 뛰고 있다.", "한빛일보 홍가람 기자"),
        ("가람이 뛰고 있다./한빛일보 = 홍가람 기자 hong@naru.example", "가람이 뛰고 있다.", "한빛일보 홍가람 기자"),
        ("새 다리에 안내문이 붙어 있다. /홍가람 기자 hong@naru.example", "새 다리에 안내문이 붙어 있다.", "홍가람 기자"),
        ("가람 / 한빛일보 홍가람 기자", "가람", "한빛일보 홍가람 기자"),
        ("(한빛뉴스 나루, 홍가람 기자) 새 다리에서 경기가 열렸다.", "새 다리에서 경기가 열렸다.", "한빛뉴스 홍가람 기자"),
        ("(나루시 가람, 노을빛 시장) 새 다리가 열렸다.", "(나루시 가람, 노을빛 시장) 새 다리가 열렸다.", None),
        ("(나루 AP=연합뉴스) 새 다리를 걷고 있다. 2031.6.17 [재판매 및 DB 금지]", "새 다리를 걷고 있다.", "AP=연합뉴스"),
        ("새 다리를 걷는 사람들 [AP=연합뉴스. 재판매 및 DB 금지]", "새 다리를 걷는 사람들", "AP=연합뉴스"),
    ],
)
def test_agency_captions(shown, caption, credit):
    assert split_caption(shown) == (caption, credit)


@pytest.mark.parametrize(
    "shown",
    [
        "새 다리는 2031.06.17 열린다고 시장이 말했다.",
        "새 다리. 2031.06.17",
        "(왼쪽) 새 다리와 옛 다리.",
        "[새 다리] 개통식에 모인 주민들",
        "새 다리는 나루/가람 사이에 있다.",
    ],
)
def test_other_captions_stay_whole(shown):
    assert without_wire(shown) == (shown, None)


@pytest.mark.parametrize("piece", ["[서울=", "2031.06.17. ", "재판매 ", "a@b.", "[", "홍가람 기자 = ", "+++ Muster-Bildfunk ", "기자 a@b.c /2031.06.17 ", "(서울=가" + " "])
def test_hostile_captions_are_read_in_linear_time(piece):
    started = time.process_time()
    without_wire(piece * (100_000 // len(piece)))
    assert time.process_time() - started < 0.5


def test_a_reporter_whom_a_caption_shows() -> None:
    caption = "새 다리를 취재하는 홍길동 기자 hong@example.kr"
    assert without_wire(caption) == (caption, None)
