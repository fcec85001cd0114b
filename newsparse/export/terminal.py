"""Article to a page for a terminal: wrapped to its width, wide characters counted as two columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsparse.article import Article
from newsparse.content import (
    Block,
    Divider,
    Embed,
    Figure,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Table,
)
from newsparse.export.besides import unshown_deck, unshown_lead_image, unshown_updates
from newsparse.export.byline import byline_of, moment_of, was_changed
from newsparse.regex import regex

#: Lines longer than this tire the eye, however wide the terminal.
_WIDEST = 88
_NARROWEST = 20
#: Controls, which could steer the terminal, and marks that turn the direction of what follows.
_UNSAFE = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
#: Kana and Chinese characters: scripts without spaces, whose lines may break anywhere.
_UNSPACED = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
#: Marks that no line of theirs may end with, or begin with.
_OPENING, _CLOSING = r"(\[「『（［〔【《〈", r"、。，．,.!?！？：；…)\]」』）］〕】》〉ーっゃゅょッャュョ々"
#: What stays together on a line: white space, such a character with the marks that open before and close after it, or a word.
_UNIT = regex(rf"[^\S\n]+|[{_OPENING}]{{0,3}}[{_UNSPACED}][{_CLOSING}]{{0,3}}|(?:(?![{_OPENING}]{{1,3}}[{_UNSPACED}])[^\s{_UNSPACED}])+")


@dataclass(frozen=True, slots=True)
class Style:
    """How a terminal shows bold and dim text; without styles, nothing is added."""

    bold: tuple[str, str] = ("\x1b[1m", "\x1b[0m")
    dim: tuple[str, str] = ("\x1b[2m", "\x1b[0m")


PLAIN = Style(("", ""), ("", ""))


def to_terminal(article: Article, width: int = 80, style: Style = PLAIN) -> str:
    """A readable page, ``width`` columns wide, without control characters other than ``style``'s."""
    width = max(_NARROWEST, min(width, _WIDEST))
    parts = [_styled(wrap(article.title, width), style.bold)]
    parts += ["\n".join(line for deck in unshown_deck(article) for line in wrap(deck, width))]
    byline = wrap(byline_of(article), width)
    if article.modified_at and was_changed(article):
        byline += wrap(f"updated {moment_of(article.modified_at)}", width)
    parts += [_styled(byline, style.dim)]
    if lead := unshown_lead_image(article):
        parts.append(_figure(lead, width, style))
    parts += _blocks(article.body, width, style)
    for update in unshown_updates(article):
        when = moment_of(update.published_at) if update.published_at else ""
        title = f"{when} {update.title or ''}".strip()
        parts += [_styled(wrap(title, width), style.bold), *_blocks(update.body, width, style)]
    if article.copyright:
        parts.append(_styled(wrap(article.copyright, width), style.dim))
    notes = [line for one in article.warnings for line in wrap(f"{one.code}: {one.message}", width)]
    parts.append(_styled(notes, style.dim))
    return "\n\n".join(part for part in parts if part) + "\n"


def columns_of(text: str) -> int:
    """How many columns ``text`` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Me", "Mn")
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in text
    )


def wrap(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` columns; its own newlines are kept."""
    text = _UNSAFE.sub("", text.replace("\r\n", "\n").replace("\t", " "))
    return [line for one in text.split("\n") for line in _wrapped(one, width)]


def _wrapped(text: str, width: int) -> Iterator[str]:
    line, used = "", 0
    for unit in _UNIT.findall(text):
        size = columns_of(unit)
        if used + size > width and not unit.isspace():
            if line.strip():
                yield line.rstrip()
            line, used = "", 0
            *full, unit = _pieces(unit, width)
            yield from full
            size = columns_of(unit)
        if line or not unit.isspace():
            line += unit
            used += size
    if line.strip():
        yield line.rstrip()


def _pieces(unit: str, width: int) -> list[str]:
    """A word too long for a line, in pieces that fit."""
    pieces, start, used = [], 0, 0
    for at, char in enumerate(unit):
        used += columns_of(char)
        if used > width and at > start:
            pieces.append(unit[start:at])
            start, used = at, columns_of(char)
    return [*pieces, unit[start:]]


def _styled(lines: list[str], style: tuple[str, str]) -> str:
    return "\n".join(f"{style[0]}{line}{style[1]}" for line in lines)


def _blocks(blocks: Iterable[Block], width: int, style: Style) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield "\n".join(wrap(block.text, width))
            case Heading():
                yield _styled(wrap(block.text, width), style.bold)
            case Quote():
                text = f"{block.text}\n— {block.source}" if block.source else block.text
                yield "\n".join(f"  │ {line}" for line in wrap(text, width - 4))
            case Figure():
                yield _figure(block.image, width, style)
            case List():
                yield "\n".join(_list(block, width))
            case Table():
                yield "\n".join(_table(block, width))
            case Embed():
                label = " ".join(part for part in (block.text or block.provider, block.url) if part)
                yield _styled(wrap(f"▷ {label}", width), style.dim)
            case Preformatted():
                text = _UNSAFE.sub("", block.text.replace("\r\n", "\n").expandtabs())
                yield "\n".join("    " + line.rstrip() for line in text.strip("\n").split("\n"))
            case Divider():
                yield "* * *".center(width).rstrip()


def _figure(image: Image, width: int, style: Style) -> str:
    legend = " — ".join(part for part in (image.caption or image.alt, image.credit) if part)
    lines = wrap(f"▣ {legend or image.url or ''}", width)
    return _styled(lines, style.dim)


def _list(block: List, width: int, indent: str = "") -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        yield from _item(item, f"{number}." if block.ordered else "•", width, indent)


def _item(item: ListItem, marker: str, width: int, indent: str) -> Iterator[str]:
    lead = f"{indent}{marker} "
    lines = wrap(item.text, max(_NARROWEST, width - len(lead)))
    for at, line in enumerate(lines):
        yield (lead if at == 0 else " " * len(lead)) + line
    for child in item.children:
        yield from _list(child, width, indent + "  ")


def _table(table: Table, width: int) -> Iterator[str]:
    """Columns side by side where they fit; otherwise a cell a line."""
    rows = [[_one_line(cell) for cell in row] for row in (table.header, *table.rows) if row]
    if table.caption:
        yield from wrap(table.caption, width)
    count = max(map(len, rows), default=0)
    sizes = [max((columns_of(row[at]) for row in rows if at < len(row)), default=0) for at in range(count)]
    if sum(sizes) + 3 * max(0, count - 1) > width:
        for row in rows:
            yield from wrap(" | ".join(cell for cell in row if cell), width)
        return
    for at, row in enumerate(rows):
        padded = (cell + " " * (size - columns_of(cell)) for cell, size in zip(row, sizes, strict=False))
        yield " │ ".join(padded).rstrip()
        if at == 0 and table.header and len(rows) > 1:
            yield "─┼─".join("─" * size for size in sizes)


def _one_line(cell: str) -> str:
    return " ".join(_UNSAFE.sub("", cell).split())
