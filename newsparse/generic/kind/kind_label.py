"""The kind of an article as a label or the byline beside its headline says: "Interview", "REVIEW", "Letters to the editor", "Propos recueillis par …"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.section.label_texts import counts_comments, stands_in_cells
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Part, Segment

#: Segments above the headline and below it among which a label stands, and the byline; characters of a label.
_ABOVE, _BELOW, _BYLINE, _LONGEST, _LONGEST_BYLINE = 4, 2, 8, 24, 80
_FEW = 8  # characters of a headline in wide letters
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.LIST.value | In.HIDDEN.value | In.CAPTION.value
#: Kinds that a label tells; what is said of a video or a live page near a headline is often a button.
_TOLD = frozenset(("interview", "review", "opinion", "obituary", "analysis", "photo", "recipe", "press_release"))
#: Kinds that a byline names before its "by": "Kolumne von Ann Onym", "Analysis by …"; "Photos by …" credits pictures, "Interview by" is read below.
_TOLD_BY = frozenset(("opinion", "analysis", "review"))
_BY = regex(r"(?:(?:ein|eine|an|a|une|un|una|uma) )?([^\W\d_]{4,16}) (?:by|von|par|di|door|van|av|af|por) (?=[^\W\d_])", re.I)
#: How a label may be set apart: "[사설]", "【社説】".
_AROUND = " :|[]【】〈〉"
#: What letters to the editor stand under, which is no section's name.
LETTERS_PAGES = frozenset(("letters to the editor", "leserbrief", "leserbriefe", "cartas al director", "courrier des lecteurs", "lettere al direttore", "cartas do leitor"))
#: How a byline says that its author asked somebody.
_ASKED = regex(
    r"(?:interview(?: (?:von|by|par|door|durch)\s|\s?:\s)|propos recueillis par\s|das (?:gespräch|interview) führten?\s|intervista (?:di|a cura di)\s|entrevista (?:de|por)\s|聞き手|インタビュアー|대담[=:\s]|rozmawia(?:ł|ła)?\s)",
    re.I,
)


def kind_label(page: Page, draft: Draft, words: Mapping[str, str]) -> Reading[str] | None:
    """The kind that a short line of its own at the headline names, or the byline.

    Args:
        words: kinds by what they are called, in lower case.
    """
    headline = headline_index(page, draft)
    if headline is None:
        return None
    segments = page.segments
    if (label := _kicker(segments[headline])) and (found := words.get(label.replace(" ", "-"))) in _TOLD:
        return Reading(found, "label at headline", label, segments[headline].element)
    for s in (*segments[max(0, headline - _ABOVE) : headline][::-1], *segments[headline + 1 : headline + 1 + _BELOW]):
        if (
            s.kind == "text"
            and not s.flags & _ELSEWHERE
            and (label := _label(s))
            and not counts_comments(s, segments)
            and not stands_in_cells(s, segments)
        ):
            found = "opinion" if label in LETTERS_PAGES else words.get(label.replace(" ", "-"))
            is_live = found == "live" and label.startswith("live") and ("ticker" in label or "blog" in label)
            if found is not None and (found in _TOLD or is_live or found == "blog" and s.index == headline - 1):
                return Reading(found, "label at headline", s.text, s.element)
    for s in segments[headline + 1 : headline + 1 + _BYLINE]:
        if s.kind != "text" or s.flags & _ELSEWHERE:
            continue
        if _ASKED.match(s.text[:40]):
            return Reading("interview", "byline", s.text[:80], s.element)
        if len(s.text) <= _LONGEST_BYLINE and (by := _BY.match(s.text)) and (found := words.get(by[1].lower())) in _TOLD_BY:
            return Reading(found, "byline", s.text, s.element)
    return None


def _first(s: Segment) -> Part:
    """The first piece of a line; all of what is preformatted, which has no pieces."""
    return next(s.pieces, (s.text, s.element, False))


def _kicker(s: Segment) -> str:
    """What the first element of a headline says, in lower case, if more follows it and it is no more than a label: "Meinung" over the words themselves."""
    first, owner, is_tail = _first(s)
    said = first.strip(_AROUND)
    return (
        said.lower()
        if owner is not s.element
        and not is_tail
        and 1 < len(said) <= _LONGEST
        and len(said) + (_LONGEST if said.isascii() else _FEW) < len(s.text)
        else ""
    )


def _label(s: Segment) -> str:
    """What a line, or its first element, says, in lower case; empty if that is more than a label."""
    first, owner, is_tail = _first(s)
    said = first.strip(_AROUND)
    if owner is not s.element and not is_tail and 1 < len(said) <= _LONGEST and not s.flags & In.HEADING.value:
        return said.lower()
    return s.text.strip(_AROUND).lower() if len(s.text) <= _LONGEST else ""
