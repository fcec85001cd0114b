"""``<meta>`` elements of every vocabulary, as one mapping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def read_metas(elements: Iterable[Element]) -> dict[str, tuple[str, ...]]:
    """Contents by lower-case ``property``, ``name``, ``itemprop`` or ``http-equiv``, in page order.

    OpenGraph belongs in ``property`` and Dublin Core in ``name``, but pages mix them up
    (nocutnews.co.kr has ``name="article:published_time"``), so all keys share one mapping.
    """
    metas: dict[str, list[str]] = {}
    for element in elements:
        content = element.get(b"content")
        if content is None or not (content := content.strip()):
            continue
        for attribute in (b"property", b"name", b"itemprop", b"http-equiv"):  # as bytes, which lxml need not encode
            for key in stated.lower().split() if (stated := element.get(attribute)) else ():
                values = metas.setdefault(key, [])
                if content not in values:
                    values.append(content)
    return {key: tuple(values) for key, values in metas.items()}


def contents_of(metas: Mapping[str, tuple[str, ...]], names: Sequence[str]) -> list[tuple[str, str]]:
    """Those of ``names`` that a page has, in their order, each with its first content: pages have few of the many that a field asks for."""
    return [(name, metas[name][0]) for name in names if name in metas]
