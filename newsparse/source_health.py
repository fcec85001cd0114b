"""Which declared sources still hit: a redesign shows in the articles of the day it happens.

    print(newsparse.health(articles))

    EXTRACTOR    FIELD    HITS    %  SOURCE
    HankookIlbo  authors   118   98  css(".writer")
    HankookIlbo  authors     2    2  meta("article:author")
    HankookIlbo  body        0    0  css(".article-view")
    HankookIlbo  body        0    0  css("[itemprop=articleBody]")
    HankookIlbo  body      120  100  fell through to Generic
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from newsparse.advice import check_options
from newsparse.article import Article
from newsparse.errors import WrongInput
from newsparse.extractor import Extractor, Generic
from newsparse.registry import Entry, Registry, default_registry, instance_of
from newsparse.sources import Source

_HEAD = ("EXTRACTOR", "FIELD", "HITS", "%", "SOURCE")


class SourceHealth(NamedTuple):
    """How often one source gave a field.

    Attributes:
        extractor: the extractor that read the articles.
        articles: how many it read.
        field: the field's name.
        source: the declared source as code; empty for ``fallback`` and ``absent``.
        owner: the class that declares it, or that the field fell through to; empty for ``absent``.
        outcome: ``declared``: one of the extractor's own sources gave the field; ``fallback``: its platform's or the
            generic engine did; ``absent``: nothing did.
        hits: in how many articles.
    """

    extractor: str
    articles: int
    field: str
    source: str
    owner: str
    outcome: Literal["declared", "fallback", "absent"]
    hits: int

    @property
    def share(self) -> float:
        """Hits per article, 0 to 1."""
        return self.hits / self.articles

    def to_dict(self) -> dict[str, Any]:
        """One flat row."""
        return {**self._asdict(), "share": self.share}


class Health(NamedTuple):
    """How often each declared source of each extractor hit; prints as a table.

    Attributes:
        articles: how many were looked at, those included that no extractor but the generic engine read.
        sources: by extractor, then field, then in the order in which they are tried.
    """

    articles: int
    sources: tuple[SourceHealth, ...]

    def to_dicts(self) -> list[dict[str, Any]]:
        """A flat row for each source, for a table or a metrics store."""
        return [source.to_dict() for source in self.sources]

    def own_share(self, extractor: str, field: str) -> float:
        """How often a field came from the extractor's own sources, 0 to 1; 0 for what nothing is known of."""
        return sum(
            s.share for s in self.sources if (s.extractor, s.field, s.outcome) == (extractor, field, "declared")
        )

    def fallen(self, before: Health, by: float = 0.3) -> list[tuple[str, str]]:
        """(extractor, field) of which the own sources hit less often than before, by more than ``by`` of the articles."""
        pairs = dict.fromkeys((s.extractor, s.field) for s in self.sources)
        return [pair for pair in pairs if before.own_share(*pair) - self.own_share(*pair) > by]

    def __str__(self) -> str:
        from newsparse.table import aligned

        rows = [(s.extractor, s.field, s.hits, round(100 * s.share), _name(s)) for s in self.sources]
        return aligned(_HEAD, rows) if rows else f"no extractor declared anything for these {self.articles} articles"


def health(articles: Iterable[Article | Mapping[str, Any]], registry: Registry | None = None) -> Health:
    """Count, for each extractor, what its declared sources gave.

    Args:
        articles: any number of articles, or their JSON as ``json.loads`` gives it; read once, none is kept.
        registry: where the extractors are looked up; as for ``parse``.

    Returns:
        The counts, by extractor and field; ``print`` shows them as a table.

    Raises:
        WrongInput: what is given is one article, or holds something else than articles.
        ExtractorError: an extractor that is named cannot be imported.
    """
    if isinstance(articles, (Article, str, bytes, Mapping)):
        raise WrongInput(f"health takes several articles, not {type(articles).__name__}; pass a list of what parse returns")
    check_options(registry=registry)
    registry = default_registry() if registry is None else registry
    seen = 0
    tallies: dict[tuple[str, str], _Tally] = {}
    for article in articles:
        seen += 1
        name, url, provenance = _facts(article)
        if not name or name == Generic.__name__:
            continue
        key = (name, _host(url, registry))
        if key not in tallies:
            tallies[key] = _Tally(name, _found(registry, *key))
        tallies[key].count(provenance)
    merged: dict[tuple[str, int], _Tally] = {}
    for tally in tallies.values():
        merged.setdefault((tally.name, id(tally.extractor)), _Tally(tally.name, tally.extractor)).add(tally)
    return Health(seen, tuple(row for _, tally in sorted(merged.items(), key=lambda one: one[0][0]) for row in tally.rows()))


class _Tally:
    """What was counted of one extractor's articles."""

    def __init__(self, name: str, extractor: Extractor | None) -> None:
        self.name = name
        self.extractor = extractor
        self.articles = 0
        self.hits: Counter[tuple[str, str, str]] = Counter()
        self.declared = _declared(extractor) if extractor else {}
        self._known = {(field, *one) for field, sources in self.declared.items() for one in sources}
        self._own = _own(extractor) if extractor else {name}

    def count(self, provenance: Mapping[str, tuple[str, str]]) -> None:
        """Count one article. Of what is not declared only the owner is kept: its sources have no bound."""
        self.articles += 1
        for field, (owner, source) in provenance.items():
            if self.extractor is None and owner == self.name:  # not in the registry: known by what it gave
                self.declared.setdefault(field, [])
                if (owner, source) not in self.declared[field]:
                    self.declared[field].append((owner, source))
                    self._known.add((field, owner, source))
            if field in self.declared:
                known = (field, owner, source) in self._known
                self.hits[field, owner, source if known else ""] += 1

    def add(self, other: _Tally) -> None:
        """Count what another counted of the same extractor."""
        self.articles += other.articles
        self.hits += other.hits
        self.declared |= other.declared

    def rows(self) -> Iterator[SourceHealth]:
        """Every declared source, hit or not; then what the field fell through to; then how often it is absent."""
        for field, sources in self.declared.items():
            left = self.articles
            others = [(owner, source) for name, owner, source in self.hits if name == field and (owner, source) not in sources]
            for owner, source in (*sources, *others):
                hits = self.hits[field, owner, source]
                left -= hits
                own = (owner, source) in sources and owner in self._own
                yield SourceHealth(self.name, self.articles, field, source, owner, "declared" if own else "fallback", hits)
            if left:
                yield SourceHealth(self.name, self.articles, field, "", "", "absent", left)


def _facts(article: Article | Mapping[str, Any]) -> tuple[str, str, dict[str, tuple[str, str]]]:
    """(extractor, address, field to (owner, source)) of an article or of its JSON."""
    if isinstance(article, Article):
        said = {name: (one.extractor, one.source) for name, one in article.provenance.items()}
        return article.extractor or "", article.url or "", said
    if not isinstance(article, Mapping):
        raise WrongInput(f"health takes articles or their JSON, and one of these is {type(article).__name__}; pass what parse returns")
    given = article.get("provenance") or {}
    said = {str(name): (str(one["extractor"]), str(one["source"])) for name, one in given.items()}
    return str(article.get("extractor") or ""), str(article.get("url") or ""), said


def _name(source: SourceHealth) -> str:
    if source.outcome == "absent":
        return "absent"
    return source.source if source.outcome == "declared" else f"fell through to {source.owner} {source.source}".rstrip()


def _own(extractor: Extractor) -> set[str]:
    """The classes of an extractor's own file."""
    home = type(extractor).__module__
    return {cls.__name__ for cls in type(extractor).__mro__ if cls.__module__ == home}


def _declared(extractor: Extractor) -> dict[str, list[tuple[str, str]]]:
    """Field to its declared (owner, source as code), in the order in which they are tried."""
    from newsparse.checking.served import own_fields

    return {field: list(_sources(extractor, field)) for field in own_fields(extractor)}


def _sources(extractor: Extractor, field: str) -> Iterator[tuple[str, str]]:
    for owner, declared in extractor.declarations(field):
        if isinstance(declared, Source):
            yield from ((owner, repr(source)) for source in declared.alternatives())
        else:
            yield owner, f"{owner}.{field}()"


def _host(url: str, registry: Registry) -> str:
    """The registered host that an address is of; empty if there is none, so that there are few."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    return registry.host_of(host) or ""


def _found(registry: Registry, name: str, host: str) -> Extractor | None:
    """The extractor of that name: among those of the host, else by the name that an entry has; few are imported."""
    entries = registry.entries()
    here = [entry for entry, hosts in entries.items() if host in hosts]
    named = [entry for entry in entries if _ends(entry) == name]
    return next((one for entry in (*here, *named) if repr(one := instance_of(entry)) == name), None)


def _ends(entry: Entry) -> str:
    return entry.rpartition(":")[2] if isinstance(entry, str) else entry.__name__
