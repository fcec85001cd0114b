"""What else stands around the name in a byline: the verb behind it, the place before it, the paper it is written for."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.bywords import PARTICLES
from newsparse.grammar.bylines.latin_words import EDGES, as_role, is_person, is_plain_name
from newsparse.grammar.bylines.newsrooms import AGENCIES, is_newsroom
from newsparse.grammar.bylines.roles import CREDENTIALS
from newsparse.regex import regex

#: What follows a name instead of a word before it: "Birna Jónsdóttir skrifar", "… skrifar frá Akureyri".
_VERB = regex(r"\sskrif(?:ar|a|aði)(?:\sfrá\s[^\W\d_]{2,20})?(?=\s?[:,|·•]|\s{0,2}(?:\d|$))")
#: The place before the name where Arabic papers sign: "بيروت: سلمى حداد"; no label of work on pictures, of a translation or a source.
_PLACE = regex(
    r"(?!ترجمة|تصوير|عدسة|صور|المصدر|مصدر|مترجم|عکس|عکاس|منبع|ترجمه|فوٹو|تصویر)"
    r"[\u0621-\u06d3]{2,14}(?:\s[\u0621-\u06d3]{2,14}){0,2}\s?[:：]\s{0,3}(?=[\u0621-\u06d3]{2,14}\s[\u0621-\u06d3])"
)
_ARABIC = "\u0621"
#: A paper that signs, in the quotation marks of Arabic papers: "لندن: «صحيفة الساحل»".
_QUOTED_PAPER = regex(r"(?:^|[:–-]\s?)«([\u0621-\u064a][\u0621-\u064a ]{2,30})»$")
#: How Vietnamese says from whom news or pictures are, behind a name and a dash.
VIETNAMESE_SOURCES = ("Theo ", "Ảnh", "Video", "Nguồn", "Đồ họa", "Clip", "Tuổi Trẻ", "Thanh Niên", "Tiền Phong", "Lao Động", "Người Lao Động", "Hà Nội", "Hà Nam", "Hà Giang", "Hà Tĩnh", "Hải Phòng", "Hải Dương", "Đà Nẵng", "Đà Lạt", "Cần Thơ", "Quảng ", "Thanh Hóa", "Nghệ An", "Nam Định", "Ninh ", "Bình ", "Đồng ", "Long An", "Lâm Đồng", "Khánh Hòa", "Bắc ", "Lào Cai", "Sài Gòn", "TP")
#: Abbreviations that end a name.
_ABBREVIATED = frozenset("jr sr esq inc ltd co corp prof snr jnr".split())
#: Words that end a name by mistake, where a date or a place followed.
_TRAILING_CONNECTORS = frozenset("on in at of for to am le el il den from with the ,".split())

#: "and" as Arabic and Hebrew write it, a letter before the next name, between names of two words. (Names that begin with it are left.)
SEMITIC_AND = regex(
    r"(?<=[\u05d0-\u05ea\u0621-\u064a]{2})\s(?:\u05d5(?!רד|יק|ולר|יטל)|\u0648(?!ليد|سام|ائل|فاء|جدي|رد|سيم|لاء|داد|ود))(?=[\u05d0-\u05ea\u0621-\u064a]{2,12}\s[\u05d0-\u05ea\u0621-\u064a]{2})"
)


def before_verb(text: str) -> str | None:
    """The name that a verb follows: "Birna Jónsdóttir skrifar"."""
    found = _VERB.search(text) if "skrif" in text else None
    return text[: found.start()] if found else None


def behind_place(text: str) -> str | None:
    """The name behind the place from which it was sent, in Arabic letters, in a text that stands where authors stand."""
    found = _PLACE.match(text) if text[:1] >= _ARABIC and ":" in text.replace("：", ":") else None
    return text[found.end() :] if found else None


def quoted_paper(text: str) -> str | None:
    """The paper that is all of a byline, or all behind its place, in the quotation marks of Arabic papers."""
    found = _QUOTED_PAPER.search(text) if text.endswith("»") else None
    return found[1] if found else None


_BRACKETS = regex(r"[(\[（]([^()\[\]（）]{0,60})[)\]）]")
_UNCLOSED = regex(r"[(\[（][^()\[\]（）]{0,200}$")


def without_brackets(text: str) -> tuple[str, list[str]]:
    """A byline without what stands in brackets, and each of these; a nickname inside a name stays."""
    asides: list[str] = []

    def take(match: re.Match[str]) -> str:
        inside = match.group(1).strip()
        rest = match.string[match.end() :].strip()
        if rest and inside.isalpha() and match.start() and rest[0].isupper():
            return match.group()  # a nickname inside the name
        asides.append(inside)
        return " "

    text = _BRACKETS.sub(take, text)
    return " ".join(_UNCLOSED.sub("", text).split()).strip(EDGES), asides


#: Characters of a "by" in any language.
_BY = 8


def behind_word(chunk: str) -> str:
    """The full name behind one small word, a "by" of some language, where authors stand: "durch Jonas Keil"."""
    word, _, name = chunk.partition(" ")
    return name if len(word) <= _BY and word.islower() and word.isalpha() and word not in PARTICLES and is_plain_name(name) else ""


#: For whom somebody writes, behind the name: "Jane Doe Special to the Courier", "JANE DOE FOR COURIER.EXAMPLE", "Jane Doe of the Courier".
_FOR_PAPER = regex(
    r"(?i:([^\s,/]{2,24}(?:\s[^\s,/]{1,24}){1,2}),?\s(?:special\s(?:to|for)\s|for\s(?=[\w-]{1,40}\.[a-z]{2,7}$)|of\s(?=the\s)(?!the\s[^,/]{2,30}\sfamily$))([^\s,].{2,48}))"
)
_WRITES = ("pecial ", "PECIAL ", " for ", " For ", " FOR ", " of the ", "/")


def before_paper(text: str) -> tuple[str, str] | None:
    """The full name of one person and the paper behind it, without a comma or a label between them; behind a stroke it may be a role."""
    if not any(word in text for word in _WRITES):
        return None
    name, slash, paper = text.partition("/")
    if slash:  # "Jane Doe/The Courier"; of two names, two persons
        return (
            (name, paper)
            if is_plain_name(name)
            and "/" not in paper
            and paper[:1].strip()
            and (
                is_newsroom(paper) or paper.lower() in AGENCIES or paper.startswith(("The ", "THE ")) or as_role(paper)
            )
            else None
        )
    found = _FOR_PAPER.fullmatch(text)
    if found is None or not is_person(found[1], False) or as_role(found[1]):
        return None
    return (found[1], found[2]) if "." in found[2] or found[2].removeprefix("the ")[:1].isupper() else None


#: Characters of a place in capitals behind a name, or of an agency that no list holds; and a name, whose last may be in capitals.
_SHORTEST_PLACE, _NAME = 3, regex(r"(?:[^\W\d_a-z][\w.’'-]{0,20} ){1,3}[^\W\d_a-z][\w’'-]{1,20}")
#: The address of a paper: "kurir.example".
_SITE = regex(r"[\w-]{2,30}(?:\.[\w-]{2,20})?\.[a-z]{2,7}", re.I)


def behind_paper(text: str) -> str | None:
    """ "Jane Doe / courier.example" for "courier.example / Jane Doe": who comes first is whose article it is; "Jane Doe" for "Jane Doe/SAMPLETON"."""
    paper, _, name = text.partition("/")
    paper, name = paper.strip(), name.strip()
    if (
        name.isalpha()
        and name.isupper()
        and len(name) >= _SHORTEST_PLACE
        and not paper.isupper()
        and _NAME.fullmatch(paper)
        and not is_newsroom(name)
    ):
        return paper
    if not is_plain_name(name) or not (_SITE.fullmatch(paper) or is_newsroom(paper) or paper.lower() in AGENCIES):
        return None
    return f"{name} / {paper}"


#: "Ann Lee in Sampleton", of several who report together.
_BEHIND = regex(r"\sin\s[A-Z][\w.-]{1,24}(?:\s[A-Z][\w.-]{1,24}){0,2}$")


def without_place(name: str) -> str:
    """A name without the place behind it."""
    return _BEHIND.sub("", name)


def without_connector(text: str) -> str:
    """A text without the small words at its end."""
    words = text.split()
    while words and words[-1].lower() in _TRAILING_CONNECTORS:
        words.pop()
    return " ".join(words)


def ends_sentence(word: str) -> bool:
    """Whether a last word with a full stop is no initial, abbreviation or degree: "By Kim Doe."."""
    bare = word[:-1]
    return len(bare) > 2 and "." not in bare and bare.lower() not in _ABBREVIATED and bare.lower() not in CREDENTIALS  # noqa: PLR2004


def holds_sentence(words: list[str]) -> bool:
    """Whether a sentence ends in the midst of it: "morning the store had gone. The cheeses"."""
    return any(word[-1] == "." and word[0].islower() and ends_sentence(word) for word in words[:-1])
