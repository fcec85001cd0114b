"""What stands around a Korean text and is read from no class name: dates, signatures, captions, tags. Every page here is invented."""

from __future__ import annotations

import time

import pytest

from newsparse import Article, parse
from newsparse.body.missing import is_nothing_but_lines
from newsparse.grammar.credits import split_caption
from newsparse.grammar.korean_dates import _BESIDES, _WHEN, beside_dates
from newsparse.grammar.names import parse_byline
from newsparse.page import Page
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)
LINES = "<br><br>".join(P)
WHOLE = "\n\n".join(P)


def page(above: str, body: str = TEXT, below: str = "", *, title: str = TITLE) -> Article:
    head = f"<title>{title}</title>"
    return parse(f'<html lang="ko"><head><meta charset="utf-8">{head}</head><body><div class="a"><h2>{TITLE}</h2>{above}</div><div class="v">{body}</div>{below}</body></html>', url="https://www.gaon.example/news/1")


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("작성자 : 하가람 기자 | 작성일 31-02-12 05:47", "작성자 : 하가람 기자"), ("송고시간 2031-08-19 00:13 | 최종수정 2031.08.20 00:13", ""), ("하가람 기자 l 2031/03/06 [14:03]", "하가람 기자"),
        ("하가람 기자, 노을빛 인턴기자 | 2031. 6. 10.", "하가람 기자, 노을빛 인턴기자"), ("2031년 3월 5일 (수) 오후 2시 10분 조회수 12", ""), ("군은 지난 2031년 3월 문을 열었다", None), ("길이 12.5 km", None),
    ],
)  # fmt: skip
def test_what_a_line_says_beside_its_dates(line: str, rest: str | None) -> None:
    assert beside_dates(line) == rest


@pytest.mark.parametrize("line", ["작성자 : 하가람 기자 | 작성일 31-02-12 05:47", "하가람 기자, 노을빛 인턴기자 | 2031. 6. 10.", "온라인뉴스팀 2031-02-12 05:47 조회 31"])
def test_lines_of_name_and_date_are_none_of_the_text(line: str) -> None:
    assert page("", f"<p>{line}</p>{TEXT}").text == WHOLE


@pytest.mark.parametrize(
    ("line", "names"),
    [("기자 하가람", ["하가람"]), ("온라인뉴스팀 haga@press.example", ["온라인뉴스팀"]), ("온라인뉴스팀 haga@press.example 2031년 7월 5일 오전 4:03 인쇄", ["온라인뉴스팀"])],
)
def test_bylines_near_the_headline(line: str, names: list[str]) -> None:
    assert [author.name for author in page(f"<div>{line}</div>").authors] == names
    if names:
        assert parse_byline(line, "ko").marked


def test_the_address_of_a_desk() -> None:
    (author,) = page("<div>온라인뉴스팀 online@press.example</div>").authors
    assert (author.kind, author.email) == ("organization", "online@press.example")


def test_a_newsrooms_mailbox_below_the_signature_is_no_reporters() -> None:
    (author,) = page("", f'{TEXT}<p class="writer">하가람 객원기자</p><p>기사제보 및 보도자료 gaon@press.example</p>').authors
    assert author.email is None


def test_all_who_sign_below_though_one_is_named_above() -> None:
    article = page("", f"<p>[한빛일보 하가람 기자] {P[0]}</p>{TEXT}", '<div class="reporter_box"><strong>하가람 기자, 노을빛 인턴기자</strong></div>')
    assert [a.name for a in article.authors] == ["하가람", "노을빛"]


@pytest.mark.parametrize("box", ['<div><p>이 기사를 추천합니다</p></div>', "<p>[ⓒ 한빛일보, 무단전재-재배포 금지]</p>"])
def test_a_signature_in_the_last_line_though_boxes_follow(box: str) -> None:
    article = page("", f"{LINES}<br><br>하가람 선임기자{box}")
    assert [(a.name, a.role) for a in article.authors] == [("하가람", "선임기자")] and article.text == WHOLE


def test_tags_behind_a_label() -> None:
    links = ", ".join(f'<a href="/tag/{t}">{t}</a>' for t in ("분교", "천문대", "별"))
    assert page("", TEXT, f'<p class="tags">태그 : {links}</p>').tags == ("분교", "천문대", "별")


def test_a_caption_that_is_an_inline_element() -> None:
    article = page("", f'<span class="photo"><img src="/1.jpg" width="640" height="400"><em class="img_desc">솔내분교 전경. 가온군 제공</em></span><br>{LINES}')
    assert [(i.caption, i.credit) for i in article.images] == [("솔내분교 전경.", "가온군")] and article.text == WHOLE


def test_what_shows_its_credit_below_a_picture_is_no_deck() -> None:
    assert page("", f'<table><tr><td><img src="/1.jpg" width="640" height="400"></td></tr><tr><td>솔내분교 전경 / 사진=가온군</td></tr></table>{TEXT}').subtitles == ()


def test_a_subhead_that_says_again_what_the_deck_says() -> None:
    article = page('<h3 class="sub">내년 3월 개관</h3>', f"{TEXT}<p><b>내년 3월 개관</b></p>{TEXT.replace('다.', '다고 한다.')}")
    assert article.subtitles == ("내년 3월 개관",) and [b.text for b in article.body if b.type == "heading"] == ["내년 3월 개관"]


def test_a_sentence_of_hangul_is_as_wide_as_a_paragraph() -> None:
    lines = ("봄꽃이 사흘 일찍 핀다고 군이 6일 밝혔다.", "축제는 28일에 막을 올려 닷새 동안 열린다.", "먹거리 값은 누리집에 미리 올린다고 한다.", "차 없는 거리는 아침 9시부터 저녁 6시까지다.", "비가 오면 하루 늦춘다.")
    for kept, nothing in ((lines, False), (("로그인", "회원가입", "구독 신청", "제보하기", "전체 보기"), True)):
        segments = Page.read("".join(f"<p>{line}</p>" for line in kept), None).segments
        assert is_nothing_but_lines(segments, dict.fromkeys(segments, 0.5)) is nothing


def test_buttons_that_touch_are_none_of_the_text() -> None:
    row = "".join(f'<a href="#">{name}</a>' for name in ("페이스북", "트위터", "카카오톡"))
    assert page("", f"{TEXT}<div>{row}</div>").text == WHOLE


def test_the_papers_name_behind_a_wide_sign() -> None:
    article = page("", title=f"{TITLE} ＜ 한빛일보")
    assert article.title == TITLE and article.publisher is not None and article.publisher.name == "한빛일보"


@pytest.mark.parametrize("pattern", [_WHEN, _BESIDES])
def test_patterns_are_quick(pattern) -> None:
    start = time.perf_counter()
    for hostile in ("2031.03." * 4000, "입력 : " * 5000, "31-02-12 [오전 " * 2000, "제12345 " * 3000):
        pattern.sub(" ", hostile[:20_000])
    assert time.perf_counter() - start < 0.5


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [("취재기자 하가람", "하가람", "취재기자"), ("나루 정바다 기자", "정바다", "기자"), ("하가람 경제부장", "하가람", "경제부장"), ("영덕 하가람 기자", "하가람", "기자"), ("하가람 의학전문기자·의사", "하가람", "의학전문기자")],
)
def test_more_bylines(line: str, name: str, role: str) -> None:
    article = page(f"<div>{line}</div>")
    assert [(a.name, a.role) for a in article.authors] == [(name, role)]
    assert page("", f"<p>{line}</p>{TEXT}").text == WHOLE


def test_lines_of_one_block_are_paragraphs_though_a_box_parts_them() -> None:
    article = page("", f'<div class="t">{P[0]}<br>{P[1]}<br><div class="b"><img src="/1.jpg" width="640" height="400"></div>{P[2]}<br>{P[0].replace("8년", "9년")}</div>')
    assert [b.text for b in article.body if b.type == "paragraph"] == [*P, P[0].replace("8년", "9년")]


def test_a_trail_of_two_steps_and_a_section_in_brackets_are_none_of_the_text() -> None:
    assert page("").section is None
    article = parse(f'<html lang="ko"><head><title>{TITLE} - 한빛일보</title></head><body><div><p class="path">뉴스 | 사회</p><h2>{TITLE}</h2></div><div><p>[사회]</p>{TEXT}</div></body></html>')
    assert (article.section, article.text) == ("사회", WHOLE)


def test_a_headline_in_a_font_of_a_page_whose_title_ends_in_the_paper() -> None:
    rows = f'<tr><td><font size="5"><b>{TITLE}</b></font></td></tr><tr><td><figure><img src="/1.jpg" width="640" height="400"><figcaption>솔내분교 전경 /가온군</figcaption></figure>{TEXT}</td></tr>'
    article = parse(f'<html lang="ko"><head><title>{TITLE} - 한빛일보</title></head><body><table>{rows}</table></body></html>', url="https://www.gaon.example/1")
    assert article.title == TITLE and [(i.caption, i.credit) for i in article.images] == [("솔내분교 전경", "가온군")]


@pytest.mark.parametrize("tags", ['<div class="t_wrap"><em>관련태그</em><a href="/s?k=1">분교</a><a href="/s?k=2">천문대</a></div>', "<p>#분교 #천문대</p>"])
def test_tags_without_a_name_or_without_links(tags: str) -> None:
    assert page("", TEXT, tags).tags == ("분교", "천문대")


@pytest.mark.parametrize("line", ["【기사제보】 한빛일보 카카오톡 채널, 전화 02-000-0000", "독자 여러분의 후원이 좋은 기사를 만듭니다", "2031-10-01 08:32 송고"])
def test_what_a_paper_sets_below_its_texts(line: str) -> None:
    assert page("", f"{TEXT}<p>{line}</p>").text == WHOLE


def test_a_short_sentence_is_no_deck_and_no_bold_line_after_it() -> None:
    article = page("", f"<p>주차장은 아직 모자란다는 불만도 나온다.</p><p><strong>● 밤에도 환한 분교</strong></p>{TEXT}")
    assert article.subtitles == () and article.text.startswith("주차장은 아직 모자란다는 불만도 나온다.\n\n● 밤에도 환한 분교")


@pytest.mark.parametrize(("shown", "credit"), [("솔내분교 전경 사진│가온군", "가온군"), ("솔내분교 전경 /가온군", "가온군"), ("찬성 20표/반대 3표", None), ("산책로와 다리 / 새 주차장이 들어선 강변", None)])
def test_credits_behind_signs(shown: str, credit: str | None) -> None:
    assert split_caption(shown)[1] == credit


def test_a_signature_of_text_and_pictures_behind_the_last_sentence() -> None:
    article = page("", f"{TEXT[:-4]} 글·사진=명다올 기자</p>")
    assert [(a.name, a.role) for a in article.authors] == [("명다올", "기자")] and article.text == WHOLE


def test_where_papers_tell_of_people_is_a_section() -> None:
    assert parse(f'<html lang="ko"><body><main><p class="c"><a href="/p">사람들</a></p><h1>{TITLE}</h1>{TEXT}</main></body></html>').section == "사람들"
