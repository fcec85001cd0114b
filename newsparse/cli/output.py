"""Articles to a terminal, a pipe or a file, in the format asked for."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from errno import EBADF
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from newsparse.regex import regex

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.export.terminal import Style

FORMATS = ("json", "jsonl", "markdown", "text", "html", "jsonld", "ninjs")
#: Formats whose several articles are the items of one array.
_ARRAYS = ("json", "jsonld", "ninjs")
_SEPARATORS = {"markdown": "\f\n", "text": "\f\n"}
_TERMINAL = "terminal"
_PIPED = 100  # columns where there is no terminal
#: What could steer a terminal.
_CONTROL = regex(r"[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """``text`` on one line, fit for a terminal: controls and undecodable bytes are shown as ``?``."""
    return _CONTROL.sub("?", text.encode("utf-8", "replace").decode()).replace("\n", " ")


def fit(text: str, out: TextIO) -> str:
    """``text``, line by line, as ``out`` may get it: on a terminal what could steer it is shown as U+FFFD."""
    return _CONTROL.sub("�", text) if out.isatty() else text


class Output:
    """Where articles go. The file is opened by the first article, so that a failure empties none.

    Attributes:
        shows_warnings: whether the format holds the article's warnings.
    """

    def __init__(self, format_: str | None, path: str | None, *, several: bool) -> None:
        self._path = path
        self._several = several
        self._written = 0
        self._stream: TextIO | None = None
        self._terminal = path is None and sys.stdout is not None and sys.stdout.isatty()
        self._format = format_ or (_TERMINAL if self._terminal else "json")
        self.shows_warnings = self._format in (_TERMINAL, "json", "jsonl")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and self._several and self._format in _ARRAYS:
            self._out().write("\n]\n" if self._written else "[]\n")
        if self._stream is not None:
            self._stream.flush()
            if self._path is not None:
                self._stream.close()

    def write(self, article: Article) -> None:
        """Write one article, and what stands between it and the one before."""
        text = self._rendered(article)
        if self._terminal and self._format != _TERMINAL:
            text = fit(text, self._out())
        if self._several and self._format in _ARRAYS:
            text = (",\n" if self._written else "[\n") + text
        else:
            text = (self._separator() if self._written else "") + text.rstrip("\n") + "\n"
        self._out().write(text)
        self._written += 1

    def _separator(self) -> str:
        return "\n" if self._format == _TERMINAL else _SEPARATORS.get(self._format, "")

    def _rendered(self, article: Article) -> str:
        match self._format:
            case "json":
                return article.model_dump_json(indent=2)
            case "jsonl":
                return article.model_dump_json()
            case "markdown":
                return article.to_markdown()
            case "text":
                return article.text
            case "html":
                return article.to_html()
            case "jsonld":
                return json.dumps(article.to_jsonld(), ensure_ascii=False, indent=2)
            case "ninjs":
                return json.dumps(article.to_ninjs(), ensure_ascii=False, indent=2)
            case _:
                return _shown(article)

    def _out(self) -> TextIO:
        if self._stream is None:
            if self._path is not None:
                self._stream = Path(self._path).open("w", encoding="utf-8", newline="\n")  # noqa: SIM115 - closed in __exit__
            else:
                self._stream = standard_output()
        return self._stream


def standard_output() -> TextIO:
    """Standard output: UTF-8 into pipes whatever the locale; its own charset on a terminal.

    Raises:
        OSError: it is closed.
    """
    if sys.stdout is None:
        raise OSError(EBADF, "it is closed")
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return sys.stdout


def style_and_width(out: TextIO) -> tuple[Style, int]:
    """How a terminal shows text, and its columns; plain text of a fixed width for what is none."""
    from newsparse.export.terminal import PLAIN, Style

    if not out.isatty():
        return PLAIN, _PIPED
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return PLAIN if plain else Style(), shutil.get_terminal_size().columns


def _shown(article: Article) -> str:
    from newsparse.export.terminal import to_terminal

    style, width = style_and_width(sys.stdout)
    return to_terminal(article, width, style)
