"""One name of a byline in scripts with spaces between words, with the role or the employer around it."""

from __future__ import annotations

from newsparse.grammar.bylines.around_names import holds_sentence
from newsparse.grammar.bylines.bywords import NOT_NAMES, PARTICLES
from newsparse.grammar.bylines.latin_words import (
    EDGES,
    agency_tail,
    is_person,
    read_employed,
    read_role_apart,
)
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.roles import CREDENTIALS
from newsparse.grammar.bylines.signed import Signed

_CONNECTOR = frozenset(
    "in for at of from with im für bei à pour para per voor na w dla в для via on chez i'm aus".split()
)
_EMPLOYED = frozenset("for at of from with für bei pour para voor per dla via".split())


def read_name(piece: str, trusted: bool) -> Signed | None:
    """One name with a role or an employer around it, or ``None`` if it is no name."""
    words, employer = piece.split(), None
    if len(words) > 3 and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]  # the name again, for another width of screen
    for at, word in enumerate(words):
        if (
            at > 1
            and (word in _CONNECTOR or word in ("In", "For"))
            and [after.casefold() for after in words[at + 1 :]] != ["large"]
            and not (word in PARTICLES and at + 1 < len(words) and not _EMPLOYED & {word})
        ):
            employer = " ".join(words[at + 1 :]) if word.lower() in _EMPLOYED else None
            words = words[:at]
            break
    while (
        len(words) > 1
        and (low := words[-1].lower().strip(".,")) in CREDENTIALS
        and (words[-1].strip(".,").isupper() or low in ("phd", "ph.d", "md", "esq"))
    ):
        words = words[:-1]
    name = " ".join(words).strip(EDGES)
    if at := agency_tail(words):
        return Signed(" ".join(words[:at]).strip(EDGES), organization=" ".join(words[at:]))
    if not name or len(name) > 60 or name.lower() in NOT_NAMES:
        return None
    if employed := read_employed(name):
        return Signed(employed[0], role=employed[1], organization=employed[2])
    if apart := read_role_apart(name):
        return Signed(apart[0], role=apart[1], organization=employer)
    if is_newsroom(name):
        return Signed(name, True) if trusted and len(words) < 8 and not holds_sentence(words) else None
    if not is_person(name, trusted):
        return None
    return Signed(name, organization=employer if employer and employer[:1].isupper() and len(employer) < 50 else None)
