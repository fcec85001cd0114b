"""Lines that say of a name that its bearer writes."""

from __future__ import annotations

from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.regex import regex

#: What people are who write, at the end of a line, and how far before it their name ends.
_WRITERS = (
    "reporter", "correspondent", "writer", "journalist", "columnist", "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin",
    "journaliste", "periodista", "giornalista", "корреспондент", "muhabir", "muhabiri", "toimittaja", "verslaggever",
)  # fmt: skip
_BEHIND_NAMES = tuple([f" {role}" for role in _WRITERS])
_OFFICE = 42


#: "Jonas Keil redacteur Economie", "Anna Berg Korrespondentin in Paris": the role, and a desk or a place behind it.
_OF_A_DESK = regex(
    r"[A-ZÀ-Þ]\S{1,20}(?: \S{1,20}){1,3},? (?:redacteur|redactrice|correspondent|correspondente|verslaggever|verslaggeefster|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Rr]eporter(?:in)?|korespondent(?:ka)?|corresponsal|corrispondente|correspondant)"
    r"(?: (?:in|für|voor|en|da|em|w|à|au|aux))?(?: [A-ZÀ-Þ&][\w’'-]{0,20}){1,3}"
)


def names_writer(text: str) -> bool:
    """Whether a line ends in what somebody is who writes, behind a name and perhaps an office: "Jane Doe, education reporter"; and a desk may follow."""
    low = text.lower()
    if _OF_A_DESK.fullmatch(text) and low.partition(" ")[0] in GIVEN_NAMES:
        return True
    return low.endswith(_BEHIND_NAMES) and any(low.endswith(role) and _ends_name(low[: -len(role)]) for role in _BEHIND_NAMES)


def _ends_name(head: str) -> bool:
    """Whether a word ends at the end of a text, or before a few words without a comma there."""
    for at in range(len(head), max(0, len(head) - _OFFICE), -1):
        if at == len(head) or head[at] == " ":
            named = head[:at].removesuffix(",")[-1:]
            if named.isalnum() or named == "_":
                return True
        elif head[at] == ",":
            return False
    return False
