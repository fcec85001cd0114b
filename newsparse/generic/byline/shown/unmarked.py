"""The author that only the end of an article tells: a biography, or a link to all articles by the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.byline.shown.places import Places
from newsparse.generic.byline.shown.signed_below import in_brackets
from newsparse.generic.byline.shown.window import Window
from newsparse.generic.paper_line import before_paper
from newsparse.generic.pictures.words.figure_names import called
from newsparse.grammar.bylines.east_asian_names import signed_from_place
from newsparse.grammar.bylines.latin_words import only_credentials
from newsparse.grammar.bylines.names import parse_byline, read_trusted_name
from newsparse.grammar.bylines.newsrooms import AGENCIES
from newsparse.grammar.bylines.roles import ROLE_ENDINGS, ROLE_NOUNS, ROLE_OPENINGS
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_OUTSIDE = int(In.NAV | In.CAPTION | In.FORM | In.HIDDEN)
_OUTSIDE_OR_LINK = _OUTSIDE | int(In.LINK)
#: It opens a text within so many characters.
_OPENING = 200
_SHORT = 60
#: Segments that a lead takes, which may stand above a byline and open the text.
_LEAD = 3
#: Segments behind the text in which its author may sign.
_BEHIND = 60
#: What parts names and the letters behind them, and the most letters of what is no name.
_SIGNS = regex(r"\s?[,;&]\s?|\s(?:and|und|et|y)\s")
_SHORTEST, _LETTERS_OF_STATION, _LETTERS = 2, 5, 16
WRITTEN_BY = regex(r"(?:written|posted|article|words|story|text|geschrieben|verfasst|escrito|écrit|rédigé) (?:by|von|por|par):? (.{4,50})", re.I)
_NEWS, _LAST_LINES = ("News.", "News"), 2
_SIGN_OFF = regex(r"([A-Z][\w’'-]{1,20}(?: [A-Z][\w’'.-]{0,20}){1,2}), (?:[A-Z][\w&]{1,14} ){1,2}News\.?")
#: How plugins and themes call the element that holds an author's name.
NAME_BOX = regex(r"(?<![a-z])author(?:-box)?_{0,2}-?name(?![a-z])|post-author__name|name-author|author__title")
#: What a small picture of somebody is called, as templates round it.
PORTRAIT = regex(r"(?<![a-z])(?:avatar|headshot|gravatar|rounded-full|author|writer|profile-(?:pic|photo|image))(?![a-z])")
_NAME = 40  # characters of a name
_LEADS = 5  # more words that end in "lead" are a headline
_SIGN = 5  # characters of initials in brackets
_INITIALS = regex(r"[(/]?([A-ZÄÖÜ]{2,3}|[a-zäöü]{2,3})\)?")
#: What else stands there: agencies, the newsroom, a press release, the end.
_NO_INITIALS = AGENCIES | frozenset("red pm ots end fin tm ok top ps pdf faq neu ad ads".split())
_NO_ROLE = frozenset(".!?:")
_ALL_BY = regex(
    r"(?:(?:view |see |read |browse )?(?:all|more|other)(?: (?:of|\w{4,8}))? (?:by|(?<!news )from)|about the author:?|"
    r"alle (?:artikel|beiträge) von|mehr von|tous les articles de|más artículos de|todos los artículos de|"
    r"tutti gli articoli di|altri articoli di|meer (?:artikelen )?(?:van|door)) (?=\S)",
    re.I,
)
_BIOGRAPHY = regex(
    r"\(?((?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w.'’-]{1,20}) "
    r"(?:is|was|has been|works as|ist|est|es|è|é|är|er|jest) [^.]{0,60}?\b"
    r"(?:writer|author|journalist|editor|columnist|reporter|blogger|contributor|correspondent|freelancer?|"
    r"redakteur|redakteurin|autor|autorin|journalistin|journaliste|rédacteur|rédactrice|auteure?|periodista|"
    r"redactora?|giornalista|redacteur|skribent|dziennikarka?|muhabir)\b"
)


def unmarked(page: Page, window: Window, language: str | None) -> list[Candidate]:
    """The persons that the end of the body introduces, where nothing else on the page names an author."""
    return [
        *_introduced(window, language), *_with_credentials(window, language), *_written_by(page, window, language), *_signed_off(page, window),
        *_in_every_box(page, window, language), *_repeated(page, window, language), *_beside_portrait(page, window, language), *_above_role(page, window, language), *_of_paper(page, window, language),
        *_initials(page, window, language), *_from_place(window),
    ]  # fmt: skip


def _introduced(window: Window, language: str | None) -> Iterator[Candidate]:
    for s in (*window.near, *window.after):
        if s.index < window.last - 2 or s.index <= window.head or s.flags & _OUTSIDE:
            continue
        if said := _ALL_BY.match(s.text[:_OPENING]):
            first = s.text[said.end() :].partition(" ")[0]
            # "More from KSMP Sampleton" names a station, "Jean DUPONT" nobody else
            if s.text.isupper() or not (
                first.isupper() and first.isascii() and first.isalpha() and _SHORTEST < len(first) < _LETTERS_OF_STATION
            ):
                yield from _named("all_by", s.text[said.end() :], s, language)
        elif said := _BIOGRAPHY.match(s.text[:_OPENING]):
            yield from _named("biography", said.group(1), s, language)


def _with_credentials(window: Window, language: str | None) -> Iterator[Candidate]:
    """Names with letters behind them, alone in a line between headline and text: "Kim Doe, MD; Jan Roe, PhD"."""
    for s in window.near:
        if not window.head < s.index <= window.end or len(s.text) > _OPENING or s.flags & _OUTSIDE or "," not in s.text:
            continue
        pieces = _SIGNS.split(s.text)
        if any(piece and only_credentials(piece) for piece in pieces[1:]):
            authors = parse_byline(s.text, language, trusted=False).authors
            names = {author.name for author in authors}
            if authors and all(piece in names or len(piece) < _LETTERS for piece in pieces) and all(a.kind == "person" for a in authors):
                yield Candidate("generic.byline.credentials", authors, 1.5, s.text, s.element)


def _written_by(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """A line of the text or behind it that is "Written by Kim Doe" and no more."""
    for s in page.segments[window.end : max(window.last, 0) + _BEHIND]:
        if len(s.text) < _SHORT and not s.flags & _OUTSIDE and (said := WRITTEN_BY.fullmatch(s.text)):
            yield from _named("written_by", said.group(1), s, language)


def _signed_off(page: Page, window: Window) -> Iterator[Candidate]:
    """Who ends a station's report in English: "Ann Onym, Eastmere News."."""
    for s in page.segments[max(0, window.last - _LAST_LINES) : window.last + 1] if window.last >= 0 else ():
        line = s.text.rpartition("\n")[2] if s.kind == "text" else ""
        if line.endswith(_NEWS) and (said := _SIGN_OFF.fullmatch(line)):
            authors = parse_byline(said[1], "en", trusted=True).authors
            if len(authors) == 1 and authors[0].kind == "person":
                yield Candidate("generic.byline.sign_off", authors, 1.0, line, s.element)


def _in_every_box(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """The one person whom all boxes of the page name that are called an author's name."""
    found: dict[str, Candidate] = {}
    places = Places(window.head)
    for s in page.segments[window.head :]:
        if (
            len(s.text) < _SHORT
            and "author" in (names := s.element.get("class") or "")
            and NAME_BOX.search(names)
            and places.of(s) == "author"
        ):
            for one in _named("boxes", s.text, s, language):
                found.setdefault(one.authors[0].name, one)
    if len(found) == 1:
        yield from found.values()


def _repeated(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """A name that stands alone below the headline and again behind the text, where its bearer is introduced."""
    behind = {s.text for s in page.segments[max(window.last, window.end) + 1 :] if len(s.text) < _SHORT and not s.links}
    for s in window.near:
        if window.head < s.index <= window.end and s.text in behind and not s.links and not s.flags & _OUTSIDE_OR_LINK:
            for one in _named("repeated", s.text, s, language):
                if one.authors[0].name == s.text and s.text.count(" ") in (1, 2):
                    yield one


def _beside_portrait(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """A name alone in its line between headline and text, right behind a picture that is called a portrait, or by the name."""
    for s in page.segments[window.head + 1 : window.end]:
        if not 0 < len(s.text) < _SHORT or s.flags & _OUTSIDE or page.segments[s.index - 1].kind != "image":
            continue
        if s.links == 1 and holds_digit(s.text) and (account := _account_before_dates(s, page, language)):
            yield account
            return
        name = s.text.partition("\n")[0]  # what its bearer does may stand in the next line
        if len(name) < _NAME and name.count(" ") in (1, 2) and _is_portrait(page.segments[s.index - 1].element, name):
            for one in _named("portrait", name, s, language):
                if one.authors[0].name == name:
                    yield one
                    return


def _account_before_dates(s: Segment, page: Page, language: str | None) -> Candidate | None:
    """The account that a line behind a portrait links to, where nothing but a date follows: "<a>NilsK</a> 18.10.2031, 15:07"."""
    name, owner, is_tail = next(
        ((" ".join(text.split()), owner, tail) for text, owner, tail in s.pieces if text.strip()), ("", s.element, True)
    )
    if (
        is_tail
        or owner.tag != "a"
        or len(name) != s.link_chars
        or not _is_portrait(page.segments[s.index - 1].element, name)
        or not is_of_dates(spaced(s).removeprefix(name), language)
    ):
        return None
    named = read_trusted_name(name, language)
    return Candidate("generic.byline.portrait", named, 1.0, s.text, s.element) if len(named) == 1 else None


def _from_place(window: Window) -> Iterator[Candidate]:
    """Who sends a Japanese report from elsewhere: "【ロンドン＝川本花子】"."""
    for s in window.near:
        if window.head < s.index <= window.end + 1 and (names := signed_from_place(s.text)):
            yield in_brackets(names, s, 1.5)
            return


def _initials(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """The initials alone in the line that ends a German text: "LK", "(mh)"."""
    if not (language or "").startswith("de") or window.last < 0:
        return
    for s in page.segments[window.last : window.last + 2]:
        if (
            len(s.text) <= _SIGN
            and not s.links
            and not s.flags & _OUTSIDE
            and (signed := _INITIALS.fullmatch(s.text))
            and signed[1].lower() not in _NO_INITIALS
        ):
            yield Candidate("generic.byline.initials", (Author(name=signed[1]),), 0.5, s.text, s.element)
            return


def _above_role(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """A name alone in its line between headline and text, right above what its bearer is: "Kim Doe", "Head of Content"."""
    for s in page.segments[window.head + 1 : window.end]:
        if (
            not 0 < len(s.text) < _NAME
            or s.flags & _OUTSIDE
            or s.text.count(" ") not in (1, 2)
            or not _is_role("".join(following.text for following in page.segments[s.index + 1 : s.index + 2]))
        ):
            continue
        for one in _named("above_role", s.text, s, language):
            if one.authors[0].name == s.text:
                yield one
                return


def _of_paper(page: Page, window: Window, language: str | None) -> Iterator[Candidate]:
    """A name alone in its line above the text or below its lead, behind which the paper is named and nothing else: "Rina Kusuma - Kabar Merapi"."""
    for s in page.segments[window.head + 1 : window.end + _LEAD]:
        if (
            not s.links
            and not s.flags & _OUTSIDE
            and (name := before_paper(s.text, page))
            and name.count(" ") in (1, 2)
            and (s.index < window.end or len(s.text) > len(name) and ", " in s.text)
        ):
            yield from _named("of_paper", name, s, language)
            return


def _is_role(text: str) -> bool:
    """Whether a line is what somebody is: "Senior Home Editor", "Head of Content", "CEO & Co-founder"."""
    if not 0 < len(text) < _SHORT or text[-1] in _NO_ROLE:
        return False
    words = text.lower().replace(",", " ").split()
    if not words:
        return False
    if words[-1] == "lead" and 1 < len(words) < _LEADS and text[0].isupper():
        return True  # "Credit lead"
    return (
        words[-1] in ROLE_NOUNS
        or words[-1].endswith(ROLE_ENDINGS)
        or words[0] in ROLE_NOUNS
        or words[0] in ROLE_OPENINGS
        and len(words) > 1
        and words[1] in ("of", "for")
    )


def _is_portrait(picture: Element, name: str) -> bool:
    around = picture.getparent()
    said = f"{called(picture)} {'' if around is None else called(around)}"
    return (picture.get("alt") or "").strip().casefold() == name.casefold() or PORTRAIT.search(said) is not None


def _named(kind: str, name: str, s: Segment, language: str | None) -> list[Candidate]:
    authors = parse_byline(name, language, trusted=False).authors if len(name) < 60 else ()
    if len(authors) != 1 or authors[0].kind != "person":
        return []
    return [Candidate(f"generic.byline.{kind}", authors, 1.5, s.text, s.element)]
