"""A value of any field on one line, to be read by people."""

from __future__ import annotations

from datetime import datetime
from typing import Any

_MOST = 8  # of several values


def shown(value: Any) -> str:
    """A value on one line: names of people, moments in ISO, lines parted by slashes, of many values the first."""
    if isinstance(moment := getattr(value, "moment", value), datetime):
        return moment.isoformat(timespec="minutes")
    if isinstance(value, (tuple, list)):
        more = [f"and {len(value) - _MOST} more"] if len(value) > _MOST else []
        return " / ".join([*(shown(item) for item in value[:_MOST]), *more])
    name = next((text for key in ("name", "text", "url") if (text := getattr(value, key, None))), value)
    return " ".join(str(name).split())
