"""The entries of an input, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import islice

from newsparse.errors import BatchError, BrokenRecord, MissingExtra
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input


def entries(source: Input, max_bytes: int, start: int = 0) -> Iterator[Entry]:
    """The entries of ``source`` from number ``start`` on. Any failure of the file is an entry too, the last one.

    Args:
        source: what to read.
        max_bytes: the most that is unpacked of a page; of more, ``max_bytes + 1``, which ``parse`` refuses.
        start: how many entries to pass over.

    Raises:
        MissingExtra: the format needs a package that is not installed.
        BatchError: an object store fails; later it may not.
    """
    reader = import_module(f"newsparse.pipeline.inputs.{source.kind}")
    return islice(_guarded(reader.read(source, max_bytes), source), start, None)


def _guarded(found: Iterator[Entry], source: Input) -> Iterator[Entry]:
    begun = False
    try:
        for entry in found:
            yield entry
            begun = True
    except (MissingExtra, BatchError):
        raise
    except Exception as error:
        told = getattr(error, "strerror", None) or str(error) or repr(error)
        says = f"{source.path} cannot be read{' any further' if begun else ''}: {told}"
        yield Entry(error=BrokenRecord(says), done=source.size)
