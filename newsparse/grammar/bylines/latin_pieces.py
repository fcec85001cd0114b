"""The text of a byline in pieces: parted where a word or a sign joins two names, and not where it stands in one."""

from __future__ import annotations

from newsparse.grammar.bylines.around_names import SEMITIC_AND, without_place
from newsparse.grammar.bylines.bywords import JOINER, JOINING_SIGN, JOINING_WORDS, lowered
from newsparse.grammar.bylines.latin_words import EDGES, as_role, is_person
from newsparse.grammar.bylines.newsrooms import AGENCIES, is_newsroom
from newsparse.regex import regex

_FIRST_NAME_ENDS = regex(r"[,;]|\s(?:and|und|et|y|&|in|for|at|with|from|à|im)\s")


def pieces_of(text: str) -> list[tuple[str, str]]:
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
