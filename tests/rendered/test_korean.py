"""Text copied out of Korean pages: a portal, a wire agency, a daily, a small site, a broadcaster. All of it is invented."""

from __future__ import annotations

import pytest

from newsparse import parse_text

P = [
    "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.",
    "해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 설명했다.",
    "망원경 여섯 대는 옛 교실 지붕을 걷어 낸 자리에 놓인다. 하룻밤에 마흔 명까지 별을 볼 수 있다.",
    "군은 별빛 마을 이용권을 한 사람에 7천 원으로 정했다. 마을 주민과 어린이는 값을 받지 않는다고 했다.",
]
T = "별 보는 학교로 다시 여는 산골 분교…주민이 해설사로"
B = "\n\n".join(P)
TEXTS: dict[str, tuple[str, dict[str, object]]] = {}
TEXTS["naver"] = (
    f"""본문 바로가기
NAVER
뉴스
엔터
스포츠
날씨
프리미엄
검색
언론사별
정치
경제
사회
생활/문화
IT/과학
세계
랭킹
가온일보
가온일보 구독 해제되었습니다.
PICK 안내
{T}
입력2031.04.09. 오전 10:12
수정2031.04.09. 오후 2:30
기사원문
윤다솜 기자
윤다솜 기자
본문 요약봇
텍스트 음성 변환 서비스 사용하기
글자 크기 변경하기
SNS 보내기
인쇄하기
내년 3월 개관
주민 해설사 열한 명

분교의 망원경. 가온군 제공

{B}

윤다솜 기자(dasom@gaon.example)

Copyright ⓒ 가온일보. All rights reserved. 무단 전재 및 재배포 금지.

이 기사는 언론사에서 사회 섹션으로 분류했습니다.
기사 섹션 분류 안내
가온일보 언론사가 직접 선정한 이슈
이 기사를 추천합니다
쏠쏠정보
0
흥미진진
3
공감백배
1
가온일보 헤드라인
새벽 첫차에 실린 꽃 상자
언덕마을 우물 다시 판다
많이 본 뉴스
""",
    {
        "title": T,
        "subtitles": ("내년 3월 개관", "주민 해설사 열한 명"),
        "authors": [("윤다솜", "기자", "dasom@gaon.example")],
        "pub": "2031-04-09T10:12:00+09:00",
        "mod": "2031-04-09T14:30:00+09:00",
        "publisher": "가온일보",
        "copyright": "Copyright ⓒ 가온일보. All rights reserved. 무단 전재 및 재배포 금지.",
        "text": B,
        "caps": [("분교의 망원경.", "가온군")],
    },
)
TEXTS["yna"] = (
    f"""가온통신
최신기사
정치
경제
전국
사회
{T}
송고2031-04-09 10:12

송고 2031년04월09일 10시12분
윤다솜 기자
윤다솜 기자
기자 페이지
내년 3월 개관…하룻밤 마흔 명
주민 열한 명 석 달 과정 마쳐
분교의 망원경
분교의 망원경
[가온군 제공. 재판매 및 DB 금지]

(가온=가온통신) 윤다솜 기자 = {P[0]}

{P[1]}

{P[2]}

{P[3]}

dasom@gaon.example

제보는 카카오톡 gaonjebo
<저작권자(c) 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지>
2031/04/09 10:12 송고
#솔내분교
#천문대
관련뉴스
달빛 아래 장터 다시 열려
댓글0
좋아요
슬퍼요
후속요청
""",
    {
        "title": T,
        "subtitles": ("내년 3월 개관…하룻밤 마흔 명", "주민 열한 명 석 달 과정 마쳐"),
        "authors": [("윤다솜", "기자", "dasom@gaon.example")],
        "pub": "2031-04-09T10:12:00+09:00",
        "mod": None,
        "publisher": "가온통신",
        "copyright": "<저작권자(c) 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지>",
        "text": "\n\n".join(["(가온=가온통신) 윤다솜 기자 = " + P[0], *P[1:]]),
        "caps": [("분교의 망원경", "가온군")],
    },
)
TEXTS["donga"] = (
    f"""가온일보
메뉴
사회
{T}
가온일보업데이트 2031-04-09 14:302031년 4월 9일 14시 30분
입력 2031-04-09 10:12
윤다솜 기자
윤다솜 기자
구독
읽기모드
공유하기
글자크기 설정
가
댓글
3
프린트
내년 3월 개관
하룻밤에 마흔 명 관측
분교의 망원경 앞에 선 주민들. 가온군 제공
{P[0]}
{P[1]}
◇ 교실 지붕 걷어 낸 자리에
{P[2]}
{P[3]}
가온=윤다솜 기자 dasom@gaon.example
© 가온일보 & gaon.example. 무단 전재, 재배포 및 AI학습 이용 금지
#솔내분교
#천문대
좋아요
0
추천해요
0
개
슬퍼요
많이 본 뉴스
1
새벽 첫차에 실린 꽃 상자
2
언덕마을 우물 다시 판다
""",
    {
        "title": T,
        "subtitles": ("내년 3월 개관", "하룻밤에 마흔 명 관측"),
        "authors": [("윤다솜", "기자", "dasom@gaon.example")],
        "pub": "2031-04-09T10:12:00+09:00",
        "mod": "2031-04-09T14:30:00+09:00",
        "publisher": "가온일보",
        "copyright": "© 가온일보 & gaon.example. 무단 전재, 재배포 및 AI학습 이용 금지",
        "text": "\n\n".join([*P[:2], "◇ 교실 지붕 걷어 낸 자리에", *P[2:]]),
        "caps": [("분교의 망원경 앞에 선 주민들.", "가온군")],
    },
)
TEXTS["small"] = (
    f"""홈 > 뉴스 > 사회
{T}
윤다솜 기자 / 기사승인 : 2031-04-09 10:12:33
- + 인쇄
- 내년 3월 개관
- 주민 해설사 열한 명
▲ 분교의 망원경 [사진=가온군]

[가온경제=윤다솜 기자] {P[0]}

{P[1]}

{P[2]}

{P[3]}

가온경제 / 윤다솜 기자 dasom@gaon.example

[저작권자ⓒ 가온경제. 무단전재-재배포 금지]
윤다솜 기자
기자의 인기기사
최신기사
""",
    {
        "title": T,
        "subtitles": ("내년 3월 개관", "주민 해설사 열한 명"),
        "authors": [("윤다솜", "기자", "dasom@gaon.example")],
        "pub": "2031-04-09T10:12:33+09:00",
        "mod": None,
        "publisher": "가온경제",
        "copyright": "[저작권자ⓒ 가온경제. 무단전재-재배포 금지]",
        "text": "\n\n".join(["[가온경제=윤다솜 기자] " + P[0], *P[1:]]),
        "caps": [("분교의 망원경", "가온군")],
    },
)
TEXTS["kbs"] = (
    f"""KBS 뉴스
{T}
입력 2031.04.09 (10:12)
수정 2031.04.09 (14:30)
가
읽어주기 기능은 크롬기반의
브라우저에서만 사용하실 수 있습니다.

{P[0]}

{P[1]}

{P[2]}

{P[3]}

(사진 출처 : 가온군)

■ 제보하기
▷ 카카오톡 : 'KBS제보' 검색, 채널 추가
▷ 전화 : 02-781-1234, 4444
▷ 이메일 : kbs1234@kbs.co.kr
▷ 유튜브, 네이버, 카카오에서도 KBS뉴스를 구독해주세요!
{T}
입력 2031-04-09 10:12:33
수정2031-04-09 14:30:00
사회
윤다솜 기자 사진
윤다솜 기자 dasom@kbs.co.kr
윤다솜 기자의 기사 모음
이 기사가 좋으셨다면
좋아요
0
오늘의 핫 클릭
""",
    {
        "title": T,
        "subtitles": (),
        "authors": [("윤다솜", "기자", "dasom@kbs.co.kr")],
        "pub": "2031-04-09T10:12:00+09:00",
        "mod": "2031-04-09T14:30:00+09:00",
        "publisher": None,
        "copyright": None,
        "text": B,
        "caps": [],
    },
)


@pytest.mark.parametrize("name", TEXTS)
def test_a_copied_page_gives_the_article(name: str) -> None:
    text, wanted = TEXTS[name]
    article = parse_text(text)
    modified = article.modified_at
    got = {
        "title": article.title,
        "subtitles": article.subtitles,
        "authors": [(author.name, author.role, author.email) for author in article.authors],
        "pub": article.published_at.isoformat() if article.published_at else None,
        "mod": modified.isoformat() if modified else None,
        "publisher": article.publisher.name if article.publisher else None,
        "copyright": article.copyright,
        "text": article.text,
        "caps": [(image.caption, image.credit) for image in article.images],
    }
    assert got == wanted


def test_buttons_alone_are_no_deck() -> None:
    text = f"{T}\n입력 2031.04.09 10:12\n읽기모드\n다른 글씨\n\n{B}\n\n저작권자 © 가온일보 무단전재 및 재배포 금지\n"
    assert parse_text(text).subtitles == ()


def test_a_list_in_the_text_is_no_deck() -> None:
    text = f"{T}\n입력 2031.04.09 10:12\n\n{P[0]}\n- 내년 3월에 연다.\n- 주민이 해설을 맡는다.\n\n{P[1]}\n\n{P[2]}\n\n{P[3]}\n"
    article = parse_text(text)
    assert article.subtitles == ()
    assert [block.type for block in article.body].count("list") == 1


def test_a_row_of_buttons_is_no_deck() -> None:
    text = f"{T}\n입력 2031.04.09 10:12\n성별 남성 여성\n말하기 속도 느림 보통 빠름\n\n{B}\n\n저작권자 © 가온일보 무단전재 및 재배포 금지\n"
    article = parse_text(text)
    assert article.title == T and article.subtitles == ()


def test_a_sentence_signed_by_another_reporter_is_a_caption() -> None:
    caption = "주민들이 9일 솔내분교 운동장에 세워진 돔 앞에서 망원경을 살펴보고 있다. 홍가람 기자"
    first, rest = B.split("\n", 1)
    text = f"{T}\n윤다솜 기자\n입력 2031.04.09 10:12\n\n{first}\n\n{caption}\n{rest}\n\n저작권자 © 가온일보 무단전재 및 재배포 금지\n"
    article = parse_text(text)
    assert [(image.caption, image.credit) for image in article.images] == [(caption.removesuffix(" 홍가람 기자"), "홍가람 기자")]
    assert "홍가람" not in article.text and article.text.startswith(first)
    signed_by_author = parse_text(text.replace("홍가람", "윤다솜"))
    assert signed_by_author.images == ()


def test_a_captions_sentence_is_no_deck_and_a_notice_no_text() -> None:
    text = (
        "별 보는 학교로 다시 여는 산골 분교\n\n하가람 기자\n\n입력 2031.03.06 10:03\n\n9일 솔내분교에서 주민들이 별을 보고 있다. 하가람 기자\n\n"
        "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.\n\n"
        "해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 설명했다.\n\n"
        "망원경 여섯 대는 옛 교실 지붕을 걷어 낸 자리에 놓인다. 하룻밤에 마흔 명까지 별을 볼 수 있다.\n\n※ 외부인사의 글은 본지의 편집방향과 다를 수 있습니다.\n\n저작권자 © 하늘신문 무단전재 및 재배포 금지"
    )
    article = parse_text(text)
    assert article.subtitles == ()
    assert article.text.startswith("가온군이") and article.text.endswith("볼 수 있다.")
