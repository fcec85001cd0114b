"""Bylines in scripts with spaces between words: Latin, Cyrillic, Greek, Arabic, Hebrew."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.grammar.bylines.around_names import (
    SEMITIC_AND,
    VIETNAMESE_SOURCES,
    before_paper,
    before_verb,
    behind_place,
    behind_word,
    ends_sentence,
    holds_sentence,
    without_brackets,
    without_connector,
    without_place,
)
from newsparse.grammar.bylines.bywords import (
    BYLINE_END,
    JOINER,
    JOINING_SIGN,
    JOINING_WORDS,
    NOT_NAMES,
    PARTICLES,
    introduction,
    lowered,
)
from newsparse.grammar.bylines.latin_words import (
    EDGES,
    FROM_PLACE,
    agency_tail,
    as_role,
    is_person,
    is_plain_name,
    is_whole_newsroom,
    only_credentials,
    read_role_apart,
    role_at,
)
from newsparse.grammar.bylines.newsrooms import AGENCIES, is_newsroom
from newsparse.grammar.bylines.roles import CREDENTIALS
from newsparse.regex import regex


class Signed(NamedTuple):
    """A name that a byline gives, with what stands by it. ``newsroom``: it is no person."""

    name: str
    newsroom: bool = False
    role: str | None = None
    email: str | None = None
    organization: str | None = None


_HARD = regex(r"\s{0,3}(?:[\n|•●¦►»]|\s[·–—‒―-]{1,2}\s|\s·|\.\s{2})\s{0,3}")
_HANDLE = regex(r"(?:^|(?<=[\s(]))@[\w.]{1,40}")
_CONNECTOR = frozenset(
    "in for at of from with im für bei à pour para per voor na w dla в для via on chez i'm aus".split()
)
_EMPLOYED = frozenset("for at of from with für bei pour para voor per dla via".split())
_ADDING = frozenset("& + / and und et y e en och og i".split())  # one role to another
#: First letters of work on an article that is not writing it: "Edited by", "Photos by".
_OTHER_WORK = frozenset("revie medic exper techn edite editi verif trans illus photo fact- fact  image video art artwo audio narra addit".split())
_LEADING_DATE = regex(
    r"(?:[^\W\d]{3,9}\.?\s{1,2}\d{1,2},?\s{1,2}\d{4}|\d{1,2}\.?[\s/.-]{1,2}\w{1,9}\.?[\s/.-]{1,2}\d{2,4}|\d{4}-\d\d-\d\d)\W{0,4}"
)
_LATER_BY = regex(r"\s(?:by|von|par|por):?\s{1,3}(?=[^\W\d_])", re.I)
_FIRST_NAME_ENDS = regex(r"[,;]|\s(?:and|und|et|y|&|in|for|at|with|from|à|im)\s")


def read_latin(text: str, language: str | None, *, trusted: bool) -> tuple[list[Signed], bool]:
    """The names in a byline, and whether it said that it is one ("By", "Von", a role).

    Args:
        text: at most a few hundred characters, addresses already taken out.
        trusted: the text stands where authors stand, so that one word may be a name.
    """
    if "@" in text:
        text = _HANDLE.sub("", text)
    marked = False
    signed: list[Signed] = []
    # Most bylines have none of the signs: that is told in a fifth of the time that the pattern takes.
    is_whole = text.isascii() and "|" not in text and "-" not in text and "." not in text and "\n" not in text
    chunks = [text.strip(EDGES)] if is_whole else [chunk.strip(EDGES) for chunk in _HARD.split(text)]
    if trusted and len(chunks) > 1 and chunks[0].isalpha() and " " in chunks[1] and not is_newsroom(chunks[0]) and is_person(chunks[1], False):
        del chunks[0]  # where it was sent from: "القاهرة - منى سعيد"
    for chunk in _together(chunks) if language == "vi" else chunks:
        if signed:
            return _with_rest(signed, chunk, marked)
        opened = False
        low = lowered(chunk)
        for _ in range(2):
            if (match := introduction(language, low)) is None:
                break
            chunk = chunk[match.end() :].strip(EDGES)
            low = lowered(chunk)
            opened = True
        if not opened and (name := before_verb(chunk) or trusted and (behind_place(chunk) or not BYLINE_END.match(low) and behind_word(chunk))):
            opened = not chunk.endswith(name)
            chunk, low = name, lowered(name)
        marked = marked or opened
        if end := BYLINE_END.search(low):
            if end.start() == 0:
                later = _LATER_BY.search(chunk)
                dated = _LEADING_DATE.match(chunk) if trusted else None
                if later is not None and end.group()[:5].lower() not in _OTHER_WORK:
                    chunk, opened, marked = chunk[later.end() :], True, True
                elif dated:
                    chunk = chunk[dated.end() :].strip(EDGES)
                else:
                    continue
                end = BYLINE_END.search(lowered(chunk))
        if end:
            chunk = without_connector(chunk[: end.start()].strip(EDGES))
        signed, with_role = _chunk(chunk.strip(EDGES), trusted or opened)
        marked = marked or with_role
        signed = [] if opened and not trusted and not with_role and _is_prose(chunk, signed) else signed
        if opened and chunk and not signed:
            break
    return signed, marked and bool(signed)


def _together(chunks: list[str]) -> list[str]:
    """Chunks of a Vietnamese byline, in which dashes part the names of those who wrote: "Hoài Lam - Đức Trí"."""
    if len(chunks) < 2 or not all(" " in chunk and is_person(chunk, False) and not as_role(chunk) for chunk in chunks):
        return chunks
    return [", ".join(chunks)] if not any(chunk.startswith(VIETNAMESE_SOURCES) for chunk in chunks[1:]) else chunks


def _with_rest(signed: list[Signed], rest: str, marked: bool) -> tuple[list[Signed], bool]:
    """The names with what a dash or a bar parts from them: their role, or for whom they work ("Ann Lee and Bob Ray - Harbour Safety team")."""
    if as_role(rest):
        return _in_role(signed, rest), True
    if rest.lower() in AGENCIES or rest.endswith((" team", " Team")):
        signed = _employed(signed, rest)
    return signed, marked


def _is_prose(chunk: str, signed: list[Signed]) -> bool:
    """Whether one word and a comma is all that has the shape of a name: "Of Harvests, weather and fair prices"."""
    return len(signed) == 1 and not signed[0].newsroom and " " not in signed[0].name and chunk.startswith(f"{signed[0].name},")


def _chunk(text: str, trusted: bool) -> tuple[list[Signed], bool]:
    if not text or len(text) > 250 or text.startswith(("our ", "my ")):  # "by our engineering team"
        return [], False
    if is_plain_name(text):
        return [Signed(text)], False
    text, asides = without_brackets(text)
    if not text:
        return [], False
    if employed := before_paper(text):
        return [Signed(employed[0], role=as_role(employed[1]), organization=None if as_role(employed[1]) else employed[1])], False
    if is_whole_newsroom(text):
        return ([Signed(text, True)] if trusted and text.lower() not in NOT_NAMES else []), False
    if text.endswith(".") and ends_sentence(text.rpartition(" ")[2]):
        text = text[:-1]
    signed, role_seen = _signed(_pieces(text), trusted)
    if 1 < len(asides) == len(signed):  # "Ana Ozola (Radio Kursa korespondente), Jānis Vītols (redaktors)"
        return [_with_aside([one], aside)[0] for one, aside in zip(signed, asides, strict=True)], role_seen
    for aside in asides:
        signed = _with_aside(signed, aside)
    return signed, role_seen


def _with_aside(signed: list[Signed], aside: str) -> list[Signed]:
    if len(signed) == 1 and " " in aside and (as_role(aside) or read_role_apart(aside)):  # "Jonas Keil (Sprecher der Stadtwerke)"
        return _in_role(signed, aside)
    return _employed(signed, aside) if "," not in aside and is_newsroom(aside) else signed


def _signed(pieces: list[tuple[str, str]], trusted: bool) -> tuple[list[Signed], bool]:
    """The names among the pieces of a byline, each with the role and the employer beside it; whether a role was seen."""
    signed: list[Signed] = []
    waiting: str | None = None  # a role before the first name
    role_seen = after_role = False
    for at, (piece, mark) in enumerate(pieces):
        last = at == len(pieces) - 1
        employs, follows, after_role = after_role and mark == "," and last, after_role, False
        if not piece or piece.lower().strip(".") in CREDENTIALS or only_credentials(piece) or (signed and FROM_PLACE.fullmatch(piece)):
            continue
        if signed and (told := role_at(piece)):
            signed, role_seen = _employed(_in_role(signed, told[0]), told[1]), True
            continue
        if (role := as_role(piece)) and not (signed and piece.lower() in AGENCIES):
            role_seen = True
            waiting = waiting if signed else role
            signed = [signed[0]._replace(role=f"{signed[0].role} {mark} {role}")] if follows and mark in _ADDING else _in_role(signed, role)
            after_role = len(signed) == 1
            continue
        if signed and ((joined := mark.strip(",; ").isalpha()) or len(signed) > 1 and mark == ",") and piece.lower() in AGENCIES:
            signed = [*(signed if joined else _employed(signed, piece)), Signed(piece, True)]  # "Ann Lee, Bob Ray and dpa": it wrote with them
            continue
        one = read_name(piece, trusted)
        goes_on = follows and (mark == "," and not last or mark in _ADDING and "," in str(signed[0].role)) and piece[:1].isupper()
        if goes_on and (one is None or " " not in one.name or " & " in piece):  # "Chief Officer, Ships and Docks, Eastmere Lines"
            signed, after_role = [signed[0]._replace(role=f"{signed[0].role}{mark if mark == ',' else f' {mark}'} {piece}")], True
            continue
        if one is None or employs or (signed and one.newsroom):
            if not signed:
                return [], False
            if employs or is_newsroom(piece):
                signed = _employed(signed, piece)
            elif len(piece.split()) > 4:
                break
        elif last and signed and one.role and one.role.endswith("s"):
            # "Jane Doe and John Roe / Sample Shimbun Staff Writers": all of them write for it
            signed = _employed(_in_role(signed, one.role), one.name)
        elif not signed or " " in one.name or _is_pair(signed, pieces):
            if last and one.organization and one.organization.lower() in AGENCIES:
                signed = _employed(signed, one.organization)  # "Ann Lee and Bob Ray Associated Press"
            signed.append(one._replace(role=one.role or waiting))
            role_seen = role_seen or bool(signed[-1].role)
    return signed, role_seen


def _is_pair(signed: list[Signed], pieces: list[tuple[str, str]]) -> bool:  # first names ("Linny and Peter"), no name and its place
    return len(signed) == 1 and " " not in signed[0].name and all("," not in mark for _, mark in pieces)


def _in_role(signed: list[Signed], role: str) -> list[Signed]:
    return [one if one.role or one.newsroom else one._replace(role=role) for one in signed]


#: The bearer's initials before the paper: "Jane Doe / jd / courier.example".
_INITIALS = regex(r"[a-z]{2,3}\s?/\s?(?=\w)")


def _employed(signed: list[Signed], employer: str) -> list[Signed]:
    employer = _INITIALS.sub("", employer, count=1) if "/" in employer[:5] else employer
    return [one if one.organization or one.newsroom else one._replace(organization=employer) for one in signed]


def _pieces(text: str) -> list[tuple[str, str]]:
    """The text at its joiners, each piece with the joiner before it; a joiner between words that are no names stays.

    "Drug Evaluation and Research" is one piece.
    """
    if not text.isascii() and SEMITIC_AND.search(text):
        text = SEMITIC_AND.sub(" & ", text)
    low = lowered(text)
    if not JOINING_SIGN.search(low) and JOINING_WORDS.isdisjoint(low.split()):
        return [(text.strip(EDGES), "")]
    pieces: list[tuple[str, str]] = []
    start, before = 0, ""
    for joiner in JOINER.finditer(low):
        if "," not in (mark := joiner.group()) and ";" not in mark and not _joins(
            text[start : joiner.start()], text[joiner.end() :], mark.strip().lower()
        ):
            continue
        pieces.append((text[start : joiner.start()].strip(EDGES), before))
        start, before = joiner.end(), mark.strip()
    pieces.append((text[start:].strip(EDGES), before))
    return pieces


def _joins(left: str, right: str, word: str) -> bool:
    right = _FIRST_NAME_ENDS.split(right[:80], maxsplit=1)[0].strip(EDGES)
    left = without_place(left)
    if is_newsroom(left) or is_newsroom(right):
        return is_person(left, True) and " " in left and (len(word) > 1 or word in "/&" or right.lower() in AGENCIES)
    if word in _JOINS_FULL_NAMES:
        return is_person(left, False) and is_person(right, False)
    if " " in left and " " not in right and word == "&":
        return False
    holds_role = left.islower() and " " in right and as_role(left) is not None  # "Ann Lee, health editor and Bob Ray"
    return (is_person(right, True) and (holds_role or is_person(left, True))) or as_role(right) is not None


#: Words that join only two full names: they mean other things, too, or are parts of names.
_JOINS_FULL_NAMES = frozenset("a e i y en dan ja ve və và ir un eta dhe na й / و اور और আর এবং และ".split())


def read_name(piece: str, trusted: bool) -> Signed | None:
    """One name with a role or an employer around it, or ``None`` if it is no name."""
    words, employer = piece.split(), None
    if len(words) > 3 and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]  # the name again, for another width of screen
    for at, word in enumerate(words):
        if at > 1 and (word in _CONNECTOR or word in ("In", "For")) and [after.casefold() for after in words[at + 1 :]] != ["large"] and not (word in PARTICLES and at + 1 < len(words) and not _EMPLOYED & {word}):
            employer = " ".join(words[at + 1 :]) if word.lower() in _EMPLOYED else None
            words = words[:at]
            break
    while len(words) > 1 and (low := words[-1].lower().strip(".,")) in CREDENTIALS and (words[-1].strip(".,").isupper() or low in ("phd", "ph.d", "md", "esq")):
        words = words[:-1]
    name = " ".join(words).strip(EDGES)
    if at := agency_tail(words):
        return Signed(" ".join(words[:at]).strip(EDGES), organization=" ".join(words[at:]))
    if not name or len(name) > 60 or name.lower() in NOT_NAMES:
        return None
    if apart := read_role_apart(name):
        return Signed(apart[0], role=apart[1], organization=employer)
    if is_newsroom(name):
        return Signed(name, True) if trusted and len(words) < 8 and not holds_sentence(words) else None
    if not is_person(name, trusted):
        return None
    return Signed(name, organization=employer if employer and employer[:1].isupper() and len(employer) < 50 else None)
