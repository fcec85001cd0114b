"""What a page offers below a text under a heading, and leads nowhere: "TE RECOMENDAMOS", a podcast's name and what its episode is about."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: How many of the last texts are looked at, and those before them that stay; characters of such a heading, of a line below it.
_LAST, _FIRST, _LONGEST_LABEL, _LONGEST_LINE = 6, 2, 40, 100
_HEADING, _LINK, _BOLD = In.HEADING.value, In.LINK.value, 0.9
_STOPS = frozenset(".।。！")
#: A place, a day, a book that the text tells of: "Calle Mayor, 3", "Ada Field, The Quay, Harbour Press".
_STATES = regex(r",[^,]{1,40}[\d,]")


def from_read_also_on(texts: Sequence[Segment]) -> Sequence[Segment]:
    """The last texts from a heading or bold line on that offers other articles, if nothing below it is a sentence of the text."""
    for at in range(max(_FIRST, len(texts) - _LAST), len(texts) - 1):
        s = texts[at]
        if len(s.text) <= _LONGEST_LABEL and _is_set_as_heading(s) and says_read_also(s.text):
            below = texts[at + 1 :]
            return texts[at:] if all(_is_no_sentence(t) for t in below) else ()
    return ()


def _is_no_sentence(s: Segment) -> bool:
    """Whether a text is short, ends as no sentence does and states nothing; what holds a link is told by where it leads."""
    return not s.links and not s.flags & _LINK and len(s.text) <= _LONGEST_LINE and s.text[-1] not in _STOPS and not _STATES.search(s.text)


def _is_set_as_heading(s: Segment) -> bool:
    return bool(s.flags & _HEADING) or s.strong_chars >= _BOLD * (len(s.text) - s.text.count(" "))
