"""The parts of a page that the second model of articles looks at, found once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

_AROUND = In.NAV.value | In.FOOTER.value | In.ASIDE.value
#: Characters from which a block is running text, below which a line is a label.
LONG, LABEL = 100, 30


class View(NamedTuple):
    """What has text, and of it the running text, the labels in lower case, and the parts of all class names."""

    texts: list[Segment]
    prose: list[Segment]
    lines: list[str]
    labels: frozenset[str]
    names: frozenset[str]


def view_of(page: Page) -> View:
    """The parts of the page; running text is whatever stands in long, little linked blocks outside menus and footers."""
    texts = [s for s in page.segments if s.text]
    prose = [s for s in texts if len(s.text) > LONG and not s.flags & _AROUND and s.link_chars * 3 < len(s.text)]
    lines = [s.text for s in texts if len(s.text) < LABEL]
    labels = frozenset("\n".join(lines).lower().replace(":", "").split("\n"))
    names = " ".join(page.name_words)  # each once, which is a part of all of them
    return View(texts, prose, lines, labels, frozenset(names.replace("-", " ").replace("_", " ").split()))
