"""Pages of Korean offices, magazines, broadcasters and of editions in other languages: what their templates say in ways of their own."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.grammar.credits.credits import split_caption

_TEXT = "".join(f"<p>나루시는 올해 바닷가 마을 {n}곳에 작은 도서관을 짓기로 하고 주민 의견을 듣는 자리를 마련했다고 밝혔다.</p>" for n in (3, 5, 7, 9))


def _read(body: str, *, head: str = "", url: str = "https://www.naru.example/news/view?no=1204", lang: str = "ko") -> Article:
    return parse(f'<html lang="{lang}"><head><title>바닷가 마을 도서관</title>{head}</head><body>{body}</body></html>', url, registry=GENERIC_ONLY)


def test_facts_of_a_board_are_no_text() -> None:
    facts = "".join(
        f"<dt>{label}</dt><dd>{value}</dd>"
        for label, value in (("부서명", "도서관과"), ("전화번호", "02-000-0000"), ("작성일", "2031-02-09"), ("조회수", "512"), ("첨부파일", "<a href='/f'>01 도서관 계획.hwp</a> <a href='#'>바로보기</a>"))
    )
    article = _read(
        f'<h2>보도자료</h2><div class="view"><h4 class="tit">바닷가 마을 도서관</h4><dl>{facts}<dt>내용</dt></dl><div>{_TEXT}</div><ul><li>첨부파일 <a href="/f">01 도서관 계획.hwp</a></li></ul>'
        '<p>나루시가 창작한 저작물은 공공누리 "출처표시" 조건에 따라 이용할 수 있습니다.</p></div>'
    )
    assert [block.text.endswith("밝혔다.") for block in article.body if block.type == "paragraph"] == [True] * 4
    assert not [block for block in article.body if block.type != "paragraph"]
    assert article.published_at is not None and article.published_at.day == 9


def test_labels_of_a_board_amid_a_text_stay() -> None:
    article = _read(f"<h1>바닷가 마을 도서관</h1><div>{_TEXT}<p>부서명</p><p>도서관과</p><p>전화번호</p><p>02-000-0000</p>{_TEXT}</div>")
    assert "부서명" in article.text


def test_the_days_clock_above_is_not_the_article() -> None:
    article = _read(
        '<header><ul><li><a href="/p">政治</a></li></ul><p>2031.11.28 (金)</p></header><article><h1>海辺の村に小さな図書館</h1><div class="info"><span>ⓒ 渚日報日本語版</span><span>2030.05.17 09:32</span></div>'
        f'<div>{"<p>渚市は今年、海辺の村に小さな図書館を建てることを決め、住民の意見を聞く場を設けたと明らかにした。</p>" * 4}</div><div class="view_copy">ⓒ 渚日報/渚日報日本語版</div></article><footer>Copyright by Nagisa Ilbo. All Rights Reserved.</footer>',
        head='<meta name="author" content="渚日報日本語版">', lang="ja",
    )  # fmt: skip
    assert article.published_at is not None and article.published_at.isoformat() == "2030-05-17T09:32:00+09:00"
    assert article.copyright == "ⓒ 渚日報/渚日報日本語版"
    assert [author.kind for author in article.authors] == ["organization"]


def test_a_section_that_a_query_names() -> None:
    article = _read(f'<div class="top"><div class="con"><a href="?cat=12">제약·바이오</a></div><h1>바닷가 마을 도서관</h1></div><div>{_TEXT}</div>')
    assert article.section == "제약·바이오"


def test_what_most_people_read_is_not_related() -> None:
    links = '<ul><li><a href="/news/view?no=1">섬마을 약국이 문을 열었다</a></li><li><a href="/news/view?no=2">등대 아래 작은 학교 이야기</a></li></ul>'
    below = '<div class="recommend"><h3>{}</h3>' + links + "</div>"
    page = f"<article><h1>바닷가 마을 도서관</h1><div>{_TEXT}</div></article>"
    assert not _read(page + below.format("인기기사")).related
    assert len(_read(page + below.format("추천기사")).related) == 2


def test_a_broadcaster_is_not_called_by_its_region() -> None:
    head = '<meta property="og:site_name" content="NARU NEWS">'
    foot = "<p>저작권자 ⓒ {}, 무단전재-재배포 금지</p>"
    page = f"<h1>바닷가 마을 도서관</h1><div>{_TEXT}</div>"
    assert _read(page + foot.format("나루해안대표방송 NRN"), head=head).publisher.name == "NARU NEWS"
    assert _read(page + foot.format("나루해안방송"), head=head).publisher.name == "나루해안방송"


def test_numbers_and_counts_of_magazines() -> None:
    article = _read(f"<h1>바닷가 마을 도서관</h1><div>{_TEXT}</div><h4>댓글달기 <em>3</em>건</h4>", url="https://www.naru.example/client/viw.asp?ctcd=D&nNewsNumb=203111100021")
    assert article.source_id == "203111100021"
    assert article.comment_count == 3


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("아이들이 눈밭에서 놀고 있다. 하가람 선임기자 hg@naru.example", "하가람 선임기자"),
        ("海辺の村。［写真　中央フォト］", "中央フォト"),
        ("海辺の村＝聯合ニュース", "聯合ニュース"),
        ("资料图片：海边的村庄。韩联社", "韩联社"),
    ],
)
def test_credits(caption: str, credit: str) -> None:
    shown, taken = split_caption(caption)
    assert taken == credit and shown and credit not in shown


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        ("ⓒ시사일보 하가람 나루에 쌓인 쓰레기산. 높이가 15m에 이른다.", "나루에 쌓인 쓰레기산. 높이가 15m에 이른다.", "시사일보 하가람"),
        ("ⓒ한빛신문 나루에 쌓인 쓰레기산. 높이가 15m에 이른다.", "나루에 쌓인 쓰레기산. 높이가 15m에 이른다.", "한빛신문"),
    ],
)
def test_credits_on_a_line_above(caption: str, shown: str, credit: str) -> None:
    assert split_caption(caption) == (shown, credit)


def test_a_paper_that_stands_before_its_town_employs() -> None:
    article = _read(f"<h1>바닷가 마을 도서관</h1><div><p>[한빛스포츠뷰=나루] 하가람 기자= 나루시가 바닷가 마을에 도서관을 짓는다고 밝혔다.</p>{_TEXT}</div>")
    assert [(author.name, author.organization) for author in article.authors] == [("하가람", "한빛스포츠뷰")]


def test_who_ends_a_report_before_who_filmed_it() -> None:
    article = _read(f"<h1>바닷가 마을 도서관</h1><div>{_TEXT}<p>NBC 하가람입니다.(영상취재 노을빛)</p></div>")
    assert [author.name for author in article.authors] == ["하가람"]


def test_posts_on_a_portal() -> None:
    prompt = "<div class=viewer_paywall><strong>이 콘텐츠의 뒷부분이 더 있습니다</strong><p>구독하고 이어서 보세요.</p></div>"
    article = _read(
        f"<h1>바닷가 마을 도서관</h1><div>{_TEXT}</div>{prompt}", head='<meta property="og:article:author" content="나루연구소 | 네이버 포스트">',
        url="https://contents.naru.example/a/b/contents/310315093012345ab",
    )  # fmt: skip
    assert article.source_id == "310315093012345ab" and article.access == "paywalled"
    assert [author.name for author in article.authors] == ["나루연구소"]


def test_marks_before_a_deck_do_not_keep_it_in_the_text() -> None:
    deck = "<div class=subtit><b>ㆍ도서관 세 곳, 내년에 문 연다</b><br><b>ㆍ주민들 “책 고르는 자리부터”</b></div>"
    page = f"<html lang=ko><head><title>바닷가 마을 도서관</title></head><body><h1>바닷가 마을 도서관</h1><p>입력 2031.02.09 10:30</p><div id=articleBody>{deck}{_TEXT}</div></body></html>"
    article = parse(page, "https://www.khan.co.kr/article/203102091030001")
    assert article.subtitles == ("도서관 세 곳, 내년에 문 연다", "주민들 “책 고르는 자리부터”")
    assert "도서관 세 곳" not in article.text


def test_the_english_edition_by_its_own_name_and_sections() -> None:
    text = "<p>The town of Naru said it would build small libraries in three villages on the coast next year.</p>" * 4
    page = (
        '<html lang="en"><head><title>Libraries by the sea</title><meta property="article:section" content="english_edition"><meta property="article:published" content="2031-02-09T10:30:00+09:00"></head><body>'
        f'<div class="article-head"><p class="category"><a href="/arti/english_edition/e_national/">National</a></p><h4><span class="title">Libraries by the sea</span></h4></div><div class="article-text"><div class="text">{text}</div></div></body></html>'
    )
    article = parse(page, "https://english.hani.co.kr/arti/english_edition/e_national/1.html")
    assert article.publisher is not None and article.publisher.name == "The Hankyoreh"
    assert (article.section, article.kind) == ("National", "news")
