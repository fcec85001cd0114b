"""What code that is plugged in may return: told from nonsense before anything is made of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree
from pydantic import ValidationError

from newsparse.article import Article
from newsparse.content import Model
from newsparse.errors import WrongInput

if TYPE_CHECKING:
    from pydantic import TypeAdapter

#: Values that one declaration may give; a generator without end is ended here.
_MOST = 100_000
#: ``datetime`` is a ``date``, ``bool`` an ``int``.
_VALUES = (str, int, float, date, dict, list, tuple, Model)


def listed(found: Any) -> list[Any]:
    """What a source or method returned, as a list of values without ``None``.

    Raises:
        WrongInput: a value is of a type that no field is made of, or there is no end of them.
    """
    if found is None:
        return []
    if isinstance(found, (list, tuple)):
        values = found
    elif isinstance(found, _VALUES) or etree.iselement(found):
        values = (found,)
    elif isinstance(found, Iterable) and not isinstance(found, (bytes, bytearray, memoryview)):
        values = list(islice(found, _MOST + 1))
    else:
        raise WrongInput(_advice(found))
    if len(values) > _MOST:
        raise WrongInput(f"returned more than {_MOST:,} values")
    for value in values:
        if value is not None and not isinstance(value, _VALUES) and not etree.iselement(value):
            raise WrongInput(_advice(value))
    return [value for value in values if value is not None]


def is_ours(extractor: object) -> bool:
    """Whether an extractor comes with newsparse; what those return is tested, and so not looked at on every page."""
    return type(extractor).__module__.startswith("newsparse.")


def checked_value(field: str, value: Any) -> Any:
    """``value`` as an article holds it in ``field``, before rules of other fields rely on it.

    Raises:
        WrongInput: it may not.
    """
    if value is None or field in _UNFINISHED or field not in Article.model_fields:
        return value
    try:
        return _adapter(field).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise WrongInput(f"returned what the field may not hold: {first['msg']}, not {repr(first['input'])[:80]}") from error


#: Fields whose values are readings of a date, and become one at the end.
_UNFINISHED = frozenset(("published_at", "modified_at"))


@lru_cache(maxsize=64)
def _adapter(field: str) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter  # only extractors of others need it

    annotation: Any = Article.model_fields[field].annotation
    return TypeAdapter(annotation)


def _advice(value: Any) -> str:
    hint = "; decode it" if isinstance(value, (bytes, bytearray)) else ""
    return f"returned {type(value).__name__}, and not text, an element, a dict, a model or a list of them{hint}"
