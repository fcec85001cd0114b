"""The copyright line: the one nearest after the body, else the site's own in the footer."""

from __future__ import annotations

from newsparse.draft import Draft, Reading
from newsparse.generic.spotting import spot
from newsparse.grammar.copyright import read_copyright, states_rights
from newsparse.grammar.credits import names_agency
from newsparse.page import Page
from newsparse.segments import In, Segment

_NEAR = 40  # segments after the body that still belong to the article's page matter
#: What every copyright line holds one of.
_WORDS = (
    "©",
    "ⓒ",
    "(c)",
    "copyright",
    "저작권",
    "무단",
    "재배포",
    "reserved",
    "vorbehalten",
    "réservés",
    "reservados",
    "riservati",
    "voorbehouden",
    "права защищены",
    "転載",
    "著作権",
    "版权",
    "版權",
    "转载",
    "zastrzeżone",
    "saklıdır",
    "hak cipta",
)
_PICTURE = In.FIGURE.value | In.CAPTION.value
_FOOTER = In.FOOTER.value


def copyright(page: Page, draft: Draft) -> Reading[str] | None:
    """The line as displayed; a "©" beside a picture is a credit and never taken."""
    segments = page.segments
    last = draft.body.last if draft.body and not draft.body.detached else 0
    weak: Reading[str] | None = None
    for segment in spot(segments[max(0, last - 3) : last + _NEAR], _WORDS):
        if line := _line_of(segment):
            reading = Reading(line, "generic.copyright", segment.text[:300], segment.element)
            if states_rights(line) or segment.flags & _FOOTER or segment.index > last:
                return reading
            weak = weak or reading
    for segment in reversed(spot(segments[max(last + _NEAR, len(segments) - 60) :], _WORDS)):
        if line := _line_of(segment):
            return Reading(line, "generic.copyright", segment.text[:300], segment.element)
    if weak:
        return weak
    for name in ("copyright", "dcterms.rights", "dc.rights", "rights"):
        if (stated := page.meta(name)) and (line := read_copyright(stated)):
            return Reading(line, f'meta("{name}")', stated[:300])
    return None


def _line_of(segment: Segment) -> str | None:
    if segment.kind != "text" or segment.flags & _PICTURE:
        return None
    line = read_copyright(segment.text)
    if line is None or segment.link_chars >= len(segment.text) and not states_rights(line):
        return None  # "Copyright information" leads to a page
    if not segment.flags & _FOOTER and not states_rights(line) and names_agency(line.lstrip("©ⓒ( ")):
        return None
    return line
