"""The head of a rendered page: where its headline, deck, byline and dates stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from newsparse.grammar.bylines.names import is_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.rendered import shapes, signatures
from newsparse.rendered.announced import can_be_title
from newsparse.rendered.evidence import Lines
from newsparse.rendered.furniture import ends_article, is_copyright, is_furniture
from newsparse.rendered.lines import Line, weight
from newsparse.rendered.model import Found

#: How many lines after the headline the byline and the dates may stand.
_REACH = 30
_MAX_DECK = 6
#: Characters of a sentence that is a caption.
_LONGEST_CAPTION = 200
#: Width of the shortest line of a Korean deck: "내년 3월 개관".
_SHORT = 10
#: Width of the shortest sentence.
_SENTENCE = 30
#: Marks that list the lines of a deck.
_DASHES = frozenset("-–·")


@dataclass(slots=True)
class Head:
    """Indices into the lines; ``start`` is where the body may begin, and ``kept`` which lines are its own, as the model says and the head corrects."""

    title: int
    kept: list[bool]
    decks: list[int] = field(default_factory=list)
    bylines: list[int] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    comments: int | None = None
    start: int = 0


def read_head(page: Lines, found: Found) -> Head | None:
    """The head, or ``None`` where no line can be a headline above running text."""
    lines = page.lines
    taken = [i for i, keep in enumerate(found.kept) if keep and i != found.headline]
    if found.headline is None or not taken:
        return None
    prose = [i for i in taken if page.prose[i]] or taken
    kept = list(found.kept)
    for i in taken:
        if i < prose[0] and _is_east_asian_deck(lines[i].text):
            kept[i] = False
    head = Head(found.headline, kept)
    cluster = _cluster(lines, prose[0])
    _read_cluster(lines, head, max(prose[0], cluster or 0))
    below = max([head.title, *head.bylines, *head.dates])
    body = next((i for i in range(below + 1, len(lines)) if kept[i] or _opens_body(lines, i)), None)
    if body is None:
        return None
    if _is_korean_sentence(lines[body].text):
        kept[body] = True
    _read_decks(lines, head, body)
    head.start = max([head.title, *head.decks, *(i for i in (*head.bylines, *head.dates) if i < body)]) + 1
    used = {*head.decks, *head.bylines, *head.dates}
    # A byline may stand below the first paragraphs, which are text all the same.
    head.start = min([head.start, *(i for i in prose if head.title < i < head.start and i not in used)])
    return head


def _is_east_asian_deck(text: str) -> bool:
    """Whether a line above the running text is a deck's: Korean, Japanese and Chinese articles do not open with an unmarked subhead."""
    return text[-1] >= "\u3040" and not shapes.ends_sentence(text) and not shapes.is_marked_heading(text)


def _is_body_prose(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    if not shapes.is_prose(text) or is_furniture(text) or is_copyright(text):
        return False
    return not (signatures.is_date_line(text) or signatures.is_byline(text) or _is_repeated(lines, at))


def _is_repeated(lines: Sequence[Line], at: int) -> bool:
    """Whether a line beside it shows the same: an image's text and its caption, or a headline twice."""
    text = lines[at].text
    near = [lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    return any(same_caption(text, other) for other in near)


def same_caption(one: str, other: str) -> bool:
    """Whether two lines are one caption twice: equal, or one the other plus its credit."""
    if one == other:
        return weight(one) >= 16 or (weight(one) >= 12 and one[0] >= "가" and not signatures.is_byline(one))
    short, long = sorted((one, other), key=len)
    return weight(short) >= 30 and long.startswith(short.rstrip(". ")) and len(long) - len(short) <= 40


def _opens_body(lines: Sequence[Line], at: int) -> bool:
    """Whether the body begins with a line that is no text of it: a figure's caption, or a marked subhead."""
    text = lines[at].text
    if is_furniture(text) or is_copyright(text):
        return False
    return shapes.is_marked_heading(text) or _is_korean_sentence(text) or (at + 1 < len(lines) and same_caption(text, lines[at + 1].text))


def _is_korean_sentence(text: str) -> bool:
    """Whether a line is a sentence of a Korean text; decks leave the verb's ending out."""
    return text.endswith("다.") and weight(text) >= _SENTENCE


def _cluster(lines: Sequence[Line], first_prose: int) -> int | None:
    """The first of the bylines and dates nearest above the running text, or just below a deck."""
    before = [i for i in range(first_prose) if _is_marked(lines[i].text)]
    if before and first_prose - before[-1] <= _REACH:
        at = len(before) - 1
        while at > 0 and before[at] - before[at - 1] <= 6:
            at -= 1
        return before[at]
    prose = 0
    for i in range(first_prose, min(len(lines), first_prose + 12)):
        if _is_marked(lines[i].text):
            return i
        prose += _is_body_prose(lines, i)
        if prose > 2 or ends_article(lines[i].text):
            break
    return None


def _is_marked(text: str) -> bool:
    if is_furniture(text) or is_copyright(text):
        return False
    return signatures.is_date_line(text) or signatures.is_byline(text)


def _read_cluster(lines: Sequence[Line], head: Head, below: int) -> None:
    """Bylines, dates and the comment count between the headline and the body (dates also just above)."""
    end = min(len(lines), max(below, head.title) + 1)
    while end < min(len(lines), below + 5) and not _is_body_prose(lines, end):
        end += 1
    for i in range(head.title + 1, end):
        text = lines[i].text
        if is_copyright(text):
            continue
        dated, signed = signatures.is_date_line(text), signatures.is_byline(text) and not _is_caption_again(lines, i)
        if dated:
            head.dates.append(i)
        if signed:
            head.bylines.append(i)
        if not dated and not signed and lines[i].bullet and text.isdigit() and head.dates and len(text) < 7:
            head.comments = i
    if not head.bylines and head.dates:
        first, last = head.dates[0], head.dates[-1]
        around = [i for i in (first - 1, last + 1, first - 2, last + 2) if head.title < i < len(lines)]
        head.bylines = [i for i in around if signatures.is_bare_name(lines[i].text)][:1]
        if not head.bylines:
            head.bylines = [i for i in head.dates if signatures.opens_with_name(lines[i].text)][:1]
    if not head.dates:
        above = [i for i in range(max(0, head.title - 3), head.title) if not is_furniture(lines[i].text)]
        head.dates = [i for i in above if signatures.is_date_line(lines[i].text)][-1:]


def _is_caption_again(lines: Sequence[Line], at: int) -> bool:
    """Whether a line that ends like a byline is a caption, which the one beside it says again: "솔섬 분교. 하가람 기자"."""
    text = lines[at].text
    beside = [lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    return text in beside and not is_byline(text, (), "ko") and split_caption(text)[1] is not None


def _may_be_deck(line: Line) -> bool:
    """Whether a line is worded like a headline, or is a short Korean one; a dash may list it."""
    if (
        line.text[0] == "#"
        or line.text[-1] >= "가"
        and split_caption(line.text)[1]
        or _is_korean_sentence(line.text)
        or is_credited_sentence(line.text)
    ):
        return False
    bare = line if line.bullet not in _DASHES else replace(line, bullet="")
    if can_be_title(bare):
        return not (bare is not line and shapes.ends_sentence(line.text))
    text = line.text
    short = not bare.bullet and _SHORT <= weight(text) < 2 * 16 and text[-1] >= "가" and " " in text
    return short and not (is_furniture(text) or ends_article(text) or _is_marked(text))


def is_credited_sentence(text: str) -> bool:
    """Whether a line is one sentence with a credit behind it, which is a caption: "… 걷고 있다. 하가람 기자"."""
    if text[:-1].count("다.") != 1 or len(text) > _LONGEST_CAPTION or text[:1] in "[(【":
        return False
    caption, credit = split_caption(text)
    return credit is not None and (caption or "").endswith("다.")


def _is_wide(line: Line) -> bool:
    return weight(line.text) >= 16


def _read_decks(lines: Sequence[Line], head: Head, body: int) -> None:
    """The lines of the deck: the last run of headline-like lines before the body opens."""
    title = lines[head.title].text
    used = {*head.bylines, *head.dates}
    runs: list[list[int]] = [[]]
    for i in range(head.title + 1, body):
        text = lines[i].text
        if i in used or not _may_be_deck(lines[i]) or text == title:
            if runs[-1]:
                runs.append([])
            continue
        runs[-1].append(i)
    found = [run for run in runs if run and len(run) <= _MAX_DECK and any(_is_wide(lines[i]) for i in run)]
    head.decks = found[-1] if found else []
