"""The pages that go in: whatever shape the caller has them in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from newsparse.errors import WrongInput


class PageIn(NamedTuple):
    """A page and what is known about it; the names are those of ``parse``'s arguments."""

    html: str | bytes
    url: str | None = None
    charset: str | None = None
    fetched_at: datetime | None = None


#: What ``parse_many`` takes for a page: its HTML; ``(html, url)``, also with charset and moment, as a tuple or
#: a ``PageIn``; or a mapping with the keys ``html``, ``url``, ``charset``, ``fetched_at``, others being ignored.
AnyPage: TypeAlias = "str | bytes | tuple[Any, ...] | Mapping[str, Any] | PageIn"


def page_of(given: object) -> PageIn:
    """The page in ``given``; its HTML is checked by ``parse``.

    Raises:
        WrongInput: it has no shape of ``AnyPage``.
    """
    if isinstance(given, str | bytes | bytearray | memoryview):
        return PageIn(_plain(given))
    if isinstance(given, tuple) and 1 <= len(given) <= len(PageIn._fields):
        return PageIn(_plain(given[0]), *given[1:])
    if isinstance(given, Mapping) and "html" in given:
        return PageIn(_plain(given["html"]), given.get("url"), given.get("charset"), given.get("fetched_at"))
    raise WrongInput(
        f"a page must be str, bytes, (html, url) or a mapping with the key 'html', not {_shown(given)}"
    )


def _plain(html: Any) -> Any:
    """Views of memory as bytes, which can be sent."""
    return bytes(html) if isinstance(html, bytearray | memoryview) else html


def _shown(given: object) -> str:
    if isinstance(given, Mapping):
        return f"a mapping with the keys {sorted(map(str, given))[:8]}"
    if isinstance(given, tuple):
        return f"a tuple of {len(given)}"
    return type(given).__name__
