"""Names and bylines as newspapers write them, in any script."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Author
from newsparse.content import made
from newsparse.grammar.bylines.around_names import behind_paper, quoted_paper
from newsparse.grammar.bylines.bywords import NOT_NAMES
from newsparse.grammar.bylines.east_asian_names import read_east_asian
from newsparse.grammar.bylines.korean_names import read_korean
from newsparse.grammar.bylines.korean_pictures import is_captioned, without_pictures
from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.bylines.latin_names import read_latin
from newsparse.grammar.bylines.newsrooms import AGENCIES, company_in, is_newsroom
from newsparse.grammar.bylines.signed import Signed
from newsparse.regex import regex

#: A byline is short: what stands behind this many characters is a biography, or no byline.
LONGEST = 300


class Byline(NamedTuple):
    """A byline that was read: its authors, and whether its own words say that it is one."""

    authors: tuple[Author, ...]
    marked: bool


def read_byline(text: str, *, language: str | None = None) -> tuple[Author, ...]:
    """The authors that a displayed byline names, in its order; empty where it names none.

    ``text`` stands where authors stand (a declared element, a meta): one word may be a name there.
    """
    return parse_byline(text, language, trusted=True).authors


def is_byline(text: str, authors: tuple[Author, ...] = (), language: str | None = None) -> bool:
    """Whether a segment of text is nothing but a byline.

    Either of ``authors`` (their names, roles, addresses, employers and by-words are all it holds), or of
    anybody, where its shape leaves no doubt: "By Jane Doe", "홍길동 기자 h@example.kr", "/홍길동 기자".
    """
    if not text or len(text) > 160:
        return False
    named = [author for author in authors if author.name in text or author.name.casefold() in text.casefold()]
    if named and not _residue(text, tuple(named)):
        return True
    if (
        len(text) <= _SHORT
        and "입니다" not in text
        and "다." not in text.replace("니다.", "")
        and any(author.email and author.email in text for author in authors)
    ):
        return True  # "◎공감언론 뉴스 hong@press.example": the author's address and a motto
    if ". " in text and _AFTER_WORDS.search(text):
        return False
    bare = without_pictures(text) if "사진" in text else text
    read = parse_byline(bare, language, trusted=False)
    if not read.authors or not (read.marked or any(author.email for author in read.authors)):
        return False
    return not _residue(text, read.authors)


_SHORT = 60
#: What stands before a name is no byline: "솔섬 분교 전경. 하가람 기자".
_AFTER_WORDS = regex(r"[가-힣]{2} ?[가-힣]{2}\. [가-힣]")


@lru_cache(maxsize=1024)
def parse_byline(text: str, language: str | None = None, *, trusted: bool = False) -> Byline:
    """Read a byline; ``trusted`` if it stands where only authors stand."""
    text = text[:LONGEST].strip()
    if not text:
        return Byline((), False)
    if "사진" in text or "영상" in text:
        text = "" if not trusted and is_captioned(text) else without_pictures(text)  # whose addresses are theirs
        if not text:
            return Byline((), False)
    text = text[1:] if text[0] == "@" and text[1:2] >= "가" else text  # "@하가람 haga@press.example"
    emails = _EMAIL.findall(text) if "@" in text else []
    written = text
    if emails:
        text = _EMPTY.sub(" ", _EMAIL.sub(" ", text))
    if text.endswith("وكالات") and (named := _WITH_AGENCIES.fullmatch(text)):
        text = named[1]
    if "/" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
        text = trusted and behind_paper(text) or text
    if _TEMPLATE.search(text):
        return Byline((), False)
    plain = text.isascii()
    if not plain:
        text = text.replace("\u200b", "").replace("\ufeff", "").replace("\xa0", " ").replace("⋅", "·").replace(" ـ ", " - ")  # the stroke that lengthens letters, for a dash
    text = text.strip()
    plain = plain or max(text, default="") < "\u3040"  # neither Hangul nor Kana nor Han
    if not plain and _HANGUL.search(text):
        signed, marked = read_korean(text, trusted=trusted or bool(emails))
        marked = marked or len(emails) == 1 and len(signed) == 1 and signed[0].newsroom and signed[0].name.endswith(_DESKS)
    elif not plain and _EAST_ASIAN.search(text):
        signed, marked = read_east_asian(text, language, trusted=trusted)
    elif trusted and (paper := quoted_paper(text)):
        signed, marked = [Signed(paper, True)], False
    elif trusted and (company := text if text.lower() in AGENCIES else company_in(text, language)):
        signed, marked = [Signed(company, True)], company != text
    else:
        signed, marked = read_latin(text, language, trusted=trusted)
    return Byline(_as_authors(signed, emails, written), marked)


def read_email(text: str) -> str | None:
    """The first mail address in a short text."""
    match = _EMAIL.search(text[:LONGEST])
    return match.group().rstrip(".") if match else None


def is_address(text: str) -> bool:
    """Whether a short text is a mail address and nothing else."""
    return "@" in text and len(text) < _SHORT and _EMAIL.fullmatch(text.strip("()<> ")) is not None


#: "منى سعيد ووكالات": whose story it is, and that agencies told some of it.
_WITH_AGENCIES = regex(r"([^\W\d_]{2,16}(?: [^\W\d_]{2,16}){1,3})\s?[-–—/،]?\s?و?وكالات")
#: Bounded on both sides, so that a long line without "@" is scanned once.
#: Of ASCII, so that what touches one in Hangul is none of it: "하가람 기자ha@press.example".
_EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.A)
_ADDRESS = regex(r"(?:https?://|www\.)\S{1,200}|(?<!\S)[\w-]{2,40}\.(?:com|org|net)/\S{0,200}", re.I)
_EMPTY = regex(r"[(\[<（]\s{0,4}[)\]>）]")
_TEMPLATE = regex(r"\{\{|\}\}|<%|\[\[|\$\{")
_HANGUL = regex(r"[가-힣]")
_EAST_ASIAN = regex(r"[぀-ヿ一-鿿]")
_RESIDUE_WORDS = regex(
    r"\b(?:by|and|und|et|y|von|par|por|door|di|od|av|af|written|words|story|text|author|autor|auteur|автор|bài|ảnh|tin|thực hiện|the|for|of|in|at|"
    r"report|reported|reporting)\b|기자|특파원|인턴|선임|객원|취재|정리|글|외\s?\d+\s?명|記者|记者|文|作者|取材|작성자|글쓴이|필자|본지|의사|약사|(?:의\s)?다른\s?기사(?:\s?(?:더\s?)?보기)?",
    re.I,
)
_PUNCTUATION = regex(r"[\s\W_]+")


def _residue(text: str, authors: tuple[Author, ...]) -> str:
    """What a text holds beyond these authors: letters and digits only."""
    rest = _CUT_ADDRESS.sub(" ", _ADDRESS.sub(" ", _EMAIL.sub(" ", text))).replace("기자명", " ").casefold()
    if "사진" in rest or "영상" in rest:
        rest = without_pictures(rest)
    known = [part for a in authors for part in (a.name, a.role, a.email, a.organization) if part]
    for part in sorted(known, key=len, reverse=True):
        rest = rest.replace(part.casefold(), " ")
    if dateline := _PLACE.match(rest):
        rest = rest[dateline.end() :]
    if "=" in rest:
        rest = _PLACES.sub(" ", rest)
    rest = _RESIDUE_WORDS.sub(" ", rest).strip(" ·=/|▶■")
    if _TOWN.fullmatch(rest) and text.startswith(rest) and text[len(rest) :].lstrip().startswith(authors[0].name):
        return ""  # "나루 하가람 기자"
    return "" if (rest := _PUNCTUATION.sub("", rest)) in NO_KOREAN_NAMES else rest


#: "[한빛일보 하가람 haga@]": an address in the paper's own house.
_CUT_ADDRESS = regex(r"(?<=\s)[a-z][\w.-]{1,20}@(?=[\])】]|$)", re.A)
#: Where each of several writes from: "하가람 특파원·나루=노을빛 기자".
_PLACES = regex(r"(?<![가-힣])[가-힣]{2,6}\s?=")
_TOWN = regex(r"[가-힣]{2,3}")
_PLACE = regex(r"\s{0,2}(?:[(\[【]\s{0,2}\w{0,12}\s{0,2}=?\s{0,2}[)\]】]|[가-힣]{2,6}\s{0,2}[=|/])")


#: How the name of a desk ends, and of no bank or town that is written to.
_DESKS = ("팀", "부", "국", "데스크", "룸", "센터")


def _as_authors(signed: list[Signed], emails: list[str], written: str) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    persons = [one for one in signed if not one.newsroom]
    paired: list[str | None] = [*emails] if len(emails) == len(persons) else []
    if emails and len(emails) < len(persons) and written.find(persons[0].name) >= 0:
        paired = _addresses(persons, emails, written)
    for one in signed[:20]:
        name = one.name.strip(" ,;:|/")
        if not name or not (name[0].isalpha() or any(map(str.isalpha, name))) or name.casefold() in found:
            continue
        email = one.email
        if one.newsroom and len(signed) == len(emails) == 1 and name.endswith(_DESKS):
            email = emails[0]
        if paired and not one.newsroom:
            email = paired[persons.index(one)]
        said = {
            "name": name,
            "kind": "organization" if one.newsroom else "person",
            "role": one.role,
            "email": email,
            "organization": one.organization,
        }
        found[name.casefold()] = made(Author, said)
    return tuple(found.values())


def _addresses(persons: list[Signed], emails: list[str], written: str) -> list[str | None]:
    """The address of each: the one that follows a name before the next name; of names with one role in common, the first's.

    "하가람 기자 ha@example.kr 노을빛 인턴기자", "하가람·노을빛 기자 ha@example.kr"
    """
    places = [written.find(one.name) for one in persons]
    found: list[str | None] = [None] * len(persons)
    begin = 0
    for email in emails:
        at = written.find(email, begin)
        named = [number for number, place in enumerate(places) if begin <= place < at]
        if len(named) > 1 and (spelled := [number for number in named if _spells(email, persons[number].name)]):
            found[spelled[0]] = email
        elif named and (len(named) == 1 or (persons[named[0]].role or "") not in written[places[named[0]] : places[named[1]]]):
            found[named[0]] = email
        begin = at + len(email)
    return found


def _spells(email: str, name: str) -> bool:
    """Whether an address is the words of a name and no other, as of an English byline that has one address for all: "ann.onym@press.example"."""
    words = sorted(name.casefold().replace("-", "").split())
    return len(words) > 1 and sorted(filter(None, _WORDS.split(email.partition("@")[0].casefold().replace("-", "")))) == words


_WORDS = regex(r"[._]")


def read_trusted_name(text: str, language: str | None) -> tuple[Author, ...]:
    """A name from metadata: if it reads as no byline it may still be an account ("jdoe")."""
    text = " ".join(text[:400].split())
    if read := parse_byline(text, language, trusted=True).authors:
        return read
    name = text
    if 2 < len(name) < 40 and _ACCOUNT.fullmatch(name) and name.lower() not in NOT_NAMES:
        return (Author(name=name, kind="organization" if is_newsroom(name) or _BROADCAST.fullmatch(name) else "person"),)
    return ()


#: A station and what it broadcasts: "HBS 나루의 아침".
_BROADCAST = regex(r"[A-Z]{2,5} [가-힣]{1,8}(?: [가-힣]{1,8}){1,3}")


#: What may still be an author in metadata, although it is no name: an account, a brand.
_ACCOUNT = regex(r"(?=.{0,39}[^\W\d_])[\w'’&!+-]{2,39}(?: [\w'’&!+-]{1,39}){0,3}")


def joined(author: Author, other: Author) -> Author:
    """``author`` with what only ``other`` says of the same person."""
    changes = {
        key: value for key in ("role", "email", "organization", "url")
        if not getattr(author, key) and (value := getattr(other, key))
    }  # fmt: skip
    return author.model_copy(update=changes) if changes else author
