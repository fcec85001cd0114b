"""A value of any field on one line, to be read by people."""

from __future__ import annotations

from datetime import datetime
from typing import Any


def shown(value: Any) -> str:
    """A value on one line: names of people, moments in ISO, lines parted by slashes."""
    if isinstance(moment := getattr(value, "moment", value), datetime):
        return moment.isoformat(timespec="minutes")
    if isinstance(value, (tuple, list)):
        return " / ".join(shown(item) for item in value[:8])
    name = next((text for key in ("name", "text", "url") if (text := getattr(value, key, None))), value)
    return " ".join(str(name).split())
