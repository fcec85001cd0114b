"""The columns of an article in a table, made from the model; their version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from newsparse.arrow.pyarrow import pa
from newsparse.arrow.shapes import columns_of
from newsparse.article import SCHEMA_VERSION, Article
from newsparse.errors import WrongInput

__all__ = ["ARTICLE_SCHEMA", "ERROR", "INPUT_URL", "SCHEMA_VERSION", "VERSION", "output_schema"]

INPUT_URL = "input_url"  # the address that came with the page; ``url`` is the canonical one that it states
VERSION = "newsparse_version"
ERROR = "error"

#: Keep the names of columns to be passed through, or what each is to be called: ``{"id": "page_id"}``.
Keep = Iterable[str] | Mapping[str, str]

#: Every column, nullable all: a page that holds no article has an ``error`` and no values.
ARTICLE_SCHEMA: Any = pa.schema(
    [
        pa.field(INPUT_URL, pa.string()),
        *(pa.field(column.name, column.shape.type) for column in columns_of(Article)),
        pa.field(VERSION, pa.string()),
        pa.field(ERROR, pa.struct([pa.field("type", pa.string()), pa.field("message", pa.string())])),
    ],
    metadata={"newsparse.schema_version": SCHEMA_VERSION},
)


def kept_names(keep: Keep) -> dict[str, str]:
    """Column of the input to column of the output.

    Raises:
        WrongInput: two columns of the output would have one name.
    """
    if isinstance(keep, str):
        raise WrongInput(f"keep={keep!r} is one string: pass a list of columns, keep=[{keep!r}]")
    names = dict(keep) if isinstance(keep, Mapping) else {name: name for name in keep}
    taken = set(ARTICLE_SCHEMA.names)
    for column, name in names.items():
        if name in taken:
            told = " (the address that came with the page is in input_url)" if name == "url" else ""
            raise WrongInput(
                f"keep={[column]!r}: the output has a column {name!r} already{told}; "
                f"give it another name: keep={{{column!r}: 'input_{column}_'}}"
            )
        taken.add(name)
    return names


def output_schema(source: Any, keep: Keep = ()) -> Any:
    """What ``parse_batch`` returns for batches of the schema ``source``: the kept columns, then the article's.

    Raises:
        WrongInput: a kept column is not there, or its name is taken.
    """
    fields = []
    for column, name in kept_names(keep).items():
        fields.append(column_named(source, column, "keep").with_name(name))
    return pa.schema([*fields, *ARTICLE_SCHEMA], metadata=ARTICLE_SCHEMA.metadata)


def column_named(source: Any, name: str, role: str) -> Any:
    """The one field of that name.

    Raises:
        WrongInput: there is none, or several.
    """
    places = source.get_all_field_indices(name)
    if len(places) != 1:
        fault = "no column" if not places else f"{len(places)} columns"
        raise WrongInput(f"{role}={name!r}: there is {fault} of that name; the columns are {source.names}")
    return source.field(places[0])
