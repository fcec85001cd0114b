"""Who signs a text where no word says so: in the brackets that open or end it, or in bold below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.generic.byline.shown.window import Window
from newsparse.grammar.bylines.chinese_reporters import reporters_in_brackets
from newsparse.grammar.bylines.east_asian_names import signed_in_brackets
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.korean_sign_offs import signs_off
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LONGEST = 60
#: How African papers sign above a text: "From Kim Sample, Abuja", "Kim Sample, Abuja".
_FROM_PLACE = regex(r"(From |By )?((?:[A-Z][\w'’-]{1,20}\.? ){1,3}[A-Z][\w'’-]{1,20}), ?(?:in )?[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20})?")
_TAGS_BELOW = 4  # segments
#: How agencies say in the last line of a story who reported it.
_REPORTED = regex(r"[(\[]?(?:Reporting(?: and \w{3,12})? by|Reportage (?:de|par|di)|Reporte de|Reportagem de)\s(?=[^\W\d_a-z])")
_LONGEST_REPORTED = 300


def japanese_brackets(window: Window) -> Iterator[Candidate]:
    """Whom brackets name that end a Japanese text; tags may follow it. Many papers sign below the first paragraph, which is set apart in print."""
    last = [s for s in (*window.near, *window.after) if window.last - _TAGS_BELOW <= s.index <= window.last]
    lead = next((s for s in window.near if s.index >= window.end and len(s.text) > _LONGEST), None)
    for segment in (window.ending, *reversed(last), lead):
        if segment is not None and not segment.flags & In.HEADING and (names := signed_in_brackets(segment.text)):
            yield in_brackets(names, segment, 1.5)
            return


def chinese_brackets(window: Window) -> Iterator[Candidate]:
    """Whom the first lines of a Chinese text, or its last, name in brackets."""
    for segment in (*window.near, *window.after, window.ending):
        if segment is not None and segment.index > window.head and (signed := reporters_in_brackets(segment.text)):
            yield Candidate(
                "generic.byline.brackets",
                tuple(Author(name=name, role=role) for name, role in signed),
                2.5,
                segment.text,
                segment.element,
            )
            return


def bold_at_the_end(window: Window, language: str | None) -> Iterator[Candidate]:
    """A full name that is all of a bold line at the end of a text in an alphabet other than Latin, which no sign introduces."""
    for s in (*window.near, *window.after):
        if (
            window.last - 2 <= s.index <= window.last + 1
            and s.index > window.end
            and len(s.text) < _LONGEST
            and is_bold(s)
            and not s.links
            and not s.text.isascii()
        ):
            name = s.text.partition("\n")[0].rstrip(" ,")  # the paper may stand in the next line
            read = parse_byline(name, language, trusted=False)
            if len(read.authors) == 1 and read.authors[0].name == name and read.authors[0].kind == "person" and name.count(" ") in (1, 2):
                yield Candidate("generic.byline.alone", read.authors, 0.9, s.text, s.element)


def signed_off(window: Window) -> Iterator[Candidate]:
    """Who ends a Korean station's report: "HBS 뉴스 하가람입니다."."""
    for segment in (*window.near, *window.after):
        if segment.index > window.head and "니다" in segment.text[-_LONGEST:]:
            for line in segment.text.split("\n"):
                if author := signs_off(line):
                    yield Candidate("generic.byline.sign_off", (author,), 1.2, line, segment.element)


def from_a_place(window: Window, language: str | None) -> Iterator[Candidate]:
    """Whom a bold line above an English text names with the place that the news is from."""
    if not (language or "en").startswith("en"):
        return
    for s in window.near:
        if (
            window.head < s.index <= window.end + 1
            and len(s.text) < _LONGEST
            and not s.links
            and (signed := _FROM_PLACE.fullmatch(s.text))
            and is_bold(s)
        ):
            read = parse_byline(signed[2], language, trusted=False)
            if len(read.authors) == 1 and read.authors[0].kind == "person":
                yield Candidate("generic.byline.place", read.authors, 2.6 if signed[1] else 0.5, s.text, s.element)
                return


def reported(window: Window, language: str | None) -> Iterator[Candidate]:
    """Whom an agency's last line names as its reporters: "(Reporting by Kim Doe in Cork; editing by Jan Roe)"."""
    for s in (*window.near, *window.after):
        if s.index > window.end and "epor" in s.text[:10] and len(s.text) < _LONGEST_REPORTED and (by := _REPORTED.match(s.text)):
            read = parse_byline(f"By {s.text[by.end() :].rstrip(')')}", language)
            if read.authors and any(author.kind == "person" for author in read.authors):
                yield Candidate("generic.byline.reported", read.authors, 1.2, s.text, s.element)


def right_aligned(window: Window, language: str | None) -> Iterator[Candidate]:
    """A full name that is all of a line set to the right at the end of a text, as its writers sign there."""
    for s in (*window.near, *window.after):
        if (
            window.last - 2 <= s.index <= window.last + 1
            and s.index > window.end
            and len(s.text) < _LONGEST
            and not s.links
            and _is_right(s)
        ):
            place, _, line = s.text.rpartition("\n")
            name = line if holds_digit(place) else s.text  # below the place and day where it was signed
            read = parse_byline(name, language, trusted=False)
            names = [author.name for author in read.authors if author.kind == "person"]
            if names and len(names) == len(read.authors) and "".join(names) == name.replace(" - ", ""):
                yield Candidate("generic.byline.alone", read.authors, 0.9, s.text, s.element)


def name_below(window: Window, language: str | None) -> Iterator[Candidate]:
    """A full name that is all of the last line of a text, below a sentence: in Cyrillic or Greek letters, or with a first name that is known."""
    lines = [*window.near, *window.after]
    for above, s in pairwise(lines):
        if s.index != window.last or s.index <= window.end or not _is_line(s) or above.text[-1] not in _ENDS:
            continue
        name = s.text
        if name.count(" ") not in (1, 2) or not all(
            word[:1].isupper() and not word.isupper() and word.replace("-", "").isalpha() for word in name.split()
        ):
            continue
        if not _CYRILLIC_OR_GREEK.fullmatch(name) and name.partition(" ")[0].casefold() not in GIVEN_NAMES:
            continue
        read = parse_byline(name, language, trusted=False)
        if len(read.authors) == 1 and read.authors[0].kind == "person" and read.authors[0].name == name:
            yield Candidate("generic.byline.name_below", read.authors, 0.8, s.text, s.element)
            return


def _is_line(s: Segment) -> bool:
    return len(s.text) < _LONGEST_NAME and not s.links and s.tag in _LINES


#: Characters of the longest name, elements of a line of its own, and how the sentence above it ends.
_LONGEST_NAME, _LINES, _ENDS = 40, frozenset(("p", "div", "span", "b", "strong", "em", "i")), frozenset(".!?…;\"”»’)")
_CYRILLIC_OR_GREEK = regex(r"(?:[А-ЯЁЇІЄҐЎЈЉЊЋЂЏ][а-яёїієґўјљњћђџ’'-]{1,20}[ ]?){2,3}|(?:[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώϊϋΐΰς]{1,20}[ ]?){2,3}")


def _is_right(s: Segment) -> bool:
    style = (s.element.get("style") or "").replace(" ", "").lower()
    return "text-align:right" in style or (s.element.get("align") or "").lower() == "right"


def in_brackets(names: tuple[str, ...], segment: Segment, weight: float) -> Candidate:
    authors = tuple(Author(name=name, kind="person") for name in names)
    return Candidate("generic.byline.brackets", authors, weight, segment.text, segment.element)


def is_bold(segment: Segment) -> bool:
    text = segment.text
    return segment.tag == "p" and segment.strong_chars + 2 >= len(text) and not text.isupper()
