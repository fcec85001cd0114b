"""Registry: which extractor reads a page. Immutable; lookups never import what they do not need."""

from __future__ import annotations

import warnings
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.errors import PLUGGED_IN, ExtractorError, ExtractorWarning
from newsparse.extractor import Extractor, Generic

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

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
        self._hosts = dict(hosts)
        self._platforms = tuple(platforms)

    def find(self, page: Page) -> Extractor:
        """The extractor for ``page``; as many look-ups as its host has labels, however many hosts there are.

        Raises:
            ExtractorError: a class that the host leads to cannot be imported, or its marker raised.
        """
        return next(self.claims(page), None) or instance_of(Generic)

    def claims(self, page: Page) -> Iterator[Extractor]:
        """Every extractor that would read ``page``, as if those before it were not there."""
        for suffix in _suffixes(page.host):
            for entry in self._hosts.get(suffix, ()):
                extractor = instance_of(entry)
                if extractor.marker is None or _holds(extractor, page):
                    yield extractor
        for entry in self._platforms:  # each page asks every platform; most need a block that it has not
            extractor = _made(entry)
            marker = extractor.marker
            if marker is None or marker.blocks is not None and marker.blocks.isdisjoint(page.name_words):
                continue
            if _holds(extractor, page):
                yield extractor

    def host_of(self, host: str) -> str | None:
        """The registered host that covers ``host``, the longest if there are several."""
        return next((suffix for suffix in _suffixes(host) if suffix in self._hosts), None)

    def with_extractors(self, *classes: type[Extractor]) -> Registry:
        """A registry in which ``classes`` win over what is there, the first of them over the others.

        Raises:
            ExtractorError: a class has a mistake, such as a bad selector; see ``Extractor.check``.
        """
        hosts: dict[str, tuple[Entry, ...]] = dict(self._hosts)
        platforms: list[Entry] = list(self._platforms)
        for cls in reversed(classes):
            _checked(cls)
            for host in cls.hosts:
                hosts[host] = tuple(dict.fromkeys((cls, *hosts.get(host, ()))))
            if not cls.hosts:
                platforms = list(dict.fromkeys((cls, *platforms)))
        return Registry(hosts, platforms)

    def without(self, *classes: type[Extractor]) -> Registry:
        """A registry that lacks ``classes``."""
        gone = {*classes, *(f"{cls.__module__}:{cls.__qualname__}" for cls in classes)}
        hosts = {host: tuple(e for e in entries if e not in gone) for host, entries in self._hosts.items()}
        kept = {host: entries for host, entries in hosts.items() if entries}
        return Registry(kept, (e for e in self._platforms if e not in gone))

    def entries(self) -> dict[Entry, tuple[str, ...]]:
        """Every entry with the hosts that lead to it, none for a platform; nothing is imported."""
        found: dict[Entry, list[str]] = {}
        for host, entries in self._hosts.items():
            for entry in entries:
                found.setdefault(entry, []).append(host)
        return {entry: tuple(hosts) for entry, hosts in found.items()} | dict.fromkeys(self._platforms, ())

    def extractors(self) -> tuple[type[Extractor], ...]:
        """Every class registered, imported: publishers by host, then platforms."""
        return tuple(type(instance_of(entry)) for entry in self.entries())

    def __len__(self) -> int:
        return len(self.entries())

    def __repr__(self) -> str:
        return f"<Registry of {len(self)} extractors for {len(self._hosts)} hosts>"


#: Labels of a host that are looked at, from the right.
_MOST_LABELS = 12


def _suffixes(host: str) -> Iterable[str]:
    labels = host.rstrip(".").rsplit(".", _MOST_LABELS)[-_MOST_LABELS:]
    return (".".join(labels[i:]) for i in range(len(labels)))


def instance_of(entry: Entry) -> Extractor:
    """The one instance of an entry's class, imported if need be.

    Raises:
        ExtractorError: it cannot be imported, or is no extractor.
    """
    return _made(entry)


@lru_cache(maxsize=4096)
def _made(entry: Hashable) -> Extractor:
    """The instance. Its class is not looked through for mistakes here, which compiles every selector that it has:
    ``with_extractors`` did so, and a test does so for the built-in ones."""
    cls: object = entry
    if isinstance(entry, str):
        module, _, name = entry.partition(":")
        try:
            cls = getattr(import_module(module), name)
        except PLUGGED_IN as error:
            raise ExtractorError(entry, f"cannot be imported: {error!r}") from error
    return _extractor_class(cls)()


def _checked(cls: object) -> type[Extractor]:
    extractor = _extractor_class(cls)
    extractor.check()
    return extractor


def _extractor_class(cls: object) -> type[Extractor]:
    if isinstance(cls, Extractor):
        raise ExtractorError(repr(cls), f"is an instance; pass the class {cls!r}, not an instance of it")
    if not (isinstance(cls, type) and issubclass(cls, Extractor)):
        says = "pass the classes one by one: with_extractors(*classes)" if isinstance(cls, (list, tuple, set)) else "pass such a class"
        raise ExtractorError(repr(cls), f"is not a subclass of newsparse.Extractor; {says}")
    return cls


def _holds(extractor: Extractor, page: Page) -> bool:
    try:
        return bool(extractor.marker and extractor.marker.find(page))
    except PLUGGED_IN as error:
        raise ExtractorError(f"{extractor!r}.marker", f"{extractor.marker!r} raised {error!r}") from error


@lru_cache(maxsize=1)
def default_registry() -> Registry:
    """The built-in extractors, and those that installed packages offer as entry points.

    An entry point that cannot be loaded, or has a mistake, is left out with an ``ExtractorWarning`` that
    names it: one broken package must not stop the pages of all other publishers.
    """
    from importlib.metadata import entry_points

    found = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: (point.name, point.value))
    return builtin_registry().with_extractors(*_loaded(found)) if found else builtin_registry()


@lru_cache(maxsize=1)
def builtin_registry() -> Registry:
    """The extractors that come with newsparse; none of them is imported."""
    from newsparse.platforms import PLATFORMS
    from newsparse.publishers.hosts import HOSTS

    return Registry(
        {host: tuple(f"newsparse.publishers.{where}" for where in places) for host, places in HOSTS.items()},
        (f"newsparse.platforms.{where}" for where in PLATFORMS),
    )


def _loaded(points: Iterable[EntryPoint]) -> list[type[Extractor]]:
    classes = []
    for point in points:
        try:
            cls = _checked(point.load())
        except PLUGGED_IN as error:  # code of others, at import: anything may happen
            package = f" of {point.dist.name}" if point.dist else ""
            problem = f"the extractor {point.name} = {point.value}{package} is left out: {error!r}"
            warnings.warn(problem, ExtractorWarning, stacklevel=2)
        else:
            classes.append(cls)
    return classes


#: No publisher and no platform: what the engine does on its own.
GENERIC_ONLY = Registry({}, ())
