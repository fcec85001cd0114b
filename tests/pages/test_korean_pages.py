"""What Korean pages have in common, read by the generic engine. Every page here is invented."""

from __future__ import annotations

import time
from datetime import UTC

import pytest

from newsparse import GENERIC_ONLY, Article, Extractor, css, parse
from newsparse.body.building.lines import parted
from newsparse.body.locating import locate
from newsparse.body.stripping.above.date_lines import _DATES, _SIGNED_DATE
from newsparse.body.stripping.below import closing_lines
from newsparse.generic.byline.details.near_addresses import _DESK, DESK_WORD, EMAIL
from newsparse.generic.deck.korean import _CONTROL, _LIST_MARK, _NO_DECK, _SENTENCE, deck_line
from newsparse.grammar.bylines.korean_names import _DATED_START
from newsparse.grammar.bylines.names import is_byline, parse_byline
from newsparse.grammar.copyright import _BRACKETED, read_copyright
from newsparse.grammar.credits.credit_shapes import _KOREAN_LINE
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.wire_captions import is_wire_caption
from newsparse.grammar.to_readers.prompts import is_prompt
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
    ["※ '당신의 제보가 뉴스가 됩니다'", "읽어주기 기능은 크롬에서만 됩니다", "이미지 확대보기", "사진 크게보기", "관련사진보기"],
)
def test_prompts(line):
    assert is_prompt(line)


@pytest.mark.parametrize("line", ["주민의 제보로 알려진 일이다", "이미지 확대보기 기능이 생겼다", "사진 크게 실린 신문"])
def test_sentences_are_no_prompts(line):
    assert not is_prompt(line)


def test_a_byline_with_its_date_above_the_text_goes():
    article = page(f"<p>윤다솜 기자 / 기사승인 : 2031-04-09 10:12:33</p>{paragraphs()}")
    assert article.text == "\n\n".join(P)
    assert [a.name for a in article.authors] == ["윤다솜"]


def test_a_date_before_the_name():
    (author,) = parse_byline("기사입력 : 2031년 04월 09일 10시 12분 | 윤다솜 기자", "ko").authors
    assert author.name == "윤다솜"
    assert not _DATED_START.match("윤다솜 기자 2031.04.09")


def test_marks_of_a_list():
    assert deck_line("- 내년 3월 개관") == "내년 3월 개관"
    assert deck_line("2-1로 이겼다") == "2-1로 이겼다"


@pytest.mark.parametrize(
    ("pattern", "piece"),
    [
        (_SIGNED_DATE, "가 / 입력 : "), (_KOREAN_LINE, "[사진="), (_DESK, "news"), (DESK_WORD, "제보 "), (EMAIL, "a.b@"), (_CONTROL, "가 "), (_LIST_MARK, "- "),
        (_NO_DECK, "[가=나 "), (_SENTENCE, '."'), (_BRACKETED, "<저작권자 "), (_DATED_START, "입력 : 2031년 04"),
    ],
)  # fmt: skip
def test_hostile_lines_are_read_in_linear_time(pattern, piece):
    started = time.process_time()
    pattern.search(piece * (50_000 // len(piece)))
    assert time.process_time() - started < 0.5


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


def test_a_declared_body_may_open_with_its_picture():
    markup = (
        f'<html lang="ko"><body><span class="headline-title">{TITLE}</span><div id="head-info"><span>승인2031.04.09 10:12</span></div>'
        f'<table><tr><td id="articleBody"><table><tr><td><img src="/news/photo/1.jpg"></td></tr><tr><td>▲ 분교의 망원경. /가온군</td></tr></table>{paragraphs()}</td></tr></table></body></html>'
    )
    article = parse(markup, url="http://www.gaon.example/news/articleView.html?idxno=9")
    assert article.extractor == "NDSoftOld"
    assert [(i.caption, i.credit) for i in article.images] == [("분교의 망원경.", "가온군")]
    assert article.text == "\n\n".join(P)


def test_texts_after_the_first_two_are_no_caption_though_a_credit_follows():
    article = page(f"<div class='x'><div><img src='/a.jpg'></div><div style='color:gray'>▲ 분교의 망원경</div>{paragraphs('(사진=가온군, 한빛통신)')}</div>")
    assert [i.caption for i in article.images] == ["분교의 망원경"]
    assert article.text == "\n\n".join(P)


def test_a_line_in_the_pictures_own_block_that_ends_in_a_credit_is_its_caption():
    article = page(f"<p><img src='/a.jpg' width='600'><br><span>분교의 망원경. 가온군 제공</span></p>{paragraphs()}")
    assert [(i.caption, i.credit) for i in article.images] == [("분교의 망원경.", "가온군")]


@pytest.mark.parametrize("line", ["[사진] 가온군 제공", "(사진=가온군 제공, 한빛통신)", "/사진=가온군", "[사진 제공 가온군]", "(끝)", "기사 공유하기"])
def test_lines_that_only_credit_or_end_go(line):
    assert page(paragraphs(line)).text == "\n\n".join(P)


@pytest.mark.parametrize("line", ["사진은 가온군이 찍었다.", "(사진이 없는 학교도 있다)", "그래픽 작업은 주민이 맡았다"])
def test_lines_that_speak_of_pictures_stay(line):
    assert line in page(paragraphs(line)).text


def test_several_dates_before_the_name():
    (author,) = parse_byline("입력2031.04.09 10:12 수정2031.04.09 14:30 윤다솜 기자", "ko").authors
    assert author.name == "윤다솜"


def test_minutes_of_one_digit():
    article = page(paragraphs(), above="<p>입력 2031년 4월 9일 10시 3분</p>")
    assert article.published_at is not None and article.published_at.strftime("%H:%M") == "10:03"


def test_long_bold_lines_that_only_breaks_part_from_the_text():
    lines = ("문 닫은 지 여덟 해 만에 천문 관측 학교로...망원경 여섯 대 옥상에", '주민 열한 명이 첫 해설사...군 "어린이는 값 받지 않을 것"')
    article = page(f"<b>{lines[0]}<br>{lines[1]}</b><br><br>" + "<br><br>".join(P))
    assert (article.subtitles, article.text) == (lines, "\n\n".join(P))


def test_who_took_the_picture_stands_above_prompts():
    prompts = "<div><p>▷ 카카오톡 : '한빛제보' 검색, 채널 추가</p><p>▷ 전화 : 02-000-1234</p><p>▷ 이메일 : hanbit1234@hanbit.example</p><p>▷ 유튜브에서도 한빛뉴스를 구독해주세요!</p></div>"
    article = page(f'<img src="/photo/1.jpg" alt="산골 분교">{paragraphs("[사진 출처 : 한빛통신]")}{prompts}')
    assert [image.credit for image in article.images] == ["한빛통신"]


def test_lines_of_preformatted_text():
    class Shown(Extractor):
        hosts = ("gaon.example",)
        subtitles = css(".deck pre strong")

    markup = f"<html lang='ko'><body><h1>{TITLE}</h1><div class='deck'><pre><strong>첫 줄은 개관\n둘째 줄은 해설</strong></pre></div>{paragraphs()}</body></html>"
    article = parse(markup, url="https://gaon.example/1", registry=GENERIC_ONLY.with_extractors(Shown))
    assert article.subtitles == ("첫 줄은 개관", "둘째 줄은 해설")


def test_nates_press_is_the_publisher():
    markup = (
        f'<html lang="ko"><head><meta property="og:site_name" content="네이트 뉴스"></head><body><h1 class="articleSubecjt">{TITLE}</h1>'
        '<p class="articleInfo"><a class="medium">한빛일보</a><span class="firstDate">기사전송 <em>2031-04-09 10:12</em></span>'
        f'<span class="lastDate">최종수정 <em>2031-04-09 14:30</em></span></p><div id="articleContetns"><div id="realArtcContents">{paragraphs()}</div></div></body></html>'
    )
    article = parse(markup, url="https://news.nate.com/view/20310409n01234")
    assert article.extractor == "NateNews" and article.source_id == "20310409n01234"
    assert article.publisher is not None and article.publisher.name == "한빛일보"
    assert article.published_at is not None and article.published_at.isoformat() == "2031-04-09T10:12:00+09:00"
    assert article.modified_at is not None and article.modified_at.isoformat() == "2031-04-09T14:30:00+09:00"


@pytest.mark.parametrize(
    ("marker", "extractor"), [('<div id="viewConts" class="viewConts">', "ViewConts"), ('<div class="vtxt detailCont">', "DetailCont")]
)
def test_two_more_systems(marker, extractor):
    above = "<div class='viewTitle'><dl><dd>윤다솜 기자 / 기사승인 : 2031-04-09 10:12:33</dd></dl></div><p class='r3'>입력 : 2031-04-09 10:12:33</p>"
    shot = "<table><tr><td><img src='/a.jpg'></td></tr><tr><td id='imgcap_1'>▲ 분교의 망원경 [사진=가온군]</td></tr></table>"
    markup = f"<html lang='ko'><body><h1>{TITLE}</h1>{above}{marker}{shot}{paragraphs()}</div></body></html>"
    article = parse(markup, url="https://www.gaon.example/news/1")
    assert article.extractor == extractor
    assert article.published_at is not None and article.published_at.isoformat() == "2031-04-09T10:12:33+09:00"
    assert [(i.caption, i.credit) for i in article.images] == [("분교의 망원경", "가온군")]
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize(
    "line",
    [
        "▶ 네이버에서 [한빛일보] 구독하기", "▶ 윤다솜 기자의 다른 기사 보기", "☞밝은 소식 한빛 dasom@hanbit.example", "dasom@hanbit.example",
        "온라인뉴스부", "한빛일보 디지털뉴스팀", "(서울=한빛통신)", "#솔내분교 #천문대", "[주요기사]", "■ 관련 뉴스",
    ],
)  # fmt: skip
def test_closing_lines_go(line):
    assert page(paragraphs(line)).text == "\n\n".join(P)


@pytest.mark.parametrize("line", ["▶ 분교는 내년 3월에 연다.", "문의는 가온군 관광과로 하면 된다", "(서울에서 온 아이들)", "군의 디지털 관광 정책", "#1 망원경은 지붕 위에 있다"])
def test_lines_that_say_something_stay(line):
    assert line in page(paragraphs(line)).text


def test_a_byline_beside_a_small_picture_is_no_caption():
    article = page(f"<div class='a'><p><img src='/b.jpg' width='300'><br>윤다솜 기자 | 2031-04-09 10:12:33</p></div>{paragraphs()}")
    assert not [i for i in article.images if i.caption or i.credit]


@pytest.mark.parametrize("piece", ["▶ 구독", "◎가나 a@", "온라인", "(가=", "#가", "[관련"])
def test_hostile_closing_lines_are_read_in_linear_time(piece):
    started = time.process_time()
    for _, pattern in closing_lines._LINES:
        pattern.match(piece * (20_000 // len(piece)))
    assert time.process_time() - started < 0.5


SHORT = ("가온군이 솔내분교를 고쳐 내년 3월 다시 연다.", "해설은 마을 주민이 맡는다. 반대는 없었다.", "“별은 늘 거기 있었습니다.”", "군은 값을 7천 원으로 정했다고 밝혔다.")
IMPRINT = "<div id='f'><p>주소 가온군 별빛로 1 | 등록번호 : 가온 아00012 | 등록일 : 2015-03-02 | 발행인 : 홍가람</p><p>Copyright © 2031 한빛일보. All rights reserved.</p></div>"


def bare(body: str, *, title: str = "") -> Article:
    """A page that names nothing: no landmarks, an imprint in a plain block."""
    markup = (
        f'<html lang="ko"><head><title>{title or TITLE}</title></head><body><div class="v"><h3 class="t">{TITLE}</h3>'
        f'<div class="i"><span>승인 2031.04.09 10:12</span></div><div class="c">{body}</div>%s</div>{IMPRINT}</body></html>'
    )
    return parse(markup % "<p class='k'>저작권자 © 한빛일보 무단전재 및 재배포 금지</p>", url="https://www.gaon.example/1", registry=GENERIC_ONLY)


def test_an_imprint_is_no_text():
    assert bare(paragraphs()).text == "\n\n".join(P)


def test_the_copyright_below_the_text_is_the_articles_and_not_the_sites():
    assert bare(paragraphs()).copyright == "저작권자 © 한빛일보 무단전재 및 재배포 금지"
    inside = bare("".join(f"<div>{text}</div>" for text in (*P, "&lt;저작권자 ⓒ 한빛일보, 무단 전재 금지&gt;")))
    assert inside.copyright == "<저작권자 ⓒ 한빛일보, 무단 전재 금지>"


@pytest.mark.parametrize("deck", ["<p><strong>내년 3월 개관, 주민이 해설</strong></p>", "<h4>내년 3월 개관, 주민이 해설</h4>"])
@pytest.mark.parametrize("parted", ["<br>", "<br><br>", "</div><div>"])
def test_decks_above_short_sentences(deck, parted):
    article = bare(f"{deck}<div>{parted.join((*SHORT, *P))}</div>")
    assert article.subtitles == ("내년 3월 개관, 주민이 해설",)
    assert article.text == "\n\n".join((*SHORT, *P))


def test_a_label_before_the_name_is_of_the_byline():
    article = bare(f"<ul><li>기자명 윤다솜 기자</li></ul>{paragraphs()}")
    assert article.text == "\n\n".join(P)
    assert [a.name for a in article.authors] == ["윤다솜"]


def test_two_dates_in_a_line_are_no_text():
    assert page(f"<p>기사입력 : 2031.04.09 10:12 | 수정 : 2031.04.09 14:30</p>{paragraphs()}").text == "\n\n".join(P)


def test_the_newspapers_name_may_begin_the_title():
    article = bare(paragraphs(), title=f"한빛일보 - {TITLE}")
    assert article.publisher is not None and article.publisher.name == "한빛일보"


@pytest.mark.parametrize("text", ["군은 주소 이전을 마쳤다.", "발행인 : 홍가람", "등록번호를 받은 마을 주민이 전화를 걸었다"])
def test_one_word_makes_no_imprint(text):
    assert not closing_lines.is_imprint(text)


@pytest.mark.parametrize("pattern", [closing_lines._IMPRINT, locate._RESERVED, _DATES])
def test_hostile_imprints_are_read_in_linear_time(pattern):
    started = time.process_time()
    for piece in ("주소 : ", "copyright ", "입력 2031.04", "수정 2031-04-09 "):
        pattern.search(piece * 4_000)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("label", ["AI 요약", "핵심 요약", "3줄 요약", "뉴스 요약봇"])
def test_a_summary_that_a_machine_made_is_no_text(label):
    box = f"<div class='s1'><strong>{label}</strong><p>분교가 천문 관측 학교로 바뀐다는 내용이다. 기계가 줄인 글이라 사실과 다를 수 있다.</p></div>"
    assert page(box + paragraphs()).text == "\n\n".join(P)


def test_a_box_that_speaks_of_a_summary_stays():
    box = "<div class='s1'><strong>요약하면 이렇다</strong><p>분교는 내년 3월에 문을 열고 해설은 주민 열한 명이 맡는다고 군은 거듭 밝혔다.</p></div>"
    assert "주민 열한 명이 맡는다고" in page(paragraphs() + box).text


@pytest.mark.parametrize("name", ["subscribe_box", "newsletter-box", "news_letter"])
def test_a_box_that_offers_letters_is_no_text(name):
    box = f"<div class='{name}'><p>한 달에 두 번, 우리 동네 이야기를 편지로 받아보세요.</p><a href='/s'>구독하기</a></div>"
    assert page(paragraphs() + box).text == "\n\n".join(P)


@pytest.mark.parametrize(
    ("dateline", "role"), [("[한빛일보 윤다솜 특파원]", "특파원"), ("[한빛일보=윤다솜 기자]", "기자"), ("(가온=한빛일보) 윤다솜 기자 =", "기자")]
)
def test_the_dateline_names_the_author(dateline, role):
    article = page(f"<p>{dateline} {P[0]}</p><p>{P[1]}</p><p>{P[2]}</p><p>{P[3]}</p>")
    assert [(a.name, a.role) for a in article.authors] == [("윤다솜", role)]
    assert article.text.startswith(f"{dateline} {P[0]}")


def test_a_byline_below_the_deck_and_its_bar_of_buttons():
    deck = "<h4>첫 줄은 석 달의 기록</h4><h4>둘째 줄은 다섯 곳 확대</h4><h4>셋째 줄은 주민의 말</h4>"
    bar = "<ul class='tools'><li>페이스북</li><li>카카오톡</li><li>URL 복사</li></ul>"
    article = page(f"{deck}<div class='info'><a href='/r/1'>윤다솜·하예은 기자</a></div>{bar}{paragraphs()}")
    assert [a.name for a in article.authors] == ["윤다솜", "하예은"]
    assert len(article.subtitles) == 3 and article.text == "\n\n".join(P)


def test_byline_and_date_without_a_space_are_no_text():
    article = page(f"<div class='i'><span class='n'>윤다솜 선임기자</span><span class='d'>기사입력 2031. 4. 9. 10:12</span></div>{paragraphs()}")
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize(
    ("stated", "shown", "moment"),
    [
        ("2031-04-09T10:12:00Z", "입력 2031.04.09 10:12", "2031-04-09T10:12:00+09:00"),
        ("2031-04-09T20:12:33Z", "입력 2031.04.09. 오후 8:12", "2031-04-09T20:12:33+09:00"),
        ("2031-04-09T01:12:00Z", "입력 2031.04.09 10:12", "2031-04-09T10:12:00+09:00"),
        ("2031-04-09T10:12:00+00:00", "입력 2031.04.09 19:12", "2031-04-09T19:12:00+09:00"),
    ],
)
def test_a_clock_called_utc_that_the_page_shows_as_local(stated, shown, moment):
    head = f'<meta property="article:published_time" content="{stated}">'
    article = page(paragraphs(), head=head, above=f"<p>{shown}</p>")
    assert article.published_at is not None and article.published_at.isoformat() == moment


def test_elsewhere_utc_is_believed():
    markup = (
        "<html lang='de'><head><meta property='article:published_time' content='2031-04-09T10:12:00Z'></head><body><h1>Die Schule im Tal</h1>"
        "<p>9. April 2031, 10:12 Uhr</p><p>Die alte Schule im Tal wird wieder geöffnet, sagte der Bürgermeister am Montag.</p></body></html>"
    )
    article = parse(markup, url="https://www.tal.example/1", registry=GENERIC_ONLY, min_probability=0)
    assert article.published_at is not None and article.published_at.astimezone(UTC).hour == 10


def test_a_deck_above_a_short_text_in_lines():
    article = bare(f"<p><strong>내년 3월 개관<br>주민이 해설</strong></p>{'<br>'.join((*SHORT, P[2], P[3]))}")
    assert article.subtitles == ("내년 3월 개관", "주민이 해설")
    assert article.text == "\n\n".join((*SHORT, P[2], P[3]))


def test_addresses_that_sign_together_belong_to_the_authors_in_their_order():
    article = page(paragraphs(), above="<p>[가온=한빛통신]윤다솜 기자, 서하람 인턴기자</p><p>입력 2031.02.09 10:03</p>")
    signed = page(paragraphs("◎밝은 소식 한빛 dasom@hanbit.example, haram@hanbit.example"), above="<p>윤다솜 기자, 서하람 인턴기자</p>")
    assert [a.name for a in article.authors] == ["윤다솜", "서하람"]
    assert [a.email for a in signed.authors] == ["dasom@hanbit.example", "haram@hanbit.example"]


@pytest.mark.parametrize("mark", ["<p>{}</p><p>{}</p>", "<div><span>{}</span></div><div><span>{}</span></div>", "<p>{}<br>{}</p>"])
def test_signatures_in_lines_that_touch_are_one_byline(mark):
    article = page(paragraphs() + mark.format("윤다솜 기자 (dasom@hanbit.example)", "서하람 인턴기자 (haram@hanbit.example)"))
    assert [(a.name, a.role) for a in article.authors] == [("윤다솜", "기자"), ("서하람", "인턴기자")]
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize(
    "mark",
    [
        "<div><div class='a1'><img src='/p.jpg' width=600 height=400></div><p class='b1'>{}</p></div>",
        "<span><div><img src='/p.jpg' width=600 height=400></div><em>{}</em></span><br><br>",
        "<p><img src='/p.jpg' width=600 height=400></p><p>{}</p>",
    ],
)
def test_a_line_with_a_credit_next_to_a_picture_is_its_caption(mark):
    article = page(mark.format("가온군 산골 분교에서 주민들이 별을 보고 있다. 가온군 제공") + paragraphs())
    assert [(i.caption, i.credit) for i in article.images] == [("가온군 산골 분교에서 주민들이 별을 보고 있다.", "가온군")]
    assert article.text == "\n\n".join(P)


def test_a_signature_next_to_a_picture_is_no_caption():
    article = page(paragraphs() + "<p><img src='/p.jpg' width=600 height=400></p><p>군은 새 이름을 공모한다고 밝혔다. 윤다솜 기자</p>")
    assert not [i.caption for i in article.images if i.caption]


def test_a_heading_over_links_goes_with_them():
    related = "<h3>관련기사</h3><ul><li><a href='/2'>가온군 다리 공사 봄에 시작</a></li><li><a href='/3'>산골 학교 열 곳 더 연다</a></li></ul>"
    assert page(paragraphs() + related).text == "\n\n".join(P)


def test_the_headline_among_the_keywords_is_no_tag():
    title = "별 보는 학교, 산골에 다시 연다"
    markup = f'<html lang="ko"><head><title>{title}</title><meta name="keywords" content="{title},천문대,분교"></head><body><h1>{title}</h1>{paragraphs()}</body></html>'
    assert parse(markup, registry=GENERIC_ONLY).tags == ("천문대", "분교")


@pytest.mark.parametrize("deck", ["<div class='sub'><strong>기사내용 요약</strong>{}</div>", "<div class='sub'>기사내용 요약<br>{}</div>"])
def test_what_is_printed_over_a_deck_is_no_line_of_it(deck):
    lines = ("8년 만에 다시 여는 분교", "주민 열한 명이 해설사로")
    assert page(paragraphs(), above=deck.format("<br>".join(lines))).subtitles == lines


def test_a_deck_in_the_box_of_a_headline_that_is_no_heading():
    lines = ("8년 만에 다시 여는 분교", "주민 열한 명이 해설사로")
    markup = f'<html lang="ko"><head><meta property="og:title" content="{TITLE}"></head><body><div class="hd"><span>{TITLE}</span><div>{"<br>".join(lines)}</div></div><p>윤다솜 기자</p><p>승인 2031.02.09 10:03</p><div>{paragraphs()}</div></body></html>'
    assert parse(markup, registry=GENERIC_ONLY).subtitles == lines


def test_rights_in_brackets_that_go_over_two_lines():
    assert read_copyright("<저작권자(c) 한빛통신,\n무단 전재-재배포 금지>2031/02/09 10:03 송고") == "<저작권자(c) 한빛통신, 무단 전재-재배포 금지>"


@pytest.mark.parametrize("markup", ["<b>{}</b><br>{}", "<strong>{}</strong><br/>\n{}"])
@pytest.mark.parametrize("line", ["해설은 주민이", "해설은 주민이 맡는다"])
def test_a_bold_line_above_its_paragraph_is_a_subhead(markup, line):
    article = page(f"<p>{P[0]}</p><p>{markup.format(line, P[1])}</p><p>{P[2]}</p><p>{P[3]}</p>")
    assert [b.text for b in article.body if b.type == "heading"] == [line]
    assert article.text == "\n\n".join((P[0], line, *P[1:]))


@pytest.mark.parametrize("line", ["<b>군수는 말했다.</b>", "<b>별</b>빛 마을의 하루", "<b>이 계획은 주민이 먼저 냈다.</b>"])
def test_other_bold_lines_stay_in_their_paragraph(line):
    article = page(f"<p>{P[0]}</p><p>{line}<br>{P[1]}</p><p>{P[2]}</p>")
    assert not [b for b in article.body if b.type == "heading"]


@pytest.mark.parametrize(
    "markup", ['<p style="font-weight: bold">{}</p>', '<p><span style="FONT-WEIGHT:700;">{}</span></p>', "<p><b>{}</b></p>", "<p>■ {}</p>"]
)
@pytest.mark.parametrize("line", ["해설은 주민이", "별은 몇 개나 보일까?", "“여기서 자고 싶어요!”"])
def test_subheads_bold_by_style_and_subheads_that_ask(markup, line):
    article = page(f"<p>{P[0]}</p>{markup.format(line)}<p>{P[1]}</p><p>{P[2]}</p>")
    assert [b.text.lstrip("■ ") for b in article.body if b.type == "heading"] == [line]


@pytest.mark.parametrize("line", ["<p><b>- 별은 몇 개나 보이나?</b></p>", '<p style="font-weight:400">해설은 주민이</p>', "<p><b>군은 서두른다.</b></p>"])
def test_questions_of_an_interview_and_plain_lines_are_no_subheads(line):
    article = page(f"<p>{P[0]}</p>{line}<p>{P[1]}</p><p>{P[2]}</p>")
    assert not [b for b in article.body if b.type == "heading"]


@pytest.mark.parametrize("end", [" 윤다솜 기자 dasom@hanbit.example", "/윤다솜 기자", " 가온=윤다솜 기자", "(윤다솜 기자)", " 윤다솜 기자 <a href='mailto:d@h.example'>dasom@hanbit.example</a>"])
def test_a_signature_behind_the_last_sentence_is_the_byline(end):
    article = page(paragraphs()[:-4] + end + "</p>")
    assert [(a.name, a.role) for a in article.authors] == [("윤다솜", "기자")]
    assert article.text == "\n\n".join(P)


@pytest.mark.parametrize("end", [" 문의 dasom@hanbit.example", " 윤다솜 기자가 갔다.", " 이를 알린 이는 윤다솜 기자였다."])
def test_a_last_sentence_about_a_reporter_is_text(end):
    assert page(paragraphs()[:-4] + end + "</p>").text.endswith(end.strip())


def test_a_name_above_its_address_is_the_byline():
    article = page(paragraphs(), above="<ul><li>윤다솜</li><li>dasom@hanbit.example</li></ul>")
    assert [(a.name, a.email) for a in article.authors] == [("윤다솜", "dasom@hanbit.example")]
    assert not page(paragraphs(), above="<ul><li>서울</li><li>dasom@hanbit.example</li></ul>").authors


def titled(above: str, head: str = "", menu: str = "") -> Article:
    markup = f'<html lang="ko"><head><title>{TITLE}</title>{head}</head><body>{menu}<div>{above}<h1>{TITLE}</h1></div><div>{paragraphs()}</div></body></html>'
    return parse(markup, url="https://www.gaon.example/news/1", registry=GENERIC_ONLY)


@pytest.mark.parametrize("above", ["<div><a href='/s'>사회</a></div>", "<p>사회</p>", "<div><a href='/'>홈</a> &gt; <a href='/s'>사회</a></div>", "<ul><li>홈</li><li>뉴스</li><li>사회</li></ul>"])
def test_the_section_that_stands_above_the_headline(above):
    assert titled(above).section == "사회"


@pytest.mark.parametrize("above", ["<p>사회가 달라졌다</p>", "<p>속보</p>", "<ul><li>정치</li><li>사회</li></ul>"])
def test_other_words_above_the_headline_are_no_section(above):
    assert titled(above).section is None


def test_a_menu_that_begins_with_the_start_page_is_no_trail():
    assert titled("", menu="<div><ul><li>홈</li><li>뉴스</li><li>사회</li></ul></div>").breadcrumbs == ()


def test_a_section_in_english_is_what_the_menu_calls_it():
    stated = '<meta property="article:section" content="society">'
    assert titled("", stated, "<ul><li>정치</li><li>사회</li></ul>").section == "사회"
    assert titled("", stated, "<ul><li>정치</li><li>지역</li></ul>").section == "Society"
    assert titled("<p>사회</p>", stated).section == "사회"


def test_the_first_paragraph_of_a_wire_text_is_no_caption():
    picture = "<div><img src='/p.jpg' width=600 height=400>가온군 산골 분교. 가온군 제공<br><br>"
    article = page(f"{picture}[한빛일보=윤다솜 기자] {P[0]}<br><br>{P[1]}<br><br>{P[2]}</div>")
    assert [i.caption for i in article.images] == ["가온군 산골 분교."]
    assert article.text.startswith("[한빛일보=윤다솜 기자] 가온군이")


def test_subheads_in_a_table_that_is_layout():
    more = "".join(f"<p>{hour}시에는 해설사 {hour - 10}명이 별자리 {hour}개를 차례로 알려 주고 아이들이 그림으로 옮긴다고 군은 밝혔다.</p>" for hour in range(18, 24))
    article = page(f"<table><tr><td><div><p>{P[0]}</p><p><b>해설은 주민이</b></p><p>{P[1]}</p><p>{P[2]}</p>{more}</div></td></tr></table>")
    assert [b.text for b in article.body if b.type == "heading"] == ["해설은 주민이"]


def test_metadata_that_call_the_edit_the_publication():
    stated = "".join(f'<meta property="article:{name}_time" content="2031-02-09T13:05:10+09:00">' for name in ("published", "modified"))
    article = page(paragraphs(), head=stated, above="<p>입력 2031.02.09 10:03 | 수정 2031.02.09 13:05</p>")
    assert (article.published_at.isoformat(), article.modified_at.isoformat()) == ("2031-02-09T10:03:00+09:00", "2031-02-09T13:05:10+09:00")
    other = page(paragraphs(), head=stated, above="<p>입력 2031.02.09 10:03 | 수정 2031.02.09 17:40</p>")
    assert other.published_at.isoformat() == "2031-02-09T13:05:10+09:00"


def test_a_headline_of_two_elements_is_spaced_as_the_metadata_space_it():
    head = '<meta property="og:title" content="[단독] 별 보는 학교로 다시 여는 분교">'
    markup = f'<html lang="ko"><head>{head}</head><body><h1><span>[단독]</span>별 보는 학교로 다시 여는 분교</h1><div>{paragraphs()}</div></body></html>'
    assert parse(markup, registry=GENERIC_ONLY).title == "[단독] 별 보는 학교로 다시 여는 분교"
    assert parse(markup.replace("span>", "b>").replace("[단독] ", "[단독]"), registry=GENERIC_ONLY).title == "[단독]별 보는 학교로 다시 여는 분교"


def test_rights_below_a_picture_are_no_caption():
    article = page(paragraphs() + "<p><img src='/p.jpg' width=600 height=400></p><p>저작권자 © 한빛일보 무단전재 및 재배포 금지</p>")
    assert not [i for i in article.images if i.caption or i.credit]
    assert article.copyright == "저작권자 © 한빛일보 무단전재 및 재배포 금지"


@pytest.mark.parametrize("end", ["<p><a href='/a'>기자와 카톡 채팅하기</a> <a href='/b'>영상 구독하기</a></p>", "<h4>이 기사에 대해 어떻게 생각하시나요?</h4>", "<p>추천 0 비추천 0</p>"])
def test_more_lines_below_the_text_are_none_of_it(end):
    assert page(paragraphs() + end).text == "\n\n".join(P)


def test_links_set_as_hash_tags_below_the_text_are_tags():
    links = "<div>" + "".join(f"<a href='/s?q={n}'>{tag}</a> " for n, tag in enumerate(("#천문대", "#산골 분교", "#가온군"))) + "</div>"
    assert page(paragraphs() + links).tags == ("천문대", "산골 분교", "가온군")
    assert page(paragraphs() + links.replace("#", "")).tags == ()


@pytest.mark.parametrize("stated", ['<meta property="article:media_name" content="한빛일보">', '<meta property="og:article:author" content="한빛일보 | 네이버 뉴스">'])
def test_the_press_on_a_page_of_a_portal(stated):
    markup = f'<html lang="ko"><head><title>{TITLE}</title><meta property="og:site_name" content="네이버 뉴스">{stated}</head><body><h1>{TITLE}</h1>{paragraphs()}</body></html>'
    names = [parse(markup, url=url, registry=GENERIC_ONLY).publisher for url in ("https://n.news.naver.com/x/1", "https://www.hanbit.example/1")]
    assert [found and found.name for found in names] == ["한빛일보", "네이버 뉴스"]


def test_a_deck_in_a_table_that_is_layout():
    lines = ("8년 만에 다시 여는 분교", "주민 열한 명이 해설사로")
    rows = (f"<b>{TITLE}</b>", "<br>".join(lines), "2031년 02월 09일 10:03 윤다솜 기자", f"<div>{paragraphs()}</div>")
    markup = f'<html lang="ko"><head><meta property="og:title" content="{TITLE}"></head><body><table>{"".join(f"<tr><td>{row}</td></tr>" for row in rows)}</table></body></html>'
    article = parse(markup, registry=GENERIC_ONLY)
    assert article.subtitles == lines and article.text == "\n\n".join(P)


def test_an_address_under_a_name_that_is_shown_above_the_text():
    card = "<div><a href='/r'>윤다솜 기자</a><div><p>윤다솜 기자</p><p>사회부</p><p>dasom@hanbit.example</p></div></div>"
    assert page(paragraphs(), above=card).authors[0].email == "dasom@hanbit.example"
    assert page(paragraphs(), above=card.replace("dasom@", "jebo@")).authors[0].email is None


def test_what_says_that_a_machine_made_the_summary_is_no_text():
    article = page("<p>자동요약 기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다. 전체 맥락은 본문을 보십시오.</p>" + paragraphs())
    assert article.text == "\n\n".join(P)
