"""The trail that JSON-LD states, and what stands at the ends of a trail and is no step of it: the site's front page, and the page itself."""

from __future__ import annotations

from typing import Any

from newsparse.draft import Draft
from newsparse.generic.kind.kind import KIND_BY_WORD
from newsparse.generic.publisher.site import first_string
from newsparse.generic.section.section_addresses import path_of
from newsparse.grammar.headline import headline_key, headline_words
from newsparse.grammar.section_names import SECTION_NAMES
from newsparse.page import Page
from newsparse.structured.jsonld import Node, types_of

#: Spaces in the shortest name under which a trail may have the page itself: "Garden pests" is where "How to keep pests out of the garden" is filed.
_SPACES = 2


def stated_steps(page: Page) -> list[str]:
    """The names of the first ``BreadcrumbList``, by their positions, without those of the front page and of the page itself, which their addresses tell."""
    steps = _first_list(page)
    if (
        len(steps) > 1
        and (last := path_of(steps[-1][1]))
        and last == path_of(page.canonical or page.url or "")
        and all(path_of(address) != last for _, address in steps[:-1])
    ):
        steps.pop()  # "Introduction", and the page's own address
    if len(steps) > 1 and _is_front(steps[0][1]) and not _is_front(steps[1][1]) and steps[0][0].lower() not in KIND_BY_WORD:
        steps.pop(0)  # "Sample tutors", and the site's
    return [name for name, _ in steps]


def names_itself(step: str, page: Page, draft: Draft) -> bool:
    """Whether the last step of a trail, the only one without a link, is the page under a short name, whose words headline and address have too."""
    *above, last = path_of(page.canonical or page.url or "").split("/")
    key = headline_key(step)
    if key == headline_key(last):
        return True
    words = headline_words(step) - {"and"}
    told = headline_words(f"{draft.get('title', '')} {last.replace('-', ' ')}")
    return (
        step.count(" ") >= _SPACES
        and 2 * len(words & told) > len(words)
        and key not in SECTION_NAMES
        and key not in map(headline_key, above)
    )


def _is_front(address: str) -> bool:
    return address[:4] == "http" and not path_of(address) and "?" not in address and "#" not in address


def _first_list(page: Page) -> list[tuple[str, str]]:
    """(name, address) of each step; an address that is not stated is empty."""
    for node in page.ld:
        if "BreadcrumbList" in types_of(node):
            return _items(node)
        if isinstance(nested := node.get("breadcrumb"), dict) and nested.get("itemListElement"):
            return _items(nested)
    return []


def _items(node: Node) -> list[tuple[str, str]]:
    items: Any = node.get("itemListElement")
    found: list[tuple[float, str, str]] = []
    for place, item in enumerate(items if isinstance(items, list) else [items]):
        if not isinstance(item, dict):
            continue
        inner = item.get("item")
        name = first_string(item.get("name"))
        address = inner or item.get("url")
        if isinstance(inner, dict):
            name = first_string(inner.get("name")) if name is None else name
            address = inner.get("@id") or inner.get("url")
        if name:
            found.append((_position(item.get("position"), place), name, address if isinstance(address, str) else ""))
    return [(name, address) for _, name, address in sorted(found, key=lambda step: step[0])]


def _position(stated: object, place: int) -> float:
    try:
        return float(str(stated))
    except ValueError:
        return float(place)
