"""Whether what was found for a body is none: a page that a script fills shows only what stands around its article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.body.building.lines import width
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.tree.segments import In, Segment

#: A body shorter than this many characters gives way to JSON-LD's ``articleBody`` if that is far longer.
SHORT = 250
#: Fewer lines than these may be all of a short text; characters that make a paragraph of one; log-odds of a likely line.
_FEW, _PARAGRAPH, _LIKELY = 4, 40, 1.5
_HEADING = In.HEADING.value
#: Characters of a sentence that no heading is (questions are: an interview's), and how many of them, over all else that is as long, make a text that is set as headings.
_SENTENCE, _FEWEST, SENTENCE_ENDS, _NONE = 79, 3, frozenset(".!…。！।۔”\"»"), frozenset[str]()


def is_left_to_a_script(kept: Sequence[Segment]) -> bool:
    """Whether nothing was found but headlines, a line that asks for JavaScript (called so in every language), and dates: of a cartoon, say."""
    texts = [s.text for s in kept if not s.flags & _HEADING]
    if not texts and set_as_headings(kept):
        return False
    return sum(map(len, texts)) < SHORT and all("javascript" in text.lower() or is_of_dates(text, None) for text in texts)


def is_nothing_but_lines(kept: Sequence[Segment], scored: Iterable[tuple[Segment, float]]) -> bool:
    """Whether many lines were kept for want of anything better: no likely one among them, and no paragraph."""
    if len(kept) <= _FEW:
        return False
    ours = set(kept)
    return not any(
        s in ours and (odds > _LIKELY or odds > 0.0 and width(s.text) - s.link_chars >= _PARAGRAPH)
        for s, odds in scored
    )


def set_as_headings(segments: Sequence[Segment]) -> frozenset[str]:
    """The tags of headings in which the running text stands, on pages that set all of it so."""
    headings = [s for s in segments if s.flags & _HEADING and s.text[_SENTENCE:] and s.text[-1] in SENTENCE_ENDS]
    if not headings[_FEWEST - 1 :] or 2 * len(headings) <= len([s for s in segments if s.text[_SENTENCE:]]):
        return _NONE
    return frozenset([s.tag for s in headings])
