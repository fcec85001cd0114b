"""The label at a headline that stands in the text's own block: "Tribune" in a plain paragraph above it, "Kommentar" in one below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsparse.body.building.lines import width
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.kind.kind import KIND_BY_WORD
from newsparse.generic.kind.kind_label import LETTERS_PAGES
from newsparse.generic.section.korean_sections import SECTIONS
from newsparse.grammar.headline import headline_key
from newsparse.grammar.section_names import SECTION_NAMES
from newsparse.tree.segments import In, Segment

#: Texts of a body among which labels stand, characters and blanks of one, and segments from one above a headline to it.
_OPENING, _LONGEST, _BLANKS, _NEAR = 4, 36, 4, 6
_ENDS = frozenset(".!?:;,…。！？：；\"”»")
_APART = In.HEADING.value | In.LIST.value | In.TABLE.value | In.QUOTE.value
_AROUND = "[]【】〈〉<>()|—–-·•/ "
#: Labels that are neither a section nor a kind.
_OTHERS = frozenset("exclusive exclusif exklusiv exclusiva exclusivo esclusiva eksklusivt eksklusiivne breaking kicker 단독 独占 独家 獨家 эксклюзив".split())


@block_stripper
def kicker(body: BodyText) -> Iterator[Segment]:
    """Labels above the headline, and kinds and sections below it: "Tribune", "社説", "Kommentar"."""
    texts = body.texts
    if not texts or texts[0].text[_LONGEST:]:  # as most texts begin
        return
    labels = list(takewhile(_may_be_label, texts[:_OPENING]))
    if not labels or len(labels) == len(texts):
        return
    yield from (s for s in labels if body.headline_at is not None and 0 < body.headline_at - s.index <= _NEAR)
    named = [s for s in labels if not s.flags & _APART and _names_kind(s.text)]
    if named and not _set_alike(named, texts[len(labels) :]):  # else they head the parts of a survey
        yield from named


def _set_alike(labels: list[Segment], texts: Sequence[Segment]) -> bool:
    """Whether other lines as short are set as labels are."""
    makes = set(map(_make, labels))
    return any(_may_be_label(s) and _make(s) in makes for s in texts)


def _make(s: Segment) -> tuple[str, str | None, bool]:
    """How a line is set."""
    return s.tag, s.element.get("class"), s.strong_chars > 0


def _may_be_label(s: Segment) -> bool:
    return width(s.text) <= _LONGEST and s.text.count(" ") < _BLANKS and s.text[-1] not in _ENDS


def _names_kind(text: str) -> bool:
    """Whether a line is what newspapers call a kind of article, or a section."""
    said = text.strip(_AROUND)
    low = said.lower()
    return (
        low.replace(" ", "-") in KIND_BY_WORD
        or low in LETTERS_PAGES
        or low in _OTHERS
        or said in SECTIONS
        or headline_key(said) in SECTION_NAMES
    )
