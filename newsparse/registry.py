"""Registry: which extractor reads a page. Immutable; lookups never import what they do not need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsparse.errors import ExtractorError
from newsparse.extractor import Extractor, Generic

if TYPE_CHECKING:
    from newsparse.page import Page

ENTRY_POINT_GROUP = "newsparse.extractors"

#: An extractor class, or where to import it from: ``"package.module:Class"``.
Entry = type[Extractor] | str


class Registry:
    """Extractors by host, and platforms by marker.

    A page goes to the first class whose host matches (longest suffix first) and whose marker, if
    it has one, yields; else to the first platform whose marker yields; else to ``Generic``.
    """

    def __init__(self, hosts: Mapping[str, tuple[Entry, ...]], platforms: Iterable[Entry]) -> None:
        self._hosts = MappingProxyType(dict(hosts))
        self._platforms = tuple(platforms)

    def find(self, page: Page) -> Extractor:
        """The extractor for ``page``."""
        for suffix in _suffixes(page.host):
            for entry in self._hosts.get(suffix, ()):
                extractor = _instance(entry)
                if extractor.marker is None or extractor.marker.find(page):
                    return extractor
        for entry in self._platforms:
            extractor = _instance(entry)
            if extractor.marker is not None and extractor.marker.find(page):
                return extractor
        return _instance(Generic)

    def with_extractors(self, *classes: type[Extractor]) -> Registry:
        """A registry in which ``classes`` win over what is there."""
        hosts: dict[str, tuple[Entry, ...]] = dict(self._hosts)
        platforms: list[Entry] = list(self._platforms)
        for cls in reversed(classes):
            _check(cls)
            for host in cls.hosts:
                hosts[host] = (cls, *hosts.get(host, ()))
            if not cls.hosts:
                platforms.insert(0, cls)
        return Registry(hosts, platforms)

    def without(self, *classes: type[Extractor]) -> Registry:
        """A registry that lacks ``classes``."""
        gone = {*classes, *(f"{cls.__module__}:{cls.__qualname__}" for cls in classes)}
        hosts = {host: tuple(e for e in entries if e not in gone) for host, entries in self._hosts.items()}
        return Registry(hosts, (e for e in self._platforms if e not in gone))

    def extractors(self) -> tuple[type[Extractor], ...]:
        """Every class registered, imported: publishers by host, then platforms."""
        entries = dict.fromkeys([e for hosted in self._hosts.values() for e in hosted] + list(self._platforms))
        return tuple(type(_instance(entry)) for entry in entries)

    def __len__(self) -> int:
        return len({e for entries in self._hosts.values() for e in entries}) + len(self._platforms)


def _suffixes(host: str) -> Iterable[str]:
    labels = host.split(".")
    return (".".join(labels[i:]) for i in range(len(labels)))


@lru_cache(maxsize=4096)
def _instance(entry: Entry) -> Extractor:
    if isinstance(entry, str):
        module, _, name = entry.partition(":")
        try:
            entry = getattr(import_module(module), name)
        except Exception as error:
            raise ExtractorError(f"{module}:{name}", f"cannot be imported: {error}") from error
    _check(entry)
    return entry()


def _check(cls: object) -> None:
    if not (isinstance(cls, type) and issubclass(cls, Extractor)):
        raise ExtractorError(repr(cls), "is not a subclass of newsparse.Extractor")
    if cls is not Generic and not cls.hosts and cls.marker is None:
        raise ExtractorError(cls.__name__, "declares neither hosts nor a marker, so no page would reach it")


@lru_cache(maxsize=1)
def default_registry() -> Registry:
    """The built-in extractors, and those that installed packages offer as entry points."""
    from importlib.metadata import entry_points

    from newsparse.platforms import PLATFORMS
    from newsparse.publishers.hosts import HOSTS

    builtin = Registry(
        {host: tuple(f"newsparse.publishers.{where}" for where in places) for host, places in HOSTS.items()},
        (f"newsparse.platforms.{where}" for where in PLATFORMS),
    )
    found = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name)
    if not found:
        return builtin
    return builtin.with_extractors(*(_loaded(point.value) for point in found))


def _loaded(value: str) -> type[Extractor]:
    return type(_instance(value))


#: No publisher and no platform: what the engine does on its own.
GENERIC_ONLY = Registry({}, ())
