"""What the board of a Korean office states of a notice above its text: who wrote it, when, how often it was read, what is attached."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Labels that stand by themselves, the value behind them in an element of its own.
_LABELS = frozenset(
    "작성자|등록자|글쓴이|작성일|등록일|게시일|작성일자|등록일자|배포일|보도일|보도일시|조회|조회수|첨부|첨부파일|파일|부서|부서명|담당부서|작성부서|담당자|전화|전화번호|연락처|문의|문의처|제목|부제목|부제|분류|구분|내용".split("|")
)
#: Those of an office alone, two of which tell a board; the text's own label, behind which nothing else stands.
_OF_BOARDS = _LABELS - frozenset("내용|제목|문의|구분|전화|파일|부제|연락처".split("|"))
_TEXT, _FEWEST, _REACH, _LONGEST_VALUE = "내용", 2, 4, 160
#: A line of several: "글쓴이 : 관리자 | 작성일 : 2031-03-14 | 조회 : 2,318"
_STATED = regex(r"(?:작성자|등록자|글쓴이|이름|작성일시?|등록일시?|게시일|날짜|조회\s?수?|추천\s?수?|댓글\s?수?|담당부서|작성부서|첨부파일)\s?[:：]")
_LONGEST_LINE, _OF_EVENTS = 120, frozenset(("이름", "날짜"))
_BEGINS = tuple(_OF_BOARDS)
#: "첨부파일 동파 대책.hwp", "보도자료.hwpx (1.2MB) 미리보기"
_ATTACHED = regex(r"(?:첨부\s?(?:파일)?\s?[:：]?\s?)?[^.!?\n]{2,90}\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)(?:\s?[(\[][^()\[\]]{2,30}[)\]])?(?:\s?(?:다운로드|내려받기|바로\s?보기|미리\s?보기|바로듣기)){0,3}")
_LONGEST_FILE = 140
#: What offices attach, and buttons behind a file, where nothing else tells a board.
_OF_OFFICES = regex(r"\.hwpx?\b|(?:다운로드|내려받기|보기|바로듣기)$")


@block_stripper
def board_facts(body: BodyText) -> Iterator[Segment]:
    """The rows of labels and values above the text, up to the last label with its value, and the files that are attached."""
    if not (body.language or "").startswith("ko"):
        return
    yield from [s for s in body.texts[:_REACH] if _states_several(s.text) or _is_row(s)]
    labels = [at for at, s in enumerate(body.texts) if len(s.text) <= len("첨부 파일 :") and _bare(s) in _LABELS]
    run = _run(labels) if labels and labels[0] <= _REACH else []
    is_board = len({_bare(body.texts[at]) for at in run} & _OF_BOARDS) >= _FEWEST
    if is_board:
        last = run[-1]
        behind = (
            0
            if _bare(body.texts[last]) == _TEXT
            or last + 1 >= len(body.texts)
            or len(body.texts[last + 1].text) > _LONGEST_VALUE
            else 1
        )
        yield from body.texts[: last + 1 + behind]
    files = [s for s in body.texts if len(s.text) <= _LONGEST_FILE and _ATTACHED.fullmatch(s.text)]
    # "index.png" of a guide for programmers is its own
    yield from files if is_board else [s for s in files if s.text.startswith("첨부") or _OF_OFFICES.search(s.text)]


def _states_several(line: str) -> bool:
    """Whether a line begins with a label and holds another, each with its value, and not all are those of an event too."""
    if len(line) > _LONGEST_LINE or not _STATED.match(line) or line.endswith("다."):
        return False
    labels = [label.rstrip(" :：") for label in _STATED.findall(line)]
    return len(labels) > 1 and not _OF_EVENTS.issuperset(labels)


def _is_row(s: Segment) -> bool:
    """Whether a line is labels and values by turns, each in an element of its own: "담당부서" + "중소금융과" + "담당자" + …."""
    if len(s.text) > _LONGEST_LINE or not s.text.startswith(_BEGINS):
        return False
    said = [piece for text, _, _ in s.pieces if (piece := text.strip(" :：|\n"))]
    return said[0] in _OF_BOARDS and len(_LABELS.intersection(said[::2])) > 1


def _bare(s: Segment) -> str:
    return s.text.strip(" :：").replace(" ", "")


def _run(labels: list[int]) -> list[int]:
    """The labels of one table, each near the one before."""
    run = labels[:1]
    for at in labels[1:]:
        if at - run[-1] > _REACH:
            break
        run.append(at)
    return run
