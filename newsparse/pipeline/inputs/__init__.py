"""What a batch reads: one file a format, each a generator of entries in the order of the file."""

from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input, NoInput, find
from newsparse.pipeline.inputs.read import entries

__all__ = ["Entry", "Input", "NoInput", "entries", "find"]
