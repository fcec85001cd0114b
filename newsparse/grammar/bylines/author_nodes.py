"""Authors as metadata state them: names, and nodes of JSON-LD."""

from __future__ import annotations

from typing import Any

from newsparse.addresses import absolute
from newsparse.article import Author
from newsparse.grammar.bylines.names import read_email, read_trusted_name
from newsparse.regex import regex

#: What systems call everybody's job who writes.
_NO_ROLES = frozenset("author authors autor auteur autore user person".split())
_COMPANY = regex(r"\s(?:&|and|und|et|y)\s")


def read_author_node(node: Any, *, language: str | None = None) -> tuple[Author, ...]:
    """The authors of a JSON-LD ``author`` value of any shape: string, Person, list, ``{name}``."""
    found: dict[str, Author] = {}
    for author in _of_node(node, language, 0):
        found.setdefault(author.name.casefold(), author)
    return tuple(found.values())


def _of_node(node: Any, language: str | None, depth: int) -> tuple[Author, ...]:
    if depth > 4:
        return ()
    if isinstance(node, (list, tuple)):
        return tuple(a for item in node[:30] for a in _of_node(item, language, depth + 1))
    if isinstance(node, str):
        return read_trusted_name(node, language)
    if not isinstance(node, dict):
        return ()
    name = node.get("name")
    if name is None and node.get("givenName"):
        name = f"{node.get('givenName')} {node.get('familyName') or ''}".strip()
    if name is None and isinstance(node.get("@graph"), list):
        name = node["@graph"]
    if isinstance(name, dict) and "@value" in name:
        name = name["@value"]
    if isinstance(name, str) and _is_organisation(node) and (whole := _of_company(name)):
        return (_joined(whole, node, True),)
    read = _of_node(name, language, depth + 1)
    return tuple(_joined(author, node, len(read) == 1) for author in read)


def _is_organisation(node: dict[str, Any]) -> bool:
    declared = node.get("@type")
    kinds = " ".join(map(str, declared)) if isinstance(declared, list) else str(declared or "")
    return "Organization" in kinds or "Corporation" in kinds


def _of_company(name: str) -> Author | None:
    """A company whose name joins two words ("Doe & Roe"): no two persons, though each word could be one's name."""
    name = " ".join(name[:80].split())
    parts = _COMPANY.split(name)
    if len(parts) == 2 and name[0].isupper() and not all(" " in part for part in parts):
        return Author(name=name, kind="organization")
    return None


def _joined(author: Author, node: dict[str, Any], alone: bool) -> Author:
    changes: dict[str, Any] = {}
    if _is_organisation(node):
        changes["kind"] = "organization"
    if alone:
        role = node.get("jobTitle")
        role = role[0] if isinstance(role, list) and role else role
        employer = node.get("worksFor") or node.get("affiliation")
        employer = employer[0] if isinstance(employer, list) and employer else employer
        employer = employer.get("name") if isinstance(employer, dict) else employer
        url, email = node.get("url"), node.get("email")
        if isinstance(role, str) and 0 < len(role.strip()) < 80 and not author.role and role.strip().lower() not in _NO_ROLES:
            changes["role"] = " ".join(role.split())
        if isinstance(employer, str) and 0 < len(employer.strip()) < 80 and not author.organization:
            changes["organization"] = " ".join(employer.split())
        if isinstance(url, str) and " " not in url.strip() and (address := absolute("", url)):
            changes["url"] = address
        if isinstance(email, str) and (address := read_email(email)):
            changes["email"] = address
    return author.model_copy(update=changes) if changes else author
