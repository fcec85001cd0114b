"""The byline that one text of a page is or holds."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate, as_linked
from newsparse.generic.byline.shown.alone import in_small_letters
from newsparse.generic.byline.shown.introduced import introduced, is_introduced, marked, said_amid
from newsparse.generic.byline.shown.lines import (
    before_dates,
    desk_apart,
    labelled_piece,
    one_a_piece,
    spaced,
    unique,
)
from newsparse.generic.byline.shown.links import author_links, is_linked_headline, is_section_link
from newsparse.generic.byline.shown.places import (
    LONGEST,
    OPENERS,
    authors_pieces,
    without_places,
)
from newsparse.generic.byline.shown.signed_below import (
    in_brackets,
)
from newsparse.grammar.bylines.east_asian_names import (
    LATER_LABEL,
    TAIWAN_DATELINE,
    signed_in_brackets,
)
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.east_asian_credits import writers_in
from newsparse.grammar.dates import last_label
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.grammar.dates.labels import until_dates, without_labels
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

KOREAN_SIGNED = regex(r"기자|^(?:글·그림|그림·글|글·사진|글/사진)\s[가-힣]{2,4}(?:\s|$)|^글\s?[=/:|ㅣ]\s?[가-힣]{2,4}(?:[\s/,|]|$)|특파원|논설위원|앵커|칼럼니스트|인턴|^[가-힣]{2,4} [가-힣]{0,6}(?:부장|국장|발행인|주필|편집위원|통신원|에디터|아나운서|PD)(?![가-힣])|[가-힣]{2,4}\s{0,2}[/(<\[|]?\s{0,2}[\w.-]{2,30}@")
#: Who wrote, before who made the pictures: "글 하가람 기자 사진 노을빛".
WROTE = regex(r"글\s?[=/:|ㅣ]?\s[가-힣]{2,4} (?:기자|에디터)|글\s?[=/:|ㅣ]\s?[가-힣]{2,4}(?![가-힣])")
#: It opens a text within so many characters.
_OPENING = 40
#: The fewest letters of a name.
_NAME = 4
_EAST_SIGNED = regex(rf"^(?:文|作者|記者|记者|取材|執筆|著者|筆者|撰文|本报记者)|(?:記者|编辑委员|編集委員|論説委員|特派員)\b|{LATER_LABEL.pattern}")
#: One of these stands in whatever that matches.
_EAST_SIGNS = frozenset("文作記记取執著筆撰编編論特")
#: Neither Hangul nor Kana nor Han comes before it.
_EASTERN = "\u3040"
#: How a newsroom signs that names nobody, not even itself.
_UNNAMED = frozenset(("staff", "editor", "editors", "staff writer", "staff report", "redaktion"))
#: How far a single word beside others is believed: less than a newsroom, since it may be the section ("Erhverv - 4. marts 2031", "Af Ritzau").
_BESIDE = 0.85
_SIGNED_BRACKET = 60
_BRACKETS = frozenset("（(【")
#: How a Taiwanese dateline begins.
_SIGNED_IN_HAN = frozenset("〔（(【[記记本特")
_IN_LINK = int(In.LINK)
#: A name with the account it has elsewhere: "Jane Doe, @janedoe".
_WITH_HANDLE = regex(r"[^@]{4,40}[,\s(|·•]@\w{2,30}\)?")


def _dateline(text: str) -> str:
    """The dateline that opens a text: up to its bracket where the name stands inside, "[한빛일보 하가람 기자]"."""
    close = text.find("]", 0, _SIGNED_BRACKET)
    if close > 0 and text[0] == "[" and "=" not in text[:close] and KOREAN_SIGNED.search(text[:close]):
        return text[: close + 1]
    rest = text[80:120].partition(" ")[0] if "@" in text[40:80].rpartition(" ")[2] else ""  # of an address
    return text[:80] + rest


def said_beside_dates(text: str, language: str | None) -> str:
    """A Korean line that a date opens, without its dates: "2031년 9월 3일 글 하가람 에디터"."""
    return (beside_dates(text) or text) if text[0].isdigit() and (language or "").startswith("ko") else text


def _is_signed_eastern(text: str, language: str | None) -> bool:
    if text.endswith("다.") and "기자" not in text[:_OPENING]:
        return False  # a sentence about an editor
    return bool(
        KOREAN_SIGNED.search(text)
        or text[0] == "글"
        and WROTE.match(text)
        or not _EAST_SIGNS.isdisjoint(text)
        and _EAST_SIGNED.search(text)
        or writers_in(text, japanese=(language or "").startswith("ja"))
    )


def in_segment(
    segment: Segment, place: str, following: Segment | None, language: str | None, trust: float
) -> Iterator[Candidate]:
    if segment.text[0] in OPENERS and KOREAN_SIGNED.search(segment.text[:60]):
        yield from marked("dateline", _dateline(segment.text), segment, language, 2.5 * trust)
        return
    opening = segment.text[:_SIGNED_BRACKET]
    if opening[0] in _SIGNED_IN_HAN and "者" in opening and (dateline := TAIWAN_DATELINE.match(opening)):
        signed = tuple(Author(name=name, role=dateline[1]) for name in dateline[2].split("、"))
        yield Candidate("generic.byline.dateline", signed, 2.5 * trust, opening, segment.element)
        return
    text = spaced(segment)
    if segment.links == 1 and segment.link_chars == len(segment.text) and is_section_link(segment):
        return
    linked = list(_linked(segment, text, place, language, trust)) if segment.links or int(segment.flags) & _IN_LINK else []
    yield from linked
    if place == "author":
        if named := list(_in_box(segment, text, language, trust)):
            yield from (as_linked(one, linked) for one in named)
            return
        if trust == 1 and text.lower() in _UNNAMED and (segment.links or int(segment.flags) & _IN_LINK):
            desk = Author(name=text, kind="organization")
            yield Candidate("generic.byline.desk", (desk,), 0.3, text, segment.element)
    if is_introduced(text, language):
        yield from (as_linked(one, linked) for one in introduced(segment, text, following, language, trust))
    elif (
        len(text) < 120
        and not text.isascii()
        and max(text) >= _EASTERN
        and "。" not in text[:-1]
        and _is_signed_eastern(said_beside := said_beside_dates(text, language), language)
    ):
        yield from marked("signature", said_beside, segment, language, (3.0 if WROTE.match(said_beside) else 2.5) * trust)
    elif (
        len(text) < _SIGNED_BRACKET
        and text[0] in _BRACKETS
        and not segment.flags & In.HEADING
        and not (language or "").startswith("zh")
        and (names := signed_in_brackets(text))
    ):
        yield in_brackets(names, segment, 2.0 * trust)
    elif len(text) < LONGEST and (said := list(said_amid(segment, text, language, trust))):
        yield from said
    elif "@" in text and text[0].isupper() and _WITH_HANDLE.fullmatch(text):
        yield from marked("handle", f"By {text}", segment, language, 2.5 * trust)


def _in_box(segment: Segment, text: str, language: str | None, trust: float) -> Iterator[Candidate]:
    """Whom a box that is called a byline names."""
    if segment.end - segment.start > 1 and (bare := without_places(segment)):
        text = bare
    read = parse_byline(text, language, trusted=True)
    if not read.marked and segment.link_chars >= len(text) and is_linked_headline(text, read.authors, language):
        return
    if not text.isascii() and any(last_label(f"{author.name} ") for author in read.authors) and (bare := until_dates(text)) != text:
        read, text = parse_byline(bare, language, trusted=True), bare  # "Szerző: Kovács Réka Frissítve: 2031. március 4."
    desks = not text.isascii() and segment.end - segment.start > 1 and all(author.kind == "organization" for author in read.authors)
    if desks and (labelled := labelled_piece(segment, language)) and (named := parse_byline(labelled, language)).marked:
        read, text = named, labelled  # "न्यूज डेस्क, बलिया" + "Published by: अंकित मिश्रा"
    elif desks and read.authors and (desk := desk_apart(segment)):
        read, text = parse_byline(desk, language, trusted=True), desk
    if segment.end - segment.start > 1 and (pieces := authors_pieces(segment)):
        named = parse_byline(pieces, language, trusted=True)
        if not {author.name for author in named.authors} <= {author.name for author in read.authors}:
            read, text = named, pieces
    if not read.authors and (author := before_dates(segment, language, placed=True) or in_small_letters(text, language)):
        yield Candidate("generic.byline.box", (author,), 2.6 * trust, text, segment.element)
    elif read.authors and all(last_label(f"{a.name} ") and len(without_labels(a.name).strip()) < _NAME for a in read.authors):
        return  # "עודכן ב-11.6.2031"
    elif len(read.authors) < 2 and (several := one_a_piece(segment, language)):  # noqa: PLR2004
        yield Candidate("generic.byline.box", several, 3.2 * trust, text, segment.element)
    elif read.authors:
        newsroom = all(a.kind == "organization" for a in read.authors)
        single = all(" " not in a.name and a.name.isascii() for a in read.authors)
        weight = (
            0.9
            if newsroom
            else (1.2 if read.marked or read.authors[0].name == text else _BESIDE)
            if single
            else 3.2
            if read.marked
            else 2.6
        )
        yield Candidate("generic.byline.box", read.authors, weight * trust, text, segment.element)


def _linked(segment: Segment, text: str, place: str, language: str | None, trust: float) -> Iterator[Candidate]:
    """Links that are names; none in running text."""
    besides = len(text) > 250 or len(text) - segment.link_chars > 110
    if besides and place != "author":
        return
    links = list(author_links(segment, language, place == "author"))
    if besides and not (len(links) == 1 and links[0][0] != "byline" and text.startswith(links[0][1].name)):  # and who that is
        return
    for group, weight in (("rel", 4.0), ("href", 3.0), ("byline", 3.5), ("nick", 0.7)):
        if group == "byline" and place != "author":
            continue
        if chosen := tuple(author for kind, author in links if kind == group):
            yield Candidate(f"generic.byline.{group}_link", unique(chosen), weight * trust, text, segment.element)
            return
