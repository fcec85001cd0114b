"""Bylines that a word introduces: "By Ann Lee", "Text: Jonas Keil", "Mar 4, 2031 by jdoe", "4 มี.ค. 2574 โดย สมชาย ใจดี"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.lines import labelled_piece, spaced
from newsparse.grammar.bylines.bywords import BYLINE_END, NOT_NAMES, introduction
from newsparse.grammar.bylines.names import parse_byline, read_trusted_name
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.grammar.dates.labels import until_dates
from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import Segment

BY = regex(
    r"(?:by|(?:this|the) \w{3,10} (?:was|is) (?:originally )?(?:written|posted|authored) by|"
    r"(?:written|posted|published|words|story|reported|text|interview|report|review|analysis|opinion|article|contributed) by|authors?|contributors?|"
    r"von|par|por|door|di|od|av|af|autor\w{0,3}|auteur|автор|"
    r"oleh|penulis|yazan|(?:words(?=:?$)|(?:text[eos]?|testo|tekst[iy]?|teks))(?: (?:&|and|und|et|y|e|og|och|en|i) \w{3,14})?)\b"
)
#: Labels that magazines set before the writer's name, and that introduce nobody without a colon.
_CREDITS = frozenset(("words", "text"))
#: A line that a word of its language introduces, or that says by whom in its midst, is shorter than this.
_LABELLED = 120
#: A line that is a byline, although what signs it has no shape of a name: "By Ask the Doctors", "By 3i Global".
_BY_ANYBODY = regex(r"(?:Written |Posted |Published )?[Bb]y:? ([A-Z\d][\w&'’.-]{0,20}(?: [\w&'’.-]{1,20}){1,3})")
#: An account that signs, alone or before a date or a category: "by jdoe | May 3".
_BY_ACCOUNT = regex(r"(?:posted |written |published )?by:? (?:/?u/)?([a-z][\w-]{2,30})(?=$| ?[|•·,]| on \w)")
_DATED_ACCOUNT = regex(r"\b(?:by:? ([a-z][\w-]{2,30})|(?:by|von|par|por|door|автором|автор):? ([^\W\d_][\w-]{2,30})(?: (?:\d{1,4} )?[Cc]omments?| [Ll]eave a [Cc]omment)?)$")
#: One that signs alone and tells its section: "Posted by Nora in Pests".
_IN_SECTION = regex(r"(?:posted |written |published )?by ([^\W\d_][\w-]{1,30}) (?:in|under|filed under) [A-Z]", re.I)
#: A label with a colon behind another one's date: "Опубликовано: 4 марта 2031 г., автор: Иван Петров".
_LABELLED_LATER = regex(r"[,;|•·–—-] ([^\W\d_]{4,14}: ?[^\W\d_][^,;|•·\d]{4,50})")
#: Who entered it, as systems say in every language: "Soumis par Hervé Lasserre le ven, 21/06/2013", "Eingestellt von Uwe um 21:03".
_ENTERED = regex(
    r"(?:(?:submitted|posted|published|written|soumis|publié|posté|écrit|proposé|gespeichert|eingestellt|geschrieben|veröffentlicht|verfasst|erstellt|gepostet|"
    r"enviado|publicado|escrito|postado|inserito|inviato|pubblicato|scritto|postato|ingediend|geplaatst|gepost|geschreven|inskickat|publicera[dt]|skrive[nt]|"
    r"postat|indsendt|skrevet|lagt inn|lagt upp|wysłane|dodane|opublikowane|napisane) (?:by|par|von|por|da|door|av|af|przez):? |(?:lähettänyt|vystavila?|bejegyezte:?|gönderen:?|autor:|автор:) )"
    r"([^\W\d_][^|•·\n,;:]{1,40}?)(?: in [^\W\d_]{3,20})?,? (?:on|at|le|à|am|um|am/um|el|en|às|em|il|alle|a|op|om|den|kl\.?|klo|w|v|o|dátum:|zaman:|на) "
    r"(?:l['’]adresse )?(?:[^\W\d_]{2,12}[.,]{0,2} ){0,2}\d",
    re.I,
)
#: Who posted, between a dash and the hour, as old templates of blogs sign: "Filed under: Reisen — jdoe @ 00:11".
_AT_HOUR = regex(r"[—–-] ([^\W\d_][\w.-]{1,24}(?: [\w.-]{1,20}){0,2}) @ \d{1,2}:\d\d")
_BEHIND_DATE = regex(r"\d{4}[^\d]{0,24}\b((?:by|von|par|por):?\s)", re.I)
_DATED_BY = regex(r"(?:\d|ago|published|posted|updated).{0,40}\b(?:by|von|par|por|door|автором):?\s")


def is_introduced(text: str, language: str | None) -> bool:
    """Whether a line begins with what introduces a name; a word of its language alone counts in short lines only."""
    low = text[:60].lower()
    if BY.match(low):
        return True
    return len(text) < _LABELLED and text[-1] not in ".!?" and not low.startswith("name") and introduction(language, low) is not None


def introduced(segment: Segment, text: str, following: Segment | None, language: str | None, trust: float) -> Iterator[Candidate]:
    """Whom a line names that begins so; its name may stand in the next."""
    if len(text) < 16 and following is not None and BY.fullmatch(text.lower().rstrip(" :")):  # noqa: PLR2004
        text = f"{'by' if text.lower().rstrip(' :') in _CREDITS else text} {spaced(following)[:120]}"
    if account := _BY_ACCOUNT.match(text):
        yield from _account(account, text, segment, language, trust)
    elif entered := _ENTERED.match(text) or _IN_SECTION.match(text):
        yield from _entered(entered, text, segment, language, trust)
    elif named := list(marked("by", _without_dates(text), segment, language, 2.5 * trust)):
        yield from named
    elif not text.isascii() and (labelled := labelled_piece(segment, language)):
        yield from marked("by", labelled, segment, language, 2.3 * trust)
    elif trust == 1 and (signed := _BY_ANYBODY.fullmatch(text)) and not BYLINE_END.search(signed.group(1).lower()):
        team = Author(name=signed.group(1), kind="organization")
        yield Candidate("generic.byline.by", (team,), 0.6, text, segment.element)


def _without_dates(text: str) -> str:
    """A line without the dates and their labels behind the name."""
    return until_dates(text) if not text.isascii() and holds_digit(text) else text


def said_amid(segment: Segment, text: str, language: str | None, trust: float) -> Iterator[Candidate]:
    """Whom a line names behind a date or a section, or before a date that it was entered on."""
    short = len(text) < _LABELLED
    if " @ " in text and (posted := _AT_HOUR.search(text)):
        yield from _entered(posted, text, segment, language, trust)
    elif short and (entered := _ENTERED.match(text)):
        yield from _entered(entered, text, segment, language, trust)
    elif short and _says_by(low := text.lower()) and _DATED_BY.search(low):
        if account := _DATED_ACCOUNT.search(text):
            yield from _account(account, text, segment, language, trust)
        yield from list(marked("by", text, segment, language, 2.3 * trust)) or marked(
            "by", _from_by(text, language), segment, language, 2.3 * trust
        )
    elif segment.end - segment.start > 1 and (labelled := labelled_piece(segment, language)):
        yield from marked("by", labelled, segment, language, 2.3 * trust)
    elif (
        short
        and ": " in text
        and (later := _LABELLED_LATER.search(text))
        and introduction(language, later[1].lower())
        and holds_digit(text)
    ):
        yield from marked("by", later[1], segment, language, 2.3 * trust)


def _from_by(text: str, language: str | None) -> str:
    """A line from the word on that introduces a name behind a date and no more: "mercredi 22 février 2031, par Jeanne Martin"."""
    by = _BEHIND_DATE.search(text)
    return text[by.start(1) :] if by and is_of_dates(text[: by.start(1)], language) else ""


def marked(kind: str, text: str, segment: Segment, language: str | None, weight: float) -> Iterator[Candidate]:
    """The authors of a line, if its own words say that it is a byline."""
    read = parse_byline(text, language)
    if read.authors and (read.marked or any(author.email for author in read.authors)):
        yield Candidate(f"generic.byline.{kind}", read.authors, weight, text, segment.element)


def _says_by(low: str) -> bool:
    return " by" in low or " von" in low or " par" in low or " por" in low or " door" in low or " автор" in low


def _entered(
    entered: re.Match[str], text: str, segment: Segment, language: str | None, trust: float
) -> Iterator[Candidate]:
    """A name of several words as in any byline; one word is an account."""
    if " " in entered[1]:
        yield from marked("by", f"by {entered[1]}", segment, language, 2.5 * trust)
    elif entered[1].lower() not in NOT_NAMES:
        yield from _account(entered, text, segment, language, trust)


def _account(
    account: re.Match[str], text: str, segment: Segment, language: str | None, trust: float
) -> Iterator[Candidate]:
    named = read_trusted_name(account.group(account.lastindex or 1), language)
    yield Candidate("generic.byline.by", named, 1.0 * trust, text, segment.element)
