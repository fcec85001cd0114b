"""Bylines in scripts with spaces between words: Latin, Cyrillic, Greek, Arabic, Hebrew."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.around_names import (
    VIETNAMESE_SOURCES,
    before_paper,
    before_verb,
    behind_place,
    behind_word,
    ends_sentence,
    without_brackets,
    without_connector,
)
from newsparse.grammar.bylines.bywords import BYLINE_END, NOT_NAMES, introduction, lowered
from newsparse.grammar.bylines.latin_name import read_name
from newsparse.grammar.bylines.latin_pieces import pieces_of
from newsparse.grammar.bylines.latin_words import (
    EDGES,
    FROM_PLACE,
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
from newsparse.grammar.bylines.signed import Signed
from newsparse.regex import regex

_HARD = regex(r"\s{0,3}(?:[\n|•●¦►»]|\s[·–—‒―-]{1,2}\s|\s·|\.\s{2})\s{0,3}")
_HANDLE = regex(r"(?:^|(?<=[\s(]))@[\w.]{1,40}")
_ADDING = frozenset("& + / and und et y e en och og i".split())  # one role to another
#: First letters of work on an article that is not writing it: "Edited by", "Photos by".
_OTHER_WORK = frozenset("revie medic exper techn edite editi verif trans illus photo fact- fact  image video art artwo audio narra addit".split())
_LEADING_DATE = regex(
    r"(?:[^\W\d]{3,9}\.?\s{1,2}\d{1,2},?\s{1,2}\d{4}|\d{1,2}\.?[\s/.-]{1,2}\w{1,9}\.?[\s/.-]{1,2}\d{2,4}|\d{4}-\d\d-\d\d)\W{0,4}"
)
_LATER_BY = regex(r"\s(?:by|von|par|por):?\s{1,3}(?=[^\W\d_])", re.I)


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
    if (
        trusted
        and len(chunks) > 1
        and chunks[0].isalpha()
        and " " in chunks[1]
        and not is_newsroom(chunks[0])
        and is_person(chunks[1], False)
    ):
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
        if not opened and (
            name := before_verb(chunk)
            or trusted
            and (behind_place(chunk) or not BYLINE_END.match(low) and behind_word(chunk))
        ):
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
    signed, role_seen = _signed(pieces_of(text), trusted)
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
            # "Ann Lee, Bob Ray and dpa": it wrote with them
            signed = [*(signed if joined else _employed(signed, piece)), Signed(piece, True)]
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
    role += next((closed for opened, closed in _QUOTES if _is_open(role, opened, closed)), "")
    return [one if one.role or one.newsroom else one._replace(role=role) for one in signed]


#: What closes a quotation with which a role ends, and was taken for the edge of a byline: "редактор відділу «Суспільство»".
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'))


def _is_open(role: str, opened: str, closed: str) -> bool:
    if opened == closed:
        return role.count(opened) % 2 == 1
    return role.count(opened) > role.count(closed) and "„" not in role  # which “ may close, and ” too


#: The bearer's initials before the paper: "Jane Doe / jd / courier.example".
_INITIALS = regex(r"[a-z]{2,3}\s?/\s?(?=\w)")


def _employed(signed: list[Signed], employer: str) -> list[Signed]:
    employer = _INITIALS.sub("", employer, count=1) if "/" in employer[:5] else employer
    return [one if one.organization or one.newsroom else one._replace(organization=employer) for one in signed]
