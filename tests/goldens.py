"""Write a sample's golden after showing what would change: ``python -m tests.goldens [NAME ...]``.

The same as ``newsparse check --update``. A golden is read by a person before it is committed; no test
ever writes one of ``samples/``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from newsparse import cli

SAMPLES = Path(__file__).resolve().parent.parent / "samples"

if __name__ == "__main__":
    sys.exit(cli.main(["check", *sys.argv[1:], "--samples", str(SAMPLES), "--update"]))
