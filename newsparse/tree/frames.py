"""Elements that hold a page's own story, whatever their tags say of what stands in them: an ``<article>`` in a menu, a form around the page."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STORY = 3  # a teaser has fewer paragraphs
_FIELDS = 8  # of a form that are looked at


def is_story(element: Element) -> bool:
    """Whether an ``<article>`` in a menu or an aside is a page's own: it has its headline and several paragraphs."""
    return next(element.iter("h1"), None) is not None and len(list(islice(element.iter("p"), _STORY))) == _STORY


def frames_page(form: Element) -> bool:
    """Whether a form is what a system sets around its whole page: around its story, or with the page's state in a field, as ASP.NET does."""
    return is_story(form) or any(field.get("name") == "__VIEWSTATE" for field in islice(form.iter("input"), _FIELDS))
