"""A run of text in Markdown: what to escape, and how marks are written so that they are read back."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Sequence

from newsparse.export.inline import TAGS, Event, Mark, events_of
from newsparse.regex import regex

#: Characters that are Markdown wherever they stand.
_SPECIAL = regex(r"[\\`*\[\]<]")
#: An underscore between two letters is no emphasis; anywhere else it may be.
_UNDERSCORE = regex(r"_(?<![^\W_]_(?=[^\W_]))")
_TILDE = regex(r"~")
#: An entity, which would be read as the character that it names.
_ENTITY = regex(r"&(?=#?\w{1,40};)")
_CONTROL = regex(r"[\x00-\x08\x0b-\x1f\x7f]")
#: Whether a text needs a closer look; most paragraphs do not.
_REMARKABLE = regex(r"[\\`*\[\]<_~&#\t\n]")
_BACKTICKS = regex(r"`+")
#: The character to escape at the start of a line, so that it begins no block: heading, quotation, list,
#: underline of a heading or rule, second row of a table.
_BLOCK_START = regex(
    r"#(?=#{0,5}(?:\s|\Z))|>|[-+](?=\s|\Z)|[-=](?=[-= \t]*\Z)|[|:-](?=[|:\- \t]*\Z)"
    r"|\d{1,9}(?P<after>[.)])(?=\s|\Z)"
)

_STARS = {"strong": "**", "emphasis": "*"}


def written(text: str, marks: Sequence[Mark] = (), *, lines: bool = True) -> str:
    """``text`` with its marks as Markdown.

    Args:
        lines: write newlines as hard breaks, and escape what would begin a block at the start of a line;
            otherwise the text stands inside a line, and newlines become spaces.
    """
    text = _CONTROL.sub(_replacement, text)
    if not marks and not _REMARKABLE.search(text):
        return _plain(text.strip(), lines)
    pieces = _pieces(text, lines)
    if not marks:
        return "".join(pieces)
    events = list(events_of(text, marks))
    written_events = ["".join(pieces[event.start : event.end]) for event in events]
    closes = _closes(events)
    for opened, closed in closes.items():
        _write_mark(text, events, written_events, opened, closed)
    for opened, closed in closes.items():
        _write_stars(events, written_events, opened, closed)
    return "".join(written_events)


def _replacement(control: re.Match[str]) -> str:
    """A character of the same length, so that offsets stay; U+FFFD is what CommonMark makes of NUL."""
    return " " if control.group().isspace() else "\ufffd"


def _plain(line: str, lines: bool) -> str:
    """One line that holds no special character, but may still look like the start of a block."""
    match = _BLOCK_START.match(line) if lines else None
    if not match:
        return line
    at = match.start("after") if match["after"] else 0
    return f"{line[:at]}\\{line[at:]}"


def destination(url: str) -> str:
    """``url`` as a link destination; in angle brackets where it holds parentheses."""
    url = _ENTITY.sub("&amp;", url).replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E")
    return f"<{url}>" if "(" in url or ")" in url else url


def _pieces(text: str, lines: bool) -> list[str]:
    """What each character of ``text`` becomes; offsets of marks stay valid."""
    pieces = list(text)
    for special in (_SPECIAL, _UNDERSCORE, *([_TILDE] if text.count("~") > 1 else [])):
        for match in special.finditer(text):
            pieces[match.start()] = "\\" + match.group()
    for match in _ENTITY.finditer(text):
        pieces[match.start()] = "&amp;"
    _write_lines(text, pieces, lines)
    if not lines:
        bare = text.rstrip()
        for at in range(len(bare.rstrip("#")), len(bare)):
            pieces[at] = "\\#"
    return pieces


def _write_lines(text: str, pieces: list[str], lines: bool) -> None:
    """Cut white space at the edges of lines, and write the breaks between them."""
    last = len(text.rstrip())
    start, begun = 0, False
    for line in text.split("\n"):
        end = start + len(line)
        first = end - len(line.lstrip())
        blank = first == end
        pieces[start:first] = [""] * (first - start)
        if not blank:
            until = start + len(line.rstrip())
            pieces[until:end] = [""] * (end - until)
            begun = True
            if lines and (match := _BLOCK_START.match(text, first, until)):
                at = match.start("after") if match["after"] else first
                pieces[at] = "\\" + text[at]
        if end < len(text):
            pieces[end] = ("\\\n" if lines else " ") if begun and end < last else ""
        start = end + 1


def _closes(events: Sequence[Event]) -> dict[int, int]:
    """The index of the closing event of each opening one, outer marks first."""
    stack: list[int] = []
    closes: dict[int, int] = {}
    for at, event in enumerate(events):
        if event.what == "open":
            stack.append(at)
            closes[at] = -1
        elif event.what == "close":
            closes[stack.pop()] = at
    return closes


def _write_mark(text: str, events: Sequence[Event], out: list[str], opened: int, closed: int) -> None:
    mark = events[opened].mark
    assert mark is not None
    if mark.kind == "link":
        out[opened], out[closed] = "[", f"]({destination(mark.url)})"
        if opened and out[opened - 1].endswith("!"):  # "![" would make it an image
            out[opened - 1] = out[opened - 1][:-1] + "\\!"
    elif mark.kind == "code" and closed == opened + 2 and "\n" not in text[mark.start : mark.end]:
        code = text[events[opened + 1].start : events[opened + 1].end]
        fence = "`" * (max(map(len, _BACKTICKS.findall(code)), default=0) + 1)
        pad = " " if code.startswith("`") or code.endswith("`") else ""
        out[opened : closed + 1] = [fence + pad, code, pad + fence]
    else:
        tag = TAGS[mark.kind]
        out[opened], out[closed] = f"<{tag}>", f"</{tag}>"


def _write_stars(events: Sequence[Event], out: list[str], opened: int, closed: int) -> None:
    """Write strong and emphasised text with asterisks where they will be read as such.

    Beside a letter and a punctuation mark, as in ``**"말"**이라고``, they are not (CommonMark 6.2), and
    beside other asterisks they are ambiguous: there the HTML tag stays.
    """
    mark = events[opened].mark
    stars = _STARS.get(mark.kind) if mark else None
    if (
        stars
        and _opens(_before(out, opened), _after(out, opened))
        and _opens(_after(out, closed), _before(out, closed))
    ):
        out[opened] = out[closed] = stars


def _opens(outside: str, inside: str) -> bool:
    if outside == "*" or inside == "*" or _is_space(inside):
        return False
    return not _may_be_punctuation(inside) or _is_space(outside) or _is_punctuation(outside)


def _is_space(char: str) -> bool:
    """As CommonMark has it, which leaves out some that Python counts (U+2028)."""
    return char in "\t\n\f\r" or unicodedata.category(char) == "Zs"


def _is_punctuation(char: str) -> bool:
    return char in string.punctuation or unicodedata.category(char).startswith("P")


def _may_be_punctuation(char: str) -> bool:
    """Symbols count as punctuation since CommonMark 0.31, and did not before."""
    return _is_punctuation(char) or unicodedata.category(char).startswith("S")


def _before(out: Sequence[str], at: int) -> str:
    while at and not out[at - 1]:
        at -= 1
    return out[at - 1][-1] if at else "\n"


def _after(out: Sequence[str], at: int) -> str:
    at += 1
    while at < len(out) and not out[at]:
        at += 1
    return out[at][0] if at < len(out) else "\n"
