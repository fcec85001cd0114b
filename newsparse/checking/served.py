"""What served each field, and who else claims the page: a dead selector and an ambiguous rule must show."""

from __future__ import annotations

from itertools import combinations

from newsparse.article import Article
from newsparse.extractor import Extractor
from newsparse.fields import AFTER_BODY, BEFORE_BODY
from newsparse.page import Page
from newsparse.registry import Registry

#: Every field that an extractor may declare.
FIELDS = (*(field.name for field in BEFORE_BODY), "body", *(field.name for field in AFTER_BODY))


def own_fields(extractor: Extractor) -> list[str]:
    """The fields that a publisher declares in its own file, whatever its platform declares too."""
    return [name for name in FIELDS if _own_owners(extractor, name)]


def fallbacks(extractor: Extractor, article: Article) -> dict[str, str]:
    """Fields that a publisher declares and something else served, with what did.

    A platform is not held to this: its tenants leave out what they please.
    """
    if not extractor.hosts:
        return {}
    served = {name: article.provenance[name] for name in own_fields(extractor) if name in article.provenance}
    return {
        name: f"{said.extractor}: {said.source}"
        for name, said in served.items()
        if said.extractor not in _own_owners(extractor, name)
    }


def rivals(registry: Registry, page: Page) -> tuple[Extractor, Extractor] | None:
    """Two extractors of which nothing but their order says which one reads the page.

    Not meant are a layout with a marker beside one without, two layouts of one file, and a rule of one
    package that stands in for that of another.
    """
    claims = list(registry.claims(page))
    if claims and claims[0].hosts:
        claims = [one for one in claims if set(one.hosts) & set(claims[0].hosts)]
    return next((pair for pair in combinations(claims, 2) if _are_rivals(*pair)), None)


def _are_rivals(one: Extractor, other: Extractor) -> bool:
    if _package(one) != _package(other):
        return False
    same_file = type(one).__module__ == type(other).__module__
    both_marked = one.marker is not None and other.marker is not None
    neither_marked = one.marker is None and other.marker is None
    return neither_marked or (both_marked and not same_file)


def _package(extractor: Extractor) -> str:
    return type(extractor).__module__.partition(".")[0]


def _own_owners(extractor: Extractor, field: str) -> set[str]:
    """The classes of the extractor's own file that declare the field."""
    home = type(extractor).__module__
    here = {cls.__name__ for cls in type(extractor).__mro__ if cls.__module__ == home}
    return {owner for owner, _ in extractor.declarations(field) if owner in here}
