"""The lines of a rendered page as a small page of HTML, so that the engine's rules read bylines and dates in them, too.

What stands where is known by then: the headline is an ``<h1>``, the body's lines are paragraphs of one ``<article>`` with
it, and so is what stands between; a few lines above and below are there for the names and dates that they may hold.
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from newsparse.draft import Draft, Reading
from newsparse.errors import NotAnArticle
from newsparse.page import Page
from newsparse.parsing import read_draft
from newsparse.registry import GENERIC_ONLY
from newsparse.rendered.evidence import Lines
from newsparse.rendered.head import Head
from newsparse.rendered.lines import Line

#: Lines above the headline and below the body that are read for names and dates.
_ABOVE, _BELOW = 6, 12


def marked_up(lines: Lines, head: Head, url: str | None) -> Page:
    """The page."""
    title = head.title
    kept = [i for i, keep in enumerate(head.kept) if keep]
    last = max(kept[-1] if kept else title, title)
    text = lines.texts[title]
    parts = [f"<html><head><title>{escape(text)}</title></head><body>"]
    parts += [_element("div", lines.lines[i]) for i in range(max(0, title - _ABOVE), title)]
    parts += ["<article>", _element("h1", lines.lines[title])]
    parts += [_element("p", lines.lines[i]) for i in range(title + 1, last + 1)]
    parts.append("</article>")
    parts += [_element("div", lines.lines[i]) for i in range(last + 1, min(len(lines), last + 1 + _BELOW))]
    return Page.read("".join([*parts, "</body></html>"]), url, max_bytes=1 << 40)


def _element(tag: str, line: Line) -> str:
    return f'<{tag} data-line="{line.number}">{escape(line.text)}</{tag}>'


def read_marked_up(page: Page, fetched_at: datetime | None) -> Draft:
    """What the engine's rules read in it; nothing where it is no article to them."""
    try:
        return read_draft(page, GENERIC_ONLY, fetched_at)[1]
    except NotAnArticle:
        return Draft(GENERIC_ONLY.find(page), fetched_at)


def line_of(reading: Reading[object], lines: Lines) -> Line | None:
    """The line that a reading was read in: its element's, or else the first that holds its raw value."""
    element = reading.element
    while element is not None:
        if number := element.get("data-line"):
            return next(line for line in lines.lines if line.number == int(number))
        element = element.getparent()
    raw = " ".join(reading.raw.split())
    return next((line for line in lines.lines if raw and raw in line.text), None)
