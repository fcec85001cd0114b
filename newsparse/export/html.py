"""Article to an HTML fragment that is safe to show anywhere, and plain enough to be parsed again.

Every text is escaped; the only attributes are ``class`` and ``itemprop`` with our own names, ``lang``, ``dir``,
``datetime``, ``alt``, ``width``, ``height``, and ``href`` and ``src`` with http(s) addresses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import zip_longest

from newsparse.article import Article, Author, DatePrecision, Update
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
from newsparse.export.byline import moment_of, stamp_of, was_changed
from newsparse.export.inline import TAGS, Event, Mark, events_of, marks_of, paragraphs_of
from newsparse.regex import regex

_LANGUAGE = regex(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}\Z")
#: Languages written from right to left (their usual script in Unicode's likely subtags).
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ks ku-arab nqo pa-arab ps sd syr ug ur yi".split())
_WEB = ("http://", "https://")
_CONTROL = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def to_html(article: Article) -> str:
    """An ``<article>``: a header (headline, deck, byline, date), the body, a footer (copyright)."""
    return "\n".join(
        [
            f'<article class="newsparse-export"{language_attributes(article.language)}>',
            *_header(article),
            *_body(article),
            *_footer(article),
            "</article>",
        ]
    )


def text_html(text: str) -> str:
    """``text`` escaped for element content and for quoted attributes; what HTML forbids is left out."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return (
        text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
        .replace("'", "&#39;")
    )


def language_attributes(language: str | None) -> str:
    """``lang`` and ``dir`` of an article's text, with a space before; empty if the language is not known."""
    if not language or not _LANGUAGE.match(language):
        return ""
    return f' lang="{language}" dir="rtl"' if is_right_to_left(language) else f' lang="{language}"'


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    parts = language.lower().split("-")
    return parts[0] in _RIGHT_TO_LEFT or "-".join(parts[:2]) in _RIGHT_TO_LEFT


def _header(article: Article) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{lines_html(article.title)}</h1>"
    for deck in unshown_deck(article):
        yield f'<p class="deck">{lines_html(deck)}</p>'
    byline = [author_html(author) for author in article.authors]
    if byline:
        yield f'<p class="byline">{" · ".join(byline)}</p>'
    if article.publisher and article.publisher.name:  # apart from the byline, or it would be taken for an author
        yield f'<p class="press">{anchor_html(article.publisher.url, article.publisher.name, "publisher")}</p>'
    dates = []
    if article.published_at:
        dates.append(time_html(article.published_at, article.date_precision, "published"))
    if article.modified_at and was_changed(article):
        dates.append(time_html(article.modified_at, None, "modified"))
    if dates:
        yield f'<p class="dates">{" · ".join(dates)}</p>'
    if lead := unshown_lead_image(article):
        yield from _figure(lead)
    yield "</header>"


def author_html(author: Author) -> str:
    """A name, linked where the page links it, and the role."""
    name = anchor_html(author.url, author.name, "author" if author.kind == "person" else "author organization")
    return f'{name} <span class="role">{lines_html(author.role)}</span>' if author.role else name


def time_html(moment: datetime, precision: DatePrecision | None, name: str) -> str:
    """A moment as shown to readers, and for machines."""
    return (
        f'<time class="{name}" datetime="{stamp_of(moment, precision)}">{moment_of(moment, precision)}</time>'
    )


def _body(article: Article) -> Iterator[str]:
    lines = [
        *_blocks(article.body),
        *(line for update in unshown_updates(article) for line in _update(update)),
    ]
    if lines:
        yield '<div class="article-body" itemprop="articleBody">'
        yield from lines
        yield "</div>"


def _footer(article: Article) -> Iterator[str]:
    if article.copyright:
        yield f'<footer>\n<p class="copyright">{lines_html(article.copyright)}</p>\n</footer>'


def _update(update: Update) -> Iterator[str]:
    yield '<section class="update">'
    if update.title:
        yield f"<h2>{lines_html(update.title)}</h2>"
    if update.published_at:
        yield f"<p>{time_html(update.published_at, None, 'published')}</p>"
    yield from _blocks(update.body)
    yield "</section>"


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from block_html(block)


def block_html(block: Block) -> Iterator[str]:
    """The lines of one block."""
    match block:
        case Paragraph():
            yield f"<p>{_inline(block.text, marks_of(block.text, block.links, block.emphasis))}</p>"
        case Heading():
            tag = f"h{max(2, block.level)}"
            yield f"<{tag}>{_inline(block.text, marks_of(block.text, block.links, block.emphasis))}</{tag}>"
        case Quote():
            yield "<blockquote>"
            yield from (f"<p>{_inline(part, marks)}</p>" for part, marks in paragraphs_of(block))
            if block.source:
                yield f"<cite>{lines_html(block.source)}</cite>"
            yield "</blockquote>"
        case Figure():
            yield from _figure(block.image)
        case List():
            yield from _list(block)
        case Table():
            yield from _table(block)
        case Embed():
            if label := block.text or block.provider or block.url:
                # A caption, so that who parses this again does not take the label for a paragraph.
                yield f'<figure class="embed"><figcaption>{anchor_html(block.url, label)}</figcaption></figure>'
        case Preformatted():
            # A parser drops the first newline of a <pre>.
            yield f"<pre>\n{text_html(block.text)}</pre>"
        case Divider():
            yield "<hr>"


def _figure(image: Image) -> Iterator[str]:
    yield "<figure>"
    if image.url and image.url.startswith(_WEB):
        size = "".join(
            f' {name}="{pixels}"'
            for name, pixels in (("width", image.width), ("height", image.height))
            if pixels
        )
        yield f'<img src="{text_html(image.url)}" alt="{text_html(image.alt or "")}"{size}>'
    caption = lines_html(image.caption or "")
    credit = f'<span class="credit">{lines_html(image.credit)}</span>' if image.credit else ""
    if caption or credit:
        yield f"<figcaption>{' '.join(part for part in (caption, credit) if part)}</figcaption>"
    yield "</figure>"


def _list(block: List) -> Iterator[str]:
    tag = "ol" if block.ordered else "ul"
    yield f"<{tag}>"
    for item in block.items:
        yield from _item(item)
    yield f"</{tag}>"


def _item(item: ListItem) -> Iterator[str]:
    text = _inline(item.text, marks_of(item.text, item.links, item.emphasis))
    if not item.children:
        yield f"<li>{text}</li>"
        return
    yield f"<li>{text}"
    for child in item.children:
        yield from _list(child)
    yield "</li>"


def _table(table: Table) -> Iterator[str]:
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    yield "<table>"
    if table.caption:
        yield f"<caption>{lines_html(table.caption)}</caption>"
    if table.header:
        yield f"<thead>\n{_row(table.header, columns, 'th')}\n</thead>"
    if table.rows:
        yield "<tbody>"
        yield from (_row(row, columns, "td") for row in table.rows)
        yield "</tbody>"
    yield "</table>"


def _row(cells: Sequence[str], columns: int, tag: str) -> str:
    filled = (cell for cell, _ in zip_longest(cells, range(columns), fillvalue=""))
    return "<tr>" + "".join(f"<{tag}>{lines_html(str(cell))}</{tag}>" for cell in filled) + "</tr>"


def _inline(text: str, marks: Sequence[Mark]) -> str:
    if not marks:
        return lines_html(text)
    return "".join(_event(text, event) for event in events_of(text, marks))


def _event(text: str, event: Event) -> str:
    if event.mark is None:
        return lines_html(text[event.start : event.end])
    if event.mark.kind != "link":
        return f"<{'/' if event.what == 'close' else ''}{TAGS[event.mark.kind]}>"
    if not event.mark.url.startswith(_WEB):
        return ""
    return "</a>" if event.what == "close" else f'<a href="{text_html(event.mark.url)}">'


def anchor_html(url: str | None, label: str, name: str = "") -> str:
    """A label that links to a web address; without one, only the label."""
    named = f' class="{name}"' if name else ""
    if url and url.startswith(_WEB):
        return f'<a{named} href="{text_html(url)}">{lines_html(label)}</a>'
    return f"<span{named}>{lines_html(label)}</span>" if name else lines_html(label)


def lines_html(text: str) -> str:
    """Escaped text with its line breaks."""
    return text_html(text).replace("\n", "<br>")
