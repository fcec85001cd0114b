"""Saved articles: lines of JSON that an earlier run wrote, as the other side of a comparison."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse.checking.pages import SavedPage
from newsparse.comparing.changes import Answer

Pair = tuple[SavedPage, Answer, Answer]


class NotSaved(Exception):
    """A file that holds no saved articles; the message says which line."""


def pairs_of(before: Path, after: Path) -> Iterator[Pair]:
    """The articles of two files, page by page: by their addresses, or line by line where these are not told.

    Raises:
        NotSaved: a line is no article.
    """
    one, other = _by_page(before), _by_page(after)
    for page in dict.fromkeys((*one, *other)):
        yield SavedPage(page, None, before), one.get(page, "not in this file"), other.get(page, "not in this file")


def _by_page(file: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                article = json.loads(line)
            except ValueError:
                article = None
            if not isinstance(article, dict) or not isinstance(article.get("title"), str):
                raise NotSaved(f"line {number} of {file} is no article; write such files with: newsparse parse PAGES --format jsonl")
            name = str(article.get("url") or f"line {number}")
            found[name if name not in found else f"{name} (line {number})"] = article
    return found
