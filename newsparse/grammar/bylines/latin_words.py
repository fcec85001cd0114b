"""What a piece of a byline is in scripts with spaces between words: a person, a role, letters after a name."""

from __future__ import annotations

from newsparse.grammar.bylines.bywords import NOT_NAMES, PARTICLES
from newsparse.grammar.bylines.newsrooms import AGENCIES, ARTICLES, ORGANISATION_WORDS, is_newsroom
from newsparse.grammar.bylines.roles import (
    CREDENTIALS,
    ROLE_ENDINGS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    ROLE_OPENINGS,
)
from newsparse.grammar.scripts import is_lower
from newsparse.regex import regex

#: What stands at the edges of a name and is no part of it.
EDGES = " \t\r\n,;:|/•·–—-_*«»●•<>\"“”=~#+►▶›‹"


def is_plain_name(text: str) -> bool:
    """Whether a text is two or three capitalised words of letters, none of which means anything else.

    Most names are; the question spares them the others of this file.
    """
    words = text.split()
    if not 2 <= len(words) <= 3 or len(text) > 40:
        return False
    for word in words:
        if not word.istitle() or not word.isalpha() or word[0].lower() == word[0]:
            return False
    lows = text.lower().split()
    return _MEANING.isdisjoint(lows) and not lows[-1].endswith(_ENDINGS) and text.lower() not in NOT_NAMES


def as_role(piece: str) -> str | None:
    """``piece`` if it is a role and no name ("Senior Staff Writer", "Head of Content at Example")."""
    words = piece.split()
    if not words or len(words) > 9 or words[0].lower() in _OF_LINKS or read_role_apart(piece) or read_employed(piece):
        return None
    if piece[:8].lower() == "head of ":
        return piece
    if is_newsroom(piece) and words[-1].lower() in ORGANISATION_WORDS:
        return None
    return piece if any(_is_role_noun(word.lower().strip(".,")) for word in words) else None


def role_at(piece: str) -> tuple[str, str] | None:
    """A role and the employer behind it whose name is that of a newsroom: "Health Reporter for Sample News"."""
    for word in (" for ", " at ", " with "):
        role, found, employer = piece.partition(word)
        if found and employer[:1].isupper() and as_role(piece) is None and as_role(role):
            return role, employer
    return None


#: How a link to all articles of an author begins, which names a role: "More posts from this author".
_OF_LINKS = frozenset("more all view see read other about mehr alle weitere plus tous más todos altri".split())


def _is_role_noun(low: str) -> bool:
    if "-" in low:
        low = low.rpartition("-")[2]
    one = low.rstrip("s")
    return low in ROLE_NOUNS or one in ROLE_NOUNS or (len(low) > 8 and one.endswith(ROLE_ENDINGS))


def only_credentials(piece: str) -> bool:
    return len(piece) < 30 and all(w.lower().strip(".,") in CREDENTIALS for w in piece.replace("/", " ").split())


def agency_tail(words: list[str]) -> int:
    """Where an employer begins that follows a name without a comma: "Jane Doe AFP", "Jane Doe SAMPLE TODAY"; 0 if none."""
    for at in (2, 3):
        tail = words[at:]
        if not tail or not is_person(" ".join(words[:at]), False):
            continue
        if " ".join(tail).lower() in AGENCIES or (len(tail) > 1 and all(map(str.isupper, tail)) and not words[0].isupper()):
            return at
    return 0


def read_role_apart(name: str) -> tuple[str, str] | None:
    """A name with its role before or after it, without a comma: "Staff Writer Jane Doe"."""
    words = name.split()
    lows = [word.lower().strip(".,:") for word in words]
    for at in range(2, len(lows) - 1):
        if lows[at] in ROLE_OPENINGS and is_person(" ".join(words[:at]), False):
            return " ".join(words[:at]).strip(EDGES), " ".join(words[at:])
    roles = [at for at, low in enumerate(lows) if _is_role_noun(low)]
    if not roles:
        return None
    first, last = roles[0], roles[-1]
    while first > 0 and lows[first - 1] in ROLE_MODIFIERS:
        first -= 1
    if first and lows[0] in ROLE_MODIFIERS:
        return None
    before, after = " ".join(words[:first]).strip(EDGES), " ".join(words[last + 1 :]).strip(EDGES)
    if first >= 2 and is_person(before, False):
        return before, " ".join(words[first:])
    if first == 0 and len(words) - last > 2 and is_person(after, False):
        return after, " ".join(words[: last + 1])
    return None


_LONGEST_NAME = 3  # words of a name behind all that


def read_employed(name: str) -> tuple[str, str, str] | None:
    """A name behind the newsroom that it works for and its role there: "Sample News Political Correspondent Jane Doe"."""
    words = name.split()
    for at in range(2, len(words) - 2):
        after = words[at + 1 :]
        if (
            not _is_role_noun(words[at].lower())
            or not 2 <= len(after) <= _LONGEST_NAME
            or _is_role_noun(after[0].lower())
        ):
            continue
        paper = next((i for i in range(1, at) if words[i].lower() in ORGANISATION_WORDS), 0)
        if paper and all(word[0].isupper() for word in words) and is_person(name := " ".join(after), False) and not is_newsroom(name):
            return name, " ".join(words[paper + 1 : at + 1]), " ".join(words[: paper + 1])
    return None


def is_person(name: str, trusted: bool) -> bool:
    """Whether ``name`` has the shape of a person's; one word is enough only where authors stand."""
    words = name.split()
    if not words or len(words) > 7 or len(name) > 60 or (low := name.lower()) in NOT_NAMES:
        return False
    proper = 0
    for word in words:
        core = word.strip(".,'’‘“”\"()")
        if not core:
            return False
        if core[0].isupper() or (core[0].isalpha() and not is_lower(core[0])):
            if not core.isalpha() and not all(c.isalpha() or c in ".'’‘-‐‑\u0300\u0301`´" or not c.isascii() for c in core):
                return False
            proper += 1
        elif core.lower() not in PARTICLES and not core.startswith(("d'", "d’", "al-", "el-", "de-", "ibn-")):
            return False
    if proper == 0 or proper > 5 or words[0].lower() in ROLE_OPENINGS:
        return False
    if len(words) == 1:
        return trusted and len(name.strip(".")) > 1 and not name[:1].isdigit()
    return _NEVER.isdisjoint(low.split())


_NEVER = frozenset(
    "home news menu search login subscribe newsletter read share follow more about contact updated published advertisement "
    "privacy policy terms cookie view click photo photos video posts articles this how what why when where your you our "
    "zur zum zurück alle weiter social ort datum url "
    "shop shopping start buy cart checkout explore discover best top guide tips review reviews editor's minutes comments join download free get sign latest trending available & and the".split()
)

#: Where a Portuguese or Spanish writer reports from, behind the name: "Joana Prado, de Brasília".
FROM_PLACE = regex(r"(?:de|do|da|desde) [A-ZÀ-Þ][\w-]{1,20}(?: [A-ZÀ-Þ][\w-]{1,20}){0,2}")
#: Words by which a piece may be no name, or more than one.
_MEANING = ROLE_NOUNS | ROLE_MODIFIERS | ROLE_OPENINGS | CREDENTIALS | ORGANISATION_WORDS | ARTICLES | PARTICLES | _NEVER | frozenset(
    word for name in (*AGENCIES, *NOT_NAMES) for word in name.split()
)
#: How the last word of a role ends.
_ENDINGS = (*ROLE_ENDINGS, *(f"{ending}s" for ending in ROLE_ENDINGS), "editors", "writers", "reporters")


def is_whole_newsroom(text: str) -> bool:
    """A newsroom whose name holds a joiner or a comma, or no joiner at all; a company as registers of trade have it."""
    if ", " in text and _INCORPORATED.search(text):
        return True
    if "," in text or ";" in text or " / " in text or not is_newsroom(text) or read_employed(text) is not None:
        return False
    if any(is_plain_name(text.partition(f" {word} ")[0]) for word in ("in", "for", "at", "from") if f" {word} " in text):
        return False
    words = text.split()
    if len(words) > 8 or any(word.islower() and word not in _NEWSROOM_SMALL and word.isalpha() and len(words) > 3
                             for word in words):
        return False
    if " and " in text or " & " in text or " und " in text:
        left, _, _ = text.replace(" & ", " and ").replace(" und ", " and ").partition(" and ")
        return not (is_person(left, False) and len(left.split()) in (2, 3) and not is_newsroom(left))
    return read_role_apart(text) is None and not agency_tail(words)


#: "Sample Japan, Inc."
_INCORPORATED = regex(r"^[^,;/]{2,50}, (?:Inc|LLC|Ltd|Corp|Co|Limited)\.?(?:,? Ltd\.?)?$")
_NEWSROOM_SMALL = frozenset("of and for the de la der des du & in at on und für y e et team staff".split())
