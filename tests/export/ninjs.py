"""ninjs 3.2 as the IPTC publishes it, in so far as newsparse writes it.

Written from the published schema's facts (names, types, enumerations, what is required); everything it
does not name is refused here, as the published schema refuses it. To check against the original as well,
point ``NEWSPARSE_NINJS_SCHEMA`` at a copy of https://www.iptc.org/std/ninjs/ninjs-schema_3.2.json.
"""

from __future__ import annotations

import json
import os
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
URI = {"type": "string", "format": "uri"}
MOMENT = {"type": "string", "format": "date-time"}


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_VALUE = {"role": STRING, "contentType": STRING, "value": STRING}
_CONTACT = _object(("value",), type=STRING, role=STRING, lang=STRING, name=STRING, value=STRING)
_PARTY = {"name": STRING, "uri": URI, "literal": STRING, "contactInfo": _array(_CONTACT)}
_ITEM: dict[str, Any] = {
    "uri": URI,
    "type": {"enum": "text audio video picture graphic composite component event planning".split()},
    "representationType": {"enum": ["full", "partial"]},
    "firstCreated": MOMENT,
    "versionCreated": MOMENT,
    "copyrightHolder": STRING,
    "copyrightNotice": STRING,
    "language": STRING,
    "descriptions": _array(_object(("value",), **_VALUE)),
    "bodies": _array(_object(("value",), charCount=INTEGER, wordCount=INTEGER, **_VALUE)),
    "headlines": _array(_object(("value",), **_VALUE)),
    "people": _array(_object(rel=STRING, **_PARTY)),
    "organisations": _array(_object(rel=STRING, **_PARTY)),
    "infoSources": _array(_object(role=STRING, **_PARTY)),
    "subjects": _array(_object(name=STRING, rel=STRING, uri=URI, literal=STRING)),
    "by": STRING,
    "renditions": _array(
        _object(
            ("name",), name=STRING, href=URI, contentType=STRING, title=STRING, width=INTEGER, height=INTEGER,
            duration={"type": "number"},
        )
    ),
    "altIds": _array(_object(role=STRING, value=STRING)),
    "genres": _array(_object(name=STRING, uri=STRING, literal=STRING)),
    "standard": _object(name=STRING, version=STRING, schema=URI),
}  # fmt: skip
SCHEMA = _object(
    ("uri",), **_ITEM, associations=_array(_object(("uri", "name"), **_ITEM, name=STRING, rel=STRING))
)

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*\Z")
_formats = FormatChecker(formats=())


@_formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(_URI.match(value))


@_formats.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def ninjs_faults(item: dict[str, Any]) -> list[str]:
    """What is wrong with ``item``, one sentence a fault."""
    return [error.message for validator in _validators() for error in validator.iter_errors(item)]


@cache
def _validators() -> tuple[Draft202012Validator, ...]:
    schemas = [SCHEMA]
    if path := os.environ.get("NEWSPARSE_NINJS_SCHEMA"):
        schemas.append(json.loads(Path(path).read_text(encoding="utf-8")))
    return tuple(Draft202012Validator(schema, format_checker=_formats) for schema in schemas)
