"""The headings that a page shows, as candidates for its headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.grammar.headline import LONGEST, clean_headline, headline_key
from newsparse.page import Page
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADING = int(In.HEADING)


class Candidate:
    """A headline that the page shows: its text, the element that holds it, its pieces in order."""

    __slots__ = ("element", "pieces", "segment", "text")

    def __init__(self, text: str, element: Element, pieces: list[tuple[str, Element]], segment: Segment) -> None:
        self.text, self.element, self.pieces, self.segment = text, element, pieces, segment


def h1s(page: Page, names: frozenset[str], longest: int) -> list[Candidate]:
    """Every h1 that says something and is not the site's name, each with all its text.

    Args:
        names: headline keys of the site's names.
        longest: characters beyond which it is a paragraph set as a heading.
    """
    found: dict[Element, Candidate] = {}
    for s in page.segments:
        if not s.flags & _HEADING or s.kind != "text" or (element := _h1_of(s)) is None:
            continue
        pieces = pieces_of(s)
        known = found.get(element)
        if known is not None and len(known.text) > LONGEST:
            continue
        if known is not None:
            known.pieces += [(" ", element), *pieces]
            known.text = clean_headline(f"{known.text} {s.text}")
        else:
            text = s.text if len(pieces) < 2 else "".join(piece for piece, _ in pieces)
            found[element] = Candidate(clean_headline(text), element, pieces, s)
    return [
        c for c in found.values()
        if len(c.text) <= longest and (key := headline_key(c.text)) and key not in names
    ]  # fmt: skip


def pieces_of(s: Segment) -> list[tuple[str, Element]]:
    """The texts of a heading with the element that each stands in, a space where a kicker meets the headline."""
    pieces: list[tuple[str, Element]] = []
    for text, element, is_tail in s.pieces:
        parent = element.getparent() if is_tail else element
        if pieces and text[:1].isalpha() and _parts_lines(pieces[-1][0], text):
            text = " " + text
        pieces.append((text, s.element if parent is None else parent))
    return pieces


def _parts_lines(before: str, after: str) -> bool:
    """Whether two pieces of a heading are lines of their own, set without a space: "City hall" + "Mayor resigns"."""
    if before.endswith(":"):
        return True
    *_, last = before.rsplit(None, 1) or [""]
    return len(last) > 2 and last[-1:].islower() and after[0].isupper() and " " in after.strip()


def _h1_of(s: Segment) -> Element | None:
    if s.tag == "h1":
        return s.element
    branch: Branch | None = s.branch
    while branch is not None and branch.flags & _HEADING:
        if branch.tag == "h1":
            return branch.element
        branch = branch.parent
    return None
