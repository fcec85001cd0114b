"""Scrapy: a response to an article in a callback, or a page's item to an article in a pipeline.

The pipeline needs Scrapy: ``pip install 'newsparse[scrapy]'``. ``parse_response`` takes whatever looks like a response.
"""

from __future__ import annotations

from datetime import datetime
from email.message import Message
from typing import Any, Self, Unpack

from newsparse.article import Article
from newsparse.errors import NewsparseError
from newsparse.extras import load
from newsparse.options import Options
from newsparse.parsing import parse

__all__ = ["ArticlePipeline", "charset_of", "parse_response"]


def parse_response(
    response: Any, *, fetched_at: datetime | None = None, **options: Unpack[Options]
) -> Article:
    """Read the page of a Scrapy ``Response``: its bytes, its address, and the charset that its header names.

    Args:
        response: what a callback gets.
        fetched_at, options: of ``newsparse.parse``, which says what is raised.
    """
    charset = charset_of(response.headers.get("Content-Type"))
    return parse(response.body, response.url, charset=charset, fetched_at=fetched_at, **options)


def charset_of(content_type: bytes | str | None) -> str | None:
    """The charset of a ``Content-Type`` header, if it names one."""
    header = Message()
    header["Content-Type"] = (
        content_type.decode("latin-1") if isinstance(content_type, bytes) else content_type or ""
    )
    return header.get_content_charset() or None


class ArticlePipeline:
    """An item pipeline that reads pages.

    An item with a page in ``html`` leaves as a ``dict``: the article in ``article``, ready for JSON (Scrapy's own encoder
    would drop the zone of a ``datetime``), and every other field as it was. The item's ``url``, ``charset`` and
    ``fetched_at`` are used where it has them. A page that holds no article is dropped with the reason, and counted in the
    crawl's stats under ``newsparse/<error>``. An ``Article`` from a callback leaves as such a ``dict`` too. Any
    other item passes.

    Settings: ``NEWSPARSE_HTML`` and ``NEWSPARSE_URL``, the names of the two fields, if they are others;
    ``NEWSPARSE_OPTIONS``, a dict of options of ``newsparse.parse``.
    """

    def __init__(
        self, html: str = "html", url: str = "url", stats: Any = None, **options: Unpack[Options]
    ) -> None:
        self._adapter = load("itemadapter", feature="ArticlePipeline", extra="scrapy").ItemAdapter
        self._drop = load("scrapy.exceptions", feature="ArticlePipeline", extra="scrapy").DropItem
        self._html, self._url, self._stats, self._options = html, url, stats, options

    @classmethod
    def from_crawler(cls, crawler: Any) -> Self:
        """As Scrapy makes it, from the crawl's settings."""
        settings = crawler.settings
        return cls(
            settings.get("NEWSPARSE_HTML", "html"),
            settings.get("NEWSPARSE_URL", "url"),
            crawler.stats,
            **settings.getdict("NEWSPARSE_OPTIONS"),
        )

    def process_item(self, item: Any) -> Any:
        """The item with its article.

        Raises:
            scrapy.exceptions.DropItem: its page holds no article.
        """
        if isinstance(item, Article):
            return {"article": item.model_dump(mode="json")}
        values = self._adapter(item)
        if self._html not in values:
            return item
        try:
            article = parse(
                values[self._html],
                values.get(self._url),
                charset=values.get("charset"),
                fetched_at=values.get("fetched_at"),
                **self._options,
            )
        except NewsparseError as error:
            name = type(error).__name__
            self._count(name)
            raise self._drop(f"{values.get(self._url) or 'page'}: {name}: {error}") from error
        self._count("articles")
        rest = {name: value for name, value in values.asdict().items() if name != self._html}
        return {**rest, "article": article.model_dump(mode="json")}

    def _count(self, name: str) -> None:
        if self._stats is not None:
            self._stats.inc_value(f"newsparse/{name}")
