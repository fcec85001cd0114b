"""Korean blogs and essays, and what systems of small papers say of their own pages. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import Article, parse
from newsparse.body.stripping.below.signed_end import _LIFE
from newsparse.generic.headline.boards import names_office_page
from newsparse.generic.pictures.emblems import is_called_emblem
from newsparse.generic.pictures.leading.site_cards import is_site_card
from newsparse.grammar.bylines.names import parse_byline, read_trusted_name
from newsparse.grammar.credits.credit_shapes import KOREAN_SHOWN
from newsparse.grammar.credits.credits import split_caption
from newsparse.page import Page
from tests.invented import KOREAN, KOREAN_TITLE

TEXT = "".join(f"<p>{p}</p>" for p in KOREAN)
WHOLE = "\n\n".join(KOREAN)


def read(head: str, body: str, url: str) -> Article:
    return parse(f'<html lang="ko"><head><meta charset="utf-8"><title>{KOREAN_TITLE}</title>{head}</head><body id="tt-body-page">{body}</body></html>', url)


def test_a_post_of_tistory() -> None:
    head = (
        '<meta name="by" content="별마루"><meta property="og:site_name" content="산책 노트"><meta property="article:section" content="\'국내여행\'"><meta name="plink" content="https://walk.tistory.example/87">'
        '<script type="application/ld+json">{"@type":"BlogPosting","headline":"x","author":{"@type":"Person","name":"별마루"},"publisher":{"@type":"Organization","name":"TISTORY"}}</script>'
    )
    card = '<figure data-ke-type="opengraph"><a href="https://trail.example"><p class="og-title">둘레길 안내</p><p class="og-desc">코스 안내와 예약</p></a></figure>'
    other = '<div class="another_category"><h4>다른 글</h4><table><tr><th><a href="/86">강가의 옛 나루를 걷다</a></th><td>2031.09.30</td></tr></table></div>'
    box = f'<h2 class="title-article">{KOREAN_TITLE}</h2><div class="article-view"><div class="tt_article_useless_p_margin contents_style">{TEXT}{card}</div>{other}</div>'
    article = read(head, box, "https://walk.tistory.example/entry/walk")
    assert (article.extractor, article.text, article.section, article.source_id) == ("Tistory", WHOLE, "국내여행", "87")
    assert (article.publisher and article.publisher.name, article.publisher and article.publisher.url) == ("산책 노트", "https://walk.tistory.example")
    assert ([a.name for a in article.authors], [link.text for link in article.related]) == (["별마루"], ["강가의 옛 나루를 걷다"])


def test_an_essay_under_its_cover() -> None:
    head = '<meta name="author" content="해림">'
    cover = f'<div class="cover_cell cover_title"><p class="info_cate"><a href="/magazine/a">일기</a></p><h1 class="cover_title">{KOREAN_TITLE}</h1><p class="cover_sub_title">아홉 시의 동네</p></div>'
    article = read(head, f'{cover}<div class="wrap_body">{TEXT}</div><ul class="list_keyword"><li><a href="/k">퇴사</a></li></ul>', "https://brunch.co.kr/@haerim/142")
    assert (article.title, article.subtitles, article.section, article.tags) == (KOREAN_TITLE, ("아홉 시의 동네",), "일기", ("퇴사",))
    assert ([a.name for a in article.authors], article.text) == (["해림"], WHOLE)


@pytest.mark.parametrize(("signed", "employer"), [("하가람 한빛뉴스 기자 haga@hanbit.example", "한빛뉴스"), ("(한빛뉴스=하가람 기자)", "한빛뉴스"), ("하가람 기자 haga@hanbit.example", None)])
def test_a_signature_tells_that_the_paper_employs_who_is_named_elsewhere(signed: str, employer: str | None) -> None:
    head = '<meta property="og:site_name" content="한빛뉴스"><meta name="author" content="하가람"><meta property="dable:author" content="하가람">'
    article = read(head, f"<h1>{KOREAN_TITLE}</h1><div>{TEXT}<p>{signed}</p></div>", "https://www.hanbit.example/news/1")
    assert [(a.name, a.role, a.organization) for a in article.authors] == [("하가람", "기자", employer)]


def test_the_number_of_an_article_is_the_last_of_its_address() -> None:
    address = "https://www.hanbit.example/article/Biz/2031/08/203108110945123456ab12cd34ef_1"
    assert read("", f'<h1>{KOREAN_TITLE}</h1><div class="vtxt detailCont">{TEXT}</div>', address).source_id == "203108110945123456ab12cd34ef_1"


def test_a_ministrys_release() -> None:
    trail = '<div class="location"><a href="/main.do">홈으로</a><span>브리핑룸</span><span>보도자료</span></div>'
    box = f'<div class="article_head"><h1>{KOREAN_TITLE}</h1><div class="info"><span>2031.02.09</span><span>한빛부</span></div></div><div class="article_body"><div class="view_cont">{TEXT}</div></div>'
    article = read("", trail + box, "https://www.korea.kr/briefing/pressReleaseView.do?newsId=156612345")
    assert (article.breadcrumbs, article.section, article.kind) == (("브리핑룸", "보도자료"), "보도자료", "press_release")


def test_a_post_of_naver_blog_has_subheads_and_a_publisher() -> None:
    head = '<meta property="og:site_name" content="네이버 블로그 | 새벽빵집"><meta property="naverblog:nickname" content="빵집">'
    subhead = '<div class="se-component se-sectionTitle"><p class="se-text-paragraph"><span>재료</span></p></div>'
    title = f'<div class="se-title-text"><p class="se-text-paragraph">{KOREAN_TITLE}</p></div>'
    article = read(head, f'{title}<div class="se-main-container">{subhead}{TEXT}</div>', "https://m.blog.naver.com/PostView.naver?blogId=bread&logNo=223123456789")
    assert ([block.type for block in article.body][:2], article.source_id) == (["heading", "paragraph"], "223123456789")
    assert article.publisher is not None and (article.publisher.name, article.publisher.url) == ("새벽빵집", "https://m.blog.naver.com")


def test_what_a_paper_offers_below_the_signature_is_no_text() -> None:
    head = '<meta property="og:site_name" content="한빛뉴스"><meta name="author" content="하가람">'
    longer = TEXT + TEXT.replace("<p>", "<p>그 뒤로도 말이 많았다. ")
    offer = "<p><strong>[무료 강연] 다리를 지키는 법</strong><br>◎ 일시 : 2031년 6월 20일<br>◎ 장소 : 온라인</p>"
    article = read(head, f"<h1>{KOREAN_TITLE}</h1><div>{longer}<p>글. 한빛뉴스<br>&lt;하가람 기자&gt; haga@hanbit.example</p><hr>{offer}</div>", "https://www.hanbit.example/news/1")
    assert "강연" not in article.text and "장소" not in article.text
    assert [(a.name, a.email, a.organization) for a in article.authors] == [("하가람", "haga@hanbit.example", "한빛뉴스")]
    more = "<p>하가람 기자 haga@hanbit.example</p><p>서해의 작은 섬에 사는 사람들의 이 이야기는 둘째 마당에서 이어진다고 그는 길게 덧붙였다.</p><p>그러고는 물때가 바뀌기를 기다렸다가 배에 올라 뭍으로 돌아갔다고 마을 사람들이 전했다.</p>" * 2
    assert "둘째 마당" in read(head, f"<h1>{KOREAN_TITLE}</h1><div>{longer}{more}</div>", "https://www.hanbit.example/news/1").text


def test_a_life_below_the_line_that_signs() -> None:
    head = '<meta name="author" content="하가람">'
    life = "<p>하가람 편집위원</p><p>한빛대에서 박사를 했다. 저서로 『골목의 집』이 있다.</p>"
    box = f'<header class="article-view-header"><h3 class="heading">{KOREAN_TITLE}</h3><ul class="infomation"><li><i class="icon-user-o"></i> 하가람 편집위원</li></ul></header><article id="article-view-content-div">{TEXT}{{}}</article>'
    assert read(head, box.format(life), "https://www.hanbit.example/news/articleView.html?idxno=1").text == WHOLE
    assert read(head, box.format("<p>그는 한빛대를 졸업했다.</p>"), "https://www.hanbit.example/news/articleView.html?idxno=1").text.endswith("졸업했다.")


@pytest.mark.parametrize(("pattern", "match", "miss"), [(_LIFE, "한빛대에서 박사를 했다.", "다리가 열렸다."), (KOREAN_SHOWN, "<사진 : 옥상에서 내려다본 너른 갯벌>", "<사진 : 나루시청>")])
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.match(match) and not pattern.match(miss)
    assert not pattern.fullmatch("<사진 : " + "에서 가" * 5000)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("<사진 : 도서관 2층에서 내려다본 갯벌>", ("도서관 2층에서 내려다본 갯벌", None)), ("(사진: 준공식을 마친 다리 모습)", ("준공식을 마친 다리 모습", None)),
        ("나루시청 앞 광장ㅣ사진=나루시", ("나루시청 앞 광장", "나루시")), ("사진설명: 나루시청 앞 광장", ("나루시청 앞 광장", None)), ("사진설명 없이 실렸다", ("사진설명 없이 실렸다", None)),
        ("(사진 : 한빛군청 제공)", (None, "한빛군청")), ("<사진 : 행사에서 찍은 시민회 제공>", (None, "행사에서 찍은 시민회")), ("사진: 하가람 기자", (None, "하가람 기자")),
    ],
)  # fmt: skip
def test_a_label_for_pictures_before_what_one_shows(shown: str, expected: tuple[str | None, str | None]) -> None:
    assert split_caption(shown) == expected


def test_keywords_that_are_the_papers_name_or_stand_nowhere_are_no_tags() -> None:
    head = '<meta property="og:site_name" content="가온나루신문"><meta name="keywords" content="{}">'
    body = f"<h1>{KOREAN_TITLE}</h1><div>{TEXT}</div>"
    assert read(head.format("가온,나루신문"), body, "https://www.hanbit.example/news/1").tags == ()
    assert read(head.format("정책뉴스,브리핑룸"), body, "https://www.hanbit.example/news/1").tags == ()
    named = f"{KOREAN_TITLE.split()[0]},정책뉴스"
    assert read(head.format(named), body, "https://www.hanbit.example/news/1").tags == tuple(named.split(","))


@pytest.mark.parametrize(
    "box",
    [
        '<div class="tag"><a href="#">#책읽는강가</a><a href="#">#강변공원</a></div>', '<ul class="hashtag"><li><a href="#none">#책읽는강가</a></li><li><a href="#none">#강변공원</a></li></ul>',
        '<ul class="hashtag"><li>#책읽는강가</li><li>#강변공원</li></ul>', '<div class="tag"><a href="/search?q=1">#책읽는강가</a><a href="/search?q=2">#강변공원</a></div>',
    ],
)  # fmt: skip
def test_tags_behind_a_sign_need_no_address_and_no_witness(box: str) -> None:
    assert read("", f"<h1>{KOREAN_TITLE}</h1><div>{TEXT}</div>{box}", "https://www.hanbit.example/news/1").tags == ("책읽는강가", "강변공원")


def test_keywords_beside_the_papers_name_are_those_of_every_page() -> None:
    head = '<meta property="og:site_name" content="가온신문"><meta name="keywords" content="{}">'
    body, text = f"<h1>{KOREAN_TITLE}</h1><div>{{}}</div>", f"<p>나루 사람들이 강가에 모였다. {KOREAN[0]}</p>{TEXT}"
    assert read(head.format("가온신문,나루,강가,뉴스"), body.format(text), "https://www.hanbit.example/news/1").tags == ()
    assert read(head.format("가온신문,나루,강가"), body.format(text), "https://www.hanbit.example/news/1").tags == ("나루", "강가")


def test_brackets_around_an_address_with_spaces_hold_no_employer() -> None:
    for shown in ("하가람 기자 ( haga@hanbit.example )", "하가람 기자 (\nhaga@hanbit.example\n)"):
        assert [(a.name, a.email, a.organization) for a in parse_byline(shown, "ko").authors] == [("하가람", "haga@hanbit.example", None)]


def test_an_address_behind_what_a_reporters_card_tells() -> None:
    head = '<meta name="author" content="하가람">'
    card = '<div class="reporter"><p>하가람 기자</p><p>{}</p></div>'
    body = f"<h1>{KOREAN_TITLE}</h1><div>{TEXT}</div>"
    assert [a.email for a in read(head, body + card.format("바다와 섬을 취재합니다. haga@hanbit.example"), "https://www.hanbit.example/news/1").authors] == ["haga@hanbit.example"]
    assert [a.email for a in read(head, body + card.format("제보를 기다립니다. tips@hanbit.example"), "https://www.hanbit.example/news/1").authors] == [None]


def test_a_deck_announces_an_interview() -> None:
    deck = "<h2 class='subtitle'>[{}] 서른 해 동안 밥을 지은 사람</h2>"
    body = f"<h1>{KOREAN_TITLE}</h1>{{}}<div>{TEXT}</div>"
    assert read("", body.format(deck.format("인터뷰")), "https://www.hanbit.example/news/1").kind == "interview"
    assert read("", body.format(deck.format("나루의 경제학")), "https://www.hanbit.example/news/1").kind != "interview"


def test_a_trail_within_the_story_ends_in_the_section_that_metadata_state() -> None:
    head = '<meta property="article:section" content="교단">'
    body = f"<main><article><header><nav><a href='/'>홈</a><a href='/s/p'>교계</a><a href='/s/q'>{{}}</a></nav><h1>{KOREAN_TITLE}</h1></header>{TEXT}</article></main>"
    assert read(head, body.format("교단"), "https://www.hanbit.example/news/1").breadcrumbs == ("교계", "교단")
    assert read(head, body.format("국제"), "https://www.hanbit.example/news/1").breadcrumbs == ()


def test_a_button_that_is_a_picture_is_none_of_the_articles() -> None:
    share = "<div><a href='#'><img src='/img/face.gif' alt='페이스북'></a></div>"
    article = read("", f"<h1>{KOREAN_TITLE}</h1>{share}<div><p><img src='/data/bridge.jpg' width='600' alt='페이스북 본사'></p>{TEXT}</div>", "https://www.hanbit.example/news/1")
    assert [image.url for image in article.images] == ["https://www.hanbit.example/data/bridge.jpg"]


def test_pictures_that_a_system_declares_for_all_pages() -> None:
    page = Page.read("<html lang=ko><title>x</title></html>", url="https://www.hanbit.example/news/1")
    assert is_called_emblem(page, "https://cdn.hanbit.example/image/logo/snslogo_20310322052211.png")
    assert not is_called_emblem(page, "https://cdn.hanbit.example/image/logo/gaon_logo_award.png")
    assert is_site_card("https://www.hanbit.example/images/v5/common/og_img.png", "www.hanbit.example", "/news/1")
    assert not is_site_card("https://www.hanbit.example/images/bridge/og_img.png", "www.hanbit.example", "/news/1")


def test_a_broadcast_and_a_label_of_work_are_no_persons_and_no_employers() -> None:
    assert [(a.name, a.kind) for a in read_trusted_name("HBS 나루의 아침", "ko")] == [("HBS 나루의 아침", "organization")]
    assert [(a.name, a.organization) for a in parse_byline("글. 한빛뉴스\n<하가람 기자> haga@hanbit.example", "ko").authors] == [("하가람", "한빛뉴스")]


def test_breaking_news_is_no_live_blog() -> None:
    assert read("", f"<h1>[속보] {KOREAN_TITLE}</h1><div>{TEXT}</div>", "https://www.hanbit.example/news/1").kind != "live"


def test_a_caption_of_an_editor_in_running_text() -> None:
    picture = '<span class="fr-img-caption"><span class="fr-img-wrap"><img src="https://www.hanbit.example/a.jpg" width="600"><span class="fr-inner">새 다리. 나루시 제공</span></span></span>'
    article = read("", f"<h1>{KOREAN_TITLE}</h1><div><p>{picture}{KOREAN[0]}</p>{TEXT[TEXT.index('</p>') + 4:]}</div>", "https://www.hanbit.example/news/1")
    assert ([(image.caption, image.credit) for image in article.images], article.text) == ([("새 다리.", "나루시")], WHOLE)


def test_names_that_are_spelled_like_none_in_a_byline_and_in_boxes() -> None:
    boxes = "".join(f'<article class="writer"><strong class="name">{name} 기자</strong><a class="email" href="mailto:{mail}">{mail}</a></article>' for name, mail in (("봄시내", "bom@hanbit.example"), ("하가람", "haga@hanbit.example")))
    box = f'<header class="article-view-header"><h3 class="heading">{KOREAN_TITLE}</h3><div class="info-group"><ul class="infomation"><li><i class="icon-user-o"></i> 기자명 봄시내, 하가람 기자</li></ul></div></header><article id="article-view-content-div">{TEXT}</article>{boxes}'
    article = read("", box, "https://www.hanbit.example/news/articleView.html?idxno=1")
    assert [(a.name, a.email) for a in article.authors] == [("봄시내", "bom@hanbit.example"), ("하가람", "haga@hanbit.example")]


@pytest.mark.parametrize(("title", "named"), [("보도자료 상세보기 | 한빛교통부", True), ("보도자료 상세보기 | 알림마당 | 한빛시", True), ("다리가 열렸다 | 상세보기 | 한빛시", False), ("News | Harbour", False)])
def test_titles_of_boards_of_offices(title: str, named: bool) -> None:
    assert names_office_page(title) is named


def test_a_headline_below_the_name_of_an_offices_board() -> None:
    box = f'<div id="header"><a href="/"><img src="/logo.png" alt="한빛교통부"></a></div><h3 class="tit">보도자료</h3><div class="bd_view"><h4>{KOREAN_TITLE}</h4>{TEXT}</div>'
    markup = f'<html lang="ko"><head><meta charset="utf-8"><title>보도자료 상세보기 | 한빛교통부</title></head><body>{box}</body></html>'
    assert parse(markup, "https://www.hanbit.example/dtl.jsp?id=95088123").title == KOREAN_TITLE


def test_a_sentence_before_a_signature_is_no_employer() -> None:
    assert [(a.name, a.organization) for a in parse_byline("▲ 드러난 돌담. /음하랑기자", "ko").authors] == [("음하랑", None)]


def test_the_zone_of_a_displayed_minute_is_the_one_that_metadata_state() -> None:
    box = f'<div class="arv_001"><h2>{KOREAN_TITLE}</h2><ul class="art_info"><li>하가람 기자</li><li>등록 2031.09.07 16:20:11</li></ul></div><div id="news_body_area">{TEXT}</div>'
    stated = '<meta property="article:published_time" content="2031-09-07T16:20:11+09:00">'
    assert read(stated, box, "https://www.hanbit.example/news/article.html?no=1").timezone_basis == "stated"
    assert read("", box, "https://www.hanbit.example/news/article.html?no=1").timezone_basis == "publisher"


def test_a_professor_works_at_the_university_between_name_and_role() -> None:
    assert [(a.name, a.role, a.organization) for a in parse_byline("하가람 나루대 교수", "ko").authors] == [("하가람", "교수", "나루대")]
    assert [(a.name, a.role, a.organization) for a in parse_byline("나루=하가람 교수", "ko").authors] == [("하가람", "교수", None)]


def test_a_link_that_leads_nowhere_is_no_authors_page() -> None:
    box = f'<div class="arv_001"><h2>{KOREAN_TITLE}</h2><div class="arvdate"><a href="{{}}"><span>하가람 기자</span></a> | 2031.09.07 16:20:11</div></div><div id="news_body_area">{TEXT}</div>'
    address = "https://www.hanbit.example/news/article.html?no=1"
    assert [a.url for a in read("", box.format("#"), address).authors] == [None]
    assert [a.url for a in read("", box.format("/reporter/haga"), address).authors] == ["https://www.hanbit.example/reporter/haga"]
