"""What stands around a Korean text and is read from no class name: dates, signatures, captions, tags. Every page here is invented."""

from __future__ import annotations

import time

import pytest

from newsparse import Article, parse
from newsparse.body.locating.missing import is_nothing_but_lines
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.dates.korean_dates import _BESIDES, _WHEN, beside_dates
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
        assert is_nothing_but_lines(segments, [(s, 0.5) for s in segments]) is nothing


def test_buttons_that_touch_are_none_of_the_text() -> None:
    row = "".join(f'<a href="#">{name}</a>' for name in ("페이스북", "트위터", "카카오톡"))
    assert page("", f"{TEXT}<div>{row}</div>").text == WHOLE


def test_the_papers_name_behind_a_wide_sign() -> None:
    article = page("", title=f"{TITLE} ＜ 한빛일보")
    assert article.title == TITLE and article.publisher is not None and article.publisher.name == "한빛일보"


@pytest.mark.parametrize("pattern", [_WHEN, _BESIDES])
def test_patterns_are_quick(pattern) -> None:
    start = time.process_time()
    for hostile in ("2031.03." * 4000, "입력 : " * 5000, "31-02-12 [오전 " * 2000, "제12345 " * 3000):
        pattern.sub(" ", hostile[:20_000])
    assert time.process_time() - start < 0.5


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


@pytest.mark.parametrize("line", ["(사진=나루시 제공)", "[사진 출처 : 나루시]", "사진제공=나루시"])
def test_the_credit_of_the_one_picture_below_the_text(line: str) -> None:
    article = page("<p>하가람 기자</p><img src='https://www.gaon.example/a.jpg' width='600'>", f"<div>{LINES}<br><br>{line}</div>")
    assert [image.credit for image in article.images] == ["나루시"]
    assert article.text == WHOLE


def test_a_credit_below_the_text_is_nobodys_of_several_pictures() -> None:
    pictures = "".join(f"<p><img src='https://www.gaon.example/{i}.jpg' width='600'></p>" for i in range(2))
    assert [image.credit for image in page("<p>하가람 기자</p>", f"{pictures}{TEXT}<p>(사진=나루시)</p>").images] == [None, None]


@pytest.mark.parametrize(
    "line",
    ["본 기사는 한빛 단말기에서 09시 02분에 서비스된 기사입니다.", "이 뉴스는 기업이 한빛을 통해 배포한 보도자료입니다.", "웹사이트: https://www.hanbit.example", "작은 힘을 모아 주세요. 정기후원 한빛은행 000-0000-0000",
     "(영상취재 : 하가람, 영상편집 : 노을빛)", "촬영기자:하가람/영상편집:노을빛", "* 이 기사는 나루언론기금의 지원을 받았습니다.", "나루=하가람 특파원·가온=노을빛 기자noeul@hanbit.example"],
)
def test_more_that_papers_set_below_their_texts(line: str) -> None:
    assert page("<p>하가람 기자</p>", f"{TEXT}<p>{line}</p>").text == WHOLE


def test_a_list_of_other_articles_with_their_dates() -> None:
    box = '<div><h4>관련기사</h4><ul><li><a href="/1">분교의 겨울</a><em>2031.11.11</em></li><li><a href="/2">별 보는 밤</a><em>2031.10.02</em></li></ul></div>'
    assert page("<p>하가람 기자</p>", TEXT.replace("</p>", f"</p>{box}", 1)).text == WHOLE


def test_a_heading_that_holds_a_label_and_the_headline_is_no_deck() -> None:
    markup = f'<html lang="ko"><title>{TITLE}</title><body><h2><span class="c">농업</span> <span class="t">{TITLE}</span></h2><p>하가람 기자</p>{TEXT}</body></html>'
    assert parse(markup).subtitles == ()


def test_a_note_on_the_summary_is_no_deck() -> None:
    assert page("<div class='layer_summary'><strong>자동요약 기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다.</strong></div>").subtitles == ()


def test_the_paper_that_only_its_copyright_line_names() -> None:
    assert (found := page("<p>하가람 기자</p>", below="<p>&lt;저작권자 © 나루신문, 무단 전재 및 재배포 금지&gt;</p>").publisher) is not None
    assert found.name == "나루신문"


def test_a_line_of_name_date_and_buttons_above_the_text_is_none_of_it() -> None:
    article = page("", f"<div>기자명 <b>하가람</b> | 입력 2031.06.16 (월) 08:05 | 댓글 4 | 가 가 가</div>{TEXT}")
    assert (article.text, [author.name for author in article.authors]) == (WHOLE, ["하가람"])


def test_a_short_line_between_headline_and_byline_is_the_deck() -> None:
    assert page("<p class='e1'>주사 없이 낫는 새 약에 기대</p><p>하가람 기자</p><p>입력 2031.06.16 08:05</p>").subtitles == ("주사 없이 낫는 새 약에 기대",)


def test_the_copyright_line_behind_an_imprint() -> None:
    shown = "나루신문 등록번호 가온아0000 발행인 하가람 Copyright (c) 나루신문 All rights reserved."
    assert page("<p>하가람 기자</p>", below=f"<div>{shown}</div>").copyright == "Copyright (c) 나루신문 All rights reserved."


def test_a_step_that_the_headline_repeats_in_brackets_is_a_section() -> None:
    trail = '<nav class="breadcrumb"><a href="/">홈</a> &gt; <a href="/p">사람들</a> &gt; <a href="/i">인사</a></nav>'
    article = parse(f'<html lang="ko"><title>[인사] 나루군</title><body>{trail}<h1>[인사] 나루군</h1>{TEXT}</body></html>')
    assert article.breadcrumbs == ("사람들", "인사")


def test_a_bold_line_is_the_headline_where_the_page_names_only_the_paper() -> None:
    markup = f"<html><title>:: 나루신문 ::</title><body><table><tr><td><font size=2>뉴스홈 &gt; 사회</font></td></tr><tr><td><font size=5><b>{TITLE}</b></font></td></tr><tr><td>{LINES}</td></tr></table></body></html>"
    article = parse(markup)
    assert (article.title, article.subtitles, article.section) == (TITLE, (), "사회")


def test_the_photographers_address_is_not_the_writers() -> None:
    (author,) = parse_byline("나루=글 하가람 기자 ha@hanbit.example, 사진 노을빛 선임기자 no@hanbit.example", "ko").authors
    assert (author.name, author.email) == ("하가람", "ha@hanbit.example")


def test_a_section_that_the_menu_says_in_a_line_of_links() -> None:
    markup = f'<html lang="ko"><title>{TITLE}</title><body><nav><a href="/">나루언론</a> <a href="/local">로컬</a></nav><main><span>로컬</span><h1>{TITLE}</h1><p>하가람 기자</p>{TEXT}</main></body></html>'
    assert parse(markup).section == "로컬"


def test_who_took_the_picture_behind_a_label_in_brackets() -> None:
    article = page("<p>하가람 기자</p><img src='https://www.gaon.example/a.jpg' width='600'>", f"{TEXT}<p>[사진] 나루 유나이티드 제공</p>")
    assert ([image.credit for image in article.images], article.text) == (["나루 유나이티드"], WHOLE)


@pytest.mark.parametrize("line", ["▷ 전화 02-000-0000<br>▷ 이메일 tip@gaon.example<br>▷ 카카오톡 @가온제보", "[영상취재 하가람 / 영상편집 노을빛]", "PD: 하가람", "[GBS 온라인뉴스팀]", "<디지털뉴스부>"])
def test_who_is_called_and_who_filmed_is_none_of_the_text(line: str) -> None:
    assert page("", f"<p>{P[0]}</p><p>{P[1]}</p><p>{line}</p>").text == "\n\n".join(P[:2])


def test_lines_under_who_speaks_are_paragraphs() -> None:
    said = ["[앵커]", "다리가 다시 열렸습니다.", "하가람 기자입니다.", "<기자>", "사람들이 걷습니다."]
    body = "<br>".join(line.replace("<", "&lt;") for line in said) + f"<br><br>[주민]<br>“좋아요.”<br><br>{P[0]}<br><br>{P[1]}"
    assert page("", f"<div>{body}</div>").text.split("\n\n")[:6] == [*said, "[주민]\n“좋아요.”"]


def test_lines_under_one_who_speaks_are_a_paragraph() -> None:
    assert page("", f"<div>[앵커]<br>{P[0]}<br>하가람 기자입니다.<br><br>[기자]<br>{P[1]}</div>").text == f"[앵커]\n{P[0]}\n하가람 기자입니다.\n\n[기자]\n{P[1]}"


def test_an_outsider_signs_above_a_column_that_only_the_paper_signs_for_machines() -> None:
    markup = (
        f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title><meta property="article:section" content="칼럼"><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Organization","name":"나루신문"}}</script></head>'
        f"<body><h1>{TITLE}</h1><div><p><b>하가람</b> | 재난인류학자</p>{TEXT}</div></body></html>"
    )
    article = parse(markup, url="https://www.naru.example/1")
    assert ([(author.name, author.role) for author in article.authors], article.text) == ([("하가람", "재난인류학자")], WHOLE)


def test_an_agencys_address_is_the_first_reporters() -> None:
    authors = page("<p>하가람 기자</p><p>노을빛 기자</p>", f"<p>(나루=나루통신) 하가람 노을빛 기자 = {P[0]}</p>{TEXT}<p>haga@naru.example</p>").authors
    assert [(author.name, author.email) for author in authors] == [("하가람", "haga@naru.example"), ("노을빛", None)]


def test_a_deck_with_many_numbers() -> None:
    deck = ("146명 출자해 2억3000만원에 매입", "연료비 40% 줄여 다시 연다")
    article = page("<p>하가람 기자</p>", "".join(f"<h3>{line}</h3>" for line in deck) + TEXT)
    assert (article.subtitles, article.text) == (deck, WHOLE)


@pytest.mark.parametrize("line", ["2031.02.09 10:31", "동영상 영역 시작"])
def test_dates_and_what_is_read_aloud_are_no_deck(line: str) -> None:
    assert page(f"<h3>{line}</h3><h3>{line}</h3>").subtitles == ()


def test_who_signs_with_the_only_author_is_one_too() -> None:
    authors = page("<p>하가람 기자</p>", f"{TEXT}<p>하가람 노을빛 기자 haga@press.example</p>").authors
    assert [(author.name, author.role, author.email) for author in authors] == [("하가람", "기자", "haga@press.example"), ("노을빛", "기자", None)]


def test_whose_other_articles_are_listed_is_no_author() -> None:
    assert [author.name for author in page("<p>하가람 기자</p>", TEXT, "<p>하가람 기자의 다른 기사 노을빛 기자</p>").authors] == ["하가람"]


def test_where_viewers_write_is_no_reporters_address() -> None:
    (author,) = page("", f"{TEXT}<p>GBS 하가람입니다.</p><p>[메일] social@press.example</p>").authors
    assert (author.name, author.email) == ("하가람", None)


def test_a_declared_byline_within_a_link_that_writes_to_it() -> None:
    body = f'<div class="h_info"><h1>{TITLE}</h1><ul class="bl_b"><li class="email"><a href="mailto:haga@cbs.example"><span>나루CBS 하가람 기자</span> 메일보내기</a></li></ul></div><div id="pnlContent">{LINES}</div>'
    (author,) = parse(f'<html lang="ko"><head><meta charset="utf-8"></head><body>{body}</body></html>', url="https://www.nocutnews.co.kr/news/1").authors
    assert (author.name, author.email) == ("하가람", "haga@cbs.example")


def test_an_address_behind_the_last_sentence_signs_it() -> None:
    article = page("<p>하가람 기자</p>", f"{TEXT[:-4]} haga@gaon.example</p>")
    assert (article.text, article.authors[0].email) == (WHOLE, "haga@gaon.example")


def test_an_address_that_a_sentence_gives_to_readers_stays() -> None:
    said = "참가 신청은 전자우편으로 하면 된다. 보내는 곳은 다음과 같다고 문의처는 알렸다. walk@gaon.example"
    article = page("<p>하가람 기자</p>", f"{TEXT}<p>{said}</p>")
    assert (article.text, article.authors[0].email) == (f"{WHOLE}\n\n{said}", None)


def test_the_photographers_address_in_a_caption_is_not_the_writers() -> None:
    (author,) = page("<p>하가람 기자</p>", f"<p><img src='/a.jpg' width='600'><span class='caption'>강변을 걷고 있다. 나루 | 노을빛 기자 no@gaon.example</span></p><p>{P[0]}</p><p>{P[1]}</p>").authors
    assert (author.name, author.email) == ("하가람", None)


def test_dates_alone_are_no_text_of_a_cartoon() -> None:
    markup = f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><div><p>입력 2031.03.06 18:00</p><p>수정 2031.03.06 18:00</p></div><img src="/a.jpg" width="600"></article></body></html>'
    assert parse(markup, url="https://www.gaon.example/1").text == ""
