"""What Korean pages have in common, read by the generic engine. Every page here is invented."""

from __future__ import annotations

import time

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.body.lines import parted
from newsparse.body.strippers import _PROMPT, _SIGNED_DATE, _TIP_LINE
from newsparse.generic.byline_completed import _DESK, _DESK_WORD, _EMAIL
from newsparse.generic.deck_korean import _CONTROL, _LIST_MARK, _NO_DECK, _SENTENCE, without_marks
from newsparse.grammar.copyright import _BRACKETED, read_copyright
from newsparse.grammar.credits import split_caption
from newsparse.grammar.korean_names import _DATED_START
from newsparse.grammar.names import is_byline, parse_byline
from newsparse.grammar.wire_captions import is_wire_caption
from newsparse.page import Page

P = (
    "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.",
    "해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 설명했다.",
    "망원경 여섯 대는 옛 교실 지붕을 걷어 낸 자리에 놓인다. 하룻밤에 마흔 명까지 별을 볼 수 있다.",
    "군은 별빛 마을 이용권을 한 사람에 7천 원으로 정했다. 마을 주민과 어린이는 값을 받지 않는다고 했다.",
)
TITLE = "별 보는 학교로 다시 여는 산골 분교"


def page(body: str, *, head: str = "", above: str = "") -> Article:
    markup = (
        f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body><div class="top"><h1>{TITLE}</h1>{above}</div>'
        f'<div class="view">{body}</div><footer><p>주소 가온군 별빛로 1 | 대표전화 02-000-0000</p></footer></body></html>'
    )
    return parse(markup, url="https://www.gaon.example/news/1", registry=GENERIC_ONLY)


def paragraphs(*more: str) -> str:
    return "".join(f"<p>{text}</p>" for text in (*P, *more))


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("윤다솜 한빛일보 기자 dasom@hanbit.example", ("윤다솜", "기자", "한빛일보")),
        ("윤다솜 사회부 선임기자", ("윤다솜", "선임기자", "사회부")),
        ("홍성 윤다솜 기자", ("윤다솜", "기자", None)),
        ("한빛일보 윤다솜 기자", ("윤다솜", "기자", "한빛일보")),
    ],
)
def test_what_stands_between_a_name_and_its_role_is_the_employer(line, signed):
    (author,) = parse_byline(line, "ko").authors
    assert (author.name, author.role, author.organization) == signed


@pytest.mark.parametrize("line", ["세종=윤다솜 기자 dasom@hanbit.example", "홍성 윤다솜 기자", "글·사진 윤다솜 기자"])
def test_a_signature_with_its_place_is_nothing_but_a_byline(line):
    assert is_byline(line, (), "ko")


@pytest.mark.parametrize("line", ["윤다솜 기자는 9일 밝혔다", "윤다솜 작가의 새 책을 다룬 기자회견"])
def test_a_sentence_is_no_byline(line):
    assert not is_byline(line, (), "ko")


@pytest.mark.parametrize("end", ["dasom@hanbit.example", "윤다솜 기자 dasom@hanbit.example", "◎밝은 소식 한빛 dasom@hanbit.example"])
def test_the_signature_below_adds_the_address(end):
    article = page(paragraphs(end), above="<p>윤다솜 기자</p>")
    (author,) = article.authors
    assert (author.name, author.role, author.email) == ("윤다솜", "기자", "dasom@hanbit.example")
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize("end", ["제보 메일 dasom@hanbit.example", "jebo@hanbit.example", "광고문의 kim@hanbit.example"])
def test_a_newsrooms_mailbox_is_no_authors(end):
    (author,) = page(paragraphs(end), above="<p>윤다솜 기자</p>").authors
    assert author.email is None


def test_an_agencys_caption_signs_no_article():
    shot = "[가온=한빛통신] 인가온 기자 = 망원경을 나르는 주민들. 2031.04.09. photo@hanbit.example"
    article = page(f"<table><tr><td><img src='/a.jpg'></td></tr><tr><td>{shot}</td></tr></table>{paragraphs('윤다솜 기자')}")
    assert [(a.name, a.email) for a in article.authors] == [("윤다솜", None)]
    assert is_wire_caption(shot) and not is_wire_caption("(가온=한빛통신) 인가온 기자 = 군이 9일 문을 열었다.")


def test_single_line_breaks_part_paragraphs_where_they_part_the_whole_text():
    article = page("<br>".join((*P, "윤다솜 기자 dasom@hanbit.example", "&lt;저작권자 ⓒ 한빛일보, 무단 전재 금지&gt;")))
    assert article.text == "\n\n".join(P)
    assert [(a.name, a.email) for a in article.authors] == [("윤다솜", "dasom@hanbit.example")]
    assert article.copyright == "<저작권자 ⓒ 한빛일보, 무단 전재 금지>"


def test_lines_within_a_paragraph_stay_together():
    article = page(f"<p>{P[0]}<br>{P[1]}</p><p>{P[2]}</p><p>{P[3]}</p>")
    assert len(article.text.split("\n\n")) == 3


def test_a_poem_stays_one_block():
    lines = "<br>".join(("별이 지는 언덕", "분교의 종이 운다", "아이들 없는 마당에", "풀벌레만 남았네"))
    segments = Page.read(f"<div><b>x</b>{lines}</div>", max_bytes=10_000).segments
    assert parted(segments) == segments


def test_parted_lines_keep_what_is_bold_and_linked():
    markup = "<div>" + "<br>".join((P[0], f"<b>{P[1]}</b>", f'<a href="/x">{P[2]}</a>')) + "</div>"
    first, bold, linked = parted(Page.read(markup, max_bytes=10_000).segments)
    assert (first.strong_chars, bold.strong_chars, linked.link_chars, linked.links) == (0, len(P[1]), len(P[2]), 1)


@pytest.mark.parametrize(
    "deck",
    [
        "<div class='a1'>내년 3월 개관<br>주민 해설사 열한 명</div>",
        "<div><strong>내년 3월 개관<br>주민 해설사 열한 명</strong></div>",
        "<h3>내년 3월 개관</h3><h3>주민 해설사 열한 명</h3>",
    ],
)
def test_display_lines_before_the_text_are_the_deck(deck):
    article = page(deck + paragraphs())
    assert article.subtitles == ("내년 3월 개관", "주민 해설사 열한 명")
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize(
    "line",
    ["<div>내년 3월에 다시 문을 연다고 했다.<br>주민이 해설을 맡는다고 했다.</div>", "<div>본문 글씨 키우기<br>기사 공유하기 버튼</div>", "<p>내년 3월 개관</p>"],
)
def test_sentences_controls_and_lone_lines_are_no_deck(line):
    assert page(line + paragraphs()).subtitles == ()


def test_a_named_subhead_amid_the_text_is_no_deck():
    article = page(f"<p>{P[0]}</p><p>{P[1]}</p><div class='ab_sub_heading'><h2>망원경 여섯 대가 놓인다</h2></div><p>{P[2]}</p><p>{P[3]}</p>")
    assert article.subtitles == ()
    assert [b.text for b in article.body if b.type == "heading"] == ["망원경 여섯 대가 놓인다"]


def test_a_line_in_a_box_of_its_own_make_is_a_heading():
    body = f"<p>{P[0]}</p><p>{P[1]}</p><div class='mid'>망원경 여섯 대</div><p>{P[2]}</p><p>{P[3]}</p>"
    assert [b.text for b in page(body).body if b.type == "heading"] == ["망원경 여섯 대"]


def test_a_paragraph_of_the_same_make_is_no_heading():
    body = f"<p>{P[0]}</p><p>{P[1]}</p><p>망원경 여섯 대</p><p>{P[2]}</p><p>{P[3]}</p>"
    assert not [b for b in page(body).body if b.type == "heading"]


def test_a_heading_element_around_the_whole_text_makes_no_headings():
    article = page("<h4><div>" + "<br><br>".join((*P, *P[:3])) + "</div></h4>")
    assert {b.type for b in article.body} == {"paragraph"}


def test_a_caption_in_a_photo_box_needs_no_name():
    article = page(f"<div class='article_photo'><img src='/a.jpg' width='600'><p class='txt'>분교의 망원경. 사진 가온군</p></div>{paragraphs()}")
    assert [(i.caption, i.credit) for i in article.images] == [("분교의 망원경.", "가온군")]
    assert article.text == "\n\n".join(P)


def test_the_second_that_metadata_adds_to_a_shown_minute():
    markup = (
        '<html lang="ko"><head><meta property="og:regDate" content="20310409101233"></head><body><div class="article_view">'
        f'<h3 class="tit_view">{TITLE}</h3><span class="num_date">2031. 4. 9. 10:12</span><section><p dmcf-pid="1">{P[0]}</p><p dmcf-pid="2">{P[1]}</p></section></div></body></html>'
    )
    article = parse(markup, url="https://v.daum.net/v/20310409101233123")
    assert article.published_at is not None and article.published_at.isoformat() == "2031-04-09T10:12:33+09:00"
    assert article.date_precision == "second"


def test_another_minute_of_metadata_changes_nothing():
    markup = (
        '<html lang="ko"><head><meta property="og:regDate" content="20310409101433"></head><body><div class="article_view">'
        f'<h3 class="tit_view">{TITLE}</h3><span class="num_date">2031. 4. 9. 10:12</span><section><p dmcf-pid="1">{P[0]}</p><p dmcf-pid="2">{P[1]}</p></section></div></body></html>'
    )
    article = parse(markup, url="https://v.daum.net/v/20310409101433123")
    assert article.published_at is not None and article.published_at.isoformat() == "2031-04-09T10:12:00+09:00"


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        ("제보는 메신저로<저작권자(c) 한빛통신, 무단 전재-재배포 금지>2031/04/09 10:03 송고", "<저작권자(c) 한빛통신, 무단 전재-재배포 금지>"),
        ("[저작권자(c) 한빛방송 무단전재 및 재배포 금지]", "[저작권자(c) 한빛방송 무단전재 및 재배포 금지]"),
        ("저작권자 © 한빛일보 무단전재 및 재배포 금지", "저작권자 © 한빛일보 무단전재 및 재배포 금지"),
    ],
)
def test_a_bracketed_copyright_line_is_cut_out(shown, line):
    assert read_copyright(shown) == line


@pytest.mark.parametrize(
    "line",
    ["※ '당신의 제보가 뉴스가 됩니다'", "읽어주기 기능은 크롬에서만 됩니다", "이미지 확대보기", "사진 크게보기"],
)
def test_prompts(line):
    assert _PROMPT.match(line) or _TIP_LINE.match(line)


@pytest.mark.parametrize("line", ["주민의 제보로 알려진 일이다", "이미지 확대보기 기능이 생겼다", "사진 크게 실린 신문"])
def test_sentences_are_no_prompts(line):
    assert not (_PROMPT.match(line) or _TIP_LINE.match(line))


def test_a_byline_with_its_date_above_the_text_goes():
    article = page(f"<p>윤다솜 기자 / 기사승인 : 2031-04-09 10:12:33</p>{paragraphs()}")
    assert article.text == "\n\n".join(P)
    assert [a.name for a in article.authors] == ["윤다솜"]


def test_a_date_before_the_name():
    (author,) = parse_byline("기사입력 : 2031년 04월 09일 10시 12분 | 윤다솜 기자", "ko").authors
    assert author.name == "윤다솜"
    assert not _DATED_START.match("윤다솜 기자 2031.04.09")


def test_marks_of_a_list():
    assert without_marks("- 내년 3월 개관") == "내년 3월 개관"
    assert without_marks("2-1로 이겼다") == "2-1로 이겼다"


@pytest.mark.parametrize(
    ("pattern", "piece"),
    [
        (_SIGNED_DATE, "가 / 입력 : "), (_DESK, "news"), (_DESK_WORD, "제보 "), (_EMAIL, "a.b@"), (_CONTROL, "가 "), (_LIST_MARK, "- "),
        (_NO_DECK, "[가=나 "), (_SENTENCE, '."'), (_BRACKETED, "<저작권자 "), (_DATED_START, "입력 : 2031년 04"),
    ],
)  # fmt: skip
def test_hostile_lines_are_read_in_linear_time(pattern, piece):
    started = time.perf_counter()
    pattern.search(piece * (50_000 // len(piece)))
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("분교의 망원경 / 사진=가온군", "분교의 망원경", "가온군"),
        ("분교의 망원경/ 가온군 제공", "분교의 망원경", "가온군"),
        ("분교의 망원경 = 연합뉴스", "분교의 망원경", "연합뉴스"),
        ("분교의 망원경. 사진 가온군", "분교의 망원경.", "가온군"),
        ("분교의 망원경 [사진 가온군]", "분교의 망원경", "가온군"),
        ("분교의 망원경을 찍은 사진 석 장", "분교의 망원경을 찍은 사진 석 장", None),
        ("분교 앞마당. 사진 왼쪽이 옛 교실이다", "분교 앞마당. 사진 왼쪽이 옛 교실이다", None),
    ],
)
def test_korean_credits(shown, caption, credit):
    assert split_caption(shown) == (caption, credit)


def test_a_copyright_line_below_is_no_credit_of_the_first_picture():
    rights = "<p>&lt;ⓒ밝은 소식 한빛일보(www.hanbit.example) 무단전재 배포금지&gt;</p>"
    article = page(f"<div class='x'><div class='photo'><img src='/a.jpg'></div><p>{P[0]}</p><p>{P[2]}</p>{rights}</div>")
    assert article.text == f"{P[0]}\n\n{P[2]}"
