"""The publisher's name where what a page states is less or more than that: a department of a school, or a name and its slogan."""

from __future__ import annotations

import re

from newsparse.generic.copyright import without_links
from newsparse.generic.publisher.site import AS_IN_ADDRESSES, is_like_host, main_label, registrable
from newsparse.generic.publisher.spelled_host import abbreviates
from newsparse.grammar.copyright import holder_of, may_hold_copyright
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex

#: Segments at the foot of a page among which its copyright line stands; characters of such a line and of a name.
_FOOT, _LONGEST_LINE, _LONGEST_NAME = 40, 160, 60
#: Registries of schools and offices, whose departments have sites of their own.
_OF_INSTITUTIONS = frozenset(("edu", "ac", "gov", "sch"))
_INSTITUTION = regex(r"\b(?:universi[dt]|college\b|institut|polytechnic|academy\b|school\b|department\b|ministry\b|minist[eéè]r|hochschule)|大[学學]|대학|университет|министерств", re.I)
#: Letters of a label that other words hold by chance.
_SHORT = 3
#: Words behind a site's name that are a slogan; fewer are as often part of it: "Hale Lowe heating and air conditioning".
_SLOGAN = 5


def whole_name(stated: str, page: Page) -> tuple[str, str, str] | None:
    """(name, source, raw) of the publisher that a page's metadata name too little or too much of; ``None`` where the name is whole."""
    host = page.host
    institution = not _OF_INSTITUTIONS.isdisjoint(registrable(host).split(".")[1:])
    if institution and not (
        _is_of_host(stated, host)
        or _INSTITUTION.search(stated)
        or host.partition(".")[0] == headline_key(stated).removeprefix("the")
    ):
        holder = next((holder for holder in _holders(page) if _INSTITUTION.search(holder)), None)
        return (holder, "copyright line", holder) if holder else None
    name, behind = ("", 0) if institution or stated.count(" ") < _SLOGAN else _up_to_label(stated.split(), main_label(host))
    return (name, "metadata without slogan", stated) if behind >= _SLOGAN else None


def _is_of_host(name: str, host: str) -> bool:
    """Whether a name is like its host's label, which if it is short must be a word of it, or abbreviate it: "nd" is no part of "Undergraduate"."""
    label = main_label(host)
    return is_like_host(name, host) if len(label) > _SHORT else label in name.lower().split() or abbreviates(label, name)


def _up_to_label(words: list[str], label: str) -> tuple[str, int]:
    """The words that spell a host's label, with which a name begins, and how many follow."""
    key = ""
    for at, word in enumerate(words):
        key += headline_key(word.lower().translate(AS_IN_ADDRESSES))
        if key == label:
            return " ".join(words[: at + 1]), len(words) - at - 1
        if not label.startswith(key):
            break
    return "", 0


def _holders(page: Page) -> list[str]:
    """Whose the rights are by the lines at the foot of a page."""
    lines = [without_links(s) for s in page.segments[-_FOOT:] if len(s.text) <= _LONGEST_LINE and may_hold_copyright(s.text)]
    return [holder for line in lines if (holder := holder_of(line)) and len(holder) <= _LONGEST_NAME]
