"""Lines below a Korean text that are none of it: where to subscribe, who is called, which desk, what tags."""

from __future__ import annotations

import re

from newsparse.regex import regex
from newsparse.rendered.furniture import ends_article

_LONGEST = 90
#: What such a line looks like, beside the words of which it holds at least one: the shapes take long to compile.
_LINES: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    # "▶ 네이버에서 [한빛일보] 구독하기", "▶ 홍길동 기자의 다른 기사 보기", "▶ 내일 시장의 전략은?"
    (("▶", "►", "☞", "▷", "●"), regex(
        r"[▶►☞▷●]{1,2}\s?[^.!?]{0,50}(?:구독|팔로우|다른\s?기사|바로\s?가기|더\s?보기|다운로드|채널\s?추가|제보|받아보기|뉴스\s?받기|영상\s?시청|다시\s?보기)[^.?]{0,20}[.!]?$|"
        r"[▶►☞▷]\s?[^.!?]{4,50}\?$"
    )),
    # "▷ 전화 : 02-000-0000", "[메일] tip@hanbit.example", "카카오톡 : @한빛"
    (("전화", "메일", "mail", "톡", "라인", "사이트", "홈페이지", "유튜브", "문자", "팩스", "텔레그램"), regex(
        r"[▷▶■※☎●◆○◇\[(*·-]{0,2}\s?(?:제보\s?)?(?:전화|이메일|e-?mail|메일|카카오톡|카톡|라인|사이트|홈페이지|유튜브|문자|팩스|텔레그램)\s?(?:번호)?\s?[\])]?\s?[:：]?\s?"
        r"(?=[^.!?]{0,60}(?:@|\d{2,4}-\d{3,4}|https?:|www\.|검색|채널))\S.{1,70}$"
    )),
    # "독자 여러분의 후원이 좋은 기사를 만듭니다"
    (("후원", "구독"), regex(
        r"[^.]{0,20}(?:독자|시민|구독자)\s?(?:여러분|님)?(?:의|들의)?\s?(?:소중한\s|따뜻한\s|자발적\s?)?(?:후원|구독료|정기구독)(?:이|을|은|으로|과|으로\s)?\s?[^.]{0,50}\.?$"
    )),
    # "【기사제보】 카카오톡 @한빛"
    (("제보",), regex(r"[【\[<]\s?(?:기사|뉴스|독자)?\s?제보(?:\s?및\s?\S{2,6})?\s?[】\]>].{2,80}$")),
    # "하가람 기자 구독하기"
    (("기자",), regex(r"(?:\S{2,4}\s)?기자\s?(?:구독|페이지|홈)(?:하기)?(?:\s?바로\s?가기)?$")),
    # "한빛일보 구독하고 선물 받기", "네이버 메인에서 한빛일보 바로보기"
    (("하기", "가기", "다운로드"), regex(r"[^.!?]{2,60}(?:구독하기|채팅하기|팔로우하기|보러\s?가기|추가하기|다운로드|신청하기|참여하기)$")),
    (("구독하고", "구독하면", "메인에서"), regex(r".{0,30}(?:구독하고|구독하면|메인에서)\s.{2,40}(?:받기|보기|수 있습니다)\.?$")),
    # "이 기사 어떻게 보셨나요?", "이 기사의 댓글 정책을 결정합니다"
    (("이 기사",), regex(
        r"이 기사(?:에 대해|에 대한|를|가|는)?\s?(?:어떻게|어떠|마음에|추천|유익|도움|의견).{0,30}\?$|이 기사의 댓글 (?:정책|서비스).{0,30}$"
    )),
    # "[한빛일보 인기기사]", "[한빛경제 바로가기]"
    (("[", "<", "【"), regex(r"[\[<【].{2,24}(?:인기\s?기사|바로\s?가기|주요\s?뉴스|많이 본 뉴스|구독하기|구독신청)\s?[\]>】]$")),
    # "<끝>", "/연합뉴스"
    (("끝", "연합뉴스", "뉴시스", "뉴스1"), regex(r"[(<\[【]\s?끝\s?[)>\]】]$|[/(\[]\s?(?:연합뉴스|뉴시스|뉴스1)\s?[)\]]?$")),
    # "※ 외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다."
    (("다를", "일치하지", "무관", "상관", "관계없", "관련이 없"), regex(
        r"[※*(\[<■]?\s?[^.]{0,24}(?:원고|글|기고|칼럼|필자|의견|견해|내용|투고)[^.]{0,24}(?:본지|본보|본사|당사|편집\s?(?:방향|방침)|논조|입장|견해|사실)[^.]{0,24}(?:다를|일치하지|무관|상관없|관계없|관련이 없)[^.]{0,20}[.)\]>]{0,2}$"
    )),
    (("저작권",), regex(r"※\s?(?:이|본) 기사(?:는|의)\s.{0,40}저작권.{0,24}$")),
    # "◎밝은 소식 한빛 hong@hanbit.example", "hong@hanbit.example"
    (("@",), regex(r"[◎☞▶/(\[]?\s?[가-힣A-Za-z0-9 ·]{0,24}[(\[/]?\s?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}\s?[)\]]?$")),
    # "온라인뉴스부", "한빛일보 디지털뉴스팀"
    (("온라인", "디지털", "인터넷", "모바일", "이슈", "속보", "종합", "연예", "스포츠", "취재", "편집", "보도", "콘텐츠", "뉴스"), regex(
        r"[가-힣A-Z]{0,10}\s?(?:온라인|디지털|인터넷|모바일|이슈|속보|종합|연예|스포츠|취재|편집|보도|콘텐츠|뉴스)+(?:뉴스)?(?:편집)?(?:부|팀|국|룸|센터)$"
    )),
    # "(서울=한빛통신)", "[서울=한빛통신]"
    (("=",), regex(r"[(\[]\s?[가-힣·]{2,12}\s?=\s?[가-힣A-Z0-9/·]{2,20}\s?[)\]]$")),
    # "#도서관 #공구"
    (("#",), regex(r"(?:#[^\s#]{1,24}\s{0,2}){1,12}$")),
    # what heads a list of links
    (("기사", "뉴스"), regex(r"[\[<【■▶◆]?\s?(?:관련|주요|인기|추천|핫|이 시각|최신|연관)\s?(?:기사|뉴스)(?:들)?\s?[\]>】]?$")),
)  # fmt: skip
#: A sentence of the text ends so; what closes a text and ends so holds one of these words.
_SENTENCE, _OF_CLOSINGS = "다.", ("구독", "기사", "제보", "채널", "▶", "▷", "☞", "본지", "본보", "본사", "당사", "편집", "후원")


#: What an imprint states; two of these and it is one.
_IMPRINT = regex(
    r"(?:사업자\s?등록번호|신문사업|정기간행물|통신판매업|등록번호|등록일자?|발행일자?|발행인|편집인|청소년\s?보호\s?책임자|대표전화|대표번호|대표이사|"
    r"대표자?|제호|주소|팩스|FAX|TEL|전화)\s?[:：]",
    re.I,
)
_IMPRINT_SIZE = 600


def is_imprint(text: str) -> bool:
    """Whether a text is the publisher's imprint: "주소 … | 등록번호 : … | 발행인 : …"."""
    return len(text) <= _IMPRINT_SIZE and len({match.group() for match in _IMPRINT.finditer(text)}) > 1


def closes_text(line: str) -> bool:
    """Whether a line near the end of a Korean text is no part of it."""
    if line.endswith(_SENTENCE) and not any(word in line for word in _OF_CLOSINGS):
        return False
    if len(line) <= _LONGEST and (any(_holds(line, words) and shape.match(line) for words, shape in _LINES) or ends_article(line)):
        return True
    return is_imprint(line)


def _holds(line: str, words: tuple[str, ...]) -> bool:
    return any(word in line for word in words)
