"""Write ``hosts.py`` from the publisher classes: ``python -m newsparse.publishers``.

Classes of one host are kept in the order of their files and of their lines; of these the first
whose marker yields reads a page, so a class without a marker belongs last.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

from newsparse.extractor import Extractor
from newsparse.publishers.kr.rows import bodies

HERE = Path(__file__).parent
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


if __name__ == "__main__":
    (HERE / "hosts.py").write_text(rendered(), encoding="utf-8")
