"""Layouts of Korean newsrooms, stations, offices and wires: what each rule reads, and what it must leave. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import Article, parse
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.generic.deck.korean import deck_line
from newsparse.grammar.bylines.korean_sign_offs import signs_off
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.wire_captions import is_dateline_of_text
from newsparse.grammar.dates.korean_dates import beside_dates
from tests.invented import KOREAN, KOREAN_TITLE

TEXT = "".join(f"<p>{line}</p>" for line in KOREAN)
LINES = "<br><br>".join(KOREAN)


def page(body: str = TEXT, *, title: str = KOREAN_TITLE, head: str = "", top: str = "", under: str = "", after: str = "", url: str = "https://www.gaon.example/news/1") -> Article:
    shown = f"<h1>{KOREAN_TITLE}</h1>" if KOREAN_TITLE in title else ""
    markup = (
        f'<html lang="ko"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f'<body>{top}<div class="head">{shown}{under}</div><div class="view">{body}</div>{after}</body></html>'
    )
    return parse(markup, url=url)


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("- 두 달 동안 검진비 지원 -", "두 달 동안 검진비 지원"),
        ("□ 보증금 모은 이웃들", "보증금 모은 이웃들"),
        ("ㅇ 헌 서점의 새 이름", "헌 서점의 새 이름"),
        ("-12도까지 떨어진 아침", "-12도까지 떨어진 아침"),
        ("- Trip cut to four minutes", "- Trip cut to four minutes"),
        ("ㅇㅇ시장의 하루", "ㅇㅇ시장의 하루"),
    ],
)
def test_a_deck_is_without_what_lists_or_frames_it(line, deck):
    assert deck_line(line) == deck


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        ("HBS 뉴스 하가람입니다.", "하가람", None),
        ("MBC뉴스 하가람입니다.", "하가람", None),
        ("HTN 하가람[haga@htn.example]입니다.", "하가람", "haga@htn.example"),
        ("지금까지 가온시청에서 한빛방송 하가람이었습니다.", "하가람", None),
    ],
)
def test_a_report_is_signed_off(line, name, email):
    author = signs_off(line)
    assert author is not None
    assert (author.name, author.email) == (name, email)


@pytest.mark.parametrize("line", ["오늘의 주인공 하가람입니다.", "이 책을 쓴 사람은 하가람입니다.", "한빛방송 뉴스입니다.", "하가람 기자가 취재했습니다."])
def test_a_sentence_signs_nothing_off(line):
    assert signs_off(line) is None


def test_who_signs_a_report_off_is_its_author():
    said = "<br><br>".join((*KOREAN, "HBS 뉴스 하가람입니다."))
    assert [author.name for author in page(said).authors] == ["하가람"]


@pytest.mark.parametrize(
    "line",
    ["저작권자(c) 한빛뉴스(시민기자), 무단 전재 및 재배포 금지", "Copyright ⓒ 한빛일보. 무단 전재 및 재배포, AI 학습 이용 금지"],
)
def test_a_korean_copyright_line_goes_on_to_what_it_forbids(line):
    assert read_copyright(line) == line


def test_a_copyright_line_ends_before_a_link_that_reports_mistakes():
    read = page(after='<div class="copyright">저작권자(c) 한빛뉴스, 무단 전재 및 재배포 금지 <a href="/err">오탈자 신고</a></div>')
    assert read.copyright == "저작권자(c) 한빛뉴스, 무단 전재 및 재배포 금지"


@pytest.mark.parametrize("line", ["[한빛스포츠ㅣ하가람 기자]", "[한빛스포츠│하가람 기자]"])
def test_bars_that_are_letters_part_paper_and_name(line):
    assert [author.name for author in parse_byline(line, "ko").authors] == ["하가람"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("글 | 하가람", ["하가람"]),
        ("글·그림 하가람", ["하가람"]),
        ("글 하가람 기자 사진 노을빛(인물), 도한결(공간)", ["하가람"]),
    ],
)
def test_who_wrote_is_told_from_who_made_the_pictures(line, names):
    assert [author.name for author in parse_byline(line, "ko").authors] == names


def test_a_line_of_addresses_and_photographers_names_no_author():
    assert not [a for a in parse_byline("haga@hanbit.example / 사진=나루, 노을빛 기자", "ko").authors if a.name == "노을빛"]


@pytest.mark.parametrize(
    ("caption", "parted"),
    [
        ("선수들이 인사하고 있다. 나루 연합뉴스", ("선수들이 인사하고 있다.", "연합뉴스")),
        ("도서관 입구 / 이하 한빛구청", ("도서관 입구", "이하 한빛구청")),
        ("기사와 관련 없는 자료 사진 / gettyimagesBank", ("기사와 관련 없는 자료 사진", "gettyimagesBank")),
    ],
)
def test_credits_of_korean_editors(caption, parted):
    assert split_caption(caption) == parted


def test_a_sentence_before_an_address_is_of_the_text():
    read = page(f"{TEXT}<p>감독은 “잘 참았다”고 말했다. /haga@hanbit.example</p><p>[사진] 나루, 노을빛 기자 / photo@hanbit.example</p>", under="<p>하가람 기자</p>")
    assert read.text.endswith("감독은 “잘 참았다”고 말했다.")
    assert [(a.name, a.email) for a in read.authors] == [("하가람", "haga@hanbit.example")]


@pytest.mark.parametrize("line", ["[한빛스포츠 | 하가람 기자] 가람이 6연승을 달렸다.", "[한빛일보 하가람 기자] 가람이 6연승을 달렸다."])
def test_a_signed_bracket_begins_a_text_and_no_caption(line):
    assert is_dateline_of_text(line)


def test_a_text_right_below_its_picture_is_no_caption():
    read = page(f'<img src="/a.jpg" alt="가람"><p>[한빛연예 | 하가람 기자] {KOREAN[0]}</p><p>{KOREAN[1]}</p><p>{KOREAN[2]}</p>')
    assert KOREAN[0] in read.text


@pytest.mark.parametrize(
    "line",
    ["[연예부 | tip@hanbit.example]", "▶뉴스 홈페이지: http://talk.hanbit.example", "좋아요 3화나요 0신고", "주간한빛 1234호 (p58~59)",
     "이 기사가 좋으셨다면", "이 기사에 대한 의견을 남겨주세요.", "덧붙이는 글 | 이 기사는 월간 <가람소식>에도 실립니다."],
)
def test_lines_that_close_a_text(line):
    assert closes_text(line)


@pytest.mark.parametrize("line", ["이 기사가 나간 뒤 시민들이 모였다.", "추천 도서 3권을 골랐다.", "공감을 얻지 못했다", "지하철 2호"])
def test_lines_of_a_text(line):
    assert not closes_text(line)


def test_the_number_of_an_issue_stands_beside_a_date():
    assert beside_dates("[1234호] 2031.05.04 10:00:02") == ""


@pytest.mark.parametrize(
    ("row", "count"),
    [
        ('<div>조회 수 <b>842</b> 추천 수 <b>0</b> <a href="#c">댓글 <b>2</b></a></div>', 2),
        ("<dl><dt>댓글</dt><dd>3</dd></dl>", 3),
        ("<div>댓글 4 | 엮인글 0 | 목록</div>", 4),
        ("<div><b>12</b> 공감 <b>5</b> 댓글</div>", 5),
    ],
)
def test_comments_are_counted_in_rows(row, count):
    assert page(under=row).comment_count == count


@pytest.mark.parametrize(
    ("markup", "tags"),
    [
        ("<div><span>#나루시</span><span>#산책로</span></div>", ("나루시", "산책로")),
        ("<ul><li>#나루시</li><li>#산책로</li></ul>", ("나루시", "산책로")),
        ('<div class="tags"><a>#나루시</a></div>', ("나루시",)),
        ("<div>#나루시</div>", ()),
    ],
)
def test_tags_without_links(markup, tags):
    assert page(after=markup).tags == tags


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("<p>오피니언 &gt; 나루만평</p>", "나루만평"),
        ("<p>전체메뉴 &gt; 지역 &gt; 한들</p>", "한들"),
        ('<p class="info"><span>칼럼</span> <span>골목 산책 ㉑</span></p>', "칼럼"),
        ('<ul><li><a href="/p">정치</a></li><li class="on"><a href="/s">사회</a></li></ul>', "사회"),
        ('<ul><li class="on"><a href="/p">정치</a></li><li class="on"><a href="/s">사회</a></li></ul>', None),
        ('<div><a href="/p">정치</a> | <a href="/e">경제</a> | <a href="/s">사회</a></div>', None),
    ],
)
def test_sections_above_a_headline(top, section):
    assert page(top=top).section == section


def test_an_account_is_not_who_signs_below():
    by = '<div class="author">By <a rel="author" href="/author/editor01">editor01</a></div>'
    signed = page(f"{TEXT}<p>하가람 기자 haga@gaon.example</p>", under=by)
    assert [author.name for author in signed.authors] == ["하가람"]


def test_an_outsider_beside_the_date_is_the_author():
    assert [author.name for author in page(under="<p>하가람 변호사 | 2031.03.18 07:30 | 기사원문</p>").authors] == ["하가람"]
    assert not page(under="<p>생활 법률 | 2031.03.18 07:30</p>").authors


def test_the_office_of_a_press_release_is_its_author():
    read = page(under="<dl><dt>등록일</dt><dd>2031-12-12</dd><dt>담당부서</dt><dd>문화체육과</dd></dl>")
    assert [(author.name, author.kind) for author in read.authors] == [("문화체육과", "organization")]


def test_lines_of_a_text_that_breaks_part_are_no_box_of_their_author():
    body = "<br>".join((*KOREAN, "법률은 복잡하지만 절차를 알면 어렵지 않다.", "서류는 세 가지면 된다.", "하가람 변호사의 조언도 들었다."))
    read = page(body, under="<p>하가람 변호사 | 2031.03.18 07:30</p>")
    assert "서류는 세 가지면 된다." in read.text


def test_a_korean_label_with_a_clock_outweighs_the_day_of_an_address():
    read = page(under="<p>입력 2031. 12. 14 17:02</p>", url="https://www.gaon.example/20311215/1/view.do")
    assert read.published_at is not None
    assert read.published_at.isoformat() == "2031-12-14T17:02:00+09:00"


BOARD = """<table class="board_view"><tr><th>제목</th><td colspan="3">{title}</td></tr><tr><th>담당부서</th><td>문화체육과</td><th>전화</th><td>02-000-0000</td></tr>
<tr><th>작성일</th><td>2031-12-05</td><th>조회</th><td>88</td></tr><tr><td colspan="4">{text}</td></tr></table>"""


def test_a_board_of_an_office():
    board = BOARD.format(title=KOREAN_TITLE, text=TEXT)
    read = page(board, title="보도자료 | 한빛구청", top='<h1><a href="/">한빛구청</a></h1>')
    assert read.title == KOREAN_TITLE
    assert [author.name for author in read.authors] == ["문화체육과"]
    assert str(read.published_at)[:10] == "2031-12-05"
    assert read.text == "\n\n".join(KOREAN)
    assert read.publisher is not None
    assert read.publisher.name == "한빛구청"


def test_a_table_of_a_story_is_no_board():
    table = "<table><tr><th>제목</th><td>새 책</td></tr><tr><th>작성일</th><td>3월</td></tr></table>"
    read = page(TEXT + table)
    assert read.title == KOREAN_TITLE
    assert KOREAN[1] in read.text


def test_a_board_whose_metadata_name_only_itself():
    markup = '<h1><a href="/main.do">한빛소비자원</a></h1>'
    read = page(f'<h2 class="subject">{KOREAN_TITLE}</h2><dl><dt>등록일</dt><dd>2031-12-12</dd></dl>{TEXT}', title="보도자료 - 한빛소비자원", top=markup)
    assert read.title == KOREAN_TITLE


def test_the_name_before_the_headline_is_the_publishers_where_a_link_home_says_it():
    top = '<h1><a href="/">한빛소식</a></h1>'
    named = page(title=f"한빛소식 - {KOREAN_TITLE}", top=top).publisher
    assert named is not None
    assert named.name == "한빛소식"
    other = page(title=f"한빛소식 - {KOREAN_TITLE}").publisher
    assert other is None or other.name != "한빛소식"


def test_the_title_alone_and_the_copyright_line_name_the_publisher():
    read = parse(
        f'<html lang="ko"><head><title>:: 한빛메디 ::</title></head><body><h3 class="title">{KOREAN_TITLE}</h3>{TEXT}<p>Copyright ⓒ 한빛메디. All rights reserved.</p></body></html>'
    )
    assert read.publisher is not None
    assert read.publisher.name == "한빛메디"


def test_an_offer_to_subscribe_to_the_rest_is_a_wall():
    assert page(after='<div class="more"><strong>이 콘텐츠의 다음 내용이 궁금하다면?</strong><p>구독하고 전체 콘텐츠를 확인해 보세요.</p></div>').access == "paywalled"
    assert page(after="<p>여러분의 이야기가 궁금합니다</p>").access != "paywalled"


def test_a_link_to_download_a_picture_is_no_caption():
    figure = '<figure><img src="/a.jpg"><figcaption>새 로봇<br><a href="/photo">고화질 사진 다운로드</a></figcaption></figure>'
    assert [image.caption for image in page(figure + TEXT).images] == ["새 로봇"]


def test_a_release_of_the_government_is_its_ministrys():
    read = parse(
        f'<html lang="ko"><head><title>{KOREAN_TITLE} - 보도자료 | 정책브리핑</title></head><body><div class="article_head"><h1>{KOREAN_TITLE}</h1><h2>- 내년 3월부터 -</h2>'
        f'<div class="info"><span>2031.11.28</span><span>한빛부</span></div></div><div class="article_body"><div class="view_cont">{TEXT}</div></div></body></html>',
        url="https://www.korea.kr/briefing/pressReleaseView.do?newsId=1",
    )
    assert ([author.name for author in read.authors], read.subtitles) == (["한빛부"], ("내년 3월부터",))


def test_a_release_of_the_wire_is_its_firms():
    read = parse(
        f'<html lang="ko"><head><title>{KOREAN_TITLE} - 뉴스와이어</title></head><body><h1 class="news-title">{KOREAN_TITLE}</h1><div class="news-meta">'
        f'<span class="company"><a href="/newsroom/1">한빛로봇</a></span></div><div>{TEXT}</div></body></html>',
        url="https://www.newswire.co.kr/newsRead.php?no=1",
    )
    assert ([author.name for author in read.authors], read.kind) == (["한빛로봇"], "press_release")


def test_headings_of_one_kind_are_one_deck():
    assert page(under="<h2>가온군 솔내분교 2년 만에 관측 학교로 다시 열어</h2><h2>입장료 인하는 검토 중</h2>").subtitles == ("가온군 솔내분교 2년 만에 관측 학교로 다시 열어", "입장료 인하는 검토 중")
    assert page(under="<h2>가온군 솔내분교 2년 만에 관측 학교로 다시 열어</h2><h3>지역 소식</h3>").subtitles == ("가온군 솔내분교 2년 만에 관측 학교로 다시 열어",)


def test_the_day_behind_a_bracket_is_no_credit():
    assert split_caption("군청 전경[사진=나루군]2031.02.09.") == ("군청 전경", "나루군")
    assert split_caption("2031.02.09. 군청 전경 [사진=나루군]") == ("2031.02.09. 군청 전경", "나루군")


@pytest.mark.parametrize(
    "line", ["발행일2031-09-19 [제3262호, 5면]", "날짜 : 2031-05-20 (토) 11:20 조회 : 319", "게시일시 2031.05.20 11:20"]
)
def test_lines_of_dates_and_issues(line):
    assert beside_dates(line) == ""


def test_a_labelled_name_beside_a_date_is_no_text():
    read = page(f"<p>글쓴이 : 하가람 날짜 : 2031-05-20 (토) 11:20 조회 : 319</p>{TEXT}<p>하가람 기자 haga@gaon.example</p>")
    assert "글쓴이" not in read.text


def test_a_list_below_a_count_of_comments_is_no_text():
    read = page(after="<div><b>댓글 2개</b><ul><li>멋진 소식이네요, 고맙습니다</li><li>가 보고 싶어요</li></ul></div>", body=f"{TEXT}<h3>준비물</h3><ul><li>따뜻한 겉옷</li><li>손전등</li></ul>")
    assert "멋진 소식" not in read.text
    assert "손전등" in read.text


@pytest.mark.parametrize(
    "line",
    ["<영상취재: 하가람>", "카카오톡: 한빛방송", "한빛 뉴스룸의 모든 기사는 자유롭게 이용하실 수 있습니다. 그러나 일부 이미지는 저작권과 초상권을 확인하셔야 합니다."],
)
def test_more_lines_that_close_a_text(line):
    assert closes_text(line)


@pytest.mark.parametrize(("site", "signed"), [(" - 한빛일보", ["한빛일보"]), ("", [])])
def test_a_paper_signs_with_its_address_where_it_has_a_name(site: str, signed: list[str]) -> None:
    top = f"<h1>{KOREAN_TITLE}</h1><p>한빛일보 | news@hanbit.example 등록 2031.02.09</p>"
    read = parse(f'<html lang="ko"><head><title>{KOREAN_TITLE}{site}</title></head><body><div>{top}</div><div>{TEXT}</div></body></html>')
    assert [author.name for author in read.authors] == signed


def test_an_offices_doctor_is_an_author_and_no_foreigner():
    read = page(head='<meta property="article:section" content="오피니언">', under="<p>추은결 가람의료원 내과 과장</p>")
    assert [(author.name, author.role) for author in read.authors] in ([("추은결", "과장")], [("추은결", "내과 과장")])


def test_an_office_that_posted_is_the_author():
    assert [author.name for author in page(under="<ul><li>작성자 건설교통과</li><li>등록일 2031.09.08</li></ul>").authors] == ["건설교통과"]


def test_when_an_office_looked_at_its_page_is_no_edit():
    read = page(under="<p>등록일 2031.09.08</p>", after='<ul><li><a href="/1">다음글 : 추석 연휴 비상진료</a></li></ul><div class="charge"><p>담당부서 : 기획예산실</p><p>최종수정일 : 2033-01-02</p></div>')
    assert read.modified_at is None
    assert page(under="<p>등록일 2031.09.08 10:00</p><p>수정일 2031.09.09 11:00</p>").modified_at is not None


def test_a_writers_page_is_no_section():
    assert page(top='<p><a href="/@haga">haga.log</a></p>', url="https://log.example/@haga/school").section is None


def test_a_sentence_signed_with_an_address_is_a_text_and_no_caption():
    line = "가온군 주민들이 9일 솔내분교 운동장에서 별을 보고 있다."
    read = page(f'<div><img src="/a.jpg"></div><br>{line}<br>가온 | 하가람기자 haga@gaon.example', title=f"[포토] {KOREAN_TITLE}")
    assert line in read.text


def test_a_machines_summary_in_korean_is_no_text():
    box = "<div class='sum'><h2>AI 앵커 요약</h2><ul><li>분교가 관측 학교로 열립니다.</li><li>AI가 요약한 내용으로 오류가 있을 수 있습니다.</li></ul></div>"
    assert "관측 학교로 열립니다" not in page(box + TEXT).text


def test_the_press_on_a_portal_is_the_publisher_though_the_portal_has_rules():
    markup = f'<html lang="ko"><head><meta property="og:site_name" content="MSN"></head><body><h1>{KOREAN_TITLE}</h1><div><span>한빛일보</span><span>하가람 기자</span></div>{TEXT}</body></html>'
    read = parse(markup, url="https://www.msn.com/ko-kr/news/national/ar-AA1")
    assert read.publisher is not None
    assert read.publisher.name == "한빛일보"
