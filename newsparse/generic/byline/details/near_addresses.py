"""E-mail addresses in the lines near names: whose they are."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.names import parse_byline, read_email
from newsparse.regex import regex

_LONGEST = 160
EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,80}", re.A)
DESK_WORD = regex(r"제보|문의|광고|구독|보도자료|고객|독자|투고|대표|발행|편집인|등록|정정|반론|재판매|\[(?:이)?메일\]")
#: What may stand beside an address that signs alone, besides white space and signs.
_MOST_BESIDE = 14
#: Characters of what a reporter's card tells, address and all.
_LONGEST_LIFE = 80
#: What may stand between a name and its address.
_DEPARTMENT = regex(r"(?:기자)?[가-힣]{1,8}(?:부|팀|국|실|센터|본부)(?:기자)?")
_BETWEEN = frozenset(("", "기자", "이메일", "메일", "기자이메일", "email"))
_NOT_LETTERS = regex(r"[\W_]+")
#: Mailboxes of a newsroom, and the words that introduce them.
_DESK = regex(
    r"(?:web)?master|desk|news(?:room|desk)?|edit(?:or\w{0,3})?|press|jebo|help|info|contact|admin|report|tips?|cs|ad|ads|social|team|photo\w{0,3}|"
    r"\w{0,8}(?:jebo|news|1234|desk|help|photo)",
    re.I,
)


def is_spelled_like(address: str, name: str) -> bool:
    """Whether an address begins with a part of a name: "gaon@press.example" of "Ha Ga-on"."""
    mailbox = _NOT_LETTERS.sub("", address.partition("@")[0].lower())
    return any(len(part) > 2 and part in mailbox for part in name.lower().replace("-", "").split())


def is_name_with_address(text: str, name: str) -> bool:
    """Whether a line is a name and its address: "Ha Ga-on (gaon@press.example)"."""
    return (
        len(text) <= _LONGEST
        and _NOT_LETTERS.sub("", EMAIL.sub("", text)).casefold().removeprefix("by")
        == _NOT_LETTERS.sub("", name).casefold()
    )


def address_behind(text: str, name: str) -> str | None:
    """The address right behind the name that a line of a reporter's card begins with: "하가람 haga@press.example 다른 기사"."""
    if not text.startswith(name) or (address := EMAIL.search(text)) is None:
        return None
    between = _NOT_LETTERS.sub("", text[len(name) : address.start()])
    return lone_address(address[0], name) if between in _BETWEEN or _DEPARTMENT.fullmatch(between) else None


def addresses_of(text: str, many: int) -> list[str]:
    """The addresses of a line that holds as many as there are authors, and little else: "◎밝은 소식 한빛 a@b.example, c@b.example"."""
    if text.count("@") != many or DESK_WORD.search(text):
        return []
    found = [match.group().rstrip(".") for match in EMAIL.finditer(text)]
    return found if len(found) == many and len(_NOT_LETTERS.sub("", EMAIL.sub("", text))) <= _MOST_BESIDE else []


def address_behind_life(text: str) -> str | None:
    """The address that ends a line on a reporter's card, behind what the reporter writes about: "바다를 취재합니다. haga@hanbit.example"."""
    email = read_email(text) if text.count("@") == 1 and len(text) <= _LONGEST_LIFE else None
    if (
        email is None
        or not text.rstrip(" )]>").endswith(email)
        or DESK_WORD.search(text)
        or _DESK.fullmatch(email.partition("@")[0])
        or names_reporter(text)
    ):
        return None
    return email


def names_reporter(text: str) -> bool:
    """Whether a line with an address says whose it is: a photographer's, since none of the authors is named there."""
    return any(author.kind == "person" and author.role for author in parse_byline(text, "ko").authors)


def lone_address(text: str, name: str) -> str | None:
    """The address of a line that says little else, which may be that of an author of this name: neither a desk's nor the paper's own."""
    email = read_email(text) if "@" in text else None
    if (
        email is None
        or DESK_WORD.search(text)
        or _DESK.fullmatch(email.partition("@")[0])
        or email.startswith(f"{email.partition('@')[2].partition('.')[0]}@")
        and not is_spelled_like(email, name)
    ):
        return None  # "gaon@gaon.example" is the paper's own, if nobody of that name writes
    return email if len(_NOT_LETTERS.sub("", EMAIL.sub("", text))) <= _MOST_BESIDE else None
