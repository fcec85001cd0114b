"""Formulas in MathML, shown as the characters that a reader sees, and without what says the same in another notation.

A formula is set twice where a script draws it, too (KaTeX, MathJax 2): there the drawn one is text already.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 2000  # formulas of a page
_OVER = 2  # what a fraction is made of: a half is no 12
_OTHERWISE = ("annotation", "annotation-xml")
_AROUND = 3  # elements between a formula and the box that is called so
_PARTS = 200  # elements of such a box that are looked at


def show_formulas(root: Element) -> None:
    """Make running text of every formula that no other element draws."""
    for formula in [*islice(root.iter("math"), _MOST)]:
        if not _is_drawn(formula):
            for part in [*formula.iter()]:
                if part.tag == "mfrac" and len(part) == _OVER:
                    part[0].tail = "/"
                part.tag = "template" if part.tag in _OTHERWISE else "span"


def _is_drawn(formula: Element) -> bool:
    """Whether a box around a formula holds it drawn, too."""
    box = formula.getparent()
    for _ in range(_AROUND):
        if box is None:
            return False
        names = (box.get("class") or "").split()
        if "MJX_Assistive_MathML" in names:
            return True
        if "katex" in names:
            return any("katex-html" in (part.get("class") or "") for part in islice(box.iter("span"), _PARTS))
        box = box.getparent()
    return False
