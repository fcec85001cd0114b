"""Changes told: as text for a terminal, as Markdown for a pull request, as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse.article import Article
from newsparse.comparing.changes import Change, as_line
from newsparse.regex import regex
from newsparse.table import aligned

_HEAD = ("FIELD", "PAGES", "GAINED", "LOST", "CHANGED", "MENDED", "BROKEN")
_WIDEST = 200  # characters of a value
_CONTEXT = 40  # characters before the first that differs
#: What Markdown or a terminal would take for its own.
_CONTROL = regex(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_MARKS = regex(r"([\\`*_{}\[\]|~])")


def as_text(changes: Sequence[Change], pages: int, names: tuple[str, str], most: int) -> str:
    """A table of the fields, then each change, at most ``most`` of a field."""
    parts = [_summary(changes, pages, names)]
    if changes:
        parts.append(aligned(_HEAD, _rows(changes)))
    for field, some, more in _by_field(changes, most):
        lines = [_plain(field)]
        for change in some:
            before, after = excerpts(change)
            lines += [f"  {_plain(change.page)}{f' ({change.verdict})' if change.verdict else ''}", f"    - {before}", f"    + {after}"]
        if more:
            lines.append(f"  and {more} more (--most shows them)")
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def as_markdown(changes: Sequence[Change], pages: int, names: tuple[str, str], most: int) -> str:
    """The same to be pasted into a pull request: the table open, the changes of each field folded."""
    parts = [f"**{_marked(_summary(changes, pages, names))}**"]
    if changes:
        head = "| " + " | ".join(_HEAD).lower() + " |\n|---|" + "---:|" * (len(_HEAD) - 1)
        parts.append("\n".join([head, *("| " + " | ".join(map(str, row)) + " |" for row in _rows(changes))]))
    for field, some, more in _by_field(changes, most):
        lines = [f"<details><summary>{_escaped(_plain(field))}</summary>", ""]
        for change in some:
            before, after = excerpts(change)
            verdict = f" ({change.verdict})" if change.verdict else ""
            lines += [f"- {_marked(_plain(change.page))}{verdict}<br>− {_marked(before)}<br>+ {_marked(after)}"]
        if more:
            lines.append(f"- and {more} more")
        parts.append("\n".join([*lines, "", "</details>"]))
    return "\n\n".join(parts) + "\n"


def as_json(changes: Sequence[Change], pages: int, names: tuple[str, str], most: int) -> str:
    """Every change with whole values."""
    listed = [{**change._asdict(), "kind": change.kind} for change in changes]
    return json.dumps({"before": names[0], "after": names[1], "pages": pages, "changes": listed}, ensure_ascii=False, indent=1) + "\n"


def excerpts(change: Change) -> tuple[str, str]:
    """The two values on one line each; of long ones the part around the first place where they differ."""
    one, other = _plain(as_line(change.before)), _plain(as_line(change.after))
    if max(len(one), len(other)) <= _WIDEST:
        return one, other
    start = max(0, _common(one, other) - _CONTEXT)
    return _part(one, start), _part(other, start)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _part(text: str, start: int) -> str:
    part = text[start : start + _WIDEST]
    return ("…" if start else "") + part + ("…" if start + _WIDEST < len(text) else "")


def _summary(changes: Sequence[Change], pages: int, names: tuple[str, str]) -> str:
    touched = len({change.page for change in changes})
    return f"{_plain(names[0])} to {_plain(names[1])}: {pages} page{'s' * (pages != 1)}, {touched} changed"


def _rows(changes: Sequence[Change]) -> Iterator[tuple[object, ...]]:
    for field in _fields(changes):
        own = [change for change in changes if change.field == field]
        kinds, verdicts = Counter(change.kind for change in own), Counter(change.verdict for change in own)
        yield _plain(field), len(own), kinds["gained"], kinds["lost"], kinds["changed"], verdicts["mended"], verdicts["broken"]


def _by_field(changes: Sequence[Change], most: int) -> Iterator[tuple[str, list[Change], int]]:
    """Each field with its first changes, the broken ones before the others, and the number of those left out."""
    for field in _fields(changes):
        own = sorted((change for change in changes if change.field == field), key=lambda change: change.verdict != "broken")
        yield field, own[:most], max(0, len(own) - most)


def _fields(changes: Sequence[Change]) -> list[str]:
    """The fields that changed, in the order in which an article has them."""
    order = {name: at for at, name in enumerate(("article", *Article.model_fields))}
    return sorted({change.field for change in changes}, key=lambda field: (order.get(field, len(order)), field))


def _plain(text: str) -> str:
    return _CONTROL.sub(" ", " ".join(text.encode("utf-8", "replace").decode().split()))


def _marked(text: str) -> str:
    """Text that Markdown leaves as it is; an ``@`` calls nobody."""
    return _MARKS.sub(r"\\\1", _escaped(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
