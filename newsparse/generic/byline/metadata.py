"""What the page says about its authors for machines: JSON-LD and metas."""

from __future__ import annotations

import re
from typing import Any

from newsparse.article import Author
from newsparse.generic.byline.candidate import Candidate
from newsparse.grammar.bylines.author_nodes import read_author_node
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.names import read_trusted_name
from newsparse.grammar.letters import letters_of
from newsparse.page import Page
from newsparse.regex import regex

#: Metas that name persons, the more reliable first.
_METAS = (
    ("author", 3.5), ("dable:author", 3.5), ("og:article:author", 3.0), ("article:author", 3.0), ("parsely-author", 3.0),
    ("sailthru.author", 3.0), ("article:author_name", 3.0), ("byl", 3.0), ("dc.creator", 2.5), ("dcterms.creator", 2.5),
    ("dc:creator", 2.5), ("citation_author", 4.0), ("citation_authors", 4.0), ("aicon:author", 2.5), ("cxenseparse:author", 2.5), ("rbauthors", 2.5),
    ("news:author", 2.5), ("shareaholic:article_author_name", 2.5), ("bt:author", 2.5), ("creator", 1.5),
    ("article.author", 2.5), ("og:author", 2.0), ("vr:author", 2.5), ("dcsext.author", 2.0),
)  # fmt: skip
_NAMED = frozenset(("twitter:label1", "twitter:label2", *(name for name, _ in _METAS)))
_WRITTEN_BY = regex(r"\s{0,3}(?:written by|author|by|par|von|escrito por|verfasst von|geschrieben von|geschreven door|"
                         r"scritto da|écrit par|autor|napisane przez|автор|написано автором|작성자|글쓴이|執筆者|作者|skrevet av|skriven av|oleh|yazan)\W{0,3}", re.I)


def declared(page: Page, language: str | None) -> list[Candidate]:
    """What the page says for machines: JSON-LD and metas."""
    node = page.ld_article.get("author") or page.ld_article.get("creator")
    if node is None and _NAMED.isdisjoint(page.metas):
        return []
    found: list[Candidate] = []
    sites = _site_names(page)

    def add(source: str, named: tuple[Author, ...], weight: float, raw: str, *, listed: bool = False) -> None:
        persons = tuple(author for author in named if author.kind == "person")
        if not persons:
            weight *= 0.35
        elif all(_folded(author.name) in sites or author.name.islower() for author in persons):
            weight *= 0.3
        if persons and all(_folded(a.name) in sites and len(a.name.split()) not in (2, 3) or _is_house(a.name, page.host) for a in persons):
            named = tuple(author.model_copy(update={"kind": "organization"}) for author in named)
            persons = ()
        if named:
            found.append(Candidate(source, named if listed else persons or named, weight, raw))

    if node is not None:
        read = read_author_node(node, language=language)
        add('ld("author")', read, 4.0, _raw(node), listed=isinstance(node, list) and len(node) == len(read))
    for name, weight in _METAS:
        if values := page.metas.get(name):
            if len(values) > 1 and name == "author":
                values = _distinct(values)
            named = [
                author for value in values[:30] if not _URL.match(value)
                for author in _of_site(value, sites) or read_trusted_name(_ordered(name, _OF_PORTAL.sub("", value[:300])), language)
            ]  # fmt: skip
            if named:
                add(f'meta("{name}")', tuple({a.name.casefold(): a for a in named}.values()), weight, " | ".join(values)[:300])
    for number in ("1", "2"):
        label, value = page.meta(f"twitter:label{number}"), page.meta(f"twitter:data{number}")
        if label and value and _WRITTEN_BY.fullmatch(label[:40]):
            add(f'meta("twitter:data{number}")', read_trusted_name(value[:300], language), 3.5, value)
    return found


def marked_up(page: Page, language: str | None) -> list[Candidate]:
    """The person whom microdata calls the author, for pages that call him something else to readers: "Edited by Jane Doe"."""
    if not page.has_itemprop or (node := page.microdata.get("author")) is None:
        return []
    persons = tuple(author for author in read_author_node(node, language=language) if author.kind == "person")
    return [Candidate("microdata(\"author\")", persons, 2.5, _raw(node))] if persons else []


_VOWELS = frozenset("aeiouy")
_SHORTEST_HOUSE = 5  # letters of a host's name that are no surname by chance
_URL = regex(r"\s{0,3}(?:https?:)?//", re.I)


#: The portal beside the press that it shows: "한빛일보 | 네이버", "네이버 TV연예 | 한빛일보".
_OF_PORTAL = regex(r"^네이버[^|]{0,20}\|\s?|(?<=\S)\s?\|\s?네이버[^|]{0,20}$")


def _raw(node: Any) -> str:
    """An author node as the page has it, shortened: the names of a graph, not the graph."""
    if isinstance(node, list):
        return " | ".join(_raw(item) for item in node[:10])[:300]
    if isinstance(node, dict):
        node = node.get("name") or node.get("@id")
    return str(node)[:300] if isinstance(node, (str, int)) else ""


def _distinct(values: tuple[str, ...]) -> tuple[str, ...]:
    """The values without those that only join the others ("A, B" beside "A" and "B")."""
    return tuple(v for v in values if not any(o != v and o in v for o in values)) or values


def _of_site(value: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """The site as an organization, where a value begins with its name of several words: "Church and Life, Eastmere"."""
    name = value.partition(",")[0].strip()
    return (Author(name=name, kind="organization"),) if name.count(" ") > 1 and _folded(name) in sites else ()


def _ordered(meta: str, name: str) -> str:
    """``Doe, Jane`` as citation metas write it, in reading order."""
    if meta.startswith(("citation", "dc")) and name.count(",") == 1:
        last, first = name.split(",")
        if first.strip() and len(first.split()) <= 3 and len(last.split()) <= 3:
            return f"{first.strip()} {last.strip()}"
    return name


def _site_names(page: Page) -> frozenset[str]:
    names = [page.meta("og:site_name") or "", page.meta("application-name") or ""]
    publisher = page.ld_article.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
        names.append(publisher["name"])
    names.append(page.host)
    names.append(page.host.split(".")[0])
    return frozenset(_folded(name) for name in names if name)


def _is_house(name: str, host: str) -> bool:
    """Whether a name in capitals with initials of no vowel, and of no person, ends in the one before the host's last dot: "MMC RTV SAM" at rtvsam.example."""
    words = name.lower().split()
    if not name.isupper() or words[0] in GIVEN_NAMES or not any(len(word) > 1 and _VOWELS.isdisjoint(word) for word in words):
        return False
    label = host.rpartition(".")[0].rpartition(".")[2]
    return " " in name and len(label) >= _SHORTEST_HOUSE and _folded(name).endswith(label)


def _folded(name: str) -> str:
    return letters_of(name.casefold())
