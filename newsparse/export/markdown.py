"""Article to Markdown: CommonMark, and GitHub's tables.

What the page wrote is text: whatever looks like Markdown or HTML in it is escaped. Marks that Markdown
cannot write (underline, sub- and superscript, strong text inside a Korean word) are inline HTML, which
CommonMark allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from newsparse.article import Article, Update
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
from newsparse.export.byline import byline_of, moment_of
from newsparse.export.inline import marks_of, paragraphs_of
from newsparse.export.markdown_inline import destination, written
from newsparse.regex import regex

_FENCE = regex(r"`{3,}")


def to_markdown(article: Article) -> str:
    """The headline, deck, byline and date, then the body; ends with a newline."""
    parts = [f"# {written(article.title, lines=False)}"]
    parts += [f"**{written(deck, lines=False)}**" for deck in unshown_deck(article) if deck.strip()]
    if line := byline_of(article):
        parts.append(written(line.replace("\n", " ")))
    if lead := unshown_lead_image(article):
        parts += _figure(lead)
    parts += _blocks(article.body)
    for update in unshown_updates(article):
        parts += _update(update)
    return "\n\n".join(parts) + "\n"


def _update(update: Update) -> Iterator[str]:
    when = moment_of(update.published_at) if update.published_at else ""
    if title := " — ".join(part for part in (when, update.title or "") if part):
        yield f"## {written(title, lines=False)}"
    yield from _blocks(update.body)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    before: Block | None = None
    odd = False
    for block in blocks:
        # Two lists in a row would run together, so the second has the other marker.
        odd = not odd if isinstance(block, List) and isinstance(before, List) else False
        wrote = False
        for part in _block(block, odd):
            wrote = True
            yield part
        before = block if wrote else before


def _block(block: Block, odd: bool) -> Iterator[str]:
    match block:
        case Paragraph():
            if text := written(block.text, marks_of(block.text, block.links, block.emphasis)):
                yield text
        case Heading():
            marks = marks_of(block.text, block.links, block.emphasis)
            if text := written(block.text, marks, lines=False):
                yield f"{'#' * max(2, block.level)} {text}"
        case Quote():
            yield from _quote(block)
        case Figure():
            yield from _figure(block.image)
        case List():
            if lines := list(_list(block, odd)):
                yield "\n".join(lines)
        case Table():
            yield from _table(block)
        case Embed():
            yield from _embed(block)
        case Preformatted():
            yield _fenced(block.text)
        case Divider():
            yield "---"


def _quote(quote: Quote) -> Iterator[str]:
    parts = [text for part, marks in paragraphs_of(quote) if (text := written(part, marks))]
    if quote.source and (source := written(quote.source, lines=False)):
        parts.append(f"— {source}")
    if parts:
        yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(parts).split("\n"))


def _figure(image: Image) -> Iterator[str]:
    lines = []
    if image.url:
        alt = written(image.alt or image.caption or "", lines=False)
        lines.append(f"![{alt}]({destination(image.url)})")
    legend = " — ".join(
        text for part in (image.caption, image.credit) if part and (text := written(part, lines=False))
    )
    if legend:
        lines.append(f"*{legend}*")
    if lines:
        yield "\\\n".join(lines)


def _embed(embed: Embed) -> Iterator[str]:
    label = next((part for part in (embed.text, embed.provider) if part and part.strip()), "")
    if embed.url:
        yield f"[{written(label or embed.url, lines=False)}]({destination(embed.url)})"
    elif label:
        yield written(label)


def _list(block: List, odd: bool = False) -> Iterator[str]:
    number = 0
    for item in block.items:
        lines = list(_item(item))
        if not lines:
            continue
        number += 1
        marker = f"{number}{')' if odd else '.'} " if block.ordered else "* " if odd else "- "
        yield marker + lines[0]
        yield from (" " * len(marker) + line if line else "" for line in lines[1:])


def _item(item: ListItem) -> Iterator[str]:
    if text := written(item.text, marks_of(item.text, item.links, item.emphasis)):
        yield from text.split("\n")
    for at, child in enumerate(item.children):
        yield from _list(child, bool(at % 2))


def _table(table: Table) -> Iterator[str]:
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    if table.caption and (caption := written(table.caption, lines=False)):
        yield f"*{caption}*"
    if columns:
        yield "\n".join(
            [_row(table.header, columns), "|" + " --- |" * columns, *(_row(r, columns) for r in table.rows)]
        )


def _row(cells: tuple[str, ...], columns: int) -> str:
    filled = (cell for cell, _ in zip_longest(cells, range(columns), fillvalue=""))
    return "|" + "|".join(f" {_cell(str(cell))} " for cell in filled) + "|"


def _cell(text: str) -> str:
    return "<br>".join(written(line, lines=False).replace("|", "\\|") for line in text.strip().split("\n"))


def _fenced(text: str) -> str:
    text = re.sub(r"\r\n?", "\n", text).strip("\n").replace("\x00", "")
    longest = max((len(run) for run in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}\n{text}\n{fence}"
