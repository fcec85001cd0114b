"""The publishers and platforms of a registry as rows, to be listed. Names and fields take an import of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from newsparse.checking.served import FIELDS
from newsparse.extractor import Extractor
from newsparse.registry import Entry, Registry, builtin_registry, default_registry, instance_of
from newsparse.table import aligned

_HERE = "newsparse.publishers."
#: What a class may declare besides fields.
_BESIDES = ("lead", "drop", "subheads", "photo", "caption", "credit")
_HEAD = ("NAME", "COUNTRY", "HOSTS", "DECLARES")


@dataclass(frozen=True, slots=True)
class Listed:
    """A publisher, a platform, or an outlet of which the name alone is known.

    Attributes:
        kind: a platform has no hosts; an outlet is read by its platform or the generic engine.
        name: as readers know it; a platform's is its class name.
        country: the folder of its file, upper case ("KR", "UK"); empty for platforms and other packages.
        hosts: by label suffix.
        declares: the fields that its classes declare, and ``lead``, ``drop``, ``subheads``, ``photo``, ``caption``, ``credit``.
        extractors: its classes, one a layout, in the order in which they are tried.
    """

    kind: Literal["publisher", "platform", "outlet"]
    name: str
    country: str
    hosts: tuple[str, ...]
    declares: tuple[str, ...]
    extractors: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)


def listing(query: str = "", registry: Registry | None = None) -> list[Listed]:
    """What ``query`` is found in: a name, a host, a country; all without one. Publishers, platforms, outlets.

    A query with a dot is a host (its own rules, or those of the host that it is below) or a part of one; only
    what it leads to is imported.
    """
    registry = default_registry() if registry is None else registry
    query = query.strip().lower()
    rows = [*_classes(registry, query), *_outlets()]
    return [row for row in rows if not query or _meant(row, query)]


def table(rows: Iterable[Listed]) -> str:
    """The rows as an aligned table; of several hosts the first."""
    return aligned(_HEAD, ((row.name, row.country or "-", _short(row.hosts), ", ".join(row.declares) or "-") for row in rows))


def _short(hosts: tuple[str, ...]) -> str:
    return (hosts[0] + (f" +{len(hosts) - 1}" if len(hosts) > 1 else "")) if hosts else "(by what the page holds)"


def _meant(row: Listed, query: str) -> bool:
    if "." in query:
        return any(_is_host(query, host) for host in row.hosts)
    return query == row.country.lower() or any(query in text.lower() for text in (row.name, *row.hosts, *row.extractors))


def _is_host(query: str, host: str) -> bool:
    return query in host or query.endswith("." + host)


def _classes(registry: Registry, query: str) -> Iterator[Listed]:
    groups: dict[tuple[str, tuple[str, ...]], list[Extractor]] = {}
    for entry, hosts in registry.entries().items():
        if "." in query and not any(_is_host(query, host) for host in hosts):
            continue
        extractor = instance_of(entry)
        groups.setdefault((_module(entry), tuple(sorted(hosts)) or (repr(extractor),)), []).append(extractor)
    rows = [_row(module, extractors) for (module, _), extractors in groups.items()]
    yield from sorted((row for row in rows if row.hosts), key=lambda row: (row.country, row.name.casefold()))
    yield from (row for row in rows if not row.hosts)


def _module(entry: Entry) -> str:
    return entry.partition(":")[0] if isinstance(entry, str) else entry.__module__


def _row(module: str, extractors: list[Extractor]) -> Listed:
    hosts = tuple(sorted({host for one in extractors for host in one.hosts}))
    country = module.removeprefix(_HERE).partition(".")[0].strip("_").upper() if module.startswith(_HERE) else ""
    declares = tuple(name for name in (*FIELDS, *_BESIDES) if any(_declares(one, name) for one in extractors))
    first = extractors[-1]  # the layout without a marker, if there is one
    name = (first.name or (type(first).__doc__ or repr(first)).partition("\n")[0].partition(":")[0].strip(". ")) if hosts else repr(first)
    return Listed("publisher" if hosts else "platform", name, country, hosts, declares, tuple(map(repr, extractors)))


def _declares(extractor: Extractor, name: str) -> bool:
    if name in ("drop", "subheads"):
        return bool(extractor.gathered(name))
    return next(extractor.declarations(name), None) is not None


def _outlets() -> Iterator[Listed]:
    from newsparse.publishers.kr.rows import rows

    for host, (name, body) in sorted(rows().items()):
        if not body:
            yield Listed("outlet", name, "KR", (host,), (), ())


def markdown() -> str:
    """The page of the documents that lists the built-in ones."""
    rows = listing(registry=builtin_registry())
    publishers = [row for row in rows if row.kind == "publisher"]
    platforms = [row for row in rows if row.kind == "platform"]
    outlets = [row for row in rows if row.kind == "outlet"]
    hosts = {host for row in publishers for host in row.hosts}
    return "\n".join(
        (
            "# Publishers",
            "",
            "Written by `python -m newsparse.publishers`; the same as `newsparse publishers` lists. What a publisher does not",
            "declare its platform or the generic engine reads. To add one: [Add a publisher](add-a-publisher.md).",
            "",
            f"{len(publishers)} publishers for {len(hosts)} hosts, {len(platforms)} layouts of platforms, {len(outlets)} outlets known by name.",
            "",
            "## Publishers",
            "",
            "| name | country | hosts | declares |",
            "| --- | --- | --- | --- |",
            *(
                f"| {row.name} | {row.country} | {', '.join(row.hosts)} | {', '.join(row.declares) or 'name'} |"
                for row in publishers
            ),
            "",
            "## Platforms",
            "",
            "Recognised by what a page holds, whatever its host.",
            "",
            "| name | declares |",
            "| --- | --- |",
            *(f"| {row.name} | {', '.join(row.declares)} |" for row in platforms),
            "",
            "## Outlets known by name",
            "",
            "Their platform, or the generic engine, reads the rest.",
            "",
            "| name | host |",
            "| --- | --- |",
            *(f"| {row.name} | {row.hosts[0]} |" for row in outlets),
            "",
        )
    )
