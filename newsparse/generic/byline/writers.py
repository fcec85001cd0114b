"""Lines that say of a name that its bearer writes."""

from __future__ import annotations

#: What people are who write, at the end of a line, and how far before it their name ends.
_WRITERS = (
    "reporter", "correspondent", "writer", "journalist", "columnist", "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin",
    "journaliste", "periodista", "giornalista", "корреспондент", "muhabir", "muhabiri", "toimittaja", "verslaggever",
)  # fmt: skip
_BEHIND_NAMES = tuple([f" {role}" for role in _WRITERS])
_OFFICE = 42


def names_writer(text: str) -> bool:
    """Whether a line ends in what somebody is who writes, behind a name and perhaps an office: "Jane Doe, education reporter"."""
    low = text.lower()
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
