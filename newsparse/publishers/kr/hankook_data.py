"""The script that held 한국일보's article in the first half of 2026."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from newsparse.page import Page


def article_data(page: Page) -> dict[str, Any]:
    """The article as the script of 한국일보's pages of early 2026 holds it."""
    for script in page.scripts:
        if script.text and '"contentHtml"' in script.text and ".push({" in script.text:
            return _pushed(script.text)
    return {}


@lru_cache(maxsize=2)
def _pushed(script: str) -> dict[str, Any]:
    """The article in ``….push({"queries": [{"state": {"data": {"data": {"detail": {…}}}}}]})``."""
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(script, script.index(".push({") + 6)
        for query in value["queries"]:
            detail = query["state"]["data"]["data"]["detail"]
            if "contentHtml" in detail:
                return dict(detail)
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return {}
