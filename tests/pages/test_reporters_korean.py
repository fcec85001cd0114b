"""Korean reporters: what their cards, the links around their names, the opening of the text and photo stories say of them."""

import pytest

from newsparse import GENERIC_ONLY, Extractor, css, parse
from newsparse.article import Author
from newsparse.grammar.bylines.names import parse_byline

P = "<p>가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.</p>"
KO = '<meta charset="utf-8"><title>산골 분교가 다시 문을 연다 - 한빛일보</title><meta property="og:site_name" content="한빛일보"><meta property="og:title" content="산골 분교가 다시 문을 연다">'


def _korean(above: str, opening: str, below: str, *, declared: str = ".by") -> tuple[Author, ...]:
    rules = type("Rules", (Extractor,), {"name": "한빛일보", "hosts": ("hanbit.example",), "authors": css(declared)})
    markup = f'<html lang="ko"><head>{KO}</head><body><h1>산골 분교가 다시 문을 연다</h1>{above}<div class="view"><p>{opening}{P[3:]}{P}{P}</div>{below}</body></html>'
    return parse(markup, url="https://www.hanbit.example/news/1", registry=GENERIC_ONLY.with_extractors(rules)).authors


@pytest.mark.parametrize(
    ("card", "email"),
    [
        ('<p>하가람 기자</p><a href="mailto:haga@hanbit.example">이메일 보내기</a>', "haga@hanbit.example"),
        ('<ul><li><span>하가람</span> <a href="mailto:haga@hanbit.example">haga@hanbit.example</a> <span>페이스북</span> <span>기자의 다른기사</span></li></ul>', "haga@hanbit.example"),
        ('<p>하가람 기자</p><a href="mailto:tip@hanbit.example">기사 제보</a>', None),
        ("<p>하가람 씨는 마을 이장이다. 문의 tip@hanbit.example 다른 기사</p>", None),
    ],
)
def test_a_reporters_card_has_the_address(card: str, email: str | None) -> None:
    (author,) = _korean('<span class="by">하가람 기자</span>', "", f"<div>{card}</div>")
    assert (author.name, author.email) == ("하가람", email)


@pytest.mark.parametrize(("opening", "employer"), [("[한빛일보 하가람 기자] ", "한빛일보"), ("[가온=하가람 기자] ", None)])
def test_the_paper_that_opens_a_text_beside_the_author_employs_him(opening: str, employer: str | None) -> None:
    (author,) = _korean('<span class="by">하가람 기자</span>', opening, "")
    assert author.organization == employer


@pytest.mark.parametrize(
    ("byline", "url"),
    [
        ('<a href="/ReporterList?id=7"><b class="by">하가람 기자</b></a>', "https://www.hanbit.example/ReporterList?id=7"),
        ('<a href="/news/7"><b class="by">하가람 기자</b> 산골 분교 뒤에는 사람이 있다</a>', None),
        ('<b class="by">하가람 기자</b><p>글 <a href="/reporter/7">하가람 기자</a></p>', "https://www.hanbit.example/reporter/7"),
    ],
)
def test_the_link_around_a_name_leads_to_its_page(byline: str, url: str | None) -> None:
    (author,) = _korean(byline, "", "")
    assert author.url == url


def test_cards_of_authors_without_a_class_on_the_name() -> None:
    cards = "".join(f'<div class="item"><div><h6><a href="/journalist/{n}">{name}</a></h6>{day}</div></div>' for n, name, day in ((1, "하가람", "<p>2031년 2월 9일</p>"), (2, "노을빛", "")))
    assert [author.name for author in _korean(f'<div class="list">{cards}</div>', "", "", declared=".none")] == ["하가람", "노을빛"]


def test_the_paper_before_its_reporter_is_no_author() -> None:
    (author,) = _korean('<p><em class="by">한빛일보</em> <em class="by">하가람 기자</em></p>', "", "")
    assert (author.name, author.role, author.organization) == ("하가람", "기자", "한빛일보")


@pytest.mark.parametrize("role", ["요양보호사", "강사", "박사", "국회의원", "화가", "주부"])
def test_who_writes_a_column_is_called_by_his_work(role: str) -> None:
    assert [(a.name, a.role) for a in parse_byline(f"심가온 {role}", "ko", trusted=True).authors] == [("심가온", role)]


def test_the_caption_that_is_all_of_a_photo_story_signs_it() -> None:
    (author,) = _korean('<span class="by">하가람</span>', "", "<p>[나루=한빛일보] 하가람 기자 = 9일 나루터가 얼어붙어 있다. 2031.02.09 haga@hanbit.example</p>")
    assert (author.role, author.email) == ("기자", "haga@hanbit.example")


def test_cards_of_several_reporters_above_a_prompt_have_their_addresses() -> None:
    cards = "".join(f"<li><p>{name} 기자</p><p>{address}@hanbit.example</p></li>" for name, address in (("하가람", "haga"), ("노을빛", "noeul")))
    found = _korean('<span class="by">하가람 기자, 노을빛 기자</span>', "", f"<div><ul>{cards}</ul><p>이 기사에 대한 의견을 남겨주세요.</p></div>")
    assert [(author.name, author.email) for author in found] == [("하가람", "haga@hanbit.example"), ("노을빛", "noeul@hanbit.example")]


@pytest.mark.parametrize(("card", "email"), [("하가람 사회부 haga@hanbit.example", "haga@hanbit.example"), ("하가람 씨가 보낸 편지 haga@hanbit.example", None)])
def test_a_department_between_name_and_address(card: str, email: str | None) -> None:
    (author,) = _korean('<span class="by">하가람 기자</span>', "", f"<div><p>{card}</p></div>")
    assert author.email == email


def test_who_writes_a_short_column_stands_below_it() -> None:
    markup = (
        '<html lang="ko"><head><meta charset="utf-8"><title>[시론] 아이들이 떠난 자리</title></head><body><h1>[시론] 아이들이 떠난 자리</h1>'
        f"<div>{P}{P.replace('9일', '10일')}{P.replace('9일', '11일')}<p>심가온 나래대 경제학과 교수</p></div></body></html>"
    )
    article = parse(markup, url="https://hanbit.example/1")
    assert [(a.name, a.role, a.organization) for a in article.authors] == [("심가온", "교수", "나래대 경제학과")]
    assert "교수" not in article.text
