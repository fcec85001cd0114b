"""The text of a line that may be a byline, and the names that its elements part."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.grammar.bylines.bywords import introduction
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.signature_lines import is_of_dates
from newsparse.grammar.letters import holds_digit
from newsparse.tree.segments import BREAK, Segment

_FAR_EAST = "\u2e80"  # the least character of scripts that need no blanks
#: A line holds fewer names than this.
_NAMES = 9
#: A piece of a line that names authors is shorter.
_PIECE = 100
_LONGEST_NAME = 40


def spaced(segment: Segment) -> str:
    """The segment's text with a space between its elements ("Jane Doe" + "Editor" are glued otherwise)."""
    if segment.end - segment.start < 2 or len(segment.text) > 300:
        return segment.text
    lines = [" ".join(line.split()).replace(" . ", ". ") for line in " ".join(segment.runs.texts[segment.start : segment.end]).split(BREAK)]
    return lines[0] if len(lines) == 1 else "\n".join([line for line in lines if line])


def touches(segment: Segment) -> bool:
    """Whether the texts of a Korean line's elements touch: "<span>하가람 기자</span><span>2031.02.09</span>"."""
    return segment.end - segment.start > 1 and not segment.text.isascii() and spaced(segment) != segment.text


def one_a_piece(segment: Segment, language: str | None) -> tuple[Author, ...]:
    """The names of a line whose elements hold one each, with nothing between them."""
    pieces = [piece for text in segment.runs.texts[segment.start : segment.end] if (piece := " ".join(text.split()))]
    if not 1 < len(pieces) < _NAMES:
        return ()
    if len(pieces) == 2 and not pieces[1].isascii() and " " not in pieces[1] and max(pieces[1]) < _FAR_EAST:  # noqa: PLR2004
        del pieces[1]  # "নীলাঞ্জন সেন" + "কলকাতা": the place that it was sent from
    found: list[Author] = []
    for piece in pieces:
        read = parse_byline(piece, language, trusted=False).authors
        if (
            len(read) != 1
            or read[0].name != piece
            or read[0].kind != "person"
            or " " not in piece
            or piece.isupper()
            or piece.rpartition(" ")[2].islower()
        ):
            return ()  # "Interview von" + "Ada Field"
        found += read
    return unique(tuple(found))


def labelled_piece(segment: Segment, language: str | None) -> str | None:
    """The piece of a line of several that says by whom, in a word of its language: "4 มี.ค. 2574" + "โดย สมชาย ใจดี"."""
    for text in segment.runs.texts[segment.start : segment.end]:
        if (
            _NAMES < len(text) < _PIECE
            and introduction(language, piece := " ".join(text.split())[:_PIECE].lower())
            and piece[-1] not in ".!?"
        ):
            return " ".join(text.split())
    return None


def desk_apart(segment: Segment) -> str | None:
    """The newsroom that a line names in its first element, where a place of one word in an element of its own is all that follows: "নিজস্ব প্রতিবেদক" + "মানিকগঞ্জ"."""
    pieces = [piece for text in segment.runs.texts[segment.start : segment.end] if (piece := " ".join(text.split()))]
    if (
        len(pieces) == 2
        and " " not in pieces[1]
        and not pieces[1].isascii()
        and pieces[1][0].isalpha()
        and is_newsroom(pieces[0])
        and not is_newsroom(pieces[1])
    ):
        return pieces[0]
    return None


def before_dates(segment: Segment, language: str | None, *, placed: bool = False) -> Author | None:
    """Whom a line names first, in an element of its own, where dates and their labels are all that follows: "<span>Aino Mäki</span> 4.5. klo 7.15".

    Args:
        placed: whether a place may follow too, a word in an element of its own.
    """
    if segment.end - segment.start < 2 or not holds_digit(segment.text):  # noqa: PLR2004
        return None
    first, owner, is_tail = next(
        ((" ".join(text.split()), owner, tail) for text, owner, tail in segment.pieces if text.strip()),
        ("", segment.element, True),
    )
    if (
        is_tail
        or owner is segment.element
        or owner.tag == "a"
        or " " not in first
        or first.isupper()
        or not _NAMES < len(first) < _LONGEST_NAME
    ):
        return None
    read = parse_byline(first, language, trusted=False).authors
    if len(read) != 1 or read[0].name != first or read[0].kind != "person":
        return None
    rest = spaced(segment).removeprefix(first)
    if placed:  # "মীরা সেন" + "কলকাতা" + "শেষ আপডেট: …"
        pieces = [said for text, _, _ in segment.pieces if (said := " ".join(text.split()))]
        rest = " ".join(piece for piece in pieces[1:] if " " in piece or not piece.isalpha())
    return read[0] if is_of_dates(rest, language) else None


def behind_dates(segment: Segment, language: str | None) -> Author | None:
    """Whom a line names last, in bold or italics of its own, behind nothing but a date: "4. April 2031 <strong>Jonas Keil</strong>"."""
    if segment.end - segment.start < 2 or not segment.text[0].isdigit() or len(segment.text) > _PIECE:  # noqa: PLR2004
        return None
    text, owner, is_tail = next(
        (
            (said, owner, tail)
            for piece, owner, tail in reversed(list(segment.pieces))
            if (said := " ".join(piece.split()))
        ),
        ("", segment.element, True),
    )
    if (
        is_tail
        or owner is segment.element
        or owner.tag not in _MARKED
        or " " not in text
        or text.isupper()
        or not _NAMES < len(text) < _LONGEST_NAME
    ):
        return None
    read = parse_byline(text, language, trusted=False).authors
    if len(read) != 1 or read[0].name != text or read[0].kind != "person":
        return None
    return read[0] if is_of_dates(spaced(segment).removesuffix(text), language) else None


_MARKED = frozenset(("strong", "b", "em", "i", "span"))


def unique(named: tuple[Author, ...]) -> tuple[Author, ...]:
    return tuple({author.name.casefold(): author for author in named}.values())


