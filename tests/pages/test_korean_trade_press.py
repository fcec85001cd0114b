"""What pages of Korean weeklies, sports papers and papers of a trade showed. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, Embed, Heading, parse
from newsparse.generic.identity import id_in_address
from newsparse.generic.pictures.leading.site_cards import is_site_card
from newsparse.generic.publisher.site import registrable
from newsparse.grammar.bylines.names import is_byline, parse_byline
from newsparse.grammar.credits.credits import split_caption
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE, SENTENCES

TEXT = "".join(f"<p>{p}</p>" for p in P)
H1 = f"<h1>{TITLE}</h1>"
PICTURE = '<img src="https://www.gaon.example/photo/1.jpg" width="600" height="400">'


def page(above: str, body: str = TEXT, below: str = "", *, head: str = "", url: str = "https://www.gaon.example/news/123456", title: str = TITLE) -> Article:
    markup = f'<html lang="ko"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{above}<div class="view">{body}</div>{below}</body></html>'
    return parse(markup, url=url, registry=GENERIC_ONLY)


@pytest.mark.parametrize(
    ("line", "credit"),
    [("#사진_도담휘 기자", "도담휘 기자"), ("글=하가람 기자(haga@gaon.example)<br>사진=ⓒ한빛통신", "한빛통신"), ("사진 제공=나루영화", "나루영화")],
)
def test_a_label_without_brackets_below_the_text_tells_whose_the_picture_is(line: str, credit: str) -> None:
    article = page(H1, f"<p>{PICTURE}</p>{TEXT}<p>{line}</p>")
    assert [image.credit for image in article.images] == [credit]
    assert not any("사진" in block for block in article.text.split("\n\n")[-1:])


def test_brackets_behind_the_last_sentence_tell_whose_the_picture_is() -> None:
    article = page(H1, f"<p>{PICTURE}</p>{TEXT}<p>한편 다리는 내년 봄 다시 문을 연다. (사진=나루영화)</p>")
    assert [image.credit for image in article.images] == ["나루영화"]


def test_a_dateline_that_ends_in_the_place_is_no_credit() -> None:
    assert split_caption("(한빛 스포츠=안양)") == ("(한빛 스포츠=안양)", None)
    assert split_caption("[한빛통신=안양] 새 다리") == ("새 다리", "한빛통신")
    assert split_caption("(안양=한빛통신) 새 다리") == ("새 다리", "한빛통신")
    article = page(H1, f"{PICTURE}<p>(한빛스포츠=안양)</p>{TEXT}")
    assert article.text.startswith(P[0])
    assert all(image.credit is None for image in article.images)


def test_an_address_in_the_papers_own_house_signs_the_text() -> None:
    authors = parse_byline("[한빛뉴스 하가람 기자]", "ko").authors
    assert is_byline("[한빛뉴스 하가람 haga@]", authors, "ko")
    assert not is_byline("[한빛뉴스 하가람 새 다리]", authors, "ko")
    article = page(H1, f"<p>[한빛뉴스 하가람 기자] {P[0]}</p>{TEXT}<p>[한빛뉴스 하가람 haga@]</p>")
    assert "haga" not in article.text


def test_what_stands_below_the_line_of_rights_is_none_of_the_article() -> None:
    below = '<div class="copy">&lt; 저작권자 가온일보 무단전재 및 재배포 금지 &gt;</div>'
    other = f"<div><h3>만나봅시다</h3><p>{P[-1].replace('다.', '답니다.')}</p></div>"
    article = page(H1, TEXT, below + other)
    assert article.text == "\n\n".join(P)
    assert article.copyright == "< 저작권자 가온일보 무단전재 및 재배포 금지 >"


def test_a_line_of_rights_amid_the_text_ends_nothing() -> None:
    rights = '<p>&lt;저작권자 한빛통신 무단전재 및 재배포 금지&gt;</p>'
    article = page(H1, f"<p>{P[0]}</p>{rights}" + "".join(f"<p>{p}</p>" for p in P[1:]))
    assert P[-1] in article.text


def test_who_is_named_below_the_portrait_wrote_the_column() -> None:
    trail = '<div class="location"><a href="/">홈</a> &gt; <a href="/s/7">오피니언</a> &gt; <a href="/s/72">봄을 쓰다</a></div>'
    portrait = f'<div class="img">{PICTURE}<p class="caption">하가람<br>수필가</p></div>'
    head = '<meta name="author" content="가온일보">'
    told = [("하가람", "수필가")]
    assert [(a.name, a.role) for a in page(trail + H1, portrait + TEXT, head=head).authors] == told
    assert [(a.name, a.role) for a in page(trail.replace("오피니언", "사회") + H1, portrait + TEXT, head=head).authors] != told


def test_a_line_of_rights_below_a_picture_amid_paragraphs_in_boxes_of_their_own_ends_nothing() -> None:
    boxes = [f"<section><p>{p}</p></section>" for p in (*P, *(p.replace("다.", "답니다.") for p in P))]
    rights = f"<section>{PICTURE}<p>저작권자 ⓒ 가온일보 무단전재 및 재배포 금지</p></section>"
    article = page(H1, "".join((*boxes[:4], rights, *boxes[4:])))
    assert P[-1].replace("다.", "답니다.") in article.text


def test_a_section_linked_where_a_name_may_stand_wrote_nothing() -> None:
    def authors(link: str) -> list[str]:
        box = f'<ul class="art_info"><li>{link}</li><li>2031-03-04 10:11</li></ul><div id="news_body_area">{TEXT}<p>도담휘 기자</p></div>'
        return [a.name for a in parse(f'<html lang="ko"><head><title>{TITLE}</title></head><body>{H1}{box}</body></html>', "https://www.gaon.example/news/1").authors]

    assert authors('<a href="/list.html?code=7">부동산</a>') == ["도담휘"]
    assert authors('<a href="/reporter.html?no=7">하가람</a>') == ["하가람"]


def test_keywords_that_the_papers_name_leads_are_the_papers() -> None:
    def tags(keywords: str) -> tuple[str, ...]:
        head = f'<meta name="keywords" content="{keywords}"><meta property="og:site_name" content="가온일보">'
        return page(H1, head=head).tags

    assert tags("가온일보,의료,제약") == ()
    named = P[0].split()[0].strip(",.")
    assert named in tags(f"가온일보,{named}")
    assert named in tags(f"가온일보,{named},의료")


def test_a_triangle_opens_a_subhead_between_two_paragraphs() -> None:
    said = ["나루 강변의 마흔 해 된 나무다리가 이달 말 새 다리에 자리를 내준다고 시는 지난 열흘날 밝혔다."] * 2
    lines = "".join(f"<p>{line}</p>" for line in (said[0], "△줄어드는 나무다리", said[1] + " 주민은 반겼다."))
    article = page(H1, TEXT + lines)
    assert [block.text for block in article.body if isinstance(block, Heading)] == ["△줄어드는 나무다리"]
    listed = page(H1, TEXT + lines.replace("△줄어드는", "△총무과장: 줄어드는"))
    assert not any(isinstance(block, Heading) for block in listed.body)
    for caption in ("△다시 놓인 나무다리 모습", "△다시 놓인 나무다리 (가온군 제공)", "△주민이 나무다리를 건넌다."):
        shown = page(H1, TEXT + lines.replace("△줄어드는 나무다리", caption))
        assert not [block for block in shown.body if isinstance(block, Heading)], caption


def test_lines_of_a_deck_inside_the_headlines_box_are_parted() -> None:
    deck = '<div class="view_sub">- 두 달 동안 검진 비용 지원<br>- 이달 말부터 신청 접수</div>'
    article = page(f'<div class="view_tit"><strong>{TITLE}</strong>{deck}</div>', head=f'<meta property="og:title" content="{TITLE}">')
    assert article.subtitles == ("두 달 동안 검진 비용 지원", "이달 말부터 신청 접수")


def test_stories_behind_a_label_of_their_own_are_related() -> None:
    links = '<p>[핫클릭]</p><p><a href="/news/1">· 나루 강변 상가 열 곳 새로 문 연다</a></p><p><a href="/news/2">· 버스 노선 석 달 만에 바뀐다</a></p>'
    article = page(H1, TEXT + links)
    assert [link.text for link in article.related] == ["나루 강변 상가 열 곳 새로 문 연다", "버스 노선 석 달 만에 바뀐다"]
    assert article.text == "\n\n".join(P)


def test_when_a_paper_let_an_article_out_is_no_text() -> None:
    article = page(f'{H1}<ul class="info"><li>웹출고시간<span>2031.03.11 15:24:57</span></li></ul>')
    assert article.published_at is not None and article.published_at.isoformat() == "2031-03-11T15:24:57+09:00"
    shown = page(H1, f"<p>이 기사는 2031년 05월 10일 14:21 가온벨 에 표출된 기사입니다.</p>{TEXT}")
    assert shown.text == "\n\n".join(P)


def test_names_registered_under_a_korean_city_are_whole() -> None:
    assert registrable("m.gaon.seoul.kr") == "gaon.seoul.kr"
    assert registrable("www.gaon.kr") == "gaon.kr"


def test_a_default_picture_of_a_channel_is_the_sites() -> None:
    assert is_site_card("http://gaon.example/common/images/thumb/tv/thumb_TV_default.png", "gaon.example", "/news/view.do")
    assert not is_site_card("http://gaon.example/common/images/thumb/tv/thumb_TV_bridge.png", "gaon.example", "/news/view.do")


def test_an_article_appears_when_it_is_put_up_not_when_it_is_written() -> None:
    info = '<div class="info"><span>작성 : 2031년 04월 25일(목) 15:00</span> <span>게시 : 2031년 04월 26일(금) 09:11</span></div>'
    article = page(H1 + info)
    assert article.published_at is not None and article.published_at.isoformat() == "2031-04-26T09:11:00+09:00"
    alone = page(H1 + '<div class="info">작성 : 2031년 04월 25일(목) 15:00</div>')
    assert alone.published_at is not None and alone.published_at.isoformat() == "2031-04-25T15:00:00+09:00"


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://gaon.example/article/7XNEMIBOB9QA", "7XNEMIBOB9QA"), ("https://gaon.example/article/HARBOURBRIDGE", None),
        ("https://gaon.example/press/view/menu/251?searchCategory=223&pressSn=258812", "258812"),
        ("https://gaon.example/news/newsView.do?typ_800=7&idx_800=3491771", "3491771"), ("https://gaon.example/news/newsView.do?menuSn=258812", None),
    ],
)
def test_numbers_under_keys_of_the_sites_own_and_codes(url: str, number: str | None) -> None:
    assert id_in_address(url) == number


def test_the_name_is_the_registered_one_or_the_logos() -> None:
    site = '<meta property="og:site_name" content="gaon">'
    foot = '<footer><p>(주)가온 | 제호 : 더나루 | 등록번호 : 서울 아00000 | 발행인 : 하가람</p></footer>'
    logo = '<h1 class="logo"><a href="/"><img src="/logo.png" alt="가온타임즈"></a></h1>'
    picture = f'<div class="img_wrap">{PICTURE}<p class="cap">문어의 팔 근육. ⓒ한빛해양연구소</p></div>'

    def named(above: str, below: str) -> str | None:
        article = page(above + H1, picture + TEXT, below, head=site)
        return article.publisher and article.publisher.name

    assert named(logo, foot) == "더나루"
    for behind in ("인터넷신문 등록번호 : 서울 아00000", "발행인 · 편집인 : 하가람", "청소년보호책임자 : 하가람"):
        assert named(logo, f"<footer><p>제호 : 더나루 {behind}</p></footer>") == "더나루"
    assert named(logo, "") == "가온타임즈"
    assert named("", "") == "gaon"


def test_a_photographer_behind_the_last_sentence_took_the_picture() -> None:
    assert split_caption("하가람 목사가 국을 뜨고 있다. 도담휘 포토그래퍼") == ("하가람 목사가 국을 뜨고 있다.", "도담휘 포토그래퍼")
    assert split_caption("하가람 목사가 국을 뜨고 있다. 도담휘 목사")[1] is None


def test_a_post_that_is_a_link_alone_and_ends_the_text_is_kept() -> None:
    post = '<blockquote class="instagram-media"><a href="https://www.instagram.com/p/AbCdEf12345/">Instagram에서 이 게시물 보기</a></blockquote>'
    more = '<p><strong>[주요 뉴스]</strong></p><p><a href="/news/2">▶ 나루 강변 상가 열 곳 새로 문 연다</a></p>'
    article = page(H1, TEXT + post + more)
    assert [block.url for block in article.body if isinstance(block, Embed)] == ["https://www.instagram.com/p/AbCdEf12345/"]
    quoted = page(H1, TEXT + post.replace("instagram-media", "box") + more)
    assert not any(isinstance(block, Embed) for block in quoted.body)
    assert page(H1, TEXT + more.replace("주요 뉴스", "관련 기사")).related[0].text == "나루 강변 상가 열 곳 새로 문 연다"


def test_a_report_in_english_is_signed_off_with_name_and_station() -> None:
    def read(last: str) -> Article:
        text = "<br>".join([*SENTENCES, last])
        reporter = '<div class="reporter"><span>Reporter</span><a href="mailto:harin@gaon.example">harin@gaon.example</a></div>'
        markup = f'<html lang="en"><head><title>Bridge</title></head><body><h1>Eastmere rebuilds its bridge</h1><div class="text">{text}</div>{reporter}</body></html>'
        return parse(markup, url="https://www.gaon.example/news/271033", registry=GENERIC_ONLY)

    assert [(a.name, a.email) for a in read("Song Harin, Gaon News.").authors] == [("Song Harin", "harin@gaon.example")]
    assert not any(a.name == "Song Harin" for a in read("So said Song Harin, who reads Gaon News.").authors)
    for firm in ("The Eastmere Courier", "Associated Press", "Weather Team"):
        assert not any(a.name == firm and a.kind == "person" for a in read(f"{firm}, Gaon News.").authors)


@pytest.mark.parametrize("box", ["<div class='para'><p>{}</p></div>", "<div><p>{}</p></div>"])
def test_a_line_of_rights_below_a_picture_is_the_pictures(box: str) -> None:
    rights = '<div class="photo"><img src="/p/1.jpg" width="600" height="400"><p>저작권자 © 한빛통신 무단전재 및 재배포 금지</p></div>'
    said = [box.format(p) for p in P * 2]
    article = page(H1, "".join(said[:-1]) + rights + said[-1])
    assert P[-1] in article.text.split("\n\n")[-1]
    boxed = page(H1, "".join(f"<div class='para'><p>{p} {n}</p></div>" for n, p in enumerate(P * 3)) + rights.replace("<img", "<br") + f"<div class='para'><p>{P[0]}</p></div>")
    assert boxed.text.endswith(P[0])
