"""Many pages: worker processes, inputs and outputs. ``newsparse.parse_many`` and ``newsparse batch`` stand on it."""

from newsparse.pipeline.many import parse_many
from newsparse.pipeline.pages import PageIn

__all__ = ["PageIn", "parse_many"]
