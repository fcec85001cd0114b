"""Korean local and trade papers, boards used as papers, weeklies laid out in tables, editions abroad. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, Figure, Heading, parse
from newsparse.body.stripping.above.date_lines import is_korean_dates
from newsparse.generic.identity import id_in_address
from newsparse.generic.pictures.leading.site_cards import is_site_card
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.to_readers.controls import is_control
from newsparse.grammar.to_readers.read_also import says_read_also
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)
WHOLE = "\n\n".join(P)
MORE = [f"주민 {n}명은 지난 주말 새 다리를 건너 솔내분교까지 걸었다고 말했다." for n in range(3, 9)]
HEAD = f"<title>{TITLE} - 가온신문</title><meta property='og:site_name' content='가온신문'>"


def page(above: str, body: str = TEXT, below: str = "", *, head: str = HEAD, url: str = "https://www.gaon.example/news/1", language: str = "ko") -> Article:
    markup = f'<html lang="{language}"><head><meta charset="utf-8">{head}</head><body><div class="a">{above}<h2>{TITLE}</h2></div><div class="v">{body}</div>{below}</body></html>'
    return parse(markup, url, registry=GENERIC_ONLY)


def test_the_text_of_a_post_is_no_comment_though_its_box_is_called_one() -> None:
    own = page("", f'<div class="board_txt_area fr-view"><div class="margin-top-xxl _comment_body_b20310209a1b2c">{TEXT}</div></div>')
    assert own.text == WHOLE
    assert P[0] not in page("", f"<p>{P[1]}</p>", f'<div class="comment_body">{P[0]}</div>').text


PICTURE = '<img src="/data/2031/bridge.jpg" width="600">'


@pytest.mark.parametrize(
    ("below", "caption", "credit"),
    [
        ('<br><span style="color:#696969;"><span style="font-size:12px;">새 다리를 상인들이 살피고 있다.</span></span>', "새 다리를 상인들이 살피고 있다.", None),
        ('</p><p style="text-align:center"><span style="font-size:12px;color:#777">[새 다리를 건너는 주민들 / 사진 = 하가람 기자]</span>', "새 다리를 건너는 주민들", "하가람 기자"),
        ('<em class="source" style="display:block;font-size:12px">온라인 커뮤니티</em>', None, "온라인 커뮤니티"),
        ('<em class="source" style="display:block;font-size:12px">기사와 관련 없는 자료 사진 / gettyimagesBank</em>', "기사와 관련 없는 자료 사진", "gettyimagesBank"),
    ],
)
def test_faint_letters_below_a_picture_are_its_caption(below: str, caption: str | None, credit: str | None) -> None:
    article = page("", f'<p style="text-align:center">{PICTURE}{below}</p>{TEXT}')
    assert [(i.caption, i.credit) for i in article.images] == [(caption, credit)]
    assert article.text == WHOLE


@pytest.mark.parametrize("line", ["<br>새 다리를 상인들이 살피고 있다.", '<br><span style="font-size:18px">새 다리를 상인들이 살피고 있다.</span>', '<br><span style="color:#c00">새 다리를 상인들이 살피고 있다.</span>'])
def test_a_line_as_large_and_dark_as_the_text_is_none(line: str) -> None:
    assert page("", f"<p>{PICTURE}{line}</p>{TEXT}").images[0].caption is None


def test_a_page_all_in_small_letters_has_no_captions_of_them() -> None:
    small = "".join(f'<p><span style="font-size:12px">{p}</span></p>' for p in P)
    article = page("", f'<p style="text-align:center">{PICTURE}</p>{small}')
    assert (article.text, article.images[0].caption) == (WHOLE, None)


def test_a_picture_in_a_table_above_the_text_stands_in_the_body_with_its_caption() -> None:
    table = f'<div class="photo"><table><tbody><tr><td>{PICTURE}</td></tr><tr><td class="img-desc">새 다리를 건너는 주민들.</td></tr></tbody></table></div>'
    article = page("", table + "".join(f"<div>{p}</div><div><br></div>" for p in P))
    assert isinstance(article.body[0], Figure) and article.body[0].image.caption == "새 다리를 건너는 주민들."
    assert article.text == WHOLE


def test_a_firm_that_gave_the_picture_is_named_behind_who_signs() -> None:
    end = "[가온신문 하가람 기자 haga@gaon.example / 사진제공=나루영화]<br><br><b>노을빛</b> | <b>달빛정원</b><br><br>[ Copyright ⓒ 가온신문 무단전재 &amp; 재배포 금지 ]"
    article = page("", f"<p>{PICTURE}</p>{'<br><br>'.join([*P, *MORE])}<br><br>{end}", "<p>기사제보 news@gaon.example</p><p>하가람 기자의 다른 기사 보기</p>")
    assert [(a.name, a.email) for a in article.authors] == [("하가람", "haga@gaon.example")]
    assert "나루영화" not in article.text and "달빛정원" not in article.text
    assert article.images[0].credit == "나루영화"


def test_a_trail_right_above_the_headline_is_no_menu_though_it_is_called_one() -> None:
    steps = '<ul class="article-top-nav"><li><a href="/">메인</a></li><li><a href="/l?c=5">스포츠</a></li><li><a href="/l?c=51">야구</a></li></ul>'
    assert page(steps).breadcrumbs == ("스포츠", "야구")
    many = steps.replace("</ul>", '<li><a href="/l?c=6">문화</a></li><li><a href="/l?c=7">사회</a></li></ul>')
    assert page(many).breadcrumbs == ()


def test_what_is_called_a_subhead_is_one_in_a_box_of_its_own() -> None:
    article = page("", f'{P[0]}<br><br><div class="ab_sub_heading"><div style="display:none">&nbsp;</div>“가게 손님이 곧 식구”</div><br>{P[1]}<br><br>{P[2]}')
    assert [b.text for b in article.body if isinstance(b, Heading)] == ["“가게 손님이 곧 식구”"]


def test_an_edit_is_told_by_the_clock_that_is_stated_with_the_publication() -> None:
    english = ["The harbour of Naru opened its new bridge on Monday after four years of work.", "Some 400 residents walked across it in the morning.", "The mayor said that the ferry would go on until March."] * 2
    stated = '<meta property="article:published_time" content="2031-02-28T16:10:21+09:00">'
    markup = f'<html lang="en"><head><title>Naru opens its new bridge</title>{stated}</head><body><h1>Naru opens its new bridge</h1><p>Published: 28 Feb. 2031, 16:10 Updated: 28 Feb. 2031, 18:32</p>{"".join(f"<p>{p}</p>" for p in english)}</body></html>'
    article = parse(markup, "https://www.gaon-daily.com/news/1", registry=GENERIC_ONLY)
    assert str(article.modified_at) == "2031-02-28 18:32:00+09:00"
    utc = parse(markup.replace("16:10:21+09:00", "16:10:21Z"), "https://www.gaon-daily.com/news/1", registry=GENERIC_ONLY)
    assert str(utc.modified_at) == "2031-02-28 18:32:00+00:00"


def test_members_alone_may_read_on() -> None:
    assert page("", TEXT, "<div><p>가온 플러스 회원만 전문을 볼 수 있습니다.</p><a href='/s'>구독하기</a></div>").access == "paywalled"
    assert page("", TEXT, "<div><p>댓글은 회원만 쓸 수 있습니다.</p></div>").access == "unknown"


def test_what_a_writer_does_stands_below_the_name() -> None:
    below = '<div class="writer-box"><p class="name">채나린</p><p>누리대 교수<br>에너지정책학과</p></div>'
    (author,) = page("", TEXT + below, head=f"<title>[기고] {TITLE}</title><meta property='article:section' content='오피니언'>").authors
    assert (author.name, author.role, author.organization) == ("채나린", "교수", "누리대")


def test_the_papers_own_address_is_nobodys() -> None:
    below = '<p>독자 여러분의 제보를 기다립니다.</p><p>메일 gaon@gaon.example 전화 062-000-0000</p>'
    above = '<span class="txt_info">@하주현 hajuh@gaon.example</span><span class="txt_info">입력 2031.07.19. 18:24</span>'
    assert [(a.name, a.email) for a in page(above, TEXT, below).authors] == [("하주현", "hajuh@gaon.example")]
    (author,) = page("", TEXT, "<p>gaon@gaon.example</p>", head=HEAD + '<meta name="author" content="하주현">').authors
    assert (author.name, author.email) == ("하주현", None)


def test_a_poet_who_writes_for_the_paper_signs() -> None:
    article = page('<div class="writer">길상미 칼럼니스트 | 기사입력 2031/02/09 [08:55]</div>', TEXT + TEXT + '<p style="text-align:right">길상미(시인·본지 칼럼니스트)</p>', head=f"<title>[칼럼] {TITLE}</title>")
    assert [(a.name, a.role, a.organization) for a in article.authors] == [("길상미", "칼럼니스트", None)]
    assert "시인" not in article.text


def test_a_paper_in_colons_before_the_headline_is_named_by_its_logo() -> None:
    article = page('<a href="/"><img src="/l.gif" alt="가온타임즈"></a>', head=f"<title>:가온타임즈: {TITLE}</title>", url="http://www.gaon.example/sub_read.html?uid=128841&section=sc9")
    assert article.publisher is not None and article.publisher.name == "가온타임즈"


def test_the_articles_rights_are_named_before_the_companys() -> None:
    rest = "".join(f"<li><a href='/{n}'>{n}번 다리를 건너는 사람들의 하루</a></li>" for n in range(9))
    article = page("", TEXT + '<p class="copyright">저작권자© 가온신문, 무단 전재 및 재배포 금지</p>', f"<ul>{rest}</ul><footer>가온미디어(주) | 등록번호 서울아00000 | Copyright GAON C&amp;C. All rights reserved.</footer>")
    assert article.copyright == "저작권자© 가온신문, 무단 전재 및 재배포 금지"


@pytest.mark.parametrize("line", ["좋아요 3 감사해요 0 슬퍼요 0", "조회 : 812", "조회수 931", "조회수 : 1,204", "조회 812회", "조회 1.2만"])
def test_how_often_a_page_was_read(line: str) -> None:
    assert is_control(line)


@pytest.mark.parametrize("line", ["필요 3 중요 4가지", "조회 시간 3시간", "조회수 1위 영상", "조회 812호"])
def test_what_is_no_count_of_readers(line: str) -> None:
    assert not is_control(line)


@pytest.mark.parametrize(("line", "expected"), [("[나루일보] 발행 2031/05/12 나루판 12면 기사입력 2031/05/11 20:04", True), ("기사입력 2031/05/11 20:04", True), ("[나루일보] 발행 2031/05/12 나루판 12면에 실렸다", False)])
def test_dates_of_the_printed_page(line: str, expected: bool) -> None:
    assert is_korean_dates(line) is expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("[새 다리를 건너는 주민들 / 사진 = 하가람 기자]", ("새 다리를 건너는 주민들", "하가람 기자")), ("[사진=나루시]", (None, "나루시")), ("↑↑ 새 다리를 건너는 주민들. ⓒ 나루일보", ("새 다리를 건너는 주민들.", "나루일보")), ("[전문] 새 다리. 사진=나루시", ("[전문] 새 다리.", "나루시")),
        ("An LNG carrier built at Naru [HANEUL HEAVY INDUSTRIES]", ("An LNG carrier built at Naru", "HANEUL HEAVY INDUSTRIES")), ("A scene of the film [REC]", ("A scene of the film [REC]", None)), ("The mayor of Naru [FAR LEFT]", ("The mayor of Naru [FAR LEFT]", None)),
    ],
)  # fmt: skip
def test_captions(caption: str, expected: tuple[str | None, str | None]) -> None:
    assert split_caption(caption) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [("채나린 누리대 교수", ("채나린", "교수", "누리대")), ("길상미(시인·본지 칼럼니스트)", ("길상미", "칼럼니스트", None)), ("길상미(나루고 교사)", ("길상미", "교사", "나루고")), ("하가람 기자 haga@gaon.example / 사진제공=나루영화", ("하가람", "기자", None))],
)
def test_bylines(byline: str, expected: tuple[str, str, str | None]) -> None:
    (author,) = parse_byline(byline, "ko", trusted=True).authors
    assert (author.name, author.role, author.organization) == expected


@pytest.mark.parametrize("card", ["https://img.gaon.example/og.png", "https://www.gaon.example/resources/images/og_img.png"])
def test_cards_at_the_root_and_among_what_a_site_is_built_with(card: str) -> None:
    assert is_site_card(card, "www.gaon.example", "/news/1")
    assert not is_site_card(f"{card.replace('og', 'bridge')}?t=1", "www.gaon.example", "/news/1")


@pytest.mark.parametrize(("address", "expected"), [("https://gaon.example/?ac=article_view&entry_id=468120", "468120"), ("http://gaon.example/view.php?ud=20310519193930687580ed35aa76_16", "20310519193930687580ed35aa76_16")])
def test_numbers_of_articles(address: str, expected: str) -> None:
    assert id_in_address(address) == expected


@pytest.mark.parametrize(("label", "expected"), [("관련기사 more", True), ("관련기사 더보기", True), ("관련기사 모음집 출간", False)])
def test_labels_with_a_button(label: str, expected: bool) -> None:
    assert says_read_also(label) is expected
