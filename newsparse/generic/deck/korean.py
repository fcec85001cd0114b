"""부제: the display lines that Korean newspapers set under a headline or as the first bold lines of the text.

No class need name them: they are short, no sentences, several or set apart, and the text follows.
"""

from __future__ import annotations

from newsparse.generic.byline.details.outsiders import outsider_in
from newsparse.grammar.bylines.korean_contributors import contributor
from newsparse.grammar.bylines.names import is_byline
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_SHORTEST, _LONGEST, _MOST_LINES = 5, 80, 6
_HEADING = In.HEADING.value
_SENTENCE = regex(r"[.!?。][\"'”’)\]]{0,2}$")
#: Bylines, datelines, dates, photo credits, and marks of what follows the text.
_NO_DECK = regex(
    r"[\[(【<〈][^\])】>〉]{1,24}[=＝/]|.{0,40}(?:@|기자\b)|.{0,12}(?:입력|수정|승인|등록|송고|발행|업데이트)\s?[:：]?\s?\d|"
    r"[▲△▼◀▶☞※ⓒ©#]|.{0,6}사진\s?[=:/]|.{0,40}\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}"
)
_CONTROL = regex(
    r"공유|글자|글씨|인쇄|프린트|스크랩|북마크|구독|댓글|읽어|듣기|번역|요약|카카오|페이스북|트위터|복사|보내기|광고|이 기사|추천|"
    r"좋아요|크게|작게|닫기|바로가기|로그인|제보|언론사|원문|메일|설정|목록|이전|다음|영역 (?:시작|끝)"
)
_LONGEST_CONTROL = 18
_DECK_LABEL = regex(r"(?:(?:기사|본문)\s?(?:내용)?|핵심|AI)?\s?요약$|기사\s?내용\s?요약")
#: What lists a line of a deck; a dash before a number is its sign: "-12도까지".
_LIST_MARK = regex(r"(?:[·ㆍ•∙■□◆◇○●▷▪◦]|[-–—](?!\d)|[ㅇo](?=\s))\s?")
_FRAME = "-–— "
_HANGUL = "가"  # its first syllable


def display_lines(near: list[Segment], body: int) -> list[Segment]:
    """The segments that are the deck: a run before the body's first paragraph (index ``body``); often none."""
    before = [s for s in near if s.index < body]
    run: list[Segment] = []
    for s in before:
        if _displays(s):
            if run and (s.index - run[-1].index > 1 or s.tag != run[-1].tag):
                if _stands_out(run):
                    break
                run = []
            run.append(s)
        elif run and _stands_out(run):
            break
        else:
            run = []
    return run if run and _stands_out(run) and sum(s.text.count("\n") + 1 for s in run) <= _MOST_LINES else []


def names_reporter(text: str) -> bool:
    """Whether a Korean line is a reporter's byline, or opens with it as the first paragraph of a text does: "[한빛일보 하가람 기자] 나루시가 …".

    >>> names_reporter("나루=하가람기자")
    True
    """
    if "기자" not in text and "특파원" not in text:
        return False
    return _DATELINE.match(text) is not None or _SIGNED.search(text) is not None and is_byline(text, (), "ko")


def names_writer(text: str, page: Page) -> bool:
    """Whether a line is who writes, whom the metadata names, and what he does: "하가람 노무사(한빛노동센터)"."""
    written = page.meta("og:article:author", "dable:author", "article:author", "author")
    return written is not None and written[:2] == text[:2] and any(author.name in written for author in outsider_in(text))


_SIGNED = regex(r"(?:기자|특파원)\s?(?:[(\[<]?[\w.+-]{1,40}@[\w.-]{4,60}[)\]>]?)?$")
_DATELINE = regex(r"[\[(【<〈](?=[^\])】>〉]{0,40}[가-힣]{2,4}\s?(?:[가-힣]{2,4}\s?)?(?:기자|특파원))[^\])】>〉]{4,40}[\])】>〉]\s?\S")


def without_label(line: str) -> str:
    """A line of a deck without what some sites print over it: "기사내용 요약"; empty if it is that alone."""
    label = _DECK_LABEL.match(line)
    return line[label.end() :].lstrip(" :") if label else line


def deck_line(line: str) -> str:
    """A line of a deck as it reads: without a label over it, and, in Korean, without what lists or frames it.

    >>> deck_line("- 두 달 동안 검진 비용 지원 -")
    '두 달 동안 검진 비용 지원'
    """
    bare = without_label(line)
    if bare[:1] < _HANGUL and "가" <= max(bare, default="") <= "힣" and (listed := _LIST_MARK.match(bare)):
        framed = bare[0] in _FRAME and bare[-1] in _FRAME
        bare = bare[listed.end() :]
        return bare.rstrip(_FRAME) if framed else bare
    return bare


def _displays(s: Segment) -> bool:
    """Whether a segment holds nothing but display lines."""
    if s.links or s.link_chars:
        return False
    lines = s.text.split("\n")
    for line in lines[1:] if len(lines) > 1 and not without_label(lines[0]) else lines:
        if not _SHORTEST <= len(line) <= _LONGEST or _SENTENCE.search(line) or _NO_DECK.match(line):
            return False
        if len(line) <= _LONGEST_CONTROL and _CONTROL.search(line):
            return False
        if is_byline(line, (), "ko") or contributor(line) is not None:
            return False
    return True


def _stands_out(run: list[Segment]) -> bool:
    """Whether lines are several, or the one is a heading or bold."""
    first = run[0]
    if len(run) == 1 and first.text[0] in "-–—" and first.text[-1] in "-–—":
        return True  # "- 두 달 동안 검진 비용 지원 -"
    set_apart = bool(first.flags & _HEADING) or first.strong_chars >= 0.9 * len(first.text.replace("\n", ""))
    return set_apart or sum(s.text.count("\n") + 1 for s in run) > 1
