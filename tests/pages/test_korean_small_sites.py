"""Korean pages without a system of their own: laid out in tables, for printing, magazines, editions in other languages. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import Article, parse
from newsparse.body.building.subhead_lines import with_subhead_lines
from newsparse.body.locating.in_tables import within_story
from newsparse.body.stripping.above.date_lines import is_korean_dates
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.generic.byline.details.outsiders import outsider_in
from newsparse.generic.headline.boards import names_function, without_function
from newsparse.generic.identity import id_in_address
from newsparse.generic.section.korean_sections import _innermost
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.page import Page
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)
WHOLE = "\n\n".join(P)


def page(above: str, body: str = TEXT, below: str = "", *, head: str = f"<title>{TITLE}</title>") -> Article:
    return parse(f'<html lang="ko"><head><meta charset="utf-8">{head}</head><body><div class="a"><h2>{TITLE}</h2>{above}</div><div class="v">{body}</div>{below}</body></html>', url="https://www.gaon.example/news/1")


def in_tables(rows: str, *, title: str = "::: 가온뉴스 :::") -> str:
    cells = "".join(f"<tr><td>{row}</td></tr>" for row in rows.split("|"))
    return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><table><tr><td><a href="/">홈으로</a> <a href="/l">로그인</a></td></tr></table><table>{cells}</table></body></html>'


def test_a_page_laid_out_in_tables_is_bounded_by_headline_and_copyright_line() -> None:
    rows = (
        f"▶ 현재위치 : <a href='/'>HOME</a> &gt; <a href='/1'>행정</a>|<font size=5><b>{TITLE}</b></font>|- 경로당·주민센터에 냉방비 20만원 지원 -|기사입력 : 2031-06-21 오후 3:12:00 / 조회 : 218|"
        f"{'<br><br>'.join(P)}<br><br><div align=right>하가람 기자( <a href='mailto:haga@gaon.example'>haga@gaon.example</a> )</div>|ⓒ 가온뉴스 무단전재-재배포금지|[이전글] 초등 동문회 성료|의견쓰기 이름 비밀번호|· <a href='/2'>다리 통행 재개</a>|"
        "가온뉴스 / 등록번호 전남아00000호 / 발행인 노을빛<br>Copyright(c) 2031 가온뉴스 All rights reserved."
    )
    article = parse(in_tables(rows), url="http://www.gaon.example/view.asp?idx=1")
    assert (article.text, article.subtitles, article.section) == (WHOLE, ("경로당·주민센터에 냉방비 20만원 지원",), "행정")
    assert ([(a.name, a.email) for a in article.authors], article.copyright) == ([("하가람", "haga@gaon.example")], "ⓒ 가온뉴스 무단전재-재배포금지")


def test_only_what_holds_no_sentence_is_outside_of_the_story() -> None:
    def texts(rows: str) -> list[str]:
        read = Page.read(in_tables(rows))
        headline = next((s.element for s in read.segments if s.text == TITLE), None)
        return [s.text for s in within_story([s for s in read.segments if s.kind == "text"], read.segments, headline)[0]]

    assert texts(f"행정|{TITLE}|{P[0]}<table><tr><th>팀<td>3</table>|[이전글] 동문회 성료|가온뉴스 / 등록번호 : 아00000 / 발행인 : 노을빛") == [TITLE, P[0], "팀", "3"]
    assert P[1] in texts(f"{P[1]}|{TITLE}|{P[0]}|다음 글")
    assert P[1] in texts(f"행정|{TITLE}|{P[0]}|다음 글|{P[1]}")


def test_a_page_for_printing_is_named_for_its_function() -> None:
    markup = f'<html lang="ko"><title>가온일보 - 기사 인쇄</title><body><a href="javascript:window.print()">인쇄하기</a><h2 class="p_tit">{TITLE}</h2><p>인정우 기자 | 입력 2031-10-03 06:00:12</p>{TEXT}</body></html>'
    assert parse(markup).title == TITLE


@pytest.mark.parametrize(("title", "expected"), [("가온일보 - 기사 인쇄", True), ("인쇄하기", True), ("인쇄 골목의 밤 - 가온일보", False), ("가온일보", False), ("다리가 열렸다 - 기사보기", False)])
def test_titles_of_functions(title: str, expected: bool) -> None:
    assert names_function(title) is expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("<사진> 새 다리 / 나루시 제공", ("새 다리", "나루시")), ("‹사진2› 새 다리", ("새 다리", None)), ("[사진=나루시] 새 다리", ("새 다리", "나루시")), ("<사진관> 포스터", ("<사진관> 포스터", None)), ("피은솔 지음 | 들풀 | 344쪽 | 1만9000원", ("피은솔 지음 | 들풀 | 344쪽 | 1만9000원", None)),
        ("나루 후보 지지도 추이. 가온일보 그래픽팀", ("나루 후보 지지도 추이.", "가온일보 그래픽팀")), ("夜间图书馆外景 韩联社/市政府供图（图片严禁转载复制）", ("夜间图书馆外景", "韩联社/市政府")),
        ("A bridge opens in Naru. (PHOTO NOT FOR SALE) (Yonhap)", ("A bridge opens in Naru.", "Yonhap")), ("最後の航海に出る船。パク・ハヌル記者", ("最後の航海に出る船。", "パク・ハヌル記者")), ("記者会見を開く市長。多くの記者", ("記者会見を開く市長。多くの記者", None)),
    ],
)  # fmt: skip
def test_captions(caption: str, expected: tuple[str | None, str | None]) -> None:
    assert split_caption(caption) == expected


def test_a_label_makes_the_line_below_a_picture_its_caption() -> None:
    article = page("<p>하가람 기자</p>", f"<p>{P[0]}</p><p><img src='https://www.gaon.example/a.jpg' width='600'></p><p>‹사진› 산책자의 한 장면</p><p>{P[1]}</p>")
    assert ([image.caption for image in article.images], article.text) == (["산책자의 한 장면"], "\n\n".join(P[:2]))


def test_a_bold_question_is_parted_from_its_answer() -> None:
    answers = f"<p><strong>Q. 왜 다리인가.</strong><br>{P[0]}</p><p><b>- 다음은 무엇인가요.</b><br>{P[1]}</p>"
    assert page("", f"<p>{P[2]}</p>{answers}").text.split("\n\n") == [P[2], "Q. 왜 다리인가.", P[0], "- 다음은 무엇인가요.", P[1]]
    read = Page.read(f"<html lang=ko><body><p><b>그는 웃었다.</b><br>{P[0]}</p></body></html>")
    assert len(with_subhead_lines(read.segments)) == len(read.segments)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("월간 느린길 2031년 9월호 (통권 88호)", True), ("계간 가온 2031년 9월호", True), ("본 기사는 투자판단의 참고용이며, 이를 근거로 한 투자손실에 대한 책임은 없습니다.", True),
        ("[알림] 본 기사는 투자판단의 참고용이며, 이를 근거로 한 투자손실에 대한 책임은 없습니다.", True),
        ("가온 뉴스룸이 직접 제작한 기사와 이미지는 누구나 자유롭게 사용하실 수 있습니다. 그러나 제공받은 일부 기사와 이미지는 사용에 제한이 있습니다. <콘텐츠 이용 안내 바로가기>", True), ("그는 누구나 자유롭게 쓰는 기사를 바랐다.", False),
        ("※ 이 기사는 주간두루 제812호에 실린 기사입니다.", True), ("이 글은 필자의 블로그에도 실립니다.", True), ("덧붙이는 글", True), ("글·구성=하가람 기자 / 디자인=염가은", True),
        ("[작가 하가람 / 영상취재 노을빛 / 영상편집 빈소은 / 취재지원 마루한]", True), ("■가온일보 기사제보▷카카오톡 : '가온일보'를 검색해 채널 추가 ▷전화 : 064-000-0000 ▷문자 : 010-0000-0000 ▷이메일 : tip@gaon.example▶가온일보 '유튜브 구독' 바로가기", True),
        ("[1726호 / 2031년 5월 1일자 / 가온신문 ‘세상의 빛’]", True), ("※ 이 기사를 응원해주세요 : 후원 ARS 060-000-0000, 한 통에 5000원", True), ("가온뉴스 도민하 minha@", True), ("영상취재; 천도윤", True),
        ("이 기사는 신문에 실리지 못했다.", False), ("[작가 하가람 / 나루시 주민 : 길이 좋아졌어요.]", False), ("그는 제보를 받고 전화: 한 통을 걸었다.", False),
        ("그는 잡지 2031년 9월호에 글을 실었다.", False), ("정부는 투자 손실의 책임을 물었다.", False),
    ],
)  # fmt: skip
def test_lines_that_close_a_text(line: str, expected: bool) -> None:
    assert closes_text(line) is expected


@pytest.mark.parametrize(("trail", "section"), [("축구 > K리그2", "K리그2"), ("스포츠 > 2031", "스포츠 > 2031"), ("사회 > 하가람 기자", "사회 > 하가람 기자")])
def test_a_section_may_end_in_a_number(trail: str, section: str) -> None:
    assert _innermost(trail) == section


def test_a_paper_of_four_syllables_is_no_name_before_a_name() -> None:
    assert [a.name for a in parse_byline("[강원엑스 민도연 기자]", "ko").authors] == ["민도연"]
    assert [a.name for a in parse_byline("김빛나라 기자", "ko").authors] == ["김빛나라"]
    assert [a.name for a in parse_byline("남궁하람, 민도연 기자", "ko").authors] == ["남궁하람", "민도연"]


def test_the_desk_that_signs_is_the_author_and_not_the_paper_that_metadata_name() -> None:
    head = f'<title>{TITLE}</title><meta name="author" content="물산업저널"><meta property="og:site_name" content="물산업저널">'
    assert [(a.name, a.kind) for a in page('<div class="writer">온라인뉴스팀</div>', head=head).authors] == [("온라인뉴스팀", "organization")]
    assert [a.name for a in page('<div class="writer">온라인뉴스팀</div><p>하가람 기자</p>', head=head).authors] == ["하가람"]


def test_a_paper_that_signs_with_its_address() -> None:
    article = page("<div><strong>두물매일</strong> | news@gaon.example 등록 2031.05.19 18:40</div>", head=f'<title>{TITLE}</title><meta property="og:site_name" content="두물매일">')
    assert [(a.name, a.kind, a.email) for a in article.authors] == [("두물매일", "organization", "news@gaon.example")]


def test_who_wrote_is_told_behind_the_date_and_before_the_pictures() -> None:
    article = page('<div><span>2031년 9월 3일</span> <span class="credit">글 유하늘 에디터 · 사진 노을빛</span></div>', f"<p>길눈도서 편집부장 표지석 씨는 삼십 년째 등고선을 고친다.</p>{TEXT}")
    assert [(a.name, a.role) for a in article.authors] == [("유하늘", "에디터")]


def test_a_name_with_its_address_ends_an_english_text() -> None:
    words = "<p>The county spent two million on the conversion, which kept the concrete shells and their echo.</p>" * 3
    markup = f'<html lang="en"><title>County turns silos into halls</title><body><article><h1>County turns silos into halls</h1><p class="byline">By Kim Sae-bom</p>{words}<p>%s</p></article></body></html>'
    assert [(a.name, a.email) for a in parse(markup % "Kim Sae-bom (saebom@gaon.example)").authors] == [("Kim Sae-bom", "saebom@gaon.example")]
    assert [a.email for a in parse(markup % "Letters: letters@gaon.example").authors] == [None]


def test_the_oldest_skin_of_nd_soft_by_its_fonts() -> None:
    markup = (
        f'<html><head><meta charset="utf-8"><meta property="og:title" content="{TITLE}"></head><body><table><tr><td>홈 &gt; <a href="/1">뉴스</a> &gt; <a href="/2">환경</a></td></tr></table>'
        f'<table><tr><td><span class="headline-title" id="font_title"><b>{TITLE}</b></span></td></tr><tr><td id="font_subtitle">폐염전 물길 튼 지 3년</td></tr></table>'
        f'<table id="head-info"><tr><td>2031년 06월 12일 (목) 15:12:33</td></tr></table><table><tr><td id="articleBody">{"<br><br>".join(P)}</td></tr></table></body></html>'
    )
    article = parse(markup, url="http://www.gaon.example/news/articleView.html?idxno=9")
    assert (article.subtitles, article.section, article.text) == (("폐염전 물길 튼 지 3년",), "환경", WHOLE)


def test_who_speaks_on_the_radio_is_no_subhead() -> None:
    said = [f"◆ 차은비> {P[0]}", "◇ 선우진> 올해 입학생이 몇 명입니까?", f"◆ 차은비> {P[1]}", "◇ 입학생 늘린 학교", P[2]]
    body = page("", "<br><br>".join(line.replace(">", "&gt;") for line in said)).body
    assert [(block.type, getattr(block, "text", None)) for block in body] == [("heading" if line == said[3] else "paragraph", line) for line in said]


def test_a_moment_beside_the_sites_copyright_line_is_no_edit() -> None:
    footer = "<div>가온뉴스 | 발행인 노을빛 | Copyright @가온뉴스 All rights reserved. UPDATE: 2031년 10월 04일 09시 10분</div>"
    assert page("<p>하가람 기자 | 등록 2031.10.03 11:21</p>", below=footer).modified_at is None
    assert page("<p>하가람 기자 | 등록 2031.10.03 11:21</p>", below="<p>최종수정 2031-10-04 09:10</p>").modified_at is not None


def test_a_title_that_is_a_trail_to_the_headline() -> None:
    menu = '<ul><li><a href="/list.php?code=s1">군정소식</a></li><li><a href="/list.php?code=s3">사람들</a></li></ul>'
    markup = f'<html><head><meta charset="utf-8"><title>안솔신문 &gt; 사람들 &gt; {TITLE}</title></head><body>{menu}<div><b>{TITLE}</b></div><div>안솔신문 | 기사입력 2031/05/11 [11:02]</div>{TEXT}</body></html>'
    article = parse(markup, url="http://www.gaon.example/sub_read.html?uid=1")
    assert (article.title, article.section, article.publisher and article.publisher.name) == (TITLE, "사람들", "안솔신문")
    assert parse(markup.replace("안솔신문 &gt; 사람들 &gt; ", "")).title == TITLE


@pytest.mark.parametrize(
    ("line", "names"),
    [("금나영 기자 | 채우성 대구·경북 취재본부장", ["금나영", "채우성"]), ("남궁하람·민도연 기자", ["남궁하람", "민도연"]), ("김나래·이도연 기자", ["김나래", "이도연"])],
)
def test_two_regions_are_no_two_names(line: str, names: list[str]) -> None:
    assert [a.name for a in parse_byline(line, "ko").authors] == names


@pytest.mark.parametrize(("line", "name"), [("나혜원 수필가·『단추의 시간』 저자", "나혜원"), ("나혜원 수필가", "나혜원"), ("나혜원 씨는 『단추의 시간』 저자", None)])
def test_outsiders_with_what_they_wrote(line: str, name: str | None) -> None:
    assert next((a.name for a in outsider_in(line)), None) == name


def test_a_contributor_signs_below_what_a_tenant_of_nd_soft_signs_for() -> None:
    def read(last: str) -> list[str]:
        head = f'<meta charset="utf-8"><title>{TITLE}</title><meta property="og:site_name" content="골목신문"><meta property="og:article:author" content="골목신문">'
        view = f'<h3 class="heading">{TITLE}</h3><ul class="infomation"><li><i class="icon-user-o"></i> 골목신문</li></ul>'
        markup = f'<html lang="ko"><head>{head}</head><body><header class="article-view-header">{view}</header><article id="article-view-content-div">{TEXT}<p>{last}</p></article></body></html>'
        return [a.name for a in parse(markup, url="https://www.gaon.example/news/articleView.html?idxno=2").authors]

    assert (read("<b>나혜원</b> 수필가·『단추의 시간』 저자"), read("골목은 다시 밝아졌다.")) == (["나혜원"], ["골목신문"])


def test_a_line_between_dashes_above_the_text_is_its_deck() -> None:
    rows = f"<tr><th>제목</th><td>{TITLE}</td></tr><tr><th>작성자</th><td>건축과</td><th>등록일</th><td>2031-03-12</td></tr>"
    markup = f'<html lang="ko"><head><meta charset="utf-8"><title>보도자료 | 들메군청</title></head><body><h3>보도자료</h3><table>{rows}<tr><td colspan="4"><p>- 상반기 열 집 선정… 5년 거주 -</p>{TEXT}</td></tr></table></body></html>'
    article = parse(markup, url="https://www.gaon.example/board/view.do?id=1")
    assert (article.subtitles, article.text) == (("상반기 열 집 선정… 5년 거주",), WHOLE)


def test_the_headline_of_a_page_that_states_none_is_the_first_line_of_the_block_that_states_the_day() -> None:
    def read(head: str) -> str:
        return parse(f'<html lang="ko"><head><meta charset="utf-8"><title>강원두메뉴스</title></head><body><p><a href="/">홈</a></p><p>시군 소식 한눈에 보는 곳</p><div>{head}</div>{TEXT}</body></html>', url="https://www.gaon.example/1").title

    assert read(f"<dl><dt>{TITLE}</dt><dd>1961년 판 우물, 31년 만에 열어</dd><dd>기자명 : 예서윤 기자 작성일 : 2031-02-11 09:30</dd></dl>") == TITLE
    assert read("<dl><dt>우물이 열렸다고 한다</dt><dd>예서윤 기자</dd></dl>") == "강원두메뉴스"


def test_reporters_in_lines_that_touch_below_the_text_sign_together() -> None:
    signed = "<div class='reporter_mail'><p>연제윤 기자 jy@gaon.example</p><p>방은솔 인턴기자 es@gaon.example</p></div>"
    article = page("<p>입력 2031.12.05 05:01</p>", TEXT + signed)
    assert [(a.name, a.role, a.email) for a in article.authors] == [("연제윤", "기자", "jy@gaon.example"), ("방은솔", "인턴기자", "es@gaon.example")]


@pytest.mark.parametrize(
    ("line", "trail"),
    [
        ('<p class="cate"><a href="/society">사회</a> &gt; <a href="/sea">해양수산</a></p>', ("사회", "해양수산")),
        ('<div><a href="/sports">스포츠</a> &gt; <a href="/ball">야구</a></div>', ("스포츠", "야구")),
        ('<div class="view-path"><a href="/it">IT</a><span>|</span><a href="/ai">SW·AI</a></div>', ("IT", "SW·AI")),
        ('<ul class="cate"><li><a href="/people">사람들</a></li><li><a href="/plan">기획</a></li></ul>', ("사람들", "기획")),
        ('<div><a href="/society">사회</a> <a href="/sea">해양수산</a></div>', ()),  # side by side, and nothing says more
        ('<p class="cate"><a href="/politics">정치</a> <a href="/economy">경제</a></p>', ()),  # two sections of one article
        ('<p class="cate"><a href="/society">사회</a> &gt; <a href="/sea">해양수산</a> 하가람 기자</p>', ()),
        ('<p class="cate"><a href="/a">나루</a> &gt; <a href="/b">해양수산</a></p>', ()),
    ],
)
def test_links_right_above_a_headline_are_a_trail(line: str, trail: tuple[str, ...]) -> None:
    html = f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title></head><body><div><div class="top">{line}<h2>{TITLE}</h2></div><div class="v">{TEXT}</div></div></body></html>'
    assert parse(html, url="https://www.gaon.example/news/1").breadcrumbs == trail


@pytest.mark.parametrize(("name", "kind"), [("stit", "heading"), ("sub_title", "heading"), ("desc", "paragraph")])
def test_a_line_that_is_called_a_subhead_is_one_above_a_short_question(name: str, kind: str) -> None:
    body = f'<p>{P[0]}</p><p class="{name}">다리에 남은 말</p><p><b>왜 다리인가.</b></p><p>{P[1]}</p><p>{P[2]}</p>'
    assert next(block.type for block in page("", body).body if getattr(block, "text", "") == "다리에 남은 말") == kind


def test_a_board_of_an_office_states_headline_and_office_in_its_title() -> None:
    html = f"""<html lang="ko"><head><meta charset="utf-8"><title>{TITLE} 상세보기|보도자료 | 가온교통부</title><meta name="keywords" content="가온교통부,보도자료"></head><body>
    <header><a href="/"><img src="/logo.png" alt="가온교통부 Ministry of Gaon"></a></header><div id="c"><div class="loc"><a href="/">홈</a><span>뉴스·공지</span><span>보도자료</span></div><h3>보도자료</h3>
    <div class="bo"><h2>{TITLE}</h2><dl><dt>작성일</dt><dd>2031-03-06</dd></dl><div>{TEXT}</div></div></div><footer>COPYRIGHT © MINISTRY OF GAON. ALL RIGHTS RESERVED.</footer></body></html>"""
    article = parse(html, url="https://www.gaon.go.kr/brd/view.do?seq=31")
    assert (article.title, article.publisher and article.publisher.name) == (TITLE, "가온교통부")
    assert (article.breadcrumbs, article.section, article.tags, article.kind) == (("뉴스·공지", "보도자료"), "보도자료", (), "press_release")


def test_an_office_without_a_title_is_named_by_its_logo() -> None:
    html = f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title></head><body><a href="/"><img src="/l.png" alt="가온군청 GAON COUNTY"></a><h2>{TITLE}</h2><div>{TEXT}</div><p>COPYRIGHT © GAON COUNTY. ALL RIGHTS RESERVED.</p></body></html>'
    names = [parse(html, url=url).publisher for url in ("https://www.gaon.go.kr/view?seq=31", "https://www.gaon.example/view?seq=31")]
    assert [one and one.name for one in names] == ["가온군청", "GAON COUNTY"]


@pytest.mark.parametrize("title", ["새 다리를 개통한 나루 상세보기", "새 다리를 개통한 나루 상세보기|보도자료 | 가온교통부"])
def test_what_a_page_is_for_is_no_part_of_a_headline(title: str) -> None:
    assert without_function(title) == "새 다리를 개통한 나루"
    assert without_function(title.replace("상세보기", "미리보기")) == title.replace("상세보기", "미리보기")
    assert without_function("보도자료 상세보기") == "보도자료 상세보기"


def test_who_writes_may_stand_in_brackets_before_the_text() -> None:
    html = f'<html lang="ko"><head><meta charset="utf-8"><title>[강변칼럼]{TITLE}</title></head><body><h2>[강변칼럼]{TITLE}</h2><div class="v">[탁이든 가온대 경제학부 교수] {"<br><br>".join(P)}</div></body></html>'
    (author,) = parse(html, url="https://www.gaon.example/news/1").authors
    assert (author.name, author.role, author.organization) == ("탁이든", "교수", "가온대 경제학부")


def test_the_number_of_the_issue_is_no_text() -> None:
    assert is_korean_dates("호수 1830")
    assert is_korean_dates("통권 제88호")
    assert not is_korean_dates("호수 1830개를 잇는 물길")


@pytest.mark.parametrize(("label", "kind"), [("현장인터뷰", "interview"), ("일문일답", "interview"), ("GN포토", "photo"), ("공식", "news")])
def test_a_label_behind_a_headline_tells_the_kind(label: str, kind: str) -> None:
    html = f'<html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>{TITLE} [{label}]</title></head><body><h1>{TITLE} [{label}]</h1><div>{TEXT}</div></body></html>'
    assert parse(html, url="https://www.gaon.example/news/1").kind == kind


def test_the_picture_with_which_the_box_of_a_text_begins_is_in_the_body() -> None:
    picture = '<figure><img src="/a.jpg" width="600" height="400"><figcaption>강변의 새 다리. 가온군 제공</figcaption></figure>'
    assert [block.type for block in page("", picture + TEXT).body] == ["figure", *["paragraph"] * len(P)]
    assert [block.type for block in page(picture).body] == ["paragraph"] * len(P)  # in the box of the headline


def test_a_papers_name_alone_above_the_text_is_none_of_it() -> None:
    assert page("", f"<div><ul><li>가온뉴스</li></ul></div>{TEXT}").text == WHOLE


def test_a_name_of_three_syllables_names_a_site_before_the_headlines_label_does() -> None:
    html = f'<html lang="ko"><head><meta charset="utf-8"><title>[GN현장] {TITLE} - 사회</title><meta property="og:site_name" content="더가온"></head><body><h1>[GN현장] {TITLE}</h1><div>{TEXT}</div></body></html>'
    found = parse(html, url="https://news.gn.example/1").publisher
    assert found is not None
    assert found.name == "더가온"


def test_the_code_of_a_section_gives_way_to_the_number_of_the_article() -> None:
    assert id_in_address("http://www.gaon.example/newsbody.asp?code=0200&key=20310816.22003004567") == "20310816.22003004567"
    assert id_in_address("https://www.gaon.example/view.php?code=2031031218274512345") == "2031031218274512345"
    assert id_in_address("https://gaon.example/detail.do?number=203101151012345678C049&s_code=C049") == "203101151012345678C049"
