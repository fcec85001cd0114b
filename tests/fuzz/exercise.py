"""One page through ``parse`` and every export, with what must hold for any page."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import NamedTuple

import newsparse
from newsparse import Article, ExtractorError, NewsparseError, ParseFailure
from newsparse.content import Figure
from newsparse.export.jsonld import to_jsonld_script
from newsparse.export.terminal import to_terminal


class Case(NamedTuple):
    """A page as the caller gives it."""

    html: bytes | str
    url: str | None = None
    charset: str | None = None
    fetched_at: datetime | None = None


class Broken(AssertionError):
    """Something that holds for every page did not."""


#: All markup that ``to_html`` may write.
_ALLOWED = re.compile(
    r"""</?(?:article|header|footer|section|div|figure|figcaption|blockquote|cite|ul|ol|li|table|caption|thead|tbody|tr|td|th|pre|strong|em|u|s|code|sub|sup|p|h[1-6]|span|a)>"""
    r"""|<(?:br|hr)>|<article class="newsparse-export"(?: lang="[A-Za-z0-9-]+"(?: dir="rtl")?)?>|<(?:p|span|section|figure) class="[a-z ]+">|<div class="article-body" itemprop="articleBody">"""
    r"""|<time class="[a-z]+" datetime="[0-9T:+.-]+">|</time>|<a(?: class="[a-z ]+")? href="https?://[^"'<>\x00-\x20]+">"""
    r"""|<img src="https?://[^"'<>\x00-\x20]+" alt="[^"'<>]*"(?: width="\d+")?(?: height="\d+")?>"""
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def exercise(case: Case) -> Article | NewsparseError:
    """The article, after every export was made of it, or the refusal.

    Raises:
        Broken: something else than ``NewsparseError`` was raised, or an export holds what it never may.
    """
    try:
        article = newsparse.parse(case.html, case.url, charset=case.charset, fetched_at=case.fetched_at)
    except ParseFailure as error:
        raise Broken(f"ParseFailure: {error.__cause__!r}") from error
    except ExtractorError as error:  # of our own extractors, which no page may make fail
        raise Broken(f"ExtractorError: {error}: {error.__cause__!r}") from error
    except NewsparseError as error:
        str(error)
        return error
    except BaseException as error:
        raise Broken(f"parse raised {error!r}") from error
    try:
        exports(article)
    except Broken:
        raise
    except BaseException as error:
        raise Broken(f"an export raised {error!r}") from error
    return article


def exports(article: Article) -> None:
    """Make every export of an article, and look at each for what it may never hold."""
    html = article.to_html()
    for stray in _ALLOWED.sub("", html).split("<")[1:]:
        raise Broken(f"to_html holds <{stray[:80]!r}")
    script = to_jsonld_script(article)
    if script.count("<") != 2 or json.loads(script[script.index(">") + 1 : script.rindex("<")]) != json.loads(json.dumps(article.to_jsonld())):
        raise Broken("the JSON-LD script can be left")
    if _CONTROL.search(to_terminal(article)):
        raise Broken("to_terminal holds a control character")
    article.to_markdown().encode()
    json.dumps(article.to_ninjs(), allow_nan=False).encode()
    article.to_dict()
    f"{article!s}{article!r}{article._repr_html_()}".encode()
    again = Article.model_validate_json(article.model_dump_json())
    if again != article:
        raise Broken("the JSON of the article is read back as another article")
    _fields(article)


def _fields(article: Article) -> None:
    for moment in (article.published_at, article.modified_at, *(update.published_at for update in article.updates)):
        if moment is not None and moment.utcoffset() is None:
            raise Broken(f"a date has no zone: {moment!r}")
    images = [*article.images, *(block.image for block in article.body if isinstance(block, Figure))]
    urls = [article.url, *(image.url for image in images), *(link.url for link in article.related), *(author.url for author in article.authors)]
    for url in urls:
        if url is not None and not url.startswith(("http://", "https://")):
            raise Broken(f"an address is not http(s): {url[:80]!r}")
