"""parse_text: lines, head, body, and the same ``Article`` as from HTML."""

from __future__ import annotations

from datetime import datetime

from newsparse.advice import check_options
from newsparse.article import (
    Article,
    Block,
    Paragraph,
)
from newsparse.errors import NewsparseError, NotAnArticle, PageTooLarge, ParseFailure, WrongInput
from newsparse.fetched import fetch_time
from newsparse.registry import Registry
from newsparse.rendered.body import TextBody, read_body, removal
from newsparse.rendered.evidence import Lines
from newsparse.rendered.furniture import without_furniture
from newsparse.rendered.head import read_head
from newsparse.rendered.likelihood import numbers_of
from newsparse.rendered.lines import read_lines, weight
from newsparse.rendered.model import read_model
from newsparse.rendered.reader import Reader

MAX_CHARS = 20_000_000
#: Width of the running text of the shortest brief.
_MIN_PROSE = 80
#: How HTML begins, within so many characters.
_MARKUP, _HEAD = ("<!doctype", "<html", "<?xml", "<head", "<body"), 200


def parse_text(
    text: str,
    *,
    url: str | None = None,
    registry: Registry | None = None,
    fetched_at: datetime | None = None,
    min_probability: float = 0.0,
    max_chars: int = MAX_CHARS,
) -> Article:
    """Read one article that was already rendered to text.

    Args:
        text: the page as text or Markdown, furniture included: one displayed block a line, or lines broken at a column.
        url: where the page is, if known: names the publisher and its zone.
        registry: the extractors to find the publisher in; the built-in ones by default.
        fetched_at: when it was copied (aware); later dates are refused.
        min_probability: refuse texts that are less likely than this to be an article.
        max_chars: refuse longer input before any work.

    Raises:
        NotAnArticle: no headline above running text.
        PageTooLarge: longer than ``max_chars``.
        WrongInput: ``text`` is no ``str``, or is HTML.
    """
    if not isinstance(text, str):
        raise WrongInput(_type_advice(text))
    if text[:_HEAD].lstrip("\ufeff \t\r\n").lower().startswith(_MARKUP):
        raise WrongInput("parse_text() got HTML; pass it to parse()")
    check_options(registry=registry, min_probability=min_probability, most=max_chars, most_name="max_chars")
    if url is not None and not isinstance(url, str):
        raise WrongInput(f"url must be a str, not {type(url).__name__}; pass str(url)")
    if len(text) > max_chars:
        raise PageTooLarge(len(text), max_chars)
    try:
        article = _article(text, url, registry, fetch_time(fetched_at))
    except NewsparseError:
        raise
    except Exception as error:
        raise ParseFailure(f"newsparse failed on this text: {error!r}; please report it") from error
    if article.probability < min_probability:
        raise NotAnArticle("the text looks like a listing, a product, a service or a form, not like one article", article.probability)
    return article


def _article(text: str, url: str | None, registry: Registry | None, fetched_at: datetime | None) -> Article:
    return _reader(text, url, registry, fetched_at).article()


def numbers(text: str, url: str | None) -> tuple[float, ...] | None:
    """What ``likelihood`` is told of a text, for training; ``None`` where no article is found in it."""
    try:
        reader = _reader(text, url, None, None)
    except NotAnArticle:
        return None
    reader.fields()
    return numbers_of(reader.measured, reader.head, reader.values, url)


def _reader(text: str, url: str | None, registry: Registry | None, fetched_at: datetime | None) -> Reader:
    everything = read_lines(text)
    if not everything:
        raise NotAnArticle("the text is empty")
    lines, site = without_furniture(everything)
    if not lines:
        raise NotAnArticle("the text holds nothing but buttons")
    page = Lines(lines)
    head = read_head(page, read_model(page))
    body = read_body(page, head) if head else TextBody()
    if head is None or sum(_prose_weight(block) for block in body.blocks) < _MIN_PROSE:
        raise NotAnArticle("no headline above running text was found among the lines")
    body.removals.extend(removal("furniture", line) for line in site if line.number > lines[head.title].number)
    return Reader(everything, page, head, body, url, registry, fetched_at)


def _prose_weight(block: Block) -> int:
    return weight(block.text) if isinstance(block, Paragraph) else 0


def _type_advice(text: object) -> str:
    kind = type(text).__name__
    if text is None:
        return "parse_text() got None; pass the text as str"
    if isinstance(text, (bytes, bytearray, memoryview)):
        return f"parse_text() got {kind}; decode it first, or pass HTML bytes to parse()"
    if hasattr(text, "read"):
        return f"parse_text() got a file object ({kind}); pass file.read()"
    if hasattr(text, "__fspath__"):
        return f"parse_text() got a path ({kind}); pass path.read_text()"
    return f"parse_text() takes the page's text as str, not {kind}"
