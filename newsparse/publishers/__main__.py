"""Write ``hosts.py`` and ``docs/publishers.md`` from the publisher classes: ``python -m newsparse.publishers``.

Classes of one host are kept in the order of their files and of their lines; of these the first
whose marker yields reads a page, so a class without a marker belongs last.
"""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from newsparse.extractor import Extractor
from newsparse.publishers.kr.rows import bodies

HERE = Path(__file__).parent
DOCUMENT = HERE.parent.parent / "docs" / "publishers.md"
_PRINT = "import sys; from newsparse.publishers.listing import markdown; sys.stdout.buffer.write(markdown().encode())"
_HEAD = '''"""Which module reads which host. Written by ``python -m newsparse.publishers``."""

HOSTS: dict[str, tuple[str, ...]] = {
'''


def rendered() -> str:
    """The text that ``hosts.py`` should have."""
    hosts: dict[str, list[tuple[bool, str]]] = {}
    for path in sorted(HERE.glob("*/*.py")):
        if path.stem == "__init__":
            continue
        where = f"{path.parent.name}.{path.stem}"
        for cls in _classes(f"newsparse.publishers.{where}"):
            for host in cls.hosts:
                hosts.setdefault(host, []).append((cls.marker is None, f"{where}:{cls.__name__}"))
    for host in bodies():
        hosts.setdefault(host, []).append((True, f"kr.rows:{host}"))
    lines = []
    for host, entries in sorted(hosts.items()):
        places = ", ".join(f'"{place}"' for _, place in sorted(entries, key=lambda entry: entry[0]))
        lines.append(f'    "{host}": ({places},),\n')
    return _HEAD + "".join(lines) + "}\n"


def _classes(module: str) -> list[type[Extractor]]:
    found = [
        cls
        for cls in vars(import_module(module)).values()
        if isinstance(cls, type) and issubclass(cls, Extractor) and cls.__module__ == module and cls.hosts
    ]
    return sorted(found, key=lambda cls: inspect.getsourcelines(cls)[1])


def write() -> None:
    """Write both; the document only where there are documents, which an installed package has not."""
    (HERE / "hosts.py").write_text(rendered(), encoding="utf-8")
    if DOCUMENT.exists():
        DOCUMENT.write_text(_document(), encoding="utf-8")


def _document() -> str:
    """The document as the table of hosts just written makes it, whatever was imported before."""
    return subprocess.run([sys.executable, "-c", _PRINT], check=True, capture_output=True, cwd=HERE.parent.parent).stdout.decode()


if __name__ == "__main__":
    write()
