"""Article to row and back. A row is a dict by the columns of ``ARTICLE_SCHEMA``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import newsparse
from newsparse.arrow.schema import ARTICLE_SCHEMA, ERROR, INPUT_URL, VERSION
from newsparse.arrow.shapes import decoder_of, encoder_of, missing
from newsparse.article import Article
from newsparse.errors import WrongInput

_EMPTY = dict.fromkeys(ARTICLE_SCHEMA.names)
_encode = encoder_of(Article)
_decode = decoder_of(Article)


def row(article: Article, url: str | None = None) -> dict[str, Any]:
    """The row of an article.

    Args:
        article: what was read.
        url: the address that came with the page, for ``input_url``.
    """
    return {INPUT_URL: url, **_encode(article), VERSION: newsparse.__version__, ERROR: None}


def error_row(error: BaseException, url: str | None = None) -> dict[str, Any]:
    """The row of a page that gave no article: the error's class and what it says, and no values."""
    told = {"type": type(error).__name__, "message": str(error).encode(errors="replace").decode()}
    return {**_EMPTY, INPUT_URL: url, VERSION: newsparse.__version__, ERROR: told}


def from_row(values: Mapping[str, Any]) -> Article:
    """The article of a row, equal to the one that the row was made of.

    Takes what Arrow's ``to_pylist``, pandas, Polars and DuckDB give back; columns beside the article's are ignored.

    Raises:
        WrongInput: the row holds an error, or a moment whose time zone the engine dropped.
        pydantic.ValidationError: it is no row of an article.
    """
    error = values.get(ERROR)
    if error is not None and not missing(error) and not missing(error["type"]):
        raise WrongInput(f"the row holds no article but an error: {error['type']}: {error['message']}")
    return Article.model_validate(_decode(values))
