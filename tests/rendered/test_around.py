"""What stands around a text that was copied out of a Korean page: the trail, how many comments there are, tags in lines of their own."""

from __future__ import annotations

import pytest

from newsparse import Article, parse_text
from newsparse.rendered.around import _COMMENTS, _FILED
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE


def copied(above: str = "", meta: str = "입력 2031.04.09 10:12", below: str = "") -> Article:
    return parse_text(f"{above}\n{TITLE}\n윤다솜 기자\n{meta}\n\n" + "\n\n".join(P) + f"\n\n{below}")


@pytest.mark.parametrize(
    ("above", "steps"),
    [
        ("홈\n바이오\n제약", ("바이오", "제약")), ("HOME > 뉴스 > 농업", ("뉴스", "농업")), ("사회 > 법원/검찰", ("사회", "법원/검찰")),
        ("한빛일보\n오피니언\n시론", ("오피니언",)), ("경제\n금융", ("경제", "금융")), ("정치\n경제\n사회", ()), ("전체기사\n로그인", ()),
    ],
)  # fmt: skip
def test_the_trail_above_the_headline(above: str, steps: tuple[str, ...]) -> None:
    article = copied(above)
    assert article.breadcrumbs == steps
    assert article.section == (steps[-1] if steps else None)


def test_the_section_that_a_portal_says() -> None:
    assert copied(below="이 기사는 언론사에서 경제 섹션으로 분류했습니다.").section == "경제"


@pytest.mark.parametrize(("meta", "count"), [("입력 2031.04.09 10:12 댓글 3", 3), ("입력 2031.04.09 10:12\n댓글\n15", 15), ("입력 2031.04.09 10:12\n댓글 0", 0), ("입력 2031.04.09 10:12", None)])
def test_the_number_of_comments(meta: str, count: int | None) -> None:
    assert copied(meta=meta).comment_count == count


def test_the_number_of_comments_below_the_text() -> None:
    assert copied(below="공감\n12\n댓글\n7").comment_count == 7


def test_tags_in_lines_of_their_own() -> None:
    assert copied(below="키워드\n#산골분교\n#천문대").tags == ("산골분교", "천문대")


def test_a_caption_of_an_agency_is_no_byline() -> None:
    article = copied(meta="등록 2031.04.09 10:12:33\n[가온=한빛] 솔내분교 운동장. (사진=가온군 제공) photo@hanbit.example *재판매 및 DB 금지")
    assert [(image.caption, image.credit) for image in article.images] == [("솔내분교 운동장.", "가온군")]


def test_a_heading_of_a_newsrooms_mailbox_is_none_of_the_text() -> None:
    assert copied(below="■ 제보하기\n▷ 전화 : 02-000-0000").text == "\n\n".join(P)


def test_what_says_who_wrote_is_no_headline_though_it_stands_twice() -> None:
    article = parse_text(f"한빛일보\n{TITLE}\n입력 2031.04.09 10:12\n하가람 산골연구소 소장\n하가람 산골연구소 소장\n" + "\n".join(P))
    assert article.title == TITLE


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [(_COMMENTS, "댓글 1,203", "댓글 정책"), (_FILED, "이 기사는 언론사에서 생활/문화 섹션으로 분류했습니다.", "이 기사는 언론사가 썼다")],
)
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(miss)


DECK = "망원경 여섯 대 옛 교실에"


@pytest.mark.parametrize(
    "head",
    [
        "{t}\n{d}\n윤다솜 기자\n입력 2031.04.09 10:12", "{t}\n\n{d}\n\n윤다솜 기자\n입력 2031.04.09 10:12", "전국\n{t}\n{d}\n윤다솜 기자\n입력 2031.04.09 10:12",
        "사회\n{t}\n입력 2031.04.09 10:12\n{d}",
    ],
)  # fmt: skip
@pytest.mark.parametrize("title", ["산골 분교의 마지막 겨울", TITLE])
def test_a_deck_is_no_headline(head: str, title: str) -> None:
    article = parse_text(f"한빛일보\n{head.format(t=title, d=DECK)}\n\n" + "\n\n".join(P))
    assert (article.title, article.subtitles) == (title, (DECK,))


@pytest.mark.parametrize(
    "line",
    ["솔내분교 운동장에서 아이들이 걷고 있다. [한빛제약]", "▲ 솔내분교 운동장에서 아이들이 걷고 있다.", "솔내분교 운동장에서 아이들이 걷고 있다. 윤다솜 기자 dasom@hanbit.example"],
)
def test_a_sentence_with_a_mark_or_a_credit_is_a_caption(line: str) -> None:
    article = copied(meta=f"입력 2031.04.09 10:12\n\n{line}")
    assert [image.caption for image in article.images] == ["솔내분교 운동장에서 아이들이 걷고 있다."]
    assert (article.title, article.text) == (TITLE, "\n\n".join(P))


def test_a_caption_with_its_photographer_that_stands_twice() -> None:
    article = copied(meta="입력 2031.04.09 10:12\n\n솔내분교 전경. 윤다솜 기자\n솔내분교 전경. 윤다솜 기자")
    assert [(image.caption, image.credit) for image in article.images] == [("솔내분교 전경.", "윤다솜 기자")]


def test_a_wire_texts_first_sentence_is_no_deck() -> None:
    text = f"한빛통신\n{TITLE}\n입력 2031.04.09 10:12\n{DECK}\n[가온=한빛통신] 윤다솜 기자 = 산골 분교가 문을 연다.\n" + "\n".join(P)
    article = parse_text(text)
    assert article.subtitles == (DECK,)
    assert article.text.startswith("[가온=한빛통신]")


def test_rights_that_go_over_two_lines() -> None:
    assert copied(below="<저작권자(c) 한빛통신,\n무단 전재-재배포, AI 학습 및 활용 금지>").copyright == "<저작권자(c) 한빛통신, 무단 전재-재배포, AI 학습 및 활용 금지>"


@pytest.mark.parametrize("line", ["☞ [관련기사] 분교의 겨울", "▶관련기사 별 보는 밤"])
def test_links_to_other_articles_amid_the_text(line: str) -> None:
    assert parse_text(f"{TITLE}\n윤다솜 기자\n입력 2031.04.09 10:12\n\n{P[0]}\n\n{line}\n\n" + "\n\n".join(P[1:])).text == "\n\n".join(P)


def test_a_last_short_sentence_is_text() -> None:
    last = "이 이야기는 별마을 소식지에도 실렸다."
    assert copied(below=f"{last}\n\n윤다솜 기자 dasom@hanbit.example").text.endswith(last)


def test_a_credit_behind_a_bar_is_a_captions() -> None:
    (image,) = copied(meta="입력 2031.04.09 10:12\n\n솔내분교 학생들. 사진 | 한빛제약").images
    assert (image.caption, image.credit) == ("솔내분교 학생들.", "한빛제약")


def test_both_lines_of_a_short_deck() -> None:
    assert copied(meta="입력 2031.04.09 10:12\n\n이용권 값 7천~9천 원\n망원경 여섯 대 옛 교실에").subtitles == ("이용권 값 7천~9천 원", "망원경 여섯 대 옛 교실에")
