"""Extractor classes from a file of Python that is not installed yet."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import newsparse
from newsparse.errors import ExtractorError
from newsparse.extractor import Extractor
from newsparse.registry import Registry, default_registry

_PACKAGE = Path(newsparse.__file__).resolve().parent


def load_extractors(path: Path) -> list[type[Extractor]]:
    """The extractors that a file defines, in the order of its lines.

    Raises:
        ExtractorError: the file cannot be imported, or defines none that a page could reach.
    """
    try:
        module = _module(path.resolve())
    except Exception as error:  # code of others, at import: anything may happen
        raise ExtractorError(str(path), f"cannot be imported: {error!r}") from error
    found = [
        cls for cls in vars(module).values()
        if isinstance(cls, type) and issubclass(cls, Extractor) and cls.__module__ == module.__name__
        and (cls.hosts or cls.marker is not None)
    ]  # fmt: skip
    if not found:
        raise ExtractorError(str(path), "defines no subclass of newsparse.Extractor with hosts or a marker")
    for cls in found:
        cls.check()
    return found


def registry_with(files: Iterable[str]) -> Registry:
    """The default registry, in which the extractors of some files win.

    Raises:
        ExtractorError: as ``load_extractors``.
    """
    classes = [cls for file in files for cls in load_extractors(Path(file))]
    return default_registry().with_extractors(*classes) if classes else default_registry()


def _module(path: Path) -> ModuleType:
    if path.is_relative_to(_PACKAGE):
        inside = path.relative_to(_PACKAGE.parent).with_suffix("").parts
        return import_module(".".join(inside))
    name = f"newsparse_loaded_{path.stem}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} is no Python file")
    module = module_from_spec(spec)
    sys.modules[name] = module  # pickling and dataclasses look a class's module up here
    spec.loader.exec_module(module)
    return module
