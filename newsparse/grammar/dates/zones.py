"""Zones as dates state them: offsets and abbreviations."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from newsparse.regex import regex

#: Minutes east of Greenwich of abbreviations that mean one offset.
_FIXED = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "GST": 240, "PKT": 300, "WIB": 420, "ICT": 420, "WITA": 480,
    "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WIT": 540, "KST": 540, "JST": 540, "ACST": 570,
    "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "SAST": 120, "EAT": 180, "CAT": 120, "WAT": 60,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600, "ADT": -180, "NST": -210, "NDT": -150, "BRT": -180, "ART": -180, "CLT": -240,
    "COT": -300, "PET": -300, "IDT": 180, "NPT": 345,
}  # fmt: skip
#: Abbreviations that mean a region's clock, whatever the season.
_REGIONAL = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AEST/AEDT": "Australia/Sydney", "EASTERN": "America/New_York", "CENTRAL": "America/Chicago",
    "MOUNTAIN": "America/Denver", "PACIFIC": "America/Los_Angeles",
}  # fmt: skip
#: Abbreviations that countries share: minutes by the page's own zone, and what they mean elsewhere.
_SHARED: dict[str, tuple[dict[str, int], int]] = {
    "IST": ({"Europe/Dublin": 60, "Asia/Jerusalem": 120}, 330),
    "BST": ({"Asia/Dhaka": 360}, 60),
    "CST": ({"Asia/Shanghai": 480, "Asia/Taipei": 480, "Asia/Hong_Kong": 480, "America/Havana": -300}, -360),
    "AST": ({"Asia/Riyadh": 180}, -240),
}
_OFFSET = regex(r"(?:GMT|UTC)?\s?([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)", re.I)


@lru_cache(maxsize=256)
def zone_named(name: str) -> tzinfo | None:
    """The IANA zone, or ``None`` where the name or the system's table lacks it."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def stated_zone(text: str, own: tzinfo | None) -> tzinfo | None:
    """The zone that "+09:00", "GMT+9", "KST" or "ET" states; ``own`` decides what countries share."""
    name = text.strip().strip("()").strip()
    if match := _OFFSET.fullmatch(name):
        sign, hours, minutes = match.groups()
        total = int(hours) * 60 + int(minutes or 0)
        return timezone(timedelta(minutes=-total if sign != "+" else total)) if total <= 14 * 60 else None
    name = name.upper().replace(".", "").removesuffix(" TIME")
    if name in _SHARED:
        by_zone, elsewhere = _SHARED[name]
        return timezone(timedelta(minutes=by_zone.get(getattr(own, "key", ""), elsewhere)))
    if name in _FIXED:
        return timezone(timedelta(minutes=_FIXED[name])) if _FIXED[name] else UTC
    return zone_named(_REGIONAL[name]) if name in _REGIONAL else None
