"""The same pages in other processes: in other time zones, locales and with other seeds of hashing."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.bench.corpus import TOP
from tests.properties.pages import NewsPage

_CODE = r"""
import base64, json, locale, sys, time
try: locale.setlocale(locale.LC_ALL, "")
except locale.Error: pass
import newsparse
print(json.dumps([locale.setlocale(locale.LC_ALL), time.tzname[0], "%.1f" % 0.5, locale.str(0.5)]), flush=True)
for line in sys.stdin:
    html, text, url, charset = json.loads(line)
    html = base64.b64decode(html)
    if text: html = html.decode("utf-8", "surrogatepass")
    try: said = newsparse.parse(html, url, charset=charset, min_probability=0.0).model_dump_json()
    except newsparse.NewsparseError as error: said = repr(error)
    print(json.dumps(said), flush=True)
"""


def turkish(folder: Path) -> dict[str, str]:
    """The variables of a Turkish locale (``I`` is not the capital of ``i``, ``,`` parts decimals), made here; empty where it cannot be."""
    if shutil.which("localedef") is None or not Path("/usr/share/i18n/locales/tr_TR").exists():
        return {}
    made = subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", str(folder / "tr_TR.UTF-8")], capture_output=True, check=False)
    return {"LOCPATH": str(folder), "LC_ALL": "tr_TR.UTF-8"} if made.returncode < 2 and (folder / "tr_TR.UTF-8").exists() else {}


class Elsewhere:
    """A process that reads the pages it is given."""

    def __init__(self, environment: dict[str, str]) -> None:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "SYSTEMROOT", "PYTHONPATH", "VIRTUAL_ENV")}
        self._process = subprocess.Popen([sys.executable, "-c", _CODE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=kept | environment, text=True, encoding="utf-8", cwd=TOP)

    @cached_property
    def is_at(self) -> list[str]:
        """Its locale, its time zone, and one half as Python and as the locale write it."""
        said: list[str] = self._answer()
        return said

    def outcome(self, page: NewsPage) -> str:
        """The article as JSON, or the refusal."""
        assert self.is_at
        as_text = isinstance(page.html, str)
        html = page.html.encode("utf-8", "surrogatepass") if isinstance(page.html, str) else page.html
        assert self._process.stdin is not None
        print(json.dumps([base64.b64encode(html).decode(), as_text, page.url, page.charset]), file=self._process.stdin, flush=True)
        said: str = self._answer()
        return said

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()
