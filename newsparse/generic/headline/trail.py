"""A headline that stands in the page's trail of sections, and the one that readers see above the text.

Many newspapers (German ones above all) set the headline for search engines as the last step of their breadcrumbs, in an
h1, and the headline for readers as an h2 where the article begins. The two often differ in wording.
"""

from __future__ import annotations

from newsparse.generic.headline.headings import Candidate, pieces_of
from newsparse.generic.headline.witnesses import APART, HIDDEN, Witness
from newsparse.grammar.headline import clean_headline, headline_key, overlap
from newsparse.page import Page
from newsparse.tree.segments import Branch, In, Segment

#: Two settings of one headline share this much.
LIKE = 0.55
#: Characters of a paragraph.
_PARAGRAPH = 150
#: Boxes around a step within its trail; segments of a trail.
_BOXES, _STEPS = 5, 12
_TRAIL = int(In.NAV | In.LIST)
_ASIDE = APART | HIDDEN | int(In.LIST | In.FIGURE | In.TABLE)
_HEADING = int(In.HEADING)
_HEADER = int(In.HEADER | In.ARTICLE)
_HEADLINES = frozenset(("h1", "h2"))


def is_in_trail(s: Segment) -> bool:
    """Whether a heading is a step of a menu or of breadcrumbs."""
    if s.flags & _TRAIL:
        return True
    branch: Branch | None = s.branch
    for _ in range(_BOXES):
        if branch is None or branch.last - branch.first > _STEPS:
            return False
        if "crumb" in branch.names:
            return True
        branch = branch.parent
    return False


def below_trail(page: Page, step: Segment, headline: str, witnesses: list[Witness]) -> Candidate | None:
    """The first heading in the open after a step of the trail that says the same, or what the page states as its headline.

    Where none does, the first in an article's own header. What stands below running text heads a part of it.
    """
    stated = [headline_key(w.text) for w in witnesses]
    other: Segment | None = None
    for s in page.segments[step.index + 1 :]:
        if s.kind != "text" or s.flags & _ASIDE:
            continue
        if s.flags & _HEADING and s.tag not in _HEADLINES and _is_in_headline(s):
            if overlap(s.text, headline) >= LIKE:  # what metadata state may be the kicker before it
                return _candidate(s)
        elif s.flags & _HEADING and s.tag in _HEADLINES:
            if headline_key(s.text) in stated or overlap(s.text, headline) >= LIKE or _tells(s, stated):
                return _candidate(s)
            if other is None and s.flags & _HEADER == _HEADER:
                other = s
        elif len(s.text) > _PARAGRAPH and 3 * s.link_chars < len(s.text):
            break
    return None if other is None else _candidate(other)


def _is_in_headline(s: Segment) -> bool:
    """Whether a segment is a block inside of a heading: "<h2><div>Kicker</div><div>Headline</div></h2>"."""
    branch: Branch | None = s.branch
    while branch is not None and branch.flags & _HEADING:
        if branch.tag in _HEADLINES:
            return True
        branch = branch.parent
    return False


def _candidate(s: Segment) -> Candidate:
    return Candidate(clean_headline(s.text), s.element, pieces_of(s), s)


def stated_as(shown: Candidate, witnesses: list[Witness]) -> Witness | None:
    """The statement that a heading shows, alone or behind a kicker."""
    key = headline_key(shown.text)
    stated = [(headline_key(w.text), w) for w in witnesses]
    return next((w for own, w in stated if own == key), None) or next((w for own, w in stated if _ends(key, own)), None)


def _tells(s: Segment, stated: list[str]) -> bool:
    key = headline_key(s.text)
    return any(_ends(key, own) for own in stated)


def _ends(key: str, own: str) -> bool:
    return 2 * len(own) > len(key) and key.endswith(own)
