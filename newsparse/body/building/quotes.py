"""A quotation set apart, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Quote
from newsparse.body.building.inline import inline_of
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_HEADING, _QUOTE = In.HEADING.value, In.QUOTE.value
_LONGEST = 3000  # characters of a quotation
#: What templates call the line that says whose the words are.
_ATTRIBUTION = regex(r"attribution|(?:^|[ _-])(?:cite|quote-?(?:author|source|name)|quotee|speaker)(?:$|[ _-])|^(?:author|source)$")


def quote_of(page: Page, texts: list[Segment]) -> Quote | None:
    """The quotation that lines make, the last of which may say whose it is; ``None`` where they are more than one."""
    if any(s.flags & _HEADING for s in texts) or sum([len(s.text) for s in texts]) > _LONGEST:
        return None
    source = None
    if len(texts) > 1 and (_is_source(texts[-1]) or texts[-1].text[:1] in "—–―-"):
        source = texts[-1].text.lstrip("—–―- ")
        texts = texts[:-1]
    if len(texts) == 1:
        text, links, emphasis = inline_of(page, texts[0])
        return Quote(text=text, links=links, emphasis=emphasis, source=source)
    text = "\n\n".join(s.text for s in texts)
    return Quote(text=text, source=source) if text else None


def is_attribution(s: Segment) -> bool:
    """Whether a line of a quotation is called what says whose it is."""
    return bool(s.flags & _QUOTE) and s.tag in ("div", "p", "span") and _ATTRIBUTION.search(s.element.get("class") or "") is not None


def _is_source(s: Segment) -> bool:
    """Whether all of a segment stands in ``<cite>``, in a footer of the quotation, or is called what says whose it is."""
    if s.tag in ("footer", "figcaption") or is_attribution(s):
        return True
    holders = [e.getparent() if is_tail else e for text, e, is_tail in s.pieces if text.strip()]
    return bool(holders) and all(e is not None and _in_cite(e, s.element) for e in holders)


def _in_cite(element: Element, owner: Element) -> bool:
    found: Element | None = element
    while found is not None and found.tag != "cite" and found is not owner:
        found = found.getparent()
    return found is not None and found.tag == "cite"
