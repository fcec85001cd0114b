"""What a wheel holds: ``python tests/wheel.py newsparse-*.whl`` fails on a file too many or too few."""

from __future__ import annotations

import sys
from pathlib import Path
from zipfile import ZipFile

TOP = Path(__file__).resolve().parent.parent
_CODE = {".py", ".typed", ".json", ".css", ".js"}


def faults(wheel: Path) -> list[str]:
    """Files that are missing from the wheel, and files that do not belong in it."""
    with ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    wanted = {
        path.relative_to(TOP).as_posix()
        for path in (TOP / "newsparse").rglob("*")
        if path.is_file() and path.suffix in _CODE
    }
    return [f"missing: {name}" for name in sorted(wanted - held)] + [
        f"not wanted: {name}" for name in sorted(held - wanted)
    ]


if __name__ == "__main__":
    found = faults(Path(sys.argv[1]))
    sys.exit("\n".join(found) if found else 0)
