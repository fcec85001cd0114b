"""The head of a rendered page: where its headline, deck, byline and dates stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsparse.rendered import shapes
from newsparse.rendered.furniture import ends_article, is_copyright, is_furniture
from newsparse.rendered.lines import Line, weight

#: How many lines after the headline the byline and the dates may stand.
_REACH = 30
_MAX_DECK = 6


@dataclass(slots=True)
class Head:
    """Indices into the lines; ``start`` is where the body may begin."""

    title: int
    decks: list[int] = field(default_factory=list)
    bylines: list[int] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    comments: int | None = None
    start: int = 0


def read_head(lines: Sequence[Line]) -> Head | None:
    """The head, or ``None`` where no line can be a headline above running text."""
    first_prose = next((i for i, line in enumerate(lines) if _is_body_prose(lines, i)), None)
    if first_prose is None:
        return None
    cluster = _cluster(lines, first_prose)
    title = _title(lines, cluster, first_prose)
    if title is None:
        return None
    head = Head(title)
    _read_cluster(lines, head, max(first_prose, cluster or 0))
    below = max([title, *head.bylines, *head.dates])
    body = next((i for i in range(below + 1, len(lines)) if _opens_body(lines, i)), None)
    if body is None:
        return None
    _read_decks(lines, head, body)
    head.start = max([title, *head.decks, *(i for i in (*head.bylines, *head.dates) if i < body)]) + 1
    return head


def _is_body_prose(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    return (
        shapes.is_prose(text) and not is_furniture(text) and not is_copyright(text)
        and not shapes.is_date_line(text) and not shapes.is_byline(text) and not _is_repeated(lines, at)
    )  # fmt: skip


def _is_repeated(lines: Sequence[Line], at: int) -> bool:
    """Whether the next line shows the same: an image's text and its caption, or a headline twice."""
    text = lines[at].text
    near = [lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    return any(same_caption(text, other) for other in near)


def same_caption(one: str, other: str) -> bool:
    """Whether two lines are one caption twice: equal, or one the other plus its credit."""
    if one == other:
        return weight(one) >= 16  # noqa: PLR2004
    short, long = sorted((one, other), key=len)
    return weight(short) >= 30 and long.startswith(short.rstrip(". ")) and len(long) - len(short) <= 40  # noqa: PLR2004


def _opens_body(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    if is_furniture(text) or is_copyright(text):
        return False
    return _is_body_prose(lines, at) or shapes.is_marked_heading(text) or (
        at + 1 < len(lines) and same_caption(text, lines[at + 1].text)
    )


def _cluster(lines: Sequence[Line], first_prose: int) -> int | None:
    """The first byline or date line, which may stand below a deck of one or two sentences."""
    prose = 0
    found = None
    for i, line in enumerate(lines):
        if ends_article(line.text) and i > first_prose:
            break
        marked = shapes.is_date_line(line.text) or shapes.is_byline(line.text)
        if marked and not is_furniture(line.text) and not is_copyright(line.text):
            if i < first_prose and not shapes.has_date_label(line.text) and shapes.is_date_line(line.text):
                # A bare date above everything may be today's; a better line may follow.
                found = i if found is None else found
                if _headline_above(lines, i) is None:
                    continue
            return i
        prose += _is_body_prose(lines, i)
        if prose > 2:  # noqa: PLR2004
            break
    return found


def _headline_above(lines: Sequence[Line], below: int) -> int | None:
    return next((i for i in range(below - 1, max(-1, below - 12), -1) if _can_be_title(lines[i].text)), None)


def _can_be_title(text: str) -> bool:
    return (
        shapes.is_headline(text) and not is_furniture(text) and not is_copyright(text) and not ends_article(text)
        and not shapes.is_date_line(text) and not shapes.is_byline(text) and not shapes.is_caption(text)
    )  # fmt: skip


def _title(lines: Sequence[Line], cluster: int | None, first_prose: int) -> int | None:
    """The headline's index: a line shown twice above the byline, else the first of the run of lines above it."""
    end = cluster if cluster is not None else first_prose
    candidates = [i for i in range(min(end, len(lines))) if _can_be_title(lines[i].text)]
    repeated = [i for i in candidates if _echoes(lines, candidates, i)]
    if repeated:
        return repeated[-1]
    near = [i for i in candidates if end - i <= 12 and not shapes.is_prose(lines[i].text)]  # noqa: PLR2004
    if near:
        return _first_of_run(lines, near)
    after = [i for i in range(end + 1, first_prose) if _can_be_title(lines[i].text)]
    return after[0] if after else (candidates[-1] if candidates else None)


def _echoes(lines: Sequence[Line], candidates: Sequence[int], at: int) -> bool:
    """Whether an earlier line is this one, or this one and the site's name (the document's title)."""
    text = lines[at].text
    return any(
        other < at and lines[other].text.startswith(text)
        and (len(lines[other].text) == len(text) or not lines[other].text[len(text)].isalnum())
        for other in candidates
    )  # fmt: skip


def _first_of_run(lines: Sequence[Line], near: Sequence[int]) -> int:
    """The first of the last run of headline-like lines: what follows it in the run is deck."""
    at = len(near) - 1
    while at > 0 and near[at] - near[at - 1] <= 2 and at > len(near) - _MAX_DECK:  # noqa: PLR2004
        previous, current = lines[near[at - 1]].text, lines[near[at]].text
        if lines[near[at]].bullet or weight(previous) * 3 < weight(current) or lines[near[at - 1]].bullet:
            break
        at -= 1
    return near[at]


def _read_cluster(lines: Sequence[Line], head: Head, first_prose: int) -> None:
    """Bylines, dates and the comment count between the headline and the body (dates also just above)."""
    end = min(len(lines), max(first_prose, head.title + 1) + 1, head.title + _REACH)
    for i in range(head.title + 1, end):
        text = lines[i].text
        if is_copyright(text):
            continue
        dated, signed = shapes.is_date_line(text), shapes.is_byline(text)
        if dated:
            head.dates.append(i)
        if signed:
            head.bylines.append(i)
        if not dated and not signed and lines[i].bullet and text.isdigit() and head.dates and len(text) < 7:  # noqa: PLR2004
            head.comments = i
    if not head.bylines and head.dates:
        around = [i for i in (head.dates[0] - 1, head.dates[-1] + 1) if head.title < i < len(lines)]
        head.bylines = [i for i in around if shapes.is_bare_name(lines[i].text)][:1]
    if not head.dates:
        above = range(max(0, head.title - 3), head.title)
        head.dates = [i for i in above if shapes.is_date_line(lines[i].text) and not is_furniture(lines[i].text)][-1:]


def _read_decks(lines: Sequence[Line], head: Head, body: int) -> None:
    """The lines of the deck: the last run of headline-like lines before the body opens."""
    title = lines[head.title].text
    used = {*head.bylines, *head.dates}
    runs: list[list[int]] = [[]]
    for i in range(head.title + 1, body):
        text = lines[i].text
        if i in used or not _can_be_title(text) or text == title or lines[i].bullet:
            if runs[-1]:
                runs.append([])
            continue
        runs[-1].append(i)
    found = [run for run in runs if run and len(run) <= _MAX_DECK]
    head.decks = found[-1] if found else []
