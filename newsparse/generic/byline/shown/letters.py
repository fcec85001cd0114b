"""Who signs a letter to the editor: a full name that is all of a line, or of its beginning, below the last sentence."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.window import Window
from newsparse.grammar.bylines.names import parse_byline
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: How a letter addresses an editor, and what its headline, or the label over that, says of it.
_SALUTATION = regex(r"(?:Dear (?:Sirs?|Madam|[Ee]ditors?)|(?:Sir|Madam) or (?:Sir|Madam)|To the [Ee]ditor|Sehr geehrter?|Liebe Redaktion|Señora? [Dd]irector|Sr\.? [Dd]irector|Caro [Dd]irettore|Gentile [Dd]irettore|Geachte redactie)\b.{0,60}?(?:[,:–—-]|$)|(?:Sirs?|Madam|Editor)\s?(?:[,:–—]|-(?!\w))|(?:Sirs?|Madam)$|(?:Monsieur(?: le \w{4,12})?|Madame(?: la \w{4,12})?),")
_LABEL = regex(r"letters?\b(?: to the editors?)?(?:$|s?:| [|–—-] )|leserbriefe?\b|cartas? (?:al director|del lector)|courrier des lecteurs|lettere? al direttore|lezersbrief|insändare|läserbrev|lesarbrev|leserbrev|læserbrev|독자투고")
#: The first characters of either.
_SALUTATION_BEGINS, _LABEL_BEGINS = "SMDTELCG", "LlCcIi독"
_HEADING = In.HEADING.value
_LONGEST, _SALUTED, _LINES = 100, 80, 4
_ENDS = frozenset(".!?…”\"")


def letter(window: Window, language: str | None) -> Iterator[Candidate]:
    """Who signs below a text that the page calls a letter, or that opens as one."""
    at_end = range(max(window.last - _LINES, window.end + 1), window.last + 2)
    below = [s for s in (*window.near, *window.after) if s.index in at_end and not s.text[_LONGEST:] and s.text[-1] not in _ENDS]
    if not below or not _is_letter(window) or _are_several(window):
        return
    for s in below:
        name = s.text.partition("\n")[0].partition(",")[0].strip()
        if " " not in name or s.links:
            continue
        read = parse_byline(name, language, trusted=False)
        if len(read.authors) == 1 and read.authors[0].kind == "person" and read.authors[0].name == name:
            yield Candidate("generic.byline.letter", read.authors, 0.9, s.text, s.element)
            return


def _are_several(window: Window) -> bool:
    """Whether a page prints letters of several readers, each signed: each has its salutation, or all have headings below one for them all."""
    lines = [s for s in (*window.near, *window.after) if s.index > window.head]
    headed = sum(bool(s.flags & _HEADING) for s in lines if s.index <= window.last)
    return headed > 1 or sum(_is_saluted(s) for s in lines) > 1


def _is_saluted(s: Segment) -> bool:
    return s.text[0] in _SALUTATION_BEGINS and _SALUTATION.match(s.text[:_SALUTED]) is not None


def _is_letter(window: Window) -> bool:
    for s in window.near:
        if s.index <= window.head:
            if s.index >= window.head - 2 and s.text[0] in _LABEL_BEGINS and _LABEL.match(s.text[:_SALUTED].lower()):
                return True
        elif s.index <= window.end + 1 and _is_saluted(s):
            return True
    return False
