"""Texts, names, moments and addresses without what editors and templates change, to be compared with gold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from newsparse.regex import regex

_CJK = r"\u3040-\u30ff\u3400-\u9fff"
_WORD = regex(rf"[{_CJK}]|[^\W_{_CJK}]+")
_QUOTATION = dict.fromkeys(map(ord, "\"'`´‘’“”«»„‹›「」『』"))
_DASHES = dict.fromkeys((*range(8208, 8214), 8722), "-")
_QUERY = regex(r"[?#]")


def fold(text: str | None) -> str:
    """Text without what editors and templates change: case, quotation marks, dash lengths, white space."""
    plain = unicodedata.normalize("NFKC", text or "").casefold()
    return " ".join(plain.translate(_QUOTATION).translate(_DASHES).split()).strip(" .")


def folded(texts: Iterable[str]) -> list[str]:
    """Folded texts in an order of their own, each once."""
    return sorted({fold(text) for text in texts})


def words(text: str) -> list[str]:
    """The words of a text in lower case: runs of letters and digits, each Han character and Kana on its own."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def moment(stated: object) -> datetime | None:
    """Gold's moment, naive where gold says no zone; gold that names no day is not judged."""
    for text in (str(stated), str(stated)[:10]):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            continue
    return None


def names(authors: Any) -> Iterator[str]:
    """The names in gold's authors: strings, objects with a name, or lists of either."""
    if isinstance(authors, str):
        yield authors
    elif isinstance(authors, dict):
        yield from names(authors.get("name"))
    else:
        for author in authors or ():
            yield from names(author)


def file_name(address: str | None) -> str:
    """The name of the file that an address leads to, without its ending."""
    path = _QUERY.split(address or "", maxsplit=1)[0].rstrip("/")
    return path.rpartition("/")[2].rpartition(".")[0].lower() or path.rpartition("/")[2].lower()
