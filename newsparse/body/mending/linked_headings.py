"""Headings that are links, over paragraphs that were kept: of a list of things, each of which has a page or a shop of its own.

To the block model one of them looks like the headline of another article. Where several are set alike and most stand over a
paragraph that was kept, they are what the paragraphs are about: without them nobody knows whom "her latest record" means.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.body.names import BITS, NEGATIVE, meaning_of
from newsparse.grammar.to_readers.read_also import opens_with_label
from newsparse.tree.segments import In, Segment

_HEADING = In.HEADING.value
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.LINK.value  # a link around it is a card
_NO_PROSE = _HEADING | In.LIST.value
_OTHERS = NEGATIVE | BITS["teaser"]
_ANCHOR = 2  # characters of a link with which a heading leads to itself
_FEWEST = 3  # such headings set alike
_CUT = ("…", "...")  # how the excerpt of another article ends
_MEDIA = 4  # segments without text between heading and paragraph

#: How a heading is set: its tag, its class, and what its block is called.
_Set = tuple[str, str, str]


def with_linked_headings(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in the headings that are links over paragraphs that were kept, where most of those set alike are.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    linked = [s for s in dropped if s.flags & _HEADING and s.link_chars > _ANCHOR and not s.flags & _APART]
    own = {s for s in linked if s.links == 1 and _leads_to_itself(s)}
    if len(linked) < _FEWEST and not own or not kept:
        return kept, dropped
    first, last, taken = kept[0].index, kept[-1].index, {s.index for s in kept}
    alike: dict[_Set, list[Segment]] = {}
    heads: set[int] = set()
    for s in reversed(linked):  # one may stand over the next
        if first < s.index < last and not meaning_of(s.branch.names) & _OTHERS:
            alike.setdefault((s.tag, s.element.get("class") or "", s.branch.names), []).append(s)
            if _heads_text(s, everything, taken, heads):
                heads.add(s.index)
    back: set[Segment] = set()
    for headings in alike.values():
        found = [s for s in headings if s.index in heads]
        if len(found) >= _FEWEST and 2 * len(found) >= len(headings):
            back.update(found)
        elif own:
            back.update(s for s in found if s in own)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _leads_to_itself(s: Segment) -> bool:
    """Whether a heading's link leads to its own place in the page, as tools set it that list the contents: ``<h3><a href="#results">``."""
    link = next(s.element.iter("a"), None)
    return link is not None and (link.get("href") or "")[:1] == "#"


def _heads_text(s: Segment, everything: Sequence[Segment], taken: set[int], heads: set[int]) -> bool:
    """Whether a heading stands over a paragraph that was kept and is no excerpt, or over a heading that does."""
    below = next((other for other in everything[s.index + 1 : s.index + 2 + _MEDIA] if other.text), None)
    if below is None or opens_with_label(s.text):
        return False
    return (
        below.index in heads
        or below.index in taken
        and below.tag == "p"
        and not below.flags & _NO_PROSE
        and not below.text.endswith(_CUT)
    )
