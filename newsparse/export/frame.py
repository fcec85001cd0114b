"""Articles as a data frame, of pandas or Polars, with the columns of ``Article.to_dict``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from typing import Any, Literal, get_args

from newsparse.article import Access, Article, DatePrecision, Kind, TimezoneBasis
from newsparse.errors import WrongInput
from newsparse.export.row import COLUMNS
from newsparse.extras import load

Backend = Literal["pandas", "polars"]

#: Columns of few values that are known beforehand, so that frames of different pages have one type.
CATEGORIES: dict[str, tuple[str, ...]] = {
    "date_precision": get_args(DatePrecision),
    "timezone_basis": get_args(TimezoneBasis),
    "access": get_args(Access),
    "kind": get_args(Kind),
}


def to_frame(articles: Iterable[Article], backend: Backend = "pandas") -> Any:
    """A row an article, a column a field; the columns and their types never depend on the pages.

    Moments are in UTC to the microsecond (the offset that the page states is in ``Article``), texts are strings, closed sets
    of words are categories, counts are integers that may be missing, several values are lists.

    Args:
        articles: any number of them, also none.
        backend: ``"pandas"`` or ``"polars"``.

    Raises:
        MissingExtra: the backend is not installed.
        WrongInput: what is given holds something else than articles, or the backend is another.
    """
    if backend not in get_args(Backend):
        raise WrongInput(f"backend must be 'pandas' or 'polars', not {backend!r}")
    columns = _columns(articles)
    if backend == "polars":
        return _polars(columns, load("polars", feature="to_frame(backend='polars')", extra="polars"))
    return _pandas(columns, load("pandas", feature="to_frame", extra="notebook"))


def _columns(articles: Iterable[Article]) -> dict[str, list[Any]]:
    if isinstance(articles, Article):
        raise WrongInput("to_frame takes several articles; pass a list: to_frame([article])")
    columns: dict[str, list[Any]] = {name: [] for name in COLUMNS}
    for at, article in enumerate(articles):
        if not isinstance(article, Article):
            raise WrongInput(f"to_frame takes articles, but item {at} is {type(article).__name__}; pass what parse returns")
        for name, value in article.to_dict().items():
            columns[name].append(value.astimezone(UTC) if _is_moment(name) and value else value)
    return columns


def _is_moment(name: str) -> bool:
    return COLUMNS[name].startswith("datetime")


def _pandas(columns: dict[str, list[Any]], pandas: Any) -> Any:
    return pandas.DataFrame({name: _series(name, values, pandas) for name, values in columns.items()})


def _series(name: str, values: list[Any], pandas: Any) -> Any:
    says = COLUMNS[name]
    if name in CATEGORIES:
        return pandas.Series(values, dtype=pandas.CategoricalDtype(CATEGORIES[name]))
    if _is_moment(name):
        return pandas.Series(values, dtype="datetime64[us, UTC]")
    if says.startswith("strings"):
        return pandas.Series(values, dtype=object)
    return pandas.Series(values, dtype="Int64" if says == "integer" else "float64" if says.startswith("number") else pandas.StringDtype())


def _polars(columns: dict[str, list[Any]], polars: Any) -> Any:
    return polars.DataFrame(columns, schema={name: _polars_type(name, polars) for name in columns}, strict=True)


def _polars_type(name: str, polars: Any) -> Any:
    says = COLUMNS[name]
    if name in CATEGORIES:
        return polars.Enum(list(CATEGORIES[name]))
    if _is_moment(name):
        return polars.Datetime("us", "UTC")
    if says.startswith("strings"):
        return polars.List(polars.String)
    return polars.Int64 if says == "integer" else polars.Float64 if says.startswith("number") else polars.String
