"""Lines near a headline that no markup and no word calls a byline: a name alone in bold, or beside dates."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.gathered import IN_ROLE
from newsparse.generic.byline.shown.introduced import BY
from newsparse.generic.byline.shown.lines import before_dates, behind_dates, spaced
from newsparse.generic.byline.shown.signed_below import is_bold
from newsparse.generic.byline.shown.writers import names_writer
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.korean_contributors import contributor
from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.grammar.bylines.names import is_address, parse_byline
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.grammar.dates import find_dates, last_label
from newsparse.grammar.dates.yearless import days_without_year
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.topics import is_topic
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: The fewest letters of a name.
_NAME = 4
_DATED = regex(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\bmin(?:ute)?s? read|\bread time|\d\s?(?:hours?|days?|weeks?|months?|years?|min) ago"
)
#: Years in the digits of Arabic, Persian and the languages of India.
_NATIVE_YEAR = regex(r"(?<!\d)(?:(?![0-9０-９])\d){4}(?!\d)")
_NOT_BESIDE = int(In.ASIDE | In.HEADING)
#: What stands between a name and the section that it wrote for.
_IN = " in "
#: What parts a name from the date in its line.
_PARTED = regex(r"[|•·,/–—-]\s|\n|\s\s")
#: How places and papers date, and how organisations begin: "San Rafael, martes 4 de marzo de 2031", "Écho du Lac, le 4.3.31", "CDU Kreisverband Heide".
_OF_A_PLACE = regex(r"[^\d,]{2,40},\s(?:[^\W\d_]{1,12}[.,]?\s){1,2}\d{1,2}(?:[./]|\s|\.\s)")
_ACRONYM = 3
_LONGEST, _LONGEST_DATES = 90, 80
_DIGITS = frozenset("0123456789")
_SIGNS = " /|,·•–—-\n"
#: Where somebody reports from: "Jane Doe in Cork".
_NAME_IN = regex(r"([^\W\d_][^\d,.]{4,40}) in [A-ZÀ-Þ][\w-]{2,20}(?: [A-ZÀ-Þ][\w-]{2,20})?")
_CAPITALS = regex(r"(?:[^\W\d_a-z]\S{1,20} ){2,5}\d")
#: One to three words in small letters, and a date.
_SMALL = regex(r"([^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2})[ |,/–-]{1,3}(?=\d)")
_INITIALS = 3
_SIGN_BEHIND = regex(r"\s?[/|,·•–—-]\s")
#: Segments below a deck that is taken for the text's first paragraph, among which name and date may stand.
_BELOW_DECK = 4


def without_sign(
    segment: Segment, head: int, end: int, before: Segment | None, following: Segment | None, language: str | None
) -> Iterator[Candidate]:
    """A line near the headline, which stands at ``head``, that no markup and no word calls a byline."""
    if (
        segment.end - segment.start > 1
        and segment.index <= end + _BELOW_DECK
        and (author := before_dates(segment, language) or behind_dates(segment, language))
    ):
        yield Candidate("generic.byline.alone", (author,), 0.9, segment.text, segment.element)
    elif not 1 < len(segment.text) < _LONGEST or int(segment.flags) & _NOT_BESIDE or not segment.text[0].isalnum():
        return
    elif (
        segment.index <= end + 2 * is_bold(segment)
        or segment.index <= end + _BELOW_DECK
        and following is not None
        and _is_of_dates(following, language)
    ):
        yield from _alone(segment, head, before, following, language)


def _alone(segment: Segment, head: int, before: Segment | None, after: Segment | None, language: str | None) -> Iterator[Candidate]:
    """A name that no markup says is one: alone in bold over the text, or beside a date or a reading time."""
    text = spaced(segment)
    if (language or "").startswith("ko") and (signed := _korean(segment, head, text, after)):
        yield signed
        return
    if len(text) <= _NAME:
        return
    linked = segment.link_chars
    if segment.links == 1 and linked and text[:-linked].endswith(_IN):  # "4 March 2031 • Jane Doe in Gardens"
        text, linked = text[:-linked].removesuffix(_IN), 0
    dated = _is_dated(text) or text[-1] in _DIGITS and _is_before_yearless(text, language)
    if not dated and (len(text) > 40 or segment.links) and not (len(text) < 60 and is_bold(segment)):
        return
    if (
        not dated
        and not is_bold(segment)
        and not any(
            other is not None
            and len(other.text) < 80
            and (_is_dated(other.text) or other.text[-1] in _DIGITS and _is_yearless(other.text, language))
            for other in (before, after)
        )
        and not names_writer(text)
    ):
        return
    if BY.match(text[:60].lower()) or dated and linked > 0:
        return
    if dated and not _PARTED.search(text):
        text = _before_date(text, language) if segment.index > head else ""
        dated = False
    elif not dated and (place := _NAME_IN.fullmatch(text)):
        text = place[1]
    read = parse_byline(text, language, trusted=False)
    if read.authors and _is_no_person(text, segment.index < head):
        return
    if dated and not read.authors:
        text = _behind_date(text, language) or (_before_date(text, language) if segment.index > head else "")
        read = parse_byline(text, language, trusted=False)
        dated = False
    if not read.authors and segment.index > head and (small := in_small_letters(spaced(segment), language)):
        yield Candidate("generic.byline.alone", (small,), 0.8, segment.text, segment.element)
        return
    if dated and any(last_label(a.name) for a in read.authors):  # "Last Update Posted: 4 March 2031"
        return
    if segment.index > head and (desk := _desk(text)):
        yield Candidate("generic.byline.desk", (Author(name=desk, kind="organization"),), 0.5, segment.text, segment.element)
        return
    if read.authors and all(a.kind == "person" for a in read.authors) and (dated or _is_all(text, read.authors)):
        weight = IN_ROLE if read.marked else 0.6 if _is_dated(segment.text) else 0.9
        yield Candidate("generic.byline.alone", read.authors, weight, text, segment.element)


def _korean(segment: Segment, head: int, text: str, after: Segment | None) -> Candidate | None:
    """A Korean name over its address, or in bold with an occupation behind a bar."""
    if after is not None and after.index == segment.index + 1 and is_korean_name(text) and is_address(after.text):
        return Candidate("generic.byline.alone", (Author(name=text, email=after.text.strip("()<> ")),), 2.4, text, segment.element)
    if segment.index > head and is_bold(segment) and (writer := contributor(text)) and not parse_byline(text, "ko").authors:
        return Candidate("generic.byline.alone", (writer,), IN_ROLE, text, segment.element)
    return None


#: How a newsroom calls whoever wrote, as the last word of a line that says no more than that, and perhaps from where.
_DESKS = frozenset(
    "reporter correspondent desk bureau newsroom redaktion redacción redação redazione rédaction redactie redaktionen redaksjonen redakcja redakce redakcia toimitus "
    "szerkesztőség redacția редакция редакція σύνταξης প্রতিবেদক ডেস্ক डेस्क ब्यूरो संवाददाता ڈیسک".split()
)


def _desk(text: str) -> str | None:
    """The newsroom that a line names and nothing else: "Staff Reporter, Dhaka", "News Desk", "নিজস্ব প্রতিবেদক"."""
    name, _, place = text.partition(", ")
    if name.rpartition(" ")[2].casefold() not in _DESKS or place.count(" ") > 1:
        return None
    return name if is_newsroom(name) else None


def _is_no_person(text: str, above: bool) -> bool:
    """Whether a line that has the shape of a name is that of an organisation or a topic, or ``above`` the headline of a place or paper, or says where it is from."""
    place = _OF_A_PLACE.match(text) if above else None
    if place is not None and not last_label(place.group()):
        return True
    return text.startswith("From ") or is_topic(text) or text[:_ACRONYM].isupper() and text[:_ACRONYM].isalpha() and not text.isupper()


def _before_date(text: str, language: str | None) -> str:
    """What stands before the date with which a line ends: "Anna Nowak 1 grudnia 2031, 12:18"."""
    if not _CAPITALS.match(text):
        return ""
    first = next(iter(find_dates(text, language=language)), None)
    start = first.start if first is not None else next((at for at, _ in days_without_year(text)), 0)
    return text[:start].strip(_SIGNS) if start > _NAME and is_of_dates(text[start:], language) else ""


def in_small_letters(text: str, language: str | None) -> Author | None:
    """Who stands before a date at the end of a line in small letters, by name or by initials: "ana ruiz 05.07.2031 | 09:03", "jk 4. März 2031"."""
    if not (signed := _SMALL.match(text)) or not is_of_dates(text[signed.end() :], language):
        return None
    first, _, last = signed[1].partition(" ")
    if first in GIVEN_NAMES if last else len(first) <= _INITIALS and first.islower() and not is_of_dates(text, language):
        return Author(name=signed[1])
    return None


def _is_of_dates(line: Segment, language: str | None) -> bool:
    """Whether a line is labelled dates and nothing else: "প্রকাশিত: ২৮ জানুয়ারি ২০২৪ ০৯:১৭"."""
    return (
        len(line.text) < _LONGEST_DATES
        and holds_digit(line.text)
        and last_label(line.text) is not None
        and is_of_dates(line.text, language)
    )


def _is_yearless(text: str, language: str | None) -> bool:
    """Whether a line is days that no year follows, times and labels, and nothing else: "Päivitetty 4.5. klo 12.40"."""
    return holds_digit(text) and bool(days_without_year(text)) and is_of_dates(text, language)


def _is_before_yearless(text: str, language: str | None) -> bool:
    """Whether a name comes first in such a line: "Aino Mäki 4.5. klo 7.15 Päivitetty 4.5. klo 12.40"."""
    return holds_digit(text) and _CAPITALS.match(text) is not None and bool(days_without_year(text)) and _before_date(text, language) != ""


def _behind_date(text: str, language: str | None) -> str:
    """What stands behind the date with which a line begins: "21. dubna 2031, Jan Novák", "8 March 2031 / Jane Doe"."""
    first = next(iter(find_dates(text, language=language)), None)
    return text[first.end :].strip(_SIGNS) if first is not None and first.start < _NAME and _SIGN_BEHIND.match(text, first.end) else ""


def _is_dated(text: str) -> bool:
    low = text.lower()
    if not (holds_digit(low) or " read" in low or low.startswith("read")):
        return False
    return _DATED.search(low) is not None or not low.isascii() and _NATIVE_YEAR.search(low) is not None


def _is_all(text: str, authors: tuple[Author, ...]) -> bool:
    """Whether a text holds these names, their roles, and nothing more to read, or a place in a script without capitals: "সুদীপ্ত ভট্টাচার্য, হাওড়া"."""
    for author in authors:
        text = text.replace(author.name, "").replace(author.role or author.name, "").replace(author.organization or author.name, "")
    place = text.strip()
    if place.startswith(",") and " " not in (place := place.strip(", ")) and place == place.upper() == place.lower():
        return True
    return len(text) < 8 and not text.endswith((":", "-"))
