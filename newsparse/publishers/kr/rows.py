"""Korean outlets of which one line (of ``outlets.py``) says enough: host, name, and where the body stands.

A line with a body becomes an extractor when a page of its host is read, not before: ``hosts.py`` names it
``kr.rows:<host>``. A line without one serves its name alone, to the platform or the generic engine that reads
the page. Selectors are single observations of 2023 to 2026; several are parted by " / ", the first that
holds a text is taken, and where none does the engine looks for itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from newsparse.extractor import INLINE_CAPTION, Extractor
from newsparse.page import Page
from newsparse.publishers.kr.outlets import ROWS
from newsparse.regex import regex
from newsparse.sources import css
from newsparse.tree.shown_text import text_of

#: Characters that a body holds at least; less is some other box of that name.
_SHORTEST = 150
#: A sentence, of which a flash has no more than one: "… 연 3.00%로 동결했다."
_FLASH = regex(r"[가-힣]{2}\s[^\n]{10,150}다\.(?=\s|$)")


@lru_cache(maxsize=1)
def rows() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Host to (name, selectors of the body)."""
    found = {}
    for line in ROWS.splitlines():
        if "|" in line:
            host, name, body = (*(cell.strip() for cell in line.split("|")), "")[:3]
            found[host] = (name, tuple(filter(None, body.split(" / "))))
    return found


def name_of(host: str) -> str | None:
    """The name of the outlet at ``host``, or at the host that it is below."""
    labels = host.split(".")
    table = rows()
    suffixes = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((table[suffix][0] for suffix in suffixes if suffix in table), None)


def bodies() -> list[str]:
    """The hosts whose line says where the body stands."""
    return [host for host, (_, body) in rows().items() if body]


class OneBody(Extractor):
    """An outlet of which the body's place is known."""

    timezone = "Asia/Seoul"
    caption = INLINE_CAPTION
    _selectors: tuple[str, ...] = ()

    def body(self, page: Page) -> list[Any]:
        """The longest element that the first of the selectors with a text finds."""
        for selector in self._selectors:
            found = css(selector).find(page)
            longest = max(found, key=lambda element: len(text_of(element)), default=None)
            if longest is not None and (len(text := text_of(longest)) >= _SHORTEST or len(found) == 1 and _FLASH.search(text)):
                return [longest]
        return []


@lru_cache(maxsize=256)
def __getattr__(host: str) -> type[OneBody]:
    """The class of a host, made on first use: ``getattr(rows, "busan.com")``."""
    name, selectors = rows().get(host, ("", ()))
    if not selectors:
        raise AttributeError(f"no line of {__name__} says where the body of {host} stands")
    names: dict[str, Any] = {"__doc__": f"{name}.", "name": name, "hosts": (host,), "_selectors": selectors, "__module__": __name__}
    return type(f"OneBody_{host.replace('.', '_').replace('-', '_')}", (OneBody,), names)
