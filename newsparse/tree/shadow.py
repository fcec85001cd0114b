"""Shadow trees: what a site's own element shows, written into the page in a ``<template>``.

Servers that render web components, and browsers and extensions that save a page, write them so (HTML, "declarative
shadow DOM"): ``<news-body><template shadowrootmode="open"><p>...``. A reader sees what stands in it; other templates
are parts for scripts. What the element itself holds is shown in the place of the tree's ``<slot>``, mostly its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MODES = ("shadowrootmode", "shadowroot")  # the second in browsers of before 2023


def open_shadows(templates: list[Element]) -> None:
    """Make a ``<div>`` of every template that is a shadow tree, unless it stands in one that is none."""
    inert: set[Element] = set()
    for template in templates:  # in document order: the outer ones come first
        if not any(template.get(mode) for mode in _MODES) or (inert and not inert.isdisjoint(template.iterancestors("template"))):
            inert.add(template)
        else:
            template.tag = "div"
