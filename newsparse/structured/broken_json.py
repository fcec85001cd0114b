"""JSON as pages write it: wrapped in comments, cut off, with commas and quotes where none may be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from newsparse.regex import regex
from newsparse.structured.entities import unescape

#: Longest text that is mended when it is not JSON; larger ones are read only as far as they are valid.
MAX_MENDED = 4_000_000

_DECODER = json.JSONDecoder(strict=False)


def documents(text: str) -> Iterator[Any]:
    """Every JSON object or array in ``text``, mended where needed. Never raises.

    Strict JSON is read at the speed of :mod:`json`; only what that refuses is mended.
    """
    text = _unwrapped(text)
    if not text:
        return
    try:
        yield _DECODER.decode(text)
        return
    except (ValueError, RecursionError):
        pass
    if "&quot;" in text and '"' not in text:
        text = unescape(text)
    at = 0
    while at < len(text):
        try:
            document, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        yield document
        at = _next_opening(text, at)
    if at < len(text) <= MAX_MENDED:
        for mended in _Mender(text, at).run():
            try:
                yield _DECODER.decode(mended)
            except (ValueError, RecursionError):
                continue


def _unwrapped(text: str) -> str:
    """From the first opening bracket to the last closing one, without CDATA marks."""
    if "<![CDATA[" in text[:200]:
        text = text.replace("<![CDATA[", "", 1).replace("]]>", "")
    start = _next_opening(text, 0)
    end = max(text.rfind("}"), text.rfind("]")) + 1
    return text[start:end] if end > start else text[start:]


def _next_opening(text: str, at: int) -> int:
    found = [place for bracket in "{[" if (place := text.find(bracket, at, at + 5_000)) >= 0]
    return min(found, default=len(text))


_TOKEN = regex(r"""[{}\[\],:"']|//|/\*|[^\s{}\[\],:"'/]+|/""")
_ATOM = regex(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_ESCAPE = regex(r"\\(u[0-9a-fA-F]{4}|.|$)", re.DOTALL)
#: What may follow the quote that ends a key, a value in an object, a value in a list.
_AFTER_KEY = regex(r"\s{0,64}+(?::|$)")
_AFTER_MEMBER = regex(
    r"""\s{0,64}+(?:,\s{0,64}+)?+(?:(["'])[^"'\n]{0,80}+\1\s{0,16}+:|[}\]]\s{0,64}+(?:[,}\]/;<]|$)|//|/\*|$)"""
)
_AFTER_ITEM = regex(r"""\s{0,64}+(?:,\s{0,64}+(?:["'{\[\d-]|true|false|null|\]|//|/\*|$)|\]|//|/\*|$)""")


class _Mender:
    """One pass over broken JSON that writes it anew.

    It drops comments and stray commas, puts in missing ones, escapes quotes that do not end a string,
    turns single quotes into double ones, and closes what is open at the end.
    """

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.out: list[str] = []
        self.open: list[str] = []  # "{" or "["
        self.wants: list[str] = []  # what each open bracket expects: "key", "colon", "value", "end"
        self.counts = {"{": 0, "[": 0}
        self.unclosed_comment = False

    def run(self) -> Iterator[str]:
        """The documents in ``text``, each as JSON."""
        while match := _TOKEN.search(self.text, self.at):
            token, self.at = match.group(), match.end()
            if token in "{[":
                self._begin(token)
            elif token in ("}", "]"):
                self._close("{" if token == "}" else "[")
            elif token in ("//", "/*"):
                self._skip_comment(token)
            elif self.open:
                self._inside(token)
            if not self.open and self.out:
                yield self._taken()
        if self.open:
            while self.open:
                self._close(self.open[-1])
            yield self._taken()

    def _inside(self, token: str) -> None:
        if token == ":":
            if self.wants[-1] == "colon":
                self.out.append(":")
                self.wants[-1] = "value"
        elif token == ",":
            if self.wants[-1] == "value" and self.open[-1] == "{":
                self._value("null")
        elif token in "\"'":
            self._value(self._string(token))
        elif _ATOM.fullmatch(token):
            self._value(token)

    def _taken(self) -> str:
        document = "".join(self.out)
        self.out = []
        return document

    def _begin(self, bracket: str) -> None:
        if self.open:
            if self.wants[-1] == "key":
                return  # a bracket where a key must be: ignored, and so is the one that closes it
            self._value("")
        self.out.append(bracket)
        self.open.append(bracket)
        self.wants.append("key" if bracket == "{" else "value")
        self.counts[bracket] += 1

    def _close(self, bracket: str) -> None:
        if not self.counts[bracket]:
            return
        while True:
            top = self.open.pop()
            wants = self.wants.pop()
            self.counts[top] -= 1
            if top == "{":
                self.out.append({"colon": ":null}", "value": "null}"}.get(wants, "}"))
            else:
                self.out.append("]")
            if top == bracket:
                return

    def _value(self, written: str) -> None:
        """Write a value, or a key where one is due, with the comma before it if one is due."""
        wants = self.wants[-1]
        if wants == "colon":
            self.out.append(":")
            wants = "value"
        if wants == "end":
            self.out.append(",")
            wants = "key" if self.open[-1] == "{" else "value"
        if wants == "key":
            if not written.startswith('"'):
                written = f'"{written}"'
            self.wants[-1] = "colon"
        else:
            self.wants[-1] = "end"
        self.out.append(written)

    def _skip_comment(self, opening: str) -> None:
        if opening == "//":
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end
        elif not self.unclosed_comment:
            end = self.text.find("*/", self.at)
            self.unclosed_comment = end < 0
            self.at = max(self.at, end + 2)

    def _string(self, quote: str) -> str:
        """The string that begins at ``self.at``, as a JSON string; moves behind its closing quote."""
        is_key = self.open[-1] == "{" and self.wants[-1] in ("key", "end")
        after = _AFTER_KEY if is_key else _AFTER_MEMBER if self.open[-1] == "{" else _AFTER_ITEM
        start = at = self.at
        while True:
            at = self.text.find(quote, at)
            if at < 0:
                at = len(self.text)
                break
            if not self._escaped(at, start) and after.match(self.text, at + 1):
                break
            at += 1
        content = self.text[start:at]
        self.at = at + 1
        return '"' + _ESCAPE.sub(_valid_escape, content).replace('"', '\\"').replace("\0", '\\"') + '"'

    def _escaped(self, at: int, start: int) -> bool:
        slashes = 0
        while at - slashes > start and self.text[at - slashes - 1] == "\\" and slashes < 64:
            slashes += 1
        return slashes % 2 == 1


def _valid_escape(match: re.Match[str]) -> str:
    escaped = match.group(1)
    if escaped == '"':
        return "\0"  # told from a bare quote until those are escaped
    return "\\" + escaped if escaped[:1] in tuple("\\/bfnrt") or len(escaped) == 5 else escaped
