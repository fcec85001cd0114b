"""The headline that a rendered page announces before it shows it: the document's title, or a sticky bar."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.rendered import shapes, signatures
from newsparse.rendered.furniture import ends_article, is_copyright, is_furniture
from newsparse.rendered.lines import Line

_ENOUGH = 0.65
#: How many lines above the running text the headline may stand.
_ABOVE = 100


def announced_title(lines: Sequence[Line], first_prose: int) -> int | None:
    """The headline above the running text that starts the first line of all, is like it, or repeats one."""
    near = range(max(1, first_prose - _ABOVE), min(len(lines), first_prose + 3))
    candidates = [i for i in near if can_be_title(lines[i])]
    announced = lines[0].text
    for i in reversed(candidates):
        if _is_start_of(lines[i].text, announced):
            return i
    if candidates and can_be_title(lines[0]):
        best = max(candidates, key=lambda i: _likeness(lines[i].text, announced))
        if _likeness(lines[best].text, announced) >= _ENOUGH:
            return best
    above = {line.text for line in lines[:first_prose] if not line.bullet}
    counts = {i: sum(lines[k].text == lines[i].text for k in range(i)) for i in candidates}
    repeated = [i for i in candidates if counts[i] and lines[i].text in above and i <= first_prose]
    return repeated[-1] if repeated else None


def can_be_title(line: Line) -> bool:
    """Whether a line is worded like a headline, and is nothing else that is known."""
    text = line.text
    if line.bullet or not shapes.is_headline(text) or shapes.is_caption(text):
        return False
    if is_furniture(text) or is_copyright(text) or ends_article(text):
        return False
    return not signatures.is_date_line(text) and not signatures.is_byline(text)


def _is_start_of(text: str, title: str) -> bool:
    """Whether the document's title is this line and the site's name."""
    return title.startswith(text) and (len(title) == len(text) or not title[len(text)].isalnum())


def _likeness(text: str, title: str) -> float:
    """The share of a line's words (two-character pieces where words are not parted) that the title has."""
    mine, theirs = pieces(text), pieces(title)
    return len(mine & theirs) / len(mine) if len(mine) > 3 else 0.0


def pieces(text: str) -> set[str]:
    """A text's words, or its two-character pieces where words are not parted or take endings (CJK)."""
    folded = "".join(c if c.isalnum() else " " for c in text.lower())
    words = folded.split()
    if sum(map(len, words)) > 8 * len(words) or any(c > "\u2e80" for c in folded):
        joined = "".join(words)
        return {joined[i : i + 2] for i in range(len(joined) - 1)}
    return set(words)
