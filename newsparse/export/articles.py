"""Articles: several of them, which a notebook shows as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self, SupportsIndex, overload

from newsparse.article import Article
from newsparse.errors import WrongInput
from newsparse.export.byline import moment_of
from newsparse.export.frame import Backend, to_frame

_SHOWN = 20  # articles that repr lists


class Articles(tuple[Article, ...]):
    """A tuple of articles; a notebook shows it as a table, and each of them as itself.

        newsparse.Articles(newsparse.parse(page) for page in pages)

    Raises:
        WrongInput: it is given something else than articles.
    """

    __slots__ = ()

    def __new__(cls, articles: Iterable[Article] = ()) -> Self:
        if isinstance(articles, Article):
            raise WrongInput("Articles takes several articles; pass a list: Articles([article])")
        several = super().__new__(cls, articles)
        for at, article in enumerate(several):
            if not isinstance(article, Article):
                raise WrongInput(f"Articles takes articles, but item {at} is {type(article).__name__}; pass what parse returns")
        return several

    @overload
    def __getitem__(self, at: SupportsIndex) -> Article: ...
    @overload
    def __getitem__(self, at: slice) -> Articles: ...
    def __getitem__(self, at: SupportsIndex | slice) -> Article | Articles:
        """One article; of a slice, those articles."""
        found = super().__getitem__(at)
        return Articles(found) if isinstance(found, tuple) else found

    def to_frame(self, backend: Backend = "pandas") -> Any:
        """The articles as a data frame; see ``newsparse.to_frame``."""
        return to_frame(self, backend)

    def __repr__(self) -> str:
        lines = [f"  {_when(one):16}  {' '.join(one.title.split())[:100]}" for one in self[:_SHOWN]]
        more = [f"  and {len(self) - _SHOWN} more"] if len(self) > _SHOWN else []
        return "\n".join([f"<Articles: {len(self)}>", *lines, *more])

    def _repr_html_(self) -> str:
        from newsparse.export.notebook import table_html

        return table_html(self)


def _when(article: Article) -> str:
    return moment_of(article.published_at, article.date_precision)[:16] if article.published_at else "undated"
