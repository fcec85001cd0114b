"""Evidence: what can be measured about each line of a rendered page.

The numbers feed the line model (``newsparse.rendered.weights``), which was trained on exactly these functions
(``tests/train/line_model.py``); change one and the other must be trained again. Without markup there is left what a
line looks like, what it says, how much running text stands around it, and what the page says twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from newsparse.body.locating.noise import holds_noise, starts_noisy
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.regex import regex
from newsparse.rendered import shapes, signatures
from newsparse.rendered.announced import announced_title
from newsparse.rendered.furniture import ends_article, is_copyright, is_furniture
from newsparse.rendered.lines import Line, weight

#: What is measured of every line, to tell whether it is the body's.
BODY: tuple[str, ...] = (
    "width", "words", "ends", "capital", "digits", "commas", "letters", "bullet", "noisy", "holds", "furniture", "heads_more",
    "rights", "byline", "dated", "caption", "marked", "closes", "prose", "place", "prose_before", "before3", "after3",
    "before12", "after12", "since_prose", "until_prose", "width_before", "width_after", "ends_before", "ends_after",
    "copies", "all_prose", "in_run", "from_run_start", "from_run_end", "run_share", "shared", "since_more", "until_more", "short_near",
    "dates_near", "bylines_near",
)
#: And of every line once the first trees have said which lines they take, and the headline is found.
CLOSER: tuple[str, ...] = (
    "said", "said2", "said6", "said15", "from_headline", "titled", "from_first", "from_last", "best_near", "said_before", "said_after",
)  # fmt: skip

#: And of every line that may be the headline.
TITLE: tuple[str, ...] = (
    "width", "words", "ends", "capital", "capitals", "digits", "letters", "bullet", "noisy", "furniture", "heads_more", "rights",
    "byline", "dated", "caption", "prose", "lines_to_body", "chars_to_body", "shared", "shared_rank", "to_mark", "mark_before",
    "copies_before", "copies_after", "announced", "starts_announced", "short_before", "short_after", "longest_near", "at", "parted",
    "wider_between", "share_of_lead", "ends_before", "starts_others", "holds_next", "ruled",
)  # fmt: skip

_WORD = regex(r"[^\W\d_]{4,40}|[\u3040-\u9fff가-힣]{2}")
_TOKEN = regex(r"\w+")
_FAR = 60
_GAP = 10
_WIDEST = 2000
_ENDS = {".": 1, "!": 1, "?": 2, "。": 1, "！": 1, "？": 2, ":": 3, "：": 3, "…": 4, ",": 5}
_CLOSING = "\"'”’»)]」』"


class Lines:
    """What several measurements of the same lines share."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.texts = [line.text for line in lines]
        self.widths = [min(weight(text), _WIDEST) for text in self.texts]
        self.furniture = [is_furniture(text) for text in self.texts]
        self.more = [ends_article(text) for text in self.texts]
        self.rights = [is_copyright(text) for text in self.texts]
        self.bylines = [signatures.is_byline(text) for text in self.texts]
        self.dated = [signatures.is_date_line(text) for text in self.texts]
        self.captions = [shapes.is_caption(text) for text in self.texts]
        self.noisy = [starts_noisy(text) for text in self.texts]
        self.counts = Counter(self.texts)
        self.prose = [
            width if shapes.is_prose(text) and not (more or rights or byline or dated or site) else 0
            for text, width, more, rights, byline, dated, site in zip(
                self.texts, self.widths, self.more, self.rights, self.bylines, self.dated, self.furniture, strict=True
            )
        ]
        self.running = [0, *accumulate(self.prose)]
        self.at_prose = [i for i, width in enumerate(self.prose) if width]
        self.words = [frozenset(_WORD.findall(text.lower())) for text in self.texts]

    def __len__(self) -> int:
        return len(self.lines)

    def run(self) -> tuple[int, int]:
        """The first line, and the one after the last, of the widest run of running text."""
        runs: list[list[int]] = []
        for i in self.at_prose:
            if runs and i - runs[-1][-1] <= _GAP:
                runs[-1].append(i)
            else:
                runs.append([i])
        best = max(runs, key=lambda run: sum(self.prose[i] for i in run), default=[0])
        return best[0], best[-1] + 1


def body_rows(page: Lines) -> list[tuple[float, ...]]:
    """The ``BODY`` numbers of every line."""
    n = len(page)
    running, total = page.running, page.running[n] or 1
    start, end = page.run()
    vocabulary = Counter(word for i in range(start, end) if page.prose[i] for word in page.words[i])
    chars = [0, *accumulate(page.widths)]
    marks_more = [i for i in range(n) if page.more[i]]
    short = [0, *accumulate(int(width < 30) for width in page.widths)]
    dates, bylines = [0, *accumulate(page.dated)], [0, *accumulate(page.bylines)]
    rows: list[tuple[float, ...]] = []
    for i, line in enumerate(page.lines):
        text, width = line.text, page.widths[i]
        before, after = max(0, i - 3), min(n, i + 4)
        far_before, far_after = max(0, i - 12), min(n, i + 13)
        own = 1 if page.prose[i] else 0
        known = sum(1 for word in page.words[i] if vocabulary[word] > own)
        nearest = bisect_left(page.at_prose, i)
        since = i - page.at_prose[nearest - 1] if nearest else _FAR
        following = nearest + own
        until = page.at_prose[following] - i if following < len(page.at_prose) else _FAR
        more = bisect_left(marks_more, i)
        rows.append((
            width, len(_TOKEN.findall(text)), ending(text), capital(text), sum(map(str.isdigit, text)) / len(text),
            text.count(",") + text.count("，") + text.count("、"), sum(map(str.isalpha, text)) / len(text),
            _bullet(line), page.noisy[i], holds_noise(text), page.furniture[i], page.more[i], page.rights[i], page.bylines[i],
            page.dated[i], page.captions[i], shapes.is_marked_heading(text), closes_text(text), page.prose[i] > 0,
            chars[i] / (chars[n] or 1), running[i] / total, (running[i] - running[before]) / 3,
            (running[after] - running[i + 1]) / 3, (running[i] - running[far_before]) / 12,
            (running[far_after] - running[i + 1]) / 12, min(since, _FAR), min(until, _FAR),
            page.widths[i - 1] if i else 0, page.widths[i + 1] if i + 1 < n else 0,
            ending(page.texts[i - 1]) if i else 0, ending(page.texts[i + 1]) if i + 1 < n else 0,
            page.counts[text], total, start <= i < end, max(-_FAR, min(_FAR, i - start)), max(-_FAR, min(_FAR, end - 1 - i)),
            (running[end] - running[start]) / total, known / len(page.words[i]) if page.words[i] else 0.5,
            min(_FAR, i - marks_more[more - 1]) if more else _FAR,
            min(_FAR, marks_more[more] - i) if more < len(marks_more) else _FAR,
            short[far_after] - short[far_before], dates[far_after] - dates[far_before], bylines[far_after] - bylines[far_before],
        ))  # fmt: skip
    return rows


def closer_rows(page: Lines, said: Sequence[float], headline: int, kept: Sequence[bool]) -> list[tuple[float, ...]]:
    """The ``CLOSER`` numbers of every line: the log-odds that the first trees gave it and its neighbours, and where it stands."""
    n = len(page)
    clear = [max(-4.0, min(4.0, x)) for x in said]
    wide = [width**0.5 for width in page.widths]
    sums = [0.0, *accumulate(x * w for x, w in zip(clear, wide, strict=True))]
    weights = [0.0, *accumulate(wide)]
    taken = [i for i in range(n) if kept[i] and page.prose[i]] or [i for i in range(n) if kept[i]] or [0]
    first, last = taken[0], taken[-1]
    title = page.words[headline] if headline >= 0 else frozenset()

    def mean(start: int, end: int) -> float:
        start, end = max(0, start), min(n, end)
        return float(sums[end] - sums[start]) / (weights[end] - weights[start] or 1.0)

    return [
        (
            said[i], mean(i - 2, i + 3), mean(i - 6, i + 7), mean(i - 15, i + 16), max(-_FAR, min(_FAR, i - headline)),
            len(page.words[i] & title) / max(2, len(title)), max(-_FAR, min(_FAR, i - first)), max(-_FAR, min(_FAR, last - i)),
            max(clear[max(0, i - 2) : i + 3]), mean(i - 8, i), mean(i + 1, i + 9),
        )
        for i in range(n)
    ]  # fmt: skip


def title_rows(page: Lines, candidates: Sequence[int], first: int) -> list[tuple[float, ...]]:
    """The ``TITLE`` numbers of the candidates, for a body that begins at line ``first``."""
    n = len(page)
    body = Counter(word for i in range(first, min(n, first + 40)) for word in page.words[i])
    lead = frozenset(word for i in range(first, min(n, first + 3)) for word in page.words[i])
    chars = [0, *accumulate(page.widths)]
    shared: dict[int, float] = {}
    for i in candidates:
        words = page.words[i]
        own = 1 if first <= i < first + 40 else 0
        shared[i] = sum(1 for word in words if body[word] > own) / max(3, len(words))
    order = sorted(candidates, key=lambda i: -shared[i])
    rank = {i: place for place, i in enumerate(order)}
    marks = [i for i in range(n) if (page.bylines[i] or page.dated[i]) and not page.furniture[i]]
    announced = page.words[0] if n else frozenset()
    told = announced_title(page.lines, first)
    ruled = "" if told is None else page.texts[told]
    rows: list[tuple[float, ...]] = []
    for i in candidates:
        line, text, width = page.lines[i], page.texts[i], page.widths[i]
        mark = bisect_left(marks, i + 1)
        words = page.words[i]
        near = [page.widths[k] for k in range(max(0, i - 3), min(n, i + 4)) if k != i]
        between = page.widths[i + 1 : first] if first > i else []
        tokens = _TOKEN.findall(text)
        rows.append((
            width, len(tokens), ending(text), capital(text), sum(word[:1].isupper() for word in tokens) / max(1, len(tokens)),
            sum(map(str.isdigit, text)) / len(text), sum(map(str.isalpha, text)) / len(text), _bullet(line),
            page.noisy[i], page.furniture[i], page.more[i], page.rights[i], page.bylines[i], page.dated[i], page.captions[i],
            page.prose[i] > 0, max(-9, min(99, first - i)), max(-999, min(9999, chars[first] - chars[i])), shared[i], rank[i],
            min(_FAR, marks[mark] - i) if mark < len(marks) else _FAR,
            min(_FAR, i - marks[mark - 1]) if mark and marks[mark - 1] < i else _FAR,
            sum(page.texts[k] == text for k in range(max(0, i - 40), i)), sum(page.texts[k] == text for k in range(i + 1, min(n, i + 40))),
            len(words & announced) / max(3, len(words)), page.texts[0].startswith(text) and i > 0,
            _shorts(page.widths, i, -1), _shorts(page.widths, i, 1), max(near, default=0), i, line.after_blank,
            sum(w > width for w in between), len(words & lead) / max(3, len(words)),
            *_beside(page, i), text == ruled,
        ))  # fmt: skip
    return rows


def _beside(page: Lines, at: int) -> tuple[int, int, int]:
    """Of the lines near: how many end with this one (a trail ends with the headline), and begin with it; and whether this one ends with one of them."""
    text, ends, starts, holds = page.texts[at], 0, 0, 0
    for i in (*range(max(0, at - 6), at), *range(at + 1, min(len(page), at + 7)), 0):
        other = page.texts[i]
        if len(other) > len(text):
            ends += other.endswith(text)
            starts += other.startswith(text)
        elif 12 <= len(other) < len(text):
            holds += text.endswith(other)
    return ends, starts, holds


def ending(text: str) -> int:
    """How a line ends, as a number: 1 a sentence, 2 a question, 3 a colon, 4 cut off, 5 a comma, 0 otherwise."""
    if text.endswith("..."):
        return 4
    return _ENDS.get(text.rstrip(_CLOSING)[-1:], 0)


def capital(text: str) -> int:
    """1 for a line whose first letter is a capital or of a script without them, else 0."""
    for character in text[:20]:
        if character.isalpha():
            return int(not character.islower())
    return 0


def _bullet(line: Line) -> int:
    return 0 if not line.bullet else 2 if line.bullet[0].isdigit() else 1


def _shorts(widths: Sequence[int], at: int, step: int) -> int:
    """How many narrow lines stand beside one, up to 12."""
    count, i = 0, at + step
    while 0 <= i < len(widths) and widths[i] < 30 and count < 12:
        count, i = count + 1, i + step
    return count
