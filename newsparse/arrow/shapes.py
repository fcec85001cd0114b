"""The shape that a value of ``Article`` takes in a table, made from the model's annotations.

=====================  ==================================================================
in the model           in the table
=====================  ==================================================================
``str``, ``Literal``   ``string``
``int``, ``float``     ``int64``, ``double``
``bool``               ``bool``
aware ``datetime``     ``timestamp[us, tz=UTC]``, and beside it ``<name>_offset``: ``int32``,
                       minutes east of UTC
``tuple[X, ...]``      ``list<X>``
a model                ``struct``, with the computed fields
``Mapping[str, M]``    ``list<struct>``: the key as ``field``, then M's fields (not every engine has maps)
a union of models      one ``struct`` with the fields of all; what a member lacks is null
``List`` of a body     ``list<struct>``: its items and those of nested lists, see ``nesting.py``
=====================  ==================================================================
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from operator import attrgetter
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel

from newsparse.arrow.nesting import DEPTH, ORDERED, STARTS, flat_items, nested_items
from newsparse.arrow.pyarrow import pa
from newsparse.content import Inline, List
from newsparse.errors import WrongInput

OFFSET = "_offset"  # what the column beside a moment is called
KEY = "field"  # what a mapping's keys are called
LARGEST = 2**63 - 1  # int64's
_MINUTE = timedelta(minutes=1)


class Shape(NamedTuple):
    """How values of one annotation are stored.

    Attributes:
        type: the Arrow type.
        encode: to what Arrow takes; ``None`` if it takes the value as it is.
        decode: from what Arrow, or an engine, gives back to what the model validates; ``None`` the same.
    """

    type: Any
    encode: Callable[[Any], Any] | None = None
    decode: Callable[[Any], Any] | None = None


class Column(NamedTuple):
    """A named part of a struct: what it reads from the model, and what it is called."""

    name: str
    shape: Shape
    read: Callable[[Any], Any]


def shape_of(annotation: Any) -> Shape:
    """The shape of an annotation.

    Raises:
        TypeError: tables have no such thing; the model grew something that this file does not know yet.
    """
    annotation = _bare(annotation)
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return _PLAIN[str]
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _sequence(shape_of(arguments[0]))
    if origin is not None and issubclass(_origin_class(origin), Mapping):
        return _mapping(_bare(arguments[1]))
    if origin in (Union, types.UnionType):
        return _union(tuple(_bare(member) for member in arguments))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _struct(annotation)
    raise TypeError(f"no Arrow type for {annotation!r}")


@cache
def columns_of(model: type[BaseModel]) -> tuple[Column, ...]:
    """The columns of a model, in the order of its fields; computed ones last."""
    columns: list[Column] = []
    for name, field in model.model_fields.items():
        if (model, name) == (List, "items"):
            columns.append(Column(name, _items(), lambda whole: whole))
            continue
        columns.append(Column(name, shape_of(field.annotation), attrgetter(name)))
        if _bare(field.annotation) is AwareDatetime:
            columns.append(Column(name + OFFSET, Shape(pa.int32()), _offset_reader(name)))
    for name, computed in model.model_computed_fields.items():
        columns.append(Column(name, shape_of(computed.return_type), attrgetter(name)))
    return tuple(columns)


def encoder_of(model: type[BaseModel]) -> Callable[[Any], dict[str, Any]]:
    """The function from an instance to a dict by column."""
    plan = [(column.name, column.read, column.shape.encode) for column in columns_of(model)]

    def encode(value: Any) -> dict[str, Any]:
        return {
            name: part if (part := read(value)) is None or code is None else code(part)
            for name, read, code in plan
        }

    return encode


def decoder_of(model: type[BaseModel]) -> Callable[[Any], dict[str, Any]]:
    """The function from a mapping by column to what the model validates; what is null is left out."""
    computed = set(model.model_computed_fields)
    plan = [(column.name, column.shape) for column in columns_of(model) if column.name not in computed]
    moments = [
        column.name.removesuffix(OFFSET) for column in columns_of(model) if column.name.endswith(OFFSET)
    ]

    def decode(row: Mapping[str, Any]) -> dict[str, Any]:
        values = {
            name: _decoded(shape, row[name]) for name, shape in plan if name in row and not missing(row[name])
        }
        for name in moments:
            offset = values.pop(name + OFFSET, None)
            if offset is not None and name in values:
                values[name] = values[name].astimezone(timezone(int(offset) * _MINUTE))
        return values

    return decode


def missing(value: Any) -> bool:
    """Whether a cell is empty, as any engine says it: ``None``, NaN, pandas' NA and NaT."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return True
    return isinstance(value, float) and value != value


def _decoded(shape: Shape, value: Any) -> Any:
    return value if shape.decode is None else shape.decode(value)


def _bare(annotation: Any) -> Any:
    """Without ``Annotated`` and ``None``."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        members = [member for member in get_args(annotation) if member is not type(None)]
        if len(members) == 1:
            return _bare(members[0])
    return annotation


def _origin_class(origin: Any) -> type:
    return origin if isinstance(origin, type) else type(None)


def _number(value: int) -> int | None:
    """A number too large for a table is no count of anything."""
    return value if -LARGEST <= value <= LARGEST else None


def _moment(value: Any) -> datetime:
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if value.tzinfo is None:
        raise WrongInput(
            "a moment without a time zone: the engine dropped it; "
            "in Spark, read rows by df.toArrow() and write with spark.sql.parquet.outputTimestampType=TIMESTAMP_MICROS"
        )
    return value.astimezone(UTC)  # type: ignore[no-any-return]


def _offset_reader(name: str) -> Callable[[Any], int | None]:
    read = attrgetter(name)

    def offset(model: Any) -> int | None:
        moment = read(model)
        return None if moment is None else moment.utcoffset() // _MINUTE

    return offset


def _sequence(part: Shape) -> Shape:
    kind = pa.list_(pa.field("element", part.type))
    encode, decode = part.encode, part.decode
    return Shape(
        kind,
        list if encode is None else lambda values: [encode(value) for value in values],
        list if decode is None else lambda values: [decode(value) for value in values],
    )


def _fields(columns: Iterable[Column]) -> Any:
    return pa.struct([pa.field(column.name, column.shape.type) for column in columns])


@cache
def _struct(model: type[BaseModel]) -> Shape:
    return Shape(_fields(columns_of(model)), encoder_of(model), decoder_of(model))


@cache
def _mapping(model: type[BaseModel]) -> Shape:
    encode, decode = encoder_of(model), decoder_of(model)
    kind = pa.struct([pa.field(KEY, pa.string()), *_fields(columns_of(model))])
    return Shape(
        pa.list_(pa.field("element", kind)),
        lambda mapping: [{KEY: key, **encode(value)} for key, value in mapping.items()],
        lambda rows: {row[KEY]: decode(row) for row in rows},
    )


@cache
def _union(members: tuple[type[BaseModel], ...]) -> Shape:
    """One struct for all members, told apart by their ``type``."""
    columns: dict[str, Column] = {}
    for model in members:
        for column in columns_of(model):
            known = columns.setdefault(column.name, column)
            if known.shape.type != column.shape.type:
                raise TypeError(
                    f"{model.__name__}.{column.name} is not what other members call {column.name}"
                )
    order = sorted(columns.values(), key=lambda column: column.name != "type")  # the tag first
    encoders = {model: encoder_of(model) for model in members}
    decoders = {model.model_fields["type"].default: decoder_of(model) for model in members}
    return Shape(
        _fields(order),
        lambda value: encoders[type(value)](value),
        lambda row: decoders[row["type"]](row),
    )


@cache
def _items() -> Shape:
    """Items of lists within lists, flat: Arrow has no type that contains itself."""
    encode, decode = encoder_of(Inline), decoder_of(Inline)
    kind = pa.struct(
        [
            pa.field(DEPTH, pa.int32()),
            pa.field(STARTS, pa.bool_()),
            pa.field(ORDERED, pa.bool_()),
            *_fields(columns_of(Inline)),
        ]
    )
    return Shape(
        pa.list_(pa.field("element", kind)),
        lambda whole: flat_items(whole, encode),
        lambda rows: nested_items(rows, decode),
    )


_PLAIN: dict[Any, Shape] = {
    str: Shape(pa.string()),
    int: Shape(pa.int64(), _number, int),
    float: Shape(pa.float64(), None, float),
    bool: Shape(pa.bool_(), None, bool),
    AwareDatetime: Shape(pa.timestamp("us", tz="UTC"), None, _moment),
}
