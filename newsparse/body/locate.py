"""Which part of the page is the body."""

from __future__ import annotations

from lxml import etree

from newsparse.body.result import Body
from newsparse.draft import Draft
from newsparse.page import Page
from newsparse.segments import segment
from newsparse.sources import Source


def locate(page: Page, draft: Draft) -> Body:
    """The declared body of the extractor, else what the generic rules find."""
    for owner, declared in draft.extractor.declarations("body"):
        for source in declared.alternatives() if isinstance(declared, Source) else (declared,):
            values = source.find(page) if isinstance(source, Source) else source(page)
            body = _declared(page, values, repr(source) if isinstance(source, Source) else f"{owner}.body()")
            if body is not None:
                body.owner = owner
                return body
    return _generic(page)


def _declared(page: Page, values: object, source: str) -> Body | None:
    items = values if isinstance(values, list) else [values] if values is not None else []
    elements = [item for item in items if etree.iselement(item)]
    if elements:
        inside = set(elements)
        kept = [s for s in page.segments if _within(s.element, inside)]
        if any(s.kind == "text" for s in kept):
            return Body(kept, elements[0], source)
        return None
    markup = "".join(item if "<" in item else f"<p>{item}</p>" for item in items if isinstance(item, str))
    if not markup.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(f"<html><body>{markup}</body></html>".encode("utf-8", "replace"), parser)
    found = root.find("body") if root is not None else None
    if found is None:
        return None
    segments, _ = segment(found)
    return Body(segments, found, source, detached=True) if segments else None


def _within(element, inside) -> bool:
    while element is not None:
        if element in inside:
            return True
        element = element.getparent()
    return False


def _generic(page: Page) -> Body:
    scores: dict = {}
    for s in page.segments:
        if s.kind == "text" and s.tag == "p" and len(s.text) > 40:
            b = s.branch
            scores[b] = scores.get(b, 0) + len(s.text) - 3 * s.link_chars
    if not scores:
        return Body([], None, "generic.body")
    best = max(scores, key=scores.__getitem__)
    return Body(page.segments[best.first : best.last], best.element, "generic.body")
