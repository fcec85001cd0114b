"""Bylines in scripts with spaces between words: Latin, Cyrillic, Greek, Arabic, Hebrew."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from newsparse.grammar.bywords import BYLINE_END, JOINER, NOT_NAMES, PARTICLES, introduction, lowered
from newsparse.grammar.newsrooms import AGENCIES, ORGANISATION_WORDS, is_newsroom
from newsparse.grammar.roles import CREDENTIALS, ROLE_MODIFIERS, ROLE_NOUNS


@dataclass(frozen=True, slots=True)
class Signed:
    """A name that a byline gives, with what stands by it. ``newsroom``: it is no person."""

    name: str
    newsroom: bool = False
    role: str | None = None
    email: str | None = None
    organization: str | None = None


_HARD = re.compile(r"\s{0,3}(?:[\n|•●¦►»]|\s[·–—‒―-]{1,2}\s|\s·|\.\s{2})\s{0,3}")
_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]{0,60})[)\]）]")
_UNCLOSED = re.compile(r"[(\[（][^()\[\]（）]{0,200}$")
_TRAILING_CONNECTORS = frozenset("on in at of for to am le el il den from with the ,".split())
_HANDLE = re.compile(r"(?:^|(?<=[\s(]))@[\w.]{1,40}")
_CONNECTOR = frozenset(
    "in for at of from with im für bei à pour para per voor na w dla в для via on chez i'm aus".split()
)
_EMPLOYED = frozenset("for at of from with für bei pour para voor per dla via".split())
#: First letters of work on an article that is not writing it: "Edited by", "Photos by".
_OTHER_WORK = frozenset("revie medic exper techn edite verif trans illus photo fact- fact  image video art artwo audio narra addit".split())
_LEADING_DATE = re.compile(
    r"(?:[^\W\d]{3,9}\.?\s{1,2}\d{1,2},?\s{1,2}\d{4}|\d{1,2}\.?[\s/.-]{1,2}\w{1,9}\.?[\s/.-]{1,2}\d{2,4}|\d{4}-\d\d-\d\d)\W{0,4}"
)
_LATER_BY = re.compile(r"\s(?:by|von|par|por)\s{1,3}(?=[^\W\d_])", re.I)
_FIRST_NAME_ENDS = re.compile(r"[,;]|\s(?:and|und|et|y|&|in|for|at|with|from|à|im)\s")
_EDGES = " \t\r\n,;:|/•·–—-_*«»●•<>\"“”=~#+►▶›‹"


def read_latin(text: str, language: str | None, *, trusted: bool) -> tuple[list[Signed], bool]:
    """The names in a byline, and whether it said that it is one ("By", "Von", a role).

    Args:
        text: at most a few hundred characters, addresses already taken out.
        trusted: the text stands where authors stand, so that one word may be a name.
    """
    if "@" in text:
        text = _HANDLE.sub("", text)
    marked = False
    opening = introduction(language)
    signed: list[Signed] = []
    for chunk in _HARD.split(text):
        chunk = chunk.strip(_EDGES)
        if signed:
            if role := _as_role(chunk):
                return [one if one.role or one.newsroom else replace(one, role=role) for one in signed], True
            break
        opened = False
        for _ in range(2):
            if match := opening.match(lowered(chunk)):
                chunk = chunk[match.end() :].strip(_EDGES)
                opened = True
        marked = marked or opened
        if end := BYLINE_END.search(lowered(chunk)):
            if end.start() == 0:
                later = _LATER_BY.search(chunk)
                dated = _LEADING_DATE.match(chunk) if trusted else None
                if later is not None and end.group()[:5].lower() not in _OTHER_WORK:
                    chunk, opened, marked = chunk[later.end() :], True, True
                elif dated:
                    chunk = chunk[dated.end() :].strip(_EDGES)
                else:
                    continue
                end = BYLINE_END.search(lowered(chunk))
        if end:
            chunk = _without_connector(chunk[: end.start()].strip(_EDGES))
        signed, with_role = _chunk(chunk.strip(_EDGES), trusted or opened)
        marked = marked or with_role
        if opened and chunk and not signed:
            break
    return signed, marked and bool(signed)


def _without_connector(text: str) -> str:
    words = text.split()
    while words and words[-1].lower() in _TRAILING_CONNECTORS:
        words.pop()
    return " ".join(words)


def _chunk(text: str, trusted: bool) -> tuple[list[Signed], bool]:
    if not text or len(text) > 250:
        return [], False
    text, asides = _without_brackets(text)
    if not text:
        return [], False
    if _whole_newsroom(text):
        return ([Signed(text, True)] if trusted and text.lower() not in NOT_NAMES else []), False
    signed: list[Signed] = []
    waiting: str | None = None  # a role before the first name
    role_seen = False
    for piece in _pieces(text):
        if not piece or piece.lower().strip(".") in CREDENTIALS or _only_credentials(piece):
            continue
        if (role := _as_role(piece)) and not (signed and piece.lower() in AGENCIES):
            role_seen = True
            if not signed:
                waiting = role
            else:
                signed = [one if one.role or one.newsroom else replace(one, role=role) for one in signed]
            continue
        one = read_name(piece, trusted)
        if one is None or (signed and one.newsroom):
            if not signed:
                return [], False
            if is_newsroom(piece):
                signed = [s if s.organization or s.newsroom else replace(s, organization=piece) for s in signed]
            elif len(piece.split()) > 4:
                break
            continue
        if signed and " " not in one.name:  # a place or an employer after the name
            continue
        if waiting and not one.role:
            one = replace(one, role=waiting)
        role_seen = role_seen or bool(one.role)
        signed.append(one)
    for aside in asides:
        if signed and is_newsroom(aside):
            signed = [s if s.organization or s.newsroom else replace(s, organization=aside) for s in signed]
    return signed, role_seen


def _pieces(text: str) -> list[str]:
    """The text at its joiners; a joiner between words that are no names stays ("Drug Evaluation and Research")."""
    pieces: list[str] = []
    start = 0
    for joiner in JOINER.finditer(lowered(text)):
        if "," not in (mark := joiner.group()) and ";" not in mark and not _joins(
            text[start : joiner.start()], text[joiner.end() :], mark.strip().lower()
        ):
            continue
        pieces.append(text[start : joiner.start()].strip(_EDGES))
        start = joiner.end()
    pieces.append(text[start:].strip(_EDGES))
    return pieces


def _joins(left: str, right: str, word: str) -> bool:
    right = _FIRST_NAME_ENDS.split(right[:80], maxsplit=1)[0].strip(_EDGES)
    if is_newsroom(left) or is_newsroom(right):
        return _is_person(left, True) and " " in left and (len(word) > 1 or word in "/&")
    if word in ("a", "e", "i", "y", "en", "dan", "ja", "ve", "/"):
        return _is_person(left, False) and _is_person(right, False)
    if " " in left and " " not in right and word == "&":
        return False
    return (_is_person(right, True) and _is_person(left, True)) or _as_role(right) is not None


def _without_brackets(text: str) -> tuple[str, list[str]]:
    asides: list[str] = []

    def take(match: re.Match[str]) -> str:
        inside = match.group(1).strip()
        rest = match.string[match.end() :].strip()
        if rest and inside.isalpha() and match.start() and rest[0].isupper():
            return match.group()  # a nickname inside the name
        asides.append(inside)
        return " "

    text = _BRACKETS.sub(take, text)
    return " ".join(_UNCLOSED.sub("", text).split()).strip(_EDGES), asides


def _whole_newsroom(text: str) -> bool:
    """A newsroom whose name holds a joiner or a comma, or no joiner at all."""
    if "," in text or ";" in text or " / " in text or not is_newsroom(text):
        return False
    words = text.split()
    if len(words) > 8 or any(word.islower() and word not in _NEWSROOM_SMALL and word.isalpha() and len(words) > 3
                             for word in words):
        return False
    if " and " in text or " & " in text or " und " in text:
        left, _, _ = re.sub(r" (?:&|und) ", " and ", text).partition(" and ")
        return not (_is_person(left, False) and len(left.split()) in (2, 3) and not is_newsroom(left))
    return _read_role_apart(text) is None and not _agency_tail(words)


_NEWSROOM_SMALL = frozenset("of and for the de la der des du & in at on und für y e et team staff".split())


def _only_credentials(piece: str) -> bool:
    return len(piece) < 30 and all(w.lower().strip(".,") in CREDENTIALS for w in piece.replace("/", " ").split())


def _as_role(piece: str) -> str | None:
    """``piece`` if it is a role and no name ("Senior Staff Writer", "Head of Content at Example")."""
    words = piece.split()
    if not words or len(words) > 9 or _read_role_apart(piece):
        return None
    if is_newsroom(piece) and words[-1].lower() in ORGANISATION_WORDS:
        return None
    for word in words:
        low = word.lower().strip(".,")
        if low in ROLE_NOUNS or low.rstrip("s") in ROLE_NOUNS:
            return piece
    return None


def read_name(piece: str, trusted: bool) -> Signed | None:
    """One name with a role or an employer around it, or ``None`` if it is no name."""
    words = piece.split()
    employer = None
    for at, word in enumerate(words):
        if at > 1 and word in _CONNECTOR and not (word in PARTICLES and at + 1 < len(words) and not _EMPLOYED & {word}):
            employer = " ".join(words[at + 1 :]) if word in _EMPLOYED else None
            words = words[:at]
            break
    while len(words) > 1 and words[-1].lower().strip(".,") in CREDENTIALS and (
        words[-1].strip(".,").isupper() or words[-1].lower().strip(".,") in ("phd", "ph.d", "md", "esq")
    ):
        words = words[:-1]
    name = " ".join(words).strip(_EDGES)
    if at := _agency_tail(words):
        return Signed(" ".join(words[:at]).strip(_EDGES), organization=" ".join(words[at:]))
    if not name or len(name) > 60 or name.lower() in NOT_NAMES:
        return None
    if apart := _read_role_apart(name):
        bare, role = apart
        return Signed(bare, role=role, organization=employer)
    if is_newsroom(name):
        return Signed(name, True) if trusted and len(words) < 8 else None
    if not _is_person(name, trusted):
        return None
    return Signed(name, organization=employer if employer and employer[:1].isupper() and len(employer) < 50 else None)


def _agency_tail(words: list[str]) -> int:
    for at in (2, 3):
        if len(words) > at and " ".join(words[at:]).lower() in AGENCIES and _is_person(" ".join(words[:at]), False):
            return at
    return 0


def _read_role_apart(name: str) -> tuple[str, str] | None:
    """A name with its role before or after it, without a comma: "Staff Writer Jane Doe"."""
    words = name.split()
    lows = [word.lower().strip(".,:") for word in words]
    roles = [at for at, low in enumerate(lows) if low in ROLE_NOUNS]
    if not roles:
        return None
    first, last = roles[0], roles[-1]
    while first > 0 and lows[first - 1] in ROLE_MODIFIERS:
        first -= 1
    if first and lows[0] in ROLE_MODIFIERS:
        return None
    before, after = " ".join(words[:first]).strip(_EDGES), " ".join(words[last + 1 :]).strip(_EDGES)
    if first >= 2 and _is_person(before, False):
        return before, " ".join(words[first:])
    if first == 0 and len(words) - last > 2 and _is_person(after, False):
        return after, " ".join(words[: last + 1])
    return None


def _is_person(name: str, trusted: bool) -> bool:
    """Whether ``name`` has the shape of a person's; one word is enough only where authors stand."""
    words = name.split()
    if not words or len(words) > 7 or len(name) > 60 or name.lower() in NOT_NAMES:
        return False
    proper = 0
    for word in words:
        core = word.strip(".,'’‘“”\"()")
        if not core:
            return False
        if core[0].isupper() or (core[0].isalpha() and not core[0].islower()):
            if not all(c.isalpha() or c in ".'’‘-‐‑\u0300\u0301`´" or not c.isascii() for c in core):
                return False
            proper += 1
        elif core.lower() not in PARTICLES and not core.startswith(("d'", "d’", "al-", "el-", "de-", "ibn-")):
            return False
    if proper == 0 or proper > 5:
        return False
    if len(words) == 1:
        return trusted and len(name.strip(".")) > 1 and not name[:1].isdigit()
    return not any(word.lower() in _NEVER for word in words)


_NEVER = frozenset(
    "home news menu search login subscribe newsletter read share follow more about contact updated published advertisement "
    "privacy policy terms cookie view click photo photos video posts articles this how what why when where your you our "
    "best top guide tips review reviews editor's minutes comments join download free get sign latest trending & and the".split()
)
