"""``newsparse batch``: inputs to a folder of rows, that can be stopped at any moment and resumed."""

from newsparse.pipeline.batch.counts import Counts
from newsparse.pipeline.batch.plan import Plan
from newsparse.pipeline.batch.run import run

__all__ = ["Counts", "Plan", "run"]
